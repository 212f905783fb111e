"""Rows with a phone number or an e-mail address that can be copied.

Owns these rows; what is copied is taken from the clipboard again after a minute.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from verbinder.domain.cards import Detail, DetailKind
from verbinder.ui.design.tokens import ICON_SIDE, Spacing, TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.copying import Copying
from verbinder.ui.pages.rows_again import clear
from verbinder.ui.widgets import Button, Heading, Paragraph


class CopyRow(QWidget):
    """One way to reach somebody, with a button that copies it."""

    def __init__(self, kind: str, value: str, context: PageContext, copying: Copying) -> None:
        super().__init__()
        self._value = value
        self._context = context
        self._copying = copying
        theme = context.theme
        picture = QLabel()
        side = round(ICON_SIDE * theme.text_scale)
        icon = "phone" if kind == DetailKind.PHONE else "mail"
        picture.setPixmap(theme.icon(icon, "text_muted").pixmap(side, side))
        self.copy_button = Button(self.tr("Copy"), "quiet")
        self.copy_button.setAccessibleName(self.tr("Copy {value}").format(value=value))
        self.copy_button.setToolTip(self.tr("Copy for one minute; then the clipboard is emptied"))
        self.copy_button.clicked.connect(self._copy)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Spacing.S)
        line.addWidget(picture)
        line.addWidget(Paragraph(value), 1)
        line.addWidget(self.copy_button)

    def _copy(self) -> None:
        if not self._context.operations.attempt(lambda: self._copying.copy(self._value)):
            return
        text = self.tr("{value} is copied. The clipboard is emptied after a minute.")
        self._context.messages.info(text.format(value=self._value), timeout_ms=6_000)


class ReachRows(QWidget):
    """All ways to reach an organisation; hidden when there are none."""

    def __init__(self, context: PageContext, copying: Copying) -> None:
        super().__init__()
        self._context = context
        self._copying = copying
        self._shown: Sequence[Detail] | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(Heading(self.tr("Ways to reach"), TypeRole.SUBHEADING))
        layout.addLayout(self._rows)

    def show_details(self, details: Sequence[Detail]) -> None:
        """Shows these."""
        self.setVisible(bool(details))
        if details == self._shown:
            return
        self._shown = details
        clear(self._rows)
        for detail in details:
            self._rows.addWidget(CopyRow(detail.kind, detail.value, self._context, self._copying))
