"""Compiles the terms of a vocabulary into a `Lexicon`: all are indexed at the start, each is worked out when first met.

Marks in a term: "=word" and "=some words" exactly so written, "word*" begins with, "*word" ends with, "one|other"
either of them, "@group" any word of the group.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache

from verbinder.collecting import without_collecting
from verbinder.matching.lexicon import (
    ANY,
    NO_CONTEXT,
    SHORTEST_END,
    SHORTEST_REPAIR,
    SMALL,
    Context,
    Keys,
    Lexicon,
    Term,
)
from verbinder.matching.vocabulary import PlainWords, Vocabulary
from verbinder.matching.word_keys import split_words, word_keys

Entries = tuple[str, ...]
#: The concept of what means nothing by its words: "scheve schaats".
NOTHING = ""
#: In `not_with` and `needs`: the context holds for every term of the concept.
EVERY = "*"
DIMINUTIVES = ("je", "jes")
#: Shorter terms have no other forms: "mist" is not about "mis".
SHORTEST_FORMS = 4
#: Forms of this length that are plain words are left out of terms of several words: "kant" is no form of "kan".
SHORTEST_PART = 3


@without_collecting()
def compile_lexicon(vocabulary: Vocabulary) -> Lexicon:
    """All terms of a vocabulary, ready for looking up."""
    plain = vocabulary.words
    meanings = _Meanings(vocabulary)
    indexer = _Indexer(Lexicon(plain=plain.ordinary, itself=plain.itself), meanings)
    for concept in vocabulary.concepts.values():
        indexer.add(concept.id, concept.terms)
    indexer.add(NOTHING, plain.expressions)
    for word in (*plain.ordinary, *plain.tails, *plain.heads):
        indexer.lexicon.known.update(split_words(word))
    return indexer.lexicon


@without_collecting()
def extended_lexicon(lexicon: Lexicon, before: Vocabulary, now: Vocabulary) -> Lexicon:
    """The lexicon of `now`, which has everything of `before` and more concepts or terms; `lexicon` stays as it is."""
    indexer = _Indexer(lexicon.copied(), _Meanings(now))
    for concept in now.concepts.values():
        known = before.concepts.get(concept.id)
        if concept is not known:
            indexer.add(concept.id, concept.terms[len(known.terms) :] if known else concept.terms)
    return indexer.lexicon


class _Meanings:
    """What a term means, worked out when a phrase first comes near it: its words, what may and must stand beside it."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.keys_of = keys_with(vocabulary.words)
        self._groups = {name: self.any_of(entries) for name, entries in vocabulary.words.groups.items()}
        self.context_of = cache(self._context_of)
        self._forbidden = cache(lambda concept: self._by_key(vocabulary.concepts[concept].not_with if concept else {}))
        self._needed = cache(lambda concept: self._by_key(vocabulary.concepts[concept].needs if concept else {}))

    def words(self, term: Term) -> tuple[Keys, ...]:
        """The keys of each word, any of which will do."""
        if term.exact:
            return tuple(frozenset((word,)) for word in split_words(term.text))
        return self.words_of(term.text)

    def not_with(self, term: Term) -> Context:
        """What forbids it, and the words in it: "andere woning" is forbidden where "woning" is."""
        contexts = self._forbidden(term.concept)
        if not contexts:
            return NO_CONTEXT
        whole = _plain(term.text)
        return self._context((key for part in {whole, *whole.split(" ")} for key in word_keys(part)), contexts)

    def needs(self, term: Term) -> Context:
        """What must stand beside it; what a word needs, no longer term with it does."""
        contexts = self._needed(term.concept)
        return self._context((_plain(term.text),), contexts) if contexts else NO_CONTEXT

    def any_of(self, entries: Iterable[str]) -> Keys:
        """The keys of words of which any will do; "@group" stands for all of its words."""
        found: set[str] = set()
        for entry in entries:
            if entry.startswith("@"):
                found |= self._groups[entry[1:]]
                continue
            for word in split_words(entry):
                found |= self.keys_of(word)
        return frozenset(found)

    def _context_of(self, entries: Entries) -> Context:
        """Single words and groups, of which any will do, and phrases, of which all the words must be there."""
        words = self.any_of(entry for entry in entries if " " not in entry)
        phrases = (self.words_of(entry) for entry in entries if " " in entry)
        return Context(words, frozenset(phrases))

    def words_of(self, phrase: str) -> tuple[Keys, ...]:
        """The keys of each word of a phrase."""
        return tuple(self.keys_of(part) if word else self.any_of(part.split("|")) for part, word in parts(phrase))

    @staticmethod
    def _by_key(contexts: Mapping[str, Entries]) -> dict[str, list[Entries]]:
        """Entries by every key of their term, so that they hold for its other forms as well."""
        found: dict[str, list[Entries]] = {}
        for text, entries in contexts.items():
            for key in (EVERY,) if text == EVERY else word_keys(_plain(text)):
                found.setdefault(key, []).append(entries)
        return found

    def _context(self, keys: Iterable[str], contexts: Mapping[str, list[Entries]]) -> Context:
        """All that holds for these keys, and for every term."""
        found = NO_CONTEXT
        for entries in {entries: None for key in (EVERY, *keys) for entries in contexts.get(key, ())}:
            found |= self.context_of(entries)
        return found


