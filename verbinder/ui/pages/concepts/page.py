"""The page Begrippen: try a phrase, explain what nobody knows, and see what was explained before.

Owns where things stand, what is chosen and when is read; rows are made in `rows`, actions in `*_actions`. Reading is a
job: after a change of words the whole notebook is read anew.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from verbinder.domain.changes import Kind
from verbinder.domain.concept_views import ConceptsOverview, ConceptView, Join, OwnWord, PhraseReading, UnknownPhrase
from verbinder.domain.names import tidy
from verbinder.errors import VerbinderError
from verbinder.store.notebook import Notebook
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.jobs import Job
from verbinder.ui.pages.concepts.items import ConceptItem, Group, items_of
from verbinder.ui.pages.concepts.own_actions import OwnActions
from verbinder.ui.pages.concepts.phrase_actions import PhraseActions
from verbinder.ui.pages.concepts.rows import ConceptWords
from verbinder.ui.pages.key_actions import KeyAction
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.today.detail_panel import DetailPanel
from verbinder.ui.pages.today.sides import LOW, Sides
from verbinder.ui.widgets import Button, EmptyState, Heading, Paragraph, SearchField, SectionList
from verbinder.ui.widgets.empty_state import EmptyRoom
from verbinder.usecases import concepts_overview, match_index

#: The longest phrase that is tried: what fits on a line.
LONGEST = 200


def read_all(
    notebook: Notebook,
    phrase: str,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[ConceptsOverview, PhraseReading | None]:
    """Everything the page shows, with the phrase that is being tried if there is one."""
    overview = concepts_overview.overview(notebook, progress=progress, cancelled=cancelled)
    return overview, concepts_overview.read(notebook, phrase) if phrase else None


class ConceptsPage(Page):
    """A field to try a phrase, a list, and what can be done with the entry one is at."""

    listens_to = frozenset(
        {Kind.CONCEPT, Kind.CONCEPT_WORD, Kind.CONCEPT_JOIN, Kind.GIFT, Kind.RESIDENT, Kind.ORGANISATION}
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._overview: ConceptsOverview | None = None
        self._tried: PhraseReading | None = None
        self._unfolded = False
        self._job: Job | None = None
        self._turn = 0
        words = ConceptWords(context.messages.language, self)
        self._words = words
        self._phrases = PhraseActions(context, words, self)
        self._own = OwnActions(context, words, self)
        self.back = Button(self.tr("To Settings"), "quiet", icon="chevron-left", theme=context.theme)
        self.back.clicked.connect(lambda: context.navigate("settings"))
        self.join = Button(self.tr("Join two concepts…"))
        self.join.clicked.connect(self._own.join)
        self.field = SearchField(
            self.tr("Try a phrase: what is it understood as?"), theme=context.theme, name=self.tr("Try a phrase")
        )
        self.field.setMaxLength(LONGEST)
        self.field.text_settled.connect(self._try)
        self.field.returnPressed.connect(self._to_list)
        self.list = SectionList(theme=context.theme, name=self.tr("Phrases, words and concepts"))
        self.panel = DetailPanel(name=self.tr("What you can do with it"))
        self.panel.bar.listen_on(self.list)
        self.sides = Sides(self.list, self.panel, theme=context.theme)
        self.list.current_changed.connect(self._chosen)
        self.list.entry_activated.connect(self._entered)
        self.empty = EmptyState("concept", "", "", theme=context.theme)
        self.empty.action_triggered.connect(self.reload)
        self._actions = self._make_actions()
        for widget in (self.join, *self._actions):
            widget.setEnabled(not context.notebook.read_only)
        self._lay_out()

    def title(self) -> str:
        return self.tr("Concepts")

    def reload(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._turn += 1
        turn = self._turn
        if self._overview is None:
            self._say_reading()
        job = self.context.operations.job(
            read_all,
            self.context.notebook,
            self._phrase(),
            title=self.tr("Reading what people said…"),
            on_done=lambda read: self._loaded(turn, *read),
            on_error=lambda error: self._failed(turn, error),
            on_cancelled=lambda: self._failed(turn, None),
            owner=self,
        )
        self._job = job if job in self.context.jobs.jobs else None

    def focus_first(self) -> None:
        if self._stack.currentWidget() is self.sides:
            self._to_list()
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> bool:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        return True

    def page_actions(self) -> list[QAction]:
        return self._actions

    def show_phrase(self, phrase: str) -> None:
        """Try a phrase that was met elsewhere."""
        self.field.setText(phrase[:LONGEST])
        self.field.settle()
        self.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sides.fit(self.width(), self.height())
        low = self.height() < self.context.theme.space(LOW)
        self.heading.set_role(TypeRole.HEADING if low else TypeRole.TITLE)
        self.about.setVisible(not low)

    # -- reading ------------------------------------------------------------------------------------------------

    def _phrase(self) -> str:
        return tidy(self.field.text())

    def _try(self) -> None:
        """At once where nothing has to be read anew, which is nearly always."""
        phrase = self._phrase()
        if self._overview is None or not match_index.is_ready(self.context.notebook):
            self.reload()
            return
        tried = self.context.operations.run(concepts_overview.read, self.context.notebook, phrase) if phrase else None
        self._show(self._overview, tried)
        if tried is not None:
            self.list.select_first()

    def _loaded(self, turn: int, overview: ConceptsOverview, tried: PhraseReading | None) -> None:
        if turn != self._turn:
            return
        self._job = None
        self._show(overview, tried)
        if tried is not None and self.field.hasFocus():
            self.list.select_first()

    def _failed(self, turn: int, error: VerbinderError | None) -> None:
        """Not read: told where it failed; where it was stopped it can be taken up again."""
        if turn != self._turn:
            return
        self._job = None
        if error is not None:
            self.context.messages.error(error)
        if self._overview is None:
            self.empty.set_content(
                self.tr("Not read yet"),
                self.tr("To show what is understood, all talents, wishes and interests have to be read."),
                self.tr("&Read them"),
            )
            self._stack.setCurrentWidget(self._empty_view)
        else:
            # What is shown is of before the change.
            self._stale = True

    # -- showing ------------------------------------------------------------------------------------------------

    def _say_reading(self) -> None:
        self.empty.set_content(
            self.tr("Reading what people said…"), self.tr("In a large notebook this takes some seconds."), None
        )
        self._stack.setCurrentWidget(self._empty_view)

    def _show(self, overview: ConceptsOverview, tried: PhraseReading | None) -> None:
        before = self._place()
        had_focus = self.empty.button.hasFocus()
        self._overview, self._tried = overview, tried
        items = items_of(overview, tried, unfolded=self._unfolded)
        self.list.set_sections(self._words.sections(items, len(overview.unknown)))
        self._stack.setCurrentWidget(self.sides)
        self._keep_place(before)
        self._chosen(self.list.current_payload)
        if had_focus:
            self.focus_first()

    def _chosen(self, payload: object) -> None:
        if isinstance(payload, ConceptItem) and payload.row is not None:
            texts = (self._words.title(payload), self._words.about(payload), self._words.help(payload))
            self.panel.show_item(*texts, () if self.context.notebook.read_only else self._actions_of(payload))
        else:
            self.panel.show_nothing()

    def _actions_of(self, item: ConceptItem) -> list[KeyAction]:
        row = item.row
        if isinstance(row, PhraseReading):
            if row.concepts:
                return self._phrases.understood(row.phrase, row.concepts)
            return self._phrases.unknown(row)
        if isinstance(row, UnknownPhrase):
            return self._phrases.unknown(row)
        if isinstance(row, ConceptView):
            return self._own.of_concept(row)
        if isinstance(row, Join):
            return self._own.of_join(row)
        if isinstance(row, OwnWord):
            return self._own.of_left(row) if item.group is Group.LEFT else self._own.of_word(row)
        return []

    def _entered(self, payload: object) -> None:
        if isinstance(payload, ConceptItem) and payload.row is None:
            self._unfold()
        elif not self.sides.to_item():
            self.panel.bar.enter()

    def _unfold(self) -> None:
        """Show every phrase nobody knows, on from the first that was hidden."""
        row = self.list.currentIndex().row()
        self._unfolded = True
        if self._overview is not None:
            self._show(self._overview, self._tried)
            self.list.setCurrentIndex(self.list.sections.index(row))

    def _to_list(self) -> None:
        if self._stack.currentWidget() is self.sides:
            if self._tried is not None:
                self.list.select_first()
            self.sides.to_list()

    def _place(self) -> tuple[list[object], int]:
        model, current = self.list.sections, self.list.current_payload
        entries = (model.entry_at(row) for row in range(model.rowCount()))
        payloads = [entry.payload for entry in entries if entry is not None]
        return payloads, payloads.index(current) if current in payloads else -1

    def _keep_place(self, before: tuple[list[object], int]) -> None:
        """After something left the list, go on with the next one, else the one before."""
        payloads, place = before
        if self.list.current_payload is not None:
            return
        for payload in (*payloads[place + 1 :], *reversed(payloads[: max(place, 0)])) if place >= 0 else ():
            row = self.list.sections.row_of(payload)
            if row >= 0:
                self.list.setCurrentIndex(self.list.sections.index(row))
                return
        self.list.select_first()

    # -- parts --------------------------------------------------------------------------------------------------

    def _make_actions(self) -> list[QAction]:
        new = QAction(self.tr("Add a &concept…"), self)
        new.triggered.connect(lambda: self._own.add_concept())
        join = QAction(self.tr("&Join two concepts…"), self)
        join.triggered.connect(lambda: self._own.join())
        return [new, join]

    def _lay_out(self) -> None:
        self.heading = Heading(self.title(), TypeRole.TITLE)
        self.about = Paragraph(
            self.tr("Verbinder reads what people say as concepts, so that “roti” finds “cooks Surinamese”."), muted=True
        )
        top = QHBoxLayout()
        top.setSpacing(Spacing.S)
        top.addWidget(self.heading, 1)
        top.addWidget(self.join, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        self._empty_view = EmptyRoom(self.empty)
        self._stack.addWidget(self._empty_view)
        self._stack.addWidget(self.sides)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.L, Spacing.M, Spacing.L, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addLayout(top)
        layout.addWidget(self.about)
        layout.addWidget(self.field)
        layout.addWidget(self._stack, 1)
