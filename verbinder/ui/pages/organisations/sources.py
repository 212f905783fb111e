"""Where the three lists come from: organisations, places and streets, each row said in two lines.

Owns the wording of a row; the queries are the use cases'.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from verbinder.domain.names import folded
from verbinder.domain.organisations import OrganisationQuery, OrganisationRow
from verbinder.domain.places import PlaceQuery, PlaceRow, PlaceSort
from verbinder.domain.streets import StreetRow
from verbinder.ui import words
from verbinder.usecases import organisations, places, streets, vocabulary

if TYPE_CHECKING:
    from verbinder.store.notebook import Notebook


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What a list shows: words, a kind (organisations, places) or a neighbourhood (streets), set aside or not."""

    text: str = ""
    kind: str | None = None
    archived: bool = False
    longest_ago: bool = False


@dataclass(frozen=True, slots=True)
class TwoLines:
    """A row: a name with something at its right, and a quiet line below."""

    title: str
    meta: str = ""
    below: str = ""
    muted: bool = False


class _Source(QObject):
    """What the three have in common: a row is the row in one line, for who listens, and its two lines."""

    def __init__(self, notebook: Notebook, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._language = language

    def _two(self, title: str, last: date | None, parts: Sequence[str], *, muted: bool = False) -> tuple[Any, ...]:
        meta = words.ago(last, self._notebook.today())
        below = " · ".join(part for part in parts if part)
        return ", ".join(filter(None, (title, below, meta))), TwoLines(title, meta, below, muted)


class OrganisationSource(_Source):
    """Organisations: kind, offers, whom one speaks to."""

    def ids(self, query: ListQuery) -> Sequence[int]:
        """Which fit, in order."""
        wanted = OrganisationQuery(
            query.text, query.kind, query.archived, "last_contact" if query.longest_ago else "name"
        )
        return organisations.ids(self._notebook, wanted)

    def rows(self, ids: Sequence[int]) -> Mapping[int, tuple[Any, ...]]:
        """One page of rows."""
        return {number: self._row(row) for number, row in organisations.rows(self._notebook, ids).items()}

    def _row(self, row: OrganisationRow) -> tuple[Any, ...]:
        kind = vocabulary.label("organisation_kind", row.kind, self._language)
        parts = (kind, row.offers, row.persons, f"{row.street} {row.house_number}".strip())
        return self._two(row.name, row.last_contact_on, parts, muted=row.archived)


class PlaceSource(_Source):
    """Places: kind, address, facilities, and whether a temporary one is there now."""

    def ids(self, query: ListQuery) -> Sequence[int]:
        """Which fit, in order."""
        sort: PlaceSort = "last_contact" if query.longest_ago else "name"
        return places.ids(self._notebook, PlaceQuery(query.text, query.kind, None, query.archived, sort))

    def rows(self, ids: Sequence[int]) -> Mapping[int, tuple[Any, ...]]:
        """One page of rows."""
        return {number: self._row(row) for number, row in places.rows(self._notebook, ids).items()}

    def _row(self, row: PlaceRow) -> tuple[Any, ...]:
        kind = vocabulary.label("place_kind", row.kind, self._language)
        closed = self.tr("not there now") if not row.open_now else ""
        parts = (closed, kind, f"{row.street} {row.house_number}".strip(), " ".join(row.facilities.split()))
        return self._two(row.name, row.last_contact_on, parts, muted=row.archived or not row.open_now)


class StreetSource(_Source):
    """Streets: neighbourhood, how many residents, when one was there. Searched here, for there are few."""

    def __init__(self, notebook: Notebook, language: str, parent: QObject | None = None) -> None:
        super().__init__(notebook, language, parent)
        self._known: dict[int, StreetRow] = {}

    def ids(self, query: ListQuery) -> Sequence[int]:
        """Which fit, by name or longest not visited first."""
        found = streets.all_streets(self._notebook)
        self._known = {row.id: row for row in found}
        wanted = folded(query.text).split()
        fitting = [
            row
            for row in found
            if all(word in folded(f"{row.name} {row.neighbourhood} {row.note}") for word in wanted)
            and (query.kind is None or row.neighbourhood == query.kind)
        ]
        if query.longest_ago:
            fitting.sort(key=lambda row: row.last_contact_on or date.min)
        return [row.id for row in fitting]

    def rows(self, ids: Sequence[int]) -> Mapping[int, tuple[Any, ...]]:
        """The rows of the last answer."""
        return {number: self._row(self._known[number]) for number in ids if number in self._known}

    def _row(self, row: StreetRow) -> tuple[Any, ...]:
        people = self.tr("%n resident(s)", "", row.residents) if row.residents else self.tr("nobody known yet")
        return self._two(row.name, row.last_contact_on, (row.neighbourhood, people))
