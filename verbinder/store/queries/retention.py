"""What is past its term. Owns the queries only; what happens with it is the use case's."""

from __future__ import annotations

from datetime import date

from verbinder.domain.names import shown_name
from verbinder.domain.retention import DuePerson, RetentionKind
from verbinder.store.reader import Reader

#: The last day on which anything about somebody was written: a contact of any kind, a wish heard, a promise, an
#: introduction, an activity, being told of the notebook, or being written down.
LAST_SIGN = """
    SELECT r.id AS id, max(
        r.created_on, coalesce(r.informed_on, ''),
        coalesce((SELECT max(c.on_date) FROM contact_participant p JOIN contact c ON c.id = p.contact_id
                  WHERE p.resident_id = r.id), ''),
        coalesce((SELECT max(g.heard_on) FROM gift g WHERE g.resident_id = r.id), ''),
        coalesce((SELECT max(max(f.promised_on, coalesce(f.due_on, ''))) FROM follow_up f
                  WHERE f.resident_id = r.id), ''),
        coalesce((SELECT max(a.on_date) FROM activity_person ap JOIN activity a ON a.id = ap.activity_id
                  WHERE ap.resident_id = r.id), ''),
        coalesce((SELECT max(i.proposed_on) FROM introduction i
                  WHERE r.id IN (i.resident_id, i.other_resident_id)), '')
    ) AS last_sign FROM resident r WHERE r.forgotten_on IS NULL AND (r.kept_until IS NULL OR r.kept_until < :today)
    AND r.created_on < :before
"""
#: Of everything else: what to look at, and from when on it is old.
OTHERS: dict[RetentionKind, str] = {
    RetentionKind.NOTE: "SELECT id FROM contact WHERE note <> '' AND on_date < :before",
    RetentionKind.WISH: "SELECT id FROM gift WHERE resident_id IS NOT NULL AND state <> 'open' AND"
    " coalesce(heard_on, '') < :before",
    RetentionKind.PROMISE: "SELECT id FROM follow_up WHERE done_on < :before",
    RetentionKind.SIGNAL: "SELECT id FROM signal WHERE state = 'used' AND noticed_on < :before",
    # A story has a last day of its own, so it is asked for with today.
    RetentionKind.STORY: "SELECT id FROM story WHERE expires_on < :before",
}


def people(reader: Reader, before: date, today: date) -> tuple[DuePerson, ...]:
    """Those of whom the last sign is from before a day and who are not kept longer, the longest ago first."""
    query = (
        "SELECT s.id, s.last_sign, r.given_name, r.infix, r.surname, r.initials, r.description"
        f" FROM ({LAST_SIGN}) s JOIN resident r ON r.id = s.id WHERE s.last_sign < :before ORDER BY s.last_sign, s.id"
    )
    values = {"before": before.isoformat(), "today": today.isoformat()}
    rows = reader.sql(query, values)
    return tuple(DuePerson(row[0], shown_name(*row[2:]), date.fromisoformat(row[1])) for row in rows)


def ids(reader: Reader, kind: RetentionKind, before: date) -> list[int]:
    """The rows of another kind that are past their term."""
    return [row[0] for row in reader.sql(f"{OTHERS[kind]} ORDER BY id", {"before": before.isoformat()})]
