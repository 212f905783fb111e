"""The page "Initiatieven": what residents do for residents, each with its advice, its dossier and the plan to leave."""

from verbinder.ui.pages.initiatives.page import InitiativesPage as InitiativesPage
