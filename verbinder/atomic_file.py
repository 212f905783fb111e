"""Writes a whole file so that at any moment either the old or the new one is there, never a half.

A temporary file in the same folder, flushed to the disk, put in place by a rename, then the folder flushed.
Knows nothing of what is in the file.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Iterator
from pathlib import Path

# On Windows a virus scanner may hold a file for a moment, and a rename is then refused.
RENAME_ATTEMPTS = 10
RENAME_PAUSE_SECONDS = 0.1


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A temporary path beside `target` to write to; it takes the place of `target` when the block ends well.

    When the block fails the temporary file is removed and `target` is untouched. The file is readable by its
    user only. Raises `OSError` (no folder, no right, disk full).
    """
    temporary = target.with_name(f".verbinder-{secrets.token_hex(8)}.tmp")
    try:
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        yield temporary
        flush_file(temporary)
        _rename(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    flush_folder(target.parent)


def write_bytes(target: Path, content: bytes) -> None:
    """Put `content` in the place of `target`, whole or not at all. Raises `OSError`."""
    with replacing(target) as temporary:
        temporary.write_bytes(content)


def write_text(target: Path, content: str) -> None:
    """Put UTF-8 `content` with plain line feeds in the place of `target`. Raises `OSError`."""
    write_bytes(target, content.encode("utf-8"))


def flush_file(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _rename(source: Path, target: Path) -> None:
    for attempt in range(1, RENAME_ATTEMPTS + 1):
        try:
            source.replace(target)
        except PermissionError:
            if os.name != "nt" or attempt == RENAME_ATTEMPTS:
                raise
            time.sleep(RENAME_PAUSE_SECONDS)
        else:
            return


def flush_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open a folder; there the rename itself is journalled
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
