"""A layer between SQLite and the disk that knows which writes were synced, so that a power cut can be played.

It is a VFS of SQLite, made with ctypes inside the very library the program uses and set as its default, so that the
whole program runs over it unchanged. Writes pass through to the real files; beside that it keeps, per file, what is
certain to be on the disk and what is not yet. `cut` gives what a disk might hold if the power went now: of the
unsynced writes a random part, some of them torn in sectors. It can also refuse a write or a sync, as a full or
failing disk does.
"""

from __future__ import annotations

import ctypes as c
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlcipher3._sqlite3 as library

SECTOR = 512
TORN = 0.15
SQLITE_OK = 0
SQLITE_FULL = 13
SQLITE_IOERR_FSYNC = 10 | (4 << 8)
#: Only what lies on the disk for good; the shared memory is made anew.
WATCHED = (".verbinder", "-wal", "-journal", ".part", ".restoring", ".rekey")

#: Names as plain addresses: SQLite keeps them, so they must be its own.
_Open = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_void_p, c.c_void_p, c.c_int, c.POINTER(c.c_int))
_Delete = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_void_p, c.c_int)
_Write = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_void_p, c.c_int, c.c_int64)
_Truncate = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_int64)
_Sync = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_int)
_Close = c.CFUNCTYPE(c.c_int, c.c_void_p)


class _Vfs(c.Structure):
    """`struct sqlite3_vfs`, as far as it is replaced; the rest is copied byte by byte."""

    _fields_ = [
        ("iVersion", c.c_int), ("szOsFile", c.c_int), ("mxPathname", c.c_int), ("pNext", c.c_void_p),
        ("zName", c.c_char_p), ("pAppData", c.c_void_p), ("xOpen", c.c_void_p), ("xDelete", c.c_void_p),
        ("rest", c.c_void_p * 13),
    ]  # fmt: skip


class _Methods(c.Structure):
    """`struct sqlite3_io_methods` of version 2: without memory mapping, which would go round this layer."""

    _fields_ = [
        ("iVersion", c.c_int), ("xClose", c.c_void_p), ("xRead", c.c_void_p), ("xWrite", c.c_void_p),
        ("xTruncate", c.c_void_p), ("xSync", c.c_void_p), ("rest", c.c_void_p * 13),
    ]  # fmt: skip


@dataclass
class _File:
    """One file: what is certain, and what was done since, in order: (offset, bytes) or (length, None) for a cut."""

    certain: bytearray = field(default_factory=bytearray)
    since: list[tuple[int, bytes | None]] = field(default_factory=list)

    def settle(self) -> None:
        for step in self.since:
            _apply(self.certain, *step)
        self.since.clear()


def _apply(content: bytearray, offset: int, written: bytes | None) -> None:
    if written is None:
        del content[offset:]
        return
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(written)] = written


