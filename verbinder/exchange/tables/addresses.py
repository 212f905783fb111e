"""Street, number, addition, postcode and town out of the ways in which Dutch lists write an address.

Owns the reading of addresses. Must not check whether an address exists, and never throws text away: what
cannot be split stays whole in the street.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from verbinder.exchange.tables.cells import calm_place, clean, clean_word

_POSTCODE = re.compile(r"^([1-9]\d{3})\s*([A-Za-z]{2})(?![A-Za-z])[\s,]*(.*)$", re.DOTALL)
_POSTCODE_WITHIN = re.compile(r"(?:^|[\s,;])([1-9]\d{3})\s?([A-Z]{2}|[a-z]{2})(?=$|[\s,;.])")
_NUMBER_TOKEN = re.compile(r"^(\d{1,5})([^\s]*)$")
_GLUED = re.compile(r"^([^\W\d_][^\d,]{3,}?)(\d{1,5}[A-Za-z]?)$")
_HOUSE = re.compile(r"^(?:nr\.?|no\.?|huisnr\.?|#)?\s*(\d{1,5})(?!\d)\s*[-/, ]?\s*(.*)$", re.IGNORECASE)
_DATE_LIKE = re.compile(
    r"^(?:\d{1,2}[-/ ](?:jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z.]*(?:[-/ ]\d{2,4})?"
    r"|(?:jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z.]*[-/ ]\d{1,2}"
    r"|\d{1,2}[-/]\d{1,2}[-/]\d{4}|\d{4}-\d{2}-\d{2})$",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"^\d+\s?(?:e|de|ste|er|ème|th|st|nd|rd)$", re.IGNORECASE)
#: Behind the town, as Google and Outlook write a whole address; the neighbourhood is in one country.
_COUNTRY = re.compile(r",\s*(?:NL|NLD|Nederland|(?:The )?Netherlands|Niederlande|BE|België|Belgie|Belgium)\.?$")
_YEARS = re.compile(r"^(?:(?:18|19|20)\d\d(?:[-/](?:18|19|20)?\d\d)?|'\d\d[-/]'?\d\d)$")
_NAMED_AFTER_YEAR = re.compile(
    r"^(?:het |de )?(?:\S+ )?(?:plein|laan|straat|weg|plantsoen|hof|park|kade|square|avenue)$", re.IGNORECASE
)
_TOWN = re.compile(r"^'?[^\W\d_][^\W\d_ '’\-]*(?:[ '’\-]+[^\W\d_]+)*$")
_LONGEST_LINE = 250
_ADDITION = re.compile(r"^[\w\-/.+ ()]{0,14}$")


class Address(NamedTuple):
    """An address in parts; the parts that the text did not hold are ""."""

    street: str = ""
    house_number: str = ""
    house_addition: str = ""
    postcode: str = ""
    city: str = ""


def read_postcode(text: str) -> tuple[str, str]:
    """A postcode column's text as (postcode, town): "5611ab" → "5611 AB", "5611 AB Eindhoven" → both."""
    code = clean_word(text)
    match = _POSTCODE.match(code)
    if not match:
        return code, ""
    return f"{match[1]} {match[2].upper()}", calm_place(match[3])


def read_house_number(text: str) -> tuple[str, str]:
    """A house number as (number, addition): "12a", "12-II", "12 bis"; what is no number stays whole."""
    number = clean_word(text)
    if number.isdecimal():
        return number, ""
    if number.endswith(".0") and number[:-2].isdecimal():
        return number[:-2], ""
    match = _HOUSE.match(number)
    if not match:
        return number, ""
    return match[1], match[2].strip()


def became_a_date(text: str) -> bool:
    """Whether a spreadsheet has made a date of a house number ("4-2" → "4-feb")."""
    return bool(_DATE_LIKE.match(text.strip()))


def _named_after_year(street: list[str], token: str) -> bool:
    """ "Plein 1944", "Laan 1940-1945", "Plein '40-'45": the number belongs to the street."""
    if not _YEARS.match(token):
        return False
    return bool(_NAMED_AFTER_YEAR.match(" ".join(street)))


def _split_line(line: str) -> tuple[str, str, str]:
    words = line.split(" ")
    for at, word in enumerate(words):
        street = words[:at]
        if not any(letter.isalpha() for part in street for letter in part):
            continue
        if all(_ORDINAL.match(part) for part in street) or (_ORDINAL.match(word) and at + 1 < len(words) - 1):
            continue
        match = _NUMBER_TOKEN.match(word.rstrip(","))
        if not match or _named_after_year(street, word.rstrip(",")):
            continue
        if _YEARS.match(word) and words[at + 1 : at + 2] and words[at + 1][:1].isdecimal():
            continue  # "Laan van 1813 4"
        rest = " ".join([match[2], *words[at + 1 :]]).strip(" ,")
        addition = rest.strip("-/., ()")
        if not _ADDITION.match(addition):
            continue
        name = " ".join(street).rstrip(",")
        return re.sub(r"\s(?:nr|no|huisnummer)\.?$", "", name, flags=re.IGNORECASE), match[1], addition
    glued = _GLUED.match(line)
    if glued and " " not in glued[1]:
        number, addition = read_house_number(glued[2])
        return glued[1].strip(), number, addition
    return line, "", ""


def split_address(text: str) -> Address:
    """An address in one cell: "Plein 1944 12a", "1e Dwarsstraat 4-II", "Dorpsstraat 12, 5611 AB Eindhoven"."""
    line = clean(re.sub(r"\s*[\r\n]+\s*", ", ", text.strip())).replace(",,", ",")
    line = _COUNTRY.sub("", line)
    if not line or len(line) > _LONGEST_LINE:
        return Address(line)
    postcode = city = ""
    within = _POSTCODE_WITHIN.search(line)
    if within and (within.start() == 0 or any(map(str.isdigit, line[: within.start()])) or "," in within[0]):
        postcode = f"{within[1]} {within[2].upper()}"
        city = calm_place(line[within.end() :].strip(" ,;"))
        line = line[: within.start()].strip(" ,;")
    else:
        before, comma, after = line.rpartition(",")
        town = after.strip()
        if comma and any(map(str.isdigit, before)) and _TOWN.match(town):
            line, city = before.strip(), calm_place(town)
    street, number, addition = _split_line(line)
    return Address(calm_place(street), number, addition, postcode, city)
