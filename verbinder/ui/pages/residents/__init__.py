"""The page Inwoners: the list of residents, the card of one of them, and the dialogs that change it."""

from verbinder.ui.pages.residents.page import ResidentsPage

__all__ = ["ResidentsPage"]
