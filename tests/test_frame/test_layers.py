"""The walls of the house: who may know whom, and how large a room may be."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

LARGEST_FILE = 400
PYTHON_FOLDERS = ("verbinder", "tests", "tools", "benchmarks")
FORBIDDEN_NAMES = {"utils", "helpers", "common", "manager", "misc", "stuff"}


def python_files(project: Path) -> list[Path]:
    nested = [file for folder in PYTHON_FOLDERS for file in (project / folder).rglob("*.py")]
    return sorted([*nested, project / "dev.py", project / "verbinder.spec"])


def test_the_layers_hold(project: Path) -> None:
    command = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run([sys.executable, "-c", command], cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_file_is_longer_than_four_hundred_lines(project: Path) -> None:
    lengths = {file.relative_to(project): len(file.read_text("utf-8").splitlines()) for file in python_files(project)}
    assert {file: length for file, length in lengths.items() if length > LARGEST_FILE} == {}


def test_no_module_has_a_name_that_says_nothing(project: Path) -> None:
    modules = [file.relative_to(project) for file in python_files(project)]
    assert [module for module in modules if FORBIDDEN_NAMES & {module.stem, *module.parent.parts}] == []


def test_every_module_of_the_program_says_what_it_owns(project: Path) -> None:
    files = [file for file in (project / "verbinder").rglob("*.py") if file.stat().st_size]
    mute = [file.relative_to(project) for file in files if not file.read_text("utf-8").startswith('"""')]
    assert mute == []


@pytest.mark.parametrize("module", ["verbinder.settings", "verbinder.sentences", "verbinder.paths"])
def test_the_start_of_the_program_loads_neither_qt_nor_the_database(module: str) -> None:
    question = f"import sys, {module}; print(sorted({{'PySide6', 'sqlalchemy', 'sqlcipher3'}} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
