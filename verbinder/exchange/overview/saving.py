"""Puts a finished overview on the disk, whole or not at all, and words what can go wrong as codes.

Owns no contents: those come as bytes from `workbook` and `csv_file`.
"""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Final

from verbinder import atomic_file
from verbinder.errors import StoreUnavailable, UserError, VerbinderError

_FULL: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def save(path: Path, content: bytes) -> None:
    """Writes `content` in the place of `path`.

    Raises `UserError` for a place that cannot be written to and `StoreUnavailable` for a full disk; what
    stood there before then still stands there.
    """
    try:
        if path.is_dir():
            raise UserError("overview.is_folder", file=path.name or str(path))
        atomic_file.write_bytes(path, content)
    except (OSError, ValueError) as problem:
        raise _worded(problem, path) from problem


def _worded(problem: OSError | ValueError, path: Path) -> VerbinderError:
    number = problem.errno if isinstance(problem, OSError) else None
    if number in _FULL:
        return StoreUnavailable("overview.disk_full")
    if isinstance(problem, FileNotFoundError | NotADirectoryError):
        return UserError("overview.no_folder", folder=str(path.parent))
    if isinstance(problem, PermissionError) or number == errno.EROFS:
        return UserError("overview.not_writable", file=path.name)
    return UserError("overview.not_saved", file=path.name)
