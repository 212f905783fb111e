"""Where a passphrase is typed, and how strong it is.

Owns showing and hiding; keeps no passphrase beyond what stands in the field, and judges none itself.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.widgets.heading import Paragraph

STEPS = 4
#: Qt.InputMethodHint: ImhHiddenText, ImhSensitiveData and ImhNoPredictiveText. Their names would load all of Qt's
#: enums, 15 ms that the first paint would wait for.
HIDDEN_SENSITIVE_UNPREDICTED = 0x1 | 0x2 | 0x40
_STEP_COLOURS = ("danger", "danger", "warning", "success", "success")


class _SecretEdit(QLineEdit):
    """A line edit that notices the caps lock, as far as keys can tell."""

    caps_lock_seen = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt

        text = event.text()
        if len(text) == 1 and text.isalpha() and text.upper() != text.lower():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_seen.emit(text.isupper() != shift)
        elif event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock_seen.emit(False)
        super().keyPressEvent(event)


class PassphraseField(QWidget):
    """A field with hidden letters, a button that shows them, and a word when the caps lock seems to be on.

    Pasting works, so that password managers can be used.
    """

    text_changed = Signal(str)
    return_pressed = Signal()

    def __init__(self, *, name: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = _SecretEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(name or self.tr("Passphrase"))
        self.edit.setProperty("inputMethodHints", HIDDEN_SENSITIVE_UNPREDICTED)
        self.show_button = QPushButton(self.tr("Show"))
        self.show_button.setCheckable(True)
        self.show_button.setAutoDefault(False)
        self.show_button.setAccessibleName(self.tr("Show the passphrase"))
        self.caps_hint = Paragraph(self.tr("Caps Lock seems to be on."), role=TypeRole.SMALL)
        self.caps_hint.setProperty("level", "warning")
        self.caps_hint.hide()
        line = QHBoxLayout()
        line.setSpacing(Spacing.XS)
        line.addWidget(self.edit, 1)
        line.addWidget(self.show_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Spacing.XS)
        outer.addLayout(line)
        outer.addWidget(self.caps_hint)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self.text_changed)
        self.edit.returnPressed.connect(self.return_pressed)
        self.edit.caps_lock_seen.connect(self.caps_hint.setVisible)
        self.show_button.toggled.connect(self._show_letters)

    def text(self) -> str:
        """The passphrase as typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Empties the field and hides letters again."""
        self.edit.clear()
        self.show_button.setChecked(False)

    def set_invalid(self, invalid: bool) -> None:
        """Marks the field, e.g. after a wrong passphrase."""
        set_invalid(self.edit, invalid)

    def _show_letters(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_button.setText(self.tr("Hide") if shown else self.tr("Show"))


def set_invalid(field: QWidget, invalid: bool) -> None:
    """Draws the red edge of a field that needs another look, or takes it away."""
    if bool(field.property("invalid")) == invalid:
        return
    field.setProperty("invalid", invalid)
    # A style sheet looks at properties only when a widget is polished anew.
    field.style().unpolish(field)
    field.style().polish(field)


class _Steps(QWidget):
    """The four steps of the meter, filled up to the score."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._score = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_score(self, score: int) -> None:
        self._score = score
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.space(160), max(6, QFontMetrics(self._theme.font()).height() // 3))

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtCore import Qt

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = Spacing.XS
        width = (self.width() - gap * (STEPS - 1)) / STEPS
        for step in range(STEPS):
            filled = step < self._score
            painter.setPen(self._theme.colour("border_strong") if not filled else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(_STEP_COLOURS[self._score]) if filled else Qt.BrushStyle.NoBrush)
            rect = QRectF(step * (width + gap), 0, width, self.height()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(rect, 3, 3)
        painter.end()


class StrengthMeter(QWidget):
    """How strong a passphrase is, in four steps and in words; the words carry the meaning."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = _Steps(theme)
        self._words = Paragraph("", role=TypeRole.SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.XS)
        layout.addWidget(self._steps)
        layout.addWidget(self._words)
        self.setAccessibleName(self.tr("Strength of the passphrase"))

    @property
    def text(self) -> str:
        return self._words.text()

    def set_strength(self, score: int, text: str) -> None:
        """Shows a score from 0 (nothing) to 4 (strong) with its words."""
        self._steps.set_score(min(max(score, 0), STEPS))
        self._words.setText(text)
        self.setAccessibleDescription(text)
