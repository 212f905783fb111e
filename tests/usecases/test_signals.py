from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from verbinder.domain.places import PlaceFields
from verbinder.domain.residents import ResidentFields
from verbinder.domain.signals import SignalFields, SignalState, SignalTone
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import places, residents, signals, streets

UndoCheck = Callable[[Notebook, Callable[[], object]], None]


@pytest.fixture
def signal_id(notebook: Notebook) -> int:
    street_id = streets.add(notebook, "Kerkstraat")
    return signals.add(
        notebook,
        SignalFields("opvang drukker dan verwacht", SignalTone.CONCERN, street_id=street_id, tags=("opvang",)),
    )


def test_a_signal_is_parked_with_its_day_street_and_themes(notebook: Notebook, signal_id: int) -> None:
    row = signals.signal(notebook, signal_id)
    assert (row.text, row.tone, row.state) == ("opvang drukker dan verwacht", SignalTone.CONCERN, SignalState.PARKED)
    assert (row.noticed_on, row.where, row.tags) == (notebook.today(), "Kerkstraat", ("opvang",))


def test_a_signal_of_a_person_and_a_place_says_so(notebook: Notebook) -> None:
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima"))
    place = places.add(notebook, PlaceFields(name="De Huiskamer"))
    row = signals.signal(notebook, signals.add(notebook, SignalFields("stil", resident_id=fatima, place_id=place)))
    assert (row.who, row.where) == ("Fatima", "De Huiskamer")


def test_every_verb_can_be_undone(notebook: Notebook, signal_id: int, undone_and_redone: UndoCheck) -> None:
    undone_and_redone(notebook, lambda: signals.add(notebook, SignalFields("mooie moestuin", tags=("groen",))))
    undone_and_redone(notebook, lambda: signals.edit(notebook, signal_id, SignalFields("anders", tags=("groen",))))
    undone_and_redone(notebook, lambda: signals.park(notebook, signal_id, date(2026, 5, 1)))
    undone_and_redone(notebook, lambda: signals.open_(notebook, signal_id))
    undone_and_redone(notebook, lambda: signals.used(notebook, signal_id, "besproken in het overleg"))
    undone_and_redone(notebook, lambda: signals.remove(notebook, signal_id))


def test_a_signal_goes_from_parked_to_open_to_used(notebook: Notebook, signal_id: int) -> None:
    signals.park(notebook, signal_id, date(2026, 5, 1))
    assert signals.signal(notebook, signal_id).comes_back_on == date(2026, 5, 1)
    signals.open_(notebook, signal_id)
    assert [row.id for row in signals.signals(notebook, SignalState.OPEN)] == [signal_id]
    signals.used(notebook, signal_id, "naar de wijkagent")
    assert signals.signals(notebook) == ()
    (row,) = signals.signals(notebook, SignalState.USED)
    assert row.note == "naar de wijkagent"


def test_a_used_signal_keeps_its_note_when_nothing_is_said(notebook: Notebook) -> None:
    signal_id = signals.add(notebook, SignalFields("x", note="eerste indruk"))
    signals.used(notebook, signal_id)
    assert signals.signal(notebook, signal_id).note == "eerste indruk"


def test_an_edited_signal_keeps_the_day_it_was_noticed(notebook: Notebook) -> None:
    signal_id = signals.add(notebook, SignalFields("x", noticed_on=date(2026, 1, 5)))
    signals.edit(notebook, signal_id, SignalFields("y"))
    assert signals.signal(notebook, signal_id).noticed_on == date(2026, 1, 5)


def test_what_cannot_be_is_refused(notebook: Notebook, signal_id: int) -> None:
    tomorrow = notebook.today() + timedelta(days=1)
    with pytest.raises(UserError, match="signal.empty"):
        signals.add(notebook, SignalFields(" "))
    with pytest.raises(UserError, match="signal.in_future"):
        signals.edit(notebook, signal_id, SignalFields("x", noticed_on=tomorrow))
    with pytest.raises(UserError, match="signal.in_past"):
        signals.park(notebook, signal_id, notebook.today())
    with pytest.raises(UserError, match="record.gone"):
        signals.add(notebook, SignalFields("x", street_id=99))
    for gone in (signals.signal, signals.open_, signals.used, signals.remove, signals.park):
        with pytest.raises(UserError, match="record.gone"):
            gone(notebook, 99)


def test_the_theme_of_a_removed_signal_goes_with_it(notebook: Notebook, signal_id: int) -> None:
    signals.remove(notebook, signal_id)
    with notebook.reader() as reader:
        assert reader.sql("SELECT count(*) FROM tag")[0][0] == 0
