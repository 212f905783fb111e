"""What a phrase denies: "bang voor honden" is not about walking dogs, but "kan niet fietsen" asks for lessons."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from verbinder.matching.vocabulary import ConceptKind, Vocabulary, is_pastime
from verbinder.matching.word_keys import by_first_word, split_words, word_keys

if TYPE_CHECKING:
    from verbinder.matching.phrase_words import Word
    from verbinder.matching.phrases import Find

#: These deny the whole clause, before and behind; the others only what follows them.
BOTH_WAYS = frozenset({"niet", "nooit", "nauwelijks"})
#: "Is het koken zat": at the end of a clause they deny what stands before; "zat bij het circus" denies nothing.
AT_THE_END = frozenset({"zat", "beu"})
#: "Last van rugpijn", "bang voor de deurwaarder" is what someone lives with; "last van vogels" denies watching birds.
LIVED = frozenset({("last", "van"), ("bang", "voor"), ("gestopt", "met"), ("stopt", "met"), ("klaar", "met")})
#: "Mag niet meer hardlopen", "kan niet meer voetballen": what somebody had to give up is no pastime any more, and no
#: question for help.
GIVEN_UP, NO_MORE = frozenset({"mag", "mocht", "kan", "kon"}), ("niet", "meer")
#: "Vindt wandelen saai", "schaken is niets voor hem": judged at the end of a clause.
JUDGING = frozenset({"vindt", "vind", "vinden", "vond", "is"})
#: What befell someone is denied by a word close before it only: "niet eenzaam", but "haar stiefkinderen willen niet".
CLOSE = 2
#: "Geen printer" is a need, "geen oppas nodig" is none.
NOT_WANTED = frozenset({"nodig", "hoeft", "behoefte"})
#: "Gaat" is a reason only together with these.
GETS_HARD = ("gaat niet meer", "gaat niet goed", "gaat niet zelf", "gaat niet zo", "doet het niet", "niet meer zelf")


class Denial:
    """Divides what was found in a phrase into what it says and what it denies."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        words = vocabulary.words
        concepts = vocabulary.concepts.values()
        self._lived = {one.id for one in concepts if ConceptKind.EXPERIENCE in one.kinds}
        self._needed = {one.id for one in concepts if one.kinds[0] == ConceptKind.NEED} - self._lived
        self._befell = {one.id for one in concepts if one.kinds[0] == ConceptKind.EXPERIENCE}
        self._pastimes = {one.id for one in concepts if is_pastime(one.kinds)}
        self._denying = words.denying
        self._verdicts = tuple(f" {' '.join(split_words(phrase))}" for phrase in words.verdicts)
        self._phrases = by_first_word(words.denying_phrases)
        self._affirming = by_first_word(words.affirming_phrases)
        self._reasons = frozenset(key for word in words.reasons for key in word_keys(word))

    def divided(self, finds: list[Find], words: list[Word]) -> tuple[list[Find], list[Find]]:
        """(said, denied)."""
        affirmed = {place + step for place, length in _phrases_in(words, self._affirming) for step in range(length)}
        marks = [(place, True) for place, _ in _phrases_in(words, self._phrases)]
        marks += [(place, False) for place, word in enumerate(words) if word.text in self._denying]
        marks = [mark for mark in marks if mark[0] not in affirmed]
        judged = self._judged_clauses(words)
        if not marks and not judged:
            return finds, []
        denied = [
            find
            for find in finds
            if any(self._denies(place, firm, find, words) for place, firm in marks)
            or (find.term.concept in self._pastimes and any(words[place].clause in judged for place in find.places))
        ]
        return [find for find in finds if find not in denied], denied

    def _denies(self, mark: int, firm: bool, find: Find, words: list[Word]) -> bool:
        clause = words[mark].clause
        if mark in find.places:
            return words[mark].text == "geen" and self._is_not_wanted(find, clause, words)
        if all(words[place].clause != clause for place in find.places):
            return False
        if words[mark].text in AT_THE_END:
            ends = mark + 1 == len(words) or words[mark + 1].clause != clause
            return ends and max(find.places) < mark
        if _is_not_without(mark, find, words):
            return False
        if find.term.concept in self._lived and tuple(w.text for w in words[mark : mark + 2]) in LIVED:
            return False
        if not firm and words[mark].text in BOTH_WAYS | {"geen"} and self._is_a_need(clause, words):
            return find.term.concept in self._pastimes and _is_given_up(mark, words)
        ahead = min(find.places) - mark
        if find.term.concept in self._befell:
            return 0 < ahead <= CLOSE
        if find.term.concept in self._needed and words[mark].text == "geen" and ahead == 1:
            return self._is_not_wanted(find, clause, words)
        return words[mark].text in BOTH_WAYS or max(find.places) > mark

    def _is_not_wanted(self, find: Find, clause: int, words: list[Word]) -> bool:
        around = (word for place, word in enumerate(words) if place not in find.places)
        return any(word.text in NOT_WANTED and word.clause == clause for word in around)

    def _is_a_need(self, clause: int, words: list[Word]) -> bool:
        """ "Kan niet", "gaat niet meer", "nooit geleerd": who cannot is looking for it."""
        texts = " ".join(word.text for word in words if word.clause == clause)
        return any(phrase in texts for phrase in GETS_HARD) or any(
            key in self._reasons for word in words if word.clause == clause for key in word.keys
        )

    def _judged_clauses(self, words: list[Word]) -> set[int]:
        """The clauses that end in a verdict: "vindt wandelen saai", "dat schaken niets voor hem is"."""
        found = set()
        for clause, line in groupby(words, key=lambda word: word.clause):
            texts = [word.text for word in line]
            if JUDGING.isdisjoint(texts):
                continue
            end = f" {' '.join(texts[:-1] if texts[-1] in JUDGING else texts)}"
            if end.endswith(self._verdicts):
                found.add(clause)
        return found


def _phrases_in(words: list[Word], phrases: dict[str, list[tuple[str, ...]]]) -> list[tuple[int, int]]:
    """Where the phrases stand, and how many words they have."""
    texts = [word.text for word in words]
    return [
        (place, len(phrase))
        for place, text in enumerate(texts)
        for phrase in phrases.get(text, ())
        if tuple(texts[place : place + len(phrase)]) == phrase
    ]


def _is_not_without(mark: int, find: Find, words: list[Word]) -> bool:
    """ "Kan niet zonder schaken", "geen dag zonder muziek": neither of the two denies what follows."""
    before = [word.text for word in words[: min(find.places)] if word.clause == words[mark].clause]
    if "zonder" not in before:
        return False
    denied = before[: before.index("zonder")]
    return not (BOTH_WAYS | {"geen"}).isdisjoint(denied) and words[mark].text in BOTH_WAYS | {"geen", "zonder"}


def _is_given_up(mark: int, words: list[Word]) -> bool:
    """Whether somebody may or can not do it any more; "kan niet schaken" asks for lessons."""
    if tuple(word.text for word in words[mark : mark + 2]) != NO_MORE:
        return False
    return any(word.text in GIVEN_UP and word.clause == words[mark].clause for word in words)
