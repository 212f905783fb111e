"""A neighbourhood in one JSON file, to be matched and not stored: the format is in docs/matching.md."""

from verbinder.exchange.neighbourhood.reading import Neighbourhood, read_neighbourhood

__all__ = ["Neighbourhood", "read_neighbourhood"]
