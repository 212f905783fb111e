"""Takes a person out of every table; what is counted stays, without anything that tells of whom.

Owns which row goes, which is emptied and which stays (docs/privacy.md tells the same in words). All of it happens in
the caller's unit of work; free pages are the notebook's (`Notebook.scrub`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import delete, select

from verbinder.domain.changes import Kind
from verbinder.domain.introductions import IntroductionState
from verbinder.domain.names import folded
from verbinder.domain.naming import SOMEBODY, Naming, PersonNames
from verbinder.domain.privacy import Approach, HandingOver, Introducing
from verbinder.store.mentions import columns_of
from verbinder.store.reader import Reader
from verbinder.store.tables import draft, table_of
from verbinder.store.unit_of_work import UnitOfWork

#: Rows about nobody but this person: they go.
GO = (
    (Kind.CONTACT_DETAIL, "resident_id"),
    (Kind.GIFT, "resident_id"),
    (Kind.SIGNAL, "resident_id"),
    (Kind.FOLLOW_UP, "resident_id"),
    (Kind.CONTACT_PERSON, "resident_id"),
    (Kind.TAGGING, "resident_id"),
    (Kind.ASK, "resident_id"),
    (Kind.SET_ASIDE, "resident_id"),
    (Kind.SET_ASIDE, "other_resident_id"),
    (Kind.ASSET, "resident_id"),
    (Kind.STORY_PERSON, "resident_id"),
)
#: Rows that stay for the counts, pointing at "iemand"; their own words go.
EMPTIED = (
    (Kind.INTRODUCTION, "resident_id"),
    (Kind.INTRODUCTION, "other_resident_id"),
    (Kind.INVOLVED, "resident_id"),
)
#: Introductions of which nothing came yet go too.
NOT_MET_YET = (IntroductionState.PROPOSED, IntroductionState.INTRODUCED)
#: Rows of an initiative that only name the person: they stay and point nowhere.
LET_GO = (
    (Kind.INITIATIVE, "their_contact_id"),
    (Kind.INVOLVED, "through_id"),
    (Kind.STEP, "resident_id"),
    (Kind.HAND_OVER, "resident_id"),
)
#: What the row of a forgotten resident keeps: its number, since when, and the days that follow from contacts.
KEPT = frozenset({"id", "created_on", "sort_key", "last_contact_on", "archived_on", "forgotten_on"})
#: Concerns many: who was there too may read the note.
ALONE = (
    "SELECT contact_id FROM contact_participant WHERE contact_id IN"
    " (SELECT contact_id FROM contact_participant WHERE resident_id = ?)"
    " GROUP BY contact_id HAVING count(*) = 1"
)
STORIES_ALONE = (
    "SELECT s.id FROM story s JOIN story_person p ON p.story_id = s.id WHERE s.initiative_id IS NULL AND"
    " p.resident_id = ? AND NOT EXISTS (SELECT 1 FROM story_person o WHERE o.story_id = s.id AND o.id <> p.id)"
)


def names_of(reader: Reader, resident_id: int) -> PersonNames:
    """How a resident is named, and by which names nobody else is called. Raises `UserError("record.gone")`."""
    return names_of_many(reader, [resident_id])[resident_id]


def names_of_many(reader: Reader, resident_ids: Sequence[int]) -> dict[int, PersonNames]:
    """The same for several; a name two of them share is nobody else's. Raises `UserError("record.gone")`."""
    taken, whole = _taken(reader, set(resident_ids))
    found = {}
    for number in resident_ids:
        row = reader.get(Kind.RESIDENT, number)
        own = {folded(row["given_name"]), folded(row["surname"]), _with_infix(row["infix"], row["surname"])} - {""}
        details = reader.find(Kind.CONTACT_DETAIL, resident_id=number)
        reached = {text for each in details for text in (each["value"], each["normal"], _local(each["normal"])) if text}
        found[number] = PersonNames(
            row["given_name"], row["initials"], row["infix"], row["surname"], row["description"],
            tuple(sorted(reached)), frozenset(own - taken),
            _whole(row["given_name"], row["infix"], row["surname"], row["description"]) in whole,
        )  # fmt: skip
    return found


def _taken(reader: Reader, leaving: set[int]) -> tuple[set[str], set[tuple[str, ...]]]:
    """Which single names somebody who stays has, and which whole ones."""
    single: set[str] = set()
    whole: set[tuple[str, ...]] = set()
    query = "SELECT id, given_name, infix, surname, description FROM resident WHERE forgotten_on IS NULL"
    for number, given, infix, surname, description in reader.sql(query):
        if number not in leaving:
            single |= {folded(given), folded(surname), _with_infix(infix, surname)}
            whole.add(_whole(given, infix, surname, description))
    for resident_id, name in reader.sql("SELECT resident_id, name FROM contact_person"):
        if resident_id not in leaving:
            single.update(folded(name).split())
    return single, whole


def _with_infix(infix: str, surname: str) -> str:
    return folded(f"{infix} {surname}") if surname else ""


def _whole(given: str, infix: str, surname: str, description: str) -> tuple[str, ...]:
    return folded(given), folded(infix), folded(surname), folded(description)


