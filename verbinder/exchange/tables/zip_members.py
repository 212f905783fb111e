"""Reads a member of a zip exactly, and refuses one that holds more than it says.

Owns the bytes of a member. Why not `zipfile`: it stops where the member says that it ends, so that what looks small to
us may be endless for the reader that comes after.
"""

from __future__ import annotations

import struct
import zipfile
import zlib

from verbinder.errors import UserError

_LOCAL_HEADER = struct.Struct("<4s22xHH")


class Member:
    """One member, read from its beginning; `read` raises `UserError("tables.damaged")` where it lies or breaks off."""

    def __init__(self, data: bytes, info: zipfile.ZipInfo, name: str) -> None:
        self._name = name
        mark, name_length, extra_length = _LOCAL_HEADER.unpack_from(data, info.header_offset)
        begin = info.header_offset + _LOCAL_HEADER.size + name_length + extra_length
        self._packed = memoryview(data)[begin : begin + info.compress_size]
        self._inflate = zlib.decompressobj(-zlib.MAX_WBITS) if info.compress_type == zipfile.ZIP_DEFLATED else None
        self._left = info.file_size
        known = info.compress_type in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED)
        if mark != b"PK\x03\x04" or len(self._packed) != info.compress_size or not known:
            raise self._lies()
        if self._inflate is None and info.compress_size != info.file_size:
            raise self._lies()

    def read(self, size: int) -> bytes:
        """The next bytes, at most `size`; empty at the end."""
        if not self._left:
            if self._inflate is not None and self._inflated(1):
                raise self._lies()
            return b""
        found = self._inflated(min(size, self._left)) if self._inflate is not None else self._stored(size)
        if not found:
            raise self._lies()
        self._left -= len(found)
        return found

    def _stored(self, size: int) -> bytes:
        found = bytes(self._packed[:size])
        self._packed = self._packed[size:]
        return found

    def _inflated(self, size: int) -> bytes:
        assert self._inflate is not None
        while not self._inflate.eof:
            held = self._inflate.unconsumed_tail
            if not held:
                held, self._packed = bytes(self._packed[:65_536]), self._packed[65_536:]
                if not held:
                    return b""
            if found := self._inflate.decompress(held, size):
                return found
        return b""

    def _lies(self) -> UserError:
        return UserError("tables.damaged", name=self._name)