class PowerLayer:
    """Install once per process, before any connection; nothing takes it away again."""

    def __init__(self) -> None:
        self.files: dict[str, _File] = {}
        #: Called before each write that is watched.
        self.on_write: Callable[[], None] | None = None
        #: Refuse the write (or sync) with this number, counted from now on; every one after it too when `lasting`.
        self.refuse_write = 0
        self.refuse_sync = 0
        self.lasting = False
        self._names: dict[int, str] = {}
        self._kept: list[Any] = []
        self._real: dict[int, _Methods] = {}
        self._sqlite = c.CDLL(library.__file__)
        self._install()

    def know(self, path: Path) -> None:
        """Take a file as it is now for certain."""
        self.files[str(path.resolve())] = _File(bytearray(path.read_bytes()))

    def cut(self, folder: Path, chance: random.Random) -> None:
        """Write into `folder` what the disk might hold if the power went now."""
        folder.mkdir(parents=True)
        for name, file in self.files.items():
            content = bytearray(file.certain)
            for offset, written in file.since:
                if chance.random() < 0.5:
                    continue
                if written is not None and chance.random() < TORN:
                    written = written[: chance.randrange(0, len(written) + 1, SECTOR) if len(written) >= SECTOR else 0]
                _apply(content, offset, written)
            if content or file.certain:
                (folder / Path(name).name).write_bytes(content)

    # -- inside SQLite ------------------------------------------------------------------------------------------

    def _install(self) -> None:
        find = self._sqlite.sqlite3_vfs_find
        find.restype, find.argtypes = c.c_void_p, [c.c_char_p]
        base_address = find(None)
        base = _Vfs.from_address(base_address)
        made = _Vfs()
        c.memmove(c.byref(made), base_address, c.sizeof(_Vfs))
        made.zName = b"power"
        open_file = _Open(base.xOpen)
        delete_file = _Delete(base.xDelete)

        def on_open(_vfs: int, name: int | None, file: int, flags: int, out: Any) -> int:
            code = open_file(base_address, name, file, flags, out)
            if code == SQLITE_OK and name is not None:
                told = c.string_at(name).decode()
                if told.endswith(WATCHED):
                    self._wrap(file, told)
            return code

        def on_delete(_vfs: int, name: int, sync: int) -> int:
            code = delete_file(base_address, name, sync)
            self.files.pop(c.string_at(name).decode(), None)
            return code

        self._kept = [made, _Open(on_open), _Delete(on_delete)]
        made.xOpen = c.cast(self._kept[1], c.c_void_p).value
        made.xDelete = c.cast(self._kept[2], c.c_void_p).value
        register = self._sqlite.sqlite3_vfs_register
        register.argtypes = [c.c_void_p, c.c_int]
        if register(c.addressof(made), 1) != SQLITE_OK:
            raise RuntimeError("the layer could not be put in")
        self._make_methods()

    def _make_methods(self) -> None:
        def on_write(file: int, data: int, length: int, offset: int) -> int:
            if self.on_write is not None:
                self.on_write()
            if self._refuses("refuse_write"):
                return SQLITE_FULL
            written = c.string_at(data, length)
            code = _Write(self._real[self._original(file)].xWrite)(file, data, length, offset)
            if code == SQLITE_OK:
                self._of(file).since.append((offset, written))
            return code

        def on_truncate(file: int, length: int) -> int:
            code = _Truncate(self._real[self._original(file)].xTruncate)(file, length)
            if code == SQLITE_OK:
                self._of(file).since.append((length, None))
            return code

        def on_sync(file: int, flags: int) -> int:
            if self._refuses("refuse_sync"):
                return SQLITE_IOERR_FSYNC
            # Not to the real disk: what is certain is kept here, and a thousand syncs would take minutes.
            self._of(file).settle()
            return SQLITE_OK

        def on_close(file: int) -> int:
            original = self._original(file)
            real = self._real[original]
            c.c_void_p.from_address(file).value = original
            self._names.pop(file, None)
            return _Close(real.xClose)(file)

        self._calls = (_Close(on_close), _Write(on_write), _Truncate(on_truncate), _Sync(on_sync))
        self._wrapped: dict[int, tuple[int, _Methods]] = {}

    def _wrap(self, file: int, name: str) -> None:
        original = c.c_void_p.from_address(file).value
        assert original is not None
        if original not in self._real:
            self._real[original] = _Methods.from_address(original)
            made = _Methods()
            c.memmove(c.byref(made), original, c.sizeof(_Methods))
            made.iVersion = min(2, made.iVersion)
            for field_name, call in zip(("xClose", "xWrite", "xTruncate", "xSync"), self._calls, strict=True):
                setattr(made, field_name, c.cast(call, c.c_void_p).value)
            self._wrapped[original] = (c.addressof(made), made)
        address = self._wrapped[original][0]
        c.c_void_p.from_address(file).value = address
        self._names[file] = name
        self.files.setdefault(name, _File())

    def _original(self, file: int) -> int:
        address = c.c_void_p.from_address(file).value
        return next(original for original, (made, _) in self._wrapped.items() if made == address)

    def _of(self, file: int) -> _File:
        return self.files.setdefault(self._names[file], _File())

    def _refuses(self, counter: str) -> bool:
        left = getattr(self, counter)
        if left == 0:
            return False
        if left > 1:
            setattr(self, counter, left - 1)
            return False
        if not self.lasting:
            setattr(self, counter, 0)
        return True
