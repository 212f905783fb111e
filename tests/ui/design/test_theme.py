"""One theme object dresses the application, follows the system when asked, and scales texts."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from verbinder import assets
from verbinder.ui.design import stylesheet
from verbinder.ui.design.theme import Theme, apply_theme
from verbinder.ui.design.tokens import DARK, LIGHT, MINIMUM_BASE_POINT_SIZE, Spacing, TypeRole


def test_a_theme_without_an_application_is_light_and_touches_nothing(qapp: QApplication):
    before = qapp.styleSheet()
    theme = Theme()
    assert theme.colours is LIGHT
    assert theme.choice == "light"
    theme.apply(choice="dark")
    assert theme.colours is DARK
    assert qapp.styleSheet() == before


def test_dressing_the_application_sets_palette_font_and_sheet(app_theme: Theme, qapp: QApplication):
    app_theme.apply(choice="dark", text_scale=1.5)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.background.lower()
    assert qapp.font().pointSizeF() == app_theme.font().pointSizeF()
    assert DARK.surface_raised in qapp.styleSheet()


def test_the_application_has_one_theme_however_often_it_is_asked_for(qapp: QApplication, app_theme: Theme):
    assert apply_theme(qapp, theme="light") is app_theme
    assert apply_theme(qapp, theme="dark", text_scale=2.0) is app_theme
    assert app_theme.is_dark


def test_changed_is_told_after_the_colours_are_in_force(theme: Theme, qtbot):
    seen = []
    theme.changed.connect(lambda: seen.append(theme.is_dark))
    with qtbot.waitSignal(theme.changed):
        theme.apply(choice="dark")
    assert seen == [True]


def test_the_theme_follows_the_system_while_it_is_asked_to(
    app_theme: Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    # The offscreen platform has no scheme of its own, so the system's answer is given here.
    system = {"dark": False}
    monkeypatch.setattr(app_theme, "_system_is_dark", lambda: system["dark"])
    app_theme.apply(choice="system")
    assert not app_theme.is_dark
    system["dark"] = True
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert app_theme.is_dark
    app_theme.apply(choice="light")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not app_theme.is_dark


@pytest.mark.parametrize(("asked", "given"), [(0.1, 0.8), (1.0, 1.0), (1.5, 1.5), (9.0, 2.0)])
def test_the_text_scale_stays_between_small_and_double(theme: Theme, asked: float, given: float):
    theme.apply(text_scale=asked)
    assert theme.text_scale == given


def test_double_text_is_double_and_distances_grow_less(theme: Theme):
    single, gap = theme.font().pointSizeF(), theme.space(Spacing.L)
    theme.apply(text_scale=2.0)
    assert theme.font().pointSizeF() == pytest.approx(2 * single, abs=0.1)
    assert gap < theme.space(Spacing.L) < 2 * gap


def test_the_type_scale_goes_down_from_title_to_small(theme: Theme):
    sizes = [theme.font(role).pointSizeF() for role in TypeRole]
    assert sizes == sorted(sizes, reverse=True)
    assert theme.font(TypeRole.BODY).pointSizeF() >= MINIMUM_BASE_POINT_SIZE


@pytest.mark.parametrize("colours", [LIGHT, DARK])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_sheet_names_only_files_that_exist_and_colours_of_the_theme(colours, scale: float):
    sheet = stylesheet.build(colours, 10.0, "Georgia", scale)
    files = re.findall(r'url\("([^"]+)"\)', sheet)
    assert files
    missing = [name for name in files if not assets.path(name).exists()]
    assert missing == []
    other = DARK if colours is LIGHT else LIGHT
    assert other.surface_raised not in sheet
    assert sheet.count("{") == sheet.count("}")
