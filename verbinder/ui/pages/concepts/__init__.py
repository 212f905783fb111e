"""The page Begrippen: what nobody knows, words of one's own, and what a phrase is understood as."""

from verbinder.ui.pages.concepts.page import ConceptsPage

__all__ = ["ConceptsPage"]
