from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.pages.initiatives.conftest import Town, dialog_of, texts
from verbinder.domain.initiatives import MOST_OPEN_STEPS, HeldBy, StepFields
from verbinder.domain.residents import ResidentFields
from verbinder.domain.stepping_back.record import Doer, Owner, Part, Presence, Role
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.initiatives import InitiativesPage
from verbinder.ui.pages.initiatives.activity_dialog import ActivityDialog
from verbinder.ui.pages.initiatives.agreement_dialog import AgreementDialog, RungDialog
from verbinder.ui.pages.initiatives.budget_dialog import BudgetDialog
from verbinder.ui.pages.initiatives.initiative_dialog import InitiativeDialog
from verbinder.ui.pages.initiatives.people_dialog import InvolvedDialog
from verbinder.ui.pages.initiatives.role_form import RoleDialog
from verbinder.ui.pages.initiatives.step_dialog import StepDialog
from verbinder.ui.pages.initiatives.support_dialog import SupportDialog
from verbinder.usecases import initiatives, residents, small_steps


def test_a_new_initiative_is_asked_whether_one_spoke_with_what_exists_already(
    page: InitiativesPage, town: Town, notebook: Notebook
) -> None:
    page.add_initiative()
    dialog = dialog_of(page, InitiativeDialog)
    dialog.name.setText("Kooksalon")
    assert dialog.overlap.isHidden()
    dialog.themes.setText("eten, ontmoeten")
    dialog.themes.editingFinished.emit()
    assert dialog.overlap.isVisible()
    assert "Soeptafel" in texts(dialog.overlap)
    assert "Fatima Amrani" in texts(dialog.overlap)
    dialog.people.entry.setText("Ayse Yilmaz")
    QTest.keyClick(dialog.people.entry, Qt.Key.Key_Return)
    dialog.save()
    made = page.dossier.dossier
    assert made is not None
    assert made.name == "Kooksalon"
    assert made.fields.themes == ("eten", "ontmoeten")
    assert [(each.who.name, each.part) for each in made.people] == [("Ayse Yilmaz", Part.INITIATOR)]
    assert (made.role, made.owner) == (Role.STRENGTHENING, Owner.RESIDENTS)


def test_without_a_name_it_is_said_under_the_field(page: InitiativesPage) -> None:
    page.add_initiative()
    dialog = dialog_of(page, InitiativeDialog)
    dialog.save()
    assert dialog.isVisible()
    assert dialog.form.row_of(dialog.name).error


def test_a_place_that_is_not_known_is_said_under_its_own_field(page: InitiativesPage) -> None:
    page.add_initiative()
    dialog = dialog_of(page, InitiativeDialog)
    dialog.name.setText("Kooksalon")
    dialog.place.setText("Nergens")
    dialog.save()
    assert "Nergens" in dialog.form.row_of(dialog.place).error
    assert not dialog.form.row_of(dialog.their_contact).error


def test_an_edited_initiative_keeps_what_was_not_touched(
    opened: InitiativesPage, town: Town, notebook: Notebook
) -> None:
    before = initiatives.dossier(notebook, town.soup)
    opened.edit_initiative()
    dialog = dialog_of(opened, InitiativeDialog)
    dialog.goal.setPlainText("Samen eten en lachen")
    dialog.save()
    after = initiatives.dossier(notebook, town.soup)
    assert after.fields.goal == "Samen eten en lachen"
    assert (after.fields.place_id, after.fields.since, after.people) == (
        before.fields.place_id,
        before.fields.since,
        before.people,
    )
    assert after.roles == before.roles


def test_a_professional_owner_needs_a_day_and_another_choice_a_reason(
    opened: InitiativesPage, town: Town, notebook: Notebook
) -> None:
    opened.dossier.about.role_button.click()
    dialog = dialog_of(opened, RoleDialog)
    role = dialog.role
    for box, checked in zip(role.questions, (True, False, False), strict=True):
        box.setChecked(checked)
    assert role.fields().role is Role.INITIATING
    assert role.fields().owner is Owner.PROFESSIONAL
    dialog.save()
    assert dialog.form.row_of(role.hand_over).error
    role.hand_over.set_value(notebook.today() + timedelta(days=60))
    role.role.setCurrentIndex(role.role.findData(Role.STIMULATING.value))
    role.role.activated.emit(role.role.currentIndex())
    dialog.save()
    assert dialog.form.row_of(role.why).error
    role.why.setPlainText("Zij willen zelf beginnen")
    dialog.save()
    dossier = initiatives.dossier(notebook, town.soup)
    assert (dossier.role, dossier.owner) == (Role.STIMULATING, Owner.PROFESSIONAL)
    assert "Zij willen zelf beginnen" in texts(opened.dossier.about)


def test_a_fourth_open_step_is_offered_the_shelf(opened: InitiativesPage, town: Town, notebook: Notebook) -> None:
    for number in range(MOST_OPEN_STEPS):
        small_steps.add(notebook, town.soup, StepFields(text=f"stap {number}"))
    opened.dossier.steps.add_step()
    dialog = dialog_of(opened, StepDialog)
    dialog.text.setText("nog een stap")
    dialog.save()
    assert dialog.isVisible()
    assert dialog.error.isVisible()
    assert dialog.focusWidget() is dialog.later
    QTest.keyClick(dialog.later, Qt.Key.Key_Space)
    dialog.save()
    assert "nog een stap" in [step.text for step in initiatives.dossier(notebook, town.soup).steps if step.later]


