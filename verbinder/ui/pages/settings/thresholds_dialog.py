"""Every threshold of the advice by group, each with its ground and what is usual; in force as soon as it is chosen.

Owns the sheet; a field is `threshold_fields`', what is kept is the notebook's.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from verbinder.domain.changes import Changes, Kind
from verbinder.domain.stepping_choices import GROUPS, OWN_PAUSES, STEPPING
from verbinder.sentences import sentence
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.dialogs.fitting import fit
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.page_scroll import PageScroll
from verbinder.ui.pages.settings.threshold_fields import ThresholdField
from verbinder.ui.pages.today.rows import dotted
from verbinder.ui.pages.wheel_guard import WheelGuard
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.form import LabelledForm
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.usecases import choices

WIDE, HIGH = 620, 640


class ThresholdsDialog(QDialog):
    """All of them; a value that cannot be is told under its field, and what held before stays."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("From how much on"))
        self.forms: dict[str, LabelledForm] = {}
        self.fields: dict[str, ThresholdField] = {}
        guard = WheelGuard(self)
        self._scroll = PageScroll()
        for group, names in GROUPS.items():
            self._scroll.body.addWidget(self._card(group, names, guard))
        self._scroll.body.addStretch(1)
        self.usual_button = Button(self.tr("&Everything as usual again"), "quiet")
        self.close_button = Button(self.tr("&Close"), "primary")
        self._lay_out()
        self.usual_button.clicked.connect(self._forget)
        self.close_button.clicked.connect(self.accept)
        context.bus.changed.connect(self._heard)
        self._show()
        first = next(iter(self.fields.values())).field
        first.setFocus()

    def _card(self, group: str, names: tuple[str, ...], guard: WheelGuard) -> Card:
        card, form = Card(self._said("threshold_group", group)), LabelledForm()
        for name in names:
            field = self.fields[name] = ThresholdField(name, self)
            self.forms[name] = form
            guard.guard(field.field)
            field.chosen.connect(self._choose)
            form.add_row(self._said("threshold", name), field.field, help_text=self._help(field))
        card.add(form)
        return card

    def _help(self, field: ThresholdField) -> str:
        """The ground, and what is usual: without it nobody dares to turn a number."""
        ground = self._said("threshold_ground", field.name)
        if field.name == OWN_PAUSES:
            return ground
        return dotted(self.tr("usually {value}").format(value=field.said(choices.usual_of(field.key))), ground)

    def _show(self) -> None:
        every = self._context.operations.run(choices.every_choice, self._context.notebook)
        if every is None:
            return
        held = {choice.key: choice for choice in every}
        may = not self._context.notebook.read_only
        for field in self.fields.values():
            field.show_choice(held[field.key], may=may)
        self.usual_button.setVisible(may and any_unusual(held))

    def _choose(self, name: str, value: str) -> None:
        field, form = self.fields[name], self.forms[name]
        form.set_error(field.field, "")
        self._context.operations.attempt(
            lambda: choices.choose(self._context.notebook, field.key, value),
            on_error=lambda error: form.set_error(field.field, self._context.messages.sentence(error)),
        )

    def _forget(self) -> None:
        if self._context.operations.attempt(lambda: choices.forget_stepping(self._context.notebook)):
            next(iter(self.fields.values())).field.setFocus()

    def _heard(self, changes: Changes) -> None:
        if changes.touches(Kind.CHOICE):
            self._show()

    def _said(self, section: str, name: str) -> str:
        return sentence(f"{section}.{name}", self._context.messages.language)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.usual_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.windowTitle()))
        text = self.tr(
            "The numbers the advice hangs on, and why they are so: a line of the publication it was made from, or our"
            " own judgement. What you choose holds for this notebook."
        )
        layout.addWidget(Paragraph(text, muted=True))
        layout.addWidget(self._scroll, 1)
        layout.addLayout(buttons)
        theme = self._context.theme
        fit(self, theme.space(WIDE), theme.space(HIGH))


def any_unusual(every: Mapping[str, choices.Choice]) -> bool:
    """Whether a threshold was chosen otherwise; pauses of one's own are no such choice."""
    pauses = STEPPING + OWN_PAUSES
    return any(
        choice.value != choice.usual for key, choice in every.items() if key.startswith(STEPPING) and key != pauses
    )
