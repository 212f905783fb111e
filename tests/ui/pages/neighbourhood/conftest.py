"""The page Buurt on a real notebook, shown in a window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from verbinder.ui.pages.neighbourhood import NeighbourhoodPage
from verbinder.ui.pages.neighbourhood.page import Shown
from verbinder.ui.pages.page import PageContext

ShowView = Callable[[Shown], Any]


@pytest.fixture
def page(context: PageContext, show_page: Any) -> NeighbourhoodPage:
    """The page, shown when a test asks for a view."""
    made = NeighbourhoodPage(context)
    show_page(made)
    return made


@pytest.fixture
def show_view(page: NeighbourhoodPage) -> ShowView:
    """Shows one of the views, with the focus where work on it begins."""

    def shown(which: Shown) -> Any:
        page.show_view(which)
        page.focus_first()
        return page.view

    return shown
