"""The forms by which people of the notebook can be recognised in a text: names and descriptions.

Owns which words name somebody. A single name counts when it is written with a capital, or in any way when it is a given
name that is no ordinary word; a whole name and a description count however they are written. Surnames in small letters
do not, unless the text is about that person: most of them are words ("bakker", "groot").
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from verbinder.domain.names import folded

#: Of fewer letters a name is an initial.
SHORTEST = 2
#: A description of fewer words of its own ("de postbode") describes anybody.
FEWEST_WORDS = 2
#: Written in small letters these given names are words.
ORDINARY = frozenset(
    "bas ben bloem boet bram daan dag door els fien fleur floor gijs guus hans hein hoop iris jan jasmijn job joy kees "
    "kik kim klaas lente lies linde loes lot mark max mees mei merel mien mies mus nel noor pier pim pip piet pit puck "
    "rein rob roos rosa rust sam sien sterre storm tim ties ton toon top trees trui vera vlinder vos wende wil wim wit "
    "wolf zilver zoet zon zus".split()
)
#: Parts of surnames that name nobody by themselves.
PREFIXES = frozenset(
    "van von de den der ten ter te het 't t in op el al la le les du di da bin ibn zu zur zum aan bij uit".split()
)
ARTICLES = frozenset("de het een die dat deze dit n".split())
_JOINERS = "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text: where it stands, as it is compared, and whether it begins with a small letter."""

    start: int
    end: int
    key: str
    small: bool


@dataclass(frozen=True, slots=True)
class CalledPerson:
    """What one person of the notebook is called; `description` is of who is known by nothing else."""

    given_name: str = ""
    surname: str = ""
    initials: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A place in a text that names somebody, by a name or by a description."""

    start: int
    end: int
    by_description: bool


def words_in(text: str) -> list[Word]:
    """The words of a text: letters and figures with their marks, so that every writing is cut in the same way."""
    found = []
    start = -1
    for place, sign in enumerate(f"{text} "):
        inside = sign.isalnum() or (start >= 0 and (sign in _JOINERS or unicodedata.category(sign)[0] == "M"))
        if inside and start < 0:
            start = place
        elif not inside and start >= 0:
            part = text[start:place]
            # "Yıldırım" is as often written with the dots of our own i.
            found.append(Word(start, place, folded(part).replace("ı", "i"), part[0].islower()))
            start = -1
    return found


Phrases = Mapping[str, set[tuple[str, ...]]]


class KnownForms:
    """Everybody of the notebook, ready to be looked for."""

    def __init__(self, people: Iterable[CalledPerson]) -> None:
        self._single: set[str] = set()
        self._given: set[str] = set()
        self._names: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        self._descriptions: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        for person in people:
            self._learn(person)

    def _learn(self, person: CalledPerson) -> None:
        given, surname = _keys(person.given_name), _surname(person)
        self._single.update(key for key in (*given, *surname) if len(key) >= SHORTEST)
        self._given.update(key for key in given if key not in ORDINARY and len(key) > SHORTEST)
        for first in {given, _keys(person.initials)}:
            if first and surname:
                self._names[first[0]].add((*first, *surname))
        described = _described(person)
        if len(described) >= FEWEST_WORDS:
            self._descriptions[described[0]].add(described)

    def named_in(self, text: str, near: Iterable[CalledPerson] = ()) -> Iterator[Named]:
        """Every place that names somebody; they may lie over each other. `near` are those the text is about."""
        words, near = words_in(text), tuple(near)
        close = {key for person in near for key in (*_keys(person.given_name), *_surname(person))}
        for word in words:
            if self._is_name(word, close):
                yield Named(word.start, word.end, by_description=False)
        # "Jan van den Berg" is "Jan Berg" with any prefix between; "een vrouw met een rode jas" has any article.
        names = [word for word in words if not (word.small and word.key in PREFIXES)]
        yield from _phrases(names, self._names, by_description=False)
        bare = [word for word in words if word.key not in ARTICLES]
        yield from _phrases(bare, self._descriptions, by_description=True)
        theirs = {keys[0]: {keys} for person in near if (keys := _described(person))}
        yield from _phrases(bare, theirs, by_description=True)

    def _is_name(self, word: Word, close: set[str]) -> bool:
        for key in _with_and_without_s(word.key):
            if key in close or key in self._given or (key in self._single and not word.small):
                return True
        return False


def _phrases(words: Sequence[Word], known: Phrases, *, by_description: bool) -> Iterator[Named]:
    for at, word in enumerate(words):
        for phrase in known.get(word.key, ()):
            here = words[at : at + len(phrase)]
            keys = [each.key for each in here]
            if keys[:-1] == list(phrase[:-1]) and keys and phrase[-1] in _with_and_without_s(keys[-1]):
                yield Named(word.start, here[-1].end, by_description)


def _with_and_without_s(key: str) -> tuple[str, ...]:
    """ "Mehmets werkbank" is of Mehmet."""
    return (key, key[:-1]) if key.endswith("s") else (key,)


@lru_cache(maxsize=50_000)
def _keys(text: str) -> tuple[str, ...]:
    return tuple(word.key for word in words_in(text))


def _described(person: CalledPerson) -> tuple[str, ...]:
    """The words of the description of who has no name, without articles."""
    if person.given_name or person.surname:
        return ()
    return tuple(key for key in _keys(person.description) if key not in ARTICLES)


def _surname(person: CalledPerson) -> tuple[str, ...]:
    return tuple(key for key in _keys(person.surname) if key not in PREFIXES)
