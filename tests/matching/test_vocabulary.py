"""The vocabulary is large, whole and free of mistakes; what a verbinder adds counts as well."""

from __future__ import annotations

import re

import pytest

from verbinder import assets
from verbinder.errors import UserError
from verbinder.matching.likeness import Verdict, likeness
from verbinder.matching.phrases import PhraseReader
from verbinder.matching.vocabulary import (
    ITSELF_FILE,
    TO_BROADER,
    TO_SIBLING,
    WORDS_FILE,
    LocalTerm,
    read_vocabulary,
    shipped_vocabulary,
)

CONCEPT = '[a]\nnl = "a"\nen = "a"\nkind = ["interest"]\ncommon = 0.1\nterms = "aap, noot"\n'


def with_words(**files: str) -> dict[str, str]:
    return {WORDS_FILE: assets.read_text(f"vocabulary/{WORDS_FILE}"), **files}


def understood(terms: str, phrase: str, more: str = "") -> bool:
    """Whether a concept of these terms alone is found in a phrase."""
    files = with_words(mine=f'[a]\nnl = "a"\nen = "a"\nkind = ["interest"]\ncommon = 0.1\nterms = "{terms}"\n{more}')
    return "a" in PhraseReader(read_vocabulary(files)).read(phrase).concepts


def test_there_are_seven_hundred_concepts_and_twenty_thousand_terms() -> None:
    concepts = shipped_vocabulary().concepts.values()
    assert len(concepts) >= 700
    assert sum(len(set(concept.terms)) for concept in concepts) >= 20_000


@pytest.mark.parametrize(
    ("terms", "found", "silent"),
    [
        ("tuba|hoorn blazen", "blaast op de hoorn", "blaast het vuur aan"),
        ("@kind hoest", "zijn dochtertje hoest", "de hond hoest"),
        ("rode @kind|wagen", "een rode wagen", "een rode fiets"),
        ("=uit de kast", "komt uit de kast", "haalt de kast uit de schuur"),
        ("=mist", "zij mist het", "wij missen het"),
        ("voer op", "voer jaren op", "voert duiven op het plein"),
        ("appels plukken", "plukt zijn appels", "appels eten"),
    ],
)
def test_a_term_finds_what_its_marks_say(terms: str, found: str, silent: str) -> None:
    assert understood(terms, found)
    assert not understood(terms, silent)


def test_a_context_forbids_or_must_stand_beside_its_term() -> None:
    assert not understood("pom", "pom van de auto", 'not_with = { "pom" = "auto" }')
    assert understood("pom", "lekkere pom", 'not_with = { "pom" = "auto" }')
    assert understood("pom", "pom uit de oven", 'not_with = { "pom" = "oven kapot" }')
    assert not understood("pom", "pom, maar de oven is kapot", 'not_with = { "pom" = "oven kapot" }')
    assert not understood("last", "last van niets", 'needs = { "last" = "hek" }')
    assert understood("last", "last een hek", 'needs = { "last" = "hek" }')
    assert understood("last, last platen", "last platen", 'needs = { "last" = "hek" }')


def test_every_concept_has_two_names_a_kind_and_a_share() -> None:
    for concept in shipped_vocabulary().concepts.values():
        assert concept.name("nl"), concept.id
        assert concept.name("en"), concept.id
        assert concept.kinds, concept.id
        assert 0 < concept.common <= 1, concept.id
        assert len(concept.terms) >= 3, concept.id
        assert all(0 < strength <= 1 for strength in concept.related.values()), concept.id


def test_every_group_in_a_term_exists() -> None:
    vocabulary = shipped_vocabulary()
    parts = {part for one in vocabulary.concepts.values() for term in one.terms for part in re.split(r"[ |]", term)}
    used = {part[1:] for part in parts if part.startswith("@")}
    assert used <= set(vocabulary.words.groups)
    assert len(used) >= 8


def test_every_file_says_where_it_comes_from() -> None:
    files = sorted(assets.path("vocabulary").glob("*.toml"))
    assert len(files) > 10
    for file in files:
        head = file.read_text(encoding="utf-8")[:400]
        assert "Oorsprong" in head, file.name
        assert "GPL-3.0-or-later" in head, file.name


def test_relations_hold_in_both_directions() -> None:
    vocabulary = shipped_vocabulary()
    assert vocabulary.relation("eenzaam", "maatje") == vocabulary.relation("maatje", "eenzaam") > 0.5
    assert vocabulary.relation("brood", "brood") == 1
    assert vocabulary.relation("surinaams_koken", "koken") == TO_BROADER
    assert vocabulary.relation("surinaams_koken", "grieks_koken") == TO_SIBLING
    assert vocabulary.relation("surinaams_koken", "schulden") == 0


