"""Whose advice a change can touch: from rows that changed to initiatives, and from one initiative to those beside it.

Owns these look-ups. What a resident carries counts over all initiatives, so one change can move a warning elsewhere.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from verbinder.domain.changes import Kind
from verbinder.store.queries.values import id_list
from verbinder.store.reader import Reader

#: Rows that belong to one initiative and that the rules of stepping back read, or that its dossier is made of.
OWNED = {
    Kind.INVOLVED: "SELECT id, initiative_id FROM involved WHERE id IN ",
    Kind.ACTIVITY: "SELECT id, initiative_id FROM activity WHERE id IN ",
    Kind.ACTIVITY_PERSON: (
        "SELECT x.id, a.initiative_id FROM activity_person x JOIN activity a ON a.id = x.activity_id WHERE x.id IN "
    ),
    Kind.STEP: "SELECT id, initiative_id FROM step WHERE id IN ",
    Kind.SUPPORT: "SELECT id, initiative_id FROM support WHERE id IN ",
    Kind.STEP_IN: "SELECT id, initiative_id FROM step_in WHERE id IN ",
    Kind.CHECK_IN: "SELECT id, initiative_id FROM check_in WHERE id IN ",
}
#: Who has a part in an initiative, a step to do, or led an activity of it.
PEOPLE = (
    "SELECT resident_id, initiative_id FROM involved WHERE resident_id IS NOT NULL AND {column} IN {ids}"
    " UNION SELECT resident_id, initiative_id FROM step WHERE resident_id IS NOT NULL AND {column} IN {ids}"
    " UNION SELECT resident_id, initiative_id FROM activity_person JOIN activity ON activity.id = activity_id"
    " WHERE led AND {column} IN {ids}"
)
ASKED = "SELECT id, resident_id FROM ask WHERE id IN "


def owners(reader: Reader, kind: Kind, ids: Collection[int]) -> dict[int, int]:
    """The initiative of each row of a kind in `OWNED`; a row that is gone is left out."""
    return {row[0]: row[1] for row in reader.sql(OWNED[kind] + id_list(ids))}


def asked(reader: Reader, ids: Collection[int]) -> dict[int, int]:
    """The resident of each ask; one that is gone is left out."""
    return {row[0]: row[1] for row in reader.sql(ASKED + id_list(ids))}


def people_of(reader: Reader, initiatives: Iterable[int]) -> set[int]:
    """The residents whose load counts in the advice for these initiatives."""
    return {row[0] for row in reader.sql(PEOPLE.format(column="initiative_id", ids=id_list(initiatives)))}


def initiatives_of(reader: Reader, residents: Iterable[int]) -> set[int]:
    """The initiatives in whose advice the load of these residents counts."""
    return {row[1] for row in reader.sql(PEOPLE.format(column="resident_id", ids=id_list(residents)))}
