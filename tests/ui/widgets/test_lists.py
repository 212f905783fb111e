"""Lists in sections, the timeline and the rail of pages: keys, what is said, and what is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPointF, Qt
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import COMPACT_WIDTH, MINIMUM_TARGET
from verbinder.ui.widgets import ChipData, Entry, NavigationRail, Section, SectionList, TimelineRole, TimelineView
from verbinder.ui.widgets.painting import WrappedText
from verbinder.ui.widgets.section_rows import SectionModel

SECTIONS = [
    Section("Te laat", [Entry("Fatima bellen", "taalles", "follow-up", "2 dagen", "danger", payload=1)]),
    Section("Vandaag", [Entry("Koffie bij Jan", payload=2), Entry("Sleutel terug", payload=3)]),
    Section("Signalen", [], "Geen signalen vandaag."),
    Section("Niets te zeggen", []),
    Section("Uit beeld", [Entry("Ömer", payload=4)]),
]


# --- sections ---


@pytest.fixture
def sections(theme: Theme, show) -> SectionList:
    listed = SectionList(theme=theme, name="Vandaag")
    listed.set_sections(SECTIONS)
    show(listed, QLineEdit())
    return listed


def test_the_rows_keep_the_rules_of_qt(qtmodeltester, qapp):
    model = SectionModel()
    model.set_sections(SECTIONS)
    qtmodeltester.check(model)


def test_the_arrows_pass_over_headings_and_sentences(sections: SectionList, qtbot):
    assert sections.current_payload == 1  # the focus goes to the first entry
    path = []
    keys = (
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_Up,
        Qt.Key.Key_Home,
        Qt.Key.Key_Up,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    )
    for key in keys:
        qtbot.keyClick(sections, key)
        path.append(sections.current_payload)
    assert path == [2, 3, 4, 4, 3, 1, 1, 4, 1, 4]


def test_enter_and_a_double_click_hand_back_the_payload(sections: SectionList, qtbot):
    with qtbot.waitSignal(sections.entry_activated) as activated:
        qtbot.keyClick(sections, Qt.Key.Key_Return)
    assert activated.args == [1]
    sections.move_current(1)
    place = sections.visualRect(sections.currentIndex()).center()
    qtbot.mouseClick(sections.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(sections.entry_activated) as activated:
        qtbot.mouseDClick(sections.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert activated.args == [2]


def test_other_sections_keep_the_entry_one_was_at(sections: SectionList):
    sections.move_current(2)
    sections.set_sections([Section("Vandaag", [Entry("Nieuw", payload=9), Entry("Sleutel terug", payload=3)])])
    assert sections.current_payload == 3
    sections.set_sections([Section("Vandaag", [Entry("Nieuw", payload=9)])])
    assert sections.current_payload is None
    sections.set_sections([])
    sections.move_current(1)
    sections.activate_current()
    assert sections.current_payload is None


def test_an_empty_section_shows_its_sentence_or_nothing(sections: SectionList):
    shown = [sections.sections.index(row).data() for row in range(sections.sections.rowCount())]
    assert "Geen signalen vandaag." in shown
    assert "Niets te zeggen" not in shown


def test_a_screen_reader_hears_the_whole_entry(sections: SectionList):
    index = sections.sections.index(sections.sections.row_of(1))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Fatima bellen, taalles, 2 dagen"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_entry_is_high_enough_for_its_lines(theme: Theme, sections: SectionList, scale: float):
    theme.apply(text_scale=scale)
    for payload in (1, 2):
        index = sections.sections.index(sections.sections.row_of(payload))
        height = sections.itemDelegate().sizeHint(QStyleOptionViewItem(), index).height()
        assert height >= MINIMUM_TARGET
        assert height >= sections.fontMetrics().height() * (1.8 if payload == 1 else 1)


# --- timeline ---


class Timeline(QAbstractListModel):
    def __init__(self, entries: list[dict[int, object]]) -> None:
        super().__init__()
        self.entries = entries

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole:
            role = TimelineRole.TITLE
        return self.entries[index.row()].get(role)


def entry(text: str = "", *chips: ChipData) -> dict[int, object]:
    return {
        TimelineRole.TITLE: "Gesprek",
        TimelineRole.DATE: "di 3 maart",
        TimelineRole.ICON: "note",
        TimelineRole.TEXT: text,
        TimelineRole.CHIPS: chips,
    }


def height_of(view: TimelineView, row: int) -> int:
    return view.itemDelegate().sizeHint(_option(view), view.model().index(row, 0)).height()


def _option(view: TimelineView) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    option.widget = view
    return option


def test_an_entry_is_as_high_as_its_text_and_chips_and_a_long_text_stops(theme: Theme, show):
    view = TimelineView(theme=theme)
    model = Timeline(
        [
            entry(),
            entry("kort"),
            entry("woord " * 300),
            entry("woord " * 9000),
            entry("kort", ChipData("talent", "kookt")),
        ]
    )
    view.setModel(model)
    show(view)
    none, short, long, endless, chips = (height_of(view, row) for row in range(5))
    assert none < short < long == endless
    assert chips > short
    assert not view.grab().isNull()


def test_a_narrow_timeline_is_higher(theme: Theme, show):
    view = TimelineView(theme=theme)
    model = Timeline([entry("een zin die op een smalle plek over meer regels loopt dan op een brede")])
    view.setModel(model)
    window = show(view, width=900)
    wide = height_of(view, 0)
    window.resize(330, 400)
    assert height_of(view, 0) > wide


def test_enter_says_the_row_of_the_timeline(theme: Theme, show, qtbot):
    view = TimelineView(theme=theme)
    model = Timeline([entry("een"), entry("twee"), entry()])
    view.setModel(model)
    show(view)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.entry_activated) as activated:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert activated.args == [1]


def test_an_empty_timeline_takes_the_focus_without_complaint(theme: Theme, show, qtbot):
    view = TimelineView(theme=theme)
    model = Timeline([])
    view.setModel(model)
    show(view)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert not view.currentIndex().isValid()


@pytest.mark.parametrize("text", ["", "kort", "a" * 500, "met 😀 en é\u0301 tekens " * 20, "regel\nregel\n\nregel"])
def test_wrapped_text_loses_no_letter_and_stays_within_its_lines(theme: Theme, text: str):
    all_lines = WrappedText(text, theme.font(), 200, 1000).lines
    assert "".join("".join(all_lines).split()) == "".join(text.split())
    few = WrappedText(text, theme.font(), 200, 3).lines
    assert len(few) == min(3, len(all_lines))
    assert few[-1].endswith("…") == (len(all_lines) > 3)


def test_wrapped_text_paints_downwards_from_its_corner(theme: Theme, qtbot):
    wrapped = WrappedText("een twee drie vier", theme.font(), 40, 9)
    assert wrapped.height == pytest.approx(len(wrapped.lines) * wrapped.height / len(wrapped.lines))
    assert len(wrapped.lines) > 1
    assert QPointF(0, wrapped.height).y() > 0


# --- the rail ---


@pytest.fixture
def rail(theme: Theme, show) -> NavigationRail:
    rail = NavigationRail(theme=theme, title="Verbinder")
    for key, label, icon in (
        ("today", "Vandaag", "today"),
        ("residents", "Inwoners", "residents"),
        ("overview", "Overzicht", "overview"),
    ):
        rail.add_page(key, label, icon)
    rail.set_current("today")
    show(rail, QLineEdit(), width=COMPACT_WIDTH + 100)
    return rail


def test_marking_a_page_says_nothing_and_the_arrows_choose(rail: NavigationRail, qtbot):
    said = []
    rail.page_chosen.connect(said.append)
    rail.set_current("residents")
    assert (said, rail.current_key) == ([], "residents")
    rail.pages.setFocus()
    qtbot.keyClick(rail.pages, Qt.Key.Key_Down)
    qtbot.keyClick(rail.pages, Qt.Key.Key_Up)
    assert said == ["overview", "residents"]


def test_alt_and_a_figure_choose_from_anywhere_in_the_window(rail: NavigationRail, qtbot):
    field = rail.window().findChild(QLineEdit)
    field.setFocus()
    said = []
    rail.page_chosen.connect(said.append)
    for key in (Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_1):
        qtbot.keyClick(field, key, Qt.KeyboardModifier.AltModifier)
    assert said == ["overview", "today", "today"]


def test_the_tenth_page_has_alt_and_nought_and_a_later_one_none(rail: NavigationRail, qtbot):
    for number in range(4, 12):
        rail.add_page(f"page {number}", f"Pagina {number}", "today")
    said = []
    rail.page_chosen.connect(said.append)
    qtbot.keyClick(rail.window().findChild(QLineEdit), Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert said == ["page 10"]
    assert [rail.pages.item(row).toolTip() for row in (8, 9, 10)] == [
        "Pagina 9 (Alt+9)",
        "Pagina 10 (Alt+0)",
        "Pagina 11",
    ]


def test_a_click_chooses(rail: NavigationRail, qtbot):
    place = rail.pages.visualItemRect(rail.pages.item(2)).center()
    with qtbot.waitSignal(rail.page_chosen) as chosen:
        qtbot.mouseClick(rail.pages.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["overview"]


def test_what_waits_is_said_and_painted(rail: NavigationRail):
    before = rail.pages.grab().toImage()
    rail.set_badge("today", 3)
    spoken = rail.pages.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Vandaag" in spoken
    assert "3" in spoken
    assert rail.pages.grab().toImage() != before
    rail.set_badge("today", 0)
    assert rail.pages.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Vandaag"


def test_a_narrow_window_leaves_icons_with_names_in_tooltips(rail: NavigationRail, qtbot):
    wide = rail.width()
    assert not rail.is_compact
    rail.window().resize(COMPACT_WIDTH - 100, 400)
    qtbot.waitUntil(lambda: rail.is_compact)
    assert rail.width() < wide
    assert rail.pages.item(1).toolTip().startswith("Inwoners")
    rail.window().resize(COMPACT_WIDTH + 100, 400)
    qtbot.waitUntil(lambda: not rail.is_compact)
    assert rail.width() == wide


def test_another_language_renames_the_pages(rail: NavigationRail):
    rail.set_label("residents", "Residents and everything else that has a long name")
    assert rail.pages.item(1).toolTip().startswith("Residents")
    assert rail.pages.sizeHintForColumn(0) <= rail.width()
    with pytest.raises(KeyError):
        rail.set_label("nowhere", "Nergens")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_page_is_a_large_enough_target(theme: Theme, rail: NavigationRail, scale: float):
    theme.apply(text_scale=scale)
    for row in range(rail.pages.count()):
        rect = rail.pages.visualItemRect(rail.pages.item(row))
        assert rect.height() >= MINIMUM_TARGET
        assert rect.width() >= MINIMUM_TARGET
