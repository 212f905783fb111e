"""When a page reloads: seen, hidden, and for the kinds it listens to."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind
from verbinder.ui.pages.page import Page, PageContext
from verbinder.usecases import contacts, streets


class CountingPage(Page):
    """Counts its reloads; about residents only."""

    listens_to = frozenset({Kind.RESIDENT})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.reloads = 0

    def title(self) -> str:
        return "Counting"

    def reload(self) -> None:
        self.reloads += 1


def test_a_page_fills_itself_when_it_is_first_seen(context: PageContext, qtbot: QtBot) -> None:
    page = CountingPage(context)
    qtbot.addWidget(page)
    assert page.reloads == 0
    page.show()
    assert page.reloads == 1


def test_a_seen_page_hears_what_it_listens_to(context: PageContext, qtbot: QtBot) -> None:
    page = CountingPage(context)
    qtbot.addWidget(page)
    page.show()
    contacts.log_line(context.notebook, "@Fatima")
    assert page.reloads == 2
    streets.add(context.notebook, "Lindestraat")
    assert page.reloads == 2


def test_a_hidden_page_waits_until_it_is_shown_again(context: PageContext, qtbot: QtBot) -> None:
    page = CountingPage(context)
    qtbot.addWidget(page)
    page.show()
    page.hide()
    contacts.log_line(context.notebook, "@Fatima")
    contacts.log_line(context.notebook, "@Henk")
    assert page.reloads == 1
    assert page.is_stale
    page.show()
    assert page.reloads == 2
    page.hide()
    page.show()
    assert page.reloads == 2


def test_a_page_that_is_gone_hears_nothing(context: PageContext, qtbot: QtBot) -> None:
    page = CountingPage(context)
    page.show()
    page.close()
    page.deleteLater()
    del page
    qtbot.wait(1)
    contacts.log_line(context.notebook, "@Fatima")
