"""Who goes along to a colleague, and why somebody stays behind."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbinder.domain.hand_over import Goes, Said, Stays, how_it_goes
from verbinder.domain.privacy import Approach, HandingOver

TODAY = date(2026, 3, 12)
AGREED = Said(handing_over=HandingOver.AGREED)
DAYS = st.none() | st.dates(TODAY - timedelta(days=400), TODAY + timedelta(days=400))
ANYBODY = st.builds(Said, st.sampled_from(Approach), DAYS, st.sampled_from(HandingOver), DAYS, DAYS)


def test_who_said_yes_to_just_this_goes_whole() -> None:
    assert how_it_goes(AGREED, TODAY) is Goes.WHOLE


@pytest.mark.parametrize(
    ("said", "how"),
    [
        (Said(), Stays.NOT_ASKED),
        (Said(handing_over=HandingOver.REFUSED), Stays.REFUSED),
        (Said(Approach.REST, None, HandingOver.AGREED), Stays.AT_REST),
        (Said(Approach.REST, TODAY, HandingOver.AGREED), Stays.AT_REST),
        (Said(Approach.REST, TODAY - timedelta(days=1), HandingOver.AGREED), Goes.WHOLE),
        (Said(Approach.NEVER), Goes.MARK),
        (Said(Approach.NEVER, archived_on=TODAY), Goes.MARK),
        (Said(Approach.NEVER, TODAY - timedelta(days=1)), Stays.NOT_ASKED),
        (Said(handing_over=HandingOver.AGREED, archived_on=TODAY), Stays.ARCHIVED),
        (Said(Approach.NEVER, forgotten_on=TODAY), Stays.FORGOTTEN),
    ],
)
def test_each_reason_to_stay(said: Said, how: Goes | Stays) -> None:
    assert how_it_goes(said, TODAY) is how


@given(ANYBODY)
def test_nobody_goes_whole_without_having_said_yes(said: Said) -> None:
    if how_it_goes(said, TODAY) is Goes.WHOLE:
        assert said.handing_over is HandingOver.AGREED
        assert said.archived_on is None
        assert said.forgotten_on is None


@given(ANYBODY)
def test_leaving_out_never_adds_anybody(said: Said) -> None:
    assert isinstance(how_it_goes(said, TODAY, left_out=True), Stays)
