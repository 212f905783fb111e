"""The binding to Qt keeps count: PySide6 6.12 lets go of None on Python 3.11, and aborts in the end."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot be let go of since Python 3.12")
def test_calls_that_return_nothing_do_not_let_go_of_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("naam")
    assert abs(sys.getrefcount(None) - before) < 100
