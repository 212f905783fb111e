"""From a record to one advice with its reasons, notes and warnings: the door of this package."""

from __future__ import annotations

from datetime import date

from verbinder.domain.stepping_back import after_leaving, before_leaving, notes, troubles, warnings
from verbinder.domain.stepping_back.before_leaving import Rule
from verbinder.domain.stepping_back.facts import Facts, facts
from verbinder.domain.stepping_back.reasons import Advice, Answer, Reason
from verbinder.domain.stepping_back.record import Phase, Record
from verbinder.domain.stepping_back.thresholds import DEFAULT, Thresholds


def advise(record: Record, today: date, thresholds: Thresholds = DEFAULT) -> Answer:
    """The advice for one initiative on one day. Raises nothing for any record: what cannot be right becomes a note.

    `today` is the day of the advice; an earlier day gives the advice as it would have been, as far as the record was
    already written then.
    """
    known = facts(record, today, thresholds)
    advice, reasons = decide(known)
    beside = tuple(note for note in notes.notes(known) if note not in reasons)
    return Answer(record.initiative.id, advice, reasons, beside, warnings.warnings(known))


def decide(known: Facts) -> Rule:
    """The advice and the reasons for it."""
    phase = known.record.initiative.phase
    if phase is Phase.ENDED:
        return Advice.AT_DISTANCE, (Reason("ended", {}, troubles.initiative_itself(known)),)
    if known.left_on is not None:
        return after_leaving.rule(known, known.left_on)
    return before_leaving.rule(known)
