from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.ui.conftest import ShellOfATest
from tests.ui.pages.initiatives.conftest import Town, dialog_of, texts
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.exports import ExportKind
from verbinder.domain.initiative_views import StepState
from verbinder.domain.initiatives import (
    AgreementFields,
    BudgetFields,
    BudgetState,
    Decision,
    HeldBy,
    Rung,
    StepFields,
    SupportFields,
    SupportKind,
)
from verbinder.domain.stepping_back.record import Presence
from verbinder.domain.stepping_plan import HandOverFields, PlanFields
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.initiatives import InitiativesPage
from verbinder.ui.pages.initiatives.activity_dialog import ActivityDialog
from verbinder.ui.pages.initiatives.answer_dialogs import CheckInDialog, DecideDialog
from verbinder.ui.pages.initiatives.lead_marks import Lead
from verbinder.ui.pages.initiatives.plan_dialog import PlanDialog
from verbinder.ui.pages.initiatives.section import RowWidget, SectionCard
from verbinder.ui.pages.initiatives.step_in_dialog import StepInDialog
from verbinder.usecases import (
    budgets,
    cooperation,
    exports,
    initiatives,
    small_steps,
    stepping_plan,
    support,
)


def row(card: SectionCard, text: str) -> RowWidget:
    """The row that says this."""
    (found,) = [each for each in card.rows if text in each.row.text]
    return found


def press(card: SectionCard, text: str, action: str) -> None:
    """Press the button of a row."""
    (found,) = [each for each in row(card, text).row.quick if each.text == action]
    found.run()


def choose(card: SectionCard, text: str, action: str) -> None:
    """Choose from the menu of a row, as one does by keyboard: Space opens it."""
    widget = row(card, text)
    button = widget.controls[-1]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    (menu,) = [each for each in button.findChildren(QMenu) if each.isVisible()]
    (found,) = [each for each in menu.actions() if each.text() == action]
    menu.close()
    found.trigger()


def test_one_screen_says_why_it_exists_who_takes_part_and_what_is_advised(opened: InitiativesPage) -> None:
    dossier = opened.dossier
    assert dossier.origin.text() == "“Niemand zou alleen moeten eten”"
    assert "Loopt · elke week" in dossier.facts.text()
    people = texts(dossier.people)
    assert "Initiators" in people
    assert "Carriers" in people
    assert "Organisations" in people
    assert row(dossier.people, "De Kerk").row.detail == "supporter"
    assert dossier.advice.word.text() == "Stap uit"
    assert "2 bewoners die voorgaan" in texts(dossier.advice)


def test_a_name_opens_the_card_of_that_person(opened: InitiativesPage, town: Town, shell: ShellOfATest) -> None:
    button = row(opened.dossier.people, "Fatima").controls[0]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert shell.asked == [("navigate", "resident", town.fatima)]


def test_the_chart_tells_with_the_arrows_what_the_list_tells_too(opened: InitiativesPage) -> None:
    card = opened.dossier.chart
    assert len(card.chart.picture.marks) == 8
    assert {mark.lead for mark in card.chart.picture.marks} == {Lead.RESIDENTS}
    card.chart.setFocus()
    QTest.keyClick(card.chart, Qt.Key.Key_Home)
    first = card.at.text()
    QTest.keyClick(card.chart, Qt.Key.Key_Right)
    assert card.at.text() != first
    assert "je was erbij" in card.at.text()
    assert card.chart.accessibleDescription().startswith(card.at.text())
    assert "residents 8" in card.summary.text()
    assert "led by Piet Bakker · je was er niet" in texts(opened.dossier.activities)


def test_enter_on_a_mark_opens_that_time(opened: InitiativesPage, town: Town, notebook: Notebook) -> None:
    chart = opened.dossier.chart.chart
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    dialog = dialog_of(opened, ActivityDialog)
    newest = initiatives.dossier(notebook, town.soup).activities[0]
    assert dialog.day.value() == newest.on_date
    dialog.verbinder.setCurrentIndex(dialog.verbinder.findData("led"))
    dialog.save()
    assert initiatives.dossier(notebook, town.soup).activities[0].verbinder is Presence.LED
    assert chart.picture.marks[-1].lead is Lead.TOGETHER


