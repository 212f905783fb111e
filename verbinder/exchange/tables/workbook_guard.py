"""Refuses workbooks that would unpack to more than a laptop can hold, before they are read.

Owns the checks on the zip and the XML inside. Must not read values.

Why: the workbook reader lays a sheet out as a full rectangle. One stray cell at the far corner of an otherwise
empty sheet takes hundreds of gigabytes and ends the program; the declared dimension of a sheet cannot be trusted.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from xml.parsers import expat

from verbinder.errors import UserError
from verbinder.exchange.tables.sniffing import Kind
from verbinder.exchange.tables.values import Limits
from verbinder.exchange.tables.zip_members import Member

_CHUNK_BYTES = 1 << 20
_MOST_MEMBERS = 5_000
_NO_XML = (".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf", ".bmp", ".svg", ".vml", ".bin", ".ttf", ".odttf")


_GLANCE_ROWS, _GLANCE_COLUMNS = 200_000, 40
_FAR = re.compile(rb'<c r="(?:[A-Z]{3}|[B-Z][A-Z]|A[O-Z]|[A-Z]*(?:[2-9][0-9]{5}|[0-9]{7})|[^A-Z])')
# Cells without a place or with a prefix, declarations and other encodings are allowed, but then it is parsed.
_CELL = re.compile(rb"<c[\s/>]")
_PREFIXED_CELL = re.compile(rb":c[\s/>]")


class _Extent:
    """The rectangle that the cells of one sheet span, followed while its XML passes by."""

    def __init__(self, name: str, limits: Limits) -> None:
        self._name = name
        self._limits = limits
        self._columns: dict[str, int] = {}
        self._row = self._column = self._last_row = self._last_column = 0
        self._ods_cells_in_row = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "c":
            self._cell(attributes)
        elif tag in ("v", "t", "f", "is"):
            return
        else:
            local = tag.rpartition(":")[2]
            if local == "row":
                self._column = 0
                self._row = _number(attributes.get("r"), self._row + 1)
            elif local == "c":
                self._cell(attributes)
            elif local == "table-row":
                self._ods_row(_number(attributes.get("table:number-rows-repeated"), 1))
            elif local in ("table-cell", "covered-table-cell"):
                self._ods_cell(attributes)
            elif local in ("table", "worksheet"):
                self._row = self._column = self._last_row = self._last_column = 0

    def _cell(self, attributes: dict[str, str]) -> None:
        place = attributes.get("r")
        if place is None:
            self._column += 1
        else:
            letters = place.rstrip("0123456789")
            column = self._columns.get(letters)
            if column is None:
                column = self._columns[letters] = _column_number(letters)
            self._column = column
            row = place[len(letters) :]
            if row:
                self._row = int(row)
        if self._column > self._last_column:
            self._last_column = self._column
            self._check()
        if self._row > self._last_row:
            self._last_row = self._row
            self._check()

    def _ods_row(self, repeated: int) -> None:
        self._row += 1
        self._repeated_rows = repeated
        self._column = 0

    def _ods_cell(self, attributes: dict[str, str]) -> None:
        self._column += _number(attributes.get("table:number-columns-repeated"), 1)
        if "office:value-type" not in attributes:
            return
        self._row += self._repeated_rows - 1
        self._repeated_rows = 1
        self._last_column = max(self._last_column, self._column)
        self._last_row = max(self._last_row, self._row)
        self._check()

    _repeated_rows = 1

    def _check(self) -> None:
        limits = self._limits
        if self._last_column > limits.columns:
            raise UserError("tables.too_many_columns", name=self._name, columns=limits.columns)
        if self._last_row > limits.rows + 1:
            raise UserError("tables.too_many_rows", name=self._name, rows=limits.rows)
        if self._last_row * self._last_column > limits.cells:
            raise UserError("tables.too_many_cells", name=self._name)


def _number(text: str | None, otherwise: int) -> int:
    return int(text[:12]) if text and text.isdecimal() else otherwise


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters[:8].upper():
        number = number * 26 + ord(letter) - 64
    return number


def _refuse_entities(name: str) -> Callable[..., None]:
    def refuse(*_: object) -> None:
        raise UserError("tables.damaged", name=name)

    return refuse


def _plainly_small(member: Member, limits: Limits) -> bool:
    """Whether XML as spreadsheet programs write it shows at a glance that its cells fit, without parsing it.

    Every cell says where it is, and none is beyond column AN or row 199,999: forty columns of that length are
    within the limit. False means: not sure, parse it. Five times as fast as parsing.
    """
    if limits.rows < _GLANCE_ROWS or limits.cells < _GLANCE_ROWS * _GLANCE_COLUMNS or limits.columns < _GLANCE_COLUMNS:
        return False
    rest = b""
    while chunk := member.read(_CHUNK_BYTES):
        text = rest + chunk
        cut = text.rfind(b"<")
        text, rest = (text[:cut], text[cut:]) if cut > 0 else (b"", text)
        if len(rest) > _CHUNK_BYTES or not _fits_at_a_glance(text):
            return False
    return _fits_at_a_glance(rest)


def _fits_at_a_glance(text: bytes) -> bool:
    if b"\0" in text or b"<!" in text or _FAR.search(text):
        return False
    placed = text.count(b'<c r="')
    if text.count(b"<c") != placed and len(_CELL.findall(text)) != placed:
        return False
    return b":c" not in text or not _PREFIXED_CELL.search(text)


def _scan(member: Member, name: str, limits: Limits) -> None:
    head = member.read(64)
    if not head.lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n").startswith(b"<"):
        return
    parser = expat.ParserCreate()
    parser.EntityDeclHandler = _refuse_entities(name)
    parser.StartElementHandler = _Extent(name, limits).start
    parser.Parse(head, False)
    while chunk := member.read(_CHUNK_BYTES):
        parser.Parse(chunk, False)
    parser.Parse(b"", True)


def check_package(data: bytes, name: str, limits: Limits) -> Kind:
    """What kind of workbook a zip holds; raises `UserError` when it is none, too big, or asks for too much room."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        members = package.infolist()
        if len(members) > _MOST_MEMBERS or sum(member.file_size for member in members) > limits.unpacked_bytes:
            raise UserError("tables.unpacks_too_large", name=name, megabytes=limits.unpacked_bytes // 1_000_000)
        kind = _kind(package, {member.filename.lower() for member in members}, name)
        for member in members:
            if member.flag_bits & 1:
                raise UserError("tables.password", name=name)
            if not member.is_dir() and not member.filename.lower().endswith(_NO_XML):
                small = kind is Kind.XLSX and _plainly_small(Member(data, member, name), limits)
                if not small:
                    _scan(Member(data, member, name), name, limits)
    return kind


def _kind(package: zipfile.ZipFile, names: set[str], name: str) -> Kind:
    if "xl/workbook.bin" in names:
        raise UserError("tables.xlsb", name=name)
    if any(member.startswith("word/") for member in names):
        raise UserError("tables.word", name=name)
    if "mimetype" in names:
        mimetype = package.read("mimetype")[:100]
        if b"opendocument.spreadsheet" in mimetype:
            if b"encryption-data" in package.read("META-INF/manifest.xml"):
                raise UserError("tables.password", name=name)
            return Kind.ODS
        if b"opendocument.text" in mimetype:
            raise UserError("tables.word", name=name)
    if any(member.startswith("xl/") for member in names):
        return Kind.XLSX
    raise UserError("tables.archive", name=name)
