"""Writes contact cards (vCard 4.0, RFC 6350) that every phone and mail program reads, and our own reader too.

Owns how a card is written: escaping, folding by bytes, one property a line. What may leave is decided by who asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from verbinder.domain.names import full_name

#: A line holds so many bytes at most (RFC 6350, 3.2).
_LINE = 75


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on one card. No note, no talents and no wishes: those were told to the verbinder."""

    given_name: str = ""
    initials: str = ""
    infix: str = ""
    surname: str = ""
    description: str = ""
    street: str = ""
    house: str = ""
    postcode: str = ""
    city: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    birth_year: int | None = None
    tags: tuple[str, ...] = ()


def cards_text(cards: Iterable[Card]) -> bytes:
    """All cards as one file."""
    return b"".join(b"".join(map(_folded, _lines(card))) for card in cards)


def _lines(card: Card) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    shown = full_name(card.given_name, card.infix, card.surname, card.initials) or card.description
    yield f"FN:{_escaped(shown)}"
    surname = " ".join(filter(None, (card.infix, card.surname)))
    if not (surname or card.given_name or card.initials):
        # A description is no name: read back, it is not cut into first name and surname.
        yield f"NICKNAME:{_escaped(shown)}"
    else:
        yield f"N:{_escaped(surname)};{_escaped(card.given_name or card.initials)};;;"
    for phone in card.phones:
        yield f"TEL;VALUE=text:{_escaped(phone)}"
    for email in card.emails:
        yield f"EMAIL:{_escaped(email)}"
    address = " ".join(filter(None, (card.street, card.house)))
    if address or card.postcode or card.city:
        yield f"ADR;TYPE=home:;;{_escaped(address)};{_escaped(card.city)};;{_escaped(card.postcode)};"
    if card.birth_year is not None:
        yield f"BDAY:{card.birth_year:04}"
    if card.tags:
        yield f"CATEGORIES:{','.join(map(_escaped, card.tags))}"
    yield "END:VCARD"


def _escaped(text: str) -> str:
    for sign, written in (("\\", "\\\\"), ("\r\n", "\\n"), ("\r", "\\n"), ("\n", "\\n"), (",", "\\,"), (";", "\\;")):
        text = text.replace(sign, written)
    return text


def _folded(line: str) -> bytes:
    """A line cut to length, never in the middle of a letter."""
    pieces: list[bytes] = [b""]
    for letter in line:
        written = letter.encode("utf-8", "replace")
        if len(pieces[-1]) + len(written) > _LINE:
            pieces.append(b" ")
        pieces[-1] += written
    return b"\r\n".join(pieces) + b"\r\n"
