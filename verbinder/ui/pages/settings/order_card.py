"""What counts how much in the order of suggestions: a calm choice for each, kept in the notebook.

Owns the fields; the weights behind a choice are the matching's (docs/choices.md).
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from verbinder.domain.choices import NO, YES, ChoiceKey, Choices, Level
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.pages.wheel_guard import WheelGuard
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.form import LabelledForm
from verbinder.ui.widgets.heading import Paragraph
from verbinder.usecases import choices


class OrderCard(Card):
    """Four things that count little, as usual or much; and whether two must share a language."""

    def __init__(self, context: PageContext, guard: WheelGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.set_title(self.tr("Order of suggestions"))
        self.fields = {key: self._levels() for key in self._texts()}
        self.language = QCheckBox(self.tr("A language in common is needed"))
        self.usual_button = Button(self.tr("Everything as usual again"), "quiet")
        guard.guard(*self.fields.values())
        form = LabelledForm()
        for key, (label, help_text) in self._texts().items():
            form.add_row(label, self.fields[key], help_text=help_text)
        form.add_widget(self.language)
        form.add_widget(
            Paragraph(
                self.tr("Who wants to learn the language need not share one yet. Unticked: it only weighs."),
                muted=True,
                role=TypeRole.SMALL,
            )
        )
        self.add(Paragraph(self.tr("It holds for this notebook, for everybody who opens it."), muted=True))
        self.body.addSpacing(Spacing.XS)
        self.add(form)
        self.body.addWidget(self.usual_button, 0, Qt.AlignmentFlag.AlignLeft)
        for key, field in self.fields.items():
            field.activated.connect(lambda _row, key=key, field=field: self._choose(key, field.currentData()))
        self.language.clicked.connect(lambda needed: self._choose(ChoiceKey.LANGUAGE_NEEDED, YES if needed else NO))
        self.usual_button.clicked.connect(self._forget)

    def show_choices(self, chosen: Choices) -> None:
        """Shows what holds."""
        may = not self._context.notebook.read_only
        for key, field in self.fields.items():
            field.setCurrentIndex(field.findData(chosen.level(key).value))
            field.setEnabled(may)
        self.language.setChecked(chosen.language_needed)
        self.language.setEnabled(may)
        self.usual_button.setVisible(may and chosen != Choices(chosen.ask_limit, chosen.only_agreed))

    def _choose(self, key: ChoiceKey, value: str) -> None:
        self._context.operations.run(choices.choose, self._context.notebook, key, value)

    def _forget(self) -> None:
        if self._context.operations.attempt(lambda: choices.forget_order(self._context.notebook)):
            say_done(self._context, self.tr("Suggestions are ordered as usual again."))
            self.fields[ChoiceKey.RARITY].setFocus()

    def _levels(self) -> QComboBox:
        field = QComboBox()
        for level, text in (
            (Level.LITTLE, self.tr("little")),
            (Level.USUAL, self.tr("as usual")),
            (Level.MUCH, self.tr("much")),
        ):
            field.addItem(text, level.value)
        return field

    def _texts(self) -> dict[ChoiceKey, tuple[str, str]]:
        return {
            ChoiceKey.RARITY: (
                self.tr("Rarity counts"),
                self.tr("A rare hobby that two share goes before a common one."),
            ),
            ChoiceKey.NEARNESS: (
                self.tr("Nearness counts"),
                self.tr("The same street or neighbourhood goes before further away."),
            ),
            ChoiceKey.DAY_PARTS: (
                self.tr("A common part of the day counts"),
                self.tr("Only where it is known of both when they have time."),
            ),
            ChoiceKey.FRESHNESS: (
                self.tr("Heard lately counts"),
                self.tr("What was heard years ago may not hold any more."),
            ),
        }
