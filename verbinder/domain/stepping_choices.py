"""Thresholds set otherwise for a notebook: each by its own name, as text, and back.

Owns which values a threshold may have. What a version of the program does not understand rests: then the usual holds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields
from datetime import date

from verbinder.domain.stepping_back.thresholds import DEFAULT, Thresholds

#: A threshold among the choices of a notebook: `stepping.window`.
STEPPING = "stepping."
#: The pauses of a notebook's own: pairs of days, the first and the last.
OWN_PAUSES = "own_pauses"
#: How pauses are written.
PAUSES_FORM = "2026-02-14/2026-02-18, 2027-02-06/2027-02-10"
#: Which thresholds are about the same, in the order in which one reads them. What a group and a threshold are called
#: stands among the sentences, [threshold_group] and [threshold]; why it is so much, in [threshold_ground].
GROUPS: dict[str, tuple[str, ...]] = {
    "counting": ("window", "window_days", "last_few", "few_activities", "few_yearly"),
    "leading": (
        *("ours_share", "ours_least", "ours_least_after_leaving", "step_in_days", "residents_share"),
        *("residents_share_to_leave", "organisation_share", "leader_known_share"),
    ),
    "steps": (
        *("steps_days", "steps_ours_share", "steps_ours_least", "support_days", "support_hours"),
        *("unasked_share", "unasked_least"),
    ),
    "carrying": (
        *("steps_to_carry", "others_share", "single_share", "single_least"),
        *("load_initiatives", "load_steps", "load_steps_here", "load_activities"),
    ),
    "presence": ("without_us_least", "there_share_to_leave", "always_there_share", "always_there_least"),
    "asking": ("ask_answer_days", "ask_too_long_days", "asked_days", "asked_limit"),
    "circle": ("clique_days", "clique_activities", "clique_people", "clique_same_share", "newcomers_days"),
    "rhythm": (
        *("allowed_unknown", "allowed_seasonal", "learn_gaps", "learn_least", "learn_slower_least"),
        *("holidays_up_to", "yearly_from", "same_as_last_year", "trouble_days", "own_pauses"),
    ),
}
SMALLEST_SHARE, MOST = 0.01, 9999
_PAUSE = re.compile(r"(\d{4}-\d{2}-\d{2})\s*/\s*(\d{4}-\d{2}-\d{2})$")


def names() -> tuple[str, ...]:
    """Every threshold that is one number, in their order; and the pauses of one's own."""
    numbers = [known.name for known in fields(Thresholds) if isinstance(getattr(DEFAULT, known.name), (int, float))]
    return (*numbers, OWN_PAUSES)


def usual(name: str) -> str:
    """The value that holds when nothing was chosen, as text."""
    return "" if name == OWN_PAUSES else written(getattr(DEFAULT, name))


def limits(name: str) -> tuple[float, float]:
    """The least and the most a threshold may be; for pauses nothing."""
    if name == OWN_PAUSES:
        return 0, 0
    return (SMALLEST_SHARE, 1) if "_share" in name else (1, MOST)


def checked(name: str, value: str) -> str | None:
    """A value as it is kept, "0,5" written as "0.5"; None when the threshold may not have it."""
    if name == OWN_PAUSES:
        found = _pauses(value)
        return None if found is None else ", ".join(f"{first}/{last}" for first, last in found)
    try:
        number = float(value.replace(",", "."))
    except ValueError:
        return None
    least, most = limits(name)
    if not least <= number <= most:
        return None
    return written(round(number) if isinstance(getattr(DEFAULT, name), int) else number)


def thresholds_of(kept: Mapping[str, str]) -> Thresholds:
    """The thresholds of a notebook, from its choices by their whole keys."""
    changes: dict[str, object] = {}
    for name in names():
        value = checked(name, kept[STEPPING + name]) if STEPPING + name in kept else None
        if value is None:
            continue
        if name == OWN_PAUSES:
            changes[name] = _pauses(value)
        else:
            changes[name] = int(value) if isinstance(getattr(DEFAULT, name), int) else float(value)
    return DEFAULT.adjusted(changes)


def written(number: float) -> str:
    """A number as one would write it: 3, 0.5."""
    return f"{number:.6f}".rstrip("0").rstrip(".") if number % 1 else str(int(number))


def _pauses(text: str) -> tuple[tuple[date, date], ...] | None:
    """The pauses of a text, none for an empty one; None when it cannot be read, or one ends before it begins."""
    found = []
    for piece in filter(None, (piece.strip() for piece in re.split(r"[,;]", text))):
        match = _PAUSE.match(piece)
        try:
            first, last = (date.fromisoformat(each) for each in match.groups()) if match else (None, None)
        except ValueError:
            return None
        if first is None or last is None or last < first:
            return None
        found.append((first, last))
    return tuple(sorted(found))
