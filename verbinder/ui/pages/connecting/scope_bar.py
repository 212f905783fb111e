"""For whom suggestions are shown: somebody or an organisation, and on which of what they give or look for.

Owns these fields; says `back` and `gift_chosen`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QWidget

from verbinder.domain.parties import PartyGift
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.wheel_guard import WheelGuard
from verbinder.ui.widgets import Button, Paragraph
from verbinder.ui.widgets.kinds import kind_label


class ScopeBar(QFrame):
    """Hidden while everybody is meant."""

    back = Signal()
    gift_chosen = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.name = Paragraph("", role=TypeRole.SUBHEADING)
        self.gift = QComboBox()
        self.gift.setAccessibleName(self.tr("On what"))
        self.gift.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.gift.setMinimumContentsLength(16)
        self.gift.currentIndexChanged.connect(lambda _place: self.gift_chosen.emit(self.gift.currentData()))
        WheelGuard(self).guard(self.gift)
        self.back_button = Button(self.tr("Back to everybody (Esc)"), "quiet")
        self.back_button.clicked.connect(self.back)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Spacing.M, Spacing.S, Spacing.M, Spacing.S)
        layout.setSpacing(Spacing.M)
        layout.addWidget(self.name, 2, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.gift, 2)
        layout.addWidget(self.back_button)
        self.hide()

    def show_party(self, name: str, gifts: Sequence[PartyGift], gift_id: int | None) -> None:
        """Show for whom; a gift that is gone is not chosen any more."""
        self.name.setText(self.tr("For {name}").format(name=name))
        with QSignalBlocker(self.gift):
            self.gift.clear()
            self.gift.addItem(self.tr("everything that is known"), None)
            for gift in gifts:
                self.gift.addItem(f"{kind_label(gift.kind)}: {gift.phrase}", gift.id)
            self.gift.setCurrentIndex(max(self.gift.findData(gift_id), 0) if gift_id is not None else 0)
        self.gift.setVisible(len(gifts) > 1)
        self.show()
