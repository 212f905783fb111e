"""Ways to reach somebody, who lives with them, and the organisations they stand for; each with one key.

Owns these rows; rows are only rebuilt when what they show changed, so that the focus stays.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from verbinder.domain.cards import DetailKind
from verbinder.domain.changes import Kind
from verbinder.domain.residents import ResidentCard
from verbinder.ui.design.tokens import ICON_SIDE, Spacing, TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.copying import Copying
from verbinder.ui.pages.rows_again import clear
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.flow_layout import FlowLayout
from verbinder.ui.widgets.heading import Heading, Paragraph


class ReachSection(QWidget):
    """Phone numbers and e-mail addresses to copy."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._copying = Copying(context.notebook, self)
        self._shown: object = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(Heading(self.tr("Ways to reach"), TypeRole.SUBHEADING))
        layout.addLayout(self._rows)

    def show_card(self, card: ResidentCard) -> None:
        """Shows how this resident can be reached; hidden when there is no way."""
        self.setVisible(bool(card.details))
        if card.details == self._shown:
            return
        self._shown = card.details
        clear(self._rows)
        for detail in card.details:
            self._rows.addWidget(self._row(detail.kind, detail.value))

    def _row(self, kind: str, value: str) -> QWidget:
        theme = self._context.theme
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Spacing.S)
        picture = QLabel()
        side = round(ICON_SIDE * theme.text_scale)
        picture.setPixmap(theme.icon("phone" if kind == DetailKind.PHONE else "mail", "text_muted").pixmap(side, side))
        text = Paragraph(value)
        copy = Button(self.tr("Copy"), "quiet")
        copy.setAccessibleName(self.tr("Copy {value}").format(value=value))
        copy.setToolTip(self.tr("Copy for one minute; then the clipboard is emptied"))
        copy.clicked.connect(lambda: self._copy(value))
        line.addWidget(picture)
        line.addWidget(text, 1)
        line.addWidget(copy)
        return row

    def _copy(self, value: str) -> None:
        if not self._context.operations.attempt(lambda: self._copying.copy(value)):
            return
        self._context.messages.info(
            self.tr("{value} is copied. The clipboard is emptied after a minute.").format(value=value), timeout_ms=6_000
        )


class PeopleSection(QWidget):
    """Names that lead to another card: the household, or organisations."""

    def __init__(self, title: str, kind: Kind, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._context = context
        self._shown: object = None
        holder = QWidget()
        self._flow = FlowLayout(holder, horizontal=4, vertical=2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(Heading(title, TypeRole.SUBHEADING))
        layout.addWidget(holder)

    def show_people(self, people: tuple[tuple[int, str], ...]) -> None:
        """Shows these; hidden when there are none."""
        self.setVisible(bool(people))
        if people == self._shown:
            return
        self._shown = people
        clear(self._flow)
        for number, name in people:
            button = Button(name, "quiet", icon="person" if self._kind is Kind.RESIDENT else "organisations",
                            theme=self._context.theme)  # fmt: skip
            button.clicked.connect(self._opener(number))
            self._flow.addWidget(button)

    def _opener(self, number: int) -> Callable[[], None]:
        return lambda: self._context.navigate(self._kind, number)
