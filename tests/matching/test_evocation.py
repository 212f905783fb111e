"""What a phrase evokes that names nothing, and how that is weighed against its terms."""

from __future__ import annotations

import pytest

from tools import fitting, vocabulary
from verbinder import assets
from verbinder.matching.associations import read_associations, shipped_associations
from verbinder.matching.evocation import Evocation
from verbinder.matching.evocation_weights import FILE, KeptWeights, evocation_weights, written
from verbinder.matching.likeness import Verdict, likeness
from verbinder.matching.phrases import PhraseReader
from verbinder.matching.vocabulary import WORDS_FILE, LocalTerm, Vocabulary, read_vocabulary, shipped_vocabulary

TWO = """
[schaken]
nl = "schaken"
en = "chess"
kind = ["interest"]
common = 0.1
terms = "schaken, schaakclub"

[vissen]
nl = "vissen"
en = "angling"
kind = ["interest"]
common = 0.1
terms = "vissen, hengel"
"""
#: Others beside them, so that a word of two is not a word of all.
MORE = "".join(
    f'[o{number}]\nnl = "{name}"\nen = "{name}"\nkind = ["interest"]\ncommon = 0.1\nterms = "{name}"\n'
    for number, name in enumerate("breien koken zingen dansen roeien zeilen".split())
)
THOUGHTS = """
[schaken]
telling = "rochade, paard offeren"
hints = "bord, klok, dobber"
notes = '''
zet zijn loper op een open lijn
'''

[vissen]
telling = "dobber"
hints = "water, bord"
others = '''
klok aan de waterkant
'''
"""


@pytest.fixture(scope="module")
def small() -> Vocabulary:
    return read_vocabulary({WORDS_FILE: assets.read_text(f"vocabulary/{WORDS_FILE}"), "mine": TWO + MORE})


def heard(vocabulary: Vocabulary, thoughts: str = THOUGHTS) -> KeptWeights:
    return KeptWeights(written(evocation_weights(vocabulary, read_associations({"mine": thoughts}))))


def test_the_file_of_the_weights_is_as_vocabulary_and_associations_are_now() -> None:
    assert assets.read_text(FILE) == vocabulary.fresh(), "run `python3 dev.py vocabulary`"


def test_every_concept_has_associations_and_notes_and_no_others_do() -> None:
    found = shipped_associations()
    assert found.keys() == shipped_vocabulary().concepts.keys()
    assert all(len(one.telling) >= 5 and len(one.hints) >= 10 and len(one.notes) >= 8 for one in found.values())
    assert sum(len(one.telling) + len(one.hints) for one in found.values()) > 90_000


def test_every_file_of_associations_says_where_it_comes_from() -> None:
    files = sorted(assets.path("vocabulary/associations").glob("*.toml"))
    assert len(files) > 10
    for file in files:
        head = file.read_text(encoding="utf-8")[:400]
        assert "Oorsprong" in head, file.name
        assert "GPL-3.0-or-later" in head, file.name


def test_a_word_of_one_concept_is_louder_than_one_of_both(small: Vocabulary) -> None:
    weights = heard(small)
    assert weights.of("loper")["schaken"] > dict(weights.of("bord")).get("schaken", 0.0)
    assert "vissen" not in weights.of("loper")


def test_what_tells_a_concept_is_louder_than_what_hints_at_it(small: Vocabulary) -> None:
    said = heard(small).of("dobber")
    assert said["vissen"] > said["schaken"]


def test_a_text_that_only_looks_like_a_concept_speaks_against_it(small: Vocabulary) -> None:
    more = THOUGHTS.replace("water, bord", "water, bord, klok")
    assert "vissen" not in heard(small, more).of("klok")
    assert "vissen" in heard(small, more.replace("klok aan de waterkant", "")).of("klok")


def test_an_unknown_word_says_nothing(small: Vocabulary) -> None:
    assert heard(small).of("theremin") == {}


