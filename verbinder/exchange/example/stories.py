"""Tells the hand-written stories of the cast: puts each on its day and enters it.

Owns the reading of resources/example/stories.toml. A story of which not everybody is in the notebook is left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

from verbinder.domain.contacts import Setting
from verbinder.exchange.example.calendar import nearest_before
from verbinder.exchange.example.diary import Diary
from verbinder.exchange.example.people import Person
from verbinder.exchange.example.texts import Entry
from verbinder.exchange.example.town import Town

#: These happen on any weekday and belong to no round.
_BETWEEN_ROUNDS = frozenset({Setting.PHONE.value, Setting.MESSAGE.value})
_AT_HOME = frozenset({Setting.DOOR.value, Setting.HOME.value})
SATURDAY = 5


class Stories:
    """The stories by day."""

    def __init__(self, texts: Entry, town: Town, people: Sequence[Person], diary: Diary, today: date) -> None:
        self._town = town
        self._diary = diary
        self._people = {person.key: person for person in people if person.key}
        self._texts = texts
        self._today = today
        self._by_day: dict[int, list[Entry]] = defaultdict(list)

    def put_on_days(self, days: list[int]) -> None:
        """Give each story its day: one with a round, a weekday for a call, a Saturday for a party."""
        told = [story for story in self._texts["contact"] if all(key in self._people for key in story["who"])]
        for story in sorted(told, key=lambda story: -story["ago"]):
            ago, setting = story["ago"], story["setting"]
            if setting == Setting.PARTY:
                ago = saturday_before(self._today, ago)
            elif setting in _BETWEEN_ROUNDS:
                ago = _weekday_before(self._today, ago)
            else:
                ago = nearest_before(days, ago)
            self._by_day[ago].append(story)
            for key in story["who"]:
                person = self._people[key]
                person.story_agos.append(ago)
                person.known_ago = ago if len(person.story_agos) == 1 else person.known_ago
        for kind in ("signal", "follow_up"):
            for entry in self._texts[kind]:
                if entry.get("who", next(iter(self._people), "")) in self._people:
                    self._by_day[entry["ago"]].append(entry)

    def streets_on(self, ago: int) -> list[int]:
        """The streets that the stories of a day pass."""
        found = [self._street(story) for story in self._by_day.get(ago, ())]
        return list(dict.fromkeys(street for street in found if street is not None))

    def tell(self, ago: int, round_id: int | None) -> None:
        """Enter what happened on a day."""
        for story in self._by_day.get(ago, ()):
            if "setting" in story:
                self._tell_contact(ago, story, None if story["setting"] in _BETWEEN_ROUNDS else round_id)
            elif "tone" in story:
                self._tell_signal(ago, story, None)
            else:
                self._tell_follow_up(ago, story, None, None)

    def _tell_contact(self, ago: int, story: Entry, round_id: int | None) -> None:
        people = [self._people[key] for key in story["who"]]
        at_home = people and story["setting"] in _AT_HOME
        contact_id = self._diary.contact(
            ago,
            story["setting"],
            story["outcome"],
            people,
            round_id=round_id,
            street_id=self._street(story),
            house_number=story.get("number", people[0].row["house_number"] if at_home else ""),
            place_id=self._place(story),
            organisation_id=self._partner(story),
            note=story["note"],
            tags=story.get("tags", ()),
        )
        for promise in story.get("follow_up", ()):
            self._tell_follow_up(ago, promise, people[0] if people else None, contact_id)
        for noticed in story.get("signal", ()):
            self._tell_signal(ago, noticed, contact_id)

    def _tell_follow_up(self, ago: int, entry: Entry, person: Person | None, contact_id: int | None) -> None:
        due = -entry["due"] if "due" in entry else ago - entry["due_after"] if "due_after" in entry else None
        self._diary.follow_up(
            ago,
            entry["text"],
            due_ago=due,
            done_ago=ago - entry["done_after"] if "done_after" in entry else None,
            result=entry.get("result", ""),
            person=person,
            organisation_id=self._partner(entry),
            contact_id=contact_id,
        )

    def _tell_signal(self, ago: int, entry: Entry, contact_id: int | None) -> None:
        who = self._people.get(entry.get("who", ""))
        self._diary.signal(
            ago,
            entry["text"],
            back_ago=-entry["back"] if "back" in entry else None,
            tone=entry["tone"],
            state=entry["state"],
            street_id=self._town.streets.get(entry.get("street", "")),
            place_id=self._place(entry),
            resident_id=who.id if who else None,
            organisation_id=self._partner(entry),
            contact_id=contact_id,
            note=entry.get("note", ""),
            tags=entry.get("tags", ()),
        )

    def _street(self, story: Entry) -> int | None:
        if "street" in story:
            return self._town.streets[story["street"]]
        if story.get("who") and story.get("setting") in _AT_HOME:
            return self._people[story["who"][0]].street_id
        return None

    def _place(self, entry: Entry) -> int | None:
        return self._town.places[entry["place"]].id if "place" in entry else None

    def _partner(self, entry: Entry) -> int | None:
        return self._town.partners[entry["org"]].id if "org" in entry else None


def saturday_before(today: date, ago: int) -> int:
    """The Saturday on or before the day `ago` days back."""
    return ago + ((today - timedelta(days=ago)).weekday() - SATURDAY) % 7


def _weekday_before(today: date, ago: int) -> int:
    weekday = (today - timedelta(days=ago)).weekday()
    return ago + max(weekday - SATURDAY + 1, 0)
