"""What keeps the notebook in order: its own name, tags, own words, drafts, overviews that left, and the journal."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
)

from verbinder.store.tables.columns import METADATA, day, number, ref, required_text, text, whole

TAGGED = (
    "(contact_id IS NOT NULL) + (resident_id IS NOT NULL) + (organisation_id IS NOT NULL)"
    " + (place_id IS NOT NULL) + (signal_id IS NOT NULL) = 1"
)

#: One row: what the notebook is called and since when it is kept.
notebook = Table(
    "notebook",
    METADATA,
    number(),
    text("name"),
    day("created_on", required=True),
    Column("is_example", Boolean, nullable=False, server_default="0"),
    sqlite_autoincrement=True,
)

#: A theme or label of the user's own; `folded_name` is unique.
tag = Table(
    "tag",
    METADATA,
    number(),
    required_text("name"),
    required_text("folded_name", unique=True),
    sqlite_autoincrement=True,
)

#: A tag on exactly one thing.
tagging = Table(
    "tagging",
    METADATA,
    number(),
    ref("tag_id", "tag", required=True),
    ref("contact_id", "contact"),
    ref("resident_id", "resident"),
    ref("organisation_id", "organisation"),
    ref("place_id", "place"),
    ref("signal_id", "signal"),
    CheckConstraint(TAGGED, name="one_thing"),
    sqlite_autoincrement=True,
)

#: A word of the user's own in one of the vocabularies: setting, outcome, place_kind, organisation_kind.
vocabulary_word = Table(
    "vocabulary_word",
    METADATA,
    number(),
    required_text("vocabulary"),
    required_text("word"),
    UniqueConstraint("vocabulary", "word"),
    sqlite_autoincrement=True,
)

#: What was chosen for this notebook instead of what is usual: a key of `domain.choices` and its value as text.
choice = Table(
    "choice",
    METADATA,
    number(),
    required_text("key", unique=True),
    required_text("value"),
    sqlite_autoincrement=True,
)

#: Half-written text per field or form, kept while typing; not journaled, gone once saved or discarded.
draft = Table(
    "draft",
    METADATA,
    Column("key", Text, primary_key=True),
    required_text("content"),
    Column("saved_at", DateTime, nullable=False),
)

#: What the columns of a list meant the last time, by the headings of that list; not journaled, no part of the portable
#: file: headings and fields, never a value.
known_list = Table(
    "known_list",
    METADATA,
    Column("key", Text, primary_key=True),
    required_text("content"),
    Column("saved_at", DateTime, nullable=False),
)

#: An overview that left the notebook, as the JSON of what it tells; not journaled, not in the portable file.
published_overview = Table(
    "published_overview",
    METADATA,
    number(),
    Column("published_at", DateTime, nullable=False),
    day("first_day", required=True),
    day("last_day", required=True),
    required_text("content"),
    sqlite_autoincrement=True,
)

#: Somebody who was forgotten: a salted hash by which an older copy is cleaned (`store.forgotten`). `scrubbed`: the free
#: pages were cleaned too. Not journaled, not in the portable file.
forgotten = Table(
    "forgotten",
    METADATA,
    number(),
    required_text("salt"),
    required_text("mark", unique=True),
    day("forgotten_on", required=True),
    Column("scrubbed", Boolean, nullable=False, server_default="0"),
    sqlite_autoincrement=True,
)

#: By what somebody who asked to be forgotten is known when a colleague brings them in (`store.forgotten_signs`): salted
#: hashes, under a salt that never leaves the encrypted file. Not journaled, not in the portable file.
forgotten_sign = Table(
    "forgotten_sign",
    METADATA,
    number(),
    required_text("salt"),
    required_text("mark", unique=True),
    day("forgotten_on", required=True),
    sqlite_autoincrement=True,
)

#: Something that left the notebook: when, what (a code of `domain.exports`), about how many people, with how many
#: stories. No names.
export_log = Table(
    "export_log",
    METADATA,
    number(),
    Column("at", DateTime, nullable=False),
    required_text("kind"),
    Column("people", Integer, nullable=False, server_default="0"),
    Column("stories", Integer, nullable=False, server_default="0"),
    sqlite_autoincrement=True,
)

#: One step the user took; undone steps can be redone until another step is taken.
journal_step = Table(
    "journal_step",
    METADATA,
    number(),
    required_text("operation"),
    Column("at", DateTime, nullable=False),
    text("subject"),
    Column("undone", Boolean, nullable=False, server_default="0"),
    sqlite_autoincrement=True,
)

#: What a step did to one row (`before`/`after`, NULL when it was not there), or to a range of new rows:
#: `last_row_id` is set for bulk imports only, when the rows `row_id`…`last_row_id` were inserted.
journal_change = Table(
    "journal_change",
    METADATA,
    number(),
    ref("step_id", "journal_step", required=True),
    required_text("table_name"),
    Column("row_id", Integer, nullable=False),
    whole("last_row_id"),
    Column("before", JSON(none_as_null=True)),
    Column("after", JSON(none_as_null=True)),
    Index(None, "table_name", "row_id"),
    sqlite_autoincrement=True,
)
