"""The page Organisaties en plekken: with whom and where, and the streets one walks."""

from __future__ import annotations

from verbinder.ui.pages.organisations.page import OrganisationsPage

__all__ = ["OrganisationsPage"]
