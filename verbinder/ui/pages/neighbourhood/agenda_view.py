"""The neighbourhood agenda: what several parties wish, and what was put before whom with which answer.

Owns what is read and chosen and the writes; words are `AgendaRows`'s.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from verbinder.domain.agenda import Agenda, AgendaItemFields, AgendaItemRow, Cluster
from verbinder.domain.changes import Kind
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.ask_dialog import AskDialog, DayQuestion, TextQuestion
from verbinder.ui.pages.connecting.list_and_panel import ListAndPanel
from verbinder.ui.pages.key_actions import KeyAction, KeyActionBar
from verbinder.ui.pages.neighbourhood.agenda_rows import AgendaRows
from verbinder.ui.pages.neighbourhood.items import ClusterItem, MatterItem, RecordItem
from verbinder.ui.pages.neighbourhood.matter_dialog import MatterDialog
from verbinder.ui.pages.neighbourhood.rests_panel import RestsPanel
from verbinder.ui.pages.neighbourhood.scope import AreaChoice
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.reading import Reading
from verbinder.ui.pages.registry import is_shown
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.widgets import Paragraph
from verbinder.usecases import agenda


class AgendaView(ListAndPanel):
    """Clusters and matters. Enter on a matter writes down the answer."""

    def __init__(self, context: PageContext, area: AreaChoice, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._area = area
        self._agenda: Agenda | None = None
        self._stopped = False
        self._wanted: int | None = None
        self._rows = AgendaRows(context, self)
        self._reading = Reading(context, self.tr("Joining the wishes"), self._say_stopped, self)
        self.chosen = RestsPanel(lists=2, theme=context.theme, name=self.tr("The chosen entry of the agenda"))
        self.set_up(self.chosen, name=self.tr("Agenda of the neighbourhood"), icon="calendar")
        self.note = Paragraph(
            self.tr("Made to be laid on the table: of residents only counts, and fewer than five are “a few”."),
            muted=True,
        )
        self.top_bar = KeyActionBar(name=self.tr("Agenda of the neighbourhood"))
        self.top_bar.set_read_only(context.notebook.read_only)
        self.top_bar.listen_on(self.list, self.panel)
        self.top_bar.set_actions([KeyAction(self.tr("Put something before some&body…"), self.put_before)])
        row = QHBoxLayout()
        row.setSpacing(Spacing.M)
        row.addWidget(self.note, 1)
        row.addWidget(self.top_bar, 0, Qt.AlignmentFlag.AlignTop)
        self.head.addLayout(row)
        self.chosen.chosen.connect(self._open)
        self.empty_pressed.connect(self._empty_action)

    # -- showing ------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        self._reading.ask(agenda.agenda, neighbourhood_id=self._area.id, on_done=self._take)
        if self._reading.busy and self._agenda is None:
            self.show_empty(self.tr("One moment"), self.tr("The wishes are being read and joined."))

    def show_matter(self, item_id: int) -> bool:
        """Go to a matter, at once or as soon as the agenda was read; False when it is not there."""
        if self._reading.busy or self._agenda is None:
            self._wanted = item_id
            return True
        return self._go_to_matter(item_id)

    def _go_to_matter(self, item_id: int) -> bool:
        found = next((row for row in self._agenda.items if row.id == item_id), None) if self._agenda else None
        return found is not None and self.go_to(MatterItem(item_id, found))

    def _take(self, found: Agenda) -> None:
        self._agenda, self._stopped = found, False
        if found.clusters or found.items:
            self.show_sections(self._rows.sections(found))
        else:
            self.show_empty(
                self.tr("Nothing on the agenda yet"),
                self.tr(
                    "Write down what residents and organisations wish (“?” before it). What three of them share,"
                    " or two kinds of parties, comes together here."
                ),
                self.tr("Write something down"),
            )
        if self._wanted is not None:
            self._go_to_matter(self._wanted)
            self._wanted = None

    def show_chosen(self, payload: object) -> None:
        if isinstance(payload, ClusterItem):
            self._show_cluster(payload.cluster)
        elif isinstance(payload, MatterItem):
            self._show_matter(payload.row)
        else:
            self.chosen.show_nothing()

    def _show_cluster(self, cluster: Cluster) -> None:
        rows, items = self._rows, self._agenda.items if self._agenda is not None else ()
        existing = rows.initiatives(cluster)
        text = "\n".join(part for part in (rows.count_lines(cluster.sources), rows.organisations(cluster)) if part)
        if existing and not is_shown(Kind.INITIATIVE):
            names = ", ".join(name for _, name in cluster.initiatives)
            text = "\n".join((text, self.tr("There is already: {names}. Speak with them first.").format(names=names)))
            existing = []
        lists = (
            (self.tr("There is already; speak with them first"), existing),
            (self.tr("Put before somebody"), rows.matters(items, cluster.topic)),
        )
        actions = [KeyAction(self.tr("Put it before somebody…"), lambda: self._put_cluster(cluster))]
        self.chosen.show_whole(rows.topic(cluster), rows.about_cluster(cluster), text, lists, actions)

    def _show_matter(self, row: AgendaItemRow) -> None:
        actions = [
            KeyAction(self.tr("Write down the answer…"), lambda: self.ask_answer(row)),
            KeyAction(self.tr("&Edit…"), lambda: self.edit(row)),
            KeyAction(self.tr("&Remove"), lambda: self.remove(row)),
        ]
        about, text = self._rows.about_matter(row), self._rows.text_of_matter(row)
        self.chosen.show_whole(row.fields.text, about, text, (("", ()), ("", ())), actions)

    # -- writing ------------------------------------------------------------------------------------------------

    def put_before(self) -> None:
        """Ask for a matter of one's own."""
        MatterDialog(self.context, known=self._known(), parent=self).open()

    def edit(self, row: AgendaItemRow) -> None:
        """Correct a matter."""
        fields = replace(row.fields, on_date=row.on_date)
        MatterDialog(self.context, fields, item_id=row.id, source=row.signal, known=self._known(), parent=self).open()

    def ask_answer(self, row: AgendaItemRow) -> None:
        """Ask what they answered, and when."""

        def answer(text: str, day: date | None) -> None:
            agenda.answer(self.context.notebook, row.id, text, day)
            say_done(self.context, self.tr("Answer written down: {text}").format(text=row.fields.text))

        AskDialog(
            self.context,
            row.fields.text,
            answer,
            text=TextQuestion(self.tr("&What did they answer?"), row.fields.answer),
            day=DayQuestion(self.tr("Answered &on"), row.fields.answered_on or self.context.notebook.today()),
            save_text=self.tr("&Save"),
            parent=self,
        ).open()

    def remove(self, row: AgendaItemRow) -> None:
        """It was written down by mistake."""
        if self.context.operations.attempt(lambda: agenda.remove(self.context.notebook, row.id)):
            say_done(self.context, self.tr("Removed: {text}").format(text=row.fields.text))

    def _put_cluster(self, cluster: Cluster) -> None:
        # With one initiative on it the matter is about that one; it can be chosen otherwise.
        initiative = cluster.initiatives[0][0] if len(cluster.initiatives) == 1 else None
        fields = AgendaItemFields(text=self._rows.topic(cluster), initiative_id=initiative)
        MatterDialog(self.context, fields, known=self._known(), parent=self).open()

    def _known(self) -> tuple[str, ...]:
        """To whom one went before, and the organisations of the clusters."""
        if self._agenda is None:
            return ()
        before = [row.fields.to_whom for row in self._agenda.items if row.fields.to_whom]
        said = [name for cluster in self._agenda.clusters for name in cluster.organisations]
        return tuple(dict.fromkeys((*before, *said)))

    def _open(self, payload: object) -> None:
        if isinstance(payload, MatterItem):
            self.go_to(payload)
            self.sides.to_list()
        elif isinstance(payload, RecordItem):
            self.context.navigate(payload.kind, payload.id)

    def _say_stopped(self) -> None:
        self._agenda, self._stopped = None, True
        self.show_empty(
            self.tr("Stopped"), self.tr("Nothing was joined. Look again when it suits you."), self.tr("Look again")
        )

    def _empty_action(self) -> None:
        if self._stopped:
            self.reload()
        else:
            self.context.shell.log_contact()
