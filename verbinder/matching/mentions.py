"""What a phrase mentions without being about it: what is for sale or broken, what is watched, what others do.

Owns these rules, which hold for every concept; what a phrase denies is told apart in `denial.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING

from verbinder.matching.happenings import is_a_happening
from verbinder.matching.professions import Professions
from verbinder.matching.vocabulary import ConceptKind, Vocabulary, is_pastime
from verbinder.matching.word_keys import by_first_word, split_words, word_keys

if TYPE_CHECKING:
    from verbinder.matching.phrase_words import Word
    from verbinder.matching.term_places import Find

#: Who sells what he made himself is not rid of a thing.
OWN_WORK = frozenset({"eigen", "zelf", "zelfgemaakt", "zelfgemaakte", "handgemaakt", "handgemaakte", "zelfgebakken"})
#: "Haalt vis op de markt", "kip halen bij de snackbar": bought, not made or kept.
FETCHING = frozenset("haalt halen haalde gehaald koopt kopen bestelt".split())
SHOPS = frozenset(
    "markt winkel supermarkt snackbar slager bakker drogist kraam viskraam toko afhaal albert ah jumbo lidl aldi "
    "action hema ikea kruidvat etos gamma praxis mcdonalds".split()
)
#: What is broken, lent or too dear may still be needed; who says that he wants it does so whatever it costs.
PRICES = frozenset("duur dure duurder prijzig".split())
BROKEN = (
    *"kapot stuk defect gebarsten lekt lekken gebroken verstopt doet doen deed versleten beschadigd leen huur".split(),
    *sorted(PRICES),
)
#: What a thing does that somebody could mend: "boiler lekt".
FAILS = frozenset("lekt lekte hapert weigert druppelt drupt klappert rammelt piept verstopt".split())
#: What is lost may be missed: "koor opgeheven, mist het".
MISSING = frozenset("mist mis missen gemist".split())
WISHING = frozenset("wil wilt willen wou zou graag leren".split())
#: "Kreeg een draaibank, wil leren draaien": what somebody got or bought is meant where he would use it, and where
#: more is told of it than that he has it.
GIVEN, LONG = frozenset("kreeg kregen gekregen cadeau kocht gekocht".split()), 7
#: "Zijn verhaal kwijt": that is not lost.
OFF_HIS_CHEST = frozenset("verhaal agressie energie ei woede boosheid creativiteit verlegenheid".split())
USING = WISHING | frozenset("snapt begrijpt weet durft zoekt hoe uitleg".split())
LOST = "kwijt gestolen zoekgeraakt vermist gevonden afgezegd afgelast geannuleerd opgeheven vernield gesloopt".split()
#: "Heeft haar keuken laten verbouwen", "laat de tuin door een ander doen", "liet een jurk maken": others did it; "laat
#: honden uit", "laat zien hoe het moet" and "wil haar haar laten knippen" are something else.
LETS, LET = frozenset({"laat", "laten"}), frozenset({"liet", "lieten"})
HAVING = frozenset({"heeft", "hebben", "had", "hadden", "heb", "door", "bij"})
NOT_LETTING = frozenset("uit zien achter los weten vallen staan liggen zich glijden zweven rijden vliegen".split())
#: Who wants or asks something is not told of what others do.
ASKING = frozenset("wil wilt willen zoekt zoeken gezocht wie moet nodig kan vraagt waar graag hoe help".split())
#: "De trommel van de wasmachine": a part of something at home.
HAVING_PARTS = frozenset(
    "wasmachine droger vaatwasser douche telefoon laptop computer printer auto koelkast tv stofzuiger kraan ketel "
    "verwarming lift magnetron scooter stoel deur voordeur riool dak".split()
)
#: "Staat schaakmat bij het UWV", "een puzzel van instanties": a figure of speech.
TOWARDS = frozenset("van met tegen bij".split())
AUTHORITIES = frozenset(
    "gemeente uwv instanties instantie belastingdienst svb duo woningcorporatie corporatie rechtbank "
    "loket loketten bank verzekering verzekeraar verhuurder zorgverzekeraar deurwaarder huisbaas huurbaas "
    "wethouder burgemeester baas rekeningen rekening schulden uitkering papieren waarheid cijfers "
    "ambtenaar ambtenaren politiek regels formulieren klachten problemen leugens smoesjes emoties "
    "gevoelens".split()
)
#: "Woont boven de sportschool", "naast een manege": where, not what.
LIVING, BESIDE = frozenset({"woont", "woonde", "wonen"}), frozenset("naast boven tegenover achter vlakbij bij".split())
#: "Buurman speelt trompet" is about the neighbour.
NEIGHBOURS = frozenset(
    "buurman buurvrouw bovenbuurman bovenbuurvrouw onderbuurman onderbuurvrouw overbuurman overbuurvrouw "
    "buurjongen buurmeisje bovenbuur onderbuur".split()
)
#: "Haar zoon voetbalt" is about the son.
RELATIVES = frozenset(
    "zoon zoontje dochter dochtertje neef neefje nicht nichtje broer broertje zus zusje kleinzoon kleindochter zwager "
    "schoonzoon schoondochter schoonzus schoonmoeder schoonvader collega baas huisbaas ex huisgenoot".split()
)
OTHERS = NEIGHBOURS | RELATIVES
LETTING_OR_OTHERS = LETS | LET | OTHERS
#: "Zoon blijft zitten": what a child needs his parents ask.
CHILDREN = frozenset("zoon zoontje dochter dochtertje kleinzoon kleindochter".split())
#: "Vader was bakker", "zus werkt in de zorg": what somebody of the family does for a living.
FAMILY = RELATIVES | frozenset(
    "vader moeder papa mama opa oma oom tante schoonouders ouders grootvader grootmoeder".split()
)
AT_WORK = frozenset("is was waren werkt werkte werken had hadden zit zat stond".split())
HIMSELF = frozenset("ook zelf net samen zoals".split())
POSSESSIVES = frozenset({"haar", "zijn", "mijn", "hun"})
ARTICLES = frozenset("de het een die deze haar zijn mijn onze hun mn zn".split())


class Mentions:
    """Tells apart what a phrase is about and what it only mentions."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        plain, concepts = vocabulary.words, vocabulary.concepts
        self._concepts = concepts
        self._pastimes = frozenset(key for key, one in concepts.items() if is_pastime(one.kinds))
        self._given = frozenset(key for key, one in concepts.items() if one.kinds[0] in _GIVING)
        helped = frozenset(key for key, one in concepts.items() if ConceptKind.NEED in one.kinds[:2])
        self._helped = helped - self._pastimes
        self._asked = frozenset(key for key, one in concepts.items() if ConceptKind.NEED in one.kinds)
        self._lifeless = frozenset(key for key, one in concepts.items() if one.kinds[0] is not ConceptKind.EXPERIENCE)
        self._broken, self._lost = _keys(BROKEN), _keys(LOST)
        exact = [text for text in plain.things if " " in text or text.startswith("=")]
        self._things = _keys(word for word in plain.things if word not in exact)
        self._thing_phrases = by_first_word(exact)
        self._watched = _keys(plain.watched)
        watched = re.compile(rf"\b(?:{'|'.join(plain.watched)})\b")
        self._watchable = frozenset(key for key, one in concepts.items() if watched.search(" ".join(one.terms)))
        self._professions = Professions(plain.professions)

    def about(self, finds: list[Find], words: list[Word]) -> list[Find]:
        """The finds without those that are only mentioned."""
        if not finds:
            return finds
        kept = finds
        things = self._things_in(words)
        if things:
            missed = any(word.text in MISSING for word in words)
            silent = self._silenced_by({key for place in things for key in words[place].keys}, missed=missed)
            kept = [find for find in kept if find.term.concept not in silent or not things.isdisjoint(find.places)]
        watching = {word.clause for word in words if not self._watched.isdisjoint(word.keys)}
        if watching:
            kept = [find for find in kept if not self._is_watched(find, words, watching)]
        others = _done_by_others(words)
        if others:
            kept = [find for find in kept if not self._is_of_others(find, words, others)]
        relatives = _trades_of_relatives(words)
        if relatives:
            kept = [find for find in kept if not self._is_a_trade_in(relatives, find, words)]
        return [find for find in kept if not self._is_elsewhere(find, words) and not self._is_a_visit(find, words)]

    def _things_in(self, words: list[Word]) -> set[int]:
        """The places of the words that speak of a thing; none when it is somebody's own work."""
        texts = [word.text for word in words]
        if not OWN_WORK.isdisjoint(texts):
            return set()
        meant = _meant_here(texts)
        found = {
            place
            for place, word in enumerate(words)
            if word.text not in meant and not self._things.isdisjoint(word.keys)
        }
        priced = PRICES if not WISHING.isdisjoint(texts) else frozenset()
        for first, text in enumerate(texts):
            if text in meant or text in priced:
                continue
            for phrase in self._thing_phrases.get(text, ()):
                if tuple(texts[first : first + len(phrase)]) == phrase:
                    found.update(range(first, first + len(phrase)))
        if not FETCHING.isdisjoint(texts) and not SHOPS.isdisjoint(texts):
            found.update(place for place, text in enumerate(texts) if text in FETCHING | SHOPS)
        return found

    def _silenced_by(self, said: set[str], *, missed: bool) -> frozenset[str]:
        """The concepts that do not count where a thing is only for sale, unless the term speaks of it ("fiets kapot").

        What is broken may be what somebody needs help with; what was stolen or lost is of no topic at all.
        """
        if not said.isdisjoint(self._lost):
            return frozenset() if missed else self._lifeless
        return self._given if said.isdisjoint(self._broken) else self._pastimes

    def _is_watched(self, find: Find, words: list[Word], clauses: set[int]) -> bool:
        """ "Kijkt naar schaatsen" is no skating; but birds and films are there to be watched."""
        if find.term.concept not in self._pastimes or not _stands_in(find, words, clauses):
            return False
        topic = find.term.concept
        while topic:
            if topic in self._watchable:
                return False
            topic = self._concepts[topic].broader
        return all(self._watched.isdisjoint(words[place].keys) for place in find.places)

    def _is_of_others(self, find: Find, words: list[Word], clauses: set[int]) -> bool:
        """What others do is no talent; what happens to somebody stays theirs, and "laten zetten" may be the term."""
        kinds = self._concepts[find.term.concept].kinds
        if kinds[0] in (ConceptKind.EXPERIENCE, ConceptKind.NEED) or not _stands_in(find, words, clauses):
            return False
        if find.term.concept in self._helped and not CHILDREN.isdisjoint(word.text for word in words):
            return False  # what a child needs his parents ask
        return not any(words[place].text in LETS | LET | OTHERS for place in find.places)

    def _is_elsewhere(self, find: Find, words: list[Word]) -> bool:
        """A part of a machine, a quarrel with an office, what somebody lives near or what befell a thing."""
        if find.term.concept in self._given and is_a_happening(find.places, words):
            return not (find.term.concept in self._asked and _fails(find, words))
        return find.term.concept in self._pastimes and (
            _is_a_part(find, words) or _is_beside(find, words) or _is_quite_a(find, words)
        )

    def _is_a_trade_in(self, clauses: set[int], find: Find, words: list[Word]) -> bool:
        """Whether what is found in these clauses is done for a living only: "vader was imker" may be liked at home."""
        trade = self._concepts[find.term.concept].kinds == (ConceptKind.TALENT,)
        return trade and _stands_in(find, words, clauses)

    def _is_a_visit(self, find: Find, words: list[Word]) -> bool:
        """ "Naar de kapper", "de loodgieter komt": a profession in passing."""
        if len(find.places) > 1 or self._concepts[find.term.concept].kinds[0] not in _GIVING:
            return False
        return self._professions.is_in_passing(next(iter(find.places)), words)


