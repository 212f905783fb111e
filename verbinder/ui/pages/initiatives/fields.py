"""Fields that the dialogs of this page share: a choice of codes, one known name, several people, a day.

Owns how these are filled and read back; must not write anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QWidget

from verbinder.capture import Candidate, ChipKind
from verbinder.domain.contact_fields import PersonMet
from verbinder.domain.suggestions import PartyName
from verbinder.errors import UserError, VerbinderError
from verbinder.ui.capture.contact_values import Person, met
from verbinder.ui.capture.form_fields import PeopleField
from verbinder.ui.capture.suggest_field import SHOWN, SuggestField, beginning
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.dialog_frame import FormDialog
from verbinder.ui.widgets import DateField
from verbinder.usecases import known_names

E = TypeVar("E", bound=StrEnum)


def code_box(context: PageContext, area: str, codes: Iterable[E], chosen: E | None = None) -> QComboBox:
    """A choice of codes in words; `chosen_code` reads it back."""
    box = QComboBox()
    for code in codes:
        box.addItem(context.messages.code(f"{area}.{code.value}"), code.value)
    if chosen is not None:
        box.setCurrentIndex(box.findData(chosen.value))
    return box


def chosen_code(box: QComboBox, codes: type[E]) -> E:
    """What was chosen."""
    return codes(box.currentData())


class KnownField(SuggestField):
    """One name that is known; `id` raises `UserError("initiative.not_known")` for a name that is not."""

    def __init__(
        self, context: PageContext, source: Callable[[str], Sequence[Candidate]], kind: ChipKind, name: str = ""
    ) -> None:
        super().__init__(source, kind, theme=context.theme, name=name)

    @property
    def id(self) -> int | None:
        """The id of what stands in the field; None when it is empty."""
        if not self.text().strip():
            return None
        if self.chosen is None:
            raise UserError("initiative.not_known", name=self.text().strip())
        return self.chosen.id

    def show_known(self, number: int | None, name: str) -> None:
        """Begin with something known."""
        self.set_chosen(Candidate(number, name) if number is not None else None)
        self.setCursorPosition(0)


def place_field(context: PageContext) -> KnownField:
    """A place that is known."""
    known = known_names.known(context.notebook)
    return KnownField(context, lambda typed: beginning(known.places(), typed), ChipKind.PLACE)


def organisation_field(context: PageContext) -> KnownField:
    """An organisation that is known."""
    known = known_names.known(context.notebook)
    return KnownField(context, lambda typed: beginning(known.organisations(), typed), ChipKind.ORGANISATION)


def resident_field(context: PageContext) -> KnownField:
    """A resident who is known."""
    known = known_names.known(context.notebook)
    return KnownField(context, lambda typed: known.people(typed.strip(), SHOWN), ChipKind.PERSON)


def party_field(context: PageContext) -> KnownField:
    """A resident (the id) or an organisation (minus the id)."""
    known = known_names.known(context.notebook)

    def found(typed: str) -> Sequence[Candidate]:
        people = known.people(typed.strip(), SHOWN) if typed.strip() else ()
        others = beginning(known.organisations(), typed)
        return [*people, *(Candidate(-each.id, each.label, each.hint) for each in others)]

    return KnownField(context, found, ChipKind.PERSON)


def show_people(field: PeopleField, people: Iterable[PartyName]) -> None:
    """Begin with residents who are known."""
    field.set_items(Person(party.name, party.resident_id) for party in people if party.resident_id is not None)


@dataclass(frozen=True, slots=True)
class People:
    """Who stands in a field of people: known ones by id, and those to be written down."""

    known: tuple[int, ...]
    new: tuple[PersonMet, ...]


def people_in(field: PeopleField) -> People:
    """What was filled in. Raises `UserError("initiative.which_person")` for a name several people have."""
    if not field.take_entry():
        raise UserError("initiative.which_person", name=field.entry.text().strip())
    known = tuple(each.id for each in field.items if each.id is not None)
    return People(known, tuple(met(each) for each in field.items if each.id is None))


def day_field(context: PageContext, name: str, value: date | None = None, *, optional: bool = True) -> DateField:
    """A day; an optional one may stay empty."""
    field = DateField(theme=context.theme, name=name.replace("&", ""), optional=optional, today=context.notebook.today)
    if value is not None or optional:
        field.set_value(value)
    return field


class WriteDialog(FormDialog):
    """A form that is written by one use case: override `write`, and name the fields of refusals in `about`."""

    def __init__(self, context: PageContext, title: str, *, width: int = 480, parent: QWidget | None = None) -> None:
        super().__init__(title, "", theme=context.theme, width=width, parent=parent)
        self.context = context
        self.save_button.setText(self.tr("Save"))
        #: The field of each refusal by its code.
        self.about: dict[str, QWidget] = {}

    def write(self) -> None:
        """Keep what is filled in. Raises `VerbinderError`, which is said beside its field."""
        raise NotImplementedError

    def done_well(self) -> None:
        """What is said or done after it was written."""

    def save(self) -> None:
        """Write and close; a refusal is said in the dialog."""
        self.clear_errors()
        if self.context.operations.attempt(self.write, on_error=self.refused):
            self.accept()
            self.done_well()

    def refused(self, error: VerbinderError) -> None:
        """Say what is not right yet."""
        about = dict(self.about)
        # Of several fields for a name it is the one in which nobody known stands.
        for known in self.form.findChildren(KnownField):
            if not isinstance(known.parent(), PeopleField) and known.text().strip() and known.chosen is None:
                about.setdefault("initiative.not_known", known)
        for people in self.form.findChildren(PeopleField):
            if people.entry.text().strip():
                about.setdefault("initiative.which_person", people)
        self.say(error, self.context.messages.sentence(error), about)
