"""What holds for every widget of the set: a name, a way in by keyboard, both themes, double text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollBar, QWidget

import verbinder.ui.widgets as widgets
from verbinder.ui.design.theme import Theme
from verbinder.ui.widgets import (
    Bar,
    BarChart,
    BarMode,
    Button,
    Card,
    ChipData,
    ChipRow,
    CommandPalette,
    DateField,
    EmptyState,
    Entry,
    IconButton,
    LabelledForm,
    NavigationRail,
    PassphraseField,
    RowTable,
    SearchField,
    Section,
    SectionList,
    StrengthMeter,
    TimelineView,
)


def form(theme: Theme) -> QWidget:
    made = LabelledForm()
    made.add_row("&Naam", QLineEdit(), help_text="Zoals je die persoon noemt.")
    made.add_row("&Wachtzin", PassphraseField())
    made.add_row("&Datum", DateField(theme=theme))
    meter = StrengthMeter(theme=theme)
    meter.set_strength(2, "Kan sterker: neem er een woord bij.")
    made.add_widget(meter)
    return made


def chips(theme: Theme) -> QWidget:
    row = ChipRow(theme=theme, name="Begrepen")
    row.set_chips([ChipData("person", "Fatima"), ChipData("need", "taal", uncertain=True)])
    return row


def chart(theme: Theme) -> QWidget:
    made = BarChart(theme=theme, title="Per maand")
    made.set_bars([Bar("jan", 3), Bar("feb", 9)], mode=BarMode.COLUMNS)
    return made


def rail(theme: Theme) -> QWidget:
    made = NavigationRail(theme=theme, title="Verbinder")
    made.add_page("today", "Vandaag", "today")
    return made


def sections(theme: Theme) -> QWidget:
    made = SectionList(theme=theme, name="Vandaag")
    made.set_sections([Section("Te laat", [Entry("Fatima bellen", payload=1)])])
    return made


def card(theme: Theme) -> QWidget:
    made = Card("Talenten")
    made.add_action(IconButton("edit", "Wijzigen", theme=theme))
    made.add(Button("Bewaren", "primary", icon="check", theme=theme))
    return made


MAKERS: dict[str, Callable[[Theme], QWidget]] = {
    "form": form,
    "chips": chips,
    "chart": chart,
    "rail": rail,
    "sections": sections,
    "card": card,
    "search": lambda theme: SearchField("Zoek op naam", theme=theme),
    "table": lambda theme: RowTable(theme=theme, name="Inwoners"),
    "timeline": lambda theme: TimelineView(theme=theme),
    "empty": lambda theme: EmptyState("rounds", "Nog geen rondes", "Leg er een vast.", "Ronde", theme=theme),
    "palette": lambda theme: CommandPalette(lambda text: [], theme=theme),
}
every_widget = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS.keys())


def reachable(window: QWidget) -> list[QWidget]:
    """The parts Tab stops at, in its order, once round."""
    found, widget = [], window.nextInFocusChain()
    while widget is not window:
        own = widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
        if own and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


@every_widget
def test_whatever_takes_the_focus_has_a_name(theme: Theme, show, make):
    window = show(make(theme))
    stops = reachable(window)
    assert stops
    for stop in stops:
        spoken = QAccessible.queryAccessibleInterface(stop).text(QAccessible.Text.Name)
        assert spoken.strip(), f"{type(stop).__name__} has no name"


@every_widget
def test_tab_goes_all_the_way_round(theme: Theme, show, qtbot, make):
    after = QLineEdit()
    window = show(make(theme), after)
    stops = reachable(window)
    seen = {id(window.focusWidget())}
    for _ in range(len(stops)):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.add(id(window.focusWidget()))
    assert id(after) in seen, "Tab stays inside"


@every_widget
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_text_is_cut_at_double_size(theme: Theme, show, make, scale: float):
    theme.apply(text_scale=scale)
    window = show(make(theme), width=1000, height=1200)
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= needed, label.text()


@every_widget
def test_a_widget_changes_with_the_theme_while_it_is_shown(theme: Theme, show, make):
    window = show(make(theme))
    light = window.grab().toImage()
    theme.apply(choice="dark")
    dark = window.grab().toImage()
    assert light != dark
    assert dark.pixelColor(2, 2).lightness() < 60 < light.pixelColor(2, 2).lightness()


@every_widget
def test_nothing_to_press_is_smaller_than_it_may_be(theme: Theme, show, make):
    window = show(make(theme), width=1000, height=1200)
    for stop in reachable(window):
        if not isinstance(stop, QScrollBar):
            assert min(stop.width(), stop.height()) >= 24, type(stop).__name__


def test_every_name_of_the_package_leads_to_a_widget_or_value():
    for name in widgets._HOMES:
        assert getattr(widgets, name) is not None
    with pytest.raises(AttributeError):
        _ = widgets.NoSuchWidget
