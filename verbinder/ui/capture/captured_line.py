"""A line one types a contact in, with the chips of what was understood under it.

Owns the reading of the line and the way between the line and its chips; saving is its owner's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from verbinder.capture import Completion, complete
from verbinder.domain.names import folded
from verbinder.errors import VerbinderError
from verbinder.ui.capture.capture_edit import CaptureEdit
from verbinder.ui.capture.chip_correction import KINDS, ChipCorrection
from verbinder.ui.capture.chip_words import chip_data
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.widgets.chip import RING, ChipData, chip_size
from verbinder.ui.widgets.chip_row import ChipRow
from verbinder.usecases import contacts
from verbinder.usecases.running_line import NOTHING_RUNS, Running, RunningLine

if TYPE_CHECKING:
    from verbinder.ui.pages.page import PageContext


class CapturedLine(QWidget):
    """The field `edit` and the row `chips`; owners may put widgets `beside` the field and `below`, beside the chips.

    `read` follows every reading; `refused` carries the error of a line that cannot be read, None when it can.
    """

    submitted = Signal()
    read = Signal()
    refused = Signal(object)

    def __init__(
        self, context: PageContext, *, name: str, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._running = NOTHING_RUNS
        self._new_people: set[str] = set()
        self._reading: RunningLine | None = None
        self._room_kept = True
        self._known = contacts.known(context.notebook)
        self.edit = CaptureEdit(self._complete, theme=context.theme, name=name, placeholder=placeholder)
        self.chips = ChipRow(theme=context.theme, name=self.tr("What was understood"), kinds=KINDS)
        self.chips.installEventFilter(self)
        self._lay_out()
        ChipCorrection(self)
        self.edit.settled.connect(self.reread)
        self.edit.submitted.connect(self.submitted)
        self.edit.chips_wanted.connect(self._go_down)
        self.setFocusProxy(self.edit)
        self.reread()

    def _lay_out(self) -> None:
        self.beside, self.below = QHBoxLayout(), QHBoxLayout()
        for layout in (self.beside, self.below):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(Spacing.XS)
        first, second = QHBoxLayout(), QHBoxLayout()
        self._second = second
        first.setSpacing(Spacing.S)
        second.setSpacing(Spacing.M)
        first.addWidget(self.edit, 1)
        first.addLayout(self.beside)
        first.setAlignment(self.beside, Qt.AlignmentFlag.AlignTop)
        # Room for one line of chips is always there, so that nothing below moves with the first one.
        self._room = QSpacerItem(0, self._row_height(), QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        second.addSpacerItem(self._room)
        second.addWidget(self.chips, 3)
        second.addLayout(self.below, 2)
        self.chips.setSizePolicy(self._grows_down())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Spacing.XS)
        rows.addLayout(first)
        rows.addLayout(second)

    def keep_room(self, keep: bool) -> None:
        """Whether there is room for a line of chips while there are none."""
        self._room_kept = keep
        height = self._row_height() if keep else 0
        self.chips.setVisible(keep or bool(self.chips.chips))
        if height != self._room.sizeHint().height():
            self._room.changeSize(0, height, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
            self._second.invalidate()
            self.updateGeometry()

    def _row_height(self) -> int:
        return chip_size(ChipData("person", ""), self.context.theme).height() + 2 * RING

    # -- the line -----------------------------------------------------------------------------------------------

    @property
    def typed(self) -> str:
        """The line the chips were read from."""
        return self._reading.typed if self._reading is not None else self.edit.text()

    @property
    def reading(self) -> RunningLine | None:
        """What the line says; None when it is several lines or cannot be read."""
        return self._reading

    @property
    def line_count(self) -> int:
        """How many lines with words in them there are."""
        return sum(1 for line in self.edit.text().split("\n") if line.strip())

    @property
    def running(self) -> Running:
        """What the line need not say."""
        return self._running

    def set_running(self, running: Running) -> None:
        """Fill up lines with this from now on."""
        self._running = running
        self.reread()

    def set_line(self, text: str) -> None:
        """Begin with another text: nothing that was chosen before holds."""
        self._new_people.clear()
        self.edit.forget()
        if text:
            self.edit.set_text(text)
        self.edit.settle()
        self.reread()

    def correct(self, line: str) -> None:
        """The same text with something changed in it."""
        self.edit.set_text(line)
        self.edit.settle()

    @property
    def said_new(self) -> bool:
        """Whether somebody in this text was said to be new."""
        return bool(self._new_people)

    def say_new(self, name: str) -> None:
        """In this text, this name is somebody new, whoever of that name is known."""
        self._new_people.add(folded(name))
        self.reread()

    def say_known(self, name: str) -> None:
        """Take that back."""
        self._new_people.discard(folded(name))

    def reread(self) -> None:
        """Read the line and show what it says."""
        self._reading = None
        if self.line_count <= 1:
            try:
                self._reading = contacts.preview_running(
                    self.context.notebook, self.edit.text(), self._running, frozenset(self._new_people)
                )
                self.refused.emit(None)
            except VerbinderError as error:
                self.refused.emit(error)
        language, today = self.context.messages.language, self.context.notebook.today()
        shown = self._reading.shown if self._reading is not None else ()
        self.chips.set_chips([chip_data(each.chip, language, today, given=each.given) for each in shown])
        self.keep_room(self._room_kept)
        self.read.emit()

    def focus_doubt(self) -> bool:
        """Goes to the first person of whom more than one is known and opens the choice; False when there is none."""
        shown = self._reading.shown if self._reading is not None else ()
        for index, each in enumerate(shown):
            if each.chip.candidates and not each.chip.certain:
                self.chips.focus_chip(index)
                self.chips.edit_requested.emit(index)
                return True
        return False

    # -- keys between the line and its chips --------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.chips and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            up_from_first = event.key() == Qt.Key.Key_Up and self.chips.current_index <= 0
            if up_from_first or event.key() == Qt.Key.Key_Escape:
                self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
                event.modifiers() & Qt.KeyboardModifier.ControlModifier
            ):
                # Not "edit this chip" but "save": for whoever holds the line.
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _go_down(self) -> None:
        self.edit.settle()
        if self.chips.chips:
            self.chips.focus_chip(0)
        else:
            self.edit.focusNextPrevChild(True)

    def _complete(self, line: str, cursor: int) -> tuple[Completion, ...]:
        return complete(line, cursor, self._known, language=self.context.messages.language)

    @staticmethod
    def _grows_down() -> QSizePolicy:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        return policy
