"""The answers as rows of a table: the same as the drawing tells, for keyboard and screen reader.

Owns columns and words of every question; must not read the notebook. Who is to be left in peace is never named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QObject, Qt

from verbinder import sentences
from verbinder.domain.changes import Kind as RecordKind
from verbinder.domain.network.ties import Kind, Who
from verbinder.domain.network_views import (
    US,
    BridgeView,
    Ground,
    GroupOfPeople,
    LeansOnOne,
    NetworkPerson,
    NetworkView,
    PersonTies,
    ThinTieView,
    TieView,
)
from verbinder.ui import words
from verbinder.ui.models.paged_table import Column

#: So many names of a group stand in its row.
NAMES = 6


@dataclass(frozen=True, slots=True)
class NetworkRow:
    """One row: its cells, who it is about in the drawing, and what can be opened from it, by name."""

    cells: tuple[str, ...]
    people: tuple[Who, ...] = ()
    opens: tuple[tuple[str, RecordKind, int], ...] = ()


class RowList:
    """Rows that are there already, as a source of a table; the id of a row is its number from 1."""

    def __init__(self, rows: Sequence[NetworkRow] = ()) -> None:
        self._rows = tuple(rows)

    def ids(self, _query: object) -> Sequence[int]:
        return range(1, len(self._rows) + 1)

    def rows(self, ids: Sequence[int]) -> Mapping[int, tuple[str, ...]]:
        return {number: self._rows[number - 1].cells for number in ids}

    def row(self, number: int) -> NetworkRow:
        """One row by its number."""
        return self._rows[number - 1]


class NetworkRows(QObject):
    """Makes the rows of an answer, in the language of the window."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    # -- columns ------------------------------------------------------------------------------------------------

    def group_columns(self) -> list[Column]:
        """What stays without us."""
        return [
            _column("group", lambda: self.tr("Without us"), 19),
            _column("count", lambda: self.tr("Residents"), 11, right=True),
            _column("names", lambda: self.tr("Who")),
        ]

    def alone_columns(self) -> list[Column]:
        """Who would be alone."""
        return [
            _column("name", lambda: self.tr("Name"), 20),
            _column("knows", lambda: self.tr("Knows"), 14),
            _column("where", lambda: self.tr("Where")),
        ]

    def bridge_columns(self) -> list[Column]:
        """Who and what joins groups."""
        return [
            _column("who", lambda: self.tr("Who"), 26),
            _column("joins", lambda: self.tr("Holds together")),
        ]

    def tie_columns(self) -> list[Column]:
        """Whom somebody knows."""
        return [
            _column("name", lambda: self.tr("Knows"), 20),
            _column("through", lambda: self.tr("Through"), 18),
            _column("since", lambda: self.tr("Since")),
        ]

    def people_columns(self) -> list[Column]:
        """Of whom one can ask it."""
        return [_column("name", lambda: self.tr("Name"), 26), _column("where", lambda: self.tr("Where"))]

    # -- rows ---------------------------------------------------------------------------------------------------

    def groups(self, view: NetworkView) -> list[NetworkRow]:
        """The groups that stay, the largest first; then who is left with nobody."""
        found = [self._group(number, group) for number, group in enumerate(view.groups, 1)]
        if view.alone.count:
            alone = tuple(person.who for person in view.alone.people)
            found.append(NetworkRow((self.tr("know only us"), _figure(view.alone.count), ""), alone))
        if view.untied.count:
            found.append(NetworkRow((self.tr("nothing known yet"), _figure(view.untied.count), "")))
        return found

    def alone(self, view: NetworkView) -> list[NetworkRow]:
        """Who know only professionals, then of whom nothing is known yet."""
        ours, nobody = self.tr("only us"), self.tr("nobody")
        return [
            *(self._person(person, ours, person.where) for person in view.alone.people),
            *(self._person(person, nobody, person.where) for person in view.untied.people),
        ]

    def bridges(self, view: NetworkView) -> list[NetworkRow]:
        """Who joins groups, which ties do, and which initiatives hang on one of their people."""
        return [
            *map(self._bridge, view.bridges),
            *map(self._thin_tie, view.thin_ties),
            *map(self._leaning, view.leans_on_one),
        ]

    def ties(self, person: PersonTies) -> list[NetworkRow]:
        """Whom one knows, residents and associations first."""
        return [self._tie(tie) for tie in person.ties]

    def people(self, people: Iterable[NetworkPerson]) -> list[NetworkRow]:
        """Of whom one can ask it."""
        return [self._person(person, person.where) for person in people]

    def called(self, person: NetworkPerson) -> str:
        """Somebody's name as it may be shown."""
        if person.who == US:
            return self.tr("we")
        return self.tr("somebody who wants to be left in peace") if person.leave_alone else person.name

    # -- one row ------------------------------------------------------------------------------------------------

    def _group(self, number: int, group: GroupOfPeople) -> NetworkRow:
        names = [person.name for person in group.people if not person.leave_alone]
        shown = ", ".join(names[:NAMES])
        if len(names) > NAMES:
            shown = self.tr("{names} and others").format(names=shown)
        people = tuple(person.who for person in group.people)
        return NetworkRow((self.tr("group {number}").format(number=number), _figure(group.residents), shown), people)

    def _person(self, person: NetworkPerson, *cells: str) -> NetworkRow:
        return NetworkRow((self.called(person), *cells), (person.who,), self._opens(person))

    def _bridge(self, bridge: BridgeView) -> NetworkRow:
        joins = self.tr("%n others", "", bridge.cut_off)
        return self._person(bridge.person, joins)

    def _thin_tie(self, thin: ThinTieView) -> NetworkRow:
        both = self.tr("{one} and {other}").format(one=self.called(thin.one), other=self.called(thin.other))
        joins = self.tr("{smaller} and {larger} people").format(
            smaller=_figure(thin.smaller), larger=_figure(thin.larger)
        )
        opens = (*self._opens(thin.one), *self._opens(thin.other))
        return NetworkRow((both, joins), (thin.one.who, thin.other.who), opens)

    def _leaning(self, leaning: LeansOnOne) -> NetworkRow:
        text = self.tr("leans on {name}").format(name=self.called(leaning.person))
        opens = ((leaning.name, RecordKind.INITIATIVE, leaning.initiative_id), *self._opens(leaning.person))
        return NetworkRow((leaning.name, text), (leaning.person.who,), opens)

    def _tie(self, tie: TieView) -> NetworkRow:
        through = ", ".join(dict.fromkeys(self._ground(ground) for ground in tie.grounds))
        since = words.figures(tie.since) if tie.since is not None else ""
        return NetworkRow((self.called(tie.other), through, since), (tie.other.who,), self._opens(tie.other))

    def _ground(self, ground: Ground) -> str:
        word = sentences.sentence(f"network.{ground.through.value}", self._language)
        return f"{word} ({ground.about})" if ground.about else word

    def _opens(self, person: NetworkPerson) -> tuple[tuple[str, RecordKind, int], ...]:
        if person.who == US or person.leave_alone:
            return ()
        kind = RecordKind.RESIDENT if person.who.kind is Kind.RESIDENT else RecordKind.ORGANISATION
        return ((person.name, kind, person.who.id),)


def _column(key: str, title: Callable[[], str], width: int = 0, *, right: bool = False) -> Column:
    align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return Column(key, title, width, align)


def _figure(number: int) -> str:
    return QLocale().toString(number)
