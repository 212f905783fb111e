"""Says what was done with a button to take it back: that step, and never another one done since."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from verbinder.ui.pages.page import PageContext


def say_done(context: PageContext, text: str) -> None:
    """Say in a banner that something was done. Call it right after the step that "Undo" should take back."""
    step = context.operations.run(lambda: context.notebook.next_steps()[0])

    def take_back() -> None:
        last = context.operations.run(lambda: context.notebook.next_steps()[0])
        if step is None or last is None or last.step_id != step.step_id:
            context.messages.info(
                QCoreApplication.translate(
                    "UndoOffer", "Something else was written down since. Ctrl+Z takes the steps back one by one."
                )
            )
            return
        context.operations.run(context.notebook.undo)

    context.messages.success(text, action_text=QCoreApplication.translate("UndoOffer", "Undo"), action=take_back)
