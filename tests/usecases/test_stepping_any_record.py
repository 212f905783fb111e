"""Any invented record, written to a file, imported and read from the notebook, gets the advice the rules give it."""

from __future__ import annotations

import json
import shutil
import tempfile
from contextlib import closing
from dataclasses import replace
from itertools import count
from math import isfinite
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.domain.stepping_back.casebook import Case
from tests.domain.stepping_back.casebook_file import document
from tests.domain.stepping_back.records import TODAY, records, regular_records
from tests.usecases.conftest import NOW
from verbinder.domain.stepping_back.advice import advise
from verbinder.domain.stepping_back.reasons import Reason
from verbinder.domain.stepping_back.record import Record, Support
from verbinder.store.key import NotebookKey
from verbinder.store.opening import open_notebook
from verbinder.usecases import portable, stepping_back


def as_a_notebook_can_have_it(record: Record) -> Record:
    """The same, each record with a number of its own, who led among those who came, and hours in quarters.

    A notebook knows who is asked and what is carried from everywhere; of this one only those who have a part in it.
    """
    numbers = count(1)

    def numbered(rows: tuple) -> tuple:
        return tuple(replace(row, id=next(numbers)) for row in rows)

    here = {part.resident_id for part in record.people}.union(*(one.led_by for one in record.activities))
    here |= {step.resident_id for step in record.steps if step.resident_id is not None}
    limits = {asked.resident_id: asked.limit for asked in record.asked}
    return replace(
        record,
        people=numbered(record.people),
        activities=numbered(tuple(replace(one, came=one.came | one.led_by) for one in record.activities)),
        steps=numbered(record.steps),
        support=numbered(tuple(map(plain_hours, record.support))),
        asks=numbered(record.asks),
        asked=numbered(
            tuple(replace(one, limit=limits[one.resident_id]) for one in record.asked if one.resident_id in here)
        ),
        loads=(),
        step_ins=numbered(record.step_ins),
        check_ins=numbered(record.check_ins),
    )


def plain_hours(given: Support) -> Support:
    hours = round(4 * given.hours) / 4 if isfinite(given.hours) and 0 <= given.hours <= 1000 else 0.0
    return replace(given, hours=hours, asked_for=bool(given.asked_for))


def figures(reasons: tuple[Reason, ...]) -> list[tuple[str, dict[str, object]]]:
    return [(reason.code, dict(reason.figures)) for reason in reasons]


@pytest.mark.parametrize("kind", ["in order", "any"])
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_record_keeps_its_advice_on_the_way_through_a_file_and_a_notebook(
    template: tuple[Path, NotebookKey], kind: str, data: st.DataObject
) -> None:
    one = regular_records() if kind == "in order" else records()
    drawn = data.draw(st.lists(one.map(as_a_notebook_can_have_it), min_size=1, max_size=15))
    cases = [Case(f"record {at}", record, TODAY, "", frozenset(), False, "") for at, record in enumerate(drawn)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copyfile(template[0], folder / "x.verbinder")
        (folder / "records.json").write_text(json.dumps(document(cases)), "utf-8")
        with closing(open_notebook(folder / "x.verbinder", key=template[1], clock=lambda: NOW)) as notebook:
            portable.import_notebook(notebook, folder / "records.json")
            stored = stepping_back.every_advice(notebook, TODAY)
    assert len(stored) == len(drawn)
    for answer, record in zip(stored, drawn, strict=True):
        straight = advise(record, TODAY)
        assert answer.advice == straight.advice
        assert figures(answer.reasons) == figures(straight.reasons)
        assert figures(answer.warnings) == figures(straight.warnings)
