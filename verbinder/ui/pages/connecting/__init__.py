"""The page "Verbinden": who could meet whom, and what became of those who were brought together."""

from __future__ import annotations

from verbinder.ui.pages.connecting.page import ConnectingPage as ConnectingPage
