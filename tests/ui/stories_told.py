"""Where the walk over every page comes with stories: the list, one that stays, and its dialogs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from verbinder.domain.changes import Kind


def view(walk: Any) -> Any:
    """The stories, with the focus where work on them begins."""
    page = walk.page("overview")
    page.segments.choose(1)
    page.focus_first()
    return page.stories


def counts(walk: Any) -> None:
    """The counts again, as the page is first seen."""
    page = walk.page("overview")
    page.segments.choose(0)
    page.focus_first()


def waiting(walk: Any) -> Any:
    """A story that waits for somebody's yes."""
    stories = view(walk)
    stories.list.move_current(1)
    return stories


def writing(walk: Any) -> None:
    """A new story in which something is recognised."""
    QTest.keyClick(view(walk).list, Qt.Key.Key_N)
    (dialog,) = [each for each in walk.window.findChildren(object) if type(each).__name__ == "StoryDialog"]
    dialog.text.setPlainText("Yvonne Pinas kookte aan de Lindegaarde 12.")
    dialog.looking.look()


def of_person(walk: Any) -> None:
    """The card of somebody who is in a story."""
    with walk.session.notebook.reader() as reader:
        number = reader.find(Kind.STORY_PERSON)[0]["resident_id"]
    page = walk.page("residents")
    page.open_record(Kind.RESIDENT, number)


PLACES: dict[str, Callable[[Any], object]] = {
    "stories": waiting,
    "write a story": writing,
    "read a story again": lambda walk: QTest.keyClick(waiting(walk).list, Qt.Key.Key_Return),
    "what they said": lambda walk: waiting(walk).ask_telling(waiting(walk).list.current_payload.story),
    "overview again": counts,
    "card of who is in a story": of_person,
}
