"""From everything in a notebook to what may be handed over: rows and fields chosen, names of who stays withheld.

Owns the walk through the tables, each after those it refers to, so that what hangs on a row that stays, stays too.
Reads and writes no file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from verbinder.domain.changes import Kind
from verbinder.domain.hand_over import Goes, Stays
from verbinder.domain.parties import SuggestionKind
from verbinder.domain.withholding import Withholding
from verbinder.exchange.hand_over.fields import FIELDS, MARK_FIELDS, HandedFields
from verbinder.exchange.hand_over.rows import Circumstances, number_in
from verbinder.exchange.portable.content import Row
from verbinder.exchange.portable.tables import TABLES

Rows = Mapping[Kind, Sequence[Row]]
#: Between so many rows it is asked whether to go on.
ROWS_AT_ONCE = 2_000
#: What an introduction rested on, that is not told when it is something somebody lived through.
RESTED_ON = ("topic", "mine", "theirs")
#: Fields whose own words come along when they are used.
OWN_WORDS = {
    ("place_kind", Kind.PLACE, "kind"),
    ("organisation_kind", Kind.ORGANISATION, "kind"),
    ("setting", Kind.CONTACT, "setting"),
    ("outcome", Kind.CONTACT, "outcome"),
}
_REFS = {
    table.kind: {each.name: each.refers_to for each in table.fields if each.refers_to is not None} for table in TABLES
}


@dataclass(slots=True)
class Chosen:
    """The rows that go, by the names of their tables, and in how many texts a name was withheld."""

    tables: dict[str, list[Row]] = field(default_factory=dict)
    texts_withheld: int = 0


class Choosing:
    """Walks through the tables once. `stayed` words how many of an initiative's people stay behind, by their part.

    `check` is called again and again meanwhile, and may raise.
    """

    def __init__(
        self,
        rows: Rows,
        people: Mapping[int, Goes | Stays],
        around: Circumstances,
        withheld: Withholding,
        *,
        today: date,
        stayed: Callable[[Mapping[str, int]], str],
        check: Callable[[], None] = lambda: None,
    ) -> None:
        self._rows = rows
        self._people = people
        self._around = around
        self._withheld = withheld
        self._today = today
        self._stayed = stayed
        self._check = check
        self._ids: dict[Kind, set[int]] = {}
        self._chosen = Chosen()

    def chosen(self) -> Chosen:
        """Everything that goes."""
        for table in TABLES:
            handed = FIELDS.get(table.kind)
            if handed is not None:
                self._take(table.kind, handed)
        self._keep_used(Kind.TAG, self._tags_used())
        self._keep_used(Kind.VOCABULARY_WORD, self._words_used())
        return self._chosen

    def _take(self, kind: Kind, handed: HandedFields) -> None:
        ids = self._ids[kind] = set()
        taken = self._chosen.tables[kind.value] = []
        for at, row in enumerate(self._rows.get(kind, ())):
            if not at % ROWS_AT_ONCE:
                self._check()
            number = number_in(row, "id")
            if kind is Kind.RESIDENT and self._people.get(number) is Goes.MARK:
                # Not among the ids: nothing may hang on it.
                taken.append(self._mark(row))
            elif self._goes(kind, handed, row, number):
                ids.add(number)
                taken.append(self._handed(kind, handed, row))

    def _goes(self, kind: Kind, handed: HandedFields, row: Row, number: int) -> bool:
        if kind is Kind.RESIDENT:
            return number in self._around.whole
        hangs_on = (self._target(kind, name, row) for name in handed.plain if name in _REFS[kind])
        return all(hangs_on) and self._around.goes(kind, row)

    def _target(self, kind: Kind, name: str, row: Row) -> bool:
        """Whether what a reference points to goes; also when it points nowhere."""
        return row[name] is None or row[name] in self._ids.get(_REFS[kind][name], ())

    def _handed(self, kind: Kind, handed: HandedFields, row: Row) -> Row:
        row = self._as_it_goes(kind, row)
        made: Row = {"id": row["id"], **{name: row[name] for name in handed.plain}}
        for name in handed.texts + (handed.notes if self._around.notes else ()):
            made[name] = self._text(row[name])
        for name in handed.lets_go:
            made[name] = row[name] if self._target(kind, name, row) else None
        if kind is Kind.INITIATIVE:
            self._say_who_stayed(made, number_in(row, "id"))
        return made

    def _as_it_goes(self, kind: Kind, row: Row) -> Row:
        """What a few tables tell otherwise than the notebook does."""
        if kind is Kind.RESIDENT:
            # The term of keeping somebody goes on from the last real contact: the contacts themselves stay here.
            days = [day for day in (row["created_on"], row["last_contact_on"]) if isinstance(day, date)]
            return {**row, "created_on": max(days)}
        if kind is Kind.HOUSEHOLD and not self._around.all_of_household_go(row["id"]):
            return {**row, "name": "", "note": ""}
        if kind is Kind.ACTIVITY:
            return {**row, "unnamed": number_in(row, "unnamed") + self._around.stayed_at.get(number_in(row, "id"), 0)}
        if kind is Kind.INTRODUCTION and row["kind"] == SuggestionKind.EXPERIENCE:
            return {**row, **dict.fromkeys(RESTED_ON, "")}
        return row

    def _mark(self, row: Row) -> Row:
        made: Row = {"id": row["id"], **{name: row[name] for name in MARK_FIELDS}, "created_on": self._today}
        made["description"] = self._text(row["description"])
        if row["street_id"] not in self._ids[Kind.STREET]:
            made["street_id"] = None
        return made

    def _say_who_stayed(self, made: Row, number: int) -> None:
        parts = self._around.stayed_parts.get(number, Counter())
        if parts:
            made["note"] = "\n".join(filter(None, (str(made.get("note", "")), self._stayed(parts))))

    def _text(self, value: object) -> object:
        if not isinstance(value, str) or not value:
            return value
        clean = self._withheld.applied(value)
        self._chosen.texts_withheld += clean != value
        return clean

    # -- what is only taken along when something uses it ----------------------------------------------------------

    def _keep_used(self, kind: Kind, used: set[int]) -> None:
        tables = self._chosen.tables
        tables[kind.value] = [row for row in tables[kind.value] if row["id"] in used]

    def _tags_used(self) -> set[int]:
        tagged = [*self._chosen.tables[Kind.TAGGING.value], *self._chosen.tables[Kind.INITIATIVE_THEME.value]]
        return {number_in(row, "tag_id") for row in tagged}

    def _words_used(self) -> set[int]:
        used = {
            (vocabulary, row[name]) for vocabulary, kind, name in OWN_WORDS for row in self._chosen.tables[kind.value]
        }
        words = self._chosen.tables[Kind.VOCABULARY_WORD.value]
        return {number_in(row, "id") for row in words if (row["vocabulary"], row["word"]) in used}
