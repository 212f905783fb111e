"""The project as others receive it: what is pinned, what is explained, what must not be in it."""

from __future__ import annotations

import re
import subprocess
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

# Folders that exist on one developer's machine only, unfinished work, and secrets.
UNWANTED = re.compile(
    r"(?<![\w.])/(?:home/\w|Users/\w|root/|work/|tmp/)|\b(?:TO"
    r"DO|FIX"
    r"ME|X"
    r"XX)\b|BEGIN [A-Z ]*PRIVATE KEY"
)
BINARY = {".png", ".qm", ".ico", ".icns", ".xlsx", ".verbinder", ".db"}


@pytest.fixture(scope="session")
def tracked(project: Path) -> list[Path]:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=project, capture_output=True, text=True, check=False)
    if listing.returncode != 0:
        pytest.skip("not a git checkout")
    return [project / name for name in listing.stdout.split("\0") if name and (project / name).is_file()]


def locked(project: Path) -> dict[str, Requirement]:
    lines = (project / "requirements.lock").read_text(encoding="utf-8").splitlines()
    wanted = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(entry.name): entry for entry in wanted}


def declared(project: Path) -> list[Requirement]:
    described = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    entries = [
        *described["project"]["dependencies"],
        *described["project"]["optional-dependencies"]["dev"],
        *described["build-system"]["requires"],
    ]
    return [Requirement(entry) for entry in entries]


def test_nothing_unwanted_is_in_the_repository(tracked: list[Path], project: Path) -> None:
    found = []
    for file in tracked:
        if file.suffix in BINARY or file.name == Path(__file__).name:
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if UNWANTED.search(line):
                found.append(f"{file.relative_to(project)}:{number}: {line.strip()[:80]}")
    assert found == []


def test_no_notebook_is_in_the_repository(tracked: list[Path]) -> None:
    assert [file for file in tracked if file.suffix == ".verbinder"] == []


def test_every_text_file_ends_its_lines_the_same_way(tracked: list[Path], project: Path) -> None:
    texts = [file for file in tracked if file.suffix in {".py", ".toml", ".md", ".lock", ".spec"}]
    assert [file.relative_to(project) for file in texts if b"\r" in file.read_bytes()] == []


def test_the_lock_file_pins_everything_exactly_and_names_no_address(project: Path) -> None:
    pins = locked(project)
    assert [name for name, entry in pins.items() if [spec.operator for spec in entry.specifier] != ["=="]] == []
    assert [name for name, entry in pins.items() if entry.url] == []


def test_what_is_declared_is_pinned_within_its_bounds(project: Path) -> None:
    pins = locked(project)
    for wanted in declared(project):
        version = next(iter(pins[canonicalize_name(wanted.name)].specifier)).version
        assert wanted.specifier.contains(version), f"{wanted} against {version}"


def test_the_lock_file_is_closed_under_what_its_packages_require(project: Path) -> None:
    pins = locked(project)
    holes = set()
    for name, pin in pins.items():
        if pin.marker and not pin.marker.evaluate():
            continue
        for line in metadata.requires(name) or []:
            wanted = Requirement(line)
            applies = wanted.marker is None or wanted.marker.evaluate({"extra": ""})
            if applies and canonicalize_name(wanted.name) not in pins:
                holes.add(f"{name} wants {line}")
    assert holes == set()


def test_every_dependency_has_a_reason(project: Path) -> None:
    reasons = (project / "docs" / "dependencies.md").read_text(encoding="utf-8").casefold()
    missing = [entry.name for entry in declared(project) if f"| {entry.name.casefold()} |" not in reasons]
    assert missing == []


def test_every_declared_dependency_of_the_program_is_used(project: Path) -> None:
    described = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    source = "\n".join(file.read_text(encoding="utf-8") for file in (project / "verbinder").rglob("*.py"))
    modules = {
        "PySide6_Essentials": "PySide6",
        "python-calamine": "python_calamine",
        "phonenumberslite": "phonenumbers",
    }
    names = [Requirement(entry).name for entry in described["project"]["dependencies"]]
    unused = [
        name
        for name in names
        if not re.search(rf"^\s*(from|import) {modules.get(name, name.lower())}\b", source, re.MULTILINE)
    ]
    assert unused == []


def test_the_program_has_one_version(project: Path) -> None:
    from verbinder import __version__

    assert f"## {__version__}" in (project / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_licence_is_the_whole_licence(project: Path) -> None:
    text = (project / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "END OF TERMS AND CONDITIONS" in text
