from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.organisations import OrganisationFields as Club
from verbinder.domain.places import PlaceFields
from verbinder.domain.privacy import Approach
from verbinder.domain.residents import ResidentFields
from verbinder.domain.signals import SignalFields, SignalState, SignalTone
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import contacts, organisations, places, residents, signals, streets

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


def test_a_signal_comes_back_where_its_theme_is_opened(notebook: Notebook, signal_id: int) -> None:
    signals.add(notebook, SignalFields("mooie moestuin", tags=("groen",)))
    assert [row.id for row in signals.with_theme(notebook, " OPVANG ")] == [signal_id]
    signals.used(notebook, signal_id)
    assert signals.with_theme(notebook, "opvang") == ()


def test_a_signal_has_the_themes_of_the_conversation_it_was_heard_in(notebook: Notebook) -> None:
    contacts.log_line(notebook, "@Fatima Kerkstraat 3 #moestuin !slakken overal")
    (row,) = signals.with_theme(notebook, "moestuin")
    assert row.text == "slakken overal"


def test_a_signal_comes_back_where_an_initiative_of_its_place_theme_or_people_is_opened(notebook: Notebook) -> None:
    fatima, kees, gone = (residents.add(notebook, ResidentFields(given_name=name)) for name in ("Fatima", "Kees", "An"))
    place, club = places.add(notebook, PlaceFields(name="De Tuin")), organisations.add(notebook, Club(name="Club"))
    wanted = {
        "plek": signals.add(notebook, SignalFields("hek kapot", place_id=place)),
        "thema": signals.add(notebook, SignalFields("veel vraag naar moestuinen", tags=("groen",))),
        "mens": signals.add(notebook, SignalFields("wil stoppen", resident_id=fatima)),
        "club": signals.add(notebook, SignalFields("heeft gereedschap", organisation_id=club)),
    }
    for other in (SignalFields("elders", tags=("eten",)), SignalFields("iemand anders", resident_id=kees)):
        signals.add(notebook, other)
    signals.add(notebook, SignalFields("van wie al weg is", resident_id=gone))
    with notebook.unit_of_work(Operation.ADD_INITIATIVE) as work:
        tag = work.find(Kind.TAG, folded_name="groen")[0]["id"]
        garden = work.add(Kind.INITIATIVE, name="Moestuin", place_id=place)
        other = work.add(Kind.INITIATIVE, name="Zonder iets")
        work.add(Kind.INITIATIVE_THEME, initiative_id=garden, tag_id=tag)
        work.add(Kind.INVOLVED, initiative_id=garden, resident_id=fatima, part="carrier")
        work.add(Kind.INVOLVED, initiative_id=garden, organisation_id=club, part="supporter")
        work.add(Kind.INVOLVED, initiative_id=garden, resident_id=gone, part="carrier", until_on=notebook.today())
        work.commit()
    assert {row.id for row in signals.of_initiative(notebook, garden)} == set(wanted.values())
    assert signals.of_initiative(notebook, other) == ()
    residents.set_approach(notebook, fatima, Approach.NEVER)
    assert wanted["mens"] not in {row.id for row in signals.of_initiative(notebook, garden)}
