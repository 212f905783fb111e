"""Stories beside the counts, and what those they are about said of telling them."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Table, UniqueConstraint

from verbinder.domain.privacy import Telling
from verbinder.store.tables.columns import METADATA, day, number, ref, required_text, text

#: Something that happened, written to be told ("tellen en vertellen", publication l. 286), in the period it belongs to.
#: `expires_on` is the last day on which it may leave; `look_again`: somebody was taken out of it, so it must be read.
story = Table(
    "story",
    METADATA,
    number(),
    required_text("title"),
    required_text("text"),
    ref("tag_id", "tag"),
    day("first_day", required=True),
    day("last_day", required=True),
    day("written_on", required=True),
    day("expires_on", required=True),
    ref("initiative_id", "initiative"),
    Column("look_again", Boolean, nullable=False, server_default="0"),
    sqlite_autoincrement=True,
)

#: Somebody a story is about; `telling` is what they said about this one story, `said_on` when.
story_person = Table(
    "story_person",
    METADATA,
    number(),
    ref("story_id", "story", required=True, index=False),
    ref("resident_id", "resident", required=True),
    text("telling", Telling.ASK_FIRST),
    day("said_on"),
    UniqueConstraint("story_id", "resident_id"),
    sqlite_autoincrement=True,
)
