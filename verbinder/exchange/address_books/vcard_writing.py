"""Writes contact cards (vCard 4.0, RFC 6350) that every phone and mail program reads, and our own reader too.

Owns how a card is written, one property a line. What may leave is decided by who asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from verbinder.domain.names import full_name
from verbinder.exchange.content_lines import escaped, folded_line


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
    return b"".join(b"".join(map(folded_line, _lines(card))) for card in cards)


def _lines(card: Card) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    shown = full_name(card.given_name, card.infix, card.surname, card.initials) or card.description
    yield f"FN:{escaped(shown)}"
    surname = " ".join(filter(None, (card.infix, card.surname)))
    if not (surname or card.given_name or card.initials):
        # A description is no name: read back, it is not cut into first name and surname.
        yield f"NICKNAME:{escaped(shown)}"
    else:
        yield f"N:{escaped(surname)};{escaped(card.given_name or card.initials)};;;"
    for phone in card.phones:
        yield f"TEL;VALUE=text:{escaped(phone)}"
    for email in card.emails:
        yield f"EMAIL:{escaped(email)}"
    address = " ".join(filter(None, (card.street, card.house)))
    if address or card.postcode or card.city:
        yield f"ADR;TYPE=home:;;{escaped(address)};{escaped(card.city)};;{escaped(card.postcode)};"
    if card.birth_year is not None:
        yield f"BDAY:{card.birth_year:04}"
    if card.tags:
        yield f"CATEGORIES:{','.join(map(escaped, card.tags))}"
    yield "END:VCARD"
