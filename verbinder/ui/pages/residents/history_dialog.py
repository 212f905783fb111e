"""What changed about somebody, the latest first. Owns how it is told; reading is the use case's."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from verbinder.domain.history import FieldChange, HistoryEntry
from verbinder.sentences import codes_in
from verbinder.ui import words
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Heading, Paragraph


class HistoryDialog(QDialog):
    """A list one walks through with the arrows; Esc closes."""

    def __init__(
        self, name: str, entries: tuple[HistoryEntry, ...], context: PageContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What changed"))
        self.list = QListWidget()
        self.list.setProperty("surface", "rows")
        self.list.setAccessibleName(self.tr("What changed"))
        self.list.setWordWrap(True)
        self.list.addItems([self._told(entry) for entry in entries])
        self.list.setCurrentRow(0)
        self.close_button = Button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.tr("What changed about {name}").format(name=name)))
        if entries:
            layout.addWidget(self.list, 1)
            layout.addWidget(Paragraph(self.tr("Changes are kept for thirty days."), muted=True))
        else:
            layout.addWidget(Paragraph(self.tr("Nothing changed in the last thirty days.")))
            self.list.hide()
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout.addLayout(buttons)
        self.resize(context.theme.space(560), context.theme.space(420 if entries else 160))
        (self.list if entries else self.close_button).setFocus()

    def _told(self, entry: HistoryEntry) -> str:
        day = words.day_words(entry.at.date(), self._context.notebook.today())
        what = self._context.messages.code(f"operation.{entry.operation}")
        lines = [f"{day} {entry.at:%H:%M}: {what}", *(self._field(change) for change in entry.fields)]
        return "\n    ".join(lines)

    def _field(self, change: FieldChange) -> str:
        code = f"access_field.{change.field}"
        name = self._context.messages.code(code) if code in codes_in("access_field") else change.field
        empty = self.tr("empty")
        return self.tr("{field}: {before} → {after}").format(
            field=name, before=change.before or empty, after=change.after or empty
        )
