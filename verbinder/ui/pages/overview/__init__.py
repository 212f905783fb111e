"""The page Overzicht: what was done in a period, in counts that lead back to nobody, and the file of it."""

from verbinder.ui.pages.overview.page import OverviewPage

__all__ = ["OverviewPage"]
