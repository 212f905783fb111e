"""How often and by whom somebody was asked lately, against how often they want to be (publication l. 873).

Owns the lines and taking one away. The limit and the days that count are the domain's.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from verbinder.domain.asking import WINDOW_DAYS, Ask, Asked, window_start
from verbinder.ui import words
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.reading_only import off_when_reading
from verbinder.ui.pages.residents.asked_dialog import AskedDialog
from verbinder.ui.pages.rows_again import clear
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.widgets.button import Button, IconButton
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.usecases import asks


class AsksSection(QWidget):
    """What one resident was asked within the days that count."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._resident_id: int | None = None
        self._shown: object = None
        self.rows: list[AskRow] = []
        self.add_button = Button(self.tr("Write down"), "quiet", icon="add", theme=context.theme)
        self.add_button.setAccessibleName(self.tr("Write down that they were asked"))
        self.add_button.clicked.connect(self.add)
        self.counted = Paragraph()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(Spacing.S)
        head.addWidget(Heading(self.tr("Asked for something"), TypeRole.SUBHEADING), 1)
        head.addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.counted)
        layout.addLayout(self._lines)

    def show_resident(self, resident_id: int) -> None:
        """Shows what counts today."""
        notebook = self._context.notebook
        counted = self._context.operations.run(asks.asked_of, notebook, resident_id) or Asked()
        start = window_start(notebook.today())
        found = self._context.operations.run(asks.of_resident, notebook, resident_id) or ()
        self._show(resident_id, counted, tuple(ask for ask in found if ask.on_date >= start), notebook.today())

    def add(self) -> None:
        """Asks for what, when and by whom."""
        if self._resident_id is not None:
            AskedDialog(self._context, self._resident_id, parent=self.window()).open()

    def _show(self, resident_id: int, counted: Asked, found: Sequence[Ask], today: date) -> None:
        self._resident_id = resident_id
        shown = (resident_id, counted, found, today)
        if shown == self._shown:
            return
        self._shown = shown
        self._say(counted)
        had_focus = any(row.remove_button.hasFocus() for row in self.rows)
        clear(self._lines)
        self.rows = [AskRow(ask, self._context) for ask in found]
        for row in self.rows:
            self._lines.addWidget(row)
        if had_focus:
            (self.rows[0].remove_button if self.rows else self.add_button).setFocus()

    def _say(self, counted: Asked) -> None:
        if counted.limit == 0:
            text = self.tr("Would rather not be asked for anything.")
        elif not counted.count:
            text = self.tr("Not in the last {days} days; {limit} times is the most.")
        elif counted.over_limit:
            text = self.tr("{count} of at most {limit} times in the last {days} days. Rather ask somebody else now.")
        else:
            text = self.tr("{count} of at most {limit} times in the last {days} days.")
        self.counted.setText(text.format(count=counted.count, limit=counted.limit, days=WINDOW_DAYS))
        over = counted.over_limit
        self.counted.setProperty("level", "warning" if over else "")
        self.counted.setProperty("muted", not over)
        self.counted.style().unpolish(self.counted)
        self.counted.style().polish(self.counted)


class AskRow(QWidget):
    """One time that somebody was asked."""

    def __init__(self, ask: Ask, context: PageContext) -> None:
        super().__init__()
        self._ask = ask
        self._context = context
        day = words.day_words(ask.on_date, context.notebook.today())
        by = self.tr("by {name}").format(name=ask.asked_by) if ask.asked_by else self.tr("by you")
        text = " · ".join(part for part in (day, by, ask.about) if part)
        self.remove_button = IconButton("delete", self.tr("Remove: {ask}").format(ask=text), theme=context.theme)
        self.remove_button.clicked.connect(self._remove)
        off_when_reading(context, self.remove_button)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Spacing.S)
        line.addWidget(Paragraph(text, role=TypeRole.SMALL), 1)
        line.addWidget(self.remove_button)

    def _remove(self) -> None:
        context = self._context
        if context.operations.attempt(lambda: asks.remove(context.notebook, self._ask.id)):
            say_done(context, self.tr("The question is gone from the card."))
