"""Every number the advice hangs on, in one place, each with its ground: a line of the publication or our judgement.

A notebook may set them otherwise (`adjusted`); the rules know no other numbers. "l. 609" is a line of the publication
"Burgerinitiatieven en wijkteams"; "judgement" means that the publication gives no number and we chose one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any, TypeVar

T = TypeVar("T")
Span = tuple[tuple[int, int], tuple[int, int]]


def _set(value: T, ground: str) -> T:
    """A threshold with its ground; `grounds_of` gives it back."""
    made: T = field(default=value, metadata={"ground": ground})
    return made


@dataclass(frozen=True, slots=True)
class Thresholds:
    """How much is much. Days are days of the calendar unless said otherwise. Raises `ValueError` when not usable."""

    # --- which activities count
    window: int = _set(6, "judgement: the last six times say how it is now; one guest leader is a sixth of them")
    window_days: int = _set(1100, "judgement: three years, so that a yearly feast has three turns in it")
    few_activities: int = _set(3, "l. 550: begin small and let it grow; twice is no habit yet (judgement)")
    few_yearly: int = _set(2, "judgement: of a yearly feast two editions show what three evenings show elsewhere")

    # --- who leads
    ours_share: float = _set(0.5, "l. 599: not taken over; half of the last times by us alone is (judgement)")
    ours_least: int = _set(3, "judgement: helping the first two evenings along is not yet taking over")
    ours_least_after_leaving: int = _set(2, "l. 609: step out in time; who left and leads twice is back (judgement)")
    step_in_days: int = _set(120, "l. 609: lend a hand where needed; four months of it is leading (judgement)")
    last_few: int = _set(3, "judgement: what was handed over in the last three times is handed over")
    residents_share: float = _set(0.5, "l. 481: residents own it when they lead at least half (judgement)")
    residents_share_to_leave: float = _set(0.75, "l. 609: leave when people do it themselves (judgement)")
    organisation_share: float = _set(0.5, "l. 599, 613: not professionalised by a formal organisation (judgement)")
    leader_known_share: float = _set(0.5, "judgement: with fewer leaders known the record cannot show who leads")

    # --- small steps and support
    steps_days: int = _set(120, "judgement: a step of four months ago says nothing of now")
    steps_ours_share: float = _set(2 / 3, "l. 599, practice 62: who does it (judgement)")
    steps_ours_least: int = _set(3, "judgement: fewer steps are help, not a habit")
    steps_to_carry: int = _set(2, "judgement: who did two steps lately carries, whatever the list of carriers says")
    support_days: int = _set(90, "judgement: a quarter")
    support_hours: float = _set(24.0, "l. 613: often doing nothing; two hours a week is not nothing (judgement)")
    unasked_share: float = _set(0.5, "l. 792: initiators say which help they need (judgement)")
    unasked_least: int = _set(3, "judgement: a habit needs three times")

    # --- who carries
    others_share: float = _set(0.2, "l. 548, 687: must outlive one person; a fifth led by others (judgement)")
    single_share: float = _set(0.8, "l. 687: rests on one when that one leads four of five times (judgement)")
    single_least: int = _set(3, "judgement: who led twice does not carry it alone yet")
    load_initiatives: int = _set(3, "l. 726-730, 1364: initiators say yes to too much (judgement)")
    load_steps: int = _set(4, "practice 53: at most three small steps open at a time")
    load_steps_here: int = _set(2, "l. 1364: who leads everything and has the tasks as well (judgement)")
    load_activities: int = _set(4, "judgement: leading everything shows after four times")

    # --- our presence
    always_there_share: float = _set(2 / 3, "l. 609: after leaving, four of six times there is not left (judgement)")
    always_there_least: int = _set(4, "judgement: looking in now and then is what we are for")
    without_us_least: int = _set(2, "l. 548, 1678: what stays when professionals are out of sight; shown twice")
    there_share_to_leave: float = _set(0.5, "l. 613: often doing nothing, so not always there (judgement)")

    # --- asks
    ask_answer_days: int = _set(14, "l. 792, 813: say clearly what you can give; two weeks to do so (judgement)")
    ask_too_long_days: int = _set(28, "l. 875: bad communication is a pitfall; four weeks is left open (judgement)")
    asked_days: int = _set(90, "practice 46: asks to one person over 90 days")
    asked_limit: int = _set(4, "l. 873: do not over-ask; the fourth time in a quarter is too often (judgement)")

    # --- always the same people
    clique_days: int = _set(90, "l. 1412, 1466: risk of a clique when nobody new comes in a quarter (judgement)")
    clique_activities: int = _set(6, "judgement: six times with nobody new")
    clique_people: int = _set(4, "judgement: two or three friends are not a closed group")
    clique_same_share: float = _set(0.75, "judgement: three of four visits by those who come at least half of the time")
    newcomers_days: int = _set(90, "l. 550: others join by themselves; counted over a quarter")

    # --- rhythm
    allowed: tuple[tuple[int, int], ...] = _set(
        ((1, 14), (7, 28), (14, 45), (30, 75), (61, 125), (91, 165), (182, 255), (365, 395)),
        "practice 60 (own rhythm): weekly a month, monthly two missed, yearly a month; between them a line (judgement)",
    )
    allowed_unknown: int = _set(90, "judgement: without any rhythm a quarter is long")
    allowed_seasonal: int = _set(240, "judgement: its season ends in October and begins in April; two months to spare")
    learn_gaps: int = _set(8, "judgement: the last eight gaps are the rhythm of now")
    learn_least: int = _set(2, "judgement: a rhythm needs three times")
    learn_slower_least: int = _set(4, "judgement: four gaps may show that the stated rhythm is no longer theirs")
    holidays_up_to: int = _set(60, "judgement: holidays matter to what meets at least every two months")
    yearly_from: int = _set(300, "judgement: gaps of ten months and more are a yearly thing")
    same_as_last_year: int = _set(14, "judgement: silent at this time last year too, give or take two weeks")
    trouble_days: int = _set(90, "judgement: what a look back told three months ago must be asked again")
    holidays: tuple[Span, ...] = _set(
        (((7, 1), (8, 31)), ((12, 20), (1, 6))),
        "school holidays of all Dutch regions in summer, and two weeks around Christmas: they count against nobody",
    )
    own_pauses: tuple[tuple[date, date], ...] = _set(
        (), "the notebook's own: carnival, Ramadan, a closed community centre; first and last day"
    )

    def __post_init__(self) -> None:
        for known in fields(self):
            value = getattr(self, known.name)
            if isinstance(value, (int, float)) and not 0 < value < 100_000:
                raise ValueError(f"{known.name} must be above 0, not {value}")
            if known.name.endswith("_share") and value > 1:
                raise ValueError(f"{known.name} is a share of 1, not {value}")
        if not self.allowed or list(self.allowed) != sorted(set(self.allowed)):
            raise ValueError("allowed must have points in ascending order")
        if any(not 1 <= month <= 12 or not 1 <= day <= 31 for span in self.holidays for month, day in span):
            raise ValueError("holidays go from a month and day to a month and day")

    def adjusted(self, changes: Mapping[str, Any]) -> Thresholds:
        """The same with some numbers set otherwise. Raises `ValueError` for an unknown name or an unusable value."""
        unknown = set(changes) - {known.name for known in fields(self)}
        if unknown:
            raise ValueError(f"no such threshold: {', '.join(sorted(unknown))}")
        return replace(self, **dict(changes))


DEFAULT = Thresholds()


def grounds_of() -> dict[str, str]:
    """The ground of each threshold by its name, in their order."""
    return {known.name: known.metadata["ground"] for known in fields(Thresholds)}
