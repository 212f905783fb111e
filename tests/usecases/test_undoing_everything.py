"""However contacts, rounds, promises and signals are written, changed and taken away: undoing it all leaves nothing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verbinder.domain.changes import Kind
from verbinder.domain.follow_ups import FollowUpFields
from verbinder.domain.signals import SignalFields
from verbinder.errors import UserError
from verbinder.store.checking import faults_of
from verbinder.store.notebook import Notebook
from verbinder.usecases import contacts, follow_ups, rounds, signals

Act = Callable[[Notebook], object]
LINES = (
    "@Fatima Kerkstraat 3 +kookt ?zoekt werk >bellen vrijdag !speeltuin onveilig #eten",
    "@Fatima +kookt +naait #eten #groen",
    "@Fatima Yilmaz Lindelaan 8 gesproken",
    "@Jan van den Berg en Kees Kerkstraat 5 ?zoekt een maatje",
    "@dame met rode jas Kerkstraat 14 zwaaide",
    "Kerkstraat 2-10 niet thuis",
    "Lindelaan 4 +repareert fietsen",
    '/org "Ik Wil" +zaaltje /plek "De Huiskamer"',
    "Mooi weer #groen",
    "   ",
)


def one_of(notebook: Notebook, kind: Kind, number: int) -> int:
    """An id of this kind that is there, or one that is not when there are none."""
    with notebook.reader() as reader:
        ids = [row["id"] for row in reader.find(kind)]
    return ids[number % len(ids)] if ids else 10**9


def act(choice: int, number: int, line: str) -> Act:
    """One of the things a user does, on something that is there."""

    def edit_contact(notebook: Notebook) -> object:
        view = contacts.contact(notebook, one_of(notebook, Kind.CONTACT, number))
        fields = contacts.fields_of(view)
        on_date = date(2026, 3, 12) - timedelta(days=number)
        people = fields.resident_ids[number % 2 :]
        return contacts.edit(
            notebook, view.row.id, replace(fields, on_date=on_date, note=line, resident_ids=people, tags=("eten",))
        )

    acts: tuple[Act, ...] = (
        lambda notebook: contacts.log_line(notebook, line),
        lambda notebook: contacts.log_line(notebook, line, on_date=date(2026, 1, 1) + timedelta(days=number)),
        lambda notebook: contacts.log_many(notebook, [contacts.preview(notebook, each) for each in (line, LINES[0])]),
        edit_contact,
        lambda notebook: contacts.delete(notebook, one_of(notebook, Kind.CONTACT, number), with_heard=number % 2 == 0),
        lambda notebook: rounds.plan(notebook, street_ids=[one_of(notebook, Kind.STREET, number)], title=line),
        lambda notebook: contacts.log_line(notebook, line, round_id=one_of(notebook, Kind.ROUND, number)),
        lambda notebook: rounds.delete(notebook, one_of(notebook, Kind.ROUND, number)),
        lambda notebook: follow_ups.finish(notebook, one_of(notebook, Kind.FOLLOW_UP, number), line),
        lambda notebook: follow_ups.postpone(notebook, one_of(notebook, Kind.FOLLOW_UP, number), number + 1),
        lambda notebook: follow_ups.edit(
            notebook,
            one_of(notebook, Kind.FOLLOW_UP, number),
            FollowUpFields("appen", resident_id=one_of(notebook, Kind.RESIDENT, number)),
        ),
        lambda notebook: signals.used(notebook, one_of(notebook, Kind.SIGNAL, number), line),
        lambda notebook: signals.add(
            notebook, SignalFields("druk", street_id=one_of(notebook, Kind.STREET, number), tags=("groen",))
        ),
        lambda notebook: signals.remove(notebook, one_of(notebook, Kind.SIGNAL, number)),
        lambda notebook: notebook.undo(),
        lambda notebook: notebook.redo(),
    )
    return acts[choice % len(acts)]


ACTS = st.builds(act, st.integers(0, 15), st.integers(0, 9), st.sampled_from(LINES))


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(acts=st.lists(ACTS, min_size=1, max_size=12))
def test_undoing_every_step_leaves_the_empty_notebook_and_redoing_brings_all_back(
    notebook: Notebook, content_of: Callable[[Notebook], Any], acts: list[Act]
) -> None:
    # Every example ends as it began, so one notebook serves them all.
    empty = content_of(notebook)
    for each in acts:
        with suppress(UserError):
            each(notebook)
    full = content_of(notebook)
    steps = 0
    while notebook.next_steps()[0] is not None:
        notebook.undo()
        steps += 1
    assert content_of(notebook) == empty
    for _ in range(steps):
        notebook.redo()
    assert content_of(notebook) == full
    assert faults_of(notebook) == []
    for _ in range(steps):
        notebook.undo()
    assert content_of(notebook) == empty
