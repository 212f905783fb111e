"""The vocabulary: concepts with their terms, and the words of the language that belong to none.

Reads `resources/vocabulary/*.toml` (format: docs/vocabulary.md) and adds what a verbinder adds. What phrases mean by
these terms is found by `lexicon.py` and `phrases.py`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any

from verbinder import assets
from verbinder.domain.names import folded
from verbinder.errors import UserError

WORDS_FILE = "words.toml"
#: More words without a topic; these are not forms of other words either.
ITSELF_FILE = "itself.toml"
#: What some words mean together only: a fixed expression, another sense of a word.
EXPRESSIONS_FILE = "expressions.toml"
PLAIN_FILES = frozenset({WORDS_FILE, ITSELF_FILE, EXPRESSIONS_FILE})
#: A concept is this much related to a broader one, and to another one below the same broader concept; the broader
#: concept may say otherwise (`to_narrower`, `between`).
TO_BROADER = 0.5
TO_SIBLING = 0.3
#: Two concepts that the verbinder joins are one.
JOINED = 1.0
#: The ids of the verbinder's own concepts begin so, and this share of residents is expected to have one.
OWN, OWN_COMMON = "eigen:", 0.002
#: Marks of the terms in our own files; in a word of the verbinder's own they mean nothing.
MARKS = "@=* "


class ConceptKind(StrEnum):
    """What people usually say a concept as; the first of a concept's kinds weighs most."""

    INTEREST = "interest"
    TALENT = "talent"
    NEED = "need"
    EXPERIENCE = "experience"


@dataclass(frozen=True, slots=True)
class Concept:
    """What phrases have in common: "kookt Surinaams" and "roti maken".

    `common` is the share of residents (0..1) expected to have it; `related` gives the strength (0..1) to other ids.
    A `vague` concept weighs less beside another one; a like question about what is `delicate` is as delicate as an
    experience (None: as its first kind says). `to_narrower` is how much it is related to each concept below it,
    `between` how much those are to each other.
    """

    id: str
    dutch: str
    english: str
    kinds: tuple[ConceptKind, ...]
    common: float
    broader: str
    related: Mapping[str, float]
    terms: tuple[str, ...]
    not_with: Mapping[str, tuple[str, ...]]
    needs: Mapping[str, tuple[str, ...]]
    vague: bool = False
    delicate: bool | None = None
    to_narrower: float = TO_BROADER
    between: float = TO_SIBLING

    def name(self, language: str) -> str:
        """What the concept is called in "nl" or "en"."""
        return self.english if language == "en" else self.dutch


@dataclass(frozen=True, slots=True)
class PlainWords:
    """The words around the concepts; see the comments in `words.toml`."""

    groups: Mapping[str, tuple[str, ...]]
    abbreviations: Mapping[str, str]
    irregular: Mapping[str, str]
    tails: tuple[str, ...]
    heads: tuple[str, ...]
    spoilers: tuple[str, ...]
    denying: frozenset[str]
    denying_phrases: tuple[str, ...]
    affirming_phrases: tuple[str, ...]
    hard_phrases: tuple[str, ...]
    verdicts: tuple[str, ...]
    reasons: frozenset[str]
    things: tuple[str, ...]
    watched: tuple[str, ...]
    professions: tuple[str, ...]
    expressions: tuple[str, ...]
    ordinary: frozenset[str]
    itself: frozenset[str]


@dataclass(frozen=True, slots=True)
class LocalTerm:
    """A word that a verbinder gave a meaning: "keezen" belongs to `gezelschapsspel`; not `fits`: it does not belong."""

    term: str
    concept: str
    fits: bool = True


@dataclass(frozen=True)
class Vocabulary:
    """All concepts by id, and how strongly two of them are related."""

    concepts: Mapping[str, Concept]
    words: PlainWords
    #: Of each concept the others that a link was written to, in either direction, with its strength.
    _links: Mapping[str, Mapping[str, float]] = field(repr=False)
    #: Folded words or whole phrases that do not mean a concept, whatever its terms say.
    refused: frozenset[tuple[str, str]] = frozenset()
    #: The words that the verbinder gave a meaning, each with its concept.
    own_terms: frozenset[tuple[str, str]] = frozenset()

    def relation(self, one: str, other: str) -> float:
        """1 for the same concept, 0 for strangers."""
        if one == other:
            return 1.0
        links = self._links.get(one)
        if links is not None and (linked := links.get(other)) is not None:
            return linked
        first, second = self.concepts[one].broader, self.concepts[other].broader
        if one == second or other == first:
            return self.concepts[one if one == second else other].to_narrower
        return self.concepts[first].between if first and first == second else 0.0

    def family(self, concept: str) -> str:
        """The broadest concept above one, or itself."""
        while above := self.concepts[concept].broader:
            concept = above
        return concept

    def near(self, concept: str) -> tuple[str, ...]:
        """The other concepts that a link was written to, in either direction, by id."""
        return tuple(sorted(self._links.get(concept, {}).keys() - {concept}))

    def extended(
        self,
        terms: Iterable[LocalTerm] = (),
        joined: Iterable[tuple[str, str]] = (),
        own: Iterable[str] = (),
    ) -> Vocabulary:
        """This vocabulary with concepts, words and joins of the verbinder's own.

        Raises `UserError` for a word or a join of a concept that is not there.
        """
        concepts = dict(self.concepts) | {own_id(name): _own_concept(name) for name in own}
        refused, own_terms = set(self.refused), set(self.own_terms)
        for local in terms:
            known = concepts.get(local.concept)
            if known is None:
                raise UserError("matching.unknown_concept", concept=local.concept)
            if local.fits:
                plain = local.term.lstrip(MARKS)
                concepts[local.concept] = replace(known, terms=(*known.terms, plain))
                own_terms.add((plain, local.concept))
            else:
                refused.add((folded(local.term), local.concept))
        links = dict(self._links)
        for one, other in joined:
            for concept in (one, other):
                if concept not in concepts:
                    raise UserError("matching.unknown_concept", concept=concept)
            for mine, theirs in ((one, other), (other, one)):
                links[mine] = {**links.get(mine, {}), theirs: JOINED}
        return Vocabulary(concepts, self.words, links, frozenset(refused), frozenset(own_terms))


