"""The frame of the dialogs of this page: a form that may scroll, one primary button, and Cancel.

Owns buttons, keys and where an error is said; must not know what is filled in.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from verbinder.errors import VerbinderError
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.messages import Messages
from verbinder.ui.note_question import ask_while_typing
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.form import LabelledForm


class FormDialog(QDialog):
    """Fill `form` and override `save`; Ctrl+Enter saves from any field, Esc leaves without saving."""

    def __init__(self, title: str, save_text: str, *, theme: Theme, width: int = 460, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._theme = theme
        self._width = width
        self.form = LabelledForm()
        self.form.layout().setContentsMargins(2, 2, Spacing.S, 2)  # type: ignore[union-attr]
        self.form.setProperty("surface", "page")
        self.error = QLabel()
        self.error.setWordWrap(True)
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.setProperty("level", "danger")
        self.error.hide()
        self.save_button = Button(save_text, "primary")
        self.cancel_button = Button(self.tr("Cancel"))
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.save)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.form)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.L, Spacing.L, Spacing.L, Spacing.M)
        layout.setSpacing(Spacing.M)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.error)
        layout.addLayout(buttons)

    def save(self) -> None:
        """Keep what is filled in and close; overridden."""
        raise NotImplementedError

    def fit(self) -> None:
        """Takes the size the form asks for, within the screen; call it when the form is filled."""
        layout = self.form.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addStretch(1)
        screen = QGuiApplication.primaryScreen().availableGeometry()
        width = min(self._theme.space(self._width), screen.width() - 40)
        wanted = self.form.heightForWidth(width - 2 * Spacing.XL)
        wanted = max(wanted, self.form.sizeHint().height()) + 110 + self.error.sizeHint().height()
        self.resize(width, min(wanted, screen.height() - 80))

    def grow(self) -> None:
        """Makes room for fields that appeared, within the screen."""
        screen = QGuiApplication.primaryScreen().availableGeometry()
        missing = self.form.sizeHint().height() - self._scroll.viewport().height()
        if missing > 0:
            self.resize(self.width(), min(self.height() + missing, screen.height() - 80))

    def ask_about(self, messages: Messages, *fields: QWidget) -> None:
        """Asks a friendly question under these texts when something stands in them that rather should not."""
        for field in fields:
            ask_while_typing(self.form.row_of(field), messages, asked=self.grow)

    def say_error(self, sentence: str) -> None:
        """Says at the foot what is wrong with no field in particular."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def say(self, error: VerbinderError, sentence: str, fields: dict[str, QWidget]) -> None:
        """Says an error under the field it belongs to by its code, else at the foot."""
        field = fields.get(error.code)
        if field is None:
            self.say_error(sentence)
            return
        self.form.set_error(field, sentence)
        self.form.focus_first_error()
        # The line with the error takes room first.
        QTimer.singleShot(0, field, lambda: self._scroll.ensureWidgetVisible(self.form.row_of(field)))

    def clear_errors(self) -> None:
        """Takes back what was said before a new try."""
        self.form.clear_errors()
        self.say_error("")
