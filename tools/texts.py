"""Gathers the window's texts into the translation files and compiles them, with the tools that come with Qt.

English is the language of the source texts; `verbinder_en.ts` therefore holds only plural forms.
"""

from __future__ import annotations

from pathlib import Path

from tools.environment import venv_command
from tools.processes import ROOT, quietly

TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = {"verbinder_nl.ts": [], "verbinder_en.ts": ["-pluralonly"]}
GATHER_OPTIONS = ("-extensions", "py", "-no-obsolete", "-locations", "none", "-source-language", "en")


def update() -> bool:
    """Bring every `.ts` up to date with the source and compile its `.qm`; True when all went well."""
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    return all(_gather(name, options) and _compile(name) for name, options in LANGUAGES.items())


def sources() -> list[Path]:
    """The files that hold texts of the window."""
    return sorted((ROOT / "verbinder" / "ui").rglob("*.py"))


def _gather(name: str, options: list[str]) -> bool:
    language = name.removesuffix(".ts").rpartition("_")[2]
    command = ["pyside6-lupdate", *GATHER_OPTIONS, "-target-language", language, *options]
    return _run([*command, *map(str, sources()), "-ts", str(TRANSLATIONS / name)])


def _compile(name: str) -> bool:
    target = (TRANSLATIONS / name).with_suffix(".qm")
    return _run(["pyside6-lrelease", str(TRANSLATIONS / name), "-qm", str(target)])


def _run(command: list[str]) -> bool:
    done = quietly([venv_command(command[0]), *command[1:]])
    if done.returncode != 0:
        print(done.stdout)
        print(f"{command[0]}: FAILED")
    return done.returncode == 0
