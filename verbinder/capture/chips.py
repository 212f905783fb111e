"""What was understood from a typed line: the chips and the contact they make.

Owns the values the parser gives back. Nothing here parses, stores or words anything.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from verbinder.capture.doors import doors_of
from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.signals import SignalTone
from verbinder.domain.stepping_back.record import Presence


class ChipKind(StrEnum):
    """What a piece of the line is taken for."""

    PERSON = "person"
    DESCRIPTION = "description"
    ORGANISATION = "organisation"
    STREET = "street"
    PLACE = "place"
    SETTING = "setting"
    OUTCOME = "outcome"
    TALENT = "talent"
    INTEREST = "interest"
    NEED = "need"
    FOLLOW_UP = "follow_up"
    SIGNAL = "signal"
    TAG = "tag"
    DATE = "date"
    INITIATIVE = "initiative"
    LED_BY = "led_by"
    PRESENCE = "presence"


#: Kinds that may stand in the text without a mark; a guess among them is never taken out of the note.
UNMARKED_KINDS = frozenset(
    {
        ChipKind.ORGANISATION,
        ChipKind.STREET,
        ChipKind.PLACE,
        ChipKind.SETTING,
        ChipKind.OUTCOME,
        ChipKind.DATE,
    }
)

#: The value of an ORGANISATION that led an activity, and of somebody who led and is only described.
LED, DESCRIBED = "led", "described"

ChipValue = date | Setting | Outcome | SignalTone | Presence | str | None


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something known that a typed name may mean; `hint` tells two of the same name apart (a street, say)."""

    id: int
    label: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing understood.

    `start` and `end` span its characters in `CapturedContact.line` (end exclusive), mark included. `value` is the
    date of a FOLLOW_UP or DATE, the code of a SETTING, OUTCOME, SIGNAL or PRESENCE, the setting a PLACE implies, and
    the house number or run of doors of a STREET ("12a", "even 2-20 behalve 12"). LED_BY is a resident who led the
    activity (`DESCRIBED` without a name), an ORGANISATION that did has the value `LED`. A FOLLOW_UP of which nothing
    but a date was typed has an empty `text`. `certain` is False for a guess to be looked at. `in_note` says that the
    words also stayed in the note, because they are part of a sentence.
    """

    kind: ChipKind
    text: str
    start: int
    end: int
    value: ChipValue = None
    known_id: int | None = None
    candidates: tuple[Candidate, ...] = ()
    certain: bool = True
    question: str | None = None
    in_note: bool = False

    @property
    def meaning(self) -> tuple[object, ...]:
        """Everything but the place in the line: equal for two chips that say the same."""
        return (
            self.kind,
            self.text,
            self.value,
            self.known_id,
            self.candidates,
            self.certain,
            self.question,
            self.in_note,
        )


@dataclass(frozen=True, slots=True)
class CapturedContact:
    """One contact as understood: the cleaned line, the note that remains, and the chips in the line's order.

    The spans of the chips point into `line`, which is what was typed without control characters.
    """

    line: str
    note: str = ""
    chips: tuple[Chip, ...] = ()

    def of(self, *kinds: ChipKind) -> tuple[Chip, ...]:
        """The chips of these kinds, in the line's order."""
        return tuple(chip for chip in self.chips if chip.kind in kinds)

    @property
    def people(self) -> tuple[Chip, ...]:
        """Everyone the contact was with, named or described; who led an activity was there too."""
        return self.of(ChipKind.PERSON, ChipKind.DESCRIPTION, ChipKind.LED_BY)

    @property
    def organisations(self) -> tuple[Chip, ...]:
        return self.of(ChipKind.ORGANISATION)

    @property
    def talents(self) -> tuple[Chip, ...]:
        return self.of(ChipKind.TALENT)

    @property
    def interests(self) -> tuple[Chip, ...]:
        return self.of(ChipKind.INTEREST)

    @property
    def needs(self) -> tuple[Chip, ...]:
        return self.of(ChipKind.NEED)

    @property
    def follow_ups(self) -> tuple[Chip, ...]:
        return self.of(ChipKind.FOLLOW_UP)

    @property
    def signals(self) -> tuple[Chip, ...]:
        return self.of(ChipKind.SIGNAL)

    @property
    def tags(self) -> tuple[Chip, ...]:
        return self.of(ChipKind.TAG)

    @property
    def initiative(self) -> Chip | None:
        """The initiative the contact was an activity of; the first that is beyond doubt, else a guess."""
        return _surest(self.of(ChipKind.INITIATIVE))

    @property
    def presence(self) -> Presence:
        """Whether the verbinder was at the activity."""
        for chip in self.of(ChipKind.PRESENCE):
            if isinstance(chip.value, Presence):
                return chip.value
        return Presence.UNKNOWN

    @property
    def street(self) -> Chip | None:
        """The street, also when it is a guess: its words are literally in the line."""
        return _surest(self.of(ChipKind.STREET))

    @property
    def place(self) -> Chip | None:
        return _surest(self.of(ChipKind.PLACE))

    @property
    def setting(self) -> Setting | None:
        """Where it happened, when the line says so beyond doubt; a place that was named implies its setting."""
        for chip in (*self.of(ChipKind.SETTING), *self.of(ChipKind.PLACE)):
            if chip.certain and isinstance(chip.value, Setting):
                return chip.value
        return None

    @property
    def outcome(self) -> Outcome | None:
        """What came of it, when the line says so beyond doubt."""
        for chip in self.of(ChipKind.OUTCOME):
            if chip.certain and isinstance(chip.value, Outcome):
                return chip.value
        return None

    @property
    def on_date(self) -> date | None:
        """The day of the contact itself, when the line names it beyond doubt."""
        for chip in self.of(ChipKind.DATE):
            if chip.certain and isinstance(chip.value, date):
                return chip.value
        return None

    @property
    def doors(self) -> tuple[str, ...]:
        """The house numbers of the line; empty without a number, or when the run is longer than allowed."""
        street = self.street
        return doors_of(street.value) if street and isinstance(street.value, str) else ()

    @property
    def guesses(self) -> tuple[Chip, ...]:
        """What should be looked at before it is saved."""
        return tuple(chip for chip in self.chips if not chip.certain)


def _surest(chips: Iterable[Chip]) -> Chip | None:
    found = tuple(chips)
    return next((chip for chip in found if chip.certain), found[0] if found else None)
