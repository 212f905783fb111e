"""Keeps small groups out of published counts, also against someone who subtracts and who knows these rules.

Owns the decision which counts of one table may be shown; knows nothing of contacts, files or wording. The
promise, and the proof of it: for every label without a shown count, every value from 1 to `minimum - 1` stays
possible, even to a reader who has the whole table, knows all labels, the minimum and this source text.
docs/overview-safety.md explains it without formulas.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

#: The smallest group that may be seen; the user can set it higher, never lower.
MINIMUM: Final = 5


@dataclass(frozen=True, slots=True)
class SafeRow:
    """One label with its count; `count` is None when the row is shown without it (a hidden month)."""

    label: str
    count: int | None


@dataclass(frozen=True, slots=True)
class SafeTable:
    """A table as it may leave: nothing in it needs hiding any more.

    `other` is the sum of everything without a count of its own (None: not even that can be told); `total` is
    None when the whole is smaller than the minimum. How many labels are held back is left out on purpose:
    "three other streets: 3" would tell each of them.
    """

    rows: tuple[SafeRow, ...]
    other: int | None
    total: int | None

    @property
    def held_back(self) -> bool:
        """Whether anything of the table is not shown by itself."""
        return self.other != 0


NOTHING_SHOWN: Final = SafeTable(rows=(), other=None, total=None)


def safe_groups(
    counts: Mapping[str, int],
    *,
    minimum: int = MINIMUM,
    always_other: Collection[str] = (),
    highest: int | None = None,
) -> SafeTable:
    """The counts per label with small groups rolled up into `other`.

    Largest first; labels without contacts are left out, so that "none" and "a few" look the same.
    `always_other` are labels that never get a row, however large. `highest` is the largest count a label can
    have when labels overlap (a theme: the number of contacts); leave it out when each contact has one label.
    Raises `ValueError` for a negative count or a minimum below 5: both are bugs of the caller.
    """
    _check(counts, minimum)
    total = sum(counts.values())
    if not is_showable(total, minimum):
        return NOTHING_SHOWN
    threshold = _threshold(list(counts.values()), minimum, highest)
    if threshold is None:
        return NOTHING_SHOWN
    shown = [
        SafeRow(label, count) for label, count in counts.items() if count >= threshold and label not in always_other
    ]
    shown.sort(key=lambda row: (-(row.count or 0), row.label))
    return SafeTable(tuple(shown), total - sum(row.count or 0 for row in shown), total)


def hide_cells(counts: Mapping[str, int], *, minimum: int = MINIMUM, always_hidden: Collection[str] = ()) -> SafeTable:
    """An ordered series (months) that keeps all its labels: the counts that may not be seen are None.

    Cells that are small and cells hidden only to protect them look the same, and as soon as anything is
    hidden an empty cell is hidden too: the reader must not learn which is which. Raises as `safe_groups`.
    """
    open_table = safe_groups(counts, minimum=minimum, always_other=always_hidden)
    seen = {row.label: row.count for row in open_table.rows}
    if not open_table.held_back:
        seen = dict(counts)
    rows = tuple(SafeRow(label, seen.get(label)) for label in counts)
    return SafeTable(rows, open_table.other, open_table.total)


def is_showable(count: int, minimum: int = MINIMUM) -> bool:
    """Whether a count may be shown by itself: nobody at all, or enough to hide in."""
    return count == 0 or count >= minimum


def _check(counts: Mapping[str, int], minimum: int) -> None:
    if minimum < MINIMUM:
        raise ValueError(f"the minimum can only be raised above {MINIMUM}, not set to {minimum}")
    if any(count < 0 for count in counts.values()):
        raise ValueError("a count cannot be negative")


def _threshold(counts: list[int], minimum: int, highest: int | None) -> int | None:
    """From which count on a label is shown; None when even the total says too much.

    Only steps of a fixed ladder (minimum, twice that, four times …) are tried, so that the step says little
    about the counts it hides. "The smallest shown row joins" says much: when 4 is rolled up with 20 while 20
    is still shown somewhere, 24 can only be 4 + 20.
    """
    lower, upper = 1, minimum
    while True:
        hidden = [count for count in counts if 0 < count < upper]
        if not hidden:
            return upper
        if _leaves_all_open(sum(hidden), len(hidden), lower, upper, minimum, highest):
            return upper
        if len(hidden) == sum(1 for count in counts if count):
            # Nothing is left to join: only the total remains, and it is safe while two labels can make it up.
            return upper if highest is None or sum(hidden) - 1 <= highest else None
        lower, upper = upper, 2 * upper


def _leaves_all_open(
    hidden_sum: int, hidden_labels: int, lower: int, upper: int, minimum: int, highest: int | None
) -> bool:
    """Whether each hidden label can still be anything from 1 to `minimum - 1`, given the sum of all hidden.

    Witness for x: the label itself x, and `fewest` others, each from `lower` to `upper - 1`, that make up the
    sum. Such a table fails every earlier step (there the label stands alone), passes this one and publishes
    the same. With one other label its size is free, as long as the pair was too large for earlier steps.
    """
    if hidden_sum < minimum:
        return False
    largest = upper - 1 if highest is None else min(upper - 1, highest)
    fewest = -(-(hidden_sum - 1) // largest)
    if fewest > hidden_labels - 1:
        return False
    if fewest == 1 and lower > 1 and hidden_sum > lower:
        return True
    return fewest * lower <= hidden_sum - (minimum - 1)
