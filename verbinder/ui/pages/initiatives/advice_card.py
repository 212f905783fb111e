"""The advice for one initiative: its sign and word, why, what else to know, and what we decided through time.

Owns the words around the sentences of the rules.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from verbinder.domain.initiative_views import AdviceGiven, Dossier
from verbinder.domain.stepping_back.reasons import Answer, Reason
from verbinder.ui import words
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.initiatives.advice_sign import AdviceSign
from verbinder.ui.pages.initiatives.section import Row, SectionCard
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.rows_again import clear
from verbinder.ui.widgets import Button, Card, Heading, Paragraph
from verbinder.usecases.advice_words import advice_label, reason_text, warning_label

#: So many decisions are shown until the others are asked for.
FIRST = 3


class AdviceCard(Card):
    """`decide_wanted` is the button."""

    decide_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.setAccessibleName(self.tr("Advice"))
        self.sign = AdviceSign(context.theme)
        self.word = Heading("", TypeRole.TITLE)
        self.decide_button = Button(self.tr("What you do with it…"), "primary")
        self.decide_button.clicked.connect(self.decide_wanted)
        self.decide_button.setEnabled(not context.notebook.read_only)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Spacing.XS)
        self.history = SectionCard("", context, first=FIRST)
        self.history.setProperty("surface", "")
        layout = self.history.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.setSpacing(Spacing.S)
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.word, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.decide_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.add_layout(head)
        self.add_layout(self._lines)
        self.add(self.history)

    def show_advice(self, dossier: Dossier, answer: Answer) -> None:
        """Show what is advised today and what was decided before."""
        language = self._context.messages.language
        self.sign.show_advice(answer.advice)
        word = advice_label(answer.advice, language)
        self.word.setText(word[:1].upper() + word[1:])
        clear(self._lines)
        for reason in answer.reasons:
            self._lines.addWidget(Paragraph(reason_text(reason, language)))
        for warned in answer.warnings:
            self._lines.addWidget(self._warning(warned))
        for note in answer.notes:
            self._lines.addWidget(Paragraph(reason_text(note, language), muted=True, role=TypeRole.SMALL))
        self.history.show_rows(list(self._decided(dossier.advice)))
        self.history.setVisible(bool(dossier.advice))

    def _warning(self, warned: Reason) -> QWidget:
        language = self._context.messages.language
        label = warning_label(warned.code, language)
        text = self.tr("Take care, {what}: {why}").format(what=label, why=reason_text(warned, language))
        line = Paragraph(text)
        line.setProperty("level", "warning")
        return line

    def _decided(self, given: Iterable[AdviceGiven]) -> Iterable[Row]:
        today, code = self._context.notebook.today(), self._context.messages.code
        for each in given:
            decided = code(f"decision.{each.decision.value}") if each.decision is not None else self.tr("looked at")
            advice = advice_label(each.advice, self._context.messages.language)
            text = self.tr("{day}: {advice} – {decision}")
            when = words.day_words(each.on_date, today)
            yield Row(
                text=text.format(day=when[:1].upper() + when[1:], advice=advice, decision=decided), detail=each.note
            )
