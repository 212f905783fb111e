"""What is said when a notebook does not open as asked, with the ways out beside it: reading only, or a copy.

Owns which way out fits which refusal; the sentence itself comes from `verbinder.sentences`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.flow_layout import FlowLayout
from verbinder.ui.widgets.heading import Paragraph
from verbinder.ui.words import weekday_date

if TYPE_CHECKING:
    from verbinder.usecases.damage import Damage

#: Somebody else may write, or nobody may: looking is still possible.
READING_HELPS = frozenset({"notebook.held", "notebook.read_only"})
#: The file itself is not what it should be: a copy may be.
COPY_HELPS = frozenset({
    "notebook.damaged", "notebook.missing", "notebook.empty_file", "notebook.not_encrypted", "notebook.not_ours",
    "notebook.other_kind",
    "notebook.migration_failed", "notebook.too_small",
})  # fmt: skip


class HeldElsewhere(QFrame):
    """A sentence and the ways out that fit it; hidden while nothing is wrong."""

    read_only_chosen = Signal()
    restore_chosen = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "warning")
        self._text = Paragraph("")
        self.read_button = Button(self.tr("Open for &reading only"))
        self.read_button.setAutoDefault(True)
        self.read_button.clicked.connect(self.read_only_chosen)
        self.restore_button = Button(self.tr("Put back a &copy…"))
        self.restore_button.clicked.connect(self.restore_chosen)
        self.newest_button = Button(self.tr("Put back &this copy"))
        self.newest_button.setAutoDefault(True)
        self.newest_button.clicked.connect(lambda: self._put_back())
        self.save_button = Button(self.tr("&Save what can be saved"))
        self.save_button.clicked.connect(lambda: self._save())
        self._put_back: Callable[[], object] = self.hide
        self._save: Callable[[], object] = self.hide
        buttons = FlowLayout(horizontal=Spacing.S, vertical=Spacing.S)
        for button in (self.read_button, self.newest_button, self.save_button, self.restore_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.M, Spacing.M, Spacing.M, Spacing.M)
        layout.setSpacing(Spacing.S)
        layout.addWidget(self._text)
        layout.addLayout(buttons)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now, empty when nothing is."""
        return self._text.text() if not self.isHidden() else ""

    def say(self, code: str, sentence: str) -> None:
        """Say why it did not open; the focus goes to the way out when there is one."""
        self._text.setText(sentence)
        self.newest_button.hide()
        self.save_button.hide()
        self.read_button.setVisible(code in READING_HELPS)
        self.restore_button.setVisible(code in COPY_HELPS)
        self.setAccessibleName(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if code in READING_HELPS:
            self.read_button.setFocus()

    def offer(self, damage: Damage, *, put_back: Callable[[], object], save: Callable[[], object]) -> None:
        """Say that the notebook is broken, and offer the newest good copy and saving what can be saved."""
        newest = damage.newest
        if newest is None:
            said = self.tr("This notebook is damaged, and there is no good copy here. It stays as it is.")
        else:
            said = self.tr(
                "This notebook is damaged; it stays as it is. The copy of {day} {time} is good: what you wrote after "
                "that is not in it."
            ).format(day=weekday_date(newest.made_at.date(), year=False), time=f"{newest.made_at:%H:%M}")
        self._put_back, self._save = put_back, save
        self._text.setText(said)
        self.setAccessibleName(said)
        self.read_button.hide()
        self.newest_button.setVisible(newest is not None)
        self.save_button.show()
        self.restore_button.show()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        (self.newest_button if newest is not None else self.save_button).setFocus()

    def tell(self, sentence: str) -> None:
        """Say something that asks for nothing."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        for button in (self.read_button, self.newest_button, self.save_button, self.restore_button):
            button.hide()
        self.show()

    def clear(self) -> None:
        """Take it back."""
        self.hide()