def _local(number: str) -> str:
    """ "+31612345678" as one would write it in a note: "0612345678"."""
    return "0" + number[3:] if number.startswith("+31") else ""


def alone(reader: Reader, resident_id: int) -> list[int]:
    """The contacts in which nobody else took part."""
    return [row[0] for row in reader.sql(ALONE, (resident_id,))]


def stories_alone(reader: Reader, resident_id: int) -> list[int]:
    """The stories about nobody else and about no initiative: they go, as the notes of talks with nobody else do."""
    return [row[0] for row in reader.sql(STORIES_ALONE, (resident_id,))]


def take_out(work: UnitOfWork, resident_id: int, today: date) -> dict[Kind, set[int]]:
    """Take one person out of all tables; returns the rows that were theirs, for the journal."""
    touched: dict[Kind, set[int]] = {kind: set() for kind in Kind}
    touched[Kind.RESIDENT].add(resident_id)
    for contact_id in alone(work, resident_id):
        work.change(Kind.CONTACT, contact_id, **_emptied(Kind.CONTACT), house_number="")
    for kind, column in (*GO, *EMPTIED, *LET_GO):
        for row in work.find(kind, **{column: resident_id}):
            touched[kind].add(row["id"])
    for kind, column in ((Kind.CONTACT_PARTICIPANT, "contact_id"), (Kind.ACTIVITY_PERSON, "activity_id")):
        for row in work.find(kind, resident_id=resident_id):
            touched[kind].add(row["id"])
            if column == "contact_id":
                touched[Kind.CONTACT].add(row[column])
    _leave_stories(work, resident_id, touched)
    for kind, column in GO:
        for row in work.find(kind, **{column: resident_id}):
            work.remove(kind, row["id"])
    for kind, column in EMPTIED:
        for row in work.find(kind, **{column: resident_id}):
            _empty(work, kind, row, today)
    for kind, column in LET_GO:
        for row in work.find(kind, **{column: resident_id}):
            work.change(kind, row["id"], **{column: None})
    _empty_resident(work, resident_id, today)
    return touched


def _leave_stories(work: UnitOfWork, resident_id: int, touched: dict[Kind, set[int]]) -> None:
    alone_in = set(stories_alone(work, resident_id))
    for row in work.find(Kind.STORY_PERSON, resident_id=resident_id):
        story_id = row["story_id"]
        touched[Kind.STORY].add(story_id)
        if story_id in alone_in:
            work.remove(Kind.STORY, story_id)
        else:
            look_at_story_again(work, story_id)


def look_at_story_again(work: UnitOfWork, story_id: int) -> None:
    """Hold a story here until its writer read it again."""
    work.change(Kind.STORY, story_id, look_again=True)


def _empty(work: UnitOfWork, kind: Kind, row: Any, today: date) -> None:
    if kind is Kind.INVOLVED:
        work.change(kind, row["id"], note="", until_on=row["until_on"] or today)
        return
    if row["state"] in NOT_MET_YET:
        work.remove(kind, row["id"])
        return
    for check in work.find(Kind.INTRODUCTION_CHECK, introduction_id=row["id"]):
        work.change(Kind.INTRODUCTION_CHECK, check["id"], note="")
    # What it was for is a code, and counted.
    words = {name: "" for name in columns_of(kind) if name != "purpose"}
    work.change(kind, row["id"], **words, check_on=None, ended_on=row["ended_on"] or today)


def _emptied(kind: Kind) -> dict[str, str]:
    return dict.fromkeys(columns_of(kind), "")


def _empty_resident(work: UnitOfWork, resident_id: int, today: date) -> None:
    row = work.get(Kind.RESIDENT, resident_id)
    household = row["household_id"]
    values: dict[str, Any] = {}
    for column in table_of(Kind.RESIDENT).columns:
        if column.name not in KEPT:
            values[column.name] = None if column.nullable else ""
    values |= {
        "description": SOMEBODY, "approach": Approach.NEVER.value, "introducing": Introducing.REFUSED.value,
        "handing_over": HandingOver.REFUSED.value,
        "archived_on": row["archived_on"] or today, "forgotten_on": today,
    }  # fmt: skip
    work.change(Kind.RESIDENT, resident_id, **values)
    if household is not None and not work.find(Kind.RESIDENT, household_id=household):
        work.remove(Kind.HOUSEHOLD, household)


def drop_drafts(work: UnitOfWork, resident_id: int, naming: Naming) -> int:
    """Drop half-written texts about the person or that name them; returns how many."""
    rows = work.connection.execute(select(draft.c.key, draft.c.content)).all()
    keys = [row.key for row in rows if row.key.split(":")[1:] == [str(resident_id)] or naming.named_in(row.content)]
    if keys:
        work.connection.execute(delete(draft).where(draft.c.key.in_(keys)))
    return len(keys)


def still_there(reader: Reader, resident_ids: Iterable[int]) -> list[int]:
    """Those who were not forgotten before. Raises `UserError("record.gone")` for a number nobody has."""
    return [number for number in resident_ids if reader.get(Kind.RESIDENT, number)["forgotten_on"] is None]
