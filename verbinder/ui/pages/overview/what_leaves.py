"""In plain words what a file of the overview tells, what it holds back and why.

Owns the words only.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from verbinder.ui.design.tokens import TypeRole
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.heading import Heading, Paragraph


class WhatLeavesCard(Card):
    """Four short answers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("What goes into the file, and what stays here"))
        self._small = Paragraph("")
        for question, answer in (
            (
                self.tr("What goes along"),
                Paragraph(
                    self.tr(
                        "Only counts: of contacts per month, street, setting, outcome and theme, and of what came of "
                        "them, also per month. What you see above, no more. And the stories that are ticked."
                    )
                ),
            ),
            (
                self.tr("What stays here"),
                Paragraph(
                    self.tr("Names, house numbers, notes, talents and wishes. They are not hidden in it either.")
                ),
            ),
            (self.tr("Small groups"), self._small),
            (
                self.tr("Several files"),
                Paragraph(
                    self.tr(
                        "Verbinder remembers what you saved. What two files beside each other would give away is left "
                        "out. So choose whole months or quarters: then nearly everything stays visible."
                    )
                ),
            ),
        ):
            self.add(Heading(question, TypeRole.SUBHEADING))
            self.add(answer)
        self.set_minimum(5)

    def set_minimum(self, minimum: int) -> None:
        """Says from which size on a group is shown."""
        self._small.setText(
            self.tr(
                "Fewer than {minimum} contacts are never shown by themselves: in a small group people recognise each "
                "other. They are counted together, sometimes with a larger group, so that nobody can work it out."
            ).format(minimum=minimum)
        )
