"""What texts are about, by the vocabulary of one notebook: for wishes, concerns, matters on an agenda, initiatives.

Owns which readings count, and that concepts the verbinder joined are one topic. A topic is a concept's id.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from verbinder.matching.phrases import PhraseReader
from verbinder.store.queries import concepts
from verbinder.store.reader import Reader
from verbinder.usecases.match_index import reader_of


class Topics:
    """Reads topics; make it anew when the notebook's words may have changed."""

    def __init__(self, reader: Reader) -> None:
        self._reader: PhraseReader = reader_of(reader)
        self.vocabulary = self._reader.vocabulary
        self._one_of: dict[str, str] = {}
        #: Many wish the same in the same words; reading one line takes milliseconds.
        self._known: dict[tuple[str, bool], frozenset[str]] = {}
        self._above: dict[str, frozenset[str]] = {}
        for one, other in concepts.joins(reader):
            first, second = self._first(one), self._first(other)
            if first != second:
                self._one_of[second] = first
        self.broader: Mapping[str, str] = {
            self._first(concept.id): self._first(concept.broader)
            for concept in self.vocabulary.concepts.values()
            if concept.broader and self._first(concept.id) != self._first(concept.broader)
        }

    def topics(self, text: str, *, missing: bool = False) -> frozenset[str]:
        """The topics of a text, line by line; none when nobody knows what it is about.

        `missing`: also what is said not to be there. "Er is geen plek voor muziek" is about music.
        """
        found = self._known.get((text, missing))
        if found is None:
            read = (self._read(line, missing) for line in text.splitlines())
            found = self._known[text, missing] = frozenset(self._first(topic) for topics in read for topic in topics)
        return found

    def _read(self, line: str, missing: bool) -> set[str]:
        reading = self._reader.read(line)
        said = set(reading.topics)
        return self._clear(said | reading.denied if missing else said)

    def _clear(self, topics: set[str]) -> set[str]:
        """Beside something clear what is vague says nothing: "iets organiseren voor jongeren" is about the young."""
        clear = {topic for topic in topics if not self.vocabulary.concepts[topic].vague}
        return clear or topics

    def is_about(self, topics: Iterable[str], wanted: frozenset[str]) -> bool:
        """Whether one of the topics is wanted, or is narrower than one that is."""
        return any(not wanted.isdisjoint(self._and_broader(topic)) for topic in topics)

    def _and_broader(self, topic: str) -> frozenset[str]:
        found = self._above.get(topic)
        if found is None:
            chain: dict[str, None] = {}
            above: str | None = topic
            while above is not None and above not in chain:
                chain[above] = None
                above = self.broader.get(above)
            found = self._above[topic] = frozenset(chain)
        return found

    def _first(self, topic: str) -> str:
        while topic in self._one_of:
            topic = self._one_of[topic]
        return topic
