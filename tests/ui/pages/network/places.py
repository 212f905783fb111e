"""Places of the walk over every page: the page Netwerk with each question, of one person, and saving the drawing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from verbinder.ui.pages.network.question import Question


def ask(question: Question) -> Callable[[Any], Any]:
    """The page with a question."""

    def go(walk: Any) -> Any:
        page = walk.page("network")
        page.segments.choose(question)
        page.sheet.focus_table()
        return page

    return go


def of_one(walk: Any) -> None:
    """Whom the first of the list knows."""
    page = ask(Question.PERSON)(walk)
    page.sheet.bar.enter()
    page.sheet.focus_table()


def drawn(walk: Any) -> None:
    """The drawing, where only one of the two is seen."""
    page = ask(Question.ALONE)(walk)
    if page.sheet.turn.isVisible():
        page.sheet.turn_over()
    page.sheet.canvas.setFocus()


PLACES: dict[str, Callable[[Any], object]] = {
    **{f"network, {question.name.lower()}": ask(question) for question in Question},
    "network of one": of_one,
    "network, drawn": drawn,
    "save the network": lambda walk: ask(Question.WITHOUT_US)(walk).save_drawing(),
}
