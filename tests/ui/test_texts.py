"""The texts of the window: all translated, filled alike, and compiled from what stands in the tomls."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from tools import texts as tool
from tools.translation_files import Text, Translations, missing, read_texts, read_translations, ts_document
from verbinder.ui.texts import Texts

PLACEHOLDER = re.compile(r"\{(\w*)[^}]*\}|%n")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, list[str]]]:
    """The translations built anew, and what is wrong per language."""
    folder = tmp_path_factory.mktemp("texts")
    return folder, {language: tool.build(language, folder) for language in tool.LANGUAGES}


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_every_text_is_translated_and_no_translation_is_left_over(
    built: tuple[Path, dict[str, list[str]]], language: str
) -> None:
    assert built[1][language] == []


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_what_is_in_the_repository_is_what_the_sources_make(
    built: tuple[Path, dict[str, list[str]]], language: str
) -> None:
    for ending in (".ts", ".qm"):
        name = f"verbinder_{language}{ending}"
        assert (tool.TRANSLATIONS / name).read_bytes() == (built[0] / name).read_bytes(), "run: python3 dev.py texts"


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_placeholders_and_lines_are_the_same_in_translation(language: str) -> None:
    for message in ElementTree.parse(tool.TRANSLATIONS / f"verbinder_{language}.ts").getroot().iter("message"):
        source = message.findtext("source", "")
        forms = [form.text or "" for form in message.iter("numerusform")] or [message.findtext("translation", "")]
        for form in forms:
            wanted, found = placeholders(source), placeholders(form)
            # "one resident" may leave out its number.
            assert found == wanted or (len(forms) == 2 and form is forms[0] and found == wanted - {"%n"}), source
            assert source.endswith("…") == form.endswith("…"), source
            assert form == form.strip() or source != source.strip(), source


@pytest.mark.parametrize("language", ["nl"])
def test_a_letter_for_alt_stands_only_where_the_source_asks_for_one(language: str) -> None:
    for message in ElementTree.parse(tool.TRANSLATIONS / f"verbinder_{language}.ts").getroot().iter("message"):
        forms = [form.text or "" for form in message.iter("numerusform")] or [message.findtext("translation", "")]
        for form in forms:
            # Dutch may leave it out: a long form runs out of letters.
            assert has_mnemonic(message.findtext("source", "")) or not has_mnemonic(form), form


def placeholders(text: str) -> set[str]:
    return {match.group(1) if match.group(1) is not None else "%n" for match in PLACEHOLDER.finditer(text)}


def has_mnemonic(text: str) -> bool:
    return "&" in text.replace("&&", "")


def test_dutch_is_in_force_with_qt_s_own_words(qapp: QApplication) -> None:
    texts = Texts(qapp)
    assert texts.use("nl")
    translate = QCoreApplication.translate
    assert translate("Pages", "Today") == "Vandaag"
    assert translate("QPlatformTheme", "Cancel") == "Annuleren"
    assert QLocale().language() == QLocale.Language.Dutch
    assert texts.use("en")
    assert translate("Pages", "Today") == "Today"
    texts.use("")
    QLocale.setDefault(QLocale.system())


def test_a_language_that_is_not_there_leaves_english(qapp: QApplication) -> None:
    texts = Texts(qapp)
    assert not texts.use("fy")
    assert QCoreApplication.translate("Pages", "Today") == "Today"
    QLocale.setDefault(QLocale.system())


# -- the tool -----------------------------------------------------------------------------------------------------


def write(folder: Path, **tomls: str) -> Path:
    for name, content in tomls.items():
        (folder / f"{name}.toml").write_text(content, encoding="utf-8")
    return folder


def test_a_context_goes_before_everywhere(tmp_path: Path) -> None:
    found = read_translations(
        write(tmp_path, everywhere='["*"]\n"Save" = "Bewaren"', page='[Page]\n"Save" = "Opslaan"')
    )
    assert found.of(Text("Page", "Save", "", plural=False)) == ("Opslaan",)
    assert found.of(Text("Other", "Save", "", plural=False)) == ("Bewaren",)
    assert found.of(Text("Other", "Close", "", plural=False)) is None


def test_a_text_translated_twice_is_a_fault_that_names_both_files(tmp_path: Path) -> None:
    write(tmp_path, first='[Page]\n"Save" = "Bewaren"', second='[Page]\n"Save" = "Opslaan"')
    with pytest.raises(ValueError, match=r"second.toml: .*first.toml"):
        read_translations(tmp_path)


def test_a_plural_needs_two_forms(tmp_path: Path) -> None:
    found = read_translations(write(tmp_path, page='[Page]\n"%n resident(s)" = "%n inwoners"'))
    text = Text("Page", "%n resident(s)", "", plural=True)
    assert missing([text], found) == {"Page": [text]}
    assert 'type="unfinished"' in ts_document([text], found, "nl")


def test_a_comment_tells_equal_texts_apart(tmp_path: Path) -> None:
    found = read_translations(write(tmp_path, page='[Page]\n"Open @@ state" = "Nog open"\n"Open" = "Openen"'))
    assert found.of(Text("Page", "Open", "state", plural=False)) == ("Nog open",)
    assert found.of(Text("Page", "Open", "", plural=False)) == ("Openen",)


def test_the_document_can_be_read_back(tmp_path: Path) -> None:
    texts = [Text("Page", 'a <b> & "c"', "", plural=False), Text("Page", "%n day(s)", "late", plural=True)]
    forms = {("Page", texts[0].key): ("x & y",), ("Page", texts[1].key): ("%n dag", "%n dagen")}
    file = tmp_path / "x.ts"
    file.write_text(ts_document(texts, Translations(forms, dict.fromkeys(forms, "page.toml")), "nl"), encoding="utf-8")
    assert read_texts(file) == texts
    assert "unfinished" not in file.read_text(encoding="utf-8")
