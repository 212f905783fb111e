"""A file that leaves, plain or locked in a zip: AES-256 as WinZip, 7-Zip and Keka know it (AE-2).

Owns the zip. What is written goes through the lock at once: nothing readable lies on the disk in between. The name of
the file inside can be read without the password, so it never tells who it is about.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from verbinder import atomic_file
from verbinder.errors import UserError

ENDING = ".zip"


def is_zip(path: Path) -> bool:
    """Whether somebody asked for a locked zip, by its name."""
    return path.suffix.lower() == ENDING


def check(path: Path, password: str) -> None:
    """Raises `UserError`: `zip.no_password` for a zip without one, `zip.not_a_zip` for a password without a zip."""
    if is_zip(path) and not password:
        raise UserError("zip.no_password", file=path.name)
    if password and not is_zip(path):
        raise UserError("zip.not_a_zip", file=path.name)


@contextmanager
def outgoing(path: Path, password: str, *, inside: str) -> Iterator[IO[bytes]]:
    """Where to write the file at `path`; with a password it stands as `inside` in a zip that nobody opens without.

    Whole or not at all, like `atomic_file.replacing`. Raises `OSError`, and `UserError` as `check`.
    """
    check(path, password)
    with atomic_file.replacing(path) as temporary:
        if not password:
            with temporary.open("wb") as plain:
                yield plain
            return
        import pyzipper

        with pyzipper.AESZipFile(
            temporary, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES
        ) as zipped:
            # One way to write "é", as for the passphrase of a notebook.
            zipped.setpassword(unicodedata.normalize("NFC", password).encode())
            with zipped.open(inside, "w", force_zip64=True) as locked:
                yield locked


def put(path: Path, content: bytes, password: str, *, inside: str) -> None:
    """The same for what is in memory already."""
    with outgoing(path, password, inside=inside) as file:
        file.write(content)
