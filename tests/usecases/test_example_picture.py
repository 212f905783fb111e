"""What the example shows of network, picture, coverage, assets, agenda and day: a new user must believe it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time

import pytest

from verbinder.domain.agenda import Source
from verbinder.domain.assets import AssetKind
from verbinder.domain.network_views import told
from verbinder.sentences import sentence
from verbinder.store.notebook import Notebook
from verbinder.usecases import agenda, assets, network, notebooks
from verbinder.usecases.coverage import coverage
from verbinder.usecases.neighbourhood_picture import picture
from verbinder.usecases.today import advice_changes, today

DAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Notebook]:
    path = tmp_path_factory.mktemp("example") / "buurt.verbinder"
    notebook = notebooks.make_example(path, "een zin om te testen", today=DAY)
    notebook.clock = lambda: datetime.combine(DAY, time(10))
    yield notebook
    notebook.close()


def test_the_network_has_a_large_circle_small_ones_people_alone_and_bridges(example: Notebook) -> None:
    view = network.network(example)
    assert view.groups[0].residents > view.groups[1].residents > 2
    assert 0.2 < view.largest_share < 0.8
    assert view.alone.count
    assert view.bridges
    assert view.thin_ties
    assert {code for code, _ in told(view)} >= {"network.stays", "network.alone", "network.bridges"}
    assert all(sentence(code, language, **values) for code, values in told(view) for language in ("nl", "en"))


def test_who_is_at_rest_is_named_in_no_list_of_people_alone(example: Notebook) -> None:
    view = network.network(example, limit=1_000)
    assert view.alone.left_alone + view.untied.left_alone > 0
    assert not any(person.leave_alone for person in (*view.alone.people, *view.untied.people))


def test_the_picture_has_both_sides_with_what_they_rest_on(example: Notebook) -> None:
    found = picture(example)
    assert any(len(card.signals) > 1 for card in found.goes_well)
    assert found.needs_attention
    assert any(card.contacts for card in (*found.goes_well, *found.needs_attention))


def test_every_street_has_its_coverage_and_no_conversation_is_lost(example: Notebook) -> None:
    found = coverage(example)
    assert len(found.streets) == 12
    assert sum(area.residents for area in found.areas) == sum(street.residents for street in found.streets) > 50
    assert found.people.new_share is not None
    assert any(spread.evenness for spread in found.spreads)


def test_the_asset_map_has_something_and_the_new_estate_is_still_blank(example: Notebook) -> None:
    found = assets.asset_map(example)
    old, new = found.areas[:2]
    assert not old.blank_kinds
    assert set(new.blank_kinds) >= {AssetKind.ASSOCIATIONS, AssetKind.EXCHANGE, AssetKind.STORIES}
    assert found.together.kinds[AssetKind.PEOPLE].proposed > 10


def test_the_agenda_joins_what_several_parties_wish_and_tells_what_was_answered(example: Notebook) -> None:
    found = agenda.agenda(example)
    assert any(len(cluster.sources) == len(Source) for cluster in found.clusters)
    sources = {each.source for cluster in found.clusters for each in cluster.sources}
    assert sources == set(Source)
    assert {row.is_open for row in found.items} == {True, False}
    assert any(row.sources for row in found.items)


def test_the_day_has_looks_back_an_agreement_an_ask_and_advice_that_changed(example: Notebook) -> None:
    found = today(example).initiatives
    assert found.check_ins
    assert found.reviews
    assert found.open_asks
    assert any(change.before is not None for change in advice_changes(example))
