"""The dialogs of privacy for the walk over every dialog (`tests.ui.test_reachable`)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from verbinder.domain.changes import Kind
from verbinder.domain.retention import DuePerson
from verbinder.ui.dialogs.zip_password import ask_if_zip
from verbinder.usecases import residents


def _ask(walk: Any, name: str) -> None:
    """One of the questions about the first person of the list."""
    page = walk.page("residents")
    page.open_record(Kind.RESIDENT, residents.ids(walk.session.notebook, residents.ResidentQuery())[0])
    getattr(page.rights, name)(page.shown)


def _zip_password(walk: Any) -> None:
    ask_if_zip(walk.session.context, walk.folder / "alles.zip", lambda _password: None, walk.window)


DIALOGS: dict[str, Callable[[Any], object]] = {
    "forget": lambda walk: _ask(walk, "ask_forget"),
    "what changed": lambda walk: _ask(walk, "show_history"),
    "kept too long": lambda walk: walk.page("settings").privacy.look_at_due(),
    "what left": lambda walk: walk.page("settings").privacy.show_left(),
    "keep longer": lambda walk: walk.page("settings").privacy.keep_longer(DuePerson(1, "Fatima", date(2024, 3, 1))),
    "zip password": _zip_password,
    "trash": lambda walk: walk.page("settings").privacy.show_trash(),
}
