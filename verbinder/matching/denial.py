"""What a phrase denies: "bang voor honden" is not about walking dogs, but "kan niet fietsen" asks for lessons."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from verbinder.matching.vocabulary import ConceptKind, Vocabulary, is_pastime
from verbinder.matching.word_keys import by_first_word, split_words, word_keys

if TYPE_CHECKING:
    from verbinder.matching.phrase_words import Word
    from verbinder.matching.term_places import Find

#: These deny the whole clause, before and behind; the others only what follows them.
BOTH_WAYS = frozenset({"niet", "nooit", "nauwelijks"})
#: "Kan niet fietsen", "begrijpt niks van formulieren": with a reason these ask for help.
OFTEN_A_NEED = BOTH_WAYS | {"geen", "niks", "niets"}
#: "Is het koken zat": at the end of a clause they deny what stands before; "zat bij het circus" denies nothing.
AT_THE_END = frozenset({"zat", "beu"})
#: "Last van rugpijn", "bang voor de deurwaarder" is what someone lives with; "last van vogels" denies watching birds.
LIVED = frozenset({("last", "van"), ("bang", "voor"), ("gestopt", "met"), ("stopt", "met"), ("klaar", "met")})
#: "Mag niet meer hardlopen", "kan niet meer voetballen": what somebody had to give up is no pastime any more, and no
#: question for help.
GIVEN_UP, NO_MORE = frozenset({"mag", "mocht", "kan", "kon"}), ("niet", "meer")
#: "Vindt wandelen saai", "schaken is niets voor hem": judged at the end of a clause.
JUDGING = frozenset({"vindt", "vind", "vinden", "vond", "is", "zegt", "trekt"})
#: "Schaken, bah": said of what stands before it.
SHUDDERS = frozenset({"bah", "brr", "jakkes", "getver", "gadver", "nee", "bedankt"})
JUDGES = JUDGING | SHUDDERS
#: "Geeft geen les meer, maar speelt nog": taken back by what follows, when that is about nothing else.
TAKEN_BACK = frozenset({"weer", "wel", "nog", "toch", "leuk", "graag", "mist"})
#: "Iedereen schaakt hier behalve hij": at the end it denies what stands before.
BUT_FOR, HIMSELF = "behalve", frozenset({"hij", "zij", "ze", "hem", "haar", "ik", "mij"})
#: "Tillen gaat niet": a reason at the end of a clause only; "gaat niet naar de kerk" is none.
HARD_AT_THE_END = " gaat niet "
#: What befell someone is denied by a word close before it only: "niet eenzaam", but "haar stiefkinderen willen niet".
CLOSE = 2
#: "Geen printer" is a need, "geen oppas nodig" is none.
NOT_WANTED = frozenset({"nodig", "hoeft", "behoefte", "zin", "liever"})
#: "De kraan doet het niet", "komt als de printer niet wil": said of what people help each other with it asks for help,
#: unless one of these says that it is not asked for.
NOT_LIKED = frozenset("houdt hou hield vindt vind vond interesse interesseert doet dan".split())
#: "Zoekt geen oppas", "geeft geen les meer": said directly before "geen", it is not asked for.
NOT_ASKED = frozenset("wil wilt wilde zoekt zocht vraagt hoeft geeft gaf geven biedt doet deed doe accepteert".split())


class Denial:
    """Divides what was found in a phrase into what it says and what it denies."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        words = vocabulary.words
        concepts = vocabulary.concepts.values()
        self._lived = {one.id for one in concepts if ConceptKind.EXPERIENCE in one.kinds}
        self._needed = {one.id for one in concepts if _answers_a_need(one.kinds)} - self._lived
        self._befell = {one.id for one in concepts if one.kinds[0] == ConceptKind.EXPERIENCE}
        self._pastimes = {one.id for one in concepts if is_pastime(one.kinds)}
        self._denying = words.denying
        self._verdicts = tuple(f" {' '.join(split_words(phrase))}" for phrase in words.verdicts)
        self._phrases = by_first_word(words.denying_phrases)
        self._affirming = by_first_word(words.affirming_phrases)
        self._gets_hard = tuple(f" {' '.join(split_words(phrase))} " for phrase in words.hard_phrases)
        self._reasons = frozenset(key for word in words.reasons for key in word_keys(word))

    def divided(self, finds: list[Find], words: list[Word]) -> tuple[list[Find], list[Find]]:
        """(said, denied)."""
        if not finds:
            return [], []
        firm = [(place, True) for place, _ in _phrases_in(self._phrases, words)]
        marks = firm + [(place, False) for place, word in enumerate(words) if word.text in self._denying]
        judged = self._judged_clauses(words)
        if not marks and not judged:
            return finds, []
        kept = self._without_affirmed(marks, words, finds)
        denied = [
            find
            for find in finds
            if any(
                self._denies(place, firm, find, words)
                for place, firm in (marks if find.term.concept in self._befell else kept)
            )
            or (find.term.concept in self._pastimes and any(words[place].clause in judged for place in find.places))
        ]
        return [find for find in finds if find not in denied], denied

    def _without_affirmed(
        self, marks: list[tuple[int, bool]], words: list[Word], finds: list[Find]
    ) -> list[tuple[int, bool]]:
        """The marks that do deny a pastime or a question: not "nooit te oud voor", not what is taken back."""
        if not marks:
            return marks
        affirmed = {
            place for first, length in _phrases_in(self._affirming, words) for place in range(first, first + length)
        }
        kept = [(place, firm) for place, firm in marks if place not in affirmed]
        return [(place, firm) for place, firm in kept if firm or not _is_taken_back(words[place].clause, words, finds)]

    def _denies(self, mark: int, firm: bool, find: Find, words: list[Word]) -> bool:
        clause = words[mark].clause
        if mark in find.places:
            return (
                words[mark].text == "geen" and find.term.concept in self._needed and _is_not_wanted(find, mark, words)
            )
        if all(words[place].clause != clause for place in find.places):
            return False
        if words[mark].text in AT_THE_END:
            ends = mark + 1 == len(words) or words[mark + 1].clause != clause
            return ends and max(find.places) < mark
        line = [word.text for word in words if word.clause == clause]
        if _is_not_without(mark, find, words):
            return False
        if line[0] == "zonder" and not BOTH_WAYS.union({"geen"}).isdisjoint(line):
            return False  # "zonder voetbal geen leven"
        if words[mark].text == BUT_FOR and line[-1] in HIMSELF:
            return max(find.places) < mark
        if _says_otherwise(find, clause, words):
            return False
        if find.term.concept in self._lived and tuple(w.text for w in words[mark : mark + 2]) in LIVED:
            return False
        if not firm and words[mark].text in OFTEN_A_NEED and self._is_a_need(clause, words):
            return find.term.concept in self._pastimes and _is_given_up(mark, words)
        ahead = min(find.places) - mark
        if find.term.concept in self._befell:
            return 0 < ahead <= CLOSE
        if find.term.concept in self._needed and words[mark].text == "geen" and ahead == 1:
            return _is_not_wanted(find, mark, words)
        if find.term.concept in self._needed and words[mark].text == "niet" and max(find.places) < mark:
            return not (NOT_WANTED | NOT_ASKED | NOT_LIKED).isdisjoint(line)
        return words[mark].text in BOTH_WAYS or max(find.places) > mark

    def _is_a_need(self, clause: int, words: list[Word]) -> bool:
        """ "Kan niet", "gaat niet meer", "nooit geleerd": who cannot is looking for it."""
        texts = f" {' '.join(word.text for word in words if word.clause == clause)} "
        if texts.endswith(HARD_AT_THE_END) or any(phrase in texts for phrase in self._gets_hard):
            return True
        return any(key in self._reasons for word in words if word.clause == clause for key in word.keys)

    def _judged_clauses(self, words: list[Word]) -> set[int]:
        """The clauses that end in a verdict: "vindt wandelen saai", "dat schaken niets voor hem is"."""
        found: set[int] = set()
        if JUDGES.isdisjoint([word.text for word in words]):
            return found
        for clause, line in groupby(words, key=lambda word: word.clause):
            texts = [word.text for word in line]
            if SHUDDERS.issuperset(texts):
                found.add(clause - 1)
            if JUDGING.isdisjoint(texts) or "alleen" in texts:
                continue  # "alleen fietsen vindt ze niks"
            end = f" {' '.join(texts[:-1] if texts[-1] in JUDGING else texts)}"
            if end.endswith(self._verdicts):
                found.add(clause)
        return found


