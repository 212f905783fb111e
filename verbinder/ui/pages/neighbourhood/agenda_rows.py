"""The words of the neighbourhood agenda: clusters with their counts, and matters put before somebody.

Owns order and wording only. Of residents there are counts and never a name; a few are "a few".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QObject

from verbinder.domain.agenda import Agenda, AgendaItemRow, Cluster, SourceCount
from verbinder.domain.changes import Kind
from verbinder.ui import words
from verbinder.ui.pages.neighbourhood.items import ClusterItem, MatterItem, RecordItem
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.today.rows import dotted
from verbinder.ui.widgets import Entry, Section


class AgendaRows(QObject):
    """Makes the sections of the agenda, and says things about one entry."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def sections(self, agenda: Agenda) -> list[Section]:
        """What several wish, what waits for an answer, and what was answered."""
        waiting = [row for row in agenda.items if row.is_open]
        answered = [row for row in agenda.items if not row.is_open]
        none_shared = self.tr("No wish is shared yet by three, or by two kinds of parties.")
        made = [
            Section(self.tr("What several wish"), [self._cluster(each) for each in agenda.clusters], none_shared),
            Section(self.tr("Put before somebody, no answer yet"), [self._matter(row) for row in waiting]),
            Section(self.tr("Answered"), [self._matter(row) for row in answered]),
        ]
        if agenda.apart:
            made.append(Section(self.tr("Apart"), (), AgendaWords().apart(agenda.apart), 0))
        return made

    def _cluster(self, cluster: Cluster) -> Entry:
        areas = AgendaWords().areas(cluster.areas) if cluster.areas > 1 else ""
        item = ClusterItem(cluster.topic, cluster)
        return Entry(self.topic(cluster), self.counts(cluster.sources), "concept", areas, "", item)

    def _matter(self, row: AgendaItemRow) -> Entry:
        below = dotted(row.fields.to_whom, row.fields.answer if not row.is_open else "")
        return Entry(
            row.fields.text, below, "mail", words.day_words(row.on_date, self._today), "", MatterItem(row.id, row)
        )

    # -- one entry ----------------------------------------------------------------------------------------------

    def topic(self, cluster: Cluster) -> str:
        """What a cluster is about."""
        concept = cluster.concept(self._context.messages.language)
        return concept[:1].upper() + concept[1:]

    def counts(self, sources: Iterable[SourceCount]) -> str:
        """How many of each kind of source, in one line."""
        return dotted(*self._counted(sources))

    def count_lines(self, sources: Iterable[SourceCount]) -> str:
        """The same, a line each."""
        return "\n".join(line[:1].upper() + line[1:] for line in self._counted(sources))

    def _counted(self, sources: Iterable[SourceCount]) -> list[str]:
        few = self._context.messages.code("agenda.a_few")
        return [
            "{source}: {count}".format(
                source=self._context.messages.code(f"agenda.{each.source}"),
                count=few if each.count is None else each.count,
            )
            for each in sources
        ]

    def about_cluster(self, cluster: Cluster) -> str:
        """Where it lives."""
        return AgendaWords().areas(cluster.areas) if cluster.areas else ""

    def organisations(self, cluster: Cluster) -> str:
        """Who of the organisations said it; they are no persons."""
        if not cluster.organisations:
            return ""
        return self.tr("Said by: {names}").format(names=", ".join(cluster.organisations))

    def initiatives(self, cluster: Cluster) -> list[Entry]:
        """What exists on it already."""
        return [
            Entry(name, "", "initiatives", payload=RecordItem(Kind.INITIATIVE, number))
            for number, name in cluster.initiatives
        ]

    def matters(self, rows: Sequence[AgendaItemRow], topic: str) -> list[Entry]:
        """What was put before somebody on a topic."""
        return [self._matter(row) for row in rows if topic in row.topics]

    def about_matter(self, row: AgendaItemRow) -> str:
        """To whom and when."""
        day = words.day_words(row.on_date, self._today)
        planned = row.on_date > self._today
        if row.fields.to_whom:
            said = self.tr("Planned: to {whom}, {day}") if planned else self.tr("To {whom}, {day}")
            return said.format(whom=row.fields.to_whom, day=day)
        return self.tr("Planned: {day}").format(day=day) if planned else day[:1].upper() + day[1:]

    def text_of_matter(self, row: AgendaItemRow) -> str:
        """The answer, and what it came from, a line each."""
        lines = []
        if row.fields.answered_on is None:
            lines.append(self.tr("No answer yet."))
        else:
            day = words.day_words(row.fields.answered_on, self._today)
            lines.append(self.tr("Answered {day}: {answer}").format(day=day, answer=row.fields.answer or "–"))
        if row.signal:
            lines.append(self.tr("From the signal: {text}").format(text=row.signal))
        if row.initiative:
            lines.append(self.tr("About the initiative: {name}").format(name=row.initiative))
        if row.sources:
            lines += ["", self.tr("What it rests on:"), self.count_lines(row.sources)]
        return "\n".join(lines)

    @property
    def _today(self) -> date:
        return self._context.notebook.today()


class AgendaWords(QObject):
    """The words that count: the tool that gathers texts finds plurals only in `tr`."""

    def areas(self, count: int) -> str:
        """In how many neighbourhoods something lives."""
        return self.tr("in %n neighbourhood(s)", "", count)

    def apart(self, count: int) -> str:
        """Wishes that stand by themselves."""
        return self.tr(
            "%n wish(es) stand by themselves: nobody shares them, or the words are not known yet.", "", count
        )
