"""The handbook inside the program: it opens at the right chapter, its links and pictures work, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QPixmap, QTextDocument
from pytestqt.qtbot import QtBot

from verbinder import assets
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import TypeRole
from verbinder.ui.handbook import chapters
from verbinder.ui.handbook.window import HandbookWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
IMAGE = QTextDocument.ResourceType.ImageResource


@pytest.fixture
def window(light_theme: Theme, qtbot: QtBot) -> HandbookWindow:
    made = HandbookWindow(theme=light_theme)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.go_to("README.md")
    return made


def test_every_chapter_stands_in_the_list_the_contents_first(window: HandbookWindow) -> None:
    model = window.list.sections
    names = [model.entry_at(row).title for row in range(model.rowCount())]  # type: ignore[union-attr]
    assert names[0] == "Handboek van Verbinder"
    assert [name.split()[0] for name in names[1:]] == [f"{number}." for number in range(1, len(names))]


def test_a_link_leads_to_its_chapter_and_nothing_outside_is_opened(window: HandbookWindow) -> None:
    window.browser.anchorClicked.emit(QUrl("03-terugvinden.md"))
    assert window.chapter is not None
    assert window.chapter.name == "03-terugvinden.md"
    window.browser.anchorClicked.emit(QUrl("https://example.org/"))
    assert window.chapter.name == "03-terugvinden.md"
    assert "Terugvinden" in window.browser.toPlainText()


def test_a_link_is_followed_by_keyboard(window: HandbookWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.browser, Qt.Key.Key_Tab)
    qtbot.keyClick(window.browser, Qt.Key.Key_Return)
    assert window.chapter is not None
    assert window.chapter.name == "01-beginnen.md"


@pytest.mark.parametrize("chapter", chapters(), ids=lambda chapter: chapter.name)
def test_every_picture_is_shown_and_fits_the_width(window: HandbookWindow, chapter: Any, qtbot: QtBot) -> None:
    window.resize(600, 500)
    window.go_to(chapter.name)
    names = [f"beelden/{part.partition(')')[0]}" for part in chapter.text().split("](beelden/")[1:]]
    for name in names:
        picture = window.browser.loadResource(IMAGE.value, QUrl(name))
        assert isinstance(picture, QPixmap)
        assert picture.deviceIndependentSize().width() <= window.browser.viewport().width()
    # Beside the pictures nothing is wider than the window either.
    qtbot.waitUntil(lambda: window.browser.horizontalScrollBar().maximum() == 0)


def test_a_wider_window_shows_larger_pictures(window: HandbookWindow, qtbot: QtBot) -> None:
    def width() -> float:
        picture = window.browser.loadResource(IMAGE.value, QUrl("beelden/vandaag.png"))
        return float(picture.deviceIndependentSize().width())

    window.resize(560, 500)
    window.go_to("04-vandaag-en-rondes.md")
    qtbot.waitUntil(lambda: not window.browser._refit.isActive())
    narrow = width()
    window.resize(900, 500)
    qtbot.waitUntil(lambda: width() > narrow)


def test_headings_are_in_the_type_of_the_program_and_follow_the_text_size(
    window: HandbookWindow, light_theme: Theme
) -> None:
    def size() -> float:
        return window.browser.document().begin().begin().fragment().charFormat().font().pointSizeF()

    assert size() == light_theme.font(TypeRole.TITLE).pointSizeF()
    before = size()
    light_theme.apply(text_scale=1.5)
    assert size() > before * 1.4


def test_searching_goes_on_in_the_next_chapters_and_says_when_there_is_nothing(
    window: HandbookWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    qtbot.waitUntil(window.search.hasFocus)
    qtbot.keyClicks(window.search, "herstelblad")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    seen = []
    for _ in range(40):
        assert window.browser.textCursor().selectedText().lower() == "herstelblad"
        assert window.chapter is not None
        seen.append(window.chapter.name)
        qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert {"README.md", "01-beginnen.md", "08-veilig-bewaren.md"} <= set(seen)
    assert window.not_found.isHidden()
    window.search.setText("eenhoorn")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert "eenhoorn" in window.not_found.text()
    assert not window.not_found.isHidden()


def test_escape_closes_it(window: HandbookWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.browser, Qt.Key.Key_Escape)
    assert not window.isVisible()


@pytest.mark.parametrize(
    ("page", "number"),
    [("today", "04"), ("residents", "03"), ("overview", "07"), ("organisations", "05"), ("settings", "08")],
)
def test_f1_opens_the_chapter_about_the_page(
    start_program: Callable[..., Any], notebook_file: Path, page: str, number: str
) -> None:
    program = start_program(notebook=notebook_file)
    program.unlock()
    program.session.workspace.show_page(page)
    program.press(Qt.Key.Key_F1)
    found = program.window.findChild(HandbookWindow)
    assert found.isVisible()
    assert not found.isModal()
    assert found.chapter.name.startswith(number)
    assert found.windowTitle() == "Handboek"


def test_from_the_capture_line_it_opens_at_writing_down_and_only_once(
    start_program: Callable[..., Any], notebook_file: Path
) -> None:
    program = start_program(notebook=notebook_file)
    program.unlock()
    program.session.show_handbook()
    program.window.activateWindow()
    program.session.workspace.log_contact()
    program.session.actions["handbook"].trigger()
    (found,) = program.window.findChildren(HandbookWindow)
    assert found.chapter.name.startswith("02")
    program.application.lock()
    assert not found.isVisible()


def test_pictures_are_files_of_the_handbook() -> None:
    folder = assets.handbook()
    assert folder is not None
    assert not QImage(str(folder / "beelden" / "vandaag.png")).isNull()
