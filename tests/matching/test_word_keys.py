"""Forms of one word share a key; different words do not."""

from __future__ import annotations

import pytest

from verbinder.matching.word_keys import sound_key, split_words, word_keys


@pytest.mark.parametrize(
    "forms",
    [
        "koken kookt kook gekookt kookte",
        "wandelen wandelt gewandeld wandelde",
        "duif duiven duifje",
        "haken haakt gehaakt",
        "naaien naait genaaid",
        "klussen klust geklust",
        "taart taarten taartje",
        "engels engelse",
        "breien breit gebreid",
    ],
)
def test_forms_of_a_word_share_a_key(forms: str) -> None:
    first, *others = forms.split()
    for other in others:
        assert set(word_keys(first)) & set(word_keys(other)), (first, other)


@pytest.mark.parametrize(
    "pair",
    [
        "haken hakken",
        "vlieger vliegt",
        "koken kokken",
        "schaken schakelaar",
        "vriend vrije",
        "vriend vrijen",
        "alles alleen",
        "week weekend",
    ],
)
def test_different_words_share_none(pair: str) -> None:
    one, other = pair.split()
    assert not set(word_keys(one)) & set(word_keys(other))


def test_hyphens_part_words_and_apostrophes_do_not() -> None:
    assert split_words("Burn-out, foto's & café") == ["burn", "out", "fotos", "cafe"]


def test_words_that_sound_alike_have_one_sound() -> None:
    assert sound_key("gittarist") == sound_key("gitarist")
    assert sound_key("fotografie") != sound_key("filatelie")
