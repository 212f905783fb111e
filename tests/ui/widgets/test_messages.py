"""Banners, empty states, cards, headings and buttons say what they must, to eyes and to screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import LIGHT, MINIMUM_TARGET, TypeRole
from verbinder.ui.widgets import (
    Banner,
    BannerHost,
    Button,
    Card,
    EmptyState,
    Heading,
    IconButton,
    Paragraph,
)


@pytest.fixture
def host(theme: Theme, show) -> BannerHost:
    host = BannerHost(theme=theme)
    show(QLineEdit(), host)
    return host


def test_a_host_without_messages_takes_no_room(host: BannerHost):
    assert not host.isVisible()
    host.show_message("Bewaard.")
    assert host.isVisible()
    host.clear()
    assert not host.isVisible()
    assert host.banners == ()


def test_the_newest_message_stands_on_top_and_no_more_than_three_stay(host: BannerHost):
    for number in range(5):
        host.show_message(f"Bericht {number}")
    assert [banner.text for banner in host.banners] == ["Bericht 4", "Bericht 3", "Bericht 2"]


def test_the_same_message_twice_is_shown_once(host: BannerHost):
    host.show_message("Bewaard.")
    host.show_message("Bewaard.")
    host.show_message("Bewaard.", level="warning")
    assert [banner.level for banner in host.banners] == ["warning", "info"]


def test_the_action_is_reached_by_tab_and_runs_once(host: BannerHost, qtbot):
    done = []
    host.show_message("Verwijderd.", action=lambda: done.append(1), action_text="Ongedaan maken")
    field = host.window().findChild(QLineEdit)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    button = host.window().focusWidget()
    assert button.text() == "Ongedaan maken"
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert done == [1]
    assert host.banners == ()


def test_escape_closes_a_message_that_has_the_focus(host: BannerHost, qtbot):
    banner = host.show_message("Bewaard.")
    banner.close_button.setFocus()
    qtbot.keyClick(banner.close_button, Qt.Key.Key_Escape)
    assert host.banners == ()


def test_a_message_goes_by_itself_but_not_from_under_the_focus(host: BannerHost, qtbot):
    stays = host.show_message("Blijft", timeout_ms=1)
    stays.close_button.setFocus()
    goes = host.show_message("Gaat", timeout_ms=1)
    with qtbot.waitSignal(goes.closed):
        pass
    assert host.banners == (stays,)
    with qtbot.waitSignal(stays.closed):
        host.window().findChild(QLineEdit).setFocus()


@pytest.mark.parametrize("level", ["info", "success", "warning", "danger"])
def test_the_level_is_said_and_drawn_and_not_only_coloured(theme: Theme, qtbot, level):
    banner = Banner("De schijf is vol.", level=level, theme=theme)
    qtbot.addWidget(banner)
    assert banner.accessibleName().endswith(": De schijf is vol.")
    assert banner.accessibleName() != "De schijf is vol."
    assert not banner.findChild(QLabel).pixmap().isNull()
    middle = banner.grab().toImage().pixelColor(banner.width() // 2, 6)
    assert middle.name().upper() == getattr(LIGHT, f"{level}_soft")


def test_text_with_angle_brackets_is_shown_as_typed(theme: Theme, qtbot):
    banner = Banner("<b>vet</b>", theme=theme)
    qtbot.addWidget(banner)
    text = next(label for label in banner.findChildren(Paragraph))
    assert text.textFormat() == Qt.TextFormat.PlainText


def test_an_empty_state_says_what_to_do_and_enter_does_it(theme: Theme, show, qtbot):
    state = EmptyState("rounds", "Nog geen rondes", "Leg je eerste ronde vast.", "Ronde loggen", theme=theme)
    show(state)
    state.button.setFocus()
    with qtbot.waitSignal(state.action_triggered):
        qtbot.keyClick(state.button, Qt.Key.Key_Space)
    assert state.accessibleName() == "Nog geen rondes"
    assert state.accessibleDescription() == "Leg je eerste ronde vast."
    state.set_content("Niets gevonden", "Probeer een korter woord.", icon="search")
    assert not state.button.isVisible()


def test_an_empty_state_is_centred_and_wraps_at_double_text(theme: Theme, show):
    theme.apply(text_scale=2.0)
    state = EmptyState("rounds", "Nog geen rondes", "Leg je eerste ronde vast. " * 6, "Ronde", theme=theme)
    show(state, width=700, height=700)
    middle = state.button.geometry().center().x()
    assert abs(middle - state.width() // 2) <= 2
    for label in state.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())


def test_a_heading_has_the_size_of_its_role(theme: Theme, show):
    title, small = Heading("Vandaag", TypeRole.TITLE), Paragraph("klein", role=TypeRole.SMALL)
    show(title, small)
    assert title.font().pointSizeF() == pytest.approx(theme.font(TypeRole.TITLE).pointSizeF())
    assert small.font().pointSizeF() == pytest.approx(theme.font(TypeRole.SMALL).pointSizeF())
    theme.apply(text_scale=2.0)
    assert title.font().pointSizeF() == pytest.approx(theme.font(TypeRole.TITLE).pointSizeF())


def test_a_card_keeps_its_title_on_top_and_hides_an_empty_one(theme: Theme, show):
    card, child = Card("Talenten"), QWidget()
    child.setFixedHeight(20)
    card.add(child)
    card.add_action(IconButton("edit", "Wijzigen", theme=theme))
    show(card)
    heading = card.findChild(Heading)
    assert heading.geometry().top() < 40
    assert card.accessibleName() == "Talenten"
    card.set_title("")
    assert not heading.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_buttons_are_large_enough_and_their_text_fits(theme: Theme, show, scale: float):
    theme.apply(text_scale=scale)
    buttons = [
        Button("Opslaan", "primary"),
        Button("Wissen", "danger", icon="delete", theme=theme),
        Button("Annuleren"),
        Button("Meer", "quiet"),
    ]
    icon = IconButton("export", "Exporteren", theme=theme)
    show(*buttons, icon)
    for widget in (*buttons, icon):
        assert widget.height() >= MINIMUM_TARGET
        assert widget.width() >= MINIMUM_TARGET
        assert widget.width() >= widget.minimumSizeHint().width()
    assert icon.accessibleName() == "Exporteren"


def test_the_focus_of_every_kind_of_button_can_be_seen(theme: Theme, show):
    buttons = [Button("Een", kind) for kind in ("plain", "primary", "danger", "quiet")]
    show(QLineEdit(), *buttons)
    for button in buttons:
        before = button.grab().toImage()
        button.setFocus()
        inks = {button.grab().toImage().pixelColor(x, button.height() // 2).name() for x in range(4)}
        assert LIGHT.focus.lower() in inks
        assert before.size() == button.grab().toImage().size()
