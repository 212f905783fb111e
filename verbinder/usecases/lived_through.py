"""What is marked with "~" is an interest or an experience: `~schaken` somebody likes, `~scheiding` is lived through.

Owns the choice. It is made when a contact is saved and never while one types: reading a phrase takes as long as it is
strange, and the vocabulary itself half a second the first time (`prepare` reads it beforehand, as a job). For the same
reason the matching is imported only where it is asked: the window that opens does without.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verbinder.domain.changes import Changes, Kind
from verbinder.domain.contact_fields import ContactToLog, GiftHeard
from verbinder.domain.gifts import GiftKind
from verbinder.store.notebook import Notebook

if TYPE_CHECKING:
    from verbinder.matching.phrases import PhraseReader

#: What decides over the meaning of a phrase in this notebook.
OWN_WORDS = (Kind.CONCEPT, Kind.CONCEPT_WORD, Kind.CONCEPT_JOIN)


class KeptReader:
    """The reader of phrases with this notebook's own words, made anew when those change."""

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook
        self._reader: PhraseReader | None = None
        notebook.listen(self._heard, first=True)

    @property
    def is_ready(self) -> bool:
        """Whether `current` answers at once."""
        return self._reader is not None

    def current(self) -> PhraseReader:
        """The reader as the words are now."""
        from verbinder.usecases.match_index import reader_of

        found = self._reader
        if found is None:
            with self._notebook.reader() as reader:
                found = self._reader = reader_of(reader)
        return found

    def _heard(self, changes: Changes) -> None:
        if changes.touches(*OWN_WORDS):
            self._reader = None


def prepare(notebook: Notebook) -> None:
    """Read the vocabulary, so that the first contact with a "~" is saved as quickly as the others."""
    _kept(notebook).current()


def is_prepared(notebook: Notebook) -> bool:
    """Whether the next "~" is read at once."""
    return _kept(notebook).is_ready


def is_lived_through(notebook: Notebook, phrase: str) -> bool:
    """Whether a phrase says only what somebody lives through: all its concepts are said as an experience first."""
    from verbinder.matching.vocabulary import ConceptKind

    reader = _kept(notebook).current()
    concepts = reader.vocabulary.concepts
    found = reader.read(phrase).topics
    return bool(found) and all(concepts[topic].kinds[0] is ConceptKind.EXPERIENCE for topic in found)


def with_experiences(notebook: Notebook, to_log: ContactToLog) -> ContactToLog:
    """A contact in which the interests that are lived through are experiences."""
    if not any(gift.kind is GiftKind.INTEREST for gift in to_log.gifts):
        return to_log
    return replace(to_log, gifts=tuple(_as_it_is(notebook, gift) for gift in to_log.gifts))


def _as_it_is(notebook: Notebook, gift: GiftHeard) -> GiftHeard:
    if gift.kind is GiftKind.INTEREST and is_lived_through(notebook, gift.phrase):
        return replace(gift, kind=GiftKind.EXPERIENCE)
    return gift


def _kept(notebook: Notebook) -> KeptReader:
    return notebook.keep(KeptReader)
