"""From a captured line to what is to be stored: defaults for setting and outcome, and whom each thing is about.

Owns those defaults. Nothing that was typed is lost: what no field takes stays as words in the note.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from verbinder.capture.chips import DESCRIBED, LED, CapturedContact, Chip, ChipKind
from verbinder.capture.expand import expand_doors
from verbinder.capture.people_words import TITLES
from verbinder.domain.contact_fields import (
    ActivityMet,
    ContactFields,
    ContactToLog,
    GiftHeard,
    PersonMet,
    Promise,
    SignalHeard,
)
from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.gifts import GiftKind
from verbinder.domain.names import folded
from verbinder.domain.signals import SignalTone
from verbinder.domain.stepping_back.record import Presence
from verbinder.errors import UserError

#: The value of a PERSON chip that was corrected to "somebody new", whoever of that name is known.
NEW_PERSON = "new"

#: The verbinder was not seen there, as far as the line says.
NOT_THERE = (Presence.ABSENT, Presence.UNKNOWN)

GIFTS = {ChipKind.TALENT: GiftKind.TALENT, ChipKind.NEED: GiftKind.NEED, ChipKind.INTEREST: GiftKind.INTEREST}


def contacts_in(captured: CapturedContact, *, on_date: date, round_id: int | None) -> list[ContactToLog]:
    """The contacts of one line: one, or one for each door of a run at which nobody was named.

    `on_date` is the day when the line names none. Raises `UserError("capture.too_many_doors", limit=…)`.
    """
    if captured.people:
        return [_contact(captured, on_date, round_id)]
    first, *others = (_contact(door, on_date, round_id) for door in expand_doors(captured))
    # What was heard or promised belongs to one contact; the other doors only say that somebody was there.
    return [first, *(replace(other, gifts=(), promises=(), signals=(), activity=None) for other in others)]


def _contact(captured: CapturedContact, on_date: date, round_id: int | None) -> ContactToLog:
    people = tuple(captured.people[place] for place in dict.fromkeys(_places(captured)))
    return ContactToLog(
        fields=_fields(captured, on_date, round_id),
        people=tuple(_person(chip) for chip in people),
        gifts=tuple(_gift(chip, captured) for chip in captured.chips if chip.kind in GIFTS),
        promises=tuple(_promise(chip, captured) for chip in captured.follow_ups),
        signals=tuple(
            SignalHeard(chip.text, chip.value if isinstance(chip.value, SignalTone) else SignalTone.NOTICED)
            for chip in captured.signals
        ),
        activity=_activity(captured),
    )


def _fields(captured: CapturedContact, on_date: date, round_id: int | None) -> ContactFields:
    street = captured.street
    place = _sure(captured.of(ChipKind.PLACE))
    organisation = _sure(captured.organisations)
    return ContactFields(
        on_date=captured.on_date or on_date,
        setting=_setting(captured, place, organisation),
        outcome=_outcome(captured),
        street_id=street.known_id if street else None,
        street_name=street.text if street else "",
        house_number=street.value if street and isinstance(street.value, str) else "",
        place_id=place.known_id if place else None,
        place_name=place.text if place else "",
        organisation_id=organisation.known_id if organisation else None,
        organisation_name=organisation.text if organisation else "",
        note=_note(captured, place, organisation),
        tags=tuple(chip.text for chip in captured.tags),
        round_id=round_id,
    )


def _sure(chips: tuple[Chip, ...]) -> Chip | None:
    return next((chip for chip in chips if chip.certain), None)


def _setting(captured: CapturedContact, place: Chip | None, organisation: Chip | None) -> str:
    """What the line says; else the door when it has a number, the organisation, or the street."""
    if captured.setting is not None:
        return str(captured.setting)
    own_word = _own_word(captured, ChipKind.SETTING)
    if own_word:
        return own_word
    if captured.initiative is not None:
        return Setting.ACTIVITY
    if captured.street is not None and captured.street.value:
        return Setting.DOOR
    if place is not None:
        return Setting.PLACE
    return Setting.ORGANISATION if organisation is not None and captured.street is None else Setting.STREET


def _outcome(captured: CapturedContact) -> str:
    """What the line says; else a conversation when somebody or something is in it."""
    if captured.outcome is not None:
        return str(captured.outcome)
    own_word = _own_word(captured, ChipKind.OUTCOME)
    if own_word:
        return own_word
    if captured.initiative is not None and not (captured.people or captured.note):
        return Outcome.OTHER if captured.presence in NOT_THERE else Outcome.PRESENT
    beside_address = frozenset(ChipKind) - {ChipKind.STREET, ChipKind.PLACE, ChipKind.SETTING, ChipKind.DATE}
    spoken = captured.note or any(chip.kind in beside_address for chip in captured.chips)
    return Outcome.CONVERSATION if spoken else Outcome.OTHER


def _own_word(captured: CapturedContact, kind: ChipKind) -> str:
    """A setting or outcome in the user's own word, said outright with a slash."""
    return next((chip.text for chip in captured.of(kind) if chip.value is None and not chip.in_note), "")


