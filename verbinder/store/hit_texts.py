"""What a search hit shows: a title, the passage with the words in it, and those words as they were written.

Owns the look-up of hits by kind, a query per kind and not per hit.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from verbinder.domain.names import folded, shown_name
from verbinder.domain.word_forms import word_forms
from verbinder.store.full_text import EntryKind
from verbinder.store.reader import Reader

#: Letters of context before the first found word, and the length of a passage.
BEFORE, LENGTH = 40, 140
WORD = re.compile(r"[^\W_]+")

PERSON = "r.given_name, r.infix, r.surname, r.initials, r.description"
NOBODY = "'', '', '', '', ''"
OWNERS = "LEFT JOIN resident r ON r.id = x.resident_id LEFT JOIN organisation o ON o.id = x.organisation_id"
OF_INITIATIVE = "JOIN initiative i ON i.id = x.initiative_id WHERE x.id IN "
#: No more texts, no resident and no organisation.
REST = "'', '', '', '', NULL, NULL"
#: Per kind: id, the person's name columns, title, texts to look in, resident, organisation, day.
QUERIES = {
    EntryKind.RESIDENT: (
        f"SELECT r.id, {PERSON}, '', r.description,"
        " coalesce(s.name || ' ' || r.house_number || r.house_addition, ''), r.what_works, r.note, r.languages,"
        " r.postcode || ' ' || r.city, r.id, NULL, NULL"
        " FROM resident r LEFT JOIN street s ON s.id = r.street_id WHERE r.id IN "
    ),
    EntryKind.GIFT: (
        f"SELECT x.id, {PERSON}, coalesce(o.name, ''), x.phrase, x.question_behind, '', '', '', '', x.resident_id,"
        f" x.organisation_id, x.heard_on FROM gift x {OWNERS} WHERE x.id IN "
    ),
    EntryKind.CONTACT: (
        f"SELECT c.id, {PERSON}, coalesce(o.name, s.name || ' ' || c.house_number, ''), c.note, '', '', '', '', '',"
        " p.resident_id, c.organisation_id, c.on_date FROM contact c"
        " LEFT JOIN contact_participant p ON p.contact_id = c.id LEFT JOIN resident r ON r.id = p.resident_id"
        " LEFT JOIN organisation o ON o.id = c.organisation_id LEFT JOIN street s ON s.id = c.street_id"
        " WHERE c.id IN "
    ),
    EntryKind.SIGNAL: (
        f"SELECT x.id, {PERSON}, coalesce(s.name, o.name, ''), x.text, x.note, '', '', '', '', x.resident_id,"
        f" x.organisation_id, x.noticed_on FROM signal x {OWNERS} LEFT JOIN street s ON s.id = x.street_id"
        " WHERE x.id IN "
    ),
    EntryKind.FOLLOW_UP: (
        f"SELECT x.id, {PERSON}, coalesce(o.name, ''), x.text, x.result, '', '', '', '', x.resident_id,"
        f" x.organisation_id, x.due_on FROM follow_up x {OWNERS} WHERE x.id IN "
    ),
    EntryKind.ORGANISATION: (
        f"SELECT o.id, {NOBODY}, o.name, o.kind, coalesce(s.name, ''), o.city, o.note, '', '', NULL, o.id, NULL"
        " FROM organisation o LEFT JOIN street s ON s.id = o.street_id WHERE o.id IN "
    ),
    EntryKind.PLACE: (
        f"SELECT p.id, {NOBODY}, p.name, p.kind, coalesce(s.name, ''), p.facilities, p.note, '', '', NULL, NULL, NULL"
        " FROM place p LEFT JOIN street s ON s.id = p.street_id WHERE p.id IN "
    ),
    EntryKind.STREET: (
        f"SELECT s.id, {NOBODY}, s.name, s.note, '', '', '', '', '', NULL, NULL, NULL FROM street s WHERE s.id IN "
    ),
    EntryKind.CONTACT_PERSON: (
        f"SELECT c.id, {NOBODY}, c.name, c.role, o.name, '', '', '', '', c.resident_id, c.organisation_id, NULL"
        " FROM contact_person c JOIN organisation o ON o.id = c.organisation_id WHERE c.id IN "
    ),
    EntryKind.INTRODUCTION: (
        f"SELECT x.id, {PERSON}, '', x.note, x.side_goal, '', '', '', '', x.resident_id, x.organisation_id,"
        " x.proposed_on FROM introduction x JOIN resident r ON r.id = x.resident_id WHERE x.id IN "
    ),
    EntryKind.INITIATIVE: (
        f"SELECT x.id, {NOBODY}, x.name, x.origin, x.goal, x.our_contact, x.note, '', '', NULL, NULL, x.since"
        " FROM initiative x WHERE x.id IN "
    ),
    EntryKind.ACTIVITY: (
        f"SELECT x.id, {NOBODY}, i.name, x.title, x.note, {REST}, x.on_date FROM activity x {OF_INITIATIVE}"
    ),
    EntryKind.STEP: f"SELECT x.id, {NOBODY}, i.name, x.text, '', {REST}, x.noted_on FROM step x {OF_INITIATIVE}",
    EntryKind.SUPPORT: (
        f"SELECT x.id, {NOBODY}, i.name, x.text, x.by, {REST}, coalesce(x.given_on, x.offered_on, x.asked_on)"
        f" FROM support x {OF_INITIATIVE}"
    ),
    EntryKind.ASSET: f"SELECT x.id, {NOBODY}, x.text, '', '', {REST}, x.noted_on FROM asset x WHERE x.id IN ",
    EntryKind.AGENDA_ITEM: (
        f"SELECT x.id, {NOBODY}, x.text, x.to_whom, x.answer, {REST}, x.on_date FROM agenda_item x WHERE x.id IN "
    ),
    EntryKind.STORY: f"SELECT x.id, {NOBODY}, x.title, x.text, '', {REST}, x.last_day FROM story x WHERE x.id IN ",
}
#: From what hangs on an initiative to it: that is where it is shown.
INITIATIVE_OF = {
    EntryKind.INITIATIVE: "SELECT id, id FROM initiative WHERE id IN ",
    EntryKind.ACTIVITY: "SELECT id, initiative_id FROM activity WHERE id IN ",
    EntryKind.STEP: "SELECT id, initiative_id FROM step WHERE id IN ",
    EntryKind.SUPPORT: "SELECT id, initiative_id FROM support WHERE id IN ",
}


def hits_for(reader: Reader, wanted: Sequence[tuple[EntryKind, int]], words: Sequence[str]) -> list[dict[str, Any]]:
    """The fields of a `Hit` for each wanted entry, in the order asked for."""
    by_kind: dict[EntryKind, list[int]] = defaultdict(list)
    for kind, record_id in wanted:
        by_kind[kind].append(record_id)
    found: dict[tuple[EntryKind, int], dict[str, Any]] = {}
    for kind, ids in by_kind.items():
        inside = f"({', '.join(map(str, ids))})"
        of_initiative = dict(reader.sql(INITIATIVE_OF[kind] + inside)) if kind in INITIATIVE_OF else {}
        for row in reader.sql(QUERIES[kind] + inside):
            # A contact with several people gives several rows: the first person stands for it.
            hit = _hit(kind, row, words) | {"initiative_id": of_initiative.get(row[0])}
            found.setdefault((kind, row[0]), hit)
    return [found[key] for key in wanted if key in found]


def _hit(kind: EntryKind, row: Sequence[Any], words: Sequence[str]) -> dict[str, Any]:
    record_id, given_name, infix, surname, initials, description, title, *texts, resident_id, organisation_id, day = row
    person = shown_name(given_name or "", infix or "", surname or "", initials or "", description or "")
    title = person or title or texts[0]
    matched, passage = _passage([title, *texts], words)
    return {
        "kind": kind.name.lower(),
        "id": record_id,
        "title": title,
        "snippet": passage,
        "matched": matched,
        "resident_id": resident_id,
        "organisation_id": organisation_id,
        "on_date": _day(day),
    }


def _day(value: Any) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value


def _passage(texts: Iterable[str], words: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """The words as written, in reading order, and the first passage beside the title that holds one."""
    matched: dict[str, None] = {}
    passage = ""
    for position, text in enumerate(texts):
        hits = [match for match in WORD.finditer(text) if _fits(folded(match.group()), words)]
        matched.update(dict.fromkeys(match.group() for match in hits))
        if hits and position > 0 and not passage:
            passage = _cut(text, hits[0].start())
    return tuple(matched), passage


def _fits(word: str, wanted: Sequence[str]) -> bool:
    return any(word.startswith(start) or word in word_forms(start) for start in wanted)


def _cut(text: str, position: int) -> str:
    start = max(0, position - BEFORE)
    if start:
        start = text.find(" ", start) + 1 or start
    end = min(len(text), start + LENGTH)
    return ("… " if start else "") + text[start:end].strip() + (" …" if end < len(text) else "")
