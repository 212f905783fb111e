"""Undo and redo in the menu, each with the name of the step.

Owns the two actions; the history is the notebook's, which also decides whether a step can still be undone.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from verbinder.domain.changes import Changes, Step
from verbinder.errors import VerbinderError
from verbinder.ui.pages.page import PageContext
from verbinder.ui.shortcuts import keys_of


class UndoActions(QObject):
    """`undo` and `redo`, kept in step with the notebook. Nothing to undo, or only reading: disabled."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.undo = self._action("undo", self._undo)
        self.redo = self._action("redo", self._redo)
        context.bus.changed.connect(self._refresh)
        self._refresh()

    def _action(self, name: str, work: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys_of(name)])
        action.setIcon(self._context.theme.icon(name))
        action.triggered.connect(lambda: work())
        return action

    def _refresh(self, _changes: Changes | None = None) -> None:
        try:
            undo, redo = self._context.notebook.next_steps()
        except VerbinderError:
            # The notebook cannot be read just now; whoever reads next will say so.
            undo, redo = None, None
        self._name(self.undo, self.tr("&Undo"), self.tr("&Undo: {step}"), undo)
        self._name(self.redo, self.tr("&Redo"), self.tr("&Redo: {step}"), redo)

    def _name(self, action: QAction, plain: str, named: str, step: Step | None) -> None:
        from verbinder.usecases.steps import operation_label

        action.setEnabled(step is not None and not self._context.notebook.read_only)
        if step is None:
            action.setText(plain)
            return
        label = operation_label(step, self._context.messages.language)
        # An ampersand in a name is no mnemonic.
        action.setText(named.format(step=label.replace("&", "&&")))

    def _undo(self) -> None:
        step = self._context.notebook.next_steps()[0]
        if self._context.operations.run(self._context.notebook.undo) is not None and step is not None:
            self._say(self.tr("Undone: {step}"), step)

    def _redo(self) -> None:
        step = self._context.notebook.next_steps()[1]
        if self._context.operations.run(self._context.notebook.redo) is not None and step is not None:
            self._say(self.tr("Done again: {step}"), step)

    def _say(self, text: str, step: Step) -> None:
        from verbinder.usecases.steps import operation_label

        label = operation_label(step, self._context.messages.language)
        self._context.messages.success(text.format(step=label))


class UndoInTextFields(QObject):
    """Lets Ctrl+Z through to the menu when the text field with the focus has nothing to undo itself.

    Qt's fields keep the key for themselves even when they are empty; after a contact was saved from the capture line
    Ctrl+Z must take back the contact.
    """

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, QLineEdit | QPlainTextEdit | QTextEdit):
            old.removeEventFilter(self)
        if isinstance(new, QLineEdit | QPlainTextEdit | QTextEdit):
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = _can(watched)
            wants_undo = event.matches(QKeySequence.StandardKey.Undo)
            wants_redo = event.matches(QKeySequence.StandardKey.Redo)
            if (wants_undo and not undo) or (wants_redo and not redo):
                event.ignore()
                return True
        return super().eventFilter(watched, event)


def _can(field: QObject) -> tuple[bool, bool]:
    """Whether a text field can undo and redo."""
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable(), field.isRedoAvailable()
    if isinstance(field, QPlainTextEdit | QTextEdit):
        return field.document().isUndoAvailable(), field.document().isRedoAvailable()
    return True, True
