"""Small steps: at most three open, a shelf for the rest, each with who does it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from verbinder.domain.initiative_views import StepState
from verbinder.domain.initiatives import InitiativeFields, StepFields
from verbinder.domain.residents import ResidentFields
from verbinder.domain.stepping_back.record import Doer
from verbinder.errors import UserError
from verbinder.sentences import error_sentence
from verbinder.store.notebook import Notebook
from verbinder.usecases import initiatives, residents, small_steps

Check = Callable[[Notebook, Callable[[], object]], None]


@pytest.fixture
def soup(notebook: Notebook) -> int:
    return initiatives.add(notebook, InitiativeFields(name="Soeptafel"))


def texts(notebook: Notebook, initiative: int, state: StepState) -> list[str]:
    return [step.text for step in initiatives.dossier(notebook, initiative).steps_at(state)]


def refused(do: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as caught:
        do()
    return caught.value


def test_a_fourth_open_step_is_refused_with_a_sentence_that_offers_the_shelf(notebook: Notebook, soup: int) -> None:
    for text in ("pannen", "zaal", "flyer"):
        small_steps.add(notebook, soup, StepFields(text=text))
    error = refused(lambda: small_steps.add(notebook, soup, StepFields(text="bus")))
    assert error.code == "step.too_many"
    assert "op de plank ‘later’" in error_sentence(error, "nl")
    later = small_steps.add(notebook, soup, StepFields(text="bus", later=True))
    assert refused(lambda: small_steps.take_up(notebook, later)).code == "step.too_many"
    other = initiatives.add(notebook, InitiativeFields(name="Naaiclub"))
    small_steps.add(notebook, other, StepFields(text="garen"))
    assert texts(notebook, soup, StepState.OPEN) == ["pannen", "zaal", "flyer"]
    assert texts(notebook, soup, StepState.LATER) == ["bus"]


def test_a_step_goes_to_the_shelf_and_back_and_is_done(
    notebook: Notebook, today: date, soup: int, undone_and_redone: Check
) -> None:
    undone_and_redone(notebook, lambda: small_steps.add(notebook, soup, StepFields(text=" pannen  lenen ")))
    (step,) = initiatives.dossier(notebook, soup).steps
    assert (step.text, step.noted_on, step.doer) == ("pannen lenen", today, Doer.RESIDENT)
    undone_and_redone(notebook, lambda: small_steps.put_later(notebook, step.id))
    assert texts(notebook, soup, StepState.LATER) == ["pannen lenen"]
    undone_and_redone(notebook, lambda: small_steps.take_up(notebook, step.id))
    undone_and_redone(notebook, lambda: small_steps.finish(notebook, step.id))
    assert initiatives.dossier(notebook, soup).steps[0].done_on == today
    small_steps.take_up(notebook, step.id)
    assert texts(notebook, soup, StepState.OPEN) == ["pannen lenen"]
    undone_and_redone(notebook, lambda: small_steps.remove(notebook, step.id))
    assert initiatives.dossier(notebook, soup).steps == ()


def test_who_does_it_is_a_resident_alone_or_with_us_and_of_ours_nobody_is_named(
    notebook: Notebook, soup: int, undone_and_redone: Check
) -> None:
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima"))
    number = small_steps.add(notebook, soup, StepFields(text="koken", doer=Doer.TOGETHER, resident_id=fatima))
    (step,) = initiatives.dossier(notebook, soup).steps
    assert step.who is not None
    assert step.who.name == "Fatima"
    ours = StepFields(text="koken", doer=Doer.PROFESSIONAL, resident_id=fatima)
    undone_and_redone(notebook, lambda: small_steps.edit(notebook, number, ours))
    assert initiatives.dossier(notebook, soup).steps[0].who is None


def test_a_step_that_was_done_is_not_on_the_shelf_and_finishing_makes_room(notebook: Notebook, soup: int) -> None:
    numbers = [small_steps.add(notebook, soup, StepFields(text=text)) for text in "abc"]
    small_steps.finish(notebook, numbers[0])
    small_steps.add(notebook, soup, StepFields(text="d"))
    shelf = small_steps.add(notebook, soup, StepFields(text="e", later=True))
    small_steps.finish(notebook, shelf)
    assert texts(notebook, soup, StepState.DONE) == ["e", "a"]
    assert refused(lambda: small_steps.take_up(notebook, numbers[0])).code == "step.too_many"
    assert refused(lambda: small_steps.edit(notebook, shelf, StepFields(text="e"))).code == "step.too_many"
    small_steps.edit(notebook, numbers[1], StepFields(text="b, maar anders"))


def test_what_cannot_be_a_step_is_refused(notebook: Notebook, today: date, soup: int) -> None:
    day = timedelta(days=1)
    for fields, code in (
        (StepFields(text=" "), "step.empty"),
        (StepFields(text="x", noted_on=today + day), "step.in_future"),
        (StepFields(text="x", done_on=today + day), "step.in_future"),
        (StepFields(text="x", done_on=today - day), "step.done_before_noted"),
        (StepFields(text="x", resident_id=99), "record.gone"),
    ):
        assert refused(lambda fields=fields: small_steps.add(notebook, soup, fields)).code == code
    number = small_steps.add(notebook, soup, StepFields(text="x"))
    assert refused(lambda: small_steps.finish(notebook, number, today + day)).code == "step.in_future"
    assert refused(lambda: small_steps.finish(notebook, number, today - day)).code == "step.done_before_noted"
    assert refused(lambda: small_steps.finish(notebook, 99)).code == "record.gone"
    assert refused(lambda: small_steps.add(notebook, 99, StepFields(text="x"))).code == "record.gone"
