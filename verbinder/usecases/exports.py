"""What left the notebook: noted by every way out, read by the user."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from verbinder.domain.changes import Kind
from verbinder.domain.exports import ExportKind, LoggedExport
from verbinder.errors import Cancelled, StoreUnavailable, VerbinderError
from verbinder.exchange import locked_zip
from verbinder.sentences import sentence
from verbinder.store import export_log
from verbinder.store.notebook import Notebook


@contextmanager
def leaving(notebook: Notebook, kind: ExportKind, people: int | None = None, *, stories: int = 0) -> Iterator[None]:
    """Note that something leaves, before it does: a program that ends in between has noted too much, not too little.

    `people` is everybody when not given; `stories` go along. Taken back when writing is refused or stopped. While
    another program holds the notebook the line is written beside it; where nothing can be written at all (a read-only
    disk) there is no line.
    """
    count = everybody(notebook) if people is None else people
    now = notebook.clock().replace(microsecond=0)
    number = None
    try:
        with line(notebook) as connection:
            number = export_log.note(connection, kind, count, now, stories=stories)
    except StoreUnavailable:
        if not notebook.read_only:
            raise
    try:
        yield
    except (Cancelled, VerbinderError, OSError):
        if number is not None:
            with line(notebook) as connection:
                export_log.take_back(connection, number)
        raise


def write(path: Path, content: bytes, password: str = "", *, inside: str) -> None:
    """Put a file that leaves in its place, whole or not at all; with a password in a locked zip, as the file `inside`.

    Raises `OSError`, and `UserError` for a zip without a password (`zip.no_password`) or the other way round.
    """
    locked_zip.put(path, content, password, inside=inside)


def shown(notebook: Notebook, kind: ExportKind, people: int | None = None) -> None:
    """Note what leaves without a file, just before it does; what tells of nobody is not worth a line.

    Raises `StoreUnavailable` while a job writes.
    """
    if people != 0:
        with leaving(notebook, kind, people):
            pass


def line(notebook: Notebook) -> AbstractContextManager[Any]:
    """A connection for one line about what left, also while another program holds the notebook."""
    return notebook.line_beside() if notebook.read_only else notebook.small_write()


def everybody(notebook: Notebook) -> int:
    """How many residents are in the notebook, those who were forgotten not among them."""
    with notebook.reader() as reader:
        forgotten = reader.sql("SELECT count(*) FROM resident WHERE forgotten_on IS NOT NULL")[0][0]
        return reader.count(Kind.RESIDENT) - int(forgotten)


def log(notebook: Notebook) -> tuple[LoggedExport, ...]:
    """Everything that left, the latest first."""
    with notebook.reader() as reader:
        return export_log.every(reader)


def about(line: LoggedExport, language: str) -> str:
    """What a line of the log says beside the kind: about how many people, and with how many stories."""
    said = whom(line.people, language)
    if not line.stories:
        return said
    code = "exports.with_story" if line.stories == 1 else "exports.with_stories"
    return f"{sentence(code, language, count=line.stories)}, {said}"


def whom(people: int, language: str) -> str:
    """Over how many people something went, in words: nobody, one person, or so many."""
    if people == 0:
        return sentence("exports.nobody", language)
    return sentence("exports.person", language) if people == 1 else sentence("exports.people", language, count=people)
