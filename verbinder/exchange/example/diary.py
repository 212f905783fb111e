"""Enters contacts, promises and signals into the notebook, in the order in which they happened.

Owns what hangs together in one entry: the contact, who took part, its tags, and since when somebody is known. What
happens is decided by `stories` and `rounds`.
"""

from __future__ import annotations

from collections.abc import Sequence

from verbinder.domain.changes import Kind
from verbinder.domain.contacts import is_real_contact
from verbinder.domain.privacy import HandingOver, Introducing
from verbinder.exchange.example.chance import Chance
from verbinder.exchange.example.people import YEAR, Person
from verbinder.exchange.example.rows import Rows
from verbinder.exchange.example.town import Town, tag_rows

SHARE_INFORMED = 0.7


#: Every so many of those who were told have not been asked yet, or said no, whether they may go to a colleague.
NOT_ASKED, SAID_NO = 7, 5


def _handing_over(person: Person) -> str:
    """Who likes to be introduced mostly may go to a colleague as well. No draw: that would change all after it."""
    if person.row["introducing"] == Introducing.REFUSED or not person.id % SAID_NO:
        return HandingOver.REFUSED.value
    asked = person.row["introducing"] == Introducing.AGREED and person.id % NOT_ASKED
    return (HandingOver.AGREED if asked else HandingOver.ASK_FIRST).value


class Diary:
    """The entries so far; `day` numbers are days before today."""

    def __init__(self, rows: Rows, town: Town) -> None:
        self._rows = rows
        self._town = town
        self.contacts = 0

    def contact(
        self,
        ago: int,
        setting: str,
        outcome: str,
        people: Sequence[Person] = (),
        *,
        round_id: int | None = None,
        street_id: int | None = None,
        house_number: object = "",
        place_id: int | None = None,
        organisation_id: int | None = None,
        note: str = "",
        tags: Sequence[str] = (),
    ) -> int:
        """Enter one contact; its id."""
        contact_id = self._rows.add_numbered(
            Kind.CONTACT,
            round_id=round_id,
            on_date=self._rows.day(ago),
            setting=setting,
            outcome=outcome,
            street_id=street_id,
            house_number=house_number,
            place_id=place_id,
            organisation_id=organisation_id,
            note=note,
        )
        self.contacts += 1
        for person in people:
            self._rows.add(Kind.CONTACT_PARTICIPANT, contact_id=contact_id, resident_id=person.id)
            person.last_ago = ago
            if person.first_ago is None:
                person.first_ago = ago
            if is_real_contact(outcome):
                person.met.append((ago, contact_id))
        if tags:
            tag_rows(self._rows, self._town, list(tags), contact_id=contact_id)
        return contact_id

    def follow_up(
        self,
        ago: int,
        text: str,
        *,
        due_ago: int | None = None,
        done_ago: int | None = None,
        result: str = "",
        person: Person | None = None,
        organisation_id: int | None = None,
        contact_id: int | None = None,
    ) -> None:
        """Enter something promised; `due_ago` is negative when it is due after today."""
        self._rows.add(
            Kind.FOLLOW_UP,
            text=text,
            promised_on=self._rows.day(ago),
            due_on=None if due_ago is None else self._rows.day(due_ago),
            done_on=None if done_ago is None else self._rows.day(max(done_ago, 0)),
            result=result,
            resident_id=person.id if person else None,
            organisation_id=None if person else organisation_id,
            contact_id=contact_id,
        )

    def signal(
        self, ago: int, text: str, *, back_ago: int | None = None, tags: Sequence[str] = (), **about: object
    ) -> None:
        """Enter something noticed; `about` are other fields of the signal."""
        back = None if back_ago is None else self._rows.day(back_ago)
        signal_id = self._rows.add_numbered(
            Kind.SIGNAL, text=text, noticed_on=self._rows.day(ago), comes_back_on=back, **about
        )
        tag_rows(self._rows, self._town, list(tags), signal_id=signal_id)

    def close(self, people: Sequence[Person], chance: Chance) -> None:
        """After the last entry: since when everybody is known, and where their gifts were heard."""
        for person in people:
            first = person.first_ago if person.first_ago is not None else min(person.known_ago, YEAR)
            person.row["created_on"] = self._rows.day(first)
            if person.met and chance.happens(SHARE_INFORMED):
                person.row["informed_on"] = self._rows.day(person.met[0][0])
                person.row["handing_over"] = _handing_over(person)
            self._gifts_heard(person)

    def _gifts_heard(self, person: Person) -> None:
        for number, gift in enumerate((*person.gifts, *person.experiences)):
            ago, contact_id = person.met[min(number, len(person.met) - 1)] if person.met else (None, None)
            heard_on = None if ago is None else self._rows.day(ago)
            self._rows.add(
                Kind.GIFT,
                resident_id=person.id,
                kind=gift.kind,
                phrase=gift.phrase,
                question_behind=gift.question_behind,
                state=gift.state,
                heard_on=heard_on,
                agreed_on=heard_on if gift.agreed else None,
                contact_id=contact_id,
            )
