"""The sheet on which the passphrase is asked: the first thing that is painted, before the database is even loaded.

Owns what is typed until it is handed on; opens nothing itself and keeps no passphrase.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.dialogs.start_sheet import StartSheet
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.form import FormRow
from verbinder.ui.widgets.heading import Paragraph
from verbinder.ui.widgets.passphrase import PassphraseField

if TYPE_CHECKING:
    from verbinder.ui.dialogs.held_elsewhere import HeldElsewhere


class UnlockPage(StartSheet):
    """Name of the notebook, the passphrase, and the other ways in."""

    #: What was typed, and whether it is a recovery key.
    unlock_requested = Signal(str, bool)
    read_only_requested = Signal(str, bool)
    keyring_requested = Signal()
    restore_requested = Signal(str)
    other_requested = Signal()
    new_requested = Signal()
    example_requested = Signal()

    def __init__(self, path: Path, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.path = path
        self._by_recovery_key = False
        self.title = self.add_title(readable(path.stem))
        # Filled in after the first paint; until then a space keeps its line.
        self._place = Paragraph(" ", muted=True, role=TypeRole.SMALL)
        self._place.setWordWrap(False)
        self._place.setToolTip(str(path))
        self.body.addWidget(self._place)
        self.field = PassphraseField()
        self.row = FormRow(self.tr("&Passphrase"), self.field)
        self.row.label.setBuddy(self.field.edit)
        self.body.addWidget(self.row)
        self.open_button = Button(self.tr("&Open"), "primary")
        self.open_button.setDefault(True)
        # What is not seen at first is made when it is: this sheet stands between the command and the first paint.
        self._busy_bar: QProgressBar | None = None
        self._trouble: HeldElsewhere | None = None
        self.keyring_button: Button | None = None
        self._stop_waiting: Callable[[], object] | None = None
        self._seldom_seen = QVBoxLayout()
        self.body.addLayout(self._seldom_seen)
        self._add_ways()
        self.field.return_pressed.connect(self._ask)
        self.field.text_changed.connect(self._typed)
        self.open_button.clicked.connect(self._ask)

    def _add_ways(self) -> None:
        self.recovery_button = Button(self.tr("Use the &recovery key"), "quiet")
        self.other_button = Button(self.tr("Other &notebook…"), "quiet")
        self.new_button = Button(self.tr("Ne&w notebook…"), "quiet")
        self.example_button = Button(self.tr("Example neigh&bourhood"), "quiet")
        self.recovery_button.clicked.connect(self._switch_key)
        self.other_button.clicked.connect(self.other_requested)
        self.new_button.clicked.connect(self.new_requested)
        self.example_button.clicked.connect(self.example_requested)
        first = self.quiet_line()
        first.addWidget(self.recovery_button)
        first.addStretch(1)
        first.addWidget(self.open_button)
        self.body.addLayout(first)
        others = QVBoxLayout()
        others.setSpacing(0)
        for button in (self.other_button, self.new_button, self.example_button):
            line = QHBoxLayout()
            line.addWidget(button)
            line.addStretch(1)
            others.addLayout(line)
        self.body.addSpacing(Spacing.S)
        below = self.quiet_line()
        below.addLayout(others)
        self.body.addLayout(below)

    def focus_first(self) -> None:
        self.field.setFocus()

    @property
    def trouble(self) -> HeldElsewhere:
        """What is said when the notebook itself does not open as asked."""
        if self._trouble is None:
            from verbinder.ui.dialogs.held_elsewhere import HeldElsewhere

            made = self._trouble = HeldElsewhere(theme=self._theme)
            made.read_only_chosen.connect(
                lambda: self.read_only_requested.emit(self.field.text(), self._by_recovery_key)
            )
            made.restore_chosen.connect(lambda: self.restore_requested.emit(self.field.text()))
            self._seldom_seen.addWidget(made)
        return self._trouble

    @property
    def busy_bar(self) -> QProgressBar:
        """Seen while the key is being worked out."""
        if self._busy_bar is None:
            made = self._busy_bar = QProgressBar()
            made.setRange(0, 0)
            made.setTextVisible(False)
            made.setAccessibleName(self.tr("Opening the notebook"))
            self._seldom_seen.addWidget(made)
        return self._busy_bar

    def offer_keyring(self, words: str) -> None:
        """One more way in, for who wanted it; never pressed by itself."""
        made = self.keyring_button = Button(words)
        made.clicked.connect(self._ask_keyring)
        self._keyring_words = words
        self._seldom_seen.addWidget(made)
        # Tab goes as one reads: after the field, before the other ways.
        QWidget.setTabOrder(self.field.show_button, made)
        QWidget.setTabOrder(made, self.recovery_button)

    def say_keyring_held(self, sentence: str) -> None:
        """Why the keyring is not offered now."""
        self._seldom_seen.addWidget(Paragraph(sentence, muted=True, role=TypeRole.SMALL))

    def wait_for_keyring(self, stop: Callable[[], object]) -> None:
        """The keyring may be asking for its own password: `stop` is called when somebody would rather not wait."""
        self.set_busy(True)
        self._stop_waiting = stop
        if self.keyring_button is not None:
            self.keyring_button.setText(self.tr("&Do not wait for the keyring"))
            self.keyring_button.setEnabled(True)

    def _ask_keyring(self) -> None:
        if self._stop_waiting is not None:
            self._stop_waiting()
        else:
            self.keyring_requested.emit()

    def set_busy(self, busy: bool) -> None:
        """While the key is being worked out nothing else can be asked."""
        if self.keyring_button is not None:
            self._stop_waiting = None
            self.keyring_button.setText(self._keyring_words)
            self.keyring_button.setEnabled(not busy)
        self.open_button.setText(self.tr("Opening…") if busy else self.tr("&Open"))
        self.busy_bar.setVisible(busy)
        ways = (self.recovery_button, self.other_button, self.new_button, self.example_button)
        for widget in (self.open_button, self.field, *ways):
            widget.setEnabled(not busy)
        if busy:
            self.row.set_error("")
            if self._trouble is not None:
                self._trouble.clear()

    def say_wrong(self, sentence: str) -> None:
        """What was typed does not fit: said beside the field, which keeps it, chosen, to be typed anew."""
        self.set_busy(False)
        self.row.set_error(sentence)
        self.go_to(self.field)
        self.field.edit.selectAll()

    def say_trouble(self, code: str, sentence: str) -> None:
        """The notebook itself does not open as asked."""
        self.set_busy(False)
        self.trouble.say(code, sentence)

    def _ask(self) -> None:
        if self.open_button.isEnabled():
            self.unlock_requested.emit(self.field.text(), self._by_recovery_key)

    def _typed(self) -> None:
        if self.row.error:
            self.row.set_error("")

    def _switch_key(self) -> None:
        self._by_recovery_key = not self._by_recovery_key
        label = self.tr("Recovery &key") if self._by_recovery_key else self.tr("&Passphrase")
        self.row.label.setText(label)
        self.row.set_error("")
        self.field.clear()
        # Copying letters from paper goes better when they can be seen.
        self.field.show_button.setChecked(self._by_recovery_key)
        self.field.edit.setAccessibleName(label.replace("&", ""))
        self.recovery_button.setText(
            self.tr("Use the &passphrase") if self._by_recovery_key else self.tr("Use the &recovery key")
        )
        self.field.setFocus()

    def complete(self) -> None:
        super().complete()
        self._say_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._place.text().strip():
            self._say_place()

    def _say_place(self) -> None:
        """Say in which folder the notebook lies, as far as there is room."""
        from PySide6.QtCore import Qt

        room = min(self.sheet.maximumWidth(), self.viewport().width()) - 2 * self._theme.space(Spacing.XXL)
        metrics = QFontMetrics(self._theme.font(TypeRole.SMALL))
        folder = str(self.path.parent)
        self._place.setText(metrics.elidedText(folder, Qt.TextElideMode.ElideMiddle, max(room, 80)))


def readable(stem: str) -> str:
    """The name of a file as a title: "mijn-buurt" reads "Mijn buurt"."""
    words = stem.replace("-", " ").replace("_", " ").strip() or stem
    return words[:1].upper() + words[1:]
