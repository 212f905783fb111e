"""The reason of a suggestion: from what it rests on to sentences one can say out loud, as codes with values.

Owns which sentences make up a reason and what to ask first; their wording stands in `resources/sentences` under
[reason], [ask_first] and [caution]. Nobody is judged, and what to ask first never names the other person.
"""

from __future__ import annotations

from collections.abc import Iterator

from verbinder.domain.asking import WINDOW_DAYS, Asked
from verbinder.domain.day_parts import DayPart
from verbinder.domain.languages import DUTCH
from verbinder.domain.parties import SuggestionKind
from verbinder.domain.privacy import Introducing
from verbinder.domain.suggestions import PartyName, SharedTexts, SuggestionView, Told
from verbinder.matching.roles import Role
from verbinder.matching.suggestion import Caution, Evidence, Nearness, Suggestion
from verbinder.matching.traits import WORD
from verbinder.matching.vocabulary import Vocabulary
from verbinder.sentences import sentence

#: How many people may share something for the reason to say how many they are.
FEW = 6
#: From so many shared things the reason names no more.
MOST_SHARED = 2
#: Values that are worded in the reader's language: the key says of what.
CONCEPT, DAY_PARTS = "concept", "day_parts"
#: What is said of something that few people have.
RARE = ("reason.only_two", "reason.only_few")
ORGANISATION_ROLES = {
    Role.NEED: "need",
    Role.EXPERIENCE: "experience",
    Role.INTEREST: "interest",
    Role.TALENT: "talent",
}


def shared_texts(vocabulary: Vocabulary, evidence: Evidence) -> SharedTexts:
    """The two texts with the name of their concept."""
    dutch, english = concept_names(vocabulary, evidence.topic)
    return SharedTexts(
        evidence.mine,
        evidence.theirs,
        evidence.topic,
        dutch,
        english,
        evidence.gift_mine,
        evidence.gift_theirs,
        evidence.exact,
    )


def concept_names(vocabulary: Vocabulary, topic: str) -> tuple[str, str]:
    """What a topic is called in Dutch and English; a word that no concept has is itself."""
    concept = vocabulary.concepts.get(topic)
    if concept is None:
        word = topic.removeprefix(WORD)
        return word, word
    return concept.dutch, concept.english


def reason(suggestion: Suggestion, mine: PartyName, theirs: PartyName, area: str) -> tuple[Told, ...]:
    """Why these two: what they share first, then how rare it is, and what makes it easy."""
    return (
        *_what(suggestion, suggestion.best, mine, theirs),
        *_how_rare(suggestion),
        *_more(suggestion, mine, theirs),
        *_how_easy(suggestion, area),
    )


def _what(suggestion: Suggestion, best: Evidence, mine: PartyName, theirs: PartyName) -> Iterator[Told]:
    if best.kind is SuggestionKind.ORGANISATION:
        yield _organisation(best, mine, theirs)
        return
    values = {"one": mine.first_name, "other": theirs.first_name, "mine": best.mine, "theirs": best.theirs}
    if best.kind is SuggestionKind.COMPLEMENT:
        yield _complement(best, values)
    elif best.role_mine is Role.NEED and best.role_theirs is Role.NEED:
        yield "reason.same_wish", {**values, CONCEPT: best.topic}
    elif Role.TALENT in (best.role_mine, best.role_theirs) and best.kind is SuggestionKind.EXPERIENCE:
        yield "reason.helped_experience", values if best.role_theirs is Role.TALENT else _turned(values)
    elif best.kind is SuggestionKind.EXPERIENCE:
        yield "reason.same_experience", {**values, CONCEPT: best.topic}
    elif not best.exact:
        yield "reason.related", values
    else:
        yield "reason.in_common", {**values, CONCEPT: best.topic}


def _complement(best: Evidence, values: dict[str, str]) -> Told:
    """Told from the need: work from need, not from offer (publication l. 1464)."""
    if best.role_mine is Role.NEED:
        return "reason.complement", values
    return "reason.complement", _turned(values)


def _turned(values: dict[str, str]) -> dict[str, str]:
    return {"one": values["other"], "other": values["one"], "mine": values["theirs"], "theirs": values["mine"]}


def _organisation(best: Evidence, mine: PartyName, theirs: PartyName) -> Told:
    """Told from the resident, whichever side the list was made for."""
    turned = mine.resident_id is None
    person, organisation = (theirs, mine) if turned else (mine, theirs)
    role = best.role_theirs if turned else best.role_mine
    side = best.role_mine if turned else best.role_theirs
    values = {
        "name": person.first_name,
        "organisation": organisation.name,
        "own": best.theirs if turned else best.mine,
        "offer": best.mine if turned else best.theirs,
    }
    return f"reason.{'seeks' if side is Role.SEEKS else 'offer'}_{ORGANISATION_ROLES[role]}", values


