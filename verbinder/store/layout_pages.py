"""Borrowing the table of contents of a damaged notebook from a good copy, so that its rows can be found again.

Owns the replacing of damaged pages by those of the copy: only where the list of tables stands, never where rows stand,
because a page of rows may have moved since the copy was made.
"""

from __future__ import annotations

import re
from pathlib import Path

from verbinder.errors import VerbinderError
from verbinder.store import connection as connections
from verbinder.store.key import NotebookKey

PAGE = 4096
#: So many damaged pages are tried at most, the first of the file: the table of contents was written first.
MOST = 200
_NUMBER = re.compile(r"page (\d+)")


def borrow_layout(work: Path, key: NotebookKey, donor: Path) -> bool:
    """Make the list of tables of `work` (a file of our own) readable with pages of `donor`; whether that worked.

    `donor` must be a good copy with the same key.
    """
    if reads_layout(work, key):
        return True
    whole, content = donor.read_bytes(), bytearray(work.read_bytes())
    damaged = [page for page in damaged_pages(work, key) if (page + 1) * PAGE <= len(whole)][:MOST]
    own = {page: bytes(content[page * PAGE : (page + 1) * PAGE]) for page in damaged}
    for page in damaged:
        content[page * PAGE : (page + 1) * PAGE] = whole[page * PAGE : (page + 1) * PAGE]
    work.write_bytes(content)
    if not reads_layout(work, key):
        return False
    for page in damaged:
        content[page * PAGE : (page + 1) * PAGE] = own[page]
        work.write_bytes(content)
        if not reads_layout(work, key):
            content[page * PAGE : (page + 1) * PAGE] = whole[page * PAGE : (page + 1) * PAGE]
    work.write_bytes(content)
    return reads_layout(work, key)


def reads_layout(path: Path, key: NotebookKey) -> bool:
    """Whether the list of tables, and of the numbers they gave out, can be read."""
    try:
        connection = connections.connect(path, key, read_only=True, forgiving=True)
    except VerbinderError:
        return False
    try:
        connection.execute("SELECT name, seq FROM sqlite_sequence").fetchall()
    except connections.DatabaseError:
        return False
    finally:
        connection.close()
    return True


def damaged_pages(path: Path, key: NotebookKey) -> list[int]:
    """The pages whose seal is broken, counted from 0, in order."""
    found = connections.broken_seals(path, key)
    numbers = (_NUMBER.search(line) for line in found)
    return sorted({int(number[1]) - 1 for number in numbers if number is not None})
