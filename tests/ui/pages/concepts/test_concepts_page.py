"""The page Begrippen: what nobody knows is explained, and what was misunderstood is put right, all by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind, Operation
from verbinder.errors import UserError
from verbinder.store.key import NotebookKey
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.ui.jobs import JobRunner
from verbinder.ui.operations import Operations
from verbinder.ui.pages.ask_dialog import AskDialog
from verbinder.ui.pages.concepts import ConceptsPage
from verbinder.ui.pages.concepts.choose_dialog import ChooseConcept
from verbinder.ui.pages.concepts.items import FIRST
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.widgets.banner import BannerHost
from verbinder.usecases import concepts, match_index, suggestions

Key = Qt.Key


def titles(page: ConceptsPage) -> list[str]:
    model = page.list.sections
    return [entry.title for row in range(model.rowCount()) if (entry := model.entry_at(row))]


def sections(page: ConceptsPage) -> list[str]:
    model = page.list.sections
    return [model.index(row).data() for row in range(model.rowCount()) if model.entry_at(row) is None]


def labels(page: ConceptsPage) -> list[str]:
    return [action.label for action in page.panel.bar.actions_shown]


def go_to(page: ConceptsPage, title: str) -> None:
    model = page.list.sections
    row = next(row for row in range(model.rowCount()) if (entry := model.entry_at(row)) and entry.title == title)
    page.list.setCurrentIndex(model.index(row))
    page.list.setFocus()


def dialog(page: ConceptsPage, kind: type[QDialog]) -> QDialog:
    (found,) = [each for each in page.findChildren(kind) if each.isVisible()]
    return found


def last(banners: BannerHost) -> str:
    return banners.banners[0].text


def test_what_nobody_knows_stands_first_the_most_said_on_top(page: ConceptsPage) -> None:
    assert titles(page) == ["flubbelt op donderdag", "zoekt iemand die meesjouwt"]
    assert page.list.hasFocus()
    assert page.panel.texts[0] == "flubbelt op donderdag"
    assert "2" in page.panel.texts[1]


def test_a_guess_is_offered_first_and_taken_with_enter(
    qtbot: QtBot, page: ConceptsPage, notebook: Notebook, banners: BannerHost
) -> None:
    qtbot.keyClick(page.list, Key.Key_Down)
    assert labels(page)[0].startswith("Belongs to “")
    qtbot.keyClick(page.list, Key.Key_Return)
    assert "meesjouwt" in last(banners)
    assert [word.word for word in concepts.own_words(notebook)] == ["meesjouwt"]
    assert titles(page) == ["flubbelt op donderdag", "meesjouwt"]
    assert sections(page)[1] == "Your own words"
    banners.banners[0].action.click()
    assert concepts.own_words(notebook) == ()


def test_a_phrase_is_given_a_concept_by_typing_in_either_language(
    qtbot: QtBot, page: ConceptsPage, notebook: Notebook
) -> None:
    qtbot.keyClick(page.list, Key.Key_B)
    chooser = dialog(page, ChooseConcept)
    assert chooser.word.text() == "flubbelt"
    qtbot.keyClicks(chooser.search, "chess")
    qtbot.keyClick(chooser.search, Key.Key_Return)
    assert not chooser.isVisible()
    (word,) = concepts.own_words(notebook)
    assert (word.word, word.topic, word.fits) == ("flubbelt", "schaken", True)
    assert [found.topic for found in concepts.concepts_of(notebook, "flubbelt graag")] == ["schaken"]
    assert "flubbelt op donderdag" not in titles(page)


def test_with_nothing_chosen_nothing_is_done_and_that_is_said(qtbot: QtBot, page: ConceptsPage) -> None:
    qtbot.keyClick(page.list, Key.Key_B)
    chooser = dialog(page, ChooseConcept)
    assert chooser.list.current_payload is None
    qtbot.keyClick(chooser.search, Key.Key_Return)
    assert chooser.isVisible()
    assert chooser.form.row_of(chooser.search).error
    qtbot.keyClick(chooser.search, Key.Key_Down)
    assert chooser.list.current_payload is not None
    qtbot.keyClick(chooser, Key.Key_Escape)
    assert not chooser.isVisible()


def test_a_word_that_everybody_uses_is_refused_beside_its_field(
    qtbot: QtBot, page: ConceptsPage, notebook: Notebook
) -> None:
    qtbot.keyClick(page.list, Key.Key_B)
    chooser = dialog(page, ChooseConcept)
    chooser.word.setText("op de")
    qtbot.keyClicks(chooser.search, "schaken")
    qtbot.keyClick(chooser.search, Key.Key_Return)
    assert "op de" in chooser.form.row_of(chooser.word).error
    assert chooser.focusWidget() is chooser.word
    assert concepts.own_words(notebook) == ()


def test_a_new_concept_is_made_of_what_was_typed_and_two_are_found_by_it(
    qtbot: QtBot, page: ConceptsPage, notebook: Notebook, said: dict[str, int]
) -> None:
    qtbot.keyClick(page.list, Key.Key_B)
    chooser = dialog(page, ChooseConcept)
    qtbot.keyClicks(chooser.search, "Flubbelen")
    qtbot.keyClick(chooser.search, Key.Key_Return)
    assert [own.dutch for own in concepts.own_concepts(notebook)] == ["Flubbelen"]
    (view,) = suggestions.for_party(notebook, said["Bep"])
    assert (view.theirs.first_name, view.shared[0].topic) == ("Cor", "eigen:flubbelen")


def test_a_new_concept_is_named_in_a_field_of_its_own(qtbot: QtBot, page: ConceptsPage, notebook: Notebook) -> None:
    qtbot.keyClick(page.list, Key.Key_N)
    question = dialog(page, AskDialog)
    assert question.words is not None
    assert question.words.toPlainText() == "flubbelt op donderdag"
    question.words.setPlainText("schaken")
    qtbot.keyClick(question.words, Key.Key_Return)
    assert question.isVisible()
    question.words.setPlainText("flubbelen")
    qtbot.keyClick(question.words, Key.Key_Return)
    assert concepts.own_concepts(notebook)[0].words == ("flubbelt op donderdag",)


def test_a_phrase_may_be_left_as_it_is_and_offered_again(
    qtbot: QtBot, page: ConceptsPage, notebook: Notebook, said: dict[str, int]
) -> None:
    qtbot.keyClick(page.list, Key.Key_L)
    assert titles(page)[0] == "zoekt iemand die meesjouwt"
    assert page.panel.texts[0] == "zoekt iemand die meesjouwt"
    assert sections(page)[-1] == "Left as it is"
    assert [view.theirs.first_name for view in suggestions.for_party(notebook, said["Bep"])] == ["Cor"]
    go_to(page, "flubbelt op donderdag")
    qtbot.keyClick(page.list, Key.Key_O)
    assert titles(page) == ["flubbelt op donderdag", "zoekt iemand die meesjouwt"]


def test_who_said_it_is_looked_up_in_the_field_that_finds_everything(qtbot: QtBot, page: ConceptsPage) -> None:
    qtbot.keyClick(page.list, Key.Key_W)
    assert page.context.shell.asked == [("open_palette", "flubbelt op donderdag")]


def test_a_phrase_is_tried_and_put_right_where_it_stands(
    qtbot: QtBot, page: ConceptsPage, notebook: Notebook, banners: BannerHost
) -> None:
    assert page.focus_search()
    qtbot.keyClicks(page.field, "geeft schaakles")
    qtbot.keyClick(page.field, Key.Key_Return)
    assert page.list.hasFocus()
    assert titles(page)[0] == "geeft schaakles"
    assert page.panel.texts[1] == "Understood as: schaken"
    assert labels(page)[0].startswith("Does not belong to “")
    qtbot.keyClick(page.list, Key.Key_N)
    assert "does not belong" in last(banners)
    assert concepts.concepts_of(notebook, "geeft schaakles") == ()
    assert "Not understood" in page.panel.texts[1]
    assert "What it does not mean" in sections(page)
    qtbot.keyClick(page.list, Key.Key_B)
    chooser = dialog(page, ChooseConcept)
    assert chooser.word.text() == "schaakles"
    qtbot.keyClicks(chooser.search, "dammen")
    qtbot.keyClick(chooser.search, Key.Key_Return)
    assert [found.topic for found in concepts.concepts_of(notebook, "geeft schaakles")] == ["dammen"]


def test_of_several_concepts_one_is_chosen_that_is_not_meant(
    qtbot: QtBot, page: ConceptsPage, notebook: Notebook
) -> None:
    page.show_phrase("schaken en breien")
    assert labels(page)[0] == "Does not belong to…"
    qtbot.keyClick(page.list, Key.Key_N)
    chooser = dialog(page, ChooseConcept)
    assert chooser.list.sections.rowCount() == 3
    qtbot.keyClicks(chooser.search, "chess")
    qtbot.keyClick(chooser.search, Key.Key_Return)
    assert "schaken" not in [found.topic for found in concepts.concepts_of(notebook, "schaken en breien")]
    assert "schaken" in [found.topic for found in concepts.concepts_of(notebook, "schaken en dammen")]


def test_an_empty_field_takes_the_tried_phrase_away(qtbot: QtBot, page: ConceptsPage) -> None:
    page.show_phrase("geeft schaakles")
    page.field.setFocus()
    qtbot.keyClick(page.field, Key.Key_Escape)
    assert titles(page)[0] == "flubbelt op donderdag"
    for text in ("", "   ", "😀", "x" * 10_000, "\u200b"):
        page.show_phrase(text)
    assert len(page.field.text()) <= 200


def test_own_concepts_get_words_are_joined_and_taken_away(
    qtbot: QtBot, page: ConceptsPage, notebook: Notebook, banners: BannerHost
) -> None:
    concepts.add_concept(notebook, "stoepzitten")
    go_to(page, "stoepzitten")
    qtbot.keyClick(page.list, Key.Key_W)
    question = dialog(page, AskDialog)
    assert question.words is not None
    qtbot.keyClicks(question.words, "stoel voor de deur")
    qtbot.keyClick(question.words, Key.Key_Return)
    assert "stoel voor de deur" in page.panel.texts[1]
    go_to(page, "stoepzitten")
    qtbot.keyClick(page.list, Key.Key_J)
    chooser = dialog(page, ChooseConcept)
    qtbot.keyClicks(chooser.search, "dammen")
    qtbot.keyClick(chooser.search, Key.Key_Return)
    (join,) = concepts.joins(notebook)
    assert {join.one.topic, join.other.topic} == {"dammen", "eigen:stoepzitten"}
    go_to(page, next(title for title in titles(page) if " = " in title))
    qtbot.keyClick(page.list, Key.Key_P)
    assert concepts.joins(notebook) == ()
    go_to(page, "stoel voor de deur")
    qtbot.keyClick(page.list, Key.Key_R)
    assert concepts.own_words(notebook) == ()
    go_to(page, "stoepzitten")
    qtbot.keyClick(page.list, Key.Key_R)
    assert concepts.own_concepts(notebook) == ()
    banners.banners[0].action.click()
    assert [own.dutch for own in concepts.own_concepts(notebook)] == ["stoepzitten"]


def test_two_concepts_of_the_vocabulary_are_joined_from_the_page(
    qtbot: QtBot, page: ConceptsPage, notebook: Notebook
) -> None:
    page.join.click()
    first = dialog(page, ChooseConcept)
    qtbot.keyClicks(first.search, "schaken")
    qtbot.keyClick(first.search, Key.Key_Return)
    qtbot.waitUntil(lambda: page.findChildren(ChooseConcept) not in ([], [first]))
    qtbot.waitUntil(lambda: len(page.findChildren(ChooseConcept)) == 1)
    second = dialog(page, ChooseConcept)
    qtbot.keyClicks(second.search, "schaken")
    qtbot.keyClick(second.search, Key.Key_Return)
    assert second.form.row_of(second.search).error
    qtbot.keyClick(second.search, Key.Key_Escape)
    qtbot.keyClicks(second.search, "dammen")
    qtbot.keyClick(second.search, Key.Key_Return)
    assert len(concepts.joins(notebook)) == 1


def test_a_concept_is_added_from_the_menu_of_the_page(qtbot: QtBot, page: ConceptsPage, notebook: Notebook) -> None:
    page.page_actions()[0].trigger()
    question = dialog(page, AskDialog)
    assert question.words is not None
    qtbot.keyClicks(question.words, "stoepzitten")
    qtbot.keyClick(question.words, Key.Key_Return)
    assert "stoepzitten" in titles(page)


def test_very_many_phrases_are_shown_on_request(
    qtbot: QtBot, page: ConceptsPage, notebook: Notebook, said: dict[str, int]
) -> None:
    with notebook.unit_of_work(Operation.ADD_GIFT) as work:
        for number in range(30):
            word = "".join(chr(97 + (number * number + step) % 26) for step in (3, 5, 7, 11, 17, number))
            work.add(Kind.GIFT, resident_id=said["Ali"], kind="interest", phrase=f"zwq{word}kx{number}")
        work.commit()
    assert len(titles(page)) == FIRST + 1
    assert titles(page)[-1] == "Show all 32"
    go_to(page, "Show all 32")
    assert page.panel.bar.actions_shown == ()
    qtbot.keyClick(page.list, Key.Key_Return)
    assert len(titles(page)) == 32
    assert page.list.current_payload.row.phrase == titles(page)[FIRST]


def test_the_way_back_leads_to_the_settings(page: ConceptsPage) -> None:
    page.back.click()
    assert page.context.shell.asked == [("navigate", "settings", None)]


def test_when_reading_fails_it_is_said_and_can_be_taken_up_again(
    context: PageContext,
    said: dict[str, int],
    show_page: Callable[[Page], QWidget],
    banners: BannerHost,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise UserError("record.gone")

    with monkeypatch.context() as patch:
        patch.setattr("verbinder.usecases.concepts_overview.overview", broken)
        page = ConceptsPage(context)
        show_page(page)
        assert page.empty.button.isVisible()
        assert len(banners.banners) == 1
    page.empty.button.click()
    assert titles(page)[0] == "flubbelt op donderdag"


def test_reading_runs_beside_the_window_and_can_be_stopped(
    qtbot: QtBot, context: PageContext, said: dict[str, int], show_page: Callable[[Page], QWidget]
) -> None:
    jobs = JobRunner()
    beside = PageContext(
        context.notebook,
        context.theme,
        context.bus,
        jobs,
        context.messages,
        Operations(context.messages, jobs),
        context.settings,
        context.shell,
    )
    page = ConceptsPage(beside)
    show_page(page)
    if jobs.is_busy:
        jobs.jobs[0].cancel()
    qtbot.waitUntil(lambda: not jobs.is_busy)
    page.reload()
    concepts.add_word(context.notebook, "flubbelt", "schaken")
    page.reload()
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert match_index.is_ready(context.notebook)
    assert titles(page)[0] == "zoekt iemand die meesjouwt"
    jobs.shut_down()


def test_who_only_reads_sees_everything_and_changes_nothing(
    context: PageContext,
    notebook: Notebook,
    said: dict[str, int],
    show_page: Callable[[Page], QWidget],
    empty_notebook_file: tuple[Path, NotebookKey],
) -> None:
    looking = open_notebook(notebook.path, key=empty_notebook_file[1], read_only=True, clock=notebook.clock)
    reading = PageContext(
        looking,
        context.theme,
        context.bus,
        context.jobs,
        context.messages,
        context.operations,
        context.settings,
        context.shell,
    )
    page = ConceptsPage(reading)
    show_page(page)
    assert titles(page)[0] == "flubbelt op donderdag"
    assert labels(page) == []
    assert not page.join.isEnabled()
    assert not any(action.isEnabled() for action in page.page_actions())
    looking.close()


def test_in_dutch_no_two_actions_share_a_key(page: ConceptsPage, dutch: None, show_page: Callable) -> None:
    notebook = page.context.notebook
    concepts.add_concept(notebook, "stoepzitten", "stoel voor de deur")
    shown = ConceptsPage(page.context)
    show_page(shown)
    shown.show_phrase("schaken en breien")
    model = shown.list.sections
    for row in range(model.rowCount()):
        if model.entry_at(row) is not None:
            shown.list.setCurrentIndex(model.index(row))
            keys = [action.key for action in shown.panel.bar.actions_shown]
            assert keys
            assert len(keys) == len(set(keys)), labels(shown)
