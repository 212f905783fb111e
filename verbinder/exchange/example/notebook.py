"""Makes the example notebook: the town, its people, a year of rounds, introductions, initiatives, and today's round.

Owns the order in which it all comes about. No clock: today is an argument.
"""

from __future__ import annotations

from datetime import date
from itertools import chain

from verbinder.domain.changes import Kind
from verbinder.exchange.example.calendar import next_round_day, round_days
from verbinder.exchange.example.chance import Chance
from verbinder.exchange.example.connecting import Connecting
from verbinder.exchange.example.diary import Diary
from verbinder.exchange.example.gatherings import gather
from verbinder.exchange.example.initiatives import Initiatives
from verbinder.exchange.example.meetings import bring_together
from verbinder.exchange.example.notes import Notes
from verbinder.exchange.example.people import MANY, YEAR, Person, make_people
from verbinder.exchange.example.picture import tell_picture
from verbinder.exchange.example.rounds import Rounds
from verbinder.exchange.example.rows import Rows
from verbinder.exchange.example.stories import Stories, saturday_before
from verbinder.exchange.example.telling import tell_stories
from verbinder.exchange.example.texts import Texts, read_texts
from verbinder.exchange.example.town import Town, build_town
from verbinder.exchange.example.ways import tell_more
from verbinder.exchange.portable.content import PortableNotebook

RESIDENTS = 60
CONTACTS_PER_RESIDENT = 8.7  # in a notebook of one neighbourhood
CONTACTS_PER_RESIDENT_WHEN_MANY = 3
CONTACTS_PER_ROUND_WHEN_MANY = 12
DAYS_BETWEEN_CONTACTS = 8
PARTIES_AGO = (314, 98)
PARTY_CONTACTS = 6


def make_example(
    today: date, residents: int = RESIDENTS, seed: int = 1, *, gifts_per_resident: int | None = None
) -> PortableNotebook:
    """An invented notebook of the year before `today`; the same arguments give the same notebook.

    `gifts_per_resident` gives everybody that many talents, needs and interests together; by default as many as one
    would know, about one and a half. Raises `ValueError` for fewer than one resident or a negative number of gifts.
    """
    if residents < 1 or (gifts_per_resident is not None and gifts_per_resident < 0):
        raise ValueError("an example needs at least one resident, and no fewer than zero gifts")
    chance = Chance(f"example {seed}")
    texts, rows = read_texts(), Rows(today)
    rows.add(Kind.NOTEBOOK, name=texts.neighbourhood["notebook"], created_on=rows.day(YEAR), is_example=True)
    town = build_town(rows, texts.neighbourhood, residents, chance)
    people = make_people(rows, texts, town, residents, gifts_per_resident, chance)
    _add_contact_persons(rows, town, people)
    diary = Diary(rows, town)
    _walk_the_year(rows, texts, town, people, diary, chance)
    _plan(rows, town, today)
    # A stream of its own, so that the notebook stays the same for the rest when more is told of people.
    connecting = Chance(f"connecting {seed}")
    tell_more(people, texts.gifts["experiences"], connecting)
    diary.close(people, chance)
    Connecting(rows, texts.connecting, town, people).tell()
    initiatives = Initiatives(rows, town, people)
    initiatives.tell(texts.initiatives)
    tell_picture(rows, texts.picture, town, people, initiatives.ids)
    tell_stories(rows, texts.told, town, people, initiatives.ids)
    if len(people) > MANY:
        bring_together(rows, people, connecting)
        gather(rows, town, people, Chance(f"gatherings {seed}"))
    return rows.notebook()


def _walk_the_year(rows: Rows, texts: Texts, town: Town, people: list[Person], diary: Diary, chance: Chance) -> None:
    today, many = rows.today, len(people) > MANY
    days = round_days(today, chance)
    stories = Stories(texts.stories, town, people, diary, today)
    stories.put_on_days(days)
    notes = Notes(texts.notes, chance)
    rounds = Rounds(rows, town, people, diary, notes, chance, 1 if many else DAYS_BETWEEN_CONTACTS)
    wanted = _contacts_wanted(len(people))
    rounds_a_day = max(1, round(wanted / len(days) / CONTACTS_PER_ROUND_WHEN_MANY)) if many else 1
    parties = {saturday_before(today, ago) for ago in PARTIES_AGO}
    walked, round_day = 0, set(days)
    for ago in range(YEAR + 7, 0, -1):
        if ago in parties:
            rounds.party(ago, min(PARTY_CONTACTS, len(people)))
        if ago not in round_day:
            stories.tell(ago, None)
            continue
        for number in range(rounds_a_day):
            round_id, streets = rounds.begin(
                ago, stories.streets_on(ago) if number == 0 else (), texts.neighbourhood["companions"]
            )
            if number == 0:
                stories.tell(ago, round_id)
            walked += 1
            # What is still wanted, spread evenly over the rounds that are left.
            left = len(days) * rounds_a_day - walked + 1
            share = max(wanted - diary.contacts, 0) / left
            rounds.walk(ago, round_id, streets, int(share * chance.between(60, 140) / 100 + 0.5))


def _contacts_wanted(residents: int) -> int:
    small = round(CONTACTS_PER_RESIDENT * min(residents, RESIDENTS))
    return max(small, residents * CONTACTS_PER_RESIDENT_WHEN_MANY)


def _plan(rows: Rows, town: Town, today: date) -> None:
    """Today's round and the next one, planned and not yet walked."""
    planned = (
        (0, "Lindegaarde en de nieuwbouw", "Marijke", "Eerst koffie in het buurthuis, daarna de Lindegaarde.",
         ("Lindegaarde", "Waterjufferlaan")),
        (next_round_day(today), "Langs de portieken", "", "Na vieren beginnen.", ("Kastanjeslag", "Bakkersrand")),
    )  # fmt: skip
    for ahead, title, companion, note, streets in planned:
        round_id = rows.add_numbered(Kind.ROUND, on_date=rows.day(-ahead), title=title, companion=companion, note=note)
        for position, name in enumerate(streets):
            rows.add(Kind.ROUND_STREET, round_id=round_id, street_id=town.streets[name], position=position)


def _add_contact_persons(rows: Rows, town: Town, people: list[Person]) -> None:
    by_key = {person.key: person for person in people if person.key}
    for (organisation_id, entry), number in zip(town.contact_persons, chain(range(1, 1_000)), strict=False):
        person = by_key.get(entry.get("resident", ""))
        if person is None and "name" not in entry:
            continue
        rows.add(
            Kind.CONTACT_PERSON,
            organisation_id=organisation_id,
            resident_id=person.id if person else None,
            name="" if person else entry["name"],
            role=entry["role"],
            phone="" if person else f"06-0000{number:04d}",
        )
