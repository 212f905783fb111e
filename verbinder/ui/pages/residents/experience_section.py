"""What somebody lives through, and of each thing whether they agreed that others hear of it.

Owns these agreements. An experience is delicate: without a yes nobody is introduced on it (publication l. 538), and
the words here never press for one.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from verbinder.domain.cards import Gift
from verbinder.domain.gifts import GiftKind
from verbinder.ui import words
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.reading_only import off_when_reading
from verbinder.ui.pages.residents.gift_section import GiftSection
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Paragraph
from verbinder.usecases import gifts as gift_writes


class ExperienceSection(GiftSection):
    """The experiences of one resident; below the chips what was agreed on each."""

    def __init__(self, context: PageContext, *, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(GiftKind.EXPERIENCE, context, keys=keys, parent=parent)
        self.agreements = Agreements(context)
        self.below.addWidget(self.agreements)

    def show_gifts(self, resident_id: int, gifts: Sequence[Gift]) -> None:
        super().show_gifts(resident_id, gifts)
        self.agreements.show_gifts(gifts)


class Agreements(QWidget):
    """A line for each experience with a button that notes a yes, or takes it back."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.rows: list[AgreementRow] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)

    def show_gifts(self, gifts: Sequence[Gift]) -> None:
        """Shows these; a row stays the same widget, so that the focus stays where it was."""
        while len(self.rows) < len(gifts):
            row = AgreementRow(self._context)
            self.rows.append(row)
            self._lines.addWidget(row)
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(gifts))
            if number < len(gifts):
                row.show_gift(gifts[number])
        self.setVisible(bool(gifts))


class AgreementRow(QWidget):
    """What was agreed on one experience."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._gift: Gift | None = None
        self.text = Paragraph(muted=True, role=TypeRole.SMALL)
        self.button = Button("", "quiet")
        self.button.clicked.connect(self._turn)
        off_when_reading(context, self.button)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Spacing.S)
        line.addWidget(self.text, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def show_gift(self, gift: Gift) -> None:
        """Shows whether somebody may hear of it."""
        self._gift = gift
        if gift.agreed_on is None:
            text = self.tr("“{phrase}”: not agreed, so nobody is introduced on it.").format(phrase=gift.phrase)
            said, name = self.tr("They agree"), self.tr("They agree to be introduced on “{phrase}”")
        else:
            day = words.day_words(gift.agreed_on, self._context.notebook.today())
            agreed = self.tr("“{phrase}”: may be introduced on this (agreed {day}).")
            text = agreed.format(phrase=gift.phrase, day=day)
            said, name = self.tr("Rather not"), self.tr("They would rather not be introduced on “{phrase}”")
        self.text.setText(text)
        self.button.setText(said)
        self.button.setAccessibleName(name.format(phrase=gift.phrase))

    def _turn(self) -> None:
        gift, context = self._gift, self._context
        if gift is not None:
            context.operations.run(gift_writes.set_agreed, context.notebook, gift.id, gift.agreed_on is None)
