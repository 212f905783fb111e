"""The dossier of an initiative on one screen: name, advice, line of time with the plan beside it, and everything else.

Owns the frame and the order of the cards; each card owns its rows.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from verbinder.domain.initiative_views import Dossier
from verbinder.domain.stepping_back.reasons import Answer
from verbinder.ui import words
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.card_columns import CardColumns
from verbinder.ui.pages.initiatives.about_card import AboutCard
from verbinder.ui.pages.initiatives.activities_card import ActivitiesCard
from verbinder.ui.pages.initiatives.activity_dialog import ActivityDialog
from verbinder.ui.pages.initiatives.advice_card import AdviceCard
from verbinder.ui.pages.initiatives.answer_dialogs import DecideDialog
from verbinder.ui.pages.initiatives.chart_card import ChartCard
from verbinder.ui.pages.initiatives.cooperation_cards import AgreementCard, LadderCard
from verbinder.ui.pages.initiatives.dossier_card import DossierCard, capital, joined
from verbinder.ui.pages.initiatives.money_card import MoneyCard
from verbinder.ui.pages.initiatives.people_card import PeopleCard
from verbinder.ui.pages.initiatives.plan_card import PlanCard
from verbinder.ui.pages.initiatives.steps_card import StepsCard
from verbinder.ui.pages.initiatives.stories_card import StoriesCard
from verbinder.ui.pages.initiatives.support_card import SupportCard
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.page_scroll import PageScroll
from verbinder.ui.pages.residents.card_header import Notice
from verbinder.ui.widgets import Button, Heading, IconButton, Paragraph
from verbinder.usecases import initiatives, stepping_back
from verbinder.usecases.advice_words import advice_label, reason_text

#: Names with their buttons need more room than other cards.
TWO_COLUMNS = 780
QUOTES = ("“", "‘", "'", '"', "„")


class DossierView(QWidget):
    """Shows one initiative; `left` is Esc or the button at the top."""

    left = Signal()
    edit_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.dossier: Dossier | None = None
        self.answer: Answer | None = None
        theme = context.theme
        self.setAccessibleName(self.tr("Dossier"))
        self.back_button = IconButton("chevron-left", self.tr("Back to the list (Esc)"), theme=theme)
        self.name = Heading("", TypeRole.TITLE)
        self.edit_button = Button(self.tr("Edit"), icon="edit", theme=theme)
        self.more_button = Button(self.tr("More"))
        self.facts = Paragraph(muted=True)
        self.origin = Paragraph()
        self.archived = Notice("info", "info", "", context)
        self.advice = AdviceCard(context)
        self.chart = ChartCard(context)
        self.plan = PlanCard(context)
        self.people, self.steps = PeopleCard(context), StepsCard(context)
        self.activities, self.support = ActivitiesCard(context), SupportCard(context)
        self.about, self.agreement = AboutCard(context), AgreementCard(context)
        self.money, self.ladder = MoneyCard(context), LadderCard(context)
        self.stories = StoriesCard(context)
        self.cards: tuple[DossierCard, ...] = (
            *(self.plan, self.activities, self.people, self.steps, self.support),
            *(self.about, self.agreement, self.ladder, self.money, self.stories),
        )
        self.columns = CardColumns(
            (
                *(self.chart, self.plan, self.activities, self.steps, self.people, self.support),
                *(self.about, self.agreement, self.money, self.ladder, self.stories),
            ),
            theme=theme,
            two_from=TWO_COLUMNS,
        )
        self._lay_out()
        for button in (self.edit_button, self.more_button):
            button.setEnabled(not context.notebook.read_only)
        self.back_button.clicked.connect(self.left)
        self.edit_button.clicked.connect(self.edit_wanted)
        self.advice.decide_wanted.connect(self.decide)
        self.chart.activity_wanted.connect(self.open_activity)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Spacing.S)
        head.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.name, 1)
        for button in (self.edit_button, self.more_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.sheet = PageScroll()
        body = self.sheet.body
        body.setSpacing(Spacing.M)
        body.addLayout(head)
        body.addWidget(self.facts)
        body.addWidget(self.origin)
        body.addWidget(self.archived)
        body.addWidget(self.advice)
        body.addWidget(self.columns)
        body.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.sheet)

    def set_menu(self, menu: QMenu) -> None:
        """What else the button More offers."""
        self.more_button.setMenu(menu)

    def show_initiative(self, initiative_id: int) -> bool:
        """Show an initiative; False when it is not there any more."""
        notebook = self.context.notebook
        dossier: Dossier | None = None
        answer: Answer | None = None

        def read() -> None:
            nonlocal dossier, answer
            dossier = initiatives.dossier(notebook, initiative_id)
            answer = stepping_back.advice(notebook, initiative_id)

        if not self.context.operations.attempt(read, on_error=lambda _error: None) or dossier is None or answer is None:
            self.dossier = self.answer = None
            return False
        same = self.dossier is not None and self.dossier.id == initiative_id
        offset = self.sheet.verticalScrollBar().value() if same else 0
        self.dossier, self.answer = dossier, answer
        self.setUpdatesEnabled(False)
        self._fill(dossier, answer)
        self.setUpdatesEnabled(True)
        self.sheet.verticalScrollBar().setValue(offset)
        return True

    def _fill(self, dossier: Dossier, answer: Answer) -> None:
        self.name.setText(dossier.name)
        self.facts.setText(self._facts(dossier))
        self.origin.setText(quoted(dossier.fields.origin))
        self.origin.setVisible(bool(dossier.fields.origin))
        self.archived.say(self._set_aside(answer) if dossier.archived_on else "")
        self.advice.setVisible(dossier.archived_on is None)
        self.advice.show_advice(dossier, answer)
        self.chart.show_dossier(dossier)
        for card in self.cards:
            card.show_dossier(dossier)

    def _set_aside(self, answer: Answer) -> str:
        """That it is set aside, and what contradicts it: then there is no advice that could tell."""
        language = self.context.messages.language
        met = [reason_text(note, language) for note in answer.notes if note.code == "after_aside"]
        return " ".join((self.tr("Set aside; it is no longer in the list."), *met))

    def focus_dossier(self) -> None:
        """Put the focus where reading begins."""
        where: QWidget = self.advice.decide_button if self.advice.isVisibleTo(self) else self.edit_button
        if not where.isEnabled():
            where = self.back_button
        where.setFocus(Qt.FocusReason.OtherFocusReason)
        self.sheet.verticalScrollBar().setValue(0)

    def decide(self) -> None:
        """Ask what the verbinder does with the advice."""
        if self.dossier is not None and self.answer is not None:
            word = advice_label(self.answer.advice, self.context.messages.language)
            DecideDialog(self.context, self.dossier, word, parent=self.window()).open()

    def open_activity(self, activity_id: int) -> None:
        """Open one time as a form."""
        if self.dossier is None:
            return
        shown = next((each for each in self.dossier.activities if each.id == activity_id), None)
        if shown is not None:
            ActivityDialog(self.context, self.dossier, shown, parent=self.window()).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _facts(self, dossier: Dossier) -> str:
        fields, code = dossier.fields, self.context.messages.code
        today = self.context.notebook.today()
        since = self.tr("since {day}").format(day=words.day_words(fields.since, today)) if fields.since else ""
        rhythm = "" if fields.rhythm.value == "unknown" else code(f"rhythm.{fields.rhythm.value}")
        where = joined(dossier.place, dossier.neighbourhood)
        return capital(joined(code(f"phase.{fields.phase.value}"), rhythm, since, where, ", ".join(fields.themes)))


def quoted(text: str) -> str:
    """Somebody's own words between quotation marks, unless they stand there already."""
    return text if text[:1] in QUOTES else f"“{text}”"
