"""The sentences for codes: the same in both languages, fit to be filled, with an address."""

from __future__ import annotations

import ast
import re
import string
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

from verbinder import assets, sentences
from verbinder.domain.changes import Kind
from verbinder.errors import UserError


def catalogue(language: str) -> dict[str, str]:
    raw = tomllib.loads(assets.read_text(f"sentences/{language}.toml"))
    return {f"{section}.{key}": text for section, entries in raw.items() for key, text in entries.items()}


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def dutch_texts(project: Path) -> list[str]:
    """Everything the program says in Dutch: the sentences, and the translations of the window."""
    texts = list(catalogue("nl").values())
    for file in (project / "resources" / "translations").glob("*_nl.ts"):
        root = ElementTree.parse(file).getroot()
        texts += ["".join(node.itertext()) for node in root.iter("translation")]
    return texts


def words_of(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def codes_raised(folder: Path) -> set[tuple[str, str]]:
    """The literal codes with which the package raises its errors, each with the file it stands in."""
    found = set()
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            code = node.args[0]
            if name in ("UserError", "StoreUnavailable", "Complaint") and isinstance(code, ast.Constant):
                found.add((str(code.value), file.name))
    return found


def test_dutch_and_english_have_the_same_codes() -> None:
    assert set(catalogue("nl")) == set(catalogue("en"))


def test_dutch_and_english_have_the_same_placeholders() -> None:
    dutch, english = catalogue("nl"), catalogue("en")
    different = {code for code in dutch if placeholders(dutch[code]) != placeholders(english[code])}
    assert different == set()


@pytest.mark.parametrize("language", sentences.LANGUAGES)
def test_no_sentence_is_empty_or_left_in_the_other_language(language: str) -> None:
    ours, other = catalogue(language), catalogue("en" if language == "nl" else "nl")
    assert [code for code, text in ours.items() if not text.strip()] == []
    same = {code for code, text in ours.items() if text == other.get(code) and len(text.split()) > 3}
    assert same == set()


def test_no_dutch_text_addresses_the_user_formally(project: Path) -> None:
    assert [text for text in dutch_texts(project) if words_of(text) & {"u", "uw", "uzelf"}] == []


def test_no_dutch_text_makes_a_case_of_a_resident(project: Path) -> None:
    cold = {"client", "clienten", "cliënt", "cliënten", "probleem", "problemen", "hulpvrager", "doelgroep"}
    assert [text for text in dutch_texts(project) if words_of(text) & cold] == []


def test_every_code_that_is_raised_has_a_sentence(project: Path) -> None:
    known = catalogue("nl")
    assert {found for found in codes_raised(project / "verbinder") if found[0] not in known} == set()


def test_a_sentence_is_filled_with_the_values_of_its_error() -> None:
    error = UserError("settings.wrong_value", key="theme")
    assert "theme" in sentences.error_sentence(error, "nl")
    assert "theme" in sentences.error_sentence(error, "en")


def test_an_unknown_code_is_a_bug_that_shows() -> None:
    with pytest.raises(KeyError):
        sentences.sentence("nergens.beschreven")


def test_every_kind_of_record_has_a_word_for_many_of_it() -> None:
    assert set(sentences.codes_in("kinds")) == {f"kinds.{kind.value}" for kind in Kind if kind is not Kind.NOTEBOOK}
