"""Known places and organisations by name, as they stand in a line.

Owns their recognition, also by the part of the name people use ("'t Hofke" for Wijkgebouw 't Hofke).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from verbinder.capture.chips import Candidate
from verbinder.capture.tokens import Token
from verbinder.domain.contacts import Setting
from verbinder.domain.names import folded

_ARTICLES = frozenset("de het 't een the la le 's".split())
#: General words before the name proper; the name is recognised without them.
_GENERAL = frozenset(
    """
    wijkgebouw buurthuis wijkcentrum buurtcentrum gemeenschapshuis dorpshuis ontmoetingscentrum stichting vereniging
    basisschool school bibliotheek bieb speeltuin park kerk moskee winkelcentrum woonzorgcentrum verzorgingshuis
    huiskamer inloop inloophuis buurttuin tuin cafe restaurant sportpark voetbalvereniging woningcorporatie
    community centre center club
    """.split()
)


_COMMUNITY = frozenset(
    "wijkgebouw buurthuis wijkcentrum buurtcentrum gemeenschapshuis dorpshuis wijkhuis ontmoetingscentrum "
    "community".split()
)


@dataclass(frozen=True, slots=True)
class NameFound:
    """A known name in `tokens[first:next]`; several candidates when the words fit more than one."""

    next: int
    candidates: tuple[Candidate, ...]
    certain: bool


@lru_cache(maxsize=16_384)
def _spellings(label: str) -> tuple[tuple[str, ...], ...]:
    stripped = (word.strip('().,;:!?"[]') for word in folded(label).replace("’", "'").split())
    words = tuple(word for word in stripped if word)
    whole = tuple(word for word in words if word not in _ARTICLES) or words
    short = whole[1:] if len(whole) > 1 and whole[0] in _GENERAL else ()
    # A part of one or two letters, or one that is itself a general word, would be found everywhere.
    if short and (len(short[0]) < 3 or short[0] in _GENERAL):
        short = ()
    return (whole, short) if short else (whole,)


def implied_setting(label: str) -> Setting:
    """The setting a place stands for: the community centre, or simply a place."""
    return Setting.COMMUNITY_CENTRE if _COMMUNITY & set(folded(label).split()) else Setting.PLACE


class KnownLabels:
    """The names of one kind (places, or organisations), ready to be recognised."""

    def __init__(self, known: Iterable[Candidate]) -> None:
        self._by_first: defaultdict[str, list[tuple[tuple[str, ...], Candidate]]] = defaultdict(list)
        for candidate in known:
            for words in _spellings(candidate.label):
                if words:
                    self._by_first[words[0]].append((words, candidate))

    def find(self, tokens: Sequence[Token], at: int) -> NameFound | None:
        """The longest known name that begins at `tokens[at]` (an article before it is skipped), or None."""
        start = at
        while start < len(tokens) - 1 and tokens[start].key in _ARTICLES and not tokens[start].plain:
            start += 1
        best: dict[int, list[Candidate]] = defaultdict(list)
        for words, candidate in self._by_first.get(tokens[start].key.replace("’", "'"), ()):
            after = _follow(tokens, start, words)
            if after:
                best[after].append(candidate)
        if not best:
            return None
        after = max(best)
        found = tuple(dict.fromkeys(best[after]))
        # A single small word ("speeltuin") may be just that word and not the place of that name.
        named = after - start > 1 or tokens[start].capitalised
        return NameFound(after, found, named and len(found) == 1)

    def starting_with(self, prefix: str) -> list[Candidate]:
        """The candidates of which a spelling begins with the folded `prefix`, each once."""
        wanted = tuple(word for word in folded(prefix).split() if word not in _ARTICLES)
        if not wanted:
            return []
        typed = " ".join(wanted)
        return list(
            dict.fromkeys(
                candidate
                for entries in self._by_first.values()
                for words, candidate in entries
                if " ".join(words).startswith(typed)
            )
        )


def _follow(tokens: Sequence[Token], at: int, words: tuple[str, ...]) -> int | None:
    if tokens[at].plain:
        return None
    here = at + 1
    for word in words[1:]:
        while here < len(tokens) and tokens[here].key in _ARTICLES and word not in _ARTICLES:
            here += 1
        if here >= len(tokens) or tokens[here].plain or tokens[here].clause != tokens[at].clause:
            return None
        if tokens[here].key.replace("’", "'") != word:
            return None
        here += 1
    return here
