"""Our drawings load, take the colour of the theme, and stay sharp."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QPushButton

from verbinder import assets
from verbinder.ui.design import icons, indicators
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import CHIP_KINDS, DARK, LIGHT

DRAWINGS = sorted(path.stem for path in assets.path("icons").glob("*.svg"))
PROMISED = (
    "today residents rounds organisations places overview settings search add edit delete undo redo calendar "
    "phone mail home street person people talent need interest signal follow-up tag check warning info close "
    "chevron-down chevron-right chevron-left filter export import lock unlock key print note door history help "
    "neighbourhood logo"
).split()


def _inks(image: QImage) -> set[str]:
    """The colours of the fully opaque pixels."""
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_every_promised_drawing_is_there():
    assert set(PROMISED) <= set(DRAWINGS)


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_loads_and_has_no_colour_of_its_own(name: str):
    text = icons.drawing(name)
    assert QSvgRenderer(QByteArray(text.encode())).isValid()
    painted = re.findall(r'(?:fill|stroke)="([^"]+)"', text)
    assert set(painted) <= {"none", "currentColor"}
    assert "style=" not in text
    assert 'viewBox="0 0 24 24"' in text
    assert 'stroke-width="1.75"' in text
    assert 'stroke-linecap="round"' in text


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_leaves_ink_in_the_colour_asked_for(name: str):
    image = icons.pixmap(name, QColor("#0F5B54"), QSize(48, 48)).toImage()
    assert _inks(image) == {"#0f5b54"}


@pytest.mark.parametrize("kind", [*CHIP_KINDS, "organisation", "note", "a kind of one's own"])
def test_every_kind_has_a_drawing(kind: str):
    assert icons.kind_icon(kind) in DRAWINGS


def test_an_icon_follows_the_theme_without_being_set_again(theme: Theme):
    icon = theme.icon("search")
    assert _inks(icon.pixmap(QSize(32, 32)).toImage()) == {LIGHT.text.lower()}
    theme.apply(choice="dark")
    assert _inks(icon.pixmap(QSize(32, 32)).toImage()) == {DARK.text.lower()}


def test_a_disabled_icon_is_fainter_and_a_selected_one_stands_on_the_accent(theme: Theme):
    icon = theme.icon("search")
    normal, disabled, selected = (
        _inks(icon.pixmap(QSize(32, 32), mode).toImage())
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled, QIcon.Mode.Selected)
    )
    assert normal != disabled
    assert selected == {LIGHT.on_accent.lower()}


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_an_icon_is_rendered_for_the_device_pixel_ratio(theme: Theme, scale: float):
    pixmap = theme.icon("calendar").pixmap(QSize(20, 20), scale)
    assert pixmap.size() == QSize(round(20 * scale), round(20 * scale))
    assert pixmap.devicePixelRatio() == pytest.approx(scale)


def test_a_button_paints_an_icon_after_the_one_who_made_it_is_gone(theme: Theme, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    button.setIcon(theme.icon("add", "danger"))
    image = button.grab().toImage()
    assert LIGHT.danger.lower() in _inks(image)


def test_an_unknown_name_is_told_where_the_icon_is_made_and_survived_where_it_is_painted(theme: Theme, caplog):
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-drawing")
    painted = icons.pixmap("no-such-drawing", QColor("black"), QSize(16, 16))
    assert _inks(painted.toImage()) == set()
    assert "no-such-drawing" in caplog.text


def test_the_application_icon_has_the_mark_at_every_size(theme: Theme):
    icon = icons.application_icon(theme)
    for side in (16, 32, 256):
        image = icon.pixmap(QSize(side, side), 1.0).toImage()
        assert LIGHT.accent.lower() in _inks(image)
        assert LIGHT.on_accent.lower() in _inks(icon.pixmap(QSize(256, 256), 1.0).toImage())


@pytest.mark.parametrize(("name", "text"), list(indicators.drawings()))
def test_the_files_for_the_style_sheet_are_equal_to_the_tokens(name: str, text: str):
    assert assets.read_text(name) == text
    assert QSvgRenderer(QByteArray(text.encode())).isValid()


def test_no_indicator_is_left_that_nothing_draws():
    there = {f"indicators/{path.parent.name}/{path.name}" for path in assets.path("indicators").glob("*/*.svg")}
    assert there == {name for name, _ in indicators.drawings()}
