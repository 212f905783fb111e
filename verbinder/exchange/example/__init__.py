"""The example neighbourhood: an invented notebook of a year, made from texts under resources/example.

Pure: the same day, size and seed always give the same notebook. Nobody in it exists, no number or address can be real.
"""

from __future__ import annotations

from verbinder.exchange.example.notebook import make_example

__all__ = ["make_example"]
