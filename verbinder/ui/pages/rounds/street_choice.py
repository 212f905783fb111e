"""Choosing the streets of a round in walking order: all streets at the left, the route at the right.

Owns the choice and its keys; which streets there are and what waits in them comes from outside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from verbinder.domain.names import folded, tidy
from verbinder.domain.streets import StreetRow
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.rounds.round_words import RoundWords
from verbinder.ui.pages.today.rows import dotted
from verbinder.ui.widgets import Button, Entry, FlowLayout, Heading, Paragraph, SearchField, Section, SectionList

#: The payload of the entry that adds the street one typed; a street's own payload is its id.
NEW_STREET = 0


class StreetChoice(QWidget):
    """The route is in `street_ids`; `changed` says that it became another one.

    `add_street` makes a street of a name and returns its id, or None when it was refused; without it only streets
    that are there can be chosen.
    """

    changed = Signal()

    def __init__(
        self,
        streets: Sequence[StreetRow],
        chosen: Sequence[int],
        *,
        today: date,
        add_street: Callable[[str], int | None] | None = None,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._add_street = add_street
        self._words = RoundWords(self)
        # Never seen first, then what was seen longest ago.
        self._streets = sorted(streets, key=lambda street: (street.last_contact_on or date.min, street.name))
        self._names = {street.id: street.name for street in streets}
        self._route = [street_id for street_id in dict.fromkeys(chosen) if street_id in self._names]
        self.search = SearchField(self.tr("Search a street"), theme=theme, immediate=True)
        self.available = SectionList(theme=theme, name=self.tr("Streets to choose from"))
        self.route = SectionList(theme=theme, name=self.tr("Route in walking order"))
        self.search.text_settled.connect(lambda _text: self._show_available())
        self.search.installEventFilter(self)
        self.available.installEventFilter(self)
        self.available.entry_activated.connect(self._activated)
        self.route.installEventFilter(self)
        self._lay_out(theme)
        self._show_available()
        self._show_route()

    @property
    def street_ids(self) -> tuple[int, ...]:
        """The streets in walking order."""
        return tuple(self._route)

    def add(self, street_id: int) -> None:
        """Put a street at the end of the route; the next one to choose gets chosen in the list."""
        row = self.available.currentIndex().row()
        self._route.append(street_id)
        self._refresh()
        self._stay(self.available, row)

    def add_all(self, street_ids: Iterable[int]) -> None:
        """Put several streets at the end of the route, those that are not in it yet."""
        self._route += [each for each in dict.fromkeys(street_ids) if each in self._names and each not in self._route]
        self._refresh()

    def remove_current(self) -> None:
        """Take the chosen street off the route."""
        street_id, row = self.route.current_payload, self.route.currentIndex().row()
        if isinstance(street_id, int):
            self._route.remove(street_id)
            self._refresh()
            self._stay(self.route, row)

    def move_current(self, steps: int) -> None:
        """Walk the chosen street earlier (negative) or later."""
        street_id = self.route.current_payload
        if not isinstance(street_id, int):
            return
        place = self._route.index(street_id)
        wanted = min(max(place + steps, 0), len(self._route) - 1)
        if wanted != place:
            self._route.insert(wanted, self._route.pop(place))
            self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._take(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _take(self, watched: QObject, event: QKeyEvent) -> bool:
        """The keys of the three fields; True when one was ours."""
        key, keys = event.key(), Qt.Key
        if watched is self.search and key == keys.Key_Down:
            self.available.setFocus()
            return True
        if watched is self.search and key in (keys.Key_Return, keys.Key_Enter):
            # The dialog would take Enter as "plan it".
            self.search.settle()
            self._add_first()
            return True
        if watched is self.available and key == keys.Key_Space:
            self.available.activate_current()
            return True
        if watched is not self.route:
            return False
        if key in (keys.Key_Delete, keys.Key_Backspace):
            self.remove_current()
            return True
        if event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier) and key in (
            keys.Key_Up,
            keys.Key_Down,
        ):
            self.move_current(-1 if key == keys.Key_Up else 1)
            return True
        return False

    def _activated(self, payload: object) -> None:
        if payload == NEW_STREET:
            self._add_new()
        elif isinstance(payload, int):
            self.add(payload)

    def _add_first(self) -> None:
        """Enter in the search field: the first street found, ready for the next one."""
        typed = self.search.text().strip()
        if not typed:
            return
        self.available.select_first()
        self.available.activate_current()
        self.search.clear()
        self.search.setFocus()

    def _add_new(self) -> None:
        name = tidy(self.search.text())
        street_id = self._add_street(name) if self._add_street is not None else None
        if street_id is None:
            return
        self._names[street_id] = name
        self._streets.append(StreetRow(street_id, name, "", 0, None))
        self.search.clear()
        self.add(street_id)

    # -- showing ------------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        self._show_available()
        self._show_route()
        self.changed.emit()

    def _show_available(self) -> None:
        typed = folded(self.search.text())
        free = [street for street in self._streets if street.id not in self._route]
        shown = [street for street in free if typed in folded(street.name) or typed in folded(street.neighbourhood)]
        # What begins with the words typed comes first, but the order stays: longest not seen.
        shown.sort(key=lambda street: not folded(street.name).startswith(typed))
        entries = [self._entry(street) for street in shown]
        if self._add_street is not None and typed and typed not in {folded(name) for name in self._names.values()}:
            new = self.tr("Add “{name}” as a new street").format(name=tidy(self.search.text()))
            entries.append(Entry(new, icon="add", payload=NEW_STREET))
        empty = self.tr("Every street is in the route.") if self._streets else self.tr("Type the name of a street.")
        self.available.set_sections([Section("", entries, empty)])

    def _entry(self, street: StreetRow) -> Entry:
        people = self.tr("%n resident(s)", "", street.residents) if street.residents else ""
        seen = self._words.seen(street.last_contact_on, self._today)
        return Entry(street.name, dotted(street.neighbourhood, people), "street", seen, payload=street.id)

    def _show_route(self) -> None:
        entries = [
            Entry(f"{number}. {self._names[street_id]}", icon="street", payload=street_id)
            for number, street_id in enumerate(self._route, 1)
        ]
        empty = self.tr("No streets yet: walking where you like is fine too.")
        self.route.set_sections([Section("", entries, empty)])
        for button in self._route_buttons:
            button.setEnabled(bool(entries))

    def _stay(self, view: SectionList, row: int) -> None:
        if view.current_payload is not None or row < 0:
            return
        last = view.sections.rowCount() - 1
        for place in (min(row, last), last):
            if view.sections.entry_at(place) is not None:
                view.setCurrentIndex(view.sections.index(place))
                return

    def _lay_out(self, theme: Theme) -> None:
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(Spacing.L)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(Heading(self.tr("Streets, longest not seen first"), TypeRole.SUBHEADING))
        left.addWidget(self.search)
        left.addWidget(self.available, 1)
        left.addWidget(
            Paragraph(
                self.tr("Enter puts a street in the route. Ctrl+Enter saves the round.")
                if self._add_street is not None
                else self.tr("Enter puts a street in the route."),
                muted=True,
                role=TypeRole.SMALL,
            )
        )
        right.addWidget(Heading(self.tr("Route"), TypeRole.SUBHEADING))
        right.addWidget(self.route, 1)
        buttons = FlowLayout(horizontal=Spacing.S, vertical=Spacing.S)
        self._route_buttons = []
        for text, work in (
            (self.tr("Earlier (Ctrl+↑)"), lambda: self.move_current(-1)),
            (self.tr("Later (Ctrl+↓)"), lambda: self.move_current(1)),
            (self.tr("Take off (Delete)"), self.remove_current),
        ):
            button = Button(text)
            button.clicked.connect(lambda _checked=False, run=work: run())
            self._route_buttons.append(button)
            buttons.addWidget(button)
        right.addLayout(buttons)
        for side in (left, right):
            side.setSpacing(Spacing.S)
            self._sides.addLayout(side, 1)
        for view in (self.available, self.route):
            view.setMinimumHeight(theme.space(150))

    def stack(self, *, stacked: bool) -> None:
        """Put the route below the streets, where there is no room beside them."""
        directions = QBoxLayout.Direction
        self._sides.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
