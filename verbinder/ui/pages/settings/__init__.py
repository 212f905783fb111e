"""The page Instellingen: how the program looks, the notebook itself, suggestions, own words, limits, in and out."""

from verbinder.ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
