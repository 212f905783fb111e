"""Gathers the window's texts, joins them with the translations people wrote, and compiles them for Qt.

English is the language of the source texts; `verbinder_en.ts` therefore holds only plural forms. How to add a text:
docs/texts.md.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from tools.environment import venv_command
from tools.processes import ROOT, quietly
from tools.translation_files import Text, missing, read_texts, read_translations, ts_document

TRANSLATIONS = ROOT / "resources" / "translations"
#: Language: the options with which its texts are gathered.
LANGUAGES = {"nl": [], "en": ["-pluralonly"]}
GATHER_OPTIONS = ("-extensions", "py", "-no-obsolete", "-locations", "none", "-source-language", "en")


class TextsFault(Exception):
    """The texts cannot be brought up to date; the message says why."""


def update() -> bool:
    """Bring every `.ts` and `.qm` up to date; prints what is still to be translated. True when nothing is."""
    try:
        done = [_update(language) for language in LANGUAGES]
    except TextsFault as fault:
        print(fault)
        return False
    return all(done)


def build(language: str, folder: Path) -> list[str]:
    """Write `verbinder_LANGUAGE.ts` and `.qm` into `folder`; returns what is wrong, a line each.

    Raises `TextsFault` when a tool fails or a toml cannot be read.
    """
    texts = gather(language)
    try:
        translations = read_translations(TRANSLATIONS / language)
    except ValueError as error:
        raise TextsFault(f"texts: {error}") from error
    source = folder / f"verbinder_{language}.ts"
    # Made elsewhere and put in place whole: a running Verbinder keeps reading the old file.
    with tempfile.TemporaryDirectory(prefix="verbinder-texts-", dir=folder) as beside:
        fresh = Path(beside) / source.name
        fresh.write_text(ts_document(texts, translations, language), encoding="utf-8", newline="\n")
        compile_texts(fresh).replace(source.with_suffix(".qm"))
        fresh.replace(source)
    wrong = _to_translate(missing(texts, translations))
    return wrong + [f"# no longer a text of the window: {line}" for line in translations.unused(texts)]


def gather(language: str) -> list[Text]:
    """The texts in `verbinder/ui` that need a translation into `language`. Raises `TextsFault`."""
    with tempfile.TemporaryDirectory(prefix="verbinder-texts-") as folder:
        target = Path(folder) / "gathered.ts"
        command = ["pyside6-lupdate", *GATHER_OPTIONS, "-target-language", language, *LANGUAGES[language]]
        _run([*command, *map(str, sources()), "-ts", str(target)])
        return read_texts(target)


def compile_texts(source: Path) -> Path:
    """Compile a `.ts` to the `.qm` beside it. Raises `TextsFault`."""
    target, fresh = source.with_suffix(".qm"), source.with_suffix(".qm.new")
    _run(["pyside6-lrelease", "-silent", str(source), "-qm", str(fresh)])
    # A running program reads the old file where it lies; writing into it would pull it from under its feet.
    fresh.replace(target)
    return target


def sources() -> list[Path]:
    """The files that hold texts of the window."""
    return sorted((ROOT / "verbinder" / "ui").rglob("*.py"))


def _update(language: str) -> bool:
    (TRANSLATIONS / language).mkdir(parents=True, exist_ok=True)
    wrong = build(language, TRANSLATIONS)
    print("\n".join([f"texts: {language}: {'ok' if not wrong else 'to do:'}", *wrong]))
    return not wrong


def _to_translate(texts: dict[str, list[Text]]) -> list[str]:
    """Lines that can be pasted into a toml and filled in."""
    lines: list[str] = []
    for context, found in texts.items():
        lines.append(f"[{context}]")
        lines += [f"{json.dumps(text.key, ensure_ascii=False)} = {_blank(text)}" for text in found]
    return lines


def _blank(text: Text) -> str:
    return '["", ""]' if text.plural else '""'


def _run(command: list[str]) -> None:
    done = quietly([venv_command(command[0]), *command[1:]])
    if done.returncode != 0:
        raise TextsFault(f"{done.stdout}\n{command[0]}: FAILED")
