"""A card of the dossier: its title, a button to add something, and rows with what can be done with each.

Owns the places and the focus; what a row says and does is told by the cards made from it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from verbinder.domain.changes import Kind
from verbinder.domain.suggestions import PartyName
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.named_row import NameButton, beside_icon
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import Button, Card, FlowLayout, Heading, IconButton, Paragraph

#: So many more rows come at once when they are asked for.
AT_ONCE = 30


@dataclass(frozen=True, slots=True)
class RowAction:
    """One thing to do with a row; only what `reads` can be done in a notebook that is open to read only."""

    text: str
    run: Callable[[], object] = field(compare=False)
    reads: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What a row says. `party` makes its title a way to the card of that resident or organisation.

    `quick` stands on a button of its own, `actions` in a menu. With `heading` it is the title of a group. `level`
    colours the line below ("warning", "danger"). `about` is the value its actions work on: as long as that and what is
    said stay the same, so does the row on the screen.
    """

    text: str
    detail: str = ""
    party: PartyName | None = None
    quick: tuple[RowAction, ...] = ()
    actions: tuple[RowAction, ...] = ()
    heading: bool = False
    level: str = ""
    more: tuple[str, ...] = ()
    about: object = None


class SectionCard(Card):
    """Shows rows; the `first` so many, until more are asked for."""

    def __init__(self, title: str, context: PageContext, *, first: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.context = context
        self._first = first
        self._shown = first
        self._rows: tuple[Row, ...] = ()
        self._empty_text = ""
        self.rows: list[RowWidget] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Spacing.S)
        self.nothing = Paragraph(muted=True)
        self.more_button = Button("", "quiet")
        self.more_button.clicked.connect(self._show_more)
        self.buttons = QWidget()
        self._flow = FlowLayout(self.buttons, horizontal=Spacing.S, vertical=Spacing.S)
        self.buttons.hide()
        self.add_layout(self._lines)
        self.add(self.nothing)
        self.body.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self.buttons)

    def add_button(self, text: str, run: Callable[[], object], *, icon: str = "add", reads: bool = False) -> Button:
        """Put a button below the rows; what only `reads` can be done in a notebook that is open to read only."""
        button = Button(text, icon=icon, theme=self.context.theme)
        button.setEnabled(reads or not self.context.notebook.read_only)
        button.clicked.connect(lambda: run())
        self._flow.addWidget(button)
        self.buttons.show()
        return button

    def show_rows(self, rows: Sequence[Row], *, nothing: str = "") -> None:
        """Show these, with the focus where it was; `nothing` is said when there are none."""
        self._rows, self._empty_text = tuple(rows), nothing
        self._fill()

    def begin(self) -> None:
        """Another initiative: the rows that were asked for are folded again."""
        self._shown = self._first

    def _fill(self) -> None:
        shown = self._rows[: self._shown]
        hidden = len(self._rows) - len(shown)
        at = self._focused()
        kept = self._keep(shown)
        for row in shown[kept:]:
            self.rows.append(RowWidget(row, self.context))
            self._lines.addWidget(self.rows[-1])
        self.nothing.setText(self._empty_text)
        self.nothing.setVisible(bool(self._empty_text) and not self._rows)
        self.more_button.setText(SectionCounts().more(min(hidden, AT_ONCE)))
        self.more_button.setVisible(hidden > 0)
        if at is not None and at[0] >= kept:
            self._focus(*at)

    def _keep(self, shown: Sequence[Row]) -> int:
        """Take away the rows from the first that changed on; how many stayed."""
        kept = 0
        while kept < min(len(self.rows), len(shown)) and self.rows[kept].row == shown[kept]:
            kept += 1
        for widget in self.rows[kept:]:
            self._lines.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        del self.rows[kept:]
        return kept

    def _focused(self) -> tuple[int, int] | None:
        """At which row one was, and at which control of it; a dialog over the window does not change that."""
        focused = self.window().focusWidget()
        for number, row in enumerate(self.rows):
            if focused in row.controls:
                return number, row.controls.index(focused)
        return None

    def _focus(self, row: int, control: int) -> None:
        for widget in (*self.rows[row:], *reversed(self.rows[:row])):
            if widget.controls:
                widget.controls[min(control, len(widget.controls) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if not self.buttons.isHidden() and self._flow.count():
            item = self._flow.itemAt(0)
            button = item.widget() if item is not None else None
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_more(self) -> None:
        self._shown += AT_ONCE
        first_hidden = len(self.rows)
        self._fill()
        self._focus(first_hidden, 0)


class RowWidget(QWidget):
    """One row; `controls` are its stops for Tab."""

    def __init__(self, row: Row, context: PageContext) -> None:
        super().__init__()
        self.row = row
        self._context = context
        self.controls: list[QWidget] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if row.heading:
            layout.addWidget(Heading(row.text, TypeRole.SUBHEADING))
            return
        head = QHBoxLayout()
        head.setSpacing(Spacing.S)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._title(row))
        self._under = QVBoxLayout()
        self._under.setSpacing(0)
        for line in filter(None, (row.detail, *row.more)):
            told = Paragraph(line, muted=not row.level or line is not row.detail, role=TypeRole.SMALL)
            if row.level and line is row.detail:
                told.setProperty("level", row.level)
            self._under.addWidget(told)
        texts.addLayout(self._under)
        if row.party is not None:
            self._under.setContentsMargins(beside_icon(context.theme), 0, 0, 0)
        head.addLayout(texts, 1)
        self._menu = self._allowed(row.actions)
        for action in self._allowed(row.quick):
            head.addWidget(self._quick(action), 0, Qt.AlignmentFlag.AlignTop)
        if self._menu:
            head.addWidget(self._more(), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)

    def _allowed(self, actions: tuple[RowAction, ...]) -> tuple[RowAction, ...]:
        read_only = self._context.notebook.read_only
        return tuple(action for action in actions if action.reads or not read_only)

    def _title(self, row: Row) -> QWidget:
        party = row.party
        if party is None:
            return Paragraph(row.text)
        icon = "person" if party.resident_id is not None else "organisations"
        name = NameButton(row.text, icon, theme=self._context.theme)
        name.clicked.connect(lambda: open_party(self._context, party))
        self.controls.append(name)
        return name

    def _quick(self, action: RowAction) -> QWidget:
        button = Button(action.text)
        button.setAccessibleName(f"{action.text.rstrip('…')}: {self.row.text}")
        button.clicked.connect(lambda: action.run())
        self.controls.append(button)
        return button

    def _more(self) -> QWidget:
        button = IconButton(
            "more", self.tr("More: {what}").format(what=self.row.text), theme=self._context.theme, colour="text_muted"
        )
        button.clicked.connect(lambda: self.open_menu(button))
        self.controls.append(button)
        return button

    def open_menu(self, button: QWidget) -> QMenu:
        """What else can be done with the row."""
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self._menu:
            menu.addAction(action.text).triggered.connect(lambda _on=False, action=action: action.run())
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        return menu


class SectionCounts(QObject):
    """The words that count: of a class that others inherit from Qt finds no plurals."""

    def more(self, count: int) -> str:
        """So many more rows."""
        return self.tr("Show %n more", "", count)


def open_party(context: PageContext, party: PartyName) -> None:
    """Go to the card of a resident or an organisation."""
    if party.resident_id is not None:
        context.navigate(Kind.RESIDENT, party.resident_id)
    elif party.organisation_id is not None:
        context.navigate(Kind.ORGANISATION, party.organisation_id)
