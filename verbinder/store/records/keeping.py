"""What keeps the notebook in order: its own name, tags, own words, drafts, and the journal."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from verbinder.store.records.base import Numbered, Record

TAGGED = (
    "(contact_id IS NOT NULL) + (resident_id IS NOT NULL) + (organisation_id IS NOT NULL)"
    " + (place_id IS NOT NULL) + (signal_id IS NOT NULL) = 1"
)


class NotebookRecord(Numbered, Record):
    """One row: what the notebook is called and since when it is kept."""

    __tablename__ = "notebook"

    name: Mapped[str] = mapped_column(default="")
    created_on: Mapped[date]
    is_example: Mapped[bool] = mapped_column(default=False)


class TagRecord(Numbered, Record):
    """A theme or label of the user's own; `folded_name` is unique."""

    __tablename__ = "tag"

    name: Mapped[str]
    folded_name: Mapped[str] = mapped_column(unique=True)


class TaggingRecord(Numbered, Record):
    """A tag on exactly one thing."""

    __tablename__ = "tagging"

    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id"), index=True)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"), index=True)
    resident_id: Mapped[int | None] = mapped_column(ForeignKey("resident.id"), index=True)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"), index=True)
    signal_id: Mapped[int | None] = mapped_column(ForeignKey("signal.id"), index=True)

    __table_args__ = (CheckConstraint(TAGGED, name="one_thing"), {"sqlite_autoincrement": True})


class VocabularyWordRecord(Numbered, Record):
    """A word of the user's own in one of the vocabularies: setting, outcome, place_kind, organisation_kind."""

    __tablename__ = "vocabulary_word"

    vocabulary: Mapped[str]
    word: Mapped[str]

    __table_args__ = (UniqueConstraint("vocabulary", "word"), {"sqlite_autoincrement": True})


class DraftRecord(Record):
    """Half-written text per field or form, kept while typing; not journaled, gone once saved or discarded."""

    __tablename__ = "draft"

    key: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[str]
    saved_at: Mapped[datetime]


class JournalStepRecord(Numbered, Record):
    """One step the user took; `undone` steps can be redone until another step is taken."""

    __tablename__ = "journal_step"

    operation: Mapped[str]
    at: Mapped[datetime]
    subject: Mapped[str] = mapped_column(default="")
    undone: Mapped[bool] = mapped_column(default=False)


class JournalChangeRecord(Numbered, Record):
    """What a step did to one row (`before`/`after`, None when it was not there), or to a range of new rows.

    `last_row_id` is set for bulk imports only: the rows `row_id`…`last_row_id` of `table_name` were inserted.
    """

    __tablename__ = "journal_change"

    step_id: Mapped[int] = mapped_column(ForeignKey("journal_step.id"), index=True)
    table_name: Mapped[str]
    row_id: Mapped[int]
    last_row_id: Mapped[int | None]
    before: Mapped[dict[str, object] | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[dict[str, object] | None] = mapped_column(JSON(none_as_null=True))

    __table_args__ = (Index(None, "table_name", "row_id"), {"sqlite_autoincrement": True})
