"""What the chips under a line say, in the language of the user.

Owns the way from what was understood to the words and look of a chip; must not decide what is understood.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from verbinder.capture import Chip, ChipKind
from verbinder.capture.chips import LED
from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.signals import SignalTone
from verbinder.domain.stepping_back.record import Presence
from verbinder.sentences import sentence
from verbinder.ui.widgets.chip import ChipData
from verbinder.ui.words import day_words

_PEOPLE = (ChipKind.PERSON, ChipKind.DESCRIPTION)


def chip_data(chip: Chip, language: str, today: date, *, given: bool = False) -> ChipData:
    """A chip as it is shown; one that is `given` comes from the contact before and is light."""
    kind = "person" if chip.kind in _PEOPLE else str(chip.kind)
    return ChipData(kind, chip_text(chip, language, today), not chip.certain, _hint(chip, given), light=given)


def chip_text(chip: Chip, language: str, today: date) -> str:
    """The words on a chip."""
    value = chip.value
    is_new = chip.certain and chip.known_id is None
    if chip.kind in (*_PEOPLE, ChipKind.INITIATIVE) and is_new:
        return QCoreApplication.translate("Chips", "{name} (new)").format(name=chip.text)
    if chip.kind is ChipKind.LED_BY or chip.value == LED:
        led = QCoreApplication.translate("Chips", "led by {name}")
        new = QCoreApplication.translate("Chips", "led by {name} (new)")
        return (new if is_new and chip.kind is ChipKind.LED_BY else led).format(name=chip.text)
    if chip.kind is ChipKind.PRESENCE and isinstance(value, Presence):
        return sentence(f"presence.{value}", language)
    if chip.kind is ChipKind.STREET and value:
        return f"{chip.text} {value}"
    if chip.kind is ChipKind.SETTING and isinstance(value, Setting):
        return sentence(f"setting.{value}", language)
    if chip.kind is ChipKind.OUTCOME and isinstance(value, Outcome):
        return sentence(f"outcome.{value}", language)
    if chip.kind is ChipKind.DATE and isinstance(value, date):
        return day_words(value, today)
    if chip.kind is ChipKind.FOLLOW_UP:
        return promise_text(chip.text, value if isinstance(value, date) else None, today)
    if chip.kind is ChipKind.NEED and chip.question:
        return f"{chip.text} · {chip.question}"
    return chip.text


def promise_text(text: str, due_on: date | None, today: date) -> str:
    """What was promised, and for which day."""
    if due_on is None:
        return text
    return f"{text} · {day_words(due_on, today)}" if text else day_words(due_on, today)


def tone_label(tone: SignalTone) -> str:
    """What kind of thing was noticed."""
    words = {
        SignalTone.NOTICED: QCoreApplication.translate("Chips", "just noticed"),
        SignalTone.STRENGTH: QCoreApplication.translate("Chips", "goes well"),
        SignalTone.CONCERN: QCoreApplication.translate("Chips", "needs attention"),
    }
    return words[tone]


def _hint(chip: Chip, given: bool) -> str:
    translate = QCoreApplication.translate
    if given:
        return translate("Chips", "From the contact before. Delete removes it.")
    if chip.candidates and not chip.certain:
        return translate("Chips", "You know more than one. Press Enter to choose.")
    if not chip.certain:
        return translate("Chips", "Not certain. Press Enter to look at it.")
    if chip.kind is ChipKind.INTEREST:
        return translate("Chips", "{text}: what someone likes or lives through").format(text=chip.text)
    if chip.kind is ChipKind.SIGNAL and isinstance(chip.value, SignalTone):
        return f"{chip.text}: {tone_label(chip.value)}"
    return ""
