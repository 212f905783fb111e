"""The buurtagenda: wishes of residents, organisations and the municipality together, and what was put before whom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from verbinder.domain.agenda import Agenda, AgendaItemFields, Cluster, Source, SourceCount
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.residents import ResidentFields
from verbinder.domain.signals import SignalFields, SignalTone
from verbinder.errors import Cancelled, UserError
from verbinder.sentences import sentence
from verbinder.store.notebook import Notebook
from verbinder.usecases import agenda, concepts, gifts, organisations, residents, signals, streets

UndoCheck = Callable[[Notebook, Callable[[], object]], None]
GARDEN = "wil graag tuinieren"


def resident(notebook: Notebook, *needs: str, street: str = "") -> int:
    return residents.add(notebook, ResidentFields(given_name="Fatima", street=street), needs=needs)


def seeks(notebook: Notebook, name: str, phrase: str, kind: str = "association") -> int:
    number = organisations.add(notebook, OrganisationFields(name=name, kind=kind))
    gifts.add_gift(notebook, Kind.ORGANISATION, number, "need", phrase)
    return number


def cluster(found: Agenda, topic: str) -> Cluster:
    return next(each for each in found.clusters if each.topic == topic)


def counts(sources: tuple[SourceCount, ...]) -> dict[str, int | None]:
    return {each.source.value: each.count for each in sources}


def test_wishes_of_all_parties_come_together_by_what_they_are_about(notebook: Notebook) -> None:
    for _ in range(5):
        resident(notebook, GARDEN)
    seeks(notebook, "Groenclub", "zoekt mensen die willen tuinieren")
    seeks(notebook, "Gemeente", "meer tuinieren in de wijk", kind="council")
    signals.add(notebook, SignalFields("niemand wil meer tuinieren", SignalTone.CONCERN))
    found = cluster(agenda.agenda(notebook), "tuin")
    assert counts(found.sources) == {"residents": 5, "organisations": 1, "municipality": 1, "noticed": 1}
    assert found.organisations == ("Gemeente", "Groenclub")
    assert (found.concept("nl"), found.concept("en")) == ("tuinieren", "gardening")


def test_few_residents_are_never_counted_out_loud(notebook: Notebook) -> None:
    for _ in range(3):
        resident(notebook, GARDEN)
    (found,) = agenda.agenda(notebook).clusters
    assert counts(found.sources) == {"residents": None}


def test_a_delicate_wish_of_few_stands_nowhere(notebook: Notebook) -> None:
    for _ in range(4):
        resident(notebook, "voelt zich eenzaam")
    assert agenda.agenda(notebook).clusters == ()
    assert agenda.agenda(notebook).apart == 4
    resident(notebook, "voelt zich eenzaam")
    (found,) = agenda.agenda(notebook).clusters
    assert counts(found.sources) == {"residents": 5}


def test_that_a_delicate_wish_of_few_was_left_out_cannot_be_seen(notebook: Notebook) -> None:
    resident(notebook, "voelt zich eenzaam")
    signals.add(notebook, SignalFields("er zijn mensen eenzaam", SignalTone.CONCERN))
    assert agenda.agenda(notebook).clusters == ()


def test_what_is_said_not_to_be_there_is_what_a_concern_is_about(notebook: Notebook) -> None:
    resident(notebook, "wil muziek maken")
    signals.add(notebook, SignalFields("er is geen plek om muziek te maken", SignalTone.CONCERN))
    found = [one for one in agenda.agenda(notebook).clusters if "muziek" in one.dutch]
    assert [counts(one.sources) for one in found] == [{"residents": None, "noticed": 1}]


def test_what_was_met_archived_or_used_is_no_wish_any_more(notebook: Notebook) -> None:
    gone = resident(notebook, GARDEN)
    residents.archive(notebook, gone, True)
    organisations.archive(notebook, seeks(notebook, "Groenclub", GARDEN), True)
    used = signals.add(notebook, SignalFields("niemand wil tuinieren", SignalTone.CONCERN))
    signals.used(notebook, used)
    old = notebook.today() - timedelta(days=366)
    signals.add(notebook, SignalFields("niemand wil tuinieren", SignalTone.CONCERN, old))
    signals.add(notebook, SignalFields("samen tuinieren gaat goed", SignalTone.STRENGTH))
    found = agenda.agenda(notebook)
    assert (found.clusters, found.apart) == ((), 0)


def test_a_theme_says_what_a_signal_is_about(notebook: Notebook) -> None:
    resident(notebook, GARDEN)
    signals.add(notebook, SignalFields("het hek is kapot", SignalTone.CONCERN, tags=("tuinieren",)))
    assert counts(cluster(agenda.agenda(notebook), "tuin").sources) == {"residents": None, "noticed": 1}


def test_an_agenda_can_be_of_one_neighbourhood_and_the_municipality_is_everywhere(notebook: Notebook) -> None:
    linde = streets.add_neighbourhood(notebook, "De Linde")
    streets.add(notebook, "Lindelaan", neighbourhood="De Linde")
    streets.add(notebook, "Kerkstraat", neighbourhood="Centrum")
    for street in ("Lindelaan", "Kerkstraat", "Kerkstraat"):
        resident(notebook, GARDEN, street=street)
    seeks(notebook, "Gemeente", GARDEN, kind="council")
    assert cluster(agenda.agenda(notebook), "tuin").areas == 2
    here = cluster(agenda.agenda(notebook, neighbourhood_id=linde), "tuin")
    assert (here.areas, counts(here.sources)) == (1, {"residents": None, "municipality": 1})


def test_what_the_verbinder_joined_is_one_cluster(notebook: Notebook) -> None:
    own = concepts.add_concept(notebook, "stoepzitten", "stoepzitten")
    for need in (GARDEN, "stoepzitten", "stoepzitten"):
        resident(notebook, need)
    assert agenda.agenda(notebook).clusters == ()
    concepts.join(notebook, "tuin", own)
    (found,) = agenda.agenda(notebook).clusters
    assert counts(found.sources) == {"residents": None}


def test_what_exists_on_it_already_stands_beside_it(notebook: Notebook) -> None:
    for _ in range(3):
        resident(notebook, GARDEN)
    with notebook.unit_of_work(Operation.ADD_INITIATIVE) as work:
        number = work.add(Kind.INITIATIVE, name="De Moestuin", goal="samen tuinieren")
        work.add(Kind.INITIATIVE, name="Voorbij", goal="samen tuinieren", phase="ended")
        work.commit()
    assert cluster(agenda.agenda(notebook), "tuin").initiatives == ((number, "De Moestuin"),)


def test_a_matter_put_before_somebody_is_traced_to_counts_and_not_to_names(notebook: Notebook) -> None:
    for _ in range(6):
        resident(notebook, GARDEN)
    seen = signals.add(notebook, SignalFields("de tuin ligt er slecht bij", SignalTone.CONCERN, tags=("tuinieren",)))
    number = agenda.add(notebook, AgendaItemFields(text="ruimte om te tuinieren", to_whom="gemeente", signal_id=seen))
    row = agenda.item(notebook, number)
    assert (row.on_date, row.is_open, row.signal) == (notebook.today(), True, "de tuin ligt er slecht bij")
    assert row.topics == ("tuin",)
    assert counts(row.sources) == {"residents": 6, "noticed": 1}
    assert "Fatima" not in repr(row)


def test_a_matter_is_also_about_what_its_initiative_is_about(notebook: Notebook) -> None:
    for _ in range(5):
        resident(notebook, GARDEN)
    with notebook.unit_of_work(Operation.ADD_INITIATIVE) as work:
        number = work.add(Kind.INITIATIVE, name="Moestuin", goal="samen tuinieren")
        work.commit()
    row = agenda.item(notebook, agenda.add(notebook, AgendaItemFields(text="het hek", initiative_id=number)))
    assert (row.initiative, counts(row.sources)) == ("Moestuin", {"residents": 5})


def test_a_matter_that_nobody_can_read_rests_on_nothing_said(notebook: Notebook) -> None:
    row = agenda.item(notebook, agenda.add(notebook, AgendaItemFields(text="xyzzy")))
    assert (row.sources, row.topics) == ((), ())


def test_matters_without_an_answer_come_first_then_the_latest(notebook: Notebook) -> None:
    today = notebook.today()
    for text, days in (("eerst", 30), ("later", 3), ("beantwoord", 1)):
        agenda.add(notebook, AgendaItemFields(text=text, on_date=today - timedelta(days=days)))
    answered = agenda.agenda(notebook).items[0]
    agenda.answer(notebook, answered.id, "komt in de begroting")
    found = agenda.agenda(notebook).items
    assert [row.fields.text for row in found] == ["later", "eerst", "beantwoord"]
    assert (found[-1].fields.answer, found[-1].fields.answered_on) == ("komt in de begroting", today)


def test_every_verb_can_be_undone(notebook: Notebook, undone_and_redone: UndoCheck) -> None:
    undone_and_redone(notebook, lambda: agenda.add(notebook, AgendaItemFields(text="licht in de steeg")))
    (row,) = agenda.agenda(notebook).items
    undone_and_redone(notebook, lambda: agenda.edit(notebook, row.id, AgendaItemFields(text="licht", to_whom="Jan")))
    undone_and_redone(notebook, lambda: agenda.answer(notebook, row.id, "ja"))
    undone_and_redone(notebook, lambda: agenda.remove(notebook, row.id))


def test_what_cannot_be_is_refused(notebook: Notebook) -> None:
    today = notebook.today()
    planned = AgendaItemFields(text="licht", on_date=today + timedelta(days=9))
    assert agenda.item(notebook, agenda.add(notebook, planned)).on_date == planned.on_date
    refused = {
        "agenda.empty": AgendaItemFields(text=" "),
        "agenda.answered_in_future": AgendaItemFields(text="x", answered_on=today + timedelta(days=1)),
        "agenda.answered_before": AgendaItemFields(text="x", on_date=today, answered_on=today - timedelta(days=1)),
        "record.gone": AgendaItemFields(text="x", signal_id=99),
    }
    for code, fields in refused.items():
        with pytest.raises(UserError) as caught:
            agenda.add(notebook, fields)
        assert caught.value.code == code
    with pytest.raises(UserError, match=r"record\.gone"):
        agenda.item(notebook, 99)


def test_reading_the_wishes_can_be_called_off(notebook: Notebook) -> None:
    resident(notebook, GARDEN)
    with pytest.raises(Cancelled):
        agenda.agenda(notebook, cancelled=lambda: True)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_source_has_a_word(language: str) -> None:
    assert all(sentence(f"agenda.{source}", language) for source in Source)
