"""The filters above the list of residents, as a row of buttons that wraps; each says what it filters on.

Owns the filters and the order as a `ResidentQuery` without its text; must not query anything but names to choose.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from verbinder.domain.gifts import GiftKind
from verbinder.domain.names import folded
from verbinder.domain.privacy import Approach
from verbinder.domain.residents import ResidentQuery
from verbinder.ui.design.theme import Theme
from verbinder.ui.pages.residents.pick import Choice, PickDialog
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.flow_layout import FlowLayout
from verbinder.usecases import streets, tags

if TYPE_CHECKING:
    from verbinder.store.notebook import Notebook


class FilterBar(QWidget):
    """Says `changed` with the query that the filters make."""

    changed = Signal(object)

    def __init__(self, notebook: Notebook, *, theme: Theme, drift_weeks: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._theme = theme
        self._query = ResidentQuery(drift_weeks=drift_weeks)
        self._street = self._tag = ""
        flow = FlowLayout(self, horizontal=4, vertical=4)
        self.sort_button = self._menu_button(flow, self._sort_menu())
        self.street_button = self._menu_button(flow, self._pick_menu(self._pick_street, "street_id"))
        self.gift_button = self._menu_button(flow, self._choice_menu("gift_kind", self._gift_words()))
        self.tag_button = self._menu_button(flow, self._pick_menu(self._pick_tag, "tag_id"))
        self.approach_button = self._menu_button(flow, self._choice_menu("approach", self._approach_words()))
        self.drifting_button = self._switch(flow, self.tr("Drifting"), "drifting")
        self.drifting_button.setToolTip(self.tr("Only people you have not really met for a long time"))
        self.archived_button = self._switch(flow, self.tr("Archive"), "archived")
        self.archived_button.setToolTip(self.tr("Only people in the archive"))
        self.clear_button = Button(self.tr("Clear filters"), "quiet")
        self.clear_button.clicked.connect(self.clear)
        flow.addWidget(self.clear_button)
        self._say()

    @property
    def query(self) -> ResidentQuery:
        """The filters and order in force, without words."""
        return self._query

    @property
    def is_filtering(self) -> bool:
        """Whether anybody is left out."""
        return self._query != replace(
            ResidentQuery(drift_weeks=self._query.drift_weeks),
            sort=self._query.sort,
            descending=self._query.descending,
        )

    def clear(self) -> None:
        """Shows everybody again, in the order that was chosen."""
        self._street = self._tag = ""
        kept = self._query
        self._query = ResidentQuery(drift_weeks=kept.drift_weeks, sort=kept.sort, descending=kept.descending)
        self._told()

    def set_drift_weeks(self, weeks: int) -> None:
        """Takes over the setting; says nothing when nobody is filtered on it."""
        self._query = replace(self._query, drift_weeks=weeks)

    def _change(self, **values: Any) -> None:
        self._query = replace(self._query, **values)
        self._told()

    def _told(self) -> None:
        self._say()
        self.changed.emit(self._query)

    # -- the buttons --------------------------------------------------------------------------------------------

    def _menu_button(self, flow: FlowLayout, menu: QMenu) -> Button:
        button = Button("")
        button.setMenu(menu)
        flow.addWidget(button)
        return button

    def _switch(self, flow: FlowLayout, text: str, name: str) -> Button:
        button = Button(text)
        button.setCheckable(True)
        button.clicked.connect(lambda checked: self._change(**{name: checked}))
        flow.addWidget(button)
        return button

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for (sort, descending), text in self._sort_words().items():
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setData((sort, descending))
            action.triggered.connect(
                lambda _=False, sort=sort, descending=descending: self._change(sort=sort, descending=descending)
            )
            group.addAction(action)
            menu.addAction(action)
        menu.aboutToShow.connect(lambda: _tick(menu, (self._query.sort, self._query.descending)))
        return menu

    def _choice_menu(self, name: str, words: dict[Any, str]) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for value, text in words.items():
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setData(value)
            action.triggered.connect(lambda _=False, value=value: self._change(**{name: value}))
            group.addAction(action)
            menu.addAction(action)
        menu.aboutToShow.connect(lambda: _tick(menu, getattr(self._query, name)))
        return menu

    def _pick_menu(self, pick: Any, name: str) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Choose…")).triggered.connect(pick)
        every = menu.addAction(self.tr("All"))
        every.triggered.connect(lambda: self._change(**{name: None}))
        menu.aboutToShow.connect(lambda: every.setEnabled(getattr(self._query, name) is not None))
        return menu

    def _pick_street(self) -> None:
        known = [
            Choice(row.id, row.name, self.tr("%n resident(s)", "", row.residents))
            for row in streets.all_streets(self._notebook)
        ]
        self._pick(self.tr("Choose a street"), self.tr("Street"), known, self._street_chosen)

    def _pick_tag(self) -> None:
        known = [Choice(row.id, row.name) for row in tags.all_tags(self._notebook)]
        self._pick(self.tr("Choose a tag"), self.tr("Tag"), known, self._tag_chosen)

    def _pick(self, title: str, placeholder: str, known: Sequence[Choice], chosen: Any) -> None:
        def find(text: str) -> Sequence[Choice]:
            return [choice for choice in known if folded(text) in folded(choice.name)]

        dialog = PickDialog(title, placeholder, find, theme=self._theme, parent=self)
        dialog.picked.connect(chosen)
        dialog.open()

    def _street_chosen(self, street_id: int, name: str) -> None:
        self._street = name
        self._change(street_id=street_id)

    def _tag_chosen(self, tag_id: int, name: str) -> None:
        self._tag = name
        self._change(tag_id=tag_id)

    # -- what they say ------------------------------------------------------------------------------------------

    def _sort_words(self) -> dict[tuple[str, bool], str]:
        return {
            ("name", False): self.tr("By name"),
            ("street", False): self.tr("By street"),
            ("last_contact", False): self.tr("Longest ago first"),
            ("last_contact", True): self.tr("Latest contact first"),
        }

    def _gift_words(self) -> dict[str | None, str]:
        return {
            None: self.tr("Gifts"),
            GiftKind.TALENT: self.tr("With a talent"),
            GiftKind.NEED: self.tr("With a wish or question"),
            GiftKind.INTEREST: self.tr("With an interest"),
            GiftKind.EXPERIENCE: self.tr("With an experience"),
        }

    def _approach_words(self) -> dict[str | None, str]:
        return {
            None: self.tr("Approach"),
            Approach.WELCOME: self.tr("Welcome"),
            Approach.REST: self.tr("Wants rest now"),
            Approach.NEVER: self.tr("Wants no contact"),
        }

    def _say(self) -> None:
        query = self._query
        self.sort_button.setText(self._sort_words()[query.sort, query.descending])
        self.sort_button.setAccessibleName(self.tr("Order: {order}").format(order=self.sort_button.text()))
        if query.street_id is None:
            self._street = ""
        if query.tag_id is None:
            self._tag = ""
        for button, text, active in (
            (self.street_button, self._street or self.tr("Street"), query.street_id is not None),
            (self.gift_button, self._gift_words()[query.gift_kind], query.gift_kind is not None),
            (self.tag_button, self._tag or self.tr("Tag"), query.tag_id is not None),
            (self.approach_button, self._approach_words()[query.approach], query.approach is not None),
        ):
            button.setText(text)
            # Chosen filters look pressed; a button that is checked needs to be checkable.
            button.setCheckable(active)
            button.setChecked(active)
            button.setAccessibleName(self.tr("Filter: {filter}").format(filter=text))
        self.drifting_button.setChecked(query.drifting)
        self.archived_button.setChecked(query.archived)
        self.clear_button.setVisible(self.is_filtering)


def _tick(menu: QMenu, value: Any) -> None:
    for action in menu.actions():
        action.setChecked(action.data() == value)