_GIVING = (ConceptKind.TALENT, ConceptKind.INTEREST)


def _meant_here(texts: list[str]) -> frozenset[str]:
    """The words that elsewhere speak of a thing, and here do not: what was given is used, no thing is lost."""
    used = not USING.isdisjoint(texts) or len(texts) >= LONG
    worry = not OFF_HIS_CHEST.isdisjoint(texts)
    return (GIVEN if used else frozenset()) | (frozenset({"kwijt"}) if worry else frozenset())


def _fails(find: Find, words: list[Word]) -> bool:
    """ "Boiler lekt": what is told of the thing asks for somebody who can mend it."""
    last = max(find.places)
    return last + 1 < len(words) and words[last + 1].text in FAILS


def _done_by_others(words: list[Word]) -> set[int]:
    """The clauses that tell of something that a neighbour does, or that was left to others."""
    if LETTING_OR_OTHERS.isdisjoint([word.text for word in words]):
        return set()
    lines = groupby(words, key=lambda word: word.clause)
    return {clause for clause, line in lines if _is_done_by_others([word.text for word in line])}


def _trades_of_relatives(words: list[Word]) -> set[int]:
    """The clauses that tell what a relative is or does for a living, and not the one who speaks."""
    if FAMILY.isdisjoint([word.text for word in words]):
        return set()
    lines = groupby(words, key=lambda word: word.clause)
    return {clause for clause, line in lines if _is_of_a_relative([word.text for word in line])}