def test_the_chart_is_kept_as_a_picture_in_both_formats(opened: InitiativesPage, tmp_path: Path) -> None:
    for name in ("lijn.png", "lijn.svg"):
        opened.dossier.chart.save_to(tmp_path / name)
    picture = QImage(str(tmp_path / "lijn.png"))
    assert picture.width() > 1000
    drawing = (tmp_path / "lijn.svg").read_text(encoding="utf-8")
    assert "<svg" in drawing
    assert "Residents" in drawing
    opened.dossier.chart.save_to(tmp_path / "weg" / "lijn.svg")
    assert not (tmp_path / "weg").exists()


def test_a_step_is_done_put_on_the_shelf_and_taken_up_with_the_focus_staying_near(
    opened: InitiativesPage, town: Town, notebook: Notebook
) -> None:
    steps = opened.dossier.steps
    for text in ("pannen lenen", "flyer maken"):
        small_steps.add(notebook, town.soup, StepFields(text=text))
    row(steps, "pannen").controls[0].setFocus()
    press(steps, "pannen", "Done")
    assert opened.window().focusWidget() in [control for each in steps.rows for control in each.controls]
    choose(steps, "flyer", "Put on the shelf")
    dossier = initiatives.dossier(notebook, town.soup)
    assert [step.text for step in dossier.steps_at(StepState.LATER)] == ["flyer maken"]
    press(steps, "flyer", "Take up")
    assert [step.text for step in initiatives.dossier(notebook, town.soup).steps_at(StepState.OPEN)] == ["flyer maken"]


def test_an_ask_says_how_long_it_waits_and_is_answered_from_its_row(
    opened: InitiativesPage, town: Town, notebook: Notebook
) -> None:
    asked = notebook.today() - timedelta(days=20)
    support.add(notebook, town.soup, SupportFields(kind=SupportKind.SPACE, text="een keuken", asked_on=asked))
    waiting = row(opened.dossier.support, "een keuken").row
    assert waiting.level == "warning"
    assert "20" in waiting.detail
    choose(opened.dossier.support, "een keuken", "Declined: this I cannot do")
    (answered,) = initiatives.dossier(notebook, town.soup).support
    assert answered.fields.declined_on == notebook.today()


def test_the_plan_stands_beside_the_chart_with_its_hand_overs_and_looks_back(
    opened: InitiativesPage, town: Town, notebook: Notebook
) -> None:
    today = notebook.today()
    stepping_plan.plan(
        notebook,
        town.soup,
        PlanFields(
            left_on=today - timedelta(days=40),
            hand_overs=(HandOverFields(what="de sleutel", resident_id=town.fatima),),
        ),
    )
    plan = opened.dossier.plan
    assert opened.dossier.chart.chart.picture.left == today - timedelta(days=40)
    assert "to Fatima Amrani" in row(plan, "De sleutel").row.detail
    press(plan, "De sleutel", "Handed over")
    assert initiatives.dossier(notebook, town.soup).hand_overs[0].done_on == today
    (due,) = [each for each in plan.rows if each.row.level == "warning"]
    due.row.quick[0].run()
    dialog = dialog_of(opened, CheckInDialog)
    dialog.choices[False].setChecked(True)
    dialog.note.setPlainText("de pannen zijn stuk")
    dialog.save()
    heard = initiatives.dossier(notebook, town.soup).check_ins
    assert [(each.runs, each.note) for each in heard if each.done_on] == [(False, "de pannen zijn stuk")]


def test_stepping_in_asks_why_and_until_when(opened: InitiativesPage, town: Town, notebook: Notebook) -> None:
    plan, today = opened.dossier.plan, notebook.today()
    assert not plan.step_in_button.isVisible()
    stepping_plan.plan(notebook, town.soup, PlanFields(left_on=today - timedelta(days=40)))
    assert plan.step_in_button.isVisible()
    plan.step_in_button.click()
    dialog = dialog_of(opened, StepInDialog)
    dialog.save()
    assert dialog.isVisible()
    assert dialog.form.row_of(dialog.why).error
    dialog.why.setPlainText("Fatima is ziek")
    dialog.save()
    assert dialog.form.row_of(dialog.until).error
    dialog.until.set_value(today + timedelta(days=21))
    dialog.save()
    (back,) = initiatives.dossier(notebook, town.soup).step_ins
    assert (back.why, back.until_on) == ("Fatima is ziek", today + timedelta(days=21))
    assert not plan.step_in_button.isVisible()
    assert opened.dossier.chart.chart.picture.step_ins == ((today, today + timedelta(days=21)),)


