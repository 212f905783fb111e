"""When two entries are one person: cautious, with a reason, and the same whichever comes first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbinder.domain.doubles import Known, Why, address_key, name_key, why_same

HERE, THERE = "kerkstraat 3", "dorpsplein 1"
PHONE, OTHER_PHONE, MAIL = "+31612345678", "+31600000000", "jan@voorbeeld.example"


def entry(address: str = "", *reachable: str) -> Known:
    return Known(1, address, frozenset(reachable))


@pytest.mark.parametrize(
    ("one", "other", "whole", "why"),
    [
        (entry(HERE), entry(HERE), True, Why.SAME_NAME_AND_ADDRESS),
        (entry(HERE), entry(HERE), False, Why.SAME_NAME_AND_ADDRESS),
        (entry("", PHONE), entry(HERE, PHONE), False, Why.SAME_NAME_AND_PHONE),
        (entry("", MAIL), entry("", MAIL, PHONE), True, Why.SAME_NAME_AND_EMAIL),
        (entry(), entry(), True, Why.SAME_NAME),
        (entry(HERE), entry(), True, Why.SAME_NAME),
        (entry(), entry(), False, Why.SAME_ENTRY),
        (entry(HERE), entry(THERE), True, None),
        (entry("", PHONE), entry("", OTHER_PHONE), True, None),
        (entry(HERE, PHONE), entry(THERE, PHONE), True, Why.SAME_NAME_AND_PHONE),
    ],
)
def test_a_name_needs_something_beside_it_or_nothing_against_it(
    one: Known, other: Known, whole: bool, why: Why | None
) -> None:
    assert why_same(one, other, whole_name=whole) == why


KNOWN = st.builds(
    Known,
    st.just(1),
    st.sampled_from(["", HERE, THERE]),
    st.frozensets(st.sampled_from([PHONE, OTHER_PHONE, MAIL])),
)


@given(one=KNOWN, other=KNOWN, whole=st.booleans())
def test_it_does_not_matter_who_comes_first(one: Known, other: Known, whole: bool) -> None:
    assert why_same(one, other, whole_name=whole) == why_same(other, one, whole_name=whole)


def test_spelling_does_not_make_two_people() -> None:
    assert name_key("Zoë", "van den", "MÜLLER", "", "") == name_key("zoe", "", "Muller", "", "")
    assert name_key("", "", "", "", "Mevrouw met  rode jas") == "mevrouw met rode jas"
    assert name_key("", "", "", "", "") == ""


def test_a_street_without_a_number_proves_nothing() -> None:
    assert address_key("Kerkstraat", "", "") == ""
    assert address_key("Kerkstraat", "12", "A") == address_key("KERKSTRAAT", "12", "a")
