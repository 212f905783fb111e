"""How often residents may be asked, and whether only those who agreed are suggested; kept in the notebook.

Owns the two fields; the guard itself is `verbinder.domain.asking`.
"""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QSizePolicy, QSpinBox, QWidget

from verbinder.domain.asking import WINDOW_DAYS
from verbinder.domain.choices import MOST_ASKS, NO, YES, ChoiceKey, Choices
from verbinder.ui.design.tokens import TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.wheel_guard import WheelGuard
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.form import LabelledForm
from verbinder.ui.widgets.heading import Paragraph
from verbinder.usecases import choices


class AskingCard(Card):
    """A number and a tick."""

    def __init__(self, context: PageContext, guard: WheelGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.set_title(self.tr("Asking residents"))
        self.limit = QSpinBox()
        self.limit.setRange(0, MOST_ASKS)
        # Typed figures count when one leaves the field.
        self.limit.setKeyboardTracking(False)
        self.limit.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        guard.guard(self.limit)
        self.only_agreed = QCheckBox(self.tr("Suggest only who agreed to be introduced"))
        form = LabelledForm()
        form.add_row(
            self.tr("Take care after so many requests"),
            self.limit,
            help_text=self.tr(
                "Counted over {days} days. From then on a suggestion is grey and asking takes a conscious choice. "
                "Somebody may have a limit of their own."
            ).format(days=WINDOW_DAYS),
        )
        form.add_widget(self.only_agreed)
        form.add_widget(
            Paragraph(
                self.tr("Unticked: also who was not asked yet; then the suggestion says that you ask first."),
                muted=True,
                role=TypeRole.SMALL,
            )
        )
        self.add(form)
        self.limit.valueChanged.connect(lambda limit: self._choose(ChoiceKey.ASK_LIMIT, str(limit)))
        self.only_agreed.clicked.connect(lambda only: self._choose(ChoiceKey.ONLY_AGREED, YES if only else NO))

    def show_choices(self, chosen: Choices) -> None:
        """Shows what holds."""
        may = not self._context.notebook.read_only
        if self.limit.value() != chosen.ask_limit:
            self.limit.blockSignals(True)
            self.limit.setValue(chosen.ask_limit)
            self.limit.blockSignals(False)
        self.only_agreed.setChecked(chosen.only_agreed)
        for field in (self.limit, self.only_agreed):
            field.setEnabled(may)

    def _choose(self, key: ChoiceKey, value: str) -> None:
        self._context.operations.run(choices.choose, self._context.notebook, key, value)
