"""The sentences of the reasons: one for each code, none without a code, and fit to be shown to the residents."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

from verbinder import assets
from verbinder.domain.stepping_back.reasons import Advice, Warned
from verbinder.sentences import LANGUAGES

#: What would judge a person instead of telling how things are shared out.
JUDGING = re.compile(
    r"\b(moeilijk|lastig|lui|ongemotiveerd|dominant|faalt|falen|schuld|slecht|zwak|fout van|te weinig doet|"
    r"difficult|lazy|fails?|failure|blame|bad|weak|fault)\b",
    re.IGNORECASE,
)


def texts(language: str) -> dict[str, str]:
    return tomllib.loads(assets.read_text(f"sentences/{language}.toml"))["stepping_back"]


def codes_in_the_rules(project: Path) -> set[str]:
    """The literal codes of reasons: the first argument of `Reason`, and what is handed on to become one."""
    found = set()
    for file in (project / "verbinder" / "domain" / "stepping_back").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in ("Reason", "we_lead"):
                found |= {
                    one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)
                }
    return found | {"no_activity", "no_first_step"}


def test_every_code_has_a_sentence_and_every_sentence_a_code(project: Path) -> None:
    labels = {f"advice_{advice}" for advice in Advice} | {f"warning_{warned}" for warned in Warned}
    assert set(texts("nl")) == codes_in_the_rules(project) | set(Warned) | labels


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_judges_anybody(language: str) -> None:
    assert {code: text for code, text in texts(language).items() if JUDGING.search(text)} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_can_name_a_person(language: str) -> None:
    assert [code for code, text in texts(language).items() if re.search(r"\{(name|resident|who)\b", text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_short_enough_to_be_read(language: str) -> None:
    assert {code: len(text) for code, text in texts(language).items() if len(text) > 170} == {}
