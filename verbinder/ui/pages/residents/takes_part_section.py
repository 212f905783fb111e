"""What one takes part in, on the card of a resident or an organisation: each initiative, the part, when they came.

Owns the rows; Enter opens the dossier.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from verbinder.domain.changes import Kind
from verbinder.domain.initiative_views import TakesPart
from verbinder.ui import words
from verbinder.ui.design.tokens import TypeRole
from verbinder.ui.pages.name_lines import NameLine, NameLines
from verbinder.ui.pages.named_row import NameButton
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets.heading import Heading
from verbinder.usecases import initiatives


class TakesPartSection(QWidget):
    """Hidden for who takes part in nothing."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._counts = TakesPartCounts(self)
        self._shown: object = None
        self._lines = NameLines(context.theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(Heading(self.tr("Takes part in"), TypeRole.SUBHEADING))
        layout.addLayout(self._lines)

    def show_party(self, number: int) -> None:
        """Shows those of a resident (the id) or an organisation (minus the id)."""
        context = self._context
        found = context.operations.run(initiatives.of_party, context.notebook, number) or ()
        self.setVisible(bool(found))
        shown = (found, context.notebook.today())
        if shown == self._shown:
            return
        self._shown = shown
        self._lines.show_lines(map(self._line, found))

    @property
    def names(self) -> list[NameButton]:
        """The buttons that open one."""
        return self._lines.names

    def _line(self, each: TakesPart) -> NameLine:
        about = self._about(each)
        return NameLine(each.name, "initiatives", about, lambda: self._context.navigate(Kind.INITIATIVE, each.id))

    def _about(self, each: TakesPart) -> str:
        code, today = self._context.messages.code, self._context.notebook.today()
        part = ", ".join(code(f"part.{part.value}") for part in each.parts)
        came = self._counts.came(each.came) if each.came else ""
        last = self.tr("last {when}").format(when=words.ago(each.last_came_on, today)) if each.last_came_on else ""
        ended = self.tr("stopped") if each.ended else ""
        return " · ".join(filter(None, (part, ended, code(f"phase.{each.phase.value}"), came, last)))


class TakesPartCounts(QObject):
    """The words that count."""

    def came(self, times: int) -> str:
        """So often."""
        return self.tr("there %n time(s)", "", times)
