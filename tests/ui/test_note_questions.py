"""Wherever one types freely about people a question comes when something stands there that rather should not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from verbinder.domain.assets import AssetFields, AssetKind
from verbinder.domain.changes import Kind
from verbinder.domain.gifts import GiftKind
from verbinder.domain.initiatives import InitiativeFields
from verbinder.domain.residents import ResidentFields
from verbinder.ui.capture.contact_form import ContactForm
from verbinder.ui.pages.ask_dialog import AskDialog, TextQuestion
from verbinder.ui.pages.initiatives.activity_dialog import ActivityDialog
from verbinder.ui.pages.initiatives.agreement_dialog import AgreementDialog
from verbinder.ui.pages.initiatives.budget_dialog import BudgetDialog
from verbinder.ui.pages.initiatives.initiative_dialog import InitiativeDialog
from verbinder.ui.pages.initiatives.people_dialog import InvolvedDialog
from verbinder.ui.pages.initiatives.step_dialog import StepDialog
from verbinder.ui.pages.initiatives.support_dialog import SupportDialog
from verbinder.ui.pages.neighbourhood.asset_dialog import AssetDialog
from verbinder.ui.pages.neighbourhood.matter_dialog import MatterDialog
from verbinder.ui.pages.organisations.gift_chips import GiftChips
from verbinder.ui.pages.organisations.organisation_dialog import OrganisationDialog
from verbinder.ui.pages.organisations.person_dialog import PersonDialog
from verbinder.ui.pages.organisations.place_dialog import PlaceDialog
from verbinder.ui.pages.organisations.street_dialog import StreetDialog
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.approach_dialog import ApproachDialog
from verbinder.ui.pages.residents.asked_dialog import AskedDialog
from verbinder.ui.pages.residents.gift_dialog import GiftDialog
from verbinder.ui.pages.residents.gift_section import GiftSection
from verbinder.ui.pages.residents.resident_dialog import ResidentDialog
from verbinder.ui.pages.rounds.round_dialog import RoundDialog
from verbinder.usecases import initiatives, residents

DELICATE, HARMLESS = "heeft suikerziekte", "bakt graag taart"
Make = Callable[[PageContext], Any]


def _resident(context: PageContext) -> int:
    return residents.add(context.notebook, ResidentFields(given_name="Fatima"))


def _gift_dialog(context: PageContext) -> GiftDialog:
    number = _resident(context)
    residents.add_gift(context.notebook, Kind.RESIDENT, number, GiftKind.NEED, "leren fietsen")
    return GiftDialog(context, residents.card(context.notebook, number).needs[0])


def _dossier(context: PageContext) -> Any:
    return initiatives.dossier(context.notebook, _initiative(context))


def _initiative(context: PageContext) -> int:
    return initiatives.add(context.notebook, InitiativeFields(name="Soeptafel"))


FORMS: dict[str, tuple[Make, tuple[str, ...]]] = {
    "organisation": (OrganisationDialog, ("note",)),
    "contact person": (lambda context: PersonDialog(context, 1), ("role",)),
    "place": (PlaceDialog, ("facilities", "note")),
    "street": (StreetDialog, ("note",)),
    "initiative": (InitiativeDialog, ("origin", "goal", "note")),
    "activity": (lambda context: ActivityDialog(context, _dossier(context)), ("title", "note")),
    "part": (lambda context: InvolvedDialog(context, _initiative(context)), ("note",)),
    "step": (lambda context: StepDialog(context, _initiative(context)), ("text",)),
    "support": (lambda context: SupportDialog(context, _initiative(context)), ("text",)),
    "budget": (lambda context: BudgetDialog(context, _initiative(context)), ("what", "source", "interests")),
    "agreement": (lambda context: AgreementDialog(context, _initiative(context)), ("goal", "theirs", "ours")),
    "wish": (_gift_dialog, ("phrase", "question")),
    "asked": (lambda context: AskedDialog(context, _resident(context)), ("about",)),
    "approach": (
        lambda context: ApproachDialog(context, residents.card(context.notebook, _resident(context))),
        ("reason",),
    ),
    "asset": (lambda context: AssetDialog(context, AssetFields(text="", kind=AssetKind.PEOPLE)), ("text",)),
    "matter": (MatterDialog, ("text",)),
    "round": (RoundDialog, ("note",)),
}


def put(field: QWidget, text: str) -> None:
    (field.setText if isinstance(field, QLineEdit) else field.setPlainText)(text)  # type: ignore[attr-defined]


@pytest.mark.parametrize(("form", "name"), [(form, name) for form, (_, names) in FORMS.items() for name in names])
def test_a_form_asks_under_the_text_and_takes_it_back(form: str, name: str, context: PageContext, qtbot: QtBot) -> None:
    dialog = FORMS[form][0](context)
    qtbot.addWidget(dialog)
    dialog.show()
    field = getattr(dialog, name)
    row = dialog.form.row_of(field)
    put(field, DELICATE)
    assert "suikerziekte" in row.note.text()
    assert not row.error
    put(field, HARMLESS)
    assert "suikerziekte" not in row.note.text()


def test_the_card_of_a_resident_asks_about_notes_and_descriptions(context: PageContext, qtbot: QtBot) -> None:
    dialog = ResidentDialog(context)
    qtbot.addWidget(dialog)
    for field in (dialog.fields.note, dialog.fields.what_works, dialog.fields.description):
        put(field, DELICATE)
        assert "suikerziekte" in dialog.form.row_of(field).note.text()


@pytest.mark.parametrize("kind", [GiftKind.TALENT, GiftKind.NEED, GiftKind.EXPERIENCE])
def test_the_line_of_a_talent_or_wish_asks_while_it_is_typed(
    kind: GiftKind, context: PageContext, qtbot: QtBot
) -> None:
    for section in (GiftSection(kind, context, keys=""), GiftChips(kind, context).section):
        qtbot.addWidget(section)
        section.show()
        section.start_adding()
        qtbot.keyClicks(section.line, DELICATE)
        assert "suikerziekte" in section.asked.text()
        assert section.asked.isVisible()
        section.added_well()
        assert not section.asked.isVisible()


def test_a_small_question_for_words_asks_too_but_not_about_a_concept(context: PageContext, qtbot: QtBot) -> None:
    about = AskDialog(context, "Signal", lambda *_: None, text=TextQuestion("What"))
    concept = AskDialog(context, "Concept", lambda *_: None, text=TextQuestion("What", asks=False))
    for dialog, asked in ((about, True), (concept, False)):
        qtbot.addWidget(dialog)
        assert dialog.words is not None
        dialog.words.setPlainText(DELICATE)
        assert ("suikerziekte" in dialog.form.row_of(dialog.words).note.text()) is asked


def test_the_form_of_a_contact_asks_about_what_was_heard_and_noticed(context: PageContext, qtbot: QtBot) -> None:
    form = ContactForm(context)
    qtbot.addWidget(form)
    for field in (form.sheet.needs, form.sheet.talents, form.sheet.signals, form.sheet.promises):
        field.entry.setText(DELICATE)
        assert "suikerziekte" in form.status.text
        field.entry.setText(HARMLESS)
        assert form.status.text == ""
