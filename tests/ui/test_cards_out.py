"""Contact cards out of the window: first who is on them and what that means, then the file, and a line in the log."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from verbinder.domain.exports import ExportKind
from verbinder.domain.privacy import Approach
from verbinder.domain.residents import ResidentFields
from verbinder.ui.cards_file import CardsFile
from verbinder.ui.dialogs.confirm import ConfirmDialog
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.settings import SettingsPage
from verbinder.ui.widgets.banner import BannerHost
from verbinder.ui.widgets.heading import Paragraph
from verbinder.usecases import exports, residents

StartProgram = Callable[..., Any]


@pytest.fixture
def cards(context: PageContext, qtbot: QtBot) -> CardsFile:
    """Two people who may be reached, and one who wants no contact."""
    for name in ("Jan", "Els"):
        residents.add(context.notebook, ResidentFields(given_name=name), details=[("phone", "0612345678")])
    never = residents.add(context.notebook, ResidentFields(given_name="Nooit"))
    residents.set_approach(context.notebook, never, Approach.NEVER)
    window = ConfirmDialog("", "", "", lambda: None, theme=context.theme)
    qtbot.addWidget(window)
    return CardsFile(context, window)


def test_first_is_said_how_many_leave_and_stay(cards: CardsFile, context: PageContext) -> None:
    question = cards.ask()
    assert question is not None
    (told,) = [each.text() for each in question.findChildren(Paragraph)]
    assert told.startswith("2 ")
    assert " 1 " in told
    question.reject()
    assert exports.log(context.notebook) == ()


def test_after_a_yes_the_file_is_asked_for_written_and_noted(
    cards: CardsFile, context: PageContext, banners: BannerHost, tmp_path: Path, qtbot: QtBot
) -> None:
    question = cards.ask()
    assert question is not None
    question.do_button.setFocus()
    qtbot.keyClick(question.do_button, Qt.Key.Key_Space)
    chooser = cards._window.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(tmp_path / "buurt.vcf"))
    chooser.reject()
    text = (tmp_path / "buurt.vcf").read_text(encoding="utf-8")
    assert text.count("BEGIN:VCARD") == 2
    assert "Nooit" not in text
    assert [(line.kind, line.people) for line in exports.log(context.notebook)] == [(ExportKind.CARDS, 2)]
    assert "buurt.vcf" in banners.banners[0].text


def test_a_place_that_cannot_be_written_is_one_sentence_and_notes_nothing(
    cards: CardsFile, context: PageContext, banners: BannerHost, tmp_path: Path
) -> None:
    cards.save_to(tmp_path / "nergens" / "buurt.vcf")
    assert "buurt.vcf" in banners.banners[0].text
    assert exports.log(context.notebook) == ()


def test_without_anybody_there_is_nothing_to_ask(context: PageContext, banners: BannerHost, qtbot: QtBot) -> None:
    page = SettingsPage(context)
    qtbot.addWidget(page)
    page.in_and_out.cards_button.click()
    assert page.findChild(ConfirmDialog) is None
    assert len(banners.banners) == 1


def test_the_menu_has_both_ways(start_program: StartProgram, notebook_file: Path, qtbot: QtBot) -> None:
    from verbinder.ui.dialogs.import_streets import ImportStreetsDialog

    program = start_program(notebook=notebook_file)
    program.unlock()
    program.session.actions["import_streets"].trigger()
    opened = program.window.findChild(ImportStreetsDialog)
    assert opened is not None
    opened.close()
    residents.add(program.session.notebook, ResidentFields(given_name="Jan"))
    program.session.actions["cards"].trigger()
    question = program.window.findChild(ConfirmDialog)
    assert question is not None
    question.close()
