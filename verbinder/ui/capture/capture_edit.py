"""The field one types a contact in: one line that grows with what is pasted, with suggestions for the word typed.

Owns keys, height and suggestions; what the text means is read elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QResizeEvent, QShowEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from verbinder.capture import Completion, apply_completion
from verbinder.domain.names import folded
from verbinder.ui.capture.completion_popup import CompletionPopup, Suggestion
from verbinder.ui.capture.positions import from_qt, to_qt
from verbinder.ui.design.theme import Theme

#: A pause of this many milliseconds, and what was typed is read: less than a frame or two after the key.
SETTLE_MS = 15
#: The field grows up to so many lines; more scroll.
MOST_LINES = 8

Completer = Callable[[str, int], Sequence[Completion]]


class CaptureEdit(QPlainTextEdit):
    """Enter says `submitted`, Shift+Enter begins a line, Down on the last line says `chips_wanted`, F1 `help_wanted`.

    With suggestions open Tab or Enter takes one, the arrows choose and Esc closes. `settled` follows every change
    after `SETTLE_MS`, or at once with `settle()`.
    """

    submitted = Signal()
    chips_wanted = Signal()
    help_wanted = Signal()
    settled = Signal()
    focus_changed = Signal()

    def __init__(
        self, completer: Completer, *, theme: Theme, name: str, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._completer = completer
        self._closed_at: int | None = None
        self._by_hand = False
        self.popup = CompletionPopup(self, theme=theme)
        self.popup.picked.connect(self._take)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._settle_now)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.textChanged.connect(self._changed)
        theme.changed.connect(self._fit)

    # -- the text -----------------------------------------------------------------------------------------------

    def text(self) -> str:
        """What was typed, lines ending in a newline."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Puts another text in the field, the cursor behind it; Ctrl+Z in the field takes it back."""
        if text == self.text():
            return
        self.popup.hide()
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)
        self._by_hand = False

    def forget(self) -> None:
        """Empties the field for good: nothing of it can be taken back with Ctrl+Z."""
        self.popup.hide()
        self.clear()
        self._by_hand = False

    def settle(self) -> None:
        """Says `settled` now when something changed since the last time."""
        if self._timer.isActive():
            self._timer.stop()
            self._settle_now()

    # -- keys ---------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_help(event):
            # Here F1 is about the line, not about the handbook.
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.settle()
        if forward and self.popup.isVisible():
            self._take(self.popup.chosen or self.popup.first)
            return True
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        is_enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter or key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape):
            self.settle()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.popup.isVisible() and not control and self._popup_takes(key):
            return
        if is_enter and shift:
            self._by_hand = True
            self.insertPlainText("\n")
        elif is_enter and control:
            event.ignore()  # for whoever holds the line
        elif is_enter:
            self.submitted.emit()
        elif key == Qt.Key.Key_Down and not shift and self._is_on_last_line():
            self.chips_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        elif _is_help(event):
            self.help_wanted.emit()
        else:
            self._by_hand = bool(event.text()) or key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        # Letters with accents come this way on some keyboards.
        self._by_hand = True
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.popup.hide()
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text().replace("\r\n", "\n").replace("\r", "\n")
        self.textCursor().insertText(text.strip("\n") if "\n" in text else text)

    def _is_on_last_line(self) -> bool:
        cursor = self.textCursor()
        return not cursor.movePosition(QTextCursor.MoveOperation.Down)

    # -- suggestions --------------------------------------------------------------------------------------------

    def _popup_takes(self, key: int) -> bool:
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return self.popup.step(1 if key == Qt.Key.Key_Down else -1) or key == Qt.Key.Key_Up
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.popup.chosen is not None:
            self._take(self.popup.chosen)
            return True
        if key == Qt.Key.Key_Escape:
            first = self.popup.first
            self._closed_at = first.start if isinstance(first, Completion) else None
            self.popup.hide()
            return True
        return False

    def _take(self, chosen: object) -> None:
        if not isinstance(chosen, Completion):
            return
        self.popup.hide()
        cursor = self.textCursor()
        block = cursor.block()
        line, after = apply_completion(block.text(), chosen)
        cursor.setPosition(block.position())
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(line)
        cursor.setPosition(block.position() + to_qt(line, after))
        self.setTextCursor(cursor)
        self._by_hand = False

    def _suggest(self) -> None:
        cursor = self.textCursor()
        line = cursor.block().text()
        at = from_qt(line, cursor.positionInBlock())
        found = self._completer(line, at) if self._by_hand and self.hasFocus() else ()
        if not found or found[0].start != self._closed_at:
            self._closed_at = None
        if self._closed_at is not None or any(_is_typed(line, each) for each in found):
            found = ()
        suggestions = [Suggestion(each.label, each.kind or "date", each.hint, each) for each in found]
        # An ordinary word, or a name that is complete: there Enter goes on meaning "save".
        sure = bool(found) and line[found[0].start : found[0].start + 1] in ("@", "/") and not line[:at].endswith(" ")
        self.popup.offer(suggestions, self._under_cursor(), choose_first=sure)

    def _under_cursor(self) -> QRect:
        """Where the list opens: under the cursor, and not over the edge of the field."""
        place = self.cursorRect().translated(self.viewport().pos())
        if self._is_on_last_line():
            place.setBottom(self.height())
        return place

    # -- what follows a change ----------------------------------------------------------------------------------

    def _changed(self) -> None:
        self._timer.start()
        self._fit()

    def _settle_now(self) -> None:
        self._suggest()
        self.settled.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        shown = min(lines, MOST_LINES)
        margins = self.contentsMargins()
        edges = margins.top() + margins.bottom()
        height = self.fontMetrics().lineSpacing() * shown + 2 * round(self.document().documentMargin()) + edges
        if self.height() != height:
            self.setFixedHeight(height)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() != policy:
            self.setVerticalScrollBarPolicy(policy)


def _is_help(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_F1 and event.modifiers() == Qt.KeyboardModifier.NoModifier


def _is_typed(line: str, completion: Completion) -> bool:
    return folded(line[completion.start : completion.end].strip()) == folded(completion.insert)
