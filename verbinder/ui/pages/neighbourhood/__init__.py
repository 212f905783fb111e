"""The page "Buurt": how the neighbourhood does, where we come, what it has, and what is on the agenda."""

from __future__ import annotations

from verbinder.ui.pages.neighbourhood.page import NeighbourhoodPage as NeighbourhoodPage
