"""A form with a label above every field, help below it, and room for what is wrong with it.

Owns labels, buddies and error lines; must not check anything itself.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.widgets.heading import Paragraph
from verbinder.ui.widgets.passphrase import PassphraseField, set_invalid


class FormRow(QWidget):
    """A label, its field, and under it a line of help or of what needs another look."""

    def __init__(self, label: str, field: QWidget, *, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._help_text = help_text
        self.label = QLabel(label)
        self.label.setBuddy(field.focusProxy() or field)
        self.note = Paragraph(help_text, muted=True, role=TypeRole.SMALL)
        self.note.setVisible(bool(help_text))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.XS)
        layout.addWidget(self.label)
        layout.addWidget(field)
        layout.addWidget(self.note)
        named = self._named()
        if not named.accessibleName():
            named.setAccessibleName(label.replace("&", ""))
        named.setAccessibleDescription(help_text)

    @property
    def error(self) -> str:
        """What is said to be wrong, empty when nothing is."""
        return self.note.text() if self.note.property("level") == "danger" else ""

    def set_error(self, text: str) -> None:
        """Says under the field what is wrong and tells screen readers; an empty text takes it back."""
        self.note.setProperty("level", "danger" if text else "")
        self.note.setProperty("muted", not text)
        self.note.setText(text or self._help_text)
        self.note.setVisible(bool(text or self._help_text))
        self.note.style().unpolish(self.note)
        self.note.style().polish(self.note)
        named = self._named()
        set_invalid(named, bool(text))
        named.setAccessibleDescription(text or self._help_text)
        if text:
            # Here, so that the first paint need not wait for it.
            from PySide6.QtGui import QAccessible, QAccessibleEvent

            QAccessible.updateAccessibility(QAccessibleEvent(self.note, QAccessible.Event.Alert))

    def set_warning(self, text: str) -> None:
        """Says under the field what is odd about it without refusing it; an empty text takes it back."""
        if text == (self.note.text() if self.note.property("level") == "warning" else ""):
            return
        self.set_error("")
        if text:
            self.note.setProperty("level", "warning")
            self.note.setProperty("muted", False)
            self.note.setText(text)
            self.note.show()
            self.note.style().unpolish(self.note)
            self.note.style().polish(self.note)
            self._named().setAccessibleDescription(text)

    def _named(self) -> QWidget:
        return self.field.edit if isinstance(self.field, PassphraseField) else self.field


class LabelledForm(QWidget):
    """Rows of labelled fields, in the order they are read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[QWidget, FormRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Spacing.M)

    def add_row(self, label: str, field: QWidget, *, help_text: str = "") -> FormRow:
        """Adds a field under its label; `&` before a letter makes Alt and that letter go there."""
        row = FormRow(label, field, help_text=help_text)
        self._rows[field] = row
        self._layout.addWidget(row)
        return row

    def add_widget(self, widget: QWidget) -> None:
        """Adds something without a label, e.g. a check box that carries its own."""
        self._layout.addWidget(widget)

    def row_of(self, field: QWidget) -> FormRow:
        """The row a field stands in; raises `KeyError` for a field that was not added."""
        return self._rows[field]

    def set_error(self, field: QWidget, text: str) -> None:
        """Says under a field what is wrong; see `FormRow.set_error`."""
        self._rows[field].set_error(text)

    def clear_errors(self) -> None:
        """Takes back everything that was said to be wrong."""
        for row in self._rows.values():
            row.set_error("")

    def focus_first_error(self) -> bool:
        """Goes to the first field that needs another look; False when there is none."""
        for field, row in self._rows.items():
            if row.error:
                field.setFocus()
                return True
        return False
