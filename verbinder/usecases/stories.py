"""What a verbinder does with stories: write, correct, take away, and note what somebody said of being told about.

Owns the writes; what holds a story here is found by `telling_stories`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from verbinder.domain.changes import Changes, Kind, Operation
from verbinder.domain.privacy import Telling
from verbinder.domain.retention import RetentionKind, months_before, months_of
from verbinder.domain.stories import LONGEST_TEXT, LONGEST_TITLE, MOST_YEARS, StoryFields
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.queries import choices
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases import owners, tags


def usual_last_day(notebook: Notebook) -> date:
    """Until when a story written today may be told, when nothing else is said."""
    with notebook.reader() as reader:
        months = months_of(choices.kept(reader))[RetentionKind.STORY]
    return months_before(notebook.today(), -months)


def add(notebook: Notebook, fields: StoryFields) -> int:
    """Write a story down; returns its id. Nobody it is about has said anything yet.

    Raises `UserError`: `story.no_title`, `story.no_text`, `story.too_long`, `story.last_before_first`,
    `story.expires_before_written`, `story.expires_too_late`, `record.gone`.
    """
    fields = fields.tidied()
    usual = usual_last_day(notebook)
    with notebook.unit_of_work(Operation.ADD_STORY, fields.title) as work:
        today = work.now.date()
        last = _checked(fields, today, usual)
        values = _columns(work, fields) | {"written_on": today, "expires_on": last}
        number = work.add(Kind.STORY, **values)
        _put_people(work, number, fields.resident_ids)
        work.commit()
    return number


def edit(notebook: Notebook, story_id: int, fields: StoryFields) -> Changes:
    """Let it be as these fields say; it has then been read again. What people said of it stays. Raises as `add`."""
    fields = fields.tidied()
    with notebook.unit_of_work(Operation.EDIT_STORY, fields.title) as work:
        row = work.get(Kind.STORY, story_id)
        last = _checked(fields, row["written_on"], row["expires_on"])
        work.change(Kind.STORY, story_id, **_columns(work, fields), expires_on=last, look_again=False)
        _put_people(work, story_id, fields.resident_ids)
        if row["tag_id"] is not None:
            tags.let_go(work, row["tag_id"])
        return work.commit()


def remove(notebook: Notebook, story_id: int) -> None:
    """Take a story away; thirty days it can be put back, so its theme stays. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.DELETE_STORY) as work:
        work.subject = work.get(Kind.STORY, story_id)["title"]
        work.remove(Kind.STORY, story_id)
        work.commit()


def set_telling(notebook: Notebook, story_id: int, said: dict[int, Telling]) -> Changes:
    """Note what people (by their ids) said of telling this story, today; who says the same keeps their day.

    Raises `UserError("record.gone")` when the story or somebody in it is not there any more.
    """
    with notebook.unit_of_work(Operation.SET_TELLING) as work:
        work.subject = work.get(Kind.STORY, story_id)["title"]
        for resident_id, telling in said.items():
            rows = work.find(Kind.STORY_PERSON, story_id=story_id, resident_id=resident_id)
            if not rows:
                raise UserError("record.gone")
            _say(work, rows[0], telling)
        return work.commit()


def withdraw(notebook: Notebook, resident_id: int) -> Changes:
    """Note that somebody takes back every yes: the stories about them stay here from now on."""
    with notebook.reader() as reader:
        name = owners.name_of(reader, Kind.RESIDENT, resident_id)
    with notebook.unit_of_work(Operation.SET_TELLING, name) as work:
        for row in work.find(Kind.STORY_PERSON, resident_id=resident_id, telling=Telling.AGREED.value):
            _say(work, row, Telling.REFUSED)
        return work.commit()


def _say(work: UnitOfWork, row: Mapping[str, Any], telling: Telling) -> None:
    if row["telling"] != telling:
        said_on = None if telling is Telling.ASK_FIRST else work.now.date()
        work.change(Kind.STORY_PERSON, row["id"], telling=telling.value, said_on=said_on)


def _checked(fields: StoryFields, written_on: date, usual: date) -> date:
    """The last day on which it may leave."""
    if not fields.title:
        raise UserError("story.no_title")
    if not fields.text:
        raise UserError("story.no_text")
    if len(fields.title) > LONGEST_TITLE or len(fields.text) > LONGEST_TEXT:
        raise UserError("story.too_long", title=LONGEST_TITLE, text=LONGEST_TEXT)
    if fields.last_day < fields.first_day:
        raise UserError("story.last_before_first")
    last = fields.expires_on or usual
    if last < written_on:
        raise UserError("story.expires_before_written")
    if last > months_before(written_on, -12 * MOST_YEARS):
        raise UserError("story.expires_too_late", years=MOST_YEARS)
    return last


def _columns(work: UnitOfWork, fields: StoryFields) -> dict[str, object]:
    if fields.initiative_id is not None:
        work.get(Kind.INITIATIVE, fields.initiative_id)
    return {
        "title": fields.title,
        "text": fields.text,
        "tag_id": tags.id_for(work, fields.theme) if fields.theme else None,
        "first_day": fields.first_day,
        "last_day": fields.last_day,
        "initiative_id": fields.initiative_id,
    }


def _put_people(work: UnitOfWork, story_id: int, resident_ids: tuple[int, ...]) -> None:
    there = {row["resident_id"]: row["id"] for row in work.find(Kind.STORY_PERSON, story_id=story_id)}
    for resident_id in resident_ids:
        if resident_id not in there:
            if work.get(Kind.RESIDENT, resident_id)["forgotten_on"] is not None:
                raise UserError("record.gone")
            work.add(Kind.STORY_PERSON, story_id=story_id, resident_id=resident_id)
    for resident_id, row_id in there.items():
        if resident_id not in resident_ids:
            work.remove(Kind.STORY_PERSON, row_id)
