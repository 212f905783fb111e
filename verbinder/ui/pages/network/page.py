"""The page "Netwerk": a question, its answer in a sentence, in a drawing and in a table.

Owns which question is asked and of whom, and when the notebook is read; strokes, rows and words have their own files.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from verbinder.domain.changes import Kind as RecordKind
from verbinder.domain.network_picture import NetworkLook
from verbinder.domain.network_views import NetworkPerson
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.network.answers import NetworkAnswers
from verbinder.ui.pages.network.question import Question, Shown, shown
from verbinder.ui.pages.network.reading import NetworkReading
from verbinder.ui.pages.network.row_actions import NetworkRowActions
from verbinder.ui.pages.network.rows import NetworkRow
from verbinder.ui.pages.network.saving import NetworkSaving
from verbinder.ui.pages.network.sheet_and_table import SheetAndTable
from verbinder.ui.pages.organisations.segments import Segments
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.today.sides import LOW
from verbinder.ui.widgets import Button, EmptyState, Heading, Paragraph, SearchField
from verbinder.ui.widgets.empty_state import EmptyRoom
from verbinder.usecases import network_picture
from verbinder.usecases.kept_network import RESTS_ON


class NetworkPage(Page):
    """Who is alone, who bridges, what remains without us, and who knows whom of one person."""

    # Initiatives are among the parts that can be drawn, by their names.
    listens_to = frozenset({*RESTS_ON, RecordKind.INITIATIVE})

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._look: NetworkLook | None = None
        self._one: NetworkLook | None = None
        self._asked_for: int | None = None
        #: Which part is drawn: an area by its name, an initiative by its id; "" is everybody.
        self._part: str | int = ""
        #: What was asked before one person was looked at.
        self._came_from = Question.PERSON
        #: Something changed while only one person was looked at.
        self._look_is_old = False
        self._answers = NetworkAnswers(context.messages.language, self)
        self._row_actions = NetworkRowActions(context, self._ask_of, self)
        self._reading = NetworkReading(context, self)
        self._reading.told.connect(self._told)
        self._reading.stopped.connect(self._stopped)
        self.saving = NetworkSaving(context, self)
        self.heading = Heading(self.tr("Network"), TypeRole.TITLE)
        self.save = Button(self.tr("&Save drawing…"), icon="export", theme=context.theme)
        self.save.clicked.connect(self.save_drawing)
        self.segments = Segments(
            (
                ("people", self.tr("What stays without us")),
                ("person", self.tr("Who is alone")),
                ("tie", self.tr("Who bridges")),
                ("search", self.tr("Who knows whom")),
            ),
            theme=context.theme,
            name=self.tr("The question"),
        )
        self.sentence = Paragraph("")
        self.search = SearchField(
            self.tr("Of whom? Type a name"), theme=context.theme, name=self.tr("Of whom you want to know it")
        )
        self.back = Button(self.tr("Back (Esc)"), "quiet", icon="chevron-left", theme=context.theme)
        self.sheet = SheetAndTable(context)
        self.empty = EmptyState("network", "", "", theme=context.theme)
        self._lay_out()
        self._connect()
        self._actions = self._make_actions()
        self._say_reading()

    # -- what a page says of itself -----------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Network")

    @property
    def question(self) -> Question:
        """What is asked."""
        return Question(self.segments.index)

    @property
    def shown(self) -> Shown | None:
        """What is drawn."""
        return self.sheet.canvas.shown

    def reload(self) -> None:
        if self._look is None:
            self._say_reading()
        self._look_is_old = self._asked_for is not None
        self._reading.read(self._asked_for, self._part)

    def focus_first(self) -> None:
        if self._stack.currentWidget() is self.sheet:
            self.sheet.focus_table()
        elif not self.empty.button.isHidden():
            self.empty.button.setFocus()
        else:
            self.segments.buttons[self.segments.index].setFocus()

    def focus_search(self) -> bool:
        self.segments.choose(Question.PERSON)
        self.ask_somebody_else()
        self.search.setFocus()
        self.search.selectAll()
        return True

    def show_for(self, number: int, gift_id: int | None = None) -> bool:
        """Whom a resident knows; an organisation (a number below zero) is not asked of."""
        if number <= 0:
            return False
        self._ask_of(number)
        self._came_from = Question.PERSON
        return True

    def page_actions(self) -> list[QAction]:
        return self._actions

    def save_drawing(self) -> None:
        """Ask how, then save what is drawn."""
        drawn = self.shown
        if drawn is not None and self._stack.currentWidget() is self.sheet:
            self.saving.ask(drawn, self._title_of_drawing())

    def ask_somebody_else(self) -> None:
        """Back from the ties of one to what was asked before, at that person."""
        who = self._one.person.person.who if self._one is not None and self._one.person is not None else None
        former, self._came_from = self._came_from, Question.PERSON
        if former is Question.PERSON:
            self._to_everybody()
        else:
            self.segments.choose(former)
        if who is not None:
            self.sheet.go_to(who)
        self.sheet.focus_table()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sheet.fit_into(self.width())
        low = self.height() < self.context.theme.space(LOW)
        self.heading.set_role(TypeRole.HEADING if low else TypeRole.TITLE)
        self.sentence.setVisible(not low and bool(self.sentence.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._one is not None:
            self.ask_somebody_else()
            return
        super().keyPressEvent(event)

    # -- reading ------------------------------------------------------------------------------------------------

    def _ask_of(self, resident_id: int) -> None:
        if self._one is None:
            self._came_from = self.question
        self.segments.choose(Question.PERSON)
        self._asked_for = resident_id
        self._reading.read(resident_id)

    def _told(self, look: NetworkLook) -> None:
        had_focus = self.empty.button.hasFocus()
        if look.person is not None:
            self._one = look
            if self._look is None:
                # The others are asked for as soon as one comes back from this person.
                self._show()
                return
        else:
            self._look = look
        self._show()
        if had_focus:
            self.focus_first()

    def _stopped(self) -> None:
        """Stopped or refused: whoever was asked for may be gone; what was seen before stays."""
        self._asked_for = self._one.person.person.who.id if self._one is not None and self._one.person else None
        if self._look is None and self._one is None:
            self.empty.set_content(
                self.tr("Not drawn yet"),
                self.tr("To draw the network everybody's ties have to be read."),
                self.tr("&Draw it"),
            )
            self._stack.setCurrentWidget(self._empty_room)
        else:
            self._stale = True

    def _say_reading(self) -> None:
        self.empty.set_content(
            self.tr("Drawing who knows whom…"), self.tr("In a large notebook this takes some seconds."), None
        )
        self._stack.setCurrentWidget(self._empty_room)

    # -- showing ------------------------------------------------------------------------------------------------

    def _asked(self) -> None:
        """Another question, or another name."""
        if self.question is not Question.PERSON:
            self._to_everybody()
        else:
            self._show()

    def _to_everybody(self) -> None:
        """Away from the ties of one; what changed meanwhile is read."""
        self._asked_for, self._one = None, None
        if self._look_is_old:
            self._look_is_old = False
            self._reading.read(None, self._part)
        self._show()

    def _show(self) -> None:
        look = self._one or self._look
        person = self._one is not None
        self.search.setVisible(self.question is Question.PERSON and not person)
        self.back.setVisible(person)
        self.save.setEnabled(False)
        if look is None:
            if not self._reading.busy:
                self._reading.read(None, self._part)
            return
        if not look.picture.dots and not person and not look.area and look.initiative is None:
            self._say_nothing()
            return
        self.save.setEnabled(bool(look.picture.dots))
        self._stack.setCurrentWidget(self.sheet)
        self._say(self._answers.sentence(look, self.question))
        self._draw(look)
        self._list(look)
        self.sheet.show_parts(look, choose=not person)

    def _say_nothing(self) -> None:
        self.empty.set_content(
            self.tr("Nobody has met yet"),
            self.tr("Introduce people, or write down who came to an activity. Then you see here who knows whom."),
            self.tr("&To Connecting"),
        )
        self._say("")
        self._stack.setCurrentWidget(self._empty_room)

    def _say(self, text: str) -> None:
        self.sentence.setText(text)
        low = self.height() < self.context.theme.space(LOW)
        self.sentence.setVisible(bool(text) and not low)

    def _draw(self, look: NetworkLook) -> None:
        who = look.person.person.who if look.person is not None else None
        ours = self.sheet.professionals.isChecked()
        drawn = shown(look.picture, self.question, with_professionals=ours, person=who)
        self.sheet.canvas.show_picture(drawn, self._answers.sentence(look, self.question))

    def _list(self, look: NetworkLook) -> None:
        people: tuple[NetworkPerson, ...] = ()
        if self.question is Question.PERSON and look.person is None:
            found = self.context.operations.run(network_picture.find, self.context.notebook, self.search.text())
            people = found or ()
        answer = self._answers.table(look, self.question, people)
        self.sheet.show_rows(answer.columns, answer.rows, answer.nothing)

    # -- what can be done with a row ----------------------------------------------------------------------------

    def _offer(self, row: NetworkRow | None) -> None:
        asking = self.question is Question.PERSON and self._one is None
        self.sheet.bar.set_actions(self._row_actions.of(row, asking=asking) if row is not None else ())

    def _title_of_drawing(self) -> str:
        if self._one is not None:
            return self.tr("Who knows whom")
        return self.segments.buttons[self.segments.index].text().replace("&", "")

    def _empty_action(self) -> None:
        if self._look is not None:
            self.context.navigate("connecting")
        else:
            self.reload()

    # -- parts --------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.segments.chosen.connect(lambda _number: self._asked())
        self.search.text_settled.connect(lambda _text: self._asked())
        self.search.returnPressed.connect(self.sheet.focus_table)
        self.back.clicked.connect(self.ask_somebody_else)
        self.sheet.row_changed.connect(self._offer)
        self.sheet.activated.connect(self.sheet.bar.enter)
        self.sheet.part_wanted.connect(self._draw_part)
        self.sheet.professionals_wanted.connect(lambda _wanted: self._redraw())
        self.empty.action_triggered.connect(self._empty_action)

    def _draw_part(self, part: str | int) -> None:
        self._part = part
        self._reading.read(None, part)

    def _redraw(self) -> None:
        look = self._one or self._look
        if look is not None and look.picture.dots:
            self._draw(look)
            row = self.sheet.current
            self.sheet.canvas.mark(row.people if row is not None else (), follow=False)

    def _make_actions(self) -> list[QAction]:
        found = []
        for question, button in zip(Question, self.segments.buttons, strict=True):
            action = QAction(button.text(), self)
            action.triggered.connect(lambda _checked=False, question=question: self.segments.choose(question))
            found.append(action)
        save = QAction(self.tr("Save the drawing…"), self)
        save.triggered.connect(self.save_drawing)
        return [*found, save]

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Spacing.S)
        top.addWidget(self.heading, 1)
        top.addWidget(self.sheet.turn, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        self._empty_room = EmptyRoom(self.empty)
        self._stack.addWidget(self._empty_room)
        self._stack.addWidget(self.sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.L, Spacing.M, Spacing.L, Spacing.L)
        layout.setSpacing(Spacing.S)
        layout.addLayout(top)
        layout.addWidget(self.segments)
        layout.addWidget(self.sentence)
        layout.addWidget(self.search)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._stack, 1)
        self.search.hide()
        self.back.hide()
