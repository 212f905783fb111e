"""Who came to know whom at one time of an initiative: new ties, that may be written down (practice 69b).

Owns the dialog; writing a tie down is that of the page Verbinden.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from verbinder.domain.initiative_views import FirstMeeting
from verbinder.domain.introduction_views import IntroductionFields
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.connecting.introduction_dialog import Draft, IntroductionDialog
from verbinder.ui.pages.initiatives.section import Row, RowAction, SectionCard
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.page_scroll import PageScroll
from verbinder.ui.widgets import Button
from verbinder.usecases import activities


class FirstMeetingsDialog(QDialog):
    """A row for every two; they were brought together by coming, so nobody was asked for anything."""

    def __init__(self, context: PageContext, activity_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Who met for the first time"))
        self.card = SectionCard("", context, first=30)
        found = context.operations.run(activities.first_meetings, context.notebook, activity_id) or ()
        self.card.show_rows([self._row(each) for each in found], nothing=self.tr("Everybody knew each other already."))
        scroll = PageScroll()
        scroll.body.addWidget(self.card)
        scroll.body.addStretch(1)
        self.close_button = Button(self.tr("Close"), "primary")
        self.close_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(Spacing.L, 0, Spacing.L, Spacing.M)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)
        self.resize(context.theme.space(460), context.theme.space(360))
        self.close_button.setFocus()

    def _row(self, met: FirstMeeting) -> Row:
        text = self.tr("{one} and {other}").format(one=met.one.name, other=met.other.name)
        return Row(text=text, quick=(RowAction(self.tr("Write down…"), lambda: self._write_down(met)),), about=met)

    def _write_down(self, met: FirstMeeting) -> None:
        fields = IntroductionFields(one=met.one.number, other=met.other.number)
        dialog = IntroductionDialog(self._context, Draft(met.one, met.other, fields), parent=self)
        dialog.introduced.setChecked(True)
        dialog.open()
