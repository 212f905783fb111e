"""The tables of the notebook, as SQLAlchemy Core tables; they never leave `verbinder.store`.

Every id is an integer that is never reused (AUTOINCREMENT), so that the journal and the portable file can rely on it.
There are no mapped classes: everything is written through the three verbs of the unit of work and read by queries that
return frozen values, so an object-relational layer would only add start-up time and surprises.
"""

from __future__ import annotations

from sqlalchemy import Table

from verbinder.domain.changes import Kind
from verbinder.store.tables.columns import METADATA
from verbinder.store.tables.connecting import (
    ask,
    concept,
    concept_join,
    concept_word,
    introduction,
    introduction_check,
    set_aside,
)
from verbinder.store.tables.contacts import (
    contact,
    contact_participant,
    follow_up,
    round_,
    round_street,
    signal,
)
from verbinder.store.tables.initiatives import (
    activity,
    activity_person,
    advice,
    agreement,
    budget,
    check_in,
    hand_over,
    initiative,
    initiative_theme,
    involved,
    role_choice,
    rung,
    step,
    step_in,
    support,
)
from verbinder.store.tables.keeping import (
    choice,
    draft,
    export_log,
    forgotten,
    forgotten_sign,
    journal_change,
    journal_step,
    known_list,
    notebook,
    published_overview,
    tag,
    tagging,
    vocabulary_word,
)
from verbinder.store.tables.neighbourhood import household, neighbourhood, organisation, place, street
from verbinder.store.tables.people import contact_detail, contact_person, gift, not_same, resident
from verbinder.store.tables.picture import agenda_item, asset
from verbinder.store.tables.stories import story, story_person

__all__ = [
    "DERIVED",
    "METADATA",
    "activity",
    "activity_person",
    "advice",
    "agenda_item",
    "agreement",
    "ask",
    "asset",
    "budget",
    "check_in",
    "choice",
    "concept",
    "concept_join",
    "concept_word",
    "contact",
    "contact_detail",
    "contact_participant",
    "contact_person",
    "draft",
    "export_log",
    "follow_up",
    "forgotten",
    "forgotten_sign",
    "gift",
    "hand_over",
    "household",
    "initiative",
    "initiative_theme",
    "introduction",
    "introduction_check",
    "involved",
    "journal_change",
    "journal_step",
    "known_list",
    "neighbourhood",
    "not_same",
    "notebook",
    "organisation",
    "place",
    "published_overview",
    "resident",
    "role_choice",
    "round_",
    "round_street",
    "rung",
    "set_aside",
    "signal",
    "step",
    "step_in",
    "story",
    "story_person",
    "street",
    "support",
    "table_of",
    "tag",
    "tagging",
    "vocabulary_word",
]

#: Columns the store computes itself: never written by a use case, journaled or exported.
DERIVED: dict[Kind, frozenset[str]] = {
    Kind.RESIDENT: frozenset({"sort_key", "last_contact_on"}),
    Kind.ORGANISATION: frozenset({"sort_key", "last_contact_on"}),
    Kind.STREET: frozenset({"folded_name"}),
    Kind.TAG: frozenset({"folded_name"}),
}


def table_of(kind: Kind) -> Table:
    """The table of a kind of record."""
    return METADATA.tables[kind.value]
