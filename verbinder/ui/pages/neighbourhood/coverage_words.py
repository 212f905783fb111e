"""The words of the coverage: a street in the chart and in the table, and the neighbourhoods added up.

Owns wording only; the table shows the same facts as the chart.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt

from verbinder.domain.coverage import AreaCoverage, Coverage, StreetCoverage
from verbinder.ui import words
from verbinder.ui.models.paged_table import Column
from verbinder.ui.widgets.street_painting import StreetMark, StreetWords


class CoverageWords(QObject):
    """Says things about one coverage."""

    def mark(self, street: StreetCoverage, today: date, *, with_area: bool) -> StreetMark:
        """A street for the chart."""
        last = self.last(street, today)
        count = CountWords()
        spoken = "{street}: {facts}.".format(
            street=street.name,
            facts=", ".join(
                (
                    count.contacts(street.contacts),
                    count.conversations(street.conversations),
                    count.people(street.met),
                    count.new(street.new),
                    self.tr("last there: {last}").format(last=last),
                )
            ),
        )
        label = f"{street.name} ({street.neighbourhood})" if with_area and street.neighbourhood else street.name
        return StreetMark(
            label, street.contacts, street.conversations, street.met, street.new, last, street.unseen, spoken
        )

    def last(self, street: StreetCoverage, today: date) -> str:
        """How long ago we were there."""
        return words.ago(street.last_seen_on, today) if street.last_seen_on is not None else self.tr("never yet")

    def chart(self, weeks: int) -> StreetWords:
        """The headings of the chart."""
        return StreetWords(
            contacts=self.tr("Contacts"),
            conversation=self.tr("conversation"),
            attempt=self.tr("attempt"),
            people=self.tr("People spoken to"),
            known=self.tr("known"),
            new=self.tr("new"),
            last=self.tr("Last there"),
            waits=CountWords().too_long(weeks),
        )

    def title(self, coverage: Coverage, area: str) -> str:
        """What the chart shows, for a picture and a screen reader."""
        first, last = words.figures(coverage.first), words.figures(coverage.last)
        if area:
            return self.tr("Where we came in {area}, {first} up to {last}").format(area=area, first=first, last=last)
        return self.tr("Where we came, {first} up to {last}").format(first=first, last=last)

    def summary(self, streets: Sequence[StreetCoverage]) -> str:
        """The chart in one sentence."""
        count = CountWords()
        return ", ".join(
            (
                count.streets(len(streets)),
                count.unseen(sum(street.unseen for street in streets)),
                count.contacts(sum(street.contacts for street in streets)),
            )
        )

    def area(self, area: AreaCoverage) -> str:
        """A neighbourhood in one line."""
        count = CountWords()
        name = area.name or self.tr("In no neighbourhood")
        facts = ", ".join(
            (
                self.tr("{seen} of {streets} streets visited").format(seen=area.streets_seen, streets=area.streets),
                count.contacts(area.contacts),
                count.people(area.met),
                count.new(area.new),
            )
        )
        return f"{name}: {facts}"

    def elsewhere(self, count: int) -> str:
        """Contacts in no street; "" without."""
        return CountWords().elsewhere(count) if count else ""


class CountWords(QObject):
    """The words that count: the tool that gathers texts finds plurals only in `tr`."""

    def contacts(self, count: int) -> str:
        """So many contacts."""
        return self.tr("%n contact(s)", "", count)

    def conversations(self, count: int) -> str:
        """So many of them conversations."""
        return self.tr("%n conversation(s)", "", count)

    def people(self, count: int) -> str:
        """So many people."""
        return self.tr("%n people spoken to", "", count)

    def new(self, count: int) -> str:
        """So many for the first time."""
        return self.tr("%n for the first time", "", count)

    def streets(self, count: int) -> str:
        """So many streets."""
        return self.tr("%n street(s)", "", count)

    def unseen(self, count: int) -> str:
        """So many that wait too long."""
        return self.tr("%n not visited for too long", "", count)

    def too_long(self, weeks: int) -> str:
        """After how many weeks a street waits."""
        return self.tr("not for %n week(s)", "", weeks)

    def elsewhere(self, count: int) -> str:
        """Contacts in no street."""
        return self.tr("%n contact(s) in no street you know of.", "", count)

    def show_all(self, count: int) -> str:
        """The button that shows the rest."""
        return self.tr("Show all %n streets", "", count)


def table_columns() -> list[Column]:
    """The columns of the table, as the fields of `StreetRows`."""
    translate = QCoreApplication.translate
    right = Qt.AlignmentFlag.AlignRight

    def figure(key: str, title: Callable[[], str], width: int) -> Column:
        return Column(key, title, width, right)

    return [
        Column("name", lambda: translate("StreetTable", "Street"), 16),
        Column("area", lambda: translate("StreetTable", "Neighbourhood"), 16, muted=True),
        figure("contacts", lambda: translate("StreetTable", "Contacts"), 10),
        figure("conversations", lambda: translate("StreetTable", "Conversations"), 15),
        figure("met", lambda: translate("StreetTable", "Spoken to"), 11),
        figure("new", lambda: translate("StreetTable", "New"), 7),
        figure("residents", lambda: translate("StreetTable", "You know there"), 16),
        Column("last", lambda: translate("StreetTable", "Last there"), 0),
    ]


class StreetRows:
    """The streets as the table's source: all of them are there already."""

    def __init__(self) -> None:
        self._rows: dict[int, tuple[Any, ...]] = {}

    def show(self, streets: Sequence[StreetCoverage], today: date) -> None:
        """Hold other streets."""
        said = CoverageWords()
        translate = QCoreApplication.translate
        self._rows = {}
        for street in streets:
            last = said.last(street, today)
            if street.unseen:
                last = translate("StreetTable", "{last} (too long)").format(last=last)
            counts = (street.contacts, street.conversations, street.met, street.new, street.residents)
            self._rows[street.id] = (street.name, street.neighbourhood, *counts, last)

    def ids(self, query: Any) -> Sequence[int]:
        """Every street, in the order of the coverage."""
        return list(self._rows)

    def rows(self, ids: Sequence[int]) -> Mapping[int, tuple[Any, ...]]:
        """The values of some."""
        return {number: self._rows[number] for number in ids if number in self._rows}
