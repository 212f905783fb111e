"""The contact cards of everybody who may be reached, for a phone: names, numbers and addresses, and nothing told.

Owns who is left out: those who want no contact or rest, and the archived. The file holds personal data and anyone can
read it; whoever calls this has said so first.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from verbinder.domain.addresses import house
from verbinder.domain.changes import Kind
from verbinder.domain.exports import ExportKind
from verbinder.domain.privacy import Approach, ApproachWish
from verbinder.errors import UserError
from verbinder.exchange import locked_zip
from verbinder.exchange.address_books.vcard_writing import Card, cards_text
from verbinder.store.notebook import Notebook
from verbinder.store.rows import Row
from verbinder.usecases.exports import leaving

SUFFIX = ".vcf"
INSIDE = "verbinder.vcf"


@dataclass(frozen=True, slots=True)
class Leaving:
    """How many people would be on the cards, and how many stay out: no contact wanted, rest, or archived."""

    cards: int
    left_out: int


def look(notebook: Notebook) -> Leaving:
    """What `export_cards` would write, counted; nothing is written."""
    today = notebook.today()
    with notebook.reader() as reader:
        everybody = [row for row in reader.find(Kind.RESIDENT) if row["forgotten_on"] is None]
        cards = sum(_may_leave(row, today) for row in everybody)
    return Leaving(cards, len(everybody) - cards)


def export_cards(notebook: Notebook, path: Path, password: str = "") -> int:
    """Write the cards to `path`, with a password in a locked zip; returns how many.

    Raises `UserError`: `vcard.not_a_vcf`, `vcard.cannot_write`, `zip.no_password`, `zip.not_a_zip`.
    """
    locked_zip.check(path, password)
    if not password and path.suffix.lower() != SUFFIX:
        raise UserError("vcard.not_a_vcf", name=path.name)
    cards = _cards(notebook)
    with leaving(notebook, ExportKind.CARDS, len(cards)):
        try:
            locked_zip.put(path, cards_text(cards), password, inside=INSIDE)
        except OSError:
            raise UserError("vcard.cannot_write", name=path.name) from None
    return len(cards)


def _cards(notebook: Notebook) -> list[Card]:
    today = notebook.today()
    with notebook.reader() as reader:
        streets = {row["id"]: row["name"] for row in reader.find(Kind.STREET)}
        reach: dict[str, dict[int, list[str]]] = {"phone": defaultdict(list), "email": defaultdict(list)}
        for row in reader.find(Kind.CONTACT_DETAIL):
            if row["resident_id"] is not None and row["kind"] in reach:
                reach[row["kind"]][row["resident_id"]].append(row["value"])
        people = [row for row in reader.find(Kind.RESIDENT) if row["forgotten_on"] is None and _may_leave(row, today)]
    return [
        Card(
            row["given_name"],
            row["initials"],
            row["infix"],
            row["surname"],
            row["description"],
            streets.get(row["street_id"], ""),
            house(row["house_number"], row["house_addition"]),
            row["postcode"],
            row["city"],
            tuple(reach["phone"].get(row["id"], ())),
            tuple(reach["email"].get(row["id"], ())),
            row["birth_year"],
        )
        for row in people
    ]


def _may_leave(row: Row, today: date) -> bool:
    wish = ApproachWish(Approach(row["approach"]), row["approach_until"])
    return row["archived_on"] is None and wish.allows(today)
