"""What is handed out: the wheel brings its resources along, and the recipes name what exists."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def wheel(project: Path, tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel, built from the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=project, check=True, capture_output=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as archive:
        return archive


def test_the_wheel_holds_every_resource(wheel: zipfile.ZipFile, project: Path) -> None:
    names = set(wheel.namelist())
    tracked = subprocess.run(
        ["git", "ls-files", "-z", "resources"], cwd=project, capture_output=True, text=True, check=False
    )
    resources = [name for name in tracked.stdout.split("\0") if name and (project / name).is_file()]
    assert [name for name in resources if f"verbinder/{name}" not in names] == []
    assert {"verbinder/resources/sentences/nl.toml", "verbinder/resources/sentences/en.toml"} <= names


def test_the_wheel_holds_the_handbook_with_its_pictures(wheel: zipfile.ZipFile, project: Path) -> None:
    names = set(wheel.namelist())
    folder = project / "docs" / "handboek"
    files = [file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()]
    assert "beelden/vandaag.png" in files
    assert [name for name in files if f"verbinder/resources/handbook/{name}" not in names] == []


def test_the_wheel_holds_only_the_program(wheel: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert {top for top in tops if not top.startswith("verbinder")} == set()


def test_the_wheel_brings_the_command_and_the_licence(wheel: zipfile.ZipFile) -> None:
    names = {name.partition(".dist-info/")[2]: name for name in wheel.namelist()}
    assert {"entry_points.txt", "licenses/LICENSE"} <= set(names)


def test_an_installed_program_finds_its_resources(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    with zipfile.ZipFile(str(wheel.filename)) as archive:
        archive.extractall(tmp_path)
    question = (
        "from verbinder import assets; print(assets.root()); assets.read_text('sentences/nl.toml');"
        "print(assets.handbook())"
    )
    done = subprocess.run(
        [sys.executable, "-c", question],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    resources = tmp_path / "verbinder" / "resources"
    assert done.stdout.splitlines() == [str(resources), str(resources / "handbook")]


def test_the_recipe_of_the_bundle_names_only_what_exists(project: Path) -> None:
    source = (project / "verbinder.spec").read_text(encoding="utf-8")
    assert compile(source, "verbinder.spec", "exec")
    for name in (
        "LICENSE",
        "requirements.lock",
        "resources/licences/NOTICE.md",
        "docs/handboek/README.md",
        "verbinder/__main__.py",
    ):
        assert (project / name).is_file(), name


@pytest.mark.skipif(os.name == "nt", reason="a build machine with a POSIX shell")
def test_the_build_machine_can_start_its_script(project: Path) -> None:
    assert os.access(project / ".ci" / "run", os.X_OK)
    assert "dev.py test" in (project / ".ci" / "run").read_text(encoding="utf-8")
