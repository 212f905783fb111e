"""Dutch word forms: the forms of one word find each other, other words do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbinder.domain.word_forms import word_forms, words_of

SAME = [
    ("koken", "kookt"),
    ("koken", "gekookt"),
    ("huis", "huizen"),
    ("schaken", "schaakt"),
    ("fietsen", "gefietst"),
    ("duiven", "duif"),
    ("lopen", "loopt"),
    ("lopen", "gelopen"),
    ("bakken", "bakt"),
    ("brief", "brieven"),
    ("tuinieren", "tuiniert"),
    ("hond", "hondjes"),
    ("zingen", "zingt"),
    ("naaien", "naait"),
    ("spelen", "speelt"),
    ("muur", "muren"),
    ("timmeren", "timmert"),
    ("leven", "leeft"),
    ("wandeling", "wandelen"),
]
OTHER = [
    ("huis", "huisarts"),
    ("bakken", "bakfiets"),
    ("tuin", "tuinman"),
    ("duif", "dun"),
    ("boom", "bom"),
]


@pytest.mark.parametrize(("typed", "stands"), SAME)
def test_forms_of_one_word_find_each_other(typed: str, stands: str) -> None:
    assert stands in word_forms(typed) or typed in word_forms(stands)


@pytest.mark.parametrize(("typed", "stands"), OTHER)
def test_other_words_are_left_alone(typed: str, stands: str) -> None:
    assert stands not in word_forms(typed) - {typed}


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=30))
def test_a_word_is_one_of_its_own_forms_and_forms_are_few(word: str) -> None:
    forms = word_forms(word)
    assert word in forms
    assert len(forms) < 400


def test_words_are_folded_as_the_index_folds_them() -> None:
    assert words_of("Zoë's  café, nr. 12a!") == ["zoe", "s", "cafe", "nr", "12a"]
