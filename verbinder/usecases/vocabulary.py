"""The words to choose from (settings, outcomes, kinds of places and organisations): ours and the user's own.

A word that is ours is a code with a sentence; an own word is itself, in whatever language it was typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.names import folded, tidy
from verbinder.domain.organisations import OrganisationKind
from verbinder.domain.places import PlaceKind
from verbinder.errors import UserError
from verbinder.sentences import LANGUAGES, sentence
from verbinder.store.notebook import Notebook
from verbinder.store.queries import vocabulary as queries
from verbinder.store.reader import Reader

#: The vocabularies with our own codes; their wording stands in the section of the same name.
BUILT_IN: dict[str, type[StrEnum]] = {
    "setting": Setting,
    "outcome": Outcome,
    "place_kind": PlaceKind,
    "organisation_kind": OrganisationKind,
}


@dataclass(frozen=True, slots=True)
class Word:
    """One word to choose: `word` is what is stored; `id` is None for one of ours, which cannot be removed."""

    word: str
    id: int | None = None

    @property
    def own(self) -> bool:
        """Whether the user added it."""
        return self.id is not None


def words(notebook: Notebook, vocabulary: str) -> tuple[Word, ...]:
    """Our codes in their own order, then the user's own words by name. Raises `KeyError` for another vocabulary."""
    built_in = tuple(Word(code.value) for code in BUILT_IN[vocabulary])
    with notebook.reader() as reader:
        own = [Word(word, number) for number, word in queries.own_words(reader, vocabulary)]
    return built_in + tuple(sorted(own, key=lambda word: folded(word.word)))


def uses(notebook: Notebook, vocabulary: str) -> dict[str, int]:
    """How often each word is used; words that are not are left out."""
    with notebook.reader() as reader:
        return queries.uses(reader, vocabulary)


def label(vocabulary: str, word: str, language: str) -> str:
    """What a stored word is called: ours in `language`, an own word as it was typed, nothing for ""."""
    return sentence(f"{vocabulary}.{word}", language) if word in set(BUILT_IN[vocabulary]) else word


def add(notebook: Notebook, vocabulary: str, word: str) -> int:
    """Add an own word; returns its id. Raises `UserError`: `vocabulary.empty`, `vocabulary.exists`."""
    word = tidy(word)
    if not word:
        raise UserError("vocabulary.empty")
    with notebook.unit_of_work(Operation.EDIT_VOCABULARY, word) as work:
        if folded(word) in _taken(work, vocabulary):
            raise UserError("vocabulary.exists", word=word)
        word_id = work.add(Kind.VOCABULARY_WORD, vocabulary=vocabulary, word=word)
        work.commit()
    return word_id


def remove(notebook: Notebook, word_id: int) -> None:
    """Offer an own word no longer; what was written down with it keeps it. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        word = reader.get(Kind.VOCABULARY_WORD, word_id)["word"]
    with notebook.unit_of_work(Operation.EDIT_VOCABULARY, word) as work:
        work.remove(Kind.VOCABULARY_WORD, word_id)
        work.commit()


def _taken(reader: Reader, vocabulary: str) -> set[str]:
    """What cannot be an own word any more: the own words, our codes, and how those are called in either language."""
    codes = list(BUILT_IN[vocabulary])
    labels = {folded(sentence(f"{vocabulary}.{code}", language)) for code in codes for language in LANGUAGES}
    return {folded(word) for _, word in queries.own_words(reader, vocabulary)} | labels | set(codes)
