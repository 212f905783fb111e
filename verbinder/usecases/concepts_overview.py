"""Everything there is to see of concepts at once: phrases nobody knows with a guess, own words and concepts, joins.

Owns reading only; what can be done with it stands in `concepts`. The index is brought up to date first, which belongs
in a job when it is not ready (`match_index.is_ready`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from verbinder.domain.concept_views import NOWHERE, ConceptsOverview, ConceptView, PhraseReading
from verbinder.domain.names import folded
from verbinder.errors import Cancelled
from verbinder.matching.nearest_concept import NearestConcept, nearest_of
from verbinder.matching.vocabulary import Concept
from verbinder.store.notebook import Notebook
from verbinder.usecases import concepts
from verbinder.usecases.match_index import index_of

#: So many phrases nobody knows are offered at a time, the most said first.
OFFERED = 100


def overview(
    notebook: Notebook,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ConceptsOverview:
    """All of it. Raises `Cancelled`, `StoreUnavailable`."""
    index = index_of(notebook).current(progress, cancelled)
    nearest = nearest_of(index.reader)
    unknown = []
    for phrase in concepts.unknown_phrases(notebook, limit=OFFERED):
        if cancelled is not None and cancelled():
            raise Cancelled
        unknown.append(replace(phrase, guess=_guess(nearest, index.reader.vocabulary.concepts, phrase.phrase)))
    said = concepts.own_words(notebook)
    return ConceptsOverview(
        unknown=tuple(unknown),
        own=concepts.own_concepts(notebook),
        words=tuple(word for word in said if word.fits),
        refused=tuple(word for word in said if not word.fits and word.topic != NOWHERE),
        left=tuple(word for word in said if word.topic == NOWHERE),
        joins=concepts.joins(notebook),
    )


def read(notebook: Notebook, phrase: str, *, cancelled: Callable[[], bool] | None = None) -> PhraseReading:
    """What one phrase is understood as in this notebook. Raises `Cancelled`."""
    index = index_of(notebook).current(cancelled=cancelled)
    reading = index.reader.read(phrase)
    known = index.reader.vocabulary.concepts
    topics = reading.topics
    return PhraseReading(
        phrase,
        tuple(concepts.view_of(known[topic]) for topic in topics),
        reading.unknown,
        None if topics else _guess(nearest_of(index.reader), known, phrase),
        tuple(word for word in concepts.own_words(notebook) if folded(word.word) == folded(phrase)),
    )


def _guess(nearest: NearestConcept, known: Mapping[str, Concept], phrase: str) -> ConceptView | None:
    topic = nearest.of(phrase)
    return None if topic is None else concepts.view_of(known[topic])
