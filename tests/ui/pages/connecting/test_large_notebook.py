"""Where looking takes time: a job, a list that is kept, and nobody who may no longer be suggested."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages.connecting.conftest import People
from tests.ui.pages.connecting.seen import everything_said, pairs
from verbinder.domain.changes import Kind
from verbinder.domain.parties import pair
from verbinder.domain.privacy import Approach
from verbinder.errors import Cancelled
from verbinder.store.notebook import Notebook
from verbinder.ui.jobs import JobRunner
from verbinder.ui.operations import Operations
from verbinder.ui.pages.connecting import ConnectingPage, found
from verbinder.ui.pages.page import Page, PageContext
from verbinder.usecases import match_index, residents, set_aside

ShowPage = Callable[[Page], QWidget]


class Waiting(JobRunner):
    """Jobs that wait until the test lets them go on, as on a slow machine."""

    def __init__(self) -> None:
        super().__init__(inline=True)
        self.waits: list[Callable[[], object]] = []

    def run(self, function: Callable[..., Any], *args: object, **keywords: Any) -> Any:
        job = None

        def later() -> None:
            nonlocal job
            done, cancelled = keywords.get("on_done"), keywords.get("on_cancelled")
            try:
                value = function(*args, cancelled=lambda: made.stopped)
            except Cancelled:
                if cancelled:
                    cancelled()
            else:
                if done:
                    done(value)

        class Made:
            stopped = False

            def cancel(self) -> None:
                self.stopped = True

        made = Made()
        self.waits.append(later)
        return made

    def go_on(self) -> None:
        waiting, self.waits = self.waits, []
        for each in waiting:
            each()


class TestInALargeNotebook:
    @pytest.fixture
    def jobs(self) -> Waiting:
        return Waiting()

    @pytest.fixture
    def page(
        self,
        context: PageContext,
        people: People,
        show_page: ShowPage,
        jobs: Waiting,
        monkeypatch: pytest.MonkeyPatch,
    ) -> ConnectingPage:
        monkeypatch.setattr(found, "QUICK", 0)
        made = ConnectingPage(replace(context, jobs=jobs, operations=Operations(context.messages, jobs)))
        made.window_of_test = show_page(made)  # type: ignore[attr-defined]
        return made

    def test_looking_is_a_job_and_says_so_meanwhile(self, page: ConnectingPage, jobs: Waiting) -> None:
        assert page.suggestions.is_empty
        assert page.suggestions.empty.accessibleName() == "Looking who could meet whom"
        jobs.go_on()
        assert len(pairs(page.suggestions)) == 4

    def test_a_change_marks_the_list_and_looks_again_only_when_asked(
        self, page: ConnectingPage, jobs: Waiting, notebook: Notebook, people: People
    ) -> None:
        jobs.go_on()
        residents.add_gift(notebook, Kind.RESIDENT, people.piet, "interest", "postduiven")
        head = page.suggestions.search_head
        assert jobs.waits == []
        assert head.again.isVisible()
        assert pair(people.piet, people.rosa) not in pairs(page.suggestions)
        head.again.click()
        assert not head.again.isVisible()
        jobs.go_on()
        assert pair(people.piet, people.rosa) in pairs(page.suggestions)

    def test_who_may_no_longer_be_suggested_leaves_a_stale_list_at_once(
        self, page: ConnectingPage, jobs: Waiting, notebook: Notebook, people: People
    ) -> None:
        jobs.go_on()
        residents.set_approach(notebook, people.kamla, Approach.NEVER)
        assert jobs.waits == []
        assert "Kamla" not in everything_said(page)

    def test_looking_that_was_stopped_can_be_begun_again(
        self, page: ConnectingPage, jobs: Waiting, qtbot: QtBot
    ) -> None:
        page._found._job.cancel()  # type: ignore[union-attr]
        jobs.go_on()
        assert page.suggestions.empty.accessibleName() == "Looking was stopped"
        page.suggestions.empty.button.click()
        jobs.go_on()
        assert len(pairs(page.suggestions)) == 4

    def test_typing_looks_through_what_was_found_and_nothing_else(
        self, page: ConnectingPage, jobs: Waiting, qtbot: QtBot, people: People
    ) -> None:
        jobs.go_on()
        qtbot.keyClicks(page.suggestions.search_head.search, "duiven")
        page.suggestions.search_head.search.settle()
        assert jobs.waits == []
        assert pairs(page.suggestions) == [pair(people.rosa, people.kamla)]

    def test_nothing_can_be_done_with_what_was_found_before_while_looking(
        self, page: ConnectingPage, jobs: Waiting, notebook: Notebook, people: People, qtbot: QtBot
    ) -> None:
        jobs.go_on()
        residents.add_gift(notebook, Kind.RESIDENT, people.piet, "interest", "postduiven")
        page.suggestions.search_head.again.click()
        qtbot.keyClicks(page.suggestions.list, "l")
        assert set_aside.all_set_aside(notebook) == ()
        jobs.go_on()
        qtbot.keyClicks(page.suggestions.list, "l")
        assert len(set_aside.all_set_aside(notebook)) == 1

    def test_what_changes_while_looking_leaves_the_list_marked(
        self, page: ConnectingPage, jobs: Waiting, notebook: Notebook, people: People
    ) -> None:
        residents.add_gift(notebook, Kind.RESIDENT, people.piet, "interest", "postduiven")
        jobs.go_on()
        assert page.suggestions.search_head.again.isVisible()

    def test_the_page_opened_for_one_waits_until_the_index_is_there(
        self, page: ConnectingPage, jobs: Waiting, people: People, notebook: Notebook
    ) -> None:
        page.show_for(people.piet)
        assert page.suggestions.empty.accessibleName() == "Looking who could meet whom"
        assert not match_index.is_ready(notebook)
        jobs.go_on()
        assert pairs(page.suggestions) == [pair(people.piet, people.sevda), pair(people.piet, people.library)]