def test_the_words_of_a_phrase_speak_together_and_tell_where_they_stand(small: Vocabulary) -> None:
    reader = PhraseReader(small)
    words = reader._words_of("zijn loper staat naast het bord")
    evoked = Evocation(small, heard(small)).of(words)
    assert evoked.loudest[0][0] == "schaken"
    assert evoked.places("schaken") == {1, 5}
    assert evoked.places("vissen") == {5}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("[schaken]\nterms = 'a'\n", "schaken"),
        ("schaken = 'a'\n", "schaken"),
    ],
)
def test_a_mistake_in_associations_is_named_with_its_concept(text: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=f"concept {wrong}"):
        read_associations({"mine": text})


def test_a_concept_in_two_files_of_associations_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="twice"):
        read_associations({"one": "[a]\nhints = 'b'\n", "two": "[a]\nhints = 'c'\n"})


@pytest.mark.parametrize(
    ("phrase", "concept"),
    [
        ("sinds haar man er niet meer is dekt ze de tafel voor één", "rouw"),
        ("zet elke lente drie rijen tomaten onder glas", "moestuin"),
        ("heeft een kajak en een zwemvest in de schuur", "kanoen"),
    ],
)
def test_a_sentence_that_goes_round_its_subject_is_understood(reader: PhraseReader, phrase: str, concept: str) -> None:
    found = reader.read(phrase).concepts
    assert max(found, key=lambda one: found[one]) == concept


def test_a_phrase_of_words_that_everybody_uses_evokes_nothing(reader: PhraseReader) -> None:
    for phrase in ("graag iemand voor alles", "op de", "wil wel eens met iemand", "🙂🙂", "x" * 10_000):
        assert not reader.read(phrase).concepts, phrase


def test_a_word_that_a_term_takes_up_evokes_nothing_by_itself(reader: PhraseReader) -> None:
    assert "hond" not in reader.read("hond uitlaten").concepts
    assert reader.read("voetbal").concepts.keys() == {"voetbal"}


def test_what_is_only_evoked_keeps_a_rare_word_from_nothing(reader: PhraseReader) -> None:
    phrase = "haar zwoegelaar tikt op zondag in elke kamer"
    assert reader.read(phrase).evoked
    assert likeness(reader, phrase, "heeft een zwoegelaar").verdict is Verdict.SAME


def test_two_concepts_that_are_only_near_are_no_match_where_a_reading_is_unsure(reader: PhraseReader) -> None:
    """ "Net gescheiden" may evoke keeping house alone; that is no ground to bring a cleaner."""
    assert likeness(reader, "net gescheiden", "huishoudelijke hulp").verdict is not Verdict.SAME


def test_a_word_of_the_verbinders_own_is_never_doubted(reader: PhraseReader) -> None:
    phrase = "zet elke lente drie zwoegers tomaten onder glas"
    own = reader.with_more(reader.vocabulary.extended([LocalTerm("zwoegers", "schaken")]))
    assert own.read(phrase).concepts["schaken"] == 1.0


def test_what_a_verbinder_refused_is_not_guessed_either(reader: PhraseReader) -> None:
    phrase = "zet elke lente drie rijen tomaten onder glas"
    assert "moestuin" in reader.read(phrase).concepts
    refusing = reader.with_more(reader.vocabulary.extended([LocalTerm(phrase, "moestuin", fits=False)]))
    assert "moestuin" not in refusing.read(phrase).concepts


def test_the_regression_finds_what_the_answers_follow() -> None:
    data = [((1.0, value / 10), value > 5 or value == 3, 1.0) for value in range(10)]
    constant, slope = fitting.fit(data)
    assert slope > 0
    assert constant < 0


def test_equations_are_solved_also_where_the_first_pivot_is_nothing() -> None:
    assert fitting.solved([[0.0, 2.0], [3.0, 1.0]], [4.0, 5.0]) == pytest.approx([1.0, 2.0])