def own_id(name: str) -> str:
    """What a concept of the verbinder's own is called elsewhere; never the id of one of ours."""
    return OWN + folded(name)


def is_pastime(kinds: tuple[ConceptKind, ...]) -> bool:
    """Whether it is what somebody likes to do, or does for a living; not what he needs, or helps others with."""
    return (ConceptKind.INTEREST in kinds and kinds[0] is not ConceptKind.NEED) or kinds == (ConceptKind.TALENT,)


def _own_concept(name: str) -> Concept:
    """A concept of which only the name is known: a pastime until somebody says otherwise, and rare."""
    kinds = (ConceptKind.INTEREST, ConceptKind.TALENT)
    return Concept(own_id(name), name, name, kinds, OWN_COMMON, "", {}, (name.lstrip(MARKS),), {}, {})


@lru_cache(maxsize=1)
def shipped_vocabulary() -> Vocabulary:
    """The vocabulary that comes with the program."""
    texts = {path.name: path.read_text("utf-8") for path in sorted(assets.path("vocabulary").glob("*.toml"))}
    return read_vocabulary(texts)


def read_vocabulary(texts: Mapping[str, str]) -> Vocabulary:
    """A vocabulary from the texts of its files by name; raises `ValueError` that names the concept with a mistake."""
    itself, expressions = (_list_in(texts, name) for name in (ITSELF_FILE, EXPRESSIONS_FILE))
    words = _words(tomllib.loads(texts[WORDS_FILE]), frozenset(itself), expressions)
    concepts: dict[str, Concept] = {}
    for name, text in texts.items():
        if name in PLAIN_FILES:
            continue
        for key, raw in tomllib.loads(text).items():
            if key in concepts:
                raise ValueError(f"{name}: {key} is there twice")
            concepts[key] = _concept(key, raw)
    return Vocabulary(concepts, words, _links(concepts))


def listed(text: str) -> tuple[str, ...]:
    """The entries of a list written as one text with commas."""
    return tuple(entry for part in text.split(",") if (entry := " ".join(part.split())))


def _list_in(texts: Mapping[str, str], name: str) -> tuple[str, ...]:
    return listed(tomllib.loads(texts[name])["words"]) if name in texts else ()


def _concept(key: str, raw: Mapping[str, Any]) -> Concept:
    try:
        return Concept(
            id=key,
            dutch=raw["nl"],
            english=raw["en"],
            kinds=tuple(ConceptKind(kind) for kind in raw["kind"]),
            common=float(raw["common"]),
            broader=raw.get("broader", ""),
            related=raw.get("related", {}),
            terms=listed(raw["terms"]),
            not_with={term: listed(context) for term, context in raw.get("not_with", {}).items()},
            needs={term: listed(context) for term, context in raw.get("needs", {}).items()},
            vague=raw.get("vague", False),
            delicate=raw.get("delicate"),
            to_narrower=float(raw.get("to_narrower", TO_BROADER)),
            between=float(raw.get("between", TO_SIBLING)),
        )
    except (KeyError, ValueError, TypeError) as error:
        raise ValueError(f"concept {key}: {error}") from error


def _links(concepts: Mapping[str, Concept]) -> dict[str, dict[str, float]]:
    links: dict[str, dict[str, float]] = {}
    for concept in concepts.values():
        if concept.broader and concept.broader not in concepts:
            raise ValueError(f"concept {concept.id}: unknown broader {concept.broader}")
        for other, strength in concept.related.items():
            if other not in concepts:
                raise ValueError(f"concept {concept.id}: unknown related {other}")
            for mine, theirs in ((concept.id, other), (other, concept.id)):
                of_mine = links.setdefault(mine, {})
                of_mine[theirs] = max(strength, of_mine.get(theirs, 0.0))
    return links


def _words(raw: Mapping[str, Any], itself: frozenset[str], expressions: tuple[str, ...]) -> PlainWords:
    negation = raw["negation"]
    irregular = {form: base for base, forms in raw["irregular"].items() for form in listed(forms)}
    return PlainWords(
        groups={name: listed(text) for name, text in raw["groups"].items()},
        abbreviations=raw["abbreviations"],
        irregular=irregular,
        tails=listed(raw["tails"]["words"]),
        heads=listed(raw["heads"]["words"]),
        spoilers=listed(raw["spoilers"]["words"]),
        denying=frozenset(listed(negation["deny"])),
        denying_phrases=listed(negation["phrases"]),
        affirming_phrases=listed(negation["affirm"]),
        hard_phrases=listed(negation["hard"]),
        verdicts=listed(negation["verdicts"]),
        reasons=frozenset(listed(negation["reasons"])),
        things=listed(raw["things"]["words"]),
        watched=listed(raw["watched"]["words"]),
        professions=listed(raw["professions"]["words"]),
        expressions=expressions,
        ordinary=frozenset(listed(raw["ordinary"]["words"])) | itself,
        itself=itself,
    )
