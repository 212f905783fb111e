"""The way to the concepts, with what was explained so far.

Owns a sentence and a button; the concepts themselves have a page.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.heading import Paragraph
from verbinder.usecases import concepts


class ConceptsCard(Card):
    """What a word means here can be seen and corrected."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.set_title(self.tr("Concepts"))
        self.counted = Paragraph("", muted=True)
        self.open_button = Button(self.tr("See the concepts…"), icon="concept", theme=context.theme)
        self.open_button.clicked.connect(lambda: context.shell.open_concepts())
        self.add(
            Paragraph(
                self.tr(
                    "To bring people together, Verbinder reads what they say as concepts. Explain a word it does not "
                    "know, or put right what it misunderstands."
                )
            )
        )
        self.add(self.counted)
        self.body.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)

    def reload(self) -> None:
        """Shows how much was explained so far."""
        count = self._context.operations.run(concepts.count_own, self._context.notebook) or 0
        self.counted.setText(self.tr("You explained %n word(s) or concept(s).", "", count))
        self.counted.setVisible(count > 0)
