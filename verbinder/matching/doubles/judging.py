"""Whether two entries are probably one person: points for what agrees, off for what contradicts.

Owns the points. Cautious as `domain.doubles` is: two first names that differ are two people, however much they share,
because a household shares nearly everything.
"""

from __future__ import annotations

from verbinder.matching.doubles.entry import Entry, Pair, Reason
from verbinder.matching.doubles.names import Likeness, compare_given, compare_surnames

#: From here on a pair is shown. Whole names that are the same give six, anything less needs something beside it.
ENOUGH = 5.5
GIVEN = {Likeness.SAME: 3.0, Likeness.ALIKE: 2.0, Likeness.INITIAL: 1.5, Likeness.MISSING: 0.0}
SURNAME = {
    Likeness.SAME: 3.0,
    Likeness.ALIKE: 2.0,
    Likeness.SHARED: 2.0,
    Likeness.MISSING: 1.0,
    Likeness.DIFFERENT: -2.0,
}
EMAIL, PHONE, HOUSE, BIRTH = 3.0, 2.5, 2.5, 1.5
OTHER_REACH, OTHER_HOUSE, OTHER_BIRTH = -1.0, -1.5, -4.0
#: The number of the house, where the street of one is not known.
SAME_NUMBER = 0.5
SWAP = -0.75
#: "van den Berg" and "ter Berg" are two families; a prefix that is only missing says nothing.
OTHER_PREFIX = -1.5
#: A name that so many people would bear by chance proves less.
COMMON, COMMON_OFF = 0.5, -1.0


def judge(one: Entry, other: Entry, *, by_chance: float = 0.0) -> Pair | None:
    """The pair with its reasons, None when the two are probably two people.

    `by_chance`: how many people would have exactly this name if first names and surnames were mixed at random.
    """
    if one.described or other.described:
        return _described(one, other)
    names = _straight(one, other) or _swapped(one, other)
    if names is None:
        return None
    points, reasons = names
    if by_chance > COMMON:
        points += COMMON_OFF
    beside, more = _evidence(one, other)
    points += beside
    if points < ENOUGH:
        return None
    return Pair(one.id, other.id, points, tuple(more + reasons))


def _straight(one: Entry, other: Entry) -> tuple[float, list[Reason]] | None:
    given = _given(one, other)
    if given is Likeness.DIFFERENT:
        return None
    surname = _surname(one, other)
    if given in (Likeness.MISSING, Likeness.INITIAL) and surname is not Likeness.SAME and surname is not Likeness.ALIKE:
        return None
    prefix = OTHER_PREFIX if one.prefix and other.prefix and one.prefix != other.prefix else 0.0
    return GIVEN[given] + SURNAME[surname] + prefix, _name_reasons(given, surname)


def _given(one: Entry, other: Entry) -> Likeness:
    if one.given and other.given:
        return _spelled_out(one, other)
    if not (one.first_letter and other.first_letter):
        return Likeness.MISSING
    if one.first_letter != other.first_letter:
        return Likeness.DIFFERENT
    letters = [_letters(each) for each in (one, other)]
    if not (one.given or other.given) and letters[0] != letters[1] and min(map(len, letters)) > 1:
        return Likeness.DIFFERENT
    return Likeness.INITIAL


def _spelled_out(one: Entry, other: Entry) -> Likeness:
    """First names; a single letter in that field is an initial."""
    short, long = sorted((one.given[0].strip("."), other.given[0].strip(".")), key=len)
    if len(short) == 1 < len(long):
        return Likeness.INITIAL if long.startswith(short) else Likeness.DIFFERENT
    return compare_given(one.given, other.given)


def _letters(entry: Entry) -> str:
    if entry.given:
        return "".join(word[0] for word in entry.given)
    return "".join(letter for letter in entry.initials.lower() if letter.isalpha())


def _surname(one: Entry, other: Entry) -> Likeness:
    if not (one.surnames and other.surnames):
        return Likeness.MISSING
    if one.whole_surname == other.whole_surname:
        return Likeness.SAME
    found = compare_surnames(one.surnames, other.surnames)
    if found is Likeness.DIFFERENT:
        for mine, theirs in ((one, other), (other, one)):
            if "".join(mine.surnames) == theirs.whole_surname:  # "Vandenberg" and "van den Berg"
                return Likeness.SAME
    return found


def _name_reasons(given: Likeness, surname: Likeness) -> list[Reason]:
    if surname is Likeness.SHARED:
        return [Reason.MARRIED_NAME]
    if surname is Likeness.DIFFERENT:
        return [Reason.NAME_PART]
    if given is Likeness.INITIAL:
        return [Reason.INITIALS]
    if Likeness.MISSING in (given, surname):
        return [Reason.NAME_PART]
    return [Reason.SAME_NAME if given is surname is Likeness.SAME else Reason.NAME_ALIKE]


def _swapped(one: Entry, other: Entry) -> tuple[float, list[Reason]] | None:
    """First name and surname filled in the wrong way round."""
    if not (one.given and one.surnames and other.given and other.surnames):
        return None
    first = compare_surnames(one.given, other.surnames)
    last = compare_surnames(one.surnames, other.given)
    if min(first, last) < Likeness.ALIKE:
        return None
    return SURNAME[first] + SURNAME[last] + SWAP, [Reason.SWAPPED]


def _evidence(one: Entry, other: Entry) -> tuple[float, list[Reason]]:
    points = 0.0
    reasons: list[Reason] = []
    if one.emails & other.emails:
        points += EMAIL
        reasons.append(Reason.SAME_EMAIL)
    if one.phones & other.phones:
        points += PHONE
        reasons.append(Reason.SAME_PHONE)
    if not reasons and ((one.phones and other.phones) or (one.emails and other.emails)):
        points += OTHER_REACH
    if one.houses and other.houses:
        if set(one.houses) & set(other.houses):
            points += HOUSE
            reasons.append(Reason.SAME_ADDRESS)
        else:
            points += OTHER_HOUSE
    elif one.number and other.number:
        points += SAME_NUMBER if one.number == other.number else OTHER_HOUSE
    if one.birth_year and other.birth_year:
        if one.birth_year == other.birth_year:
            points += BIRTH
            reasons.append(Reason.SAME_BIRTH_YEAR)
        else:
            points += OTHER_BIRTH
    return points, reasons


def _described(one: Entry, other: Entry) -> Pair | None:
    """People without a name: the same words for them, and nothing that contradicts."""
    if not one.described or one.described != other.described:
        return None
    points, reasons = _evidence(one, other)
    return Pair(one.id, other.id, 6.0 + points, (*reasons, Reason.SAME_NAME)) if points >= 0 else None