def _how_rare(suggestion: Suggestion) -> Iterator[Told]:
    best = suggestion.best
    if best.kind is not SuggestionKind.PEER or not best.exact:
        return
    if best.holders == 2:
        yield "reason.only_two", {}
    elif best.holders <= FEW:
        yield "reason.only_few", {"count": str(best.holders)}


def _more(suggestion: Suggestion, mine: PartyName, theirs: PartyName) -> Iterator[Told]:
    if suggestion.exchange:
        yield "reason.exchange", {}
    others = {found.topic: found for found in suggestion.evidence[1:] if found.topic != suggestion.best.topic}
    for found in list(others.values())[: MOST_SHARED - 1]:
        yield (
            "reason.also",
            {"mine": found.mine, "theirs": found.theirs, "one": mine.first_name, "other": theirs.first_name},
        )


def _how_easy(suggestion: Suggestion, area: str) -> Iterator[Told]:
    if suggestion.nearness is Nearness.SAME_STREET:
        yield "reason.same_street", {}
    elif suggestion.nearness is Nearness.SAME_AREA and area:
        yield "reason.same_area", {"area": area}
    elif suggestion.nearness is Nearness.NEXT_AREA:
        yield "reason.next_area", {}
    languages = sorted(suggestion.languages)
    if languages and DUTCH not in suggestion.languages:
        yield "reason.language", {"spoken": languages[0].capitalize()}
    if suggestion.day_parts and len(suggestion.day_parts) < len(DayPart):
        yield "reason.time", {DAY_PARTS: " ".join(part for part in DayPart if part in suggestion.day_parts)}


def ask_first(suggestion: Suggestion, mine: PartyName, theirs: PartyName) -> tuple[Told, ...]:
    """What to ask or offer, and of whom first: the one who looks for something, else the one the list is about."""
    best = suggestion.best
    if best.kind is SuggestionKind.ORGANISATION:
        turned = mine.resident_id is None
        person, organisation = (theirs, mine) if turned else (mine, theirs)
        offer = best.mine if turned else best.theirs
        return (
            ("ask_first.organisation", {"name": person.first_name, "organisation": organisation.name, "offer": offer}),
        )
    if best.kind is SuggestionKind.COMPLEMENT:
        needs, helps = (mine, theirs) if best.role_mine is Role.NEED else (theirs, mine)
        told: list[Told] = [
            ("ask_first.complement", {"name": needs.first_name, CONCEPT: best.topic}),
            ("ask_first.helper", {"name": helps.first_name, CONCEPT: best.topic}),
        ]
    elif best.kind is SuggestionKind.EXPERIENCE:
        told = [("ask_first.experience", {"name": mine.first_name, CONCEPT: best.topic})]
    else:
        told = [("ask_first.peer", {"name": mine.first_name, CONCEPT: best.topic})]
    unsure = [party.first_name for party in (mine, theirs) if party.introducing == Introducing.ASK_FIRST]
    if unsure:
        told.append(("ask_first.may_i" if len(unsure) == 1 else "ask_first.may_i_both", {"name": unsure[0]}))
    return tuple(told)


def cautions(suggestion: Suggestion, asked: Asked, name: str, days: int = WINDOW_DAYS) -> tuple[Told, ...]:
    """What to think of before asking."""
    told: list[Told] = []
    if Caution.OVER_ASKED in suggestion.cautions:
        values = {"name": name, "count": str(asked.count), "days": str(days)}
        told.append(("caution.over_asked" if asked.count != 1 else "caution.asked_once", values))
    if Caution.NO_COMMON_TIME in suggestion.cautions:
        told.append(("caution.no_common_time", {}))
    if Caution.NO_COMMON_LANGUAGE in suggestion.cautions:
        told.append(("caution.no_common_language", {}))
    return tuple(told)


def told(sentences: tuple[Told, ...], language: str, vocabulary: Vocabulary) -> str:
    """The sentences in "nl" or "en", in one text."""
    worded = (_worded(code, values, language, vocabulary) for code, values in sentences)
    return " ".join(text[:1].upper() + text[1:] for text in worded)


def reason_text(view: SuggestionView, language: str, vocabulary: Vocabulary) -> str:
    """Why these two should meet, to be said out loud."""
    return told(view.reason, language, vocabulary)


def _worded(code: str, values: object, language: str, vocabulary: Vocabulary) -> str:
    filled = dict(values)  # type: ignore[call-overload]
    if CONCEPT in filled:
        dutch, english = concept_names(vocabulary, filled[CONCEPT])
        filled[CONCEPT] = english if language == "en" else dutch
    if DAY_PARTS in filled:
        parts = [sentence(f"day_part.{part}", language) for part in filled[DAY_PARTS].split()]
        last = sentence("reason.and", language)
        filled[DAY_PARTS] = f" {last} ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))
    return sentence(code, language, **filled)
