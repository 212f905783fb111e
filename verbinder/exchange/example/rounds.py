"""Walks the rounds of the year: every round some streets, and the contacts that have no story of their own.

Owns how often what happens. The texts come from `notes`, the entries go to `diary`.
"""

from __future__ import annotations

from collections.abc import Sequence

from verbinder.domain.changes import Kind
from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.signals import SignalState
from verbinder.exchange.example.chance import Chance, Deck
from verbinder.exchange.example.diary import Diary
from verbinder.exchange.example.notes import Notes, Scene
from verbinder.exchange.example.people import Person
from verbinder.exchange.example.rows import Rows
from verbinder.exchange.example.town import PlaceToBe, Town

#: What happens on a round, as shares of a hundred.
_SHARES = {
    "door": 47, "street": 10, "place": 11, "centre": 8, "home": 4, "activity": 3, "together": 5, "organisation": 3,
    "present": 2, "unknown": 4, "handed_over": 1, "phone": 1, "message": 1,
}  # fmt: skip
_EVENTS = tuple(event for event, share in _SHARES.items() for _ in range(share))
#: At a door, as shares of a hundred.
_NOT_HOME, _NO_WISH, _SHORT = 18, 25, 52
_SHARE_PROMISED = 0.2
_SHARE_NOTICED = 0.012
_SHARE_TAGGED = 0.3
_STILL_OPEN_DAYS = 10
_GENERAL_TAGS = (
    "ontmoeten",
    "omkijken naar elkaar",
    "groen",
    "eten",
    "klussen",
    "nieuw in de buurt",
    "leren en werken",
)
#: Where something is organised now and then.
_ACTIVITY_PLACES = frozenset({"buurthuis", "plein", "tuin", "trapveld", "leeszaal", "huiskamer"})
#: People with a story are met less often in between, so that the story stays theirs.
_DAYS_BETWEEN_FOR_CAST = 16
_TALKS = frozenset({Outcome.CONVERSATION.value, Outcome.LET_PEOPLE_TALK.value, Outcome.HANDED_OVER.value})


