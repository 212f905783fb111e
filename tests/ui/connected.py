"""Places of the walk over every page where somebody was introduced: a card with all of it, and the page Vandaag."""

from __future__ import annotations

from typing import Any

from verbinder.domain.changes import Kind, Operation
from verbinder.store.notebook import Notebook
from verbinder.usecases import gifts, introductions, suggestions


def card(walk: Any) -> Any:
    """The card of somebody with an experience, an introduction to ask about and an ask."""
    page = walk.card()
    connect(walk.session.notebook, page.shown.id)
    return page.card


def today(walk: Any) -> None:
    """The page Vandaag at that introduction."""
    card(walk)
    go_to(walk, "introductions")


def initiatives_today(walk: Any) -> None:
    """The page Vandaag at an ask that waits for an answer."""
    go_to(walk, "open_asks")


def go_to(walk: Any, group: str) -> None:
    """The page Vandaag at the first entry of a section."""
    page = walk.page("today")
    model = page.list.sections
    entries = [(row, model.entry_at(row)) for row in range(model.rowCount())]
    row = next(row for row, entry in entries if entry is not None and entry.payload.group == group)
    page.list.setCurrentIndex(model.index(row))


def connect(notebook: Notebook, number: int) -> None:
    """Write it all down, once."""
    gifts.add_gift(notebook, Kind.RESIDENT, number, "experience", "mantelzorg voor haar moeder, al drie jaar lang")
    if any(view.check_on == notebook.today() for view in introductions.of_party(notebook, number)):
        return
    best = suggestions.for_party(notebook, number)[0]
    made = introductions.propose(notebook, introductions.from_suggestion(best), asked=[number])
    with notebook.unit_of_work(Operation.EDIT_INTRODUCTION) as work:
        work.change(Kind.INTRODUCTION, made, state="introduced", check_on=notebook.today())
        work.commit()