def _phrases_in(phrases: dict[str, list[tuple[str, ...]]], words: list[Word]) -> list[tuple[int, int]]:
    """(place, length) of each of these phrases in a row."""
    texts = [word.text for word in words]
    return [
        (place, len(phrase))
        for place, text in enumerate(texts)
        for phrase in phrases.get(text, ())
        if tuple(texts[place : place + len(phrase)]) == phrase
    ]


def _is_not_wanted(find: Find, mark: int, words: list[Word]) -> bool:
    """Whether "geen" before what was found says that it is not asked for: "zoekt geen oppas", "geen oppas nodig"."""
    clause = words[mark].clause
    own = find.places if mark in find.places else frozenset()
    around = {word.text for place, word in enumerate(words) if place not in own and word.clause == clause}
    return (mark > 0 and words[mark - 1].text in NOT_ASKED) or not NOT_WANTED.isdisjoint(around)


def _answers_a_need(kinds: tuple[ConceptKind, ...]) -> bool:
    """Whether it is what people help each other with: who has none of it may be asking for it."""
    return kinds[0] is ConceptKind.NEED or kinds[:2] == (ConceptKind.TALENT, ConceptKind.NEED)


def _is_not_without(mark: int, find: Find, words: list[Word]) -> bool:
    """ "Kan niet zonder schaken", "geen dag zonder muziek": neither of the two denies what follows."""
    before = [word.text for word in words[: min(find.places)] if word.clause == words[mark].clause]
    if "zonder" not in before:
        return False
    denied = before[: before.index("zonder")]
    return not (BOTH_WAYS | {"geen"}).isdisjoint(denied) and words[mark].text in BOTH_WAYS | {"geen", "zonder"}


def _is_taken_back(clause: int, words: list[Word], finds: list[Find]) -> bool:
    """Whether the next clause says that it is done or wanted after all, and speaks of nothing else."""
    after = next((word.clause for word in words if word.clause > clause), None)
    behind = [(place, word.text) for place, word in enumerate(words) if word.clause == after]
    texts = {text for _, text in behind}
    if TAKEN_BACK.isdisjoint(texts) or not BOTH_WAYS.union({"geen", "hoeft"}).isdisjoint(texts):
        return False
    places = {place for place, _ in behind}
    return all(places.isdisjoint(find.places) for find in finds)


def _says_otherwise(find: Find, clause: int, words: list[Word]) -> bool:
    """ "Heeft geen hond, wil er wel een uitlaten": a term of which the other half stands behind "wel"."""
    others = {words[place].clause for place in find.places} - {clause}
    return any(word.text == "wel" and word.clause in others for word in words)


def _is_given_up(mark: int, words: list[Word]) -> bool:
    """Whether somebody may or can not do it any more; "kan niet schaken" asks for lessons."""
    if tuple(word.text for word in words[mark : mark + 2]) != NO_MORE:
        return False
    return any(word.text in GIVEN_UP and word.clause == words[mark].clause for word in words)
