"""Work behind the caller's back: in order, not too far behind, and over at the first failure."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from functools import partial

import pytest

from verbinder.store.behind import Behind


@pytest.fixture
def behind() -> Iterator[Behind]:
    made = Behind("test", ahead=3)
    yield made
    made.stop()


def test_what_was_given_is_done_in_order_and_on_one_other_thread(behind: Behind) -> None:
    done: list[tuple[int, int]] = []
    for number in range(50):
        behind.do(lambda number=number: done.append((number, threading.get_ident())))
    behind.settle()
    assert [number for number, _ in done] == list(range(50))
    assert {thread for _, thread in done}.isdisjoint({threading.get_ident()})
    assert len({thread for _, thread in done}) == 1


def test_the_caller_waits_when_it_is_too_far_ahead(behind: Behind) -> None:
    go = threading.Event()
    given: list[int] = []

    def give() -> None:
        for number in range(10):
            behind.do(go.wait)
            given.append(number)

    caller = threading.Thread(target=give)
    caller.start()
    caller.join(0.2)
    assert len(given) == 3
    go.set()
    caller.join()
    behind.settle()
    assert len(given) == 10


def test_after_a_failure_nothing_more_is_done_and_it_is_told_each_time(behind: Behind) -> None:
    done: list[int] = []
    behind.do(partial(done.append, 1))
    behind.do(lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        for number in range(2, 20):
            behind.do(partial(done.append, number))
    with pytest.raises(ZeroDivisionError):
        behind.settle()
    with pytest.raises(ZeroDivisionError):
        behind.do(partial(done.append, 20))
    assert done == [1]


def test_stopping_waits_for_what_runs_and_leaves_the_rest() -> None:
    before = sys.getswitchinterval()
    behind = Behind("test", ahead=3)
    begun, go, done = threading.Event(), threading.Event(), []

    def slow() -> None:
        begun.set()
        go.wait()
        done.append("slow")

    behind.do(slow)
    behind.do(partial(done.append, "never"))
    begun.wait()
    threading.Timer(0.05, go.set).start()
    behind.stop()
    assert done == ["slow"]
    assert sys.getswitchinterval() == before
