"""One round beside the list: what it was, what can be done with it, and everything it brought.

Owns where it stands; what an entry leads to is said with `target_chosen`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from verbinder.ui import words
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.key_actions import KeyAction, KeyActionBar
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.rounds.detail_rows import RoundDetailRows
from verbinder.ui.pages.rounds.look_back import LookBack, Target
from verbinder.ui.pages.rounds.round_words import RoundWords
from verbinder.ui.pages.today.rows import dotted, route
from verbinder.ui.widgets import Card, Heading, Paragraph, SectionList

#: So high (at text scale 1.0) the list of contacts stays, whatever stands above it.
LEAST_LIST = 180


class RoundPanel(QScrollArea):
    """Shows a round; scrolls as a whole at large text sizes."""

    target_chosen = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows = RoundDetailRows(context.messages.language, self)
        self._words = RoundWords(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar = KeyActionBar(name=self.tr("What you can do with this round"))
        self.list = SectionList(theme=context.theme, name=self.tr("What this round brought"))
        self.list.entry_activated.connect(self._activated)
        self._title = Heading("", TypeRole.HEADING)
        self._about = Paragraph(muted=True)
        self._note = Paragraph()
        self._lay_out()
        context.theme.changed.connect(self._fit)
        self._fit()

    def show_round(self, seen: LookBack, actions: Sequence[KeyAction]) -> None:
        """Show a round and what can be done with it."""
        view, today = seen.view, self._context.notebook.today()
        streets = [street.name for street in view.streets if street.planned]
        self._title.setText(self._words.name(view.title, streets))
        first = dotted(words.weekday_date(view.on_date), self._words.companion(view.companion))
        counts = self._words.counts(len(view.contacts), view.conversations)
        self._about.setText("\n".join(part for part in (first, counts, route(streets)) if part))
        self._note.setText(view.note)
        self._note.setVisible(bool(view.note))
        self.bar.set_actions(actions)
        self.list.set_sections(self._rows.sections(seen, today))
        self.list.setEnabled(True)

    def show_nothing(self) -> None:
        """No round is chosen."""
        self._title.setText(self.tr("Choose a round"))
        self._about.setText("")
        self._note.hide()
        self.bar.set_actions(())
        self.list.set_sections(())
        # An empty list is no place to come to with Tab.
        self.list.setEnabled(False)

    @property
    def texts(self) -> tuple[str, str, str]:
        """What stands above the list: name, circumstances and note."""
        return self._title.text(), self._about.text(), self._note.text()

    def _activated(self, payload: object) -> None:
        if isinstance(payload, Target):
            self.target_chosen.emit(payload)

    def _fit(self) -> None:
        self.list.setMinimumHeight(self._context.theme.space(LEAST_LIST))

    def _lay_out(self) -> None:
        card = Card()
        card.setAccessibleName(self.tr("The chosen round"))
        for label in (self._title, self._about, self._note):
            card.add(label)
        card.add(self.bar)
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.M)
        layout.addWidget(card)
        layout.addWidget(self.list, 1)
        self.setWidget(inner)
