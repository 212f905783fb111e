"""Who is probably twice in the notebook: compared in blocks, so that 100,000 people take seconds.

The public names of the package. Pure: entries in, pairs with reasons out; no store, no clock.
"""

from verbinder.matching.doubles.blocks import find_pairs
from verbinder.matching.doubles.entry import Entry, Pair, Reason
from verbinder.matching.doubles.judging import judge

__all__ = ["Entry", "Pair", "Reason", "find_pairs", "judge"]
