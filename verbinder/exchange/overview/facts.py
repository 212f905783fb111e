"""What one contact brings into the overview, and the bare counts of a period.

Owns the types between the notebook and the overview. They have no place for a name, an address finer than a
street or free text: a label that looks like one of these is counted, but its words do not get in.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Final

from verbinder.exchange.safe_cells import clean

#: The label of a contact without a street.
NO_STREET: Final = ""
#: Stands for every label that may not be shown; it is always counted under "other".
UNSHOWABLE: Final = "*"
LONGEST_LABEL: Final = 60

# An e-mail address, a long number, a telephone number written in groups, a Dutch postcode.
_PERSONAL: Final = re.compile(r"@|\d{6,}|(?:\d[ .()/-]*){9,}|\b[1-9]\d{3} ?[A-Z]{2}\b|\b[1-9]\d{3}[a-z]{2}\b")
# "Tongelresestraat 12", "Plein 1944 3-II"; a year ("Plein 1944") is no house number.
_HOUSE_NUMBER: Final = re.compile(r"\s\d{1,3}(?:\s?[-/]?\s?[A-Za-z]{1,3}|\s?[-/]\s?\d{1,3})?$")


@lru_cache(maxsize=4096)
def safe_label(text: str) -> str:
    """A word of an own vocabulary as it may be shown; `UNSHOWABLE` when it looks like more than a label."""
    label = " ".join(clean(text).split())
    if len(label) > LONGEST_LABEL or _PERSONAL.search(label):
        return UNSHOWABLE
    return label


@lru_cache(maxsize=4096)
def safe_street(text: str) -> str:
    """A street name as it may be shown; one with a house number behind it is `UNSHOWABLE`."""
    label = safe_label(text)
    return UNSHOWABLE if _HOUSE_NUMBER.search(label) else label


@dataclass(frozen=True, slots=True)
class ContactFact:
    """One contact without anybody in it.

    `street` is "" for a contact without a street; `setting` and `outcome` are the codes of
    `verbinder.domain.contacts` or a word of the user's own; `people` is how many residents were met and
    `new_people` how many of them for the first time (None: not known). Raises `ValueError` for counts that
    cannot be.
    """

    on_date: date
    street: str = NO_STREET
    setting: str = "other"
    outcome: str = "other"
    themes: tuple[str, ...] = ()
    people: int = 0
    new_people: int | None = None

    def __post_init__(self) -> None:
        if self.people < 0 or not 0 <= (self.new_people or 0) <= self.people:
            raise ValueError(f"{self.new_people} new of {self.people} people")
        object.__setattr__(self, "street", safe_street(self.street))
        object.__setattr__(self, "setting", safe_label(self.setting))
        object.__setattr__(self, "outcome", safe_label(self.outcome))
        object.__setattr__(self, "themes", tuple(dict.fromkeys(safe_label(theme) for theme in self.themes)))


@dataclass(frozen=True, slots=True)
class WorkCounts:
    """The bare counts of one kind of work: label → how many, and month → how many for what has a day."""

    labels: Mapping[str, int]
    months: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True)
class PeriodCounts:
    """The bare counts of a period: **not** safe to show, only what an overview is made from.

    Each mapping is label → contacts; a contact with several themes is counted under each of them. Months are
    "2026-03". May also be filled straight from a grouped query when there are very many contacts.
    """

    contacts: int
    streets: Mapping[str, int]
    settings: Mapping[str, int]
    outcomes: Mapping[str, int]
    themes: Mapping[str, int]
    months: Mapping[str, int]
    people: int = 0
    new_people: int | None = None
    #: By the code of a `kinds.TableKind` of work.
    work: Mapping[str, WorkCounts] = field(default_factory=dict)


def month_key(day: date) -> str:
    """The month of a day as the overview names it: "2026-03"."""
    return f"{day.year:04}-{day.month:02}"


def count_facts(facts: Iterable[ContactFact], *, first_day: date, last_day: date) -> PeriodCounts:
    """Counts the facts from `first_day` up to and including `last_day`; others are passed over."""
    streets: Counter[str] = Counter()
    settings: Counter[str] = Counter()
    outcomes: Counter[str] = Counter()
    themes: Counter[str] = Counter()
    days: Counter[date] = Counter()
    people = new_people = 0
    all_known = True
    for fact in facts:
        if not first_day <= fact.on_date <= last_day:
            continue
        days[fact.on_date] += 1
        streets[fact.street] += 1
        settings[fact.setting] += 1
        outcomes[fact.outcome] += 1
        themes.update(fact.themes)
        people += fact.people
        all_known = all_known and fact.new_people is not None
        new_people += fact.new_people or 0
    months: Counter[str] = Counter()
    for day, contacts in days.items():
        months[month_key(day)] += contacts
    return PeriodCounts(
        days.total(), streets, settings, outcomes, themes, months, people, new_people if all_known else None
    )
