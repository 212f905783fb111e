"""What tells a person apart in two notebooks: the first name with a number or address; without, the whole name.

Owns which of them count. A name alone tells nothing when there is more to go by: a namesake in another street is
somebody else, and so is a housemate who has the same telephone.
"""

from __future__ import annotations

from collections.abc import Iterable

from verbinder.domain.names import folded


def signs_of(
    *,
    given_name: str,
    initials: str,
    infix: str,
    surname: str,
    description: str,
    street: str,
    house_number: str,
    house_addition: str,
    reached: Iterable[str],
) -> frozenset[str]:
    """The signs of one person. `street` and `reached` (numbers and e-mail addresses) in the form they are compared by.

    Somebody of whom less than this is known has none.
    """
    called = folded(given_name or initials or surname or description)
    if not called:
        return frozenset()
    signs = {f"reach|{called}|{each}" for each in reached if each}
    if street and house_number:
        signs.add(f"home|{called}|{street}|{folded(house_number)}{folded(house_addition)}")
    if not signs and given_name and surname:
        signs.add(f"name|{called}|{folded(f'{infix} {surname}')}|{street}")
    return frozenset(signs)
