"""Phone numbers and e-mail addresses out of a cell, as written and in a form that compares.

Owns the Dutch notations and the ways in which spreadsheets spoil numbers. Other countries' numbers go by the library
phonenumbers; whether a number exists is not checked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from verbinder.exchange.tables.cells import NOTHING, clean
from verbinder.exchange.tables.values import Phone

_SCIENTIFIC = re.compile(r"^\+?\d(?:[.,]\d+)?[eE]\+?\d{1,2}$")
_SEPARATOR = re.compile(r" ::: |\s*[;,\n|/]\s*|\s+(?:of|en|or|and|oder|und|&)\s+")
_NUMBER = re.compile(r"(?:\+|00|\(\s*\+?)?\d(?:[\s.\-/()\u2010-\u2015]{0,4}\d){5,17}")
_SIGNS = str.maketrans("", "", " \t\xa0.-/()\u2010\u2011\u2012\u2013\u2014\u2015")
_EXCEL_TEXT = re.compile(r'^="([^"]*)"$')
# Lengths are bounded, so that no cell, however long, makes the search slow.
_EMAIL = re.compile(
    r"[^\s@,;<>\"'()\[\]:/|][^\s@,;<>\"()\[\]:/|]{0,63}@[^\s@,;<>\"'()\[\]:/|]{1,250}\.[^\s@,;<>\"'()\[\]:/|.]{2,30}"
)
_LONGEST_CELL = 5_000

_new_phone = tuple.__new__


def normal_phone(text: str) -> str:
    """The comparable form of one number (`+31612345678`), or "" when it has none ("14 0592", "112").

    Knows 06…, 0031…, +31 (0)…, 31…, and nine digits whose zero a spreadsheet lost.
    """
    digits = text.translate(_SIGNS)
    if not digits.isascii():
        return ""
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    if digits.startswith("+"):
        number = digits[1:]
        if not number.isdecimal():
            return ""
        if number.startswith("31"):
            national = number[2:].lstrip("0") if number[2:3] == "0" else number[2:]
            return "+31" + national if len(national) == 9 else ""
        return _foreign(number) if 7 <= len(number) <= 15 and number[0] != "0" else ""
    if not digits.isdecimal():
        return ""
    if len(digits) == 10 and digits[0] == "0":
        return "+31" + digits[1:]
    if len(digits) == 9 and digits[0] in "1234567":
        return "+31" + digits
    if len(digits) == 11 and digits.startswith("31"):
        return "+" + digits
    return ""


def _foreign(digits: str) -> str:
    """Another country's number: "+32 (0)475…" and "+32 475…" are one, which takes knowing every country's plan."""
    import phonenumbers  # on first use: 45 ms that most lists never need

    try:
        number = phonenumbers.parse("+" + digits)
    except phonenumbers.NumberParseException:
        return "+" + digits
    if not phonenumbers.is_possible_number(number):
        return "+" + digits
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def with_lost_zero(text: str) -> str:
    """A number as one would write it: the zero that a spreadsheet dropped is put back ("612345678")."""
    if len(text) == 9 and text.isdecimal() and text.isascii() and text[0] in "1234567":
        return f"06 {text[1:]}" if text[0] == "6" else f"0{text}"
    return text


def spoiled_by_spreadsheet(text: str) -> bool:
    """Whether a number was turned into "6,12346E+08": its last digits are gone for good."""
    return bool(_SCIENTIFIC.match(text))


def _digits(text: str) -> int:
    return sum(map(str.isdecimal, text))


def _parts(text: str) -> list[str]:
    """One cell's numbers; a separator only counts when enough digits for a number stand on both sides."""
    parts: list[str] = []
    start = 0
    for separator in _SEPARATOR.finditer(text):
        if _digits(text[start : separator.start()]) >= 7 and _digits(text[separator.end() :]) >= 7:
            parts.append(text[start : separator.start()].strip())
            start = separator.end()
    parts.append(text[start:].strip())
    return parts


def read_phones(text: str) -> tuple[tuple[Phone, ...], str | None]:
    """All numbers in one cell, and the problem's code when the cell cannot be (wholly) read as numbers."""
    if len(text) > _LONGEST_CELL:
        return (), "tables.phone_unreadable"
    cell = clean(text.replace("\r\n", "; ").replace("\n", "; "))
    unwrapped = _EXCEL_TEXT.match(cell)
    if unwrapped:
        cell = unwrapped[1].strip()
    if cell.lower() in NOTHING:
        return (), None
    phones: list[Phone] = []
    code: str | None = None
    for part in _parts(cell):
        if spoiled_by_spreadsheet(part):
            code = "tables.phone_damaged"
            continue
        if part.endswith(".0") and part[:-2].isdecimal():
            part = part[:-2]
        written = with_lost_zero(part)
        if _digits(written) < 3:
            code = code or "tables.phone_unreadable"
            continue
        found = _NUMBER.search(written)
        phone = Phone(written, normal_phone(found[0].lstrip("(")) if found else "")
        if not any(phone == other or (phone.normal and phone.normal == other.normal) for other in phones):
            phones.append(phone)
    return tuple(phones), code


def phone_column(cells: Sequence[str], troubles: dict[str, str]) -> list[tuple[Phone, ...]]:
    """The numbers of every cell; cells that cannot be read go into `troubles` (text → sentence code).

    Plain Dutch numbers ("06-12345678", "040 2123456") take the short way, as nearly all cells of a list do.
    """
    column: list[tuple[Phone, ...]] = []
    append = column.append
    for cell in cells:
        digits = cell.replace("-", "").replace(" ", "")
        if len(digits) == 10 and digits[0] == "0" != digits[1] and digits.isdecimal() and digits.isascii():
            append((_new_phone(Phone, (cell.strip(), "+31" + digits[1:])),))
        elif not digits:
            append(())
        else:
            phones, code = read_phones(cell)
            if code:
                troubles[cell] = code
            append(phones)
    return column


def read_emails(text: str) -> tuple[tuple[str, ...], str | None]:
    """All e-mail addresses in one cell, as written and each once; a code when there is text but no address."""
    if len(text) > _LONGEST_CELL:
        return (), "tables.email_unreadable"
    cell = clean(text)
    found: dict[str, str] = {}
    for address in _EMAIL.findall(cell.replace("mailto:", " ")):
        found.setdefault(address.lower(), address)
    if found:
        return tuple(found.values()), None
    return (), None if cell.lower() in NOTHING else "tables.email_unreadable"


def email_column(cells: Sequence[str], troubles: dict[str, str]) -> list[tuple[str, ...]]:
    """The addresses of every cell; unreadable cells go into `troubles` (text → sentence code)."""
    column: list[tuple[str, ...]] = []
    append = column.append
    whole = _EMAIL.fullmatch
    for cell in cells:
        if not cell:
            append(())
        elif whole(cell):
            append((cell,))
        else:
            emails, code = read_emails(cell)
            if code:
                troubles[cell] = code
            append(emails)
    return column