def test_a_step_of_ours_has_no_resident(opened: InitiativesPage, town: Town, notebook: Notebook) -> None:
    opened.dossier.steps.add_step()
    dialog = dialog_of(opened, StepDialog)
    dialog.text.setText("de wethouder bellen")
    dialog.who.setText("Piet Bakker")
    dialog.doer.setCurrentIndex(dialog.doer.findData(Doer.PROFESSIONAL.value))
    assert not dialog.who.isVisible()
    dialog.save()
    (step,) = initiatives.dossier(notebook, town.soup).steps
    assert (step.doer, step.who) == (Doer.PROFESSIONAL, None)


def test_a_time_is_written_down_with_who_led_who_came_and_somebody_new(
    opened: InitiativesPage, town: Town, notebook: Notebook
) -> None:
    opened.dossier.activities.add_activity()
    dialog = dialog_of(opened, ActivityDialog)
    assert dialog.place.text() == "Het Buurthuis"
    dialog.led.entry.setText("Fatima Amrani")
    dialog.came.entry.setText("Noor Jansen")
    QTest.keyClick(dialog.came.entry, Qt.Key.Key_Return)
    dialog.verbinder.setCurrentIndex(dialog.verbinder.findData(Presence.PRESENT.value))
    dialog.unnamed.setValue(4)
    dialog.save()
    newest = initiatives.dossier(notebook, town.soup).activities[0]
    assert [each.name for each in newest.led_by] == ["Fatima Amrani"]
    assert [each.name for each in newest.first_time] == ["Noor Jansen"]
    assert (newest.verbinder, newest.unnamed, newest.place_id) == (Presence.PRESENT, 4, town.hall)
    assert "for the first time: Noor" in texts(opened.dossier.activities)


def test_a_day_that_must_still_come_is_refused_beside_the_day(opened: InitiativesPage, notebook: Notebook) -> None:
    opened.dossier.activities.add_activity()
    dialog = dialog_of(opened, ActivityDialog)
    dialog.day.set_value(notebook.today() + timedelta(days=2))
    dialog.save()
    assert dialog.form.row_of(dialog.day).error


def test_a_resident_and_an_organisation_join_in_the_same_way(
    opened: InitiativesPage, town: Town, notebook: Notebook
) -> None:
    for name in ("Noor Jansen", "De Kerk"):
        opened.dossier.people.add_someone()
        dialog = dialog_of(opened, InvolvedDialog)
        dialog.who.setText(name)
        dialog.save()
        QApplication.processEvents()
    carriers = [each.who.name for each in initiatives.dossier(notebook, town.soup).people if each.part is Part.CARRIER]
    assert sorted(carriers) == ["De Kerk", "Noor Jansen", "Piet Bakker"]


def test_of_two_with_one_name_nobody_is_taken_in_silence(
    opened: InitiativesPage, town: Town, notebook: Notebook
) -> None:
    for street in ("Lindelaan", "Dorpsstraat"):
        residents.add(notebook, ResidentFields(given_name="Jan", surname="Jansen", street=street))
    opened.dossier.people.add_someone()
    dialog = dialog_of(opened, InvolvedDialog)
    dialog.who.setText("Jan Jansen")
    dialog.save()
    assert dialog.isVisible()
    assert dialog.form.row_of(dialog.who).error


def test_support_a_budget_an_agreement_and_a_rung_are_written_down(
    opened: InitiativesPage, town: Town, notebook: Notebook
) -> None:
    dossier = opened.dossier
    dossier.support.add_support()
    asked = dialog_of(opened, SupportDialog)
    asked.text.setPlainText("een grotere pan")
    asked.hours.setValue(1.5)
    asked.save()
    dossier.money.add_budget()
    budget = dialog_of(opened, BudgetDialog)
    budget.what.setText("pannen")
    budget.euros.setValue(45.5)
    budget.save()
    dossier.agreement.agree()
    agreement = dialog_of(opened, AgreementDialog)
    agreement.ours.setPlainText("De ruimte")
    agreement.save()
    dossier.ladder.rows[0].row.quick[0].run()
    rung = dialog_of(opened, RungDialog)
    rung.held_by.setCurrentIndex(rung.held_by.findData(HeldBy.TOGETHER.value))
    rung.save()
    kept = initiatives.dossier(notebook, town.soup)
    assert [(each.fields.text, each.fields.minutes) for each in kept.support] == [("een grotere pan", 90)]
    assert [each.fields.cents for each in kept.budgets] == [4550]
    assert [each.fields.ours for each in kept.agreements] == ["De ruimte"]
    assert [each.now.held_by for each in kept.ladder if each.now] == [HeldBy.TOGETHER]


def test_a_new_agreement_begins_with_what_was_agreed_before(
    opened: InitiativesPage, town: Town, notebook: Notebook
) -> None:
    for words in ("De ruimte", None):
        opened.dossier.agreement.agree()
        dialog = dialog_of(opened, AgreementDialog)
        if words is not None:
            dialog.ours.setPlainText(words)
        assert dialog.ours.toPlainText() == "De ruimte"
        dialog.save()
        QApplication.processEvents()
    assert len(initiatives.dossier(notebook, town.soup).agreements) == 2
