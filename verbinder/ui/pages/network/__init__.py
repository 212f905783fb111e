"""The page Netwerk: who knows whom, drawn for questions and told in a table."""

from verbinder.ui.pages.network.page import NetworkPage

__all__ = ["NetworkPage"]
