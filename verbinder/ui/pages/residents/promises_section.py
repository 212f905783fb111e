"""What was promised to a resident and is not done yet, and the signals about them.

Owns finishing and putting off from the card; looking at all promises is the page Vandaag's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from verbinder.domain.cards import CardSignal, OpenFollowUp
from verbinder.domain.changes import Changes
from verbinder.ui import words
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.reading_only import off_when_reading
from verbinder.ui.pages.rows_again import clear
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.usecases import follow_ups


class PromisesSection(QWidget):
    """Open promises, each with Done and Later."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: object = None
        self._done_buttons: list[Button] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Spacing.XS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(Heading(self.tr("Promised"), TypeRole.SUBHEADING))
        layout.addLayout(self._rows)

    def show_promises(self, promises: Sequence[OpenFollowUp]) -> None:
        """Shows these; hidden when nothing is promised."""
        self.setVisible(bool(promises))
        shown = (tuple(promises), self._context.notebook.today())
        if shown == self._shown:
            return
        self._shown = shown
        focused = next((number for number, each in enumerate(self._done_buttons) if each.hasFocus()), None)
        clear(self._rows)
        self._done_buttons = []
        for promise in promises:
            self._rows.addWidget(self._row(promise))
        if focused is not None and self._done_buttons:
            self._done_buttons[min(focused, len(self._done_buttons) - 1)].setFocus()

    def _row(self, promise: OpenFollowUp) -> QWidget:
        today = self._context.notebook.today()
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Spacing.S)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Paragraph(promise.text))
        when = Paragraph(words.due(promise.due_on, today), muted=True, role=TypeRole.SMALL)
        if promise.due_on is not None and promise.due_on <= today:
            when.setProperty("muted", False)
            when.setProperty("level", "danger" if promise.due_on < today else "warning")
        texts.addWidget(when)
        done = Button(self.tr("Done"), icon="check", theme=self._context.theme)
        done.setAccessibleName(self.tr("Done: {text}").format(text=promise.text))
        done.clicked.connect(lambda: self._finish(promise))
        self._done_buttons.append(done)
        later = Button(self.tr("Later"))
        later.setAccessibleName(self.tr("Put off: {text}").format(text=promise.text))
        later.setMenu(self._later_menu(promise, row))
        off_when_reading(self._context, done, later)
        line.addLayout(texts, 1)
        line.addWidget(done)
        line.addWidget(later)
        return row

    def _later_menu(self, promise: OpenFollowUp, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        for text, days in (
            (self.tr("A day later"), 1),
            (self.tr("A week later"), 7),
            (self.tr("Two weeks later"), 14),
            (self.tr("A month later"), 30),
            (self.tr("Some day"), None),
        ):
            menu.addAction(text).triggered.connect(self._put_off(promise, days))
        return menu

    def _put_off(self, promise: OpenFollowUp, days: int | None) -> Callable[[], Changes | None]:
        context = self._context
        return lambda: context.operations.run(follow_ups.postpone, context.notebook, promise.id, days)

    def _finish(self, promise: OpenFollowUp) -> None:
        context = self._context
        if context.operations.run(follow_ups.finish, context.notebook, promise.id) is not None:
            context.messages.success(
                self.tr("Done: {text}").format(text=promise.text),
                action_text=self.tr("Undo"),
                action=lambda: context.operations.attempt(context.notebook.undo),
            )


class SignalsSection(QWidget):
    """What was noticed about a resident and not used yet, to be read before one goes by."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._lines: list[Paragraph] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Spacing.XS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(Heading(self.tr("Signals"), TypeRole.SUBHEADING))
        layout.addLayout(self._rows)

    def show_signals(self, signals: Sequence[CardSignal]) -> None:
        """Shows these; hidden when there are none."""
        self.setVisible(bool(signals))
        while len(self._lines) < len(signals):
            line = Paragraph()
            self._lines.append(line)
            self._rows.addWidget(line)
        today = self._context.notebook.today()
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(signals))
            if number < len(signals):
                signal = signals[number]
                day = words.day_words(signal.noticed_on, today)
                line.setText(self.tr("{text} ({day})").format(text=signal.text, day=day))
