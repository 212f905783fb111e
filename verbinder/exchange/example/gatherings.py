"""Initiatives of residents without a story, in a large notebook: in every state, in proportion to the people.

Owns how often what happens. Each goes one of a few courses: begun and led by us, shared in turns, carried by one, left
and running, left and fallen silent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from verbinder.domain.changes import Kind
from verbinder.domain.privacy import Approach
from verbinder.domain.stepping_plan import check_in_days
from verbinder.exchange.example.chance import Chance
from verbinder.exchange.example.people import Person
from verbinder.exchange.example.rows import Rows
from verbinder.exchange.example.town import Town

#: One initiative for so many residents.
RESIDENTS_PER_INITIATIVE = 100
#: Those who take part live at most so far apart in the list: mostly in the same part of the town.
NEIGHBOURS = 60
MOST_PEOPLE = 12
SHARE_THERE = 0.6
SHARE_WITH_ASK = 0.25
SHARE_WITH_STEP = 0.6
SHARE_LOOKED_BACK = 0.8
WHAT = (
    ("Koffieochtend", "ontmoeten"), ("Eettafel", "eten"), ("Naaimiddag", "klussen"), ("Wandelclub", "ontmoeten"),
    ("Geveltuinen", "groen"), ("Taalcafé", "taal"), ("Speelochtend", "jeugd"), ("Zangavond", "muziek"),
    ("Klussendienst", "klussen"), ("Huiswerktafel", "jeugd"), ("Soeptafel", "eten"),
    ("Ruilkast", "omkijken naar elkaar"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Course:
    """How an initiative went: how many carry it and lead in turns, how often we lead or are there, and where it stands.

    `every` is in days, `times` how often it was, `silent` since how many days, `left` how many days ago we left.
    """

    phase: str
    role: str
    carriers: int
    every: int
    times: int
    ours: float = 0.0
    there: float = 0.3
    silent: int = 5
    left: int | None = None


COURSES = (
    Course("idea", "stimulating", 1, 7, 0),
    Course("starting", "stimulating", 2, 14, 2, there=1.0),
    Course("running", "stimulating", 2, 7, 24, ours=0.7, there=1.0),
    Course("running", "strengthening", 3, 7, 30, there=0.9),
    Course("running", "strengthening", 3, 7, 34, there=0.2),
    Course("running", "strengthening", 1, 7, 20),
    Course("independent", "strengthening", 4, 7, 40, there=0.1, left=170),
    Course("independent", "strengthening", 3, 28, 12, there=0.1, left=200),
    Course("running", "strengthening", 2, 14, 12, there=0.1, silent=190, left=230),
    Course("ended", "strengthening", 2, 7, 20, silent=120, left=130),
)


def gather(rows: Rows, town: Town, people: Sequence[Person], chance: Chance) -> None:
    """Initiatives in proportion to the notebook, each with people who live near each other."""
    ready = [person for person in people if not person.key and _takes_part(person)]
    if len(ready) < MOST_PEOPLE:
        return
    for _ in range(len(people) // RESIDENTS_PER_INITIATIVE):
        start = chance.below(len(ready))
        near = [ready[(start + place) % len(ready)] for place in range(min(NEIGHBOURS, len(ready)))]
        company = chance.shuffled(near)[: chance.between(4, MOST_PEOPLE)]
        _tell(rows, town, company, chance.pick(COURSES), chance)


def _takes_part(person: Person) -> bool:
    return person.row["approach"] == Approach.WELCOME and person.first_ago is not None


def _tell(rows: Rows, town: Town, company: list[Person], course: Course, chance: Chance) -> None:
    what, theme = chance.pick(WHAT)
    began = course.silent + course.every * course.times + chance.between(1, 40)
    number = rows.add_numbered(
        Kind.INITIATIVE,
        name=f"{what} {town.street_name(company[0].street_id)}",
        phase=course.phase,
        role=course.role,
        since=rows.day(began),
        their_contact_id=company[0].id,
        left_on=None if course.left is None else rows.day(course.left),
    )
    rows.add(Kind.INITIATIVE_THEME, initiative_id=number, tag_id=town.tags[theme])
    for place, person in enumerate(company):
        part = "initiator" if place == 0 else "carrier" if place < course.carriers else "participant"
        rows.add(Kind.INVOLVED, initiative_id=number, resident_id=person.id, part=part, from_on=rows.day(began))
    for turn in range(course.times):
        _meet(rows, number, turn, company, course, chance)
    if course.phase != "ended":
        _beside(rows, number, company[0], course, chance)


def _meet(rows: Rows, number: int, turn: int, company: list[Person], course: Course, chance: Chance) -> None:
    ours = chance.happens(course.ours)
    there = "led" if ours else "present" if chance.happens(course.there) else "absent"
    leader = None if ours else company[turn % course.carriers]
    activity_id = rows.add_numbered(
        Kind.ACTIVITY,
        initiative_id=number,
        on_date=rows.day(course.silent + course.every * (course.times - 1 - turn)),
        verbinder=there,
        unnamed=chance.below(6),
    )
    for person in company:
        if person is leader or chance.happens(SHARE_THERE):
            rows.add(Kind.ACTIVITY_PERSON, activity_id=activity_id, resident_id=person.id, led=person is leader)


def _beside(rows: Rows, number: int, first: Person, course: Course, chance: Chance) -> None:
    """A small step, an ask, and the looks back that were due."""
    if chance.happens(SHARE_WITH_STEP):
        rows.add(
            Kind.STEP,
            initiative_id=number,
            text="iemand erbij vragen",
            doer="resident",
            resident_id=first.id,
            noted_on=rows.day(chance.between(1, 30)),
        )
    if chance.happens(SHARE_WITH_ASK):
        rows.add(Kind.SUPPORT, initiative_id=number, kind="space", asked_on=rows.day(chance.between(1, 45)))
    for planned_on in () if course.left is None else check_in_days(rows.day(course.left)):
        done = planned_on <= rows.today - timedelta(days=3) and chance.happens(SHARE_LOOKED_BACK)
        done_on = planned_on + timedelta(days=2) if done else None
        rows.add(
            Kind.CHECK_IN, initiative_id=number, planned_on=planned_on, done_on=done_on, runs=True if done else None
        )
