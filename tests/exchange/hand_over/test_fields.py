"""The list of fields that may be handed over: real fields only, each once, and what a row cannot do without."""

from __future__ import annotations

import pytest

from verbinder.domain.changes import Kind
from verbinder.exchange.hand_over.fields import FIELDS, MARK_FIELDS
from verbinder.exchange.portable.tables import BY_KIND


@pytest.mark.parametrize("kind", FIELDS)
def test_every_field_is_a_field_of_its_table_and_stands_once(kind: Kind) -> None:
    handed = FIELDS[kind]
    named = (*handed.plain, *handed.texts, *handed.notes, *handed.lets_go)
    assert len(set(named)) == len(named)
    assert set(named) <= {field.name for field in BY_KIND[kind.value].fields}


@pytest.mark.parametrize("kind", FIELDS)
def test_what_a_row_must_have_goes_along(kind: Kind) -> None:
    handed = FIELDS[kind]
    table = BY_KIND[kind.value]
    required = {field.name for field in table.fields if field.required} | set(table.one_of)
    assert required <= {*handed.plain, *handed.texts}


def test_of_a_mark_nothing_goes_but_who_where_and_that_they_want_no_contact() -> None:
    assert not set(MARK_FIELDS) & {"note", "what_works", "approach_reason", "birth_year", "languages", "source"}


def test_only_what_may_point_nowhere_lets_go() -> None:
    for kind, handed in FIELDS.items():
        table = BY_KIND[kind.value]
        must = {field.name for field in table.fields if field.required} | set(table.one_of)
        assert not must & set(handed.lets_go)
