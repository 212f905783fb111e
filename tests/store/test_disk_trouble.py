"""A full disk: the change is refused with its code, what was accepted stays, and the next try succeeds."""

from __future__ import annotations

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.errors import StoreUnavailable
from verbinder.store.checking import faults_of
from verbinder.store.engine import driver_of
from verbinder.store.notebook import Notebook


def test_a_full_disk_refuses_one_change_and_loses_none(notebook: Notebook) -> None:
    with notebook.reader() as reader:
        driver = driver_of(reader.connection)
        pages = driver.execute("PRAGMA page_count").fetchone()[0]
        driver.execute(f"PRAGMA max_page_count = {pages + 20}")
    kept = 0
    with pytest.raises(StoreUnavailable) as refused:
        while True:
            with notebook.unit_of_work(Operation.LOG_CONTACT) as work:
                work.add(Kind.CONTACT, on_date=notebook.today(), note="praatje " * 400)
                work.commit()
            kept += 1
    assert refused.value.code == "notebook.disk_full"
    assert kept > 0
    with notebook.reader() as reader:
        driver_of(reader.connection).execute("PRAGMA max_page_count = 1000000")
        assert reader.count(Kind.CONTACT) == kept
    with notebook.unit_of_work(Operation.LOG_CONTACT) as work:
        work.add(Kind.CONTACT, on_date=notebook.today(), note="past weer")
        work.commit()
    assert faults_of(notebook) == []
