"""The main numbers of a period, large, each with what it means under it.

Owns their looks and wording; a number that may not be seen is said in words.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.usecases.overview_view import ShownOverview


class NumberCard(Card):
    """One number with its name above and its meaning below."""

    def __init__(self, name: str, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._name = name
        self.figure = Heading("", TypeRole.TITLE)
        self.body.setSpacing(Spacing.XS)
        self.add(Heading(name, TypeRole.SUBHEADING))
        self.add(self.figure)
        self.add(Paragraph(meaning, muted=True, role=TypeRole.SMALL))
        self.body.addStretch(1)

    def show_count(self, count: int | None, otherwise: str) -> None:
        """Shows a count, or in words why there is none."""
        self.figure.setText(otherwise if count is None else QLocale().toString(count))
        self.setAccessibleName(f"{self._name}: {self.figure.text()}")


class Numbers(QWidget):
    """Contacts, people met, people met for the first time."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contacts = NumberCard(
            self.tr("Contacts"), self.tr("a talk, a greeting, a door that stayed shut: each counts once")
        )
        self.people = NumberCard(
            self.tr("Residents spoken to"), self.tr("someone you spoke to three times counts three times")
        )
        self.new_people = NumberCard(
            self.tr("New residents"), self.tr("spoken to for the first time, each counted once")
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.L)
        for card in (self.contacts, self.people, self.new_people):
            layout.addWidget(card, 1)

    def show_overview(self, overview: ShownOverview) -> None:
        """Shows the numbers of a period."""
        few = self.tr("fewer than {minimum}").format(minimum=overview.minimum)
        hidden = self.tr("not shown")
        self.contacts.show_count(overview.total, few)
        self.people.show_count(overview.people, hidden)
        self.new_people.show_count(overview.new_people, hidden)
