"""One way to write: a step is whole or did not happen, and is announced once, after it is durable."""

from __future__ import annotations

from datetime import date

import pytest

from verbinder.domain.changes import Changes, Kind, Operation
from verbinder.errors import StoreUnavailable, UserError
from verbinder.store.notebook import Notebook

DAY = date(2026, 11, 20)


def test_leaving_without_commit_keeps_nothing(notebook: Notebook) -> None:
    heard: list[Changes] = []
    notebook.listen(heard.append)
    with notebook.unit_of_work(Operation.ADD_STREET) as work:
        work.add(Kind.STREET, name="Kerkstraat")
    with pytest.raises(ZeroDivisionError), notebook.unit_of_work(Operation.ADD_STREET) as work:
        work.add(Kind.STREET, name="Dorpsplein")
        raise ZeroDivisionError
    with notebook.reader() as reader:
        assert reader.count(Kind.STREET) == 0
    assert heard == []
    assert notebook.next_steps() == (None, None)


def test_a_commit_is_announced_with_what_it_touched(notebook: Notebook) -> None:
    heard: list[Changes] = []
    notebook.listen(heard.append)
    with notebook.unit_of_work(Operation.ADD_STREET, "Kerkstraat", origin="hier") as work:
        street = work.add(Kind.STREET, name="Kerkstraat")
        work.commit()
    (changes,) = heard
    assert changes.ids == {Kind.STREET: frozenset({street})}
    assert (changes.operation, changes.origin) == (Operation.ADD_STREET, "hier")
    assert changes.touches(Kind.STREET)
    assert not changes.touches(Kind.RESIDENT)


def test_setting_a_value_to_what_it_is_changes_nothing(notebook: Notebook) -> None:
    with notebook.unit_of_work(Operation.ADD_STREET) as work:
        street = work.add(Kind.STREET, name="Kerkstraat")
        work.commit()
    with notebook.unit_of_work(Operation.EDIT_STREET) as work:
        work.change(Kind.STREET, street, name="Kerkstraat")
        assert not work.commit()
    done, _ = notebook.next_steps()
    assert done is not None
    assert done.operation is Operation.ADD_STREET


def test_derived_and_unknown_columns_cannot_be_written(notebook: Notebook) -> None:
    with notebook.unit_of_work(Operation.ADD_RESIDENT) as work:
        for column in ("sort_key", "last_contact_on", "religion"):
            with pytest.raises(TypeError, match=column):
                work.add(Kind.RESIDENT, created_on=DAY, **{column: "x"})


def test_a_row_that_is_gone_is_told(notebook: Notebook) -> None:
    with notebook.unit_of_work(Operation.EDIT_STREET) as work:
        for act in (
            lambda: work.change(Kind.STREET, 7, name="x"),
            lambda: work.remove(Kind.STREET, 7),
            lambda: work.get(Kind.STREET, 7),
        ):
            with pytest.raises(UserError, match="record.gone"):
                act()


def test_the_last_real_contact_is_kept_and_attempts_do_not_count(notebook: Notebook) -> None:
    with notebook.unit_of_work(Operation.LOG_CONTACT) as work:
        resident = work.add(Kind.RESIDENT, given_name="Fatima", created_on=DAY)
        for on_date, outcome in ((date(2026, 5, 1), "conversation"), (date(2026, 6, 1), "not_home")):
            contact = work.add(Kind.CONTACT, on_date=on_date, outcome=outcome)
            work.add(Kind.CONTACT_PARTICIPANT, contact_id=contact, resident_id=resident)
        work.commit()
    with notebook.reader() as reader:
        assert reader.get(Kind.RESIDENT, resident)["last_contact_on"] == date(2026, 5, 1)
    with notebook.unit_of_work(Operation.EDIT_CONTACT) as work:
        work.change(Kind.CONTACT, contact, outcome="own word")
        work.commit()
    with notebook.reader() as reader:
        assert reader.get(Kind.RESIDENT, resident)["last_contact_on"] == date(2026, 6, 1)
    with notebook.unit_of_work(Operation.DELETE_CONTACT) as work:
        work.remove(Kind.CONTACT, contact)
        work.commit()
    with notebook.reader() as reader:
        assert reader.get(Kind.RESIDENT, resident)["last_contact_on"] == date(2026, 5, 1)


def test_removing_takes_along_what_is_part_of_it_and_empties_other_references(notebook: Notebook) -> None:
    with notebook.unit_of_work(Operation.LOG_CONTACT) as work:
        resident = work.add(Kind.RESIDENT, given_name="Fatima", created_on=DAY)
        contact = work.add(Kind.CONTACT, on_date=DAY)
        work.add(Kind.CONTACT_PARTICIPANT, contact_id=contact, resident_id=resident)
        gift = work.add(Kind.GIFT, resident_id=resident, kind="talent", phrase="kookt", contact_id=contact)
        work.commit()
    with notebook.unit_of_work(Operation.DELETE_CONTACT) as work:
        work.remove(Kind.CONTACT, contact)
        work.commit()
    with notebook.reader() as reader:
        assert reader.find(Kind.CONTACT_PARTICIPANT) == []
        assert reader.get(Kind.GIFT, gift)["contact_id"] is None


def test_van_den_berg_sorts_under_b(notebook: Notebook) -> None:
    with notebook.unit_of_work(Operation.ADD_RESIDENT) as work:
        work.add(Kind.RESIDENT, given_name="Jan", infix="van den", surname="Berg", created_on=DAY)
        work.add(Kind.RESIDENT, given_name="Ángela", surname="Ávila", created_on=DAY)
        work.add(Kind.RESIDENT, description="mevrouw met hondje", created_on=DAY)
        work.add(Kind.RESIDENT, given_name="Zoë", surname="Camara", created_on=DAY)
        work.commit()
    with notebook.reader() as reader:
        order = [row[0] for row in reader.sql("SELECT surname FROM resident ORDER BY sort_key")]
    assert order == ["Ávila", "Berg", "Camara", ""]


def test_while_a_job_writes_others_are_told_to_wait(notebook: Notebook) -> None:
    import threading

    refused: list[str] = []

    def try_to_write() -> None:
        try:
            with notebook.unit_of_work(Operation.ADD_STREET, wait=0.01):
                pass
        except StoreUnavailable as error:
            refused.append(error.code)

    with notebook.unit_of_work(Operation.IMPORT_PEOPLE):
        thread = threading.Thread(target=try_to_write)
        thread.start()
        thread.join()
    assert refused == ["notebook.job_running"]