def test_the_plan_proposes_looks_back_after_one_three_and_six_months(
    opened: InitiativesPage, town: Town, notebook: Notebook
) -> None:
    opened.dossier.plan.plan_button.click()
    dialog = dialog_of(opened, PlanDialog)
    day = notebook.today() + timedelta(days=30)
    dialog.left_on.set_value(day)
    assert all(field.value() is not None for field in dialog.looks)
    dialog.lines[0].what.setText("het geld")
    dialog.lines[0].whom.setText("de penningmeester")
    dialog.another.click()
    dialog.save()
    dossier = initiatives.dossier(notebook, town.soup)
    assert dossier.left_on == day
    assert [(each.what, each.to_whom) for each in dossier.hand_overs] == [("het geld", "de penningmeester")]
    assert len(dossier.check_ins) == 3


def test_what_is_decided_stands_below_the_advice_as_history(
    opened: InitiativesPage, town: Town, notebook: Notebook
) -> None:
    opened.dossier.advice.decide_button.click()
    dialog = dialog_of(opened, DecideDialog)
    dialog.choices[Decision.OTHERWISE].setChecked(True)
    dialog.note.setPlainText("Na de feestdagen")
    dialog.save()
    (given,) = initiatives.dossier(notebook, town.soup).advice
    assert given.decision is Decision.OTHERWISE
    shown = texts(opened.dossier.advice)
    assert "Today: stap uit – ik doe het anders" in shown
    assert "Na de feestdagen" in shown


def test_money_agreements_and_the_ladder_say_where_they_stand(
    opened: InitiativesPage, town: Town, notebook: Notebook, tmp_path: Path
) -> None:
    today = notebook.today()
    granted = BudgetFields(about="pannen", cents=12_550, source="Oranje Fonds", state=BudgetState.GRANTED)
    budgets.add(notebook, town.soup, granted)
    agreed = AgreementFields(made_on=today, goal="Samen <eten>", theirs="Koken", ours="De ruimte", review_on=today)
    cooperation.agree(notebook, town.soup, agreed)
    before = today - timedelta(days=80)
    cooperation.set_rung(notebook, town.soup, Rung.KEY, HeldBy.PROFESSIONAL, on_date=before)
    cooperation.set_rung(notebook, town.soup, Rung.KEY, HeldBy.RESIDENTS)
    assert "125" in row(opened.dossier.money, "pannen").row.detail
    press(opened.dossier.money, "pannen", "Thanked")
    assert initiatives.dossier(notebook, town.soup).budgets[0].fields.state is BudgetState.THANKED
    key = row(opened.dossier.ladder, "Wie de sleutel heeft").row
    assert key.text.endswith("bewoners")
    assert key.detail.startswith("first een professional")
    card = opened.dossier.agreement
    assert row(card, "Agreed today").row.level == "warning"
    for name in ("afspraak.pdf", "afspraak.html"):
        card.printing.save_to(tmp_path / name, card.dossier, agreed)
    assert (tmp_path / "afspraak.pdf").read_bytes().startswith(b"%PDF")
    assert [line.kind for line in exports.log(notebook)] == [ExportKind.AGREEMENT] * 2
    paper = (tmp_path / "afspraak.html").read_text(encoding="utf-8")
    assert "Samen &lt;eten&gt;" in paper
    assert "De ruimte" in paper


def test_a_long_list_is_folded_until_one_asks_for_the_rest(opened: InitiativesPage) -> None:
    happened = opened.dossier.activities
    assert len(happened.rows) == 5
    happened.more_button.click()
    assert len(happened.rows) == 8
    assert happened.rows[5].controls[0].hasFocus()
    opened.back_to_list()
    opened.list.search.setFocus()


def test_what_cannot_be_right_is_told_on_the_dossier(opened: InitiativesPage, town: Town, notebook: Notebook) -> None:
    with notebook.unit_of_work(Operation.EDIT_INITIATIVE) as work:
        work.change(Kind.INITIATIVE, town.soup, since=notebook.today() - timedelta(days=10))
        work.commit()
    assert "aan het begin" in texts(opened.dossier.advice)
    assert "keren: 6" in texts(opened.dossier.advice)
    with notebook.unit_of_work(Operation.EDIT_INITIATIVE) as work:
        work.change(Kind.INITIATIVE, town.soup, archived_on=notebook.today() - timedelta(days=9))
        work.commit()
    assert "kwam daarna nog bijeen (keren: 2)" in texts(opened.dossier.archived)
