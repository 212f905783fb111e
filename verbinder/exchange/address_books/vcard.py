"""Cards of phones and mail programs (vCard 2.1, 3.0, 4.0) as entries.

Owns what a property means and what a card without a proper name is called. Must not know how lines are written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from verbinder.exchange.address_books.records import Record, Sort
from verbinder.exchange.address_books.vcard_lines import Property, properties
from verbinder.exchange.tables.addresses import read_postcode
from verbinder.exchange.tables.headings import fold
from verbinder.exchange.tables.values import Limits

_CARD = "VCARD"
_YEAR = re.compile(r"^\s*(\d{4})(?:-?\d{2})?(?:-?\d{2})?(?:T.*)?\s*$")
_SCHEME = re.compile(r"^\s*(?:tel|mailto|sip|sips|callto):", re.IGNORECASE)
#: Words that phones put where a name would be.
_NO_NAME = frozenset({"", "unknown", "noname", "unnamed", "onbekend", "geennaam", "zondernaam"})
#: No card of a person has more; what comes after is left out, and told.
MOST_PROPERTIES = 2_000
#: A number of both kinds ("WORK,VOICE,FAX") can be called.
_ANSWERED = frozenset({"VOICE", "CELL"})
_STREET, _TOWN, _REGION, _POSTCODE = 2, 3, 4, 5


def records(path: Path, limits: Limits) -> Iterator[Record]:
    """Every card of the file, also one that breaks off. A card within a card (an AGENT) is passed over."""
    card: list[Property] | None = None
    too_long = False
    within = row = 0
    after_agent = False
    for found in properties(path, limits):
        if found is None:
            too_long = True
            continue
        value = found.text.strip().upper()
        if found.name == "BEGIN" and value == _CARD:
            if card is not None and (after_agent or within):
                within += 1
            else:
                if card is not None:  # its END is missing, but all its lines were read
                    yield _record(row, card, too_long=too_long)
                card, too_long, row = [], False, row + 1
        elif found.name == "END" and value == _CARD:
            if within:
                within -= 1
            elif card is not None:
                yield _record(row, card, too_long=too_long)
                card = None
        elif card is not None and not within:
            if len(card) < MOST_PROPERTIES:
                card.append(found)
            else:
                too_long = True
        after_agent = found.name == "AGENT" and not found.text.strip()
    if card is not None:
        yield _broken_off(row, card, too_long=too_long)


def _broken_off(row: int, card: list[Property], *, too_long: bool) -> Record:
    """The last card of a file that stops in the middle: what was read whole of it."""
    record = _record(row, [each for each in card if each.whole_line], too_long=too_long)
    record.tell("tables.card_broken_off", skipped=not record.values)
    return record


def _record(row: int, card: list[Property], *, too_long: bool) -> Record:
    record = Record(row)
    kind = next((each.text.strip().lower() for each in card if each.name in _KINDS), "")
    if kind == "group":
        record.tell("tables.card_group", skipped=True)
        return record
    if too_long:
        record.tell("tables.card_part_too_long")
    _put_name(record, card, is_company=kind in ("org", "organization") or _shown_as_company(card))
    _put_reach(record, card)
    _put_address(record, card)
    _put_rest(record, card)
    return record


_KINDS = frozenset({"KIND", "X-ADDRESSBOOKSERVER-KIND"})


def _shown_as_company(card: list[Property]) -> bool:
    return any(each.name == "X-ABSHOWAS" and each.text.strip().upper() == "COMPANY" for each in card)


def _first(card: list[Property], name: str) -> Property | None:
    """The first property of a name that says something."""
    return next((each for each in card if each.name == name and any(part.strip() for part in each.parts)), None)


def _text(card: list[Property], name: str) -> str:
    found = _first(card, name)
    return found.text.strip() if found else ""


def _put_name(record: Record, card: list[Property], *, is_company: bool) -> None:
    name, org = _first(card, "N"), _first(card, "ORG")
    family, given, middle = (*name.parts, "", "", "")[:3] if name else ("", "", "")
    company = org.parts[0].strip() if org and org.parts[0].strip() else (org.text.strip("; ") if org else "")
    whole = _text(card, "FN")
    if fold(whole) in _NO_NAME:
        whole = ""
    if not company and is_company:
        company = whole or _joined(given, family)
    one_word = not (family.strip() and given.strip())
    if company and fold(company) in (fold(_joined(given, family)), fold(_joined(family, given))):
        family = given = middle = ""  # phones put a company's name where a name belongs
    record.put(Sort.COMPANY, company)
    if family.strip() or given.strip():
        # Some phones keep the whole name in one part; the shown name tells it better, when it says more.
        if one_word and len(whole.split()) > len(_joined(given, middle, family).split()) and "@" not in whole:
            record.put(Sort.WHOLE, whole)
        elif one_word and " " in _joined(given, family) and not middle.strip():
            record.put(Sort.WHOLE, _joined(given, family))
        else:
            record.put(Sort.FAMILY, family)
            record.put(Sort.GIVEN, given)
            record.put(Sort.MIDDLE, middle.replace(",", " "))
    elif whole and fold(whole) != fold(company):
        no_name = "@" in whole or fold(whole) == fold(_text(card, "NICKNAME"))
        record.put(Sort.DESCRIBED if no_name else Sort.WHOLE, whole)
    elif not company:
        record.put(Sort.DESCRIBED, _text(card, "NICKNAME"))


def _joined(*parts: str) -> str:
    return " ".join(" ".join(parts).split())


def _put_reach(record: Record, card: list[Property]) -> None:
    record.put(Sort.PHONE, *(number for kind, number in _numbers(card) if not kind))
    record.put(Sort.EMAIL, *(_SCHEME.sub("", each.text).strip() for each in card if each.name == "EMAIL"))


def _numbers(card: list[Property]) -> Iterator[tuple[str, str]]:
    """Every number, behind what it is when nobody answers there ("Fax"): that is no telephone of theirs."""
    for each in card:
        if each.name == "TEL":
            number = each.text.partition(";")[0] if "URI" in each.types or _SCHEME.match(each.text) else each.text
            other = next((kind for kind in ("FAX", "PAGER") if kind in each.types), "")
            yield "" if _ANSWERED.intersection(each.types) else other.capitalize(), _SCHEME.sub("", number).strip()


def _put_address(record: Record, card: list[Property]) -> None:
    """One address: at home before elsewhere, the preferred before others; that there were more is told."""
    found = [each for each in card if each.name == "ADR" and any(part.strip() for part in each.parts[:_REGION])]
    if not found:
        label = _text(card, "LABEL")
        record.put(Sort.ADDRESS, label)
        return
    if len({fold(each.text) for each in found}) > 1:
        record.tell("tables.card_more_addresses")
    best = min(found, key=lambda each: ("HOME" not in each.types, "PREF" not in each.types, found.index(each)))
    parts = [*best.parts, *[""] * 7][:7]
    street = parts[_STREET].strip() or parts[1].strip()
    box = parts[0].strip()
    if not street and box:
        street = f"Postbus {box}" if box.isdecimal() else box
    town, postcode = parts[_TOWN].strip(), parts[_POSTCODE].strip()
    if parts[_STREET].strip() and parts[1].strip() and town:  # "2 hoog" has a part of its own
        street = f"{street}\n{parts[1].strip()}"
    if not postcode and read_postcode(town)[1]:
        town, postcode = "", town
    record.put(Sort.ADDRESS, street)
    record.put(Sort.POSTCODE, postcode)
    record.put(Sort.CITY, town)


def _put_rest(record: Record, card: list[Property]) -> None:
    birth = _text(card, "BDAY")
    year = _YEAR.match(birth)
    if year or not birth.startswith("--"):  # "--0512" is a day without a year
        record.put(Sort.BIRTH, year[1].replace("1604", "") if year else birth)
    for each in card:
        if each.name == "NOTE":
            record.put(Sort.NOTE, each.text.strip())
        elif each.name == "CATEGORIES":
            record.put(Sort.TAG, each.text.strip())
        elif each.name in ("HOBBY", "INTEREST"):
            record.put(Sort.INTEREST, each.text.strip())
    others = [f"{kind}: {number}" for kind, number in _numbers(card) if kind and number]
    if others:
        record.put(Sort.NOTE, *others)
        record.tell("tables.card_other_number")
