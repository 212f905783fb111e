"""The first suggestions for the person or organisation of a card, each with its reason in a sentence.

Owns asking for them without anybody waiting: while the index is not there it is built as a job. Accepting one, or
setting it aside, is the page Verbinden's.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from verbinder.domain.suggestions import SuggestionView
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.named_row import NamedRow
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.rows_again import clear
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.usecases import match_index, suggestions

#: More than these are on the page Verbinden.
FIRST = 3


class SuggestionsSection(QWidget):
    """Suggestions for one party; `opened` says that more of them is wanted."""

    opened = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._number: int | None = None
        self._shown: tuple[SuggestionView, ...] | None = None
        self._building = False
        self.rows: list[SuggestionRow] = []
        self.all_button = Button(self.tr("All suggestions"), "quiet")
        self.all_button.clicked.connect(self.opened)
        self.said = Paragraph(muted=True, role=TypeRole.SMALL)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Spacing.S)
        head = QHBoxLayout()
        head.setSpacing(Spacing.S)
        head.addWidget(Heading(self.tr("Suggestions"), TypeRole.SUBHEADING), 1)
        head.addWidget(self.all_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.said)
        layout.addLayout(self._lines)

    def show_party(self, number: int, *, allowed: bool) -> None:
        """Shows those of a resident (the id) or organisation (minus the id); hidden when none is `allowed`."""
        if number != self._number:
            self._say(None)
        self._number = number
        self.setVisible(allowed)
        if not allowed:
            self._say(())
        elif match_index.is_ready(self._context.notebook):
            self._ask(number)
        else:
            self._build()

    def _ask(self, number: int) -> None:
        found = self._context.operations.run(suggestions.for_party, self._context.notebook, number, limit=FIRST)
        self._say(found or ())

    def _build(self) -> None:
        if self._shown is None:
            self.said.setText(self.tr("Looking who would fit…"))
            self.said.show()
        if self._building:
            return
        self._building = True
        # Without a title: the section says itself that it looks, and nothing is lost when the window closes meanwhile.
        job = self._context.operations.job(
            match_index.ready,
            self._context.notebook,
            on_done=self._built,
            on_error=self._not_built,
            on_cancelled=self._not_built,
            owner=self,
        )
        job.progressed.connect(self._say_progress)

    def _say_progress(self, done: int, total: int) -> None:
        if self._building and self._shown is None and total:
            self.said.setText(self.tr("Looking who would fit… {percent} %").format(percent=100 * done // total))

    def _built(self, _nothing: object) -> None:
        self._building = False
        if self._number is not None and not self.isHidden():
            self._ask(self._number)

    def _not_built(self, *_error: object) -> None:
        self._building = False
        if self._shown is None:
            self.said.setText(self.tr("Suggestions were not looked for. Open this card again to do so."))

    def _say(self, found: tuple[SuggestionView, ...] | None) -> None:
        """Shows what was found; None while nobody looked yet."""
        if found == self._shown and found is not None:
            return
        had_focus = any(row.name.hasFocus() for row in self.rows)
        self._shown = found
        clear(self._lines)
        self.rows = [SuggestionRow(view, self._context) for view in found or ()]
        for row in self.rows:
            row.name.clicked.connect(self.opened)
            self._lines.addWidget(row)
        self.all_button.setVisible(bool(found))
        self.said.setText(self.tr("None yet. Every talent and wish you write down may change that."))
        self.said.setVisible(found == ())
        if had_focus:
            (self.rows[0].name if self.rows else self.all_button).setFocus()


class SuggestionRow(NamedRow):
    """Who, and why; a way to the page where one does something with it."""

    def __init__(self, view: SuggestionView, context: PageContext) -> None:
        super().__init__(view.theirs, theme=context.theme)
        reason = suggestions.short_reason(context.notebook, view, context.messages.language)
        self.name.setAccessibleDescription(reason)
        self.name.setToolTip(self.tr("Open on the page Connecting (Enter)"))
        self.reason = Paragraph(reason)
        if view.feast:
            self.head.addWidget(Paragraph(self.tr("rare, and now shared"), muted=True, role=TypeRole.SMALL), 1)
        else:
            self.head.addStretch(1)
        self.under.addWidget(self.reason)
        if view.greyed:
            asked = self.tr("Asked often already lately; choose to ask on purpose.")
            caution = Paragraph(asked, role=TypeRole.SMALL)
            caution.setProperty("level", "warning")
            self.under.addWidget(caution)