def _note(captured: CapturedContact, place: Chip | None, organisation: Chip | None) -> str:
    """The note, with the words of chips that found no field and do not stand in it yet."""
    unused = [
        *(chip for chip in captured.of(ChipKind.PLACE) if chip is not place),
        *(chip for chip in captured.organisations if chip is not organisation),
        *(chip for chip in captured.of(ChipKind.DATE) if chip.value is None or not chip.certain),
    ]
    words = [chip.text for chip in unused if not chip.in_note]
    said = [chip for chip in captured.of(ChipKind.INITIATIVE) if chip is not captured.initiative]
    if captured.initiative is None:
        said += captured.of(ChipKind.LED_BY, ChipKind.PRESENCE)
    words += [captured.line[chip.start : chip.end].strip(" /") for chip in said]
    return "\n".join(part for part in (captured.note, *words) if part)


def _person(chip: Chip) -> PersonMet:
    if chip.known_id is not None:
        return PersonMet(resident_id=chip.known_id, name=chip.text)
    if chip.kind is ChipKind.DESCRIPTION or chip.value == DESCRIBED:
        return PersonMet(description=chip.text, is_new=chip.value == NEW_PERSON)
    typed = [word for word in folded(chip.text).split() if word.strip(".") not in TITLES]
    # Candidates that only resemble the name ("Fatma" for Fatima) are no reason to ask again when it is saved.
    fitting = tuple(each.id for each in chip.candidates if set(typed) <= set(folded(each.label).split()))
    return PersonMet(name=chip.text, is_new=chip.value == NEW_PERSON, fitting=fitting)


def _gift(chip: Chip, captured: CapturedContact) -> GiftHeard:
    return GiftHeard(GIFTS[chip.kind], chip.text, chip.question or "", _person_before(chip, captured))


def _promise(chip: Chip, captured: CapturedContact) -> Promise:
    due_on = chip.value if isinstance(chip.value, date) else None
    return Promise(chip.text, due_on, _person_before(chip, captured))


def _person_before(chip: Chip, captured: CapturedContact) -> int | None:
    """Whom a marked piece is about: the one named last before it, else the first."""
    before = [at for at, person in enumerate(captured.people) if person.start < chip.start]
    return _place_of(before[-1], captured) if before else None


def _places(captured: CapturedContact) -> list[int]:
    """For each of the people the first that is the same one: who came is often named again as who led."""
    seen: dict[tuple[str, int | None], int] = {}
    return [seen.setdefault((folded(chip.text), chip.known_id), at) for at, chip in enumerate(captured.people)]


def _place_of(at: int, captured: CapturedContact) -> int:
    """The place of one of the people, each counted once."""
    places = _places(captured)
    return list(dict.fromkeys(places)).index(places[at])


def _activity(captured: CapturedContact) -> ActivityMet | None:
    """The activity the line is about; that the verbinder was there may also follow from what came of it.

    Raises `UserError("capture.which_initiative")` when several known initiatives are called so.
    """
    chip = captured.initiative
    if chip is None:
        return None
    if not chip.certain:
        raise UserError("capture.which_initiative", name=chip.text)
    led = [at for at, person in enumerate(captured.people) if person.kind is ChipKind.LED_BY]
    presence = captured.presence
    if presence is Presence.UNKNOWN and captured.outcome in (Outcome.PRESENT, Outcome.LET_PEOPLE_TALK):
        presence = Presence.PRESENT
    organisation = _sure(captured.organisations)
    return ActivityMet(
        initiative_id=chip.known_id,
        name=chip.text,
        led=tuple(dict.fromkeys(_place_of(at, captured) for at in led)),
        organisation_led=organisation is not None and organisation.value == LED,
        verbinder=presence,
    )
