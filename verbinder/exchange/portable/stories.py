"""The fields of stories and of those they are about, for the portable file's field list."""

from __future__ import annotations

from verbinder.domain.changes import Kind
from verbinder.domain.privacy import Telling
from verbinder.exchange.portable.fields import Field, FieldType, TableFields, day, ref, required_text, text

STORIES: tuple[TableFields, ...] = (
    TableFields(
        Kind.STORY,
        "stories",
        (
            required_text("title"),
            required_text("text"),
            ref("tag_id", Kind.TAG),
            day("first_day", required=True),
            day("last_day", required=True),
            day("written_on", required=True),
            day("expires_on", required=True),
            ref("initiative_id", Kind.INITIATIVE),
            Field("look_again", FieldType.YES_NO, default=False),
        ),
    ),
    TableFields(
        Kind.STORY_PERSON,
        "story_people",
        (
            ref("story_id", Kind.STORY, required=True),
            ref("resident_id", Kind.RESIDENT, required=True),
            text("telling", Telling.ASK_FIRST.value, codes=tuple(Telling)),
            day("said_on"),
        ),
        unique=(("story_id", "resident_id"),),
    ),
)