class _Indexer:
    def __init__(self, lexicon: Lexicon, meanings: _Meanings) -> None:
        self.lexicon = lexicon
        self._meanings = meanings
        self._met: set[str] = set()

    def add(self, concept: str, terms: Iterable[str]) -> None:
        """Every term of a concept."""
        for text in terms:
            words = parts(text)
            term = Term(concept, text, self._meanings)
            if len(words) > 1:
                self._add_several(term, words)
            elif words:
                for written in text.split("|"):
                    self._add_single(written, term)

    def _add_single(self, text: str, term: Term) -> None:
        words, lexicon = split_words(text), self.lexicon
        if not words:
            return
        if text.startswith("=") or (len(words[0]) < SHORTEST_FORMS and "*" not in text):
            lexicon.exact[words[0]].append(term)
            lexicon.known.add(words[0])
        elif text.startswith("*"):
            lexicon.ends[words[0][-SHORTEST_END:]].append((words[0], term))
        elif text.endswith("*"):
            lexicon.begins[words[0][:SHORTEST_END]].append((words[0], term))
        else:
            self._index_single(words[0], term)

    def _index_single(self, word: str, term: Term) -> None:
        lexicon = self.lexicon
        lexicon.written[word].append(term)
        small = word.endswith(DIMINUTIVES)
        for key in word_keys(word):
            if key != word and (key in SMALL or key in lexicon.plain):
                continue  # "eenden" is no form of "een"
            if small and not key.endswith(DIMINUTIVES):
                continue  # "partijtje" is a party, "partij" is not
            lexicon.single[key].append(term)
            lexicon.known.add(key)
        if len(word) >= SHORTEST_REPAIR - 1:
            lexicon.spelt[f"{word[0]}{len(word)}"].append(word)

    def _add_several(self, term: Term, words: list[tuple[str, bool]]) -> None:
        """Found by its two longest plain words; a term of groups only, by the smallest of them."""
        lexicon, meanings = self.lexicon, self._meanings
        longest, second, whole = "", ANY, True
        for word, is_word in words:
            if not is_word:
                whole = False
                continue
            if word not in SMALL:
                if word not in self._met:
                    self._meet(word)
                if len(word) > len(longest):
                    longest, word = word, longest
            if len(word) > len(second):
                second = word
        under = meanings.keys_of(longest) if longest else min(term.words, key=len)
        besides = meanings.keys_of(second) if longest and second else (ANY,)
        for key in under:
            beside = lexicon.several[key]
            for other in besides:
                if other in beside:
                    beside[other].append(term)
                else:
                    beside[other] = [term]
        if whole and "-" in term.text and not term.exact:
            self._index_single("".join(word for word, _ in words), term)

    def _meet(self, word: str) -> None:
        """A word of a term of several, for the first time."""
        self._met.add(word)
        self.lexicon.known.update(self._meanings.keys_of(word))
        if len(word) >= SHORTEST_REPAIR:
            self.lexicon.parts[f"{word[0]}{len(word)}"][word] = None


def parts(text: str) -> list[tuple[str, bool]]:
    """The places of a term: a folded word, or (False) several of which any will do."""
    if "@" not in text and "|" not in text:
        return [(word, True) for word in split_words(text)]
    found: list[tuple[str, bool]] = []
    for part in text.split():
        if "@" in part or "|" in part:
            found.append((part, False))
        else:
            found += [(word, True) for word in split_words(part)]
    return found


def keys_with(words: PlainWords) -> Callable[[str], Keys]:
    irregular = {"".join(split_words(form)): base for form, base in words.irregular.items()}

    @cache
    def keys_of(word: str) -> Keys:
        """The keys of a folded word and of the verb it is an irregular form of; a small word stands for itself."""
        if word in SMALL:
            return frozenset((word,))
        base = irregular.get(word)
        keys = word_keys(word) + (word_keys("".join(split_words(base))) if base else ())
        return frozenset(
            key
            for key in keys
            if key == word or (key not in SMALL and (len(key) > SHORTEST_PART or key not in words.ordinary))
        )

    return keys_of


def _plain(text: str) -> str:
    """A term without marks, as one word for looking up its context."""
    return " ".join(split_words(text))
