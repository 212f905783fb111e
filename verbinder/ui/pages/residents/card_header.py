"""The top of a card: the name, where and when, how to approach, what was agreed to, and a friendly way to begin.

Owns these texts; what the buttons do is the page's.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from verbinder.domain.privacy import Approach, HandingOver, Introducing
from verbinder.domain.residents import ResidentCard
from verbinder.ui import words
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets.button import Button, IconButton
from verbinder.ui.widgets.flow_layout import FlowLayout
from verbinder.ui.widgets.heading import Heading, Paragraph


class Notice(QFrame):
    """A kind line in a soft frame with an icon, and at most one button."""

    pressed = Signal()

    def __init__(self, level: str, icon: str, button_text: str, context: PageContext) -> None:
        super().__init__()
        self._theme, self._icon, self._level = context.theme, icon, level
        self.setProperty("banner", level)
        self._picture = QLabel()
        self.text = Paragraph()
        self.button = Button(button_text, "quiet")
        self.button.setVisible(bool(button_text))
        self.button.clicked.connect(self.pressed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Spacing.M, Spacing.S, Spacing.S, Spacing.S)
        layout.setSpacing(Spacing.S)
        layout.addWidget(self._picture)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        self._theme.changed.connect(self._draw)
        self._draw()

    def say(self, text: str) -> None:
        """Shows a text; hidden when it is empty."""
        self.text.setText(text)
        self.setVisible(bool(text))

    def _draw(self) -> None:
        side = round(20 * self._theme.text_scale)
        self._picture.setPixmap(self._theme.icon(self._icon, self._level).pixmap(side, side))


class AnswerButton(Button):
    """Says what somebody answered to one question; its menu changes that, `wanted` says to what.

    `answers` are the codes, worded in `section` of the sentences; `said` is the text with {wish} in it.
    """

    wanted = Signal(str)

    def __init__(self, answers: type[StrEnum], section: str, said: str, icon: str, context: PageContext) -> None:
        super().__init__("", "quiet", icon=icon, theme=context.theme)
        self._context, self._section, self._said = context, section, said
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._choices: dict[str, QAction] = {}
        for answer in answers:
            word = self._word(answer)
            action = menu.addAction(word[:1].upper() + word[1:])
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _=False, code=str(answer): self.wanted.emit(code))
            self._choices[answer] = action
        self.setMenu(menu)

    def show_answer(self, answer: StrEnum) -> None:
        """Shows what was said."""
        self._choices[answer].setChecked(True)
        self.setText(self._said.format(wish=self._word(answer)))

    def _word(self, answer: StrEnum) -> str:
        return self._context.messages.code(f"{self._section}.{answer}")


class CardHeader(QWidget):
    """Name, facts, approach, what was agreed to, and the opener of one resident."""

    back_wanted = Signal()
    contact_wanted = Signal()
    edit_wanted = Signal()
    approach_wanted = Signal()
    bring_back_wanted = Signal()
    introducing_wanted = Signal(str)
    handing_over_wanted = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.back_button = IconButton("chevron-left", self.tr("Back to the list (Esc)"), theme=theme)
        self.name = Heading("", TypeRole.TITLE)
        self.contact_button = Button(self.tr("Contact"), icon="add", theme=theme)
        self.contact_button.setAccessibleName(self.tr("Write down a contact"))
        self.contact_button.setToolTip(self.tr("Write down a contact (Alt+C)"))
        self.edit_button = Button(self.tr("Edit"), icon="edit", theme=theme)
        self.edit_button.setToolTip(self.tr("Edit this card (Ctrl+Shift+E)"))
        self.more_button = Button(self.tr("More"))
        self.description = Paragraph()
        self.facts = Paragraph(muted=True)
        self.archived = Notice("info", "info", self.tr("Bring back"), context)
        self.approach = Notice("warning", "history", self.tr("Change"), context)
        self.refused = Notice("warning", "lock", "", context)
        self.introducing = AnswerButton(
            Introducing, "introducing", self.tr("Introducing: {wish}"), "introduction", context
        )
        self.handing_over = AnswerButton(
            HandingOver, "handing_over", self.tr("To a colleague: {wish}"), "export", context
        )
        self.opener = Notice("success", "talent", "", context)
        self.opener.setAccessibleName(self.tr("A way to begin"))
        top = QHBoxLayout()
        top.setSpacing(Spacing.S)
        top.addWidget(self.back_button)
        top.addWidget(self.name, 1)
        top.addWidget(self.contact_button, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.XS)
        layout.addLayout(top)
        for widget in (self.description, self.facts):
            layout.addWidget(widget)
        answers = FlowLayout(horizontal=Spacing.S, vertical=Spacing.XS)
        answers.addWidget(self.introducing)
        answers.addWidget(self.handing_over)
        layout.addLayout(answers)
        for notice in (self.archived, self.approach, self.refused, self.opener):
            layout.addSpacing(Spacing.XS)
            layout.addWidget(notice)
        self.back_button.clicked.connect(self.back_wanted)
        self.contact_button.clicked.connect(self.contact_wanted)
        self.edit_button.clicked.connect(self.edit_wanted)
        self.approach.pressed.connect(self.approach_wanted)
        self.archived.pressed.connect(self.bring_back_wanted)
        self.introducing.wanted.connect(self.introducing_wanted)
        self.handing_over.wanted.connect(self.handing_over_wanted)

    def show_card(self, card: ResidentCard) -> None:
        """Shows one resident."""
        self.name.setText(card.name)
        self.description.setText(card.description)
        self.description.setVisible(bool(card.description) and card.description != card.name)
        self.facts.setText(self._facts(card))
        self.contact_button.setVisible(card.archived_on is None)
        self.archived.say(self._archived(card))
        self.approach.say(self._approach(card))
        self.introducing.show_answer(card.introducing)
        self.handing_over.show_answer(card.handing_over)
        for answer in (self.introducing, self.handing_over):
            answer.setVisible(card.archived_on is None)
        self.refused.say(self._refused(card))
        code, values = card.opener or ("", {})
        self.opener.say(self._context.messages.code(code, **values) if code else "")

    def _facts(self, card: ResidentCard) -> str:
        today = self._context.notebook.today()
        last = words.ago(card.last_contact_on, today)
        met = self.tr("last contact {when}").format(when=last) if last else self.tr("no contact yet")
        count = self.tr("%n contact(s)", "", card.contact_count) if card.contact_count else ""
        first = " · ".join(part for part in (card.address_text, card.neighbourhood) if part)
        second = " · ".join(part for part in (met, count) if part)
        return "\n".join(part for part in (first, second[:1].upper() + second[1:]) if part)

    def _archived(self, card: ResidentCard) -> str:
        if card.archived_on is None:
            return ""
        day = words.day_words(card.archived_on, self._context.notebook.today())
        return self.tr("In the archive since {day}.").format(day=day)

    def _refused(self, card: ResidentCard) -> str:
        """Said aloud, because it holds for everybody; a rest says so itself already."""
        if card.introducing is not Introducing.REFUSED or not card.may_approach:
            return ""
        return self.tr("{name} does not want to be introduced to others.").format(name=card.given_name or card.name)

    def _approach(self, card: ResidentCard) -> str:
        wish, today = card.approach, self._context.notebook.today()
        if wish.allows(today):
            return ""
        until = words.day_words(wish.until, today) if wish.until is not None else ""
        if wish.approach is Approach.REST:
            text = (
                self.tr("{name} wants rest until {day}. Leave them be, and introduce nobody.")
                if until
                else self.tr("{name} wants rest for now. Leave them be, and introduce nobody.")
            )
        else:
            text = (
                self.tr("{name} wants no contact until {day}. Do not call on them, and introduce nobody.")
                if until
                else self.tr("{name} wants no contact. Do not call on them, and introduce nobody.")
            )
        said = text.format(name=card.given_name or card.name, day=until)
        return f"{said}\n{card.approach_reason}" if card.approach_reason else said
