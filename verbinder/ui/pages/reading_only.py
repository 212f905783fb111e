"""What writes is off in a notebook that is open to read only, and says why: the same sentence everywhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from verbinder.ui.pages.page import PageContext


def reading_only() -> str:
    """Why it is off."""
    return QCoreApplication.translate("ReadingOnly", "You can only look now: this notebook is open to read only.")


def off_when_reading(context: PageContext, *widgets: QWidget) -> None:
    """Switch these off, with the reason, where nothing can be written; leave them alone everywhere else."""
    if context.notebook.read_only:
        for widget in widgets:
            widget.setEnabled(False)
            widget.setToolTip(reading_only())
