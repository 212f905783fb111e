"""The page "Vandaag": what was promised, what comes back, who drifts out of contact."""

from __future__ import annotations

from verbinder.ui.pages.today.today_page import TodayPage as TodayPage
