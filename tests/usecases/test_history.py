"""The history of a card, and the trash: what the journal remembers for thirty days."""

from __future__ import annotations

from datetime import timedelta

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.residents import ResidentFields
from verbinder.errors import UserError
from verbinder.sentences import sentence
from verbinder.store.checking import faults_of
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.store.queries.history import REMOVING
from verbinder.usecases import contacts, forgetting, history, residents


def test_the_card_tells_what_changed_with_both_versions_latest_first(notebook: Notebook) -> None:
    number = residents.add(notebook, ResidentFields(given_name="Fatima", note="kookt"))
    residents.edit(notebook, number, ResidentFields(given_name="Fatima", note="kookt Surinaams"))
    residents.add_gift(notebook, Kind.RESIDENT, number, "talent", "koken")
    told = history.of_resident(notebook, number)
    assert [entry.operation for entry in told] == ["add_gift", "edit_resident", "add_resident"]
    (change,) = told[1].fields
    assert (change.field, change.before, change.after) == ("note", "kookt", "kookt Surinaams")


def test_an_undone_step_is_no_history(notebook: Notebook) -> None:
    number = residents.add(notebook, ResidentFields(given_name="Fatima"))
    residents.edit(notebook, number, ResidentFields(given_name="Fatima", note="kookt"))
    notebook.undo()
    assert [entry.operation for entry in history.of_resident(notebook, number)] == ["add_resident"]


def test_a_removed_contact_is_put_back_with_everything_that_hung_on_it_after_other_work(
    notebook: Notebook, content_of
) -> None:
    logged = contacts.log_line(notebook, "@Fatima Kerkstraat 1 +kookt #tuin")
    before = content_of(notebook)
    contacts.delete(notebook, logged.contact_ids[0])
    number = residents.add(notebook, ResidentFields(given_name="Piet"))
    (removed,) = history.trash(notebook)
    assert removed.operation == Operation.DELETE_CONTACT
    history.put_back(notebook, removed.step_id)
    residents.archive(notebook, number, True)
    after = content_of(notebook)
    for table in ("contact", "contact_participant", "gift", "tagging", "follow_up"):
        assert after[table] == before[table]
    assert history.trash(notebook) == ()
    with pytest.raises(UserError, match=r"undo\.conflict"):
        history.put_back(notebook, removed.step_id)
    assert faults_of(notebook) == []


def test_putting_back_can_be_undone(notebook: Notebook) -> None:
    logged = contacts.log_line(notebook, "@Fatima Kerkstraat 1")
    contacts.delete(notebook, logged.contact_ids[0])
    (removed,) = history.trash(notebook)
    history.put_back(notebook, removed.step_id)
    notebook.undo()
    assert [each.step_id for each in history.trash(notebook)] == [removed.step_id]


def test_the_trash_survives_a_restart_and_is_empty_after_thirty_days(notebook: Notebook) -> None:
    logged = contacts.log_line(notebook, "@Fatima Kerkstraat 1")
    contacts.delete(notebook, logged.contact_ids[0])
    path, key, now = notebook.path, notebook.key, notebook.clock()
    notebook.close()
    again = open_notebook(path, key=key, clock=lambda: now + timedelta(days=29))
    assert len(history.trash(again)) == 1
    again.close()
    later = open_notebook(path, key=key, clock=lambda: now + timedelta(days=31))
    assert history.trash(later) == ()
    with pytest.raises(UserError, match=r"trash\.gone"):
        history.put_back(later, 1)
    later.close()


def test_what_was_forgotten_is_not_in_the_trash(notebook: Notebook) -> None:
    logged = contacts.log_line(notebook, "@Fatima Kerkstraat 1")
    contacts.delete(notebook, logged.contact_ids[0])
    forgetting.forget(notebook, [logged.new_residents[0][0]])
    assert history.trash(notebook) == ()


def test_every_way_of_removing_is_an_operation_with_words() -> None:
    deleting = {operation.value for operation in Operation if operation.value.startswith("delete_")}
    assert deleting == set(REMOVING)
    for name in REMOVING:
        assert sentence(f"operation.{name}", "nl")
