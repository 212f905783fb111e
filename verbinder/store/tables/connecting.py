"""Bringing people together: introductions and their checks, asks, suggestions set aside, concepts of the user's own."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Index, Table, UniqueConstraint

from verbinder.domain.introductions import IntroductionState
from verbinder.store.tables.columns import METADATA, day, number, ref, required_text, text

OTHER = "(other_resident_id IS NOT NULL) + (organisation_id IS NOT NULL) = 1"

#: Two residents, or a resident and an organisation, brought together. `kind` is that of the suggestion it came from, ""
#: when the verbinder thought of it; `topic`, `mine` and `theirs` are what it rested on, as it was then. `side_goal` is
#: what it is also for ("nieuwe mensen", publication l. 532); `led_from_id` the introduction it came forth from.
introduction = Table(
    "introduction",
    METADATA,
    number(),
    ref("resident_id", "resident", required=True),
    ref("other_resident_id", "resident"),
    ref("organisation_id", "organisation"),
    text("kind"),
    text("topic"),
    text("mine"),
    text("theirs"),
    ref("place_id", "place"),
    text("purpose"),
    text("side_goal"),
    text("note"),
    text("state", IntroductionState.PROPOSED),
    day("proposed_on", required=True),
    day("introduced_on"),
    day("check_on"),
    day("ended_on"),
    ref("led_from_id", "introduction"),
    CheckConstraint(OTHER, name="one_other"),
    # Only what is still to be asked is ever looked for by its day.
    sqlite_autoincrement=True,
)
Index(None, introduction.c.check_on, sqlite_where=introduction.c.check_on.is_not(None))

#: An answer to "did they go?". `hindrance` is a code of `domain.introductions` or an own word.
introduction_check = Table(
    "introduction_check",
    METADATA,
    number(),
    ref("introduction_id", "introduction", required=True),
    day("on_date", required=True),
    required_text("answer"),
    text("hindrance"),
    text("note"),
    sqlite_autoincrement=True,
)

#: A resident was asked for something; `asked_by` is empty when the verbinder asked. `answer`: "", "yes" or "no".
ask = Table(
    "ask",
    METADATA,
    number(),
    ref("resident_id", "resident", required=True, index=False),
    day("on_date", required=True),
    text("asked_by"),
    text("about"),
    ref("introduction_id", "introduction"),
    text("answer"),
    Index(None, "resident_id", "on_date"),
    sqlite_autoincrement=True,
)

#: A suggestion that is not to be made: never again ("not_fitting"), or not before `until` ("later").
set_aside = Table(
    "set_aside",
    METADATA,
    number(),
    ref("resident_id", "resident", required=True),
    ref("other_resident_id", "resident"),
    ref("organisation_id", "organisation"),
    required_text("verdict"),
    text("why"),
    text("topic"),
    day("on_date", required=True),
    day("until"),
    CheckConstraint(OTHER, name="one_other"),
    sqlite_autoincrement=True,
)

#: A concept of the user's own; elsewhere it is called by "eigen:" and its name.
concept = Table("concept", METADATA, number(), required_text("name", unique=True), sqlite_autoincrement=True)

#: A word or phrase that belongs to a concept (its id in the vocabulary, or "eigen:name"); not `fits`: it does not.
concept_word = Table(
    "concept_word",
    METADATA,
    number(),
    required_text("word"),
    required_text("topic"),
    Column("fits", Boolean, nullable=False, server_default="1"),
    UniqueConstraint("word", "topic"),
    sqlite_autoincrement=True,
)

#: Two concepts that are one to this user.
concept_join = Table(
    "concept_join",
    METADATA,
    number(),
    required_text("one"),
    required_text("other"),
    UniqueConstraint("one", "other"),
    sqlite_autoincrement=True,
)
