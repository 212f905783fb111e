"""What exists already where something new is started: "did you speak with them?" (practice 69).

Owns the asking and the words; nothing is refused because of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from verbinder.domain.initiative_views import Overlap
from verbinder.ui import words
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.rows_again import clear
from verbinder.ui.widgets import Heading, Paragraph
from verbinder.usecases import initiatives

MOST = 4


class OverlapPanel(QFrame):
    """Hidden while nothing of the kind exists."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.found: tuple[Overlap, ...] = ()
        self.setProperty("surface", "card")
        layout = QVBoxLayout(self)
        layout.setSpacing(Spacing.XS)
        layout.addWidget(Heading(self.tr("This exists already. Did you speak with them?"), TypeRole.SUBHEADING))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Spacing.XS)
        layout.addLayout(self._lines)
        self.hide()

    def look(self, themes: Sequence[str], place_id: int | None, neighbourhood_id: int | None) -> None:
        """Show what exists on these themes, in this place or neighbourhood."""
        notebook = self._context.notebook
        found: tuple[Overlap, ...] = ()
        if themes or place_id is not None or neighbourhood_id is not None:
            look = lambda: initiatives.overlap(  # noqa: E731
                notebook, themes=themes, place_id=place_id, neighbourhood_id=neighbourhood_id, limit=MOST
            )
            found = self._context.operations.run(look) or ()
        if found == self.found:
            return
        self.found = found
        clear(self._lines)
        for overlap in found:
            self._lines.addWidget(Paragraph(overlap.row.name))
            self._lines.addWidget(Paragraph(self._about(overlap), muted=True, role=TypeRole.SMALL))
        self.setVisible(bool(found))

    def _about(self, overlap: Overlap) -> str:
        same = [*overlap.themes]
        if overlap.same_place:
            same.append(self.tr("the same place"))
        elif overlap.same_neighbourhood:
            same.append(self.tr("the same neighbourhood"))
        who = ", ".join(party.name for party in overlap.speak_with)
        today = self._context.notebook.today()
        spoken = (
            self.tr("last spoken {when}").format(when=words.ago(overlap.spoken_on, today))
            if overlap.spoken_on is not None
            else self.tr("not spoken yet")
        )
        return " · ".join(filter(None, (", ".join(same), who, spoken if who else "")))