class Rounds:
    """Walks one round after another; `days_between` keeps a person from being met too often."""

    def __init__(
        self,
        rows: Rows,
        town: Town,
        people: Sequence[Person],
        diary: Diary,
        notes: Notes,
        chance: Chance,
        days_between: int,
    ) -> None:
        self._rows = rows
        self._town = town
        self._diary = diary
        self._notes = notes
        self._chance = chance
        self._days_between = days_between
        self._streets = Deck(range(1, len(town.street_names) + 1), chance)
        self._everybody = Deck(people, chance)
        living: dict[int, list[Person]] = {street_id: [] for street_id in range(1, len(town.street_names) + 1)}
        for person in people:
            living[person.street_id].append(person)
        self._living = {street_id: Deck(here, chance) for street_id, here in living.items()}
        self._places = list(town.places.values())
        self._partners = Deck(list(town.partners.values()), chance)
        self._month = 1
        self._ago = 0

    def begin(self, ago: int, passing: Sequence[int], companions: Sequence[str]) -> tuple[int, list[int]]:
        """A new round on a day, past the streets it must pass and one or two others: its id and its streets."""
        streets = list(passing[:3])
        for _ in range(2 if len(streets) < 2 else 1):
            street_id = self._streets.next()
            if street_id not in streets:
                streets.append(street_id)
        companion = self._chance.pick(companions) if self._chance.happens(0.35) else ""
        round_id = self._rows.add_numbered(Kind.ROUND, on_date=self._rows.day(ago), companion=companion)
        for position, street_id in enumerate(streets):
            self._rows.add(Kind.ROUND_STREET, round_id=round_id, street_id=street_id, position=position)
        return round_id, streets

    def walk(self, ago: int, round_id: int, streets: list[int], contacts: int) -> None:
        """So many contacts on a round."""
        self._ago, self._month = ago, self._rows.day(ago).month
        for _ in range(contacts):
            self._happens(self._chance.pick(_EVENTS), round_id, self._chance.shuffled(streets))

    def party(self, ago: int, contacts: int) -> None:
        """A party in the community house: no round, many people."""
        self._ago, self._month = ago, self._rows.day(ago).month
        place = self._town.places["buurthuis"]
        for _ in range(contacts):
            person = self._anybody_without_story()
            if person is not None:
                self._enter("party", Setting.PARTY, Outcome.CONVERSATION, [person], None, place=place)

    def _happens(self, event: str, round_id: int, streets: list[int]) -> None:
        if event == "door":
            self._at_door(round_id, streets)
        elif event in ("street", "home"):
            self._outside_or_inside(event, round_id, streets)
        elif event in ("place", "centre", "activity", "present"):
            self._at_place(event, round_id)
        elif event == "together":
            self._together(round_id)
        elif event in ("organisation", "handed_over"):
            self._with_partner(event, round_id)
        elif event == "unknown":
            self._unknown(round_id, streets[0])
        else:
            person = self._anybody()
            if person is not None:
                setting = Setting.PHONE if event == "phone" else Setting.MESSAGE
                self._enter(event, setting, Outcome.CONVERSATION, [person], None)

    def _at_door(self, round_id: int, streets: list[int]) -> None:
        lot = self._chance.below(100)
        if _NOT_HOME <= lot < _NO_WISH:
            # Who did not want to talk is not written down by name, only the door.
            number = str(self._chance.between(1, 120))
            self._enter("no_wish", Setting.DOOR, Outcome.NO_WISH, [], round_id, street_id=streets[0], number=number)
            return
        person = self._neighbour(streets)
        if person is None:
            self._at_place("place", round_id)
        elif lot < _NOT_HOME:
            self._enter("not_home", Setting.DOOR, Outcome.NOT_HOME, [person], round_id, street_id=person.street_id)
        elif lot < _SHORT:
            self._enter("door_short", Setting.DOOR, Outcome.SHORT_TALK, [person], round_id, street_id=person.street_id)
        else:
            self._enter("door_talk", Setting.DOOR, Outcome.CONVERSATION, [person], round_id, street_id=person.street_id)

    def _outside_or_inside(self, event: str, round_id: int, streets: list[int]) -> None:
        person = self._neighbour(streets)
        if person is None:
            self._at_place("place", round_id)
        elif event == "home" and person.name:
            self._enter("home", Setting.HOME, Outcome.CONVERSATION, [person], round_id, street_id=person.street_id)
        else:
            outcome = Outcome.SHORT_TALK if self._chance.happens(0.5) else Outcome.CONVERSATION
            self._enter("street", Setting.STREET, outcome, [person], round_id, street_id=person.street_id)

    def _at_place(self, event: str, round_id: int) -> None:
        if event == "centre":
            place = self._town.places["buurthuis"]
        else:
            place = self._open_place(_ACTIVITY_PLACES if event == "activity" else frozenset())
        setting = {"centre": Setting.COMMUNITY_CENTRE, "activity": Setting.ACTIVITY}.get(event, Setting.PLACE)
        if event == "present":
            self._enter("present", setting, Outcome.PRESENT, [], round_id, place=place)
            return
        person = self._anybody() if event == "place" else self._anybody_without_story()
        if person is not None:
            outcome = Outcome.SHORT_TALK if self._chance.happens(0.3) else Outcome.CONVERSATION
            self._enter(event, setting, outcome, [person], round_id, place=place)

    def _together(self, round_id: int) -> None:
        place = self._open_place()
        people = [self._anybody_without_story() for _ in range(3 if self._chance.happens(0.25) else 2)]
        there = list({person.id: person for person in people if person is not None}.values())
        if len(there) > 1:
            self._enter("together", Setting.PLACE, Outcome.LET_PEOPLE_TALK, there, round_id, place=place)

    def _with_partner(self, event: str, round_id: int) -> None:
        partner = self._partners.next()
        person = self._anybody_without_story() if event == "handed_over" else None
        outcome = Outcome.HANDED_OVER if person is not None else Outcome.CONVERSATION
        situation = event if person is not None else "organisation"
        people = [person] if person is not None else []
        scene = Scene(self._street_of(person), person=person, partner=partner)
        note = self._notes.write(situation, scene, self._month)
        self._diary.contact(
            self._ago,
            Setting.ORGANISATION.value,
            outcome.value,
            people,
            round_id=round_id,
            organisation_id=partner.id,
            note=note,
        )

    def _unknown(self, round_id: int, street_id: int) -> None:
        self._enter("unknown", Setting.STREET, Outcome.SHORT_TALK, [], round_id, street_id=street_id)

    def _enter(
        self,
        situation: str,
        setting: Setting,
        outcome: Outcome,
        people: list[Person],
        round_id: int | None,
        *,
        street_id: int | None = None,
        number: str = "",
        place: PlaceToBe | None = None,
    ) -> None:
        person = people[0] if people else None
        street = self._town.street_name(street_id) if street_id else self._street_of(person)
        scene = Scene(street, place.at if place else "", person, people[1] if len(people) > 1 else None)
        at_home = person is not None and setting in (Setting.DOOR, Setting.HOME)
        contact_id = self._diary.contact(
            self._ago,
            setting.value,
            outcome.value,
            people,
            round_id=round_id,
            street_id=street_id,
            house_number=person.row["house_number"] if at_home and person else number,
            place_id=place.id if place else None,
            note=self._notes.write(situation, scene, self._month),
            tags=self._tags(outcome),
        )
        if person is not None and not person.key and outcome.value in _TALKS and self._chance.happens(_SHARE_PROMISED):
            self._promise(scene, person, contact_id)
        if street_id and self._chance.happens(_SHARE_NOTICED):
            self._notice(scene, street_id, contact_id)

    def _tags(self, outcome: Outcome) -> list[str]:
        tagged = outcome.value in _TALKS and self._chance.happens(_SHARE_TAGGED)
        return [self._chance.pick(_GENERAL_TAGS)] if tagged else []

    def _promise(self, scene: Scene, person: Person, contact_id: int) -> None:
        promised = self._notes.promise(scene)
        if promised is None:
            return
        text, result = promised
        ago, days = self._ago, self._chance.between(2, 9)
        if ago <= _STILL_OPEN_DAYS:
            due, done, result = -days, None, ""
        else:
            due, done = ago - days, ago - days + self._chance.between(-1, 2)
        self._diary.follow_up(
            ago, text, due_ago=due, done_ago=done, result=result, person=person, contact_id=contact_id
        )

    def _notice(self, scene: Scene, street_id: int, contact_id: int) -> None:
        text, tone = self._notes.noticed(scene)
        parked = self._chance.happens(0.8)
        back = -self._chance.between(4, 60) if parked and self._chance.happens(0.3) else None
        state = SignalState.PARKED if parked else SignalState.USED
        self._diary.signal(
            self._ago, text, back_ago=back, tone=tone, state=state.value, street_id=street_id, contact_id=contact_id
        )

    def _neighbour(self, streets: list[int]) -> Person | None:
        """Somebody who lives in one of the streets, the first if there is one."""
        for street_id in streets:
            person = self._living[street_id].take(self._can_be_met)
            if person is not None:
                return person
        return None

    def _anybody(self) -> Person | None:
        return self._everybody.take(self._can_be_met)

    def _anybody_without_story(self) -> Person | None:
        return self._everybody.take(lambda person: not person.key and self._can_be_met(person))

    def _can_be_met(self, person: Person) -> bool:
        return person.can_be_met(self._ago, _DAYS_BETWEEN_FOR_CAST if person.key else self._days_between)

    def _open_place(self, keys: frozenset[str] = frozenset()) -> PlaceToBe:
        return self._chance.pick(
            [
                place
                for place in self._places
                if place.open_from_ago >= self._ago >= place.open_until_ago and (not keys or place.key in keys)
            ]
        )

    def _street_of(self, person: Person | None) -> str:
        return self._town.street_name(person.street_id if person else 1)
