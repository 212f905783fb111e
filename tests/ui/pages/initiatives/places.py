"""Where the walk over every page comes on the page Initiatieven: the list, the dossier, and each of its dialogs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from verbinder.domain.initiatives import AgreementFields
from verbinder.domain.stepping_plan import HandOverFields, PlanFields
from verbinder.usecases import cooperation, initiatives, stepping_plan


def dossier(walk: Any, name: str = "Bakjes op vrijdag") -> Any:
    """The page with the dossier of an initiative of the example."""
    page = walk.page("initiatives")
    page.open_initiative(initiatives.id_called(walk.session.notebook, name))
    return page


def empty_list(walk: Any) -> None:
    page = walk.page("initiatives")
    page.back_to_list()
    page.list.search.setText("zeepkistenrace")
    page.list.search.settle()


def started(walk: Any) -> None:
    """A new one, where something of the kind exists and the owner is a professional: the most to fill in."""
    page = walk.page("initiatives")
    page.list.show_all()
    page.add_initiative()
    dialog = walk.window.findChildren(_class("initiative_dialog", "InitiativeDialog"))[-1]
    dialog.themes.setText("eten")
    dialog.themes.editingFinished.emit()
    dialog.role.is_issue.setChecked(True)
    dialog.role.is_initiative.setChecked(False)


def role(walk: Any) -> None:
    dossier(walk).dossier.about.choose_role()
    dialog = walk.window.findChildren(_class("role_form", "RoleDialog"))[-1]
    dialog.role.is_issue.setChecked(True)
    dialog.role.is_initiative.setChecked(False)


def organisation_led(walk: Any) -> None:
    dossier(walk).dossier.activities.add_activity()
    dialog = walk.window.findChildren(_class("activity_dialog", "ActivityDialog"))[-1]
    dialog.organisation_led.setCurrentIndex(1)


def left(walk: Any) -> Any:
    """We left, with something still to hand over, and something agreed."""
    page, notebook = dossier(walk), walk.session.notebook
    number = page.shown_id
    day = notebook.today() - timedelta(days=40)
    over = (HandOverFields(what="de sleutel"),)
    stepping_plan.plan(notebook, number, PlanFields(left_on=day, hand_overs=over))
    cooperation.agree(notebook, number, AgreementFields(made_on=notebook.today(), goal="Samen eten"))
    return page


def met(walk: Any) -> None:
    """The first time of an initiative: there everybody was new."""
    page = dossier(walk)
    first = page.dossier.dossier.activities[-1]
    _class("first_meetings", "FirstMeetingsDialog")(page.context, first.id, page.window()).open()


def _class(module: str, name: str) -> type[Any]:
    from importlib import import_module

    found: type[Any] = getattr(import_module(f"verbinder.ui.pages.initiatives.{module}"), name)
    return found


PLACES: dict[str, Callable[[Any], object]] = {
    "initiatives": lambda walk: walk.page("initiatives"),
    "no initiative found": empty_list,
    "start an initiative": started,
    "dossier": dossier,
    "edit initiative": lambda walk: dossier(walk).edit_initiative(),
    "our role": role,
    "a time": organisation_led,
    "who met": met,
    "a small step": lambda walk: dossier(walk).dossier.steps.add_step(),
    "support": lambda walk: dossier(walk).dossier.support.add_support(),
    "a budget": lambda walk: dossier(walk).dossier.money.add_budget(),
    "an agreement": lambda walk: dossier(walk).dossier.agreement.agree(),
    "a rung": lambda walk: dossier(walk).dossier.ladder.rows[0].row.quick[0].run(),
    "who takes part": lambda walk: dossier(walk).dossier.people.add_someone(),
    "decide on advice": lambda walk: dossier(walk).dossier.decide(),
    "plan stepping back": lambda walk: dossier(walk).dossier.plan.plan(),
    "dossier after leaving": left,
    "look back": lambda walk: left(walk).dossier.plan.look_back(),
    "step in": lambda walk: left(walk).dossier.plan.step_in(),
}
