"""Beside the list: one suggestion in full, as one would tell it, and what can be done with it.

Owns where the texts stand; words and actions come from the view.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from verbinder.domain.suggestions import SuggestionView
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.connecting.pairs import both
from verbinder.ui.pages.connecting.shared_texts import SharedTextsView, Side
from verbinder.ui.pages.connecting.short_list import ShortList
from verbinder.ui.pages.connecting.sign import Sign
from verbinder.ui.pages.connecting.suggestion_rows import SuggestionRows
from verbinder.ui.pages.key_actions import KeyAction
from verbinder.ui.pages.today.detail_panel import DetailPanel
from verbinder.ui.widgets import Heading, Paragraph


class SuggestionPanel(DetailPanel):
    """The two people, what they said, the reason, what to ask first, a place, and what to think of."""

    #: Somebody who was never asked was chosen; carries the item of that suggestion.
    other_chosen = Signal(object)

    def __init__(self, rows: SuggestionRows, *, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._rows = rows
        self.feast = _Ribbon(self.tr("Rare, and now shared"), theme)
        self.said = SharedTextsView(theme=theme)
        self.first = _Told(self.tr("What to ask first"))
        self.place = Paragraph()
        self.caution = _Caution()
        self.others = ShortList(theme=theme, name=self.tr("Who was never asked"))
        self.others.entry_activated.connect(self.other_chosen)
        self._insert(0, self.feast)
        self._insert(3, self.said)
        for place, widget in enumerate((self.caution, self.others, self.first, self.place), start=5):
            self._insert(place, widget)
        self.show_nothing()

    def show_suggestion(
        self, view: SuggestionView, others: Sequence[SuggestionView], actions: Sequence[KeyAction]
    ) -> None:
        """Show one; `others` are those who could be asked instead."""
        rows = self._rows
        self.feast.setVisible(view.feast)
        mine, theirs = rows.texts(view)
        one = Side(view.mine.name, view.mine.where, mine)
        other = Side(view.theirs.name, view.theirs.where, theirs)
        self.said.show_two(one, other, rows.shared(view))
        self.said.show()
        self.first.say(rows.each(view.ask_first))
        self.place.setText(rows.place(view))
        self.place.setVisible(view.place is not None)
        self.caution.say(rows.told(view.cautions))
        self.others.show_entries(
            self.tr("Never asked yet"), [rows.other(each, view) for each in others] if view.greyed else ()
        )
        self.show_item(both(view.mine, view.theirs), rows.about(view), rows.told(view.reason), actions)

    def show_other(self, title: str, about: str, text: str, actions: Sequence[KeyAction]) -> None:
        """Show something that is no suggestion."""
        for widget in (self.feast, self.said, self.first, self.place, self.caution, self.others):
            widget.hide()
        self.show_item(title, about, text, actions)

    def _insert(self, place: int, widget: QWidget) -> None:
        self._card.body.insertWidget(place, widget)


class _Ribbon(QFrame):
    """The small feast: warm, with a sign and words."""

    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__()
        self.setProperty("surface", "warm")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Spacing.M, Spacing.S, Spacing.M, Spacing.S)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Sign("feast", theme=theme, side=28))
        layout.addWidget(Paragraph(text, role=TypeRole.SUBHEADING), 1, Qt.AlignmentFlag.AlignVCenter)


class _Told(QWidget):
    """A few lines under a small heading; not there without lines."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.text = Paragraph()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Spacing.XS, 0, 0)
        layout.setSpacing(Spacing.XS)
        layout.addWidget(Heading(title, TypeRole.SUBHEADING))
        layout.addWidget(self.text)

    def say(self, text: str) -> None:
        self.text.setText(text)
        self.setVisible(bool(text))


class _Caution(QFrame):
    """What to think of before asking."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("banner", "warning")
        self.text = Paragraph()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.M, Spacing.S, Spacing.M, Spacing.S)
        layout.addWidget(self.text)

    def say(self, text: str) -> None:
        self.text.setText(text)
        self.setVisible(bool(text))
