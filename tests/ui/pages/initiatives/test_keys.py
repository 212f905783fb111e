"""In English no two fields of one form listen to the same letter; in Dutch the walk over every page sees to it."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel

from tests.ui.pages.initiatives.conftest import Town
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.initiatives import InitiativesPage
from verbinder.usecases import initiatives


def letters(dialog: QDialog) -> Counter[str]:
    labels = [each.text() for each in dialog.findChildren(QLabel) if each.buddy() is not None]
    buttons = [each.text() for each in dialog.findChildren(QAbstractButton)]
    keys = (QKeySequence.mnemonic(text).toString() for text in (*labels, *buttons))
    return Counter(filter(None, keys))


def test_no_letter_is_asked_for_twice_in_a_form(opened: InitiativesPage, town: Town, notebook: Notebook) -> None:
    dossier = opened.dossier
    for open_one in (
        opened.add_initiative,
        opened.edit_initiative,
        dossier.decide,
        dossier.activities.add_activity,
        dossier.steps.add_step,
        dossier.support.add_support,
        dossier.people.add_someone,
        dossier.money.add_budget,
        dossier.agreement.agree,
        dossier.about.choose_role,
        dossier.plan.plan,
        dossier.plan.look_back,
        dossier.plan.step_in,
        dossier.ladder.rows[0].row.quick[0].run,
    ):
        open_one()
        (dialog,) = [each for each in opened.window().findChildren(QDialog) if each.isVisible()]
        twice = [key for key, times in letters(dialog).items() if times > 1]
        assert twice == [], dialog.windowTitle()
        dialog.reject()
    assert initiatives.dossier(notebook, town.soup).steps == ()
