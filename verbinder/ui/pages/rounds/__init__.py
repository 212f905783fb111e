"""The page "Rondes": planned, walked, and looked back on."""

from __future__ import annotations

from verbinder.ui.pages.rounds.rounds_page import RoundsPage as RoundsPage