@pytest.mark.parametrize(
    "text",
    [
        CONCEPT.replace("interest", "mood"),
        CONCEPT.replace("terms", "words"),
        CONCEPT + 'broader = "b"\n',
        CONCEPT + "related = { b = 0.5 }\n",
    ],
)
def test_a_mistake_in_a_file_is_named_with_its_concept(text: str) -> None:
    with pytest.raises(ValueError, match="concept a"):
        read_vocabulary(with_words(mine=text))


def test_the_same_concept_in_two_files_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="twice"):
        read_vocabulary(with_words(one=CONCEPT, two=CONCEPT))


def test_a_word_of_the_verbinder_belongs_to_its_concept(reader: PhraseReader) -> None:
    ours = reader.with_more(reader.vocabulary.extended([LocalTerm("flubbelen", "jeu_de_boules")]))
    assert likeness(ours, "zoekt iemand om te flubbelen", "jeu de boules").verdict is Verdict.SAME
    assert "jeu_de_boules" not in reader.read("flubbelen").concepts


def test_two_concepts_can_be_joined(reader: PhraseReader) -> None:
    joined = reader.with_more(reader.vocabulary.extended(joined=[("schaken", "dammen")]))
    assert likeness(joined, "schaken", "dammen").verdict is Verdict.SAME
    assert likeness(reader, "schaken", "dammen").verdict is Verdict.RELATED


def test_a_concept_joined_with_itself_is_not_near_itself() -> None:
    ours = shipped_vocabulary()
    assert ours.extended(joined=[("schaken", "schaken")]).near("schaken") == ours.near("schaken")


def test_a_reader_with_words_of_the_verbinders_own_reads_as_one_made_anew(reader: PhraseReader) -> None:
    words = [
        LocalTerm("flubbelen", "jeu_de_boules"),
        LocalTerm("thee met de buren", "koken"),
        LocalTerm("zwoegen op het land", "eigen:landwerk"),
        LocalTerm("schaken", "schaken", fits=False),
    ]
    joined, own = [("dammen", "eigen:landwerk")], ["landwerk"]
    phrases = (
        *("flubbelt graag", "flubbellen", "drinkt thee met de buren", "op het land zwoegen", "schaken en dammen"),
        *("zoekt maatje om te flubelen", "land werk", "kookt Surinaams", "houdt postduiven", "de thee van zijn buren"),
    )
    anew = PhraseReader(shipped_vocabulary().extended(words, joined, own))
    before = [reader._read(phrase) for phrase in phrases]
    extended = reader.with_more(reader.vocabulary.extended(words, joined, own))
    assert [extended.read(phrase) for phrase in phrases] == [anew.read(phrase) for phrase in phrases]
    assert [reader._read(phrase) for phrase in phrases] == before
    assert {"jeu_de_boules"} <= extended.read("flubbelen").concepts.keys()


def test_a_word_for_a_concept_that_does_not_exist_is_refused() -> None:
    with pytest.raises(UserError):
        shipped_vocabulary().extended([LocalTerm("flubbelen", "nergens")])
    with pytest.raises(UserError):
        shipped_vocabulary().extended(joined=[("schaken", "nergens")])


def test_a_broader_concept_says_how_alike_those_below_it_are() -> None:
    family = CONCEPT + "to_narrower = 0.8\nbetween = 0.7\n"
    for child in "bc":
        family += CONCEPT.replace("[a]", f"[{child}]") + 'broader = "a"\n'
    family += CONCEPT.replace("[a]", "[d]") + 'broader = "a"\nrelated = { b = 0.9 }\n'
    vocabulary = read_vocabulary(with_words(mine=family))
    assert vocabulary.relation("b", "a") == vocabulary.relation("a", "c") == 0.8
    assert vocabulary.relation("b", "c") == 0.7
    assert vocabulary.relation("b", "d") == 0.9


TWO = CONCEPT.replace("aap, noot", "bakje, *koor") + CONCEPT.replace("[a]", "[b]").replace("aap, noot", "bakken")


def test_a_word_written_in_one_concept_is_no_form_of_a_word_in_another() -> None:
    reader = PhraseReader(read_vocabulary(with_words(two=TWO)))
    assert set(reader.read("drie bakken").concepts) == {"b"}
    assert set(reader.read("een bakje").concepts) == {"a"}


def test_a_word_that_only_means_itself_is_no_form_and_no_mistyping() -> None:
    texts = with_words(two=TWO, **{ITSELF_FILE: "words = 'bakkend, bakkeb'"})
    reader = PhraseReader(read_vocabulary(texts))
    assert reader.read("bakkend").concepts == {}
    assert reader.read("bakkeb").concepts == {}
    assert reader.read("bakkeb").unknown == ()
    assert set(reader.read("bakken").concepts) == {"b"}


def test_a_term_may_be_the_end_of_any_word() -> None:
    reader = PhraseReader(read_vocabulary(with_words(two=TWO)))
    assert set(reader.read("barbershopkoor").concepts) == {"a"}
    assert set(reader.read("barbershopkoren").concepts) == {"a"}
    assert reader.read("koor").concepts == {}
