"""Arbitrary bytes, arbitrary JSON and damaged notebooks: a user error, or a notebook that can be written."""

from __future__ import annotations

import copy
import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verbinder.errors import UserError
from verbinder.exchange.portable.reading import read_portable
from verbinder.exchange.portable.tables import BY_KIND, TABLES
from verbinder.exchange.portable.writing import write_portable

LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just("2026-02-28")
ANY_JSON = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner))
FIELD_NAMES = sorted({field.name for table in BY_KIND.values() for field in table.fields} | {"id"})
CODES = st.sampled_from(["talent", "offer", "open", "parked", "rest", "", "phone"])
ROW = st.dictionaries(
    st.sampled_from(FIELD_NAMES), LEAVES | CODES | st.integers(1, 3) | st.sampled_from("ab"), max_size=6
)
LISTS = st.dictionaries(st.sampled_from([table.plural for table in TABLES]), st.lists(ROW, max_size=3) | ANY_JSON)
RELAXED = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))


def reads_or_refuses(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.json"
        path.write_bytes(content)
        try:
            notebook = read_portable(path)
        except UserError:
            return
        write_portable(notebook, path)
        assert read_portable(path) == notebook


@RELAXED
@given(st.binary(max_size=200))
def test_arbitrary_bytes(content: bytes) -> None:
    reads_or_refuses(content)


@RELAXED
@given(ANY_JSON)
def test_arbitrary_json(content: Any) -> None:
    reads_or_refuses(json.dumps(content).encode())


@RELAXED
@given(LISTS)
def test_arbitrary_rows_in_known_lists(lists: dict[str, Any]) -> None:
    outer = {"format": "verbinder-notebook", "version": 1, "notebook": {"created_on": "2026-01-05"}}
    reads_or_refuses(json.dumps({**outer, **lists}).encode())


@RELAXED
@given(data=st.data())
def test_the_example_with_one_thing_changed(data: st.DataObject, written_by_hand: dict[str, Any]) -> None:
    document = copy.deepcopy(written_by_hand)
    table = data.draw(st.sampled_from([name for name in document if isinstance(document[name], list)]))
    row = data.draw(st.sampled_from(document[table]))
    row[data.draw(st.sampled_from(FIELD_NAMES))] = data.draw(LEAVES | CODES | st.sampled_from(["linde", "fatima"]))
    reads_or_refuses(json.dumps(document).encode())


@RELAXED
@given(data=st.data())
def test_the_example_cut_off_or_with_one_byte_changed(data: st.DataObject, written_by_hand: dict[str, Any]) -> None:
    content = bytearray(json.dumps(written_by_hand).encode())
    at = data.draw(st.integers(0, len(content) - 1))
    if data.draw(st.booleans()):
        del content[at:]
    else:
        content[at] = data.draw(st.integers(0, 255))
    reads_or_refuses(bytes(content))
