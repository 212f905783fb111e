"""The wijkbeeld: what goes well, what needs attention, and what each card rests on."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from verbinder.domain.picture import PictureCard
from verbinder.domain.places import PlaceFields
from verbinder.domain.privacy import Approach
from verbinder.domain.residents import ResidentFields
from verbinder.domain.signals import SignalFields, SignalTone
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import contacts, places, residents, signals, streets
from verbinder.usecases.neighbourhood_picture import picture

GOOD, BAD = SignalTone.STRENGTH, SignalTone.CONCERN


def titles(found: tuple[PictureCard, ...]) -> list[str]:
    return [card.title for card in found]


def test_signals_stand_by_tone_and_theme_the_fullest_card_first(notebook: Notebook) -> None:
    for text, tone, tags in (
        ("buren passen op", GOOD, ("omkijken",)),
        ("stoeltjes voor de deur", GOOD, ("ontmoeten",)),
        ("samen koken", GOOD, ("ontmoeten", "eten")),
        ("scooters op de stoep", BAD, ()),
        ("nieuwe bakker", SignalTone.NOTICED, ()),
    ):
        signals.add(notebook, SignalFields(text, tone, tags=tags))
    found = picture(notebook)
    assert titles(found.goes_well) == ["ontmoeten", "omkijken"]
    assert [row.text for row in found.goes_well[0].signals] == ["samen koken", "stoeltjes voor de deur"]
    assert titles(found.needs_attention) == ["scooters op de stoep"]
    assert (found.needs_attention[0].theme, titles(found.noticed)) == ("", ["nieuwe bakker"])


def test_two_signals_without_a_theme_are_two_cards_also_when_they_say_the_same(notebook: Notebook) -> None:
    for _ in range(2):
        signals.add(notebook, SignalFields("het is stil", BAD))
    assert len(picture(notebook).needs_attention) == 2


def test_a_card_knows_the_conversations_it_came_from_and_in_how_many_places(notebook: Notebook) -> None:
    logged = contacts.log_line(notebook, "@Fatima Kerkstraat 3 !donker bij de speeltuin", on_date=date(2026, 2, 1))
    (row,) = signals.signals(notebook)
    themed = SignalFields(row.text, BAD, street_id=row.street_id, contact_id=row.contact_id, tags=("veilig",))
    signals.edit(notebook, row.id, themed)
    square = places.add(notebook, PlaceFields(name="Plein"))
    signals.add(notebook, SignalFields("donker hier ook", BAD, date(2026, 3, 1), place_id=square, tags=("veilig",)))
    (card,) = picture(notebook).needs_attention
    assert [contact.id for contact in card.contacts] == list(logged.contact_ids)
    assert [person.name for person in card.contacts[0].people] == ["Fatima"]
    assert (card.places, card.first_on, card.last_on) == (2, date(2026, 2, 1), date(2026, 3, 1))


def test_a_signal_without_a_theme_has_that_of_its_conversation(notebook: Notebook) -> None:
    contacts.log_line(notebook, "@Fatima Kerkstraat 3 #veilig !donker bij de speeltuin")
    contacts.log_line(notebook, "@Kees Kerkstraat 5 #veilig !scooters op de stoep")
    found = picture(notebook)
    (card,) = (*found.needs_attention, *found.noticed)
    assert (card.theme, len(card.signals), len(card.contacts)) == ("veilig", 2, 2)


def test_a_used_signal_still_belongs_to_the_picture(notebook: Notebook) -> None:
    signals.used(notebook, signals.add(notebook, SignalFields("hek gemaakt", GOOD)))
    assert titles(picture(notebook).goes_well) == ["hek gemaakt"]


def test_only_the_period_counts(notebook: Notebook) -> None:
    today = notebook.today()
    for days in (0, 30, 400):
        signals.add(notebook, SignalFields(f"{days} dagen geleden", GOOD, today - timedelta(days=days)))
    assert titles(picture(notebook).goes_well) == ["0 dagen geleden", "30 dagen geleden"]
    assert titles(picture(notebook, last=today - timedelta(days=1)).goes_well) == ["30 dagen geleden"]
    assert len(picture(notebook, today - timedelta(days=400), today).goes_well) == 3
    with pytest.raises(UserError, match="last_before_first"):
        picture(notebook, today, today - timedelta(days=1))


def test_a_signal_is_of_the_neighbourhood_of_its_street_place_or_person(notebook: Notebook) -> None:
    linde = streets.add_neighbourhood(notebook, "De Linde")
    street = streets.add(notebook, "Lindelaan", neighbourhood="De Linde")
    streets.add(notebook, "Kerkstraat", neighbourhood="Centrum")
    garden = places.add(notebook, PlaceFields(name="Tuin", street="Lindelaan"))
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima", street="Lindelaan"))
    kees = residents.add(notebook, ResidentFields(given_name="Kees", street="Kerkstraat"))
    signals.add(notebook, SignalFields("straat", GOOD, street_id=street))
    signals.add(notebook, SignalFields("plek", GOOD, place_id=garden))
    signals.add(notebook, SignalFields("mens", GOOD, resident_id=fatima))
    signals.add(notebook, SignalFields("elders", GOOD, resident_id=kees))
    signals.add(notebook, SignalFields("nergens", GOOD))
    assert set(titles(picture(notebook, neighbourhood_id=linde).goes_well)) == {"straat", "plek", "mens"}
    assert len(picture(notebook).goes_well) == 5


def test_what_is_about_somebody_who_wants_peace_counts_and_is_not_shown(notebook: Notebook) -> None:
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima"))
    signals.add(notebook, SignalFields("redt het niet alleen", BAD, resident_id=fatima))
    residents.set_approach(notebook, fatima, Approach.NEVER)
    found = picture(notebook)
    assert (found.needs_attention, found.left_alone) == ((), 1)


def test_an_empty_notebook_has_an_empty_picture(notebook: Notebook) -> None:
    found = picture(notebook)
    assert (found.goes_well, found.needs_attention, found.noticed, found.left_alone) == ((), (), (), 0)
