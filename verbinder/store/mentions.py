"""Every text of the notebook in which somebody may be named, read in one pass.

Owns which columns are free text (a name in them is replaced), which are names of things (only pointed at), and which
are codes (never looked at). A new column is free text until it is listed here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import Text

from verbinder.domain.changes import Kind
from verbinder.domain.naming import WORD, Spelling
from verbinder.store.engine import driver_of
from verbinder.store.reader import Reader
from verbinder.store.tables import DERIVED, table_of

#: What other things and people are called: the user decides.
NAMES = {
    Kind.NEIGHBOURHOOD: {"name"},
    Kind.STREET: {"name"},
    Kind.PLACE: {"name"},
    Kind.HOUSEHOLD: {"name"},
    Kind.ORGANISATION: {"name"},
    Kind.RESIDENT: {"given_name", "surname", "initials", "infix", "description"},
    Kind.CONTACT_PERSON: {"name", "email"},
    Kind.CONTACT_DETAIL: {"value"},
    Kind.INITIATIVE: {"name"},
    Kind.TAG: {"name"},
    Kind.VOCABULARY_WORD: {"word"},
    Kind.CONCEPT: {"name"},
    Kind.CONCEPT_WORD: {"word"},
    Kind.NOTEBOOK: {"name"},
}
CALLED = frozenset({"given_name", "surname", "initials", "infix"})
#: Codes, numbers and addresses: nobody is named there.
NO_TEXT = frozenset(
    """
    kind state tone approach introducing handing_over telling phase rhythm owner verbinder organisation_led doer rung
    held_by decision advice warnings answer_code vocabulary verdict postcode city house_number house_addition day_parts
    languages key value normal phone quadrant setting outcome
    """.split()
)
#: "role" is a code of an initiative, and words about a contact person.
CODED_ROLE = frozenset({Kind.INITIATIVE, Kind.ROLE_CHOICE})
#: The concepts of the user's own stand in texts as "eigen:NAME"; replacing there would cut the tie.
TOPICS = frozenset({(Kind.CONCEPT_WORD, "topic"), (Kind.CONCEPT_JOIN, "one"), (Kind.CONCEPT_JOIN, "other")})


@dataclass(frozen=True, slots=True)
class TextAt:
    """One text, where it stands, and whether a name in it is replaced."""

    kind: Kind
    row_id: int
    column: str
    text: str
    is_name: bool


def columns_of(kind: Kind) -> tuple[str, ...]:
    """The columns of a table in which somebody may be named."""
    names = NAMES.get(kind, set())
    derived = DERIVED.get(kind, frozenset())
    found = []
    for column in table_of(kind).columns:
        coded = column.name in NO_TEXT or (column.name == "role" and kind in CODED_ROLE)
        usable = isinstance(column.type, Text) and column.name not in derived and (kind, column.name) not in TOPICS
        if usable and (column.name in names or not coded):
            found.append(column.name)
    return tuple(found)


def texts_naming(reader: Reader, words: Collection[str], spelling: Spelling) -> list[tuple[TextAt, frozenset[str]]]:
    """The texts that hold one of these words (in small letters), each with those it holds.

    Counts in `spelling` how each is written. What somebody is called is no text about another: namesakes keep their
    names.
    """
    found = []
    for each in every_text(reader):
        if each.kind is Kind.RESIDENT and each.column in CALLED:
            continue
        held = [word for word in WORD.findall(each.text) if word.lower() in words]
        if held:
            found.append((each, frozenset(word.lower() for word in held)))
            for word in held:
                spelling.count(word)
    return found


def every_text(reader: Reader) -> Iterator[TextAt]:
    """Every text there is, table by table; empty ones left out."""
    driver = driver_of(reader.connection)
    for kind in Kind:
        columns = columns_of(kind)
        names = NAMES.get(kind, set())
        if not columns:
            continue
        for row_id, *texts in driver.execute(f'SELECT id, {", ".join(columns)} FROM "{kind.value}"'):
            for column, text in zip(columns, texts, strict=True):
                if text:
                    yield TextAt(kind, row_id, column, text, column in names)
