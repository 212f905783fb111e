"""Says what was done with a button to take it back: that step, and never another one done since."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from verbinder.domain.changes import Changes
from verbinder.ui.pages.page import PageContext


def say_done(context: PageContext, text: str, changes: Changes | None = None) -> None:
    """Say in a banner that something was done, with a button to take it back.

    `changes` is what the step touched; without it the step done last is meant. A step that changed nothing is said
    without the button: there is nothing to take back.
    """
    if changes is not None and not changes:
        context.messages.success(text)
        return
    step = context.operations.run(lambda: context.notebook.next_steps()[0])
    step_id = changes.step_id if changes is not None else step.step_id if step is not None else None

    def take_back() -> None:
        last = context.operations.run(lambda: context.notebook.next_steps()[0])
        if last is None or last.step_id != step_id:
            context.messages.info(
                QCoreApplication.translate(
                    "UndoOffer", "Something else was written down since. Ctrl+Z takes the steps back one by one."
                )
            )
            return
        context.operations.run(context.notebook.undo)

    context.messages.success(text, action_text=QCoreApplication.translate("UndoOffer", "Undo"), action=take_back)