def _is_of_a_relative(line: list[str]) -> bool:
    first = 1 if line[0] in ARTICLES else 0
    if len(line) < first + 3 or not (HIMSELF | ASKING).isdisjoint(line):
        return False
    return line[first] in FAMILY and line[first + 1] in AT_WORK


def _is_done_by_others(line: list[str]) -> bool:
    texts = set(line)
    if not ASKING.isdisjoint(texts):
        return False
    if NOT_LETTING.isdisjoint(texts) and (LET & texts or (LETS & texts and HAVING & texts)):
        return True
    first = 1 if line[0] in ARTICLES else 0
    others = OTHERS if line[0] in POSSESSIVES else NEIGHBOURS
    if len(line) < first + 2 or line[first] not in others:
        return False
    return not line[first + 1].endswith("en")  # "buurman helpen" is what somebody does for him


def _is_a_part(find: Find, words: list[Word]) -> bool:
    """Whether "van de wasmachine" or "bij het UWV" follows directly."""
    last = max(find.places)
    behind = [word.text for word in words[last + 1 : last + 4] if word.clause == words[last].clause]
    if len(behind) < 2 or behind[0] not in TOWARDS:
        return False
    of = behind[-1 if behind[1] in ARTICLES else 1]
    return of in AUTHORITIES or (behind[0] == "van" and of in HAVING_PARTS and len(find.places) == 1)


def _is_quite_a(find: Find, words: list[Word]) -> bool:
    """Whether something else is called so: "de planning is een hele puzzel"."""
    first = min(find.places)
    line = tuple(word.text for word in words[max(0, first - 3) : first] if word.clause == words[first].clause)
    return line[-2:] == ("een", "hele") and line[0] in ("is", "was", "wordt", "werd")


def _is_beside(find: Find, words: list[Word]) -> bool:
    """Whether somebody only lives near it."""
    first = min(find.places)
    line = [word.text for word in words[:first] if word.clause == words[first].clause]
    if LIVING.isdisjoint(line):
        return False
    if line[-1] in ARTICLES:
        line.pop()
    return bool(line) and line[-1] in BESIDE


def _stands_in(find: Find, words: list[Word], clauses: set[int]) -> bool:
    return all(words[place].clause in clauses for place in find.places)


def _keys(entries: Iterable[str]) -> frozenset[str]:
    return frozenset(key for entry in entries for key in word_keys("".join(split_words(entry))))
