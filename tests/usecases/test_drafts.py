from __future__ import annotations

from collections.abc import Callable
from typing import Any

from verbinder.domain.changes import Changes
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.usecases import contacts, drafts


def test_a_draft_is_kept_replaced_and_dropped(notebook: Notebook) -> None:
    assert drafts.get(notebook, "capture") is None
    drafts.keep(notebook, "capture", "@Fat")
    drafts.keep(notebook, "capture", "@Fatima Kerkstraat")
    drafts.keep(notebook, "resident:12", "{}")
    assert drafts.get(notebook, "capture") == "@Fatima Kerkstraat"
    assert {draft.key for draft in drafts.all(notebook)} == {"capture", "resident:12"}
    drafts.drop(notebook, "capture")
    drafts.drop(notebook, "capture")
    assert drafts.get(notebook, "capture") is None


def test_nothing_but_spaces_is_no_draft(notebook: Notebook) -> None:
    drafts.keep(notebook, "capture", "@Fatima")
    drafts.keep(notebook, "capture", "  \n ")
    assert drafts.all(notebook) == ()


def test_a_draft_outlives_the_program(notebook: Notebook) -> None:
    drafts.keep(notebook, "capture", "@Fatima 🌷 half geschr")
    notebook.close()
    again = open_notebook(notebook.path, key=notebook.key)
    assert drafts.get(again, "capture") == "@Fatima 🌷 half geschr"
    again.close()


def test_drafts_are_no_steps_and_nobody_hears_of_them(
    notebook: Notebook, content_of: Callable[[Notebook], Any]
) -> None:
    contacts.log_line(notebook, "@Fatima")
    heard: list[Changes] = []
    notebook.listen(heard.append)
    before, steps = content_of(notebook), notebook.next_steps()
    drafts.keep(notebook, "capture", "@Kees")
    assert (content_of(notebook), notebook.next_steps(), heard) == (before, steps, [])


def test_half_a_character_does_not_stop_the_typing(notebook: Notebook) -> None:
    drafts.keep(notebook, "capture", "@Fatima \ud83c")
    assert drafts.get(notebook, "capture") == "@Fatima \ufffd"
    drafts.keep(notebook, "capture", "@Fatima \ud83c\udf37")
    assert drafts.get(notebook, "capture") == "@Fatima 🌷"
