"""Where the walk over every page comes on the page Verbinden: its views, and each of its dialogs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from verbinder.domain.residents import ResidentFields
from verbinder.ui.pages.connecting.not_fitting_dialog import NotFittingDialog
from verbinder.ui.pages.connecting.page import Shown
from verbinder.usecases import introductions, residents, search, set_aside, suggestions


def view(walk: Any, which: Shown) -> Any:
    """One of the views, with the focus where work on it begins."""
    page = walk.page("connecting")
    page.segments.choose(which)
    page.focus_first()
    return page.views[which]


def for_one(walk: Any) -> None:
    view(walk, Shown.SUGGESTIONS).show_for(search.find(walk.session.notebook, "drummen")[0].resident_id)


def not_fitting(walk: Any) -> None:
    """Asked because the words mean something else: then there is the most to fill in."""
    view(walk, Shown.SUGGESTIONS).panel.bar.press("P")
    (dialog,) = walk.window.findChildren(NotFittingDialog)
    dialog.why.set_word("other_meaning")


def introduced(walk: Any) -> Any:
    """The list of introductions, with one in it."""
    notebook = walk.session.notebook
    if not introductions.open_introductions(notebook):
        suggestion = suggestions.for_all(notebook, limit=1)[0]
        introductions.propose(notebook, introductions.from_suggestion(suggestion), introduced=True)
    return view(walk, Shown.INTRODUCTIONS)


def grouped(walk: Any) -> None:
    for name in ("Ans", "Bea", "Cor"):
        residents.add(walk.session.notebook, ResidentFields(given_name=name), needs=["een naaicafé"])
    view(walk, Shown.GROUPS)


def put_aside(walk: Any) -> None:
    notebook = walk.session.notebook
    set_aside.later(notebook, suggestions.for_all(notebook, limit=1)[0])
    view(walk, Shown.SET_ASIDE)


PLACES: dict[str, Callable[[Any], object]] = {
    "suggestions": lambda walk: view(walk, Shown.SUGGESTIONS),
    "suggestions for one": for_one,
    "bring together": lambda walk: view(walk, Shown.SUGGESTIONS).panel.bar.press("K"),
    "does not fit": not_fitting,
    "later": lambda walk: view(walk, Shown.SUGGESTIONS).panel.bar.press("A"),
    "no groups": lambda walk: view(walk, Shown.GROUPS),
    "groups": grouped,
    "introductions": introduced,
    "how did it go": lambda walk: introduced(walk).panel.bar.press("H"),
    "where it stands": lambda walk: introduced(walk).panel.bar.press("S"),
    "own idea": lambda walk: introduced(walk).top_bar.press("K"),
    "set aside": put_aside,
}
