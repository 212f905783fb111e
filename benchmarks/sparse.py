"""The baseline of the matching benchmark: residents by topics as a sparse matrix, times its transpose, in blocks.

scipy is no dependency of the program: `python3 dev.py bench matching` brings it in when it is not there.
"""

from __future__ import annotations

import time
from typing import Any

from verbinder.matching.index import MatchIndex

TOP = 10
BLOCK = 500


class SparseProduct:
    """Weights are the roots of rarity, so that the product of two rows adds up the rarity of what both have."""

    def __init__(self, index: MatchIndex) -> None:
        import numpy
        from scipy.sparse import csr_matrix

        self._numpy: Any = numpy
        self.numbers = sorted(number for number, party in index.parties.items() if number > 0 and party.open)
        self._places = {number: place for place, number in enumerate(self.numbers)}
        topics: dict[str, int] = {}
        rows, columns, weights = [], [], []
        for place, number in enumerate(self.numbers):
            for topic in {trait.topic for trait in index.traits[number].values()}:
                rows.append(place)
                columns.append(topics.setdefault(topic, len(topics)))
                weights.append(index.rarity(topic) ** 0.5)
        shape = (len(self.numbers), max(len(topics), 1))
        self._matrix: Any = csr_matrix((weights, (rows, columns)), shape=shape, dtype=numpy.float32)
        self._transposed = self._matrix.T.tocsr()

    def top_of(self, number: int) -> list[int]:
        """The places of the ten largest of one row."""
        return self._largest(self._matrix[self._places[number]] @ self._transposed, 0)

    def seconds_for_all(self) -> float:
        """How long the ten largest of every row take."""
        start = time.perf_counter()
        for first in range(0, len(self.numbers), BLOCK):
            product = self._matrix[first : first + BLOCK] @ self._transposed
            for row in range(product.shape[0]):
                self._largest(product, row)
        return time.perf_counter() - start

    def _largest(self, product: Any, row: int) -> list[int]:
        start, end = product.indptr[row], product.indptr[row + 1]
        values, places = product.data[start:end], product.indices[start:end]
        if len(values) > TOP:
            places = places[self._numpy.argpartition(values, -TOP)[-TOP:]]
        return [int(place) for place in places]
