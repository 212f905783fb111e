"""Compiles the terms of a vocabulary into a `Lexicon`, once at the start.

Marks in a term: "=word" and "=some words" exactly so written, "word*" begins with, "*word" ends with, "one|other" either of
them, "@group" any word of the group.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from verbinder.matching.lexicon import SHORTEST_REPAIR, SMALL, Lexicon, Term
from verbinder.matching.vocabulary import Concept, PlainWords, Vocabulary
from verbinder.matching.word_keys import split_words, word_keys

#: In `not_with` and `needs`: the context holds for every term of the concept.
EVERY = "*"
#: Shorter terms have no other forms: "mist" is not about "mis".
SHORTEST_FORMS = 4

Keys = frozenset[str]
NONE: Keys = frozenset()


def compile_lexicon(vocabulary: Vocabulary) -> Lexicon:
    """All terms of a vocabulary, ready for looking up."""
    compiler = _Compiler(vocabulary.words)
    for concept in vocabulary.concepts.values():
        compiler.add(concept)
    words = vocabulary.words
    for word in (*words.ordinary, *words.tails, *words.heads):
        compiler.lexicon.known.update(split_words(word))
    return compiler.lexicon


@dataclass(frozen=True, slots=True)
class _Slot:
    """One place in a term of several words: the keys that fill it, and its word when there is only one."""

    keys: Keys
    word: str = ""


class _Compiler:
    def __init__(self, words: PlainWords) -> None:
        self.lexicon = Lexicon(plain=words.ordinary)
        irregular = {"".join(split_words(form)): base for form, base in words.irregular.items()}

        @cache
        def keys_of(word: str) -> Keys:
            if word in SMALL:
                return frozenset((word,))
            base = irregular.get(word)
            return frozenset(word_keys(word) + (word_keys("".join(split_words(base))) if base else ()))

        self._keys_of = keys_of
        self._groups = {name: self._any_of(entries) for name, entries in words.groups.items()}

    def add(self, concept: Concept) -> None:
        """Every term of a concept, with the context it may not or must stand in."""
        forbidden, needed = self._by_key(concept.not_with), self._by_key(concept.needs)
        bare = not concept.not_with and not concept.needs
        for text in concept.terms:
            not_with = NONE if bare else self._context(text, forbidden)
            needs = NONE if bare else self._context(text, needed)
            self._add_term(Term(concept.id, text, (), not_with, needs))

    def _add_term(self, term: Term) -> None:
        slots = self._slots(term.text)
        if len(slots) == 1:
            for written in term.text.split("|"):
                self._add_single(written, term)
            return
        if slots:
            keys = tuple(slot.keys for slot in slots)
            exact = term.text.startswith("=")
            self._add_several(Term(term.concept, term.text, keys, term.not_with, term.needs, exact), slots)
            if "-" in term.text and not exact and all(slot.word for slot in slots):
                self._index_single("".join(slot.word for slot in slots), term)

    def _slots(self, text: str) -> list[_Slot]:
        if text.startswith("="):
            return [_Slot(frozenset((word,)), word) for word in split_words(text)]
        if "@" not in text and "|" not in text:
            return [_Slot(self._keys_of(word), word) for word in split_words(text)]
        slots: list[_Slot] = []
        for part in text.split():
            if "@" in part or "|" in part:
                slots.append(_Slot(self._any_of(part.split("|"))))
            else:
                slots += [_Slot(self._keys_of(word), word) for word in split_words(part)]
        return slots

    def _any_of(self, entries: Iterable[str]) -> Keys:
        """The keys of words of which any will do; "@group" stands for all of its words."""
        found: set[str] = set()
        for entry in entries:
            if entry.startswith("@"):
                found |= self._groups[entry[1:]]
                continue
            for word in split_words(entry):
                found |= self._keys_of(word)
        return frozenset(found)

    def _add_single(self, text: str, term: Term) -> None:
        words, lexicon = split_words(text), self.lexicon
        if not words:
            return
        if text.startswith("=") or len(words[0]) < SHORTEST_FORMS:
            lexicon.exact[words[0]].append(term)
            lexicon.known.add(words[0])
        elif text.startswith("*"):
            lexicon.ends.append((words[0], term))
        elif text.endswith("*"):
            lexicon.begins.append((words[0], term))
        else:
            self._index_single(words[0], term)

    def _index_single(self, word: str, term: Term) -> None:
        lexicon = self.lexicon
        for key in word_keys(word):
            if key != word and (key in SMALL or key in lexicon.plain):
                continue  # "eenden" is no form of "een"
            lexicon.single[key].append(term)
            lexicon.known.add(key)
        if len(word) >= SHORTEST_REPAIR - 1:
            lexicon.spelt[f"{word[0]}{len(word)}"].append(word)

    def _add_several(self, term: Term, slots: list[_Slot]) -> None:
        """Found by its longest plain word; a term of groups only, by the smallest of them."""
        plain = [slot for slot in slots if slot.word and slot.word not in SMALL]
        choice = [slot for slot in slots if not slot.word] or slots
        under = max(plain, key=lambda s: len(s.word)) if plain else min(choice, key=lambda s: len(s.keys))
        for key in under.keys:
            self.lexicon.several[key].append(term)
            self.lexicon.known.add(key)
        self.lexicon.known.update(*(slot.keys for slot in slots if slot.word))

    def _by_key(self, contexts: Mapping[str, tuple[str, ...]]) -> dict[str, Keys]:
        """Context words by every key of their term, so that they hold for its other forms as well."""
        found: dict[str, Keys] = {EVERY: NONE}
        for text, words in contexts.items():
            keys = self._any_of(words)
            if text == EVERY:
                found[EVERY] = keys
                continue
            for key in word_keys(_plain(text)):
                found[key] = found.get(key, NONE) | keys
        return found

    @staticmethod
    def _context(text: str, contexts: Mapping[str, Keys]) -> Keys:
        """What holds for a term, and for the words in it: "andere woning" is forbidden where "woning" is."""
        found = contexts[EVERY]
        if len(contexts) == 1:
            return found
        whole = _plain(text)
        for part in {whole, *whole.split(" ")}:
            for key in word_keys(part):
                found |= contexts.get(key, NONE)
        return found


def _plain(text: str) -> str:
    """A term without marks, as one word for looking up its context."""
    return " ".join(split_words(text))
