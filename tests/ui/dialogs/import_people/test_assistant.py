"""The import assistant from file to report, driven by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from verbinder.domain.residents import ResidentFields, ResidentQuery
from verbinder.ui.dialogs.import_people import ImportPeopleDialog
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets.row_table import RowTable
from verbinder.usecases import portable, resident_lists, residents
from verbinder.usecases.importing import Field

Counted = Callable[[Path], ImportPeopleDialog]


def names(context: PageContext) -> set[str]:
    ids = resident_lists.ids(context.notebook, ResidentQuery())
    return {row.name for row in resident_lists.rows(context.notebook, ids).values()}


def press(qtbot: QtBot, dialog: ImportPeopleDialog, key: Qt.Key = Qt.Key.Key_Return) -> None:
    focused = dialog.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def test_a_list_is_counted_before_anything_is_kept(
    counted: Counted, list_file: Path, fatima: int, context: PageContext
) -> None:
    dialog = counted(list_file)
    assert dialog.columns_step.counts.label.text() == "2 new · 1 maybe double · 1 left out"
    assert names(context) == {"Fatima el Amrani"}


def test_a_column_that_may_never_be_kept_shows_no_values_and_offers_no_choice(
    counted: Counted, list_file: Path
) -> None:
    dialog = counted(list_file)
    row = next(row for row in dialog.columns_step.rows if row.guess.heading == "BSN")
    assert row.box is None
    assert "BSN" in row.reason.text()
    shown = [label.text() for label in row.findChildren(type(row.reason))]
    assert not any("111222333" in text for text in shown)


def test_a_column_is_given_another_meaning_and_counted_again(
    counted: Counted, list_file: Path, qtbot: QtBot, context: PageContext
) -> None:
    dialog = counted(list_file)
    row = next(row for row in dialog.columns_step.rows if row.guess.heading == "Wat doet u graag")
    assert row.box is not None
    with qtbot.waitSignal(dialog.work.counted):
        row.box.setCurrentIndex(row.box.findData(Field.TALENT))
    dialog.next_button.click()
    dialog.next_button.click()
    found = resident_lists.ids(context.notebook, ResidentQuery(text="klussen"))
    assert [resident_lists.rows(context.notebook, found)[each].name for each in found] == ["Jan de Vries"]


def test_without_a_column_of_names_it_says_so_and_does_not_go_on(
    assistant: ImportPeopleDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "telefoons.csv"
    path.write_text("Mobiel;Plaats\n0612345678;Eindhoven\n0687654321;Eindhoven\n", encoding="utf-8")
    with qtbot.waitSignal(assistant.work.count_refused):
        assistant.take_files([path])
    assert assistant.columns_step.counts.label.text() == "Geen kolom met namen gevonden. Wijs aan waar de namen staan."
    assert not assistant.next_button.isEnabled()


def test_the_whole_list_comes_in_by_keyboard_alone_and_doubles_stay_out(
    counted: Counted, list_file: Path, fatima: int, context: PageContext, qtbot: QtBot
) -> None:
    dialog = counted(list_file)
    dialog.next_button.setFocus()
    press(qtbot, dialog, Qt.Key.Key_Space)
    assert dialog.stack.currentWidget() is dialog.review_step
    dialog.next_button.setFocus()
    press(qtbot, dialog)
    assert dialog.stack.currentWidget() is dialog.report_step
    assert names(context) == {"Fatima el Amrani", "Jan de Vries", "Ria Bakker"}
    assert dialog.report_step.title.text().startswith("2 ")
    assert "Row 4: Deze regel heeft geen naam" in dialog.report_step.rows.toPlainText()


def test_a_double_is_brought_in_with_the_space_bar(
    counted: Counted, list_file: Path, fatima: int, context: PageContext, qtbot: QtBot
) -> None:
    dialog = counted(list_file)
    dialog.next_button.click()
    table = dialog.review_step.doubles_table
    assert table is not None
    assert dialog.focusWidget() is table
    texts = [table.model().index(0, column).data() for column in range(5)]
    assert texts == [
        "2",
        "leave out",
        "Fatima el Amrani",
        "Fatima el Amrani, Tongelresestraat 12",
        "zelfde naam en adres",
    ]
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert table.model().index(0, 1).data() == "bring in"
    assert dialog.next_button.text().startswith("Bring in 3 row")
    dialog.next_button.click()
    assert len(resident_lists.ids(context.notebook, ResidentQuery())) == 4


def test_the_button_says_what_it_will_do_with_the_row(counted: Counted, list_file: Path, fatima: int) -> None:
    dialog = counted(list_file)
    dialog.next_button.click()
    step = dialog.review_step
    assert step.toggle_button.text() == "Bring in &after all"
    step.toggle_button.click()
    assert step.added_rows == {2}
    assert step.toggle_button.text() == "Leave &out this one"
    step.toggle_button.click()
    assert step.added_rows == frozenset()
    step.add_button.click()
    assert step.toggle_button.text() == "Leave &out this one"


def test_all_doubles_are_brought_in_or_left_out_at_once(
    counted: Counted, list_file: Path, fatima: int, context: PageContext
) -> None:
    residents.add(
        context.notebook, ResidentFields(given_name="Ria", surname="Bakker", street="Dorpsstraat", house_number="6")
    )
    dialog = counted(list_file)
    dialog.next_button.click()
    dialog.review_step.add_button.click()
    assert dialog.review_step.added_rows == {2, 5}
    dialog.review_step.leave_button.click()
    assert dialog.review_step.added_rows == frozenset()


def test_what_came_in_is_taken_back_as_one_step(
    counted: Counted, list_file: Path, context: PageContext, qtbot: QtBot
) -> None:
    dialog = counted(list_file)
    dialog.next_button.click()
    dialog.next_button.click()
    assert len(names(context)) == 3
    qtbot.keyClick(dialog.report_step.undo_button, Qt.Key.Key_Space)
    assert names(context) == set()
    assert dialog.report_step.title.text() == "Taken back"


def test_another_step_done_since_is_not_taken_back_instead(
    counted: Counted, list_file: Path, context: PageContext
) -> None:
    dialog = counted(list_file)
    dialog.next_button.click()
    dialog.next_button.click()
    residents.add(context.notebook, ResidentFields(given_name="Mo"))
    dialog.report_step.undo_button.click()
    assert "Mo" in names(context)
    assert len(names(context)) == 4
    assert "Ctrl+Z" in dialog.report_step.said.text()


def test_the_report_is_saved_as_text_with_every_row_that_stayed_out(
    counted: Counted, list_file: Path, fatima: int, tmp_path: Path
) -> None:
    dialog = counted(list_file)
    dialog.next_button.click()
    dialog.next_button.click()
    target = tmp_path / "verslag.txt"
    dialog.report_step.save_to(target)
    text = target.read_text(encoding="utf-8-sig")
    assert "buurtlijst.csv" in text
    assert "Row 2: Fatima el Amrani – zelfde naam en adres" in text
    assert "Row 4:" in text
    assert "Row 5:" in text
    assert "111222333" not in text


def test_the_report_is_saved_as_a_list_that_excel_opens(
    counted: Counted, list_file: Path, fatima: int, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = counted(list_file)
    dialog.next_button.click()
    dialog.next_button.click()
    dialog.report_step.save_button.setFocus()
    qtbot.keyClick(dialog.report_step.save_button, Qt.Key.Key_Space)
    chooser = dialog.report_step.findChild(QFileDialog)
    assert chooser is not None
    assert chooser.defaultSuffix() == "csv"
    chooser.fileSelected.emit(str(tmp_path / "verslag.csv"))
    chooser.reject()
    lines = (tmp_path / "verslag.csv").read_text(encoding="utf-8-sig").splitlines()
    assert "buurtlijst.csv;ingelezen: mensen;;2;;;" in lines
    assert any(
        line.startswith("buurtlijst.csv;weggelaten: waarschijnlijk dubbel;2;;Fatima el Amrani;") for line in lines
    )
    assert not any("111222333" in line for line in lines)
    assert "verslag.csv" in dialog.report_step.said.text()


def test_a_report_that_cannot_be_saved_says_so(counted: Counted, list_file: Path, tmp_path: Path) -> None:
    dialog = counted(list_file)
    dialog.next_button.click()
    dialog.next_button.click()
    dialog.report_step.save_to(tmp_path / "nergens" / "verslag.txt")
    assert dialog.report_step.said.property("level") == "danger"


def test_a_file_that_is_no_list_says_one_sentence_at_the_place_where_it_was_chosen(
    assistant: ImportPeopleDialog, tmp_path: Path
) -> None:
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(b"%PDF-1.7 nothing")
    assistant.take_files([path])
    assert assistant.stack.currentWidget() is assistant.file_step
    assert assistant.file_step.error.text().startswith("Dit is geen lijst maar een PDF.")
    assert assistant.focusWidget() is assistant.file_step.choose_button


def test_several_files_follow_each_other(
    counted: Counted, list_file: Path, tmp_path: Path, context: PageContext, qtbot: QtBot, assistant: ImportPeopleDialog
) -> None:
    second = tmp_path / "tweede.csv"
    second.write_text("Naam\nAnna Jansen\nPiet Klaassen\n", encoding="utf-8")
    with qtbot.waitSignal(assistant.work.counted):
        assistant.take_files([list_file, second])
    assistant.next_button.click()
    assistant.next_button.click()
    with qtbot.waitSignal(assistant.work.counted):
        assistant.next_button.click()
    assistant.next_button.click()
    assistant.next_button.click()
    assert {"Anna Jansen", "Piet Klaassen", "Jan de Vries"} <= names(context)


def test_a_portable_notebook_comes_in_at_once_and_can_be_taken_back(
    assistant: ImportPeopleDialog, tmp_path: Path, context: PageContext
) -> None:
    residents.add(context.notebook, ResidentFields(given_name="Mo", street="Dorpsstraat"))
    path = tmp_path / "buurt.json"
    portable.export_notebook(context.notebook, path)
    assistant.take_files([path])
    assert assistant.stack.currentWidget() is assistant.report_step
    assert len(resident_lists.ids(context.notebook, ResidentQuery())) == 2
    assistant.report_step.undo_button.click()
    assert len(resident_lists.ids(context.notebook, ResidentQuery())) == 1


def test_a_portable_notebook_with_a_fault_keeps_nothing_and_names_the_fault(
    assistant: ImportPeopleDialog, tmp_path: Path, context: PageContext
) -> None:
    path = tmp_path / "kapot.json"
    path.write_text("{", encoding="utf-8")
    assistant.take_files([path])
    assert assistant.stack.currentWidget() is assistant.file_step
    assert "JSON" in assistant.file_step.error.text()
    assert names(context) == set()


def test_the_sheet_of_a_workbook_can_be_chosen(assistant: ImportPeopleDialog, tmp_path: Path, qtbot: QtBot) -> None:
    import xlsxwriter

    path = tmp_path / "lijst.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name, people in (("Noord", ["Anna Jansen"]), ("Zuid", ["Piet Klaassen", "Mo Amrani"])):
            sheet = book.add_worksheet(name)
            sheet.write_column(0, 0, ["Naam", *people])
    with qtbot.waitSignal(assistant.work.counted):
        assistant.take_files([path])
    box: QComboBox = assistant.columns_step.sheet
    other = 1 - box.currentIndex()
    wanted = box.itemText(other)
    with qtbot.waitSignal(assistant.work.counted):
        box.setCurrentIndex(other)
        box.activated.emit(other)
    assert assistant.columns_step.table is not None
    assert assistant.columns_step.table.sheet == wanted


def test_letters_stored_otherwise_are_read_anew(assistant: ImportPeopleDialog, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "dos.csv"
    path.write_bytes("Naam;Plaats\nRené Groén;Asten\nZoë Smit;Asten\n".encode("cp850"))
    with qtbot.waitSignal(assistant.work.counted):
        assistant.take_files([path])
    box = assistant.columns_step.encoding
    with qtbot.waitSignal(assistant.work.counted):
        box.setCurrentIndex(box.findData("cp850"))
        box.activated.emit(box.currentIndex())
    assert assistant.columns_step.table is not None
    assert any("René Groén" in row for row in assistant.columns_step.table.sample)


def test_a_list_said_to_have_no_headings_is_read_from_its_first_row(
    counted: Counted, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("Naam;Straat\nAnna Jansen;Dorpsstraat 4\nPiet Klaassen;Dorpsstraat 5\n", encoding="utf-8")
    dialog = counted(path)
    with qtbot.waitSignal(dialog.work.counted) as told:
        dialog.columns_step.headings.setValue(0)
    assert told.args is not None
    assert told.args[0].preview.new == 3


def test_escape_closes_the_assistant(assistant: ImportPeopleDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(assistant.rejected):
        qtbot.keyClick(assistant, Qt.Key.Key_Escape)


def test_rows_with_something_delicate_are_counted_and_listed_and_come_in_all_the_same(
    counted: Counted, tmp_path: Path, qtbot: QtBot, context: PageContext
) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text(
        "Voornaam;Achternaam;Opmerking\nAnna;Smit;heeft reuma en gaat elke zondag naar de kerk\nJan;Vos;zingt graag\n",
        encoding="utf-8",
    )
    dialog = counted(path)
    dialog.next_button.click()
    tabs = dialog.review_step.tabs
    assert [tabs.tabText(number) for number in range(tabs.count())] == ["Delicate (1)"]
    table = tabs.widget(0).findChild(RowTable)
    assert table is not None
    model = table.model()
    told = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert ["reuma" in told[0], "kerk" in told[1], len(told)] == [True, True, 2]
    dialog.next_button.click()
    qtbot.waitUntil(lambda: names(context) == {"Anna Smit", "Jan Vos"})
