"""The handbook tells the truth: its pictures, links, keys and names of buttons are those of the program."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tools.pictures import PICTURES
from verbinder.ui.shortcuts import shortcuts

LARGEST_PICTURE, LARGEST_TOGETHER = 200_000, 2_000_000
WORDS_OF_THE_TRADE = re.compile(r"\b(?:cli[eë]nt|probleem|problemen)", re.IGNORECASE)


@pytest.fixture(scope="module")
def folder(project: Path) -> Path:
    return project / "docs" / "handboek"


@pytest.fixture(scope="module")
def chapters(folder: Path) -> dict[str, str]:
    return {file.name: file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.md"))}


@pytest.fixture(scope="module")
def dutch(project: Path) -> dict[str, dict[str, str | list[str]]]:
    """Context → source → Dutch, of every area."""
    found: dict[str, dict[str, str | list[str]]] = {}
    for file in sorted((project / "resources" / "translations" / "nl").glob("*.toml")):
        for context, texts in tomllib.loads(file.read_text(encoding="utf-8")).items():
            found.setdefault(context, {}).update(texts)
    return found


def pictures_named(chapters: dict[str, str]) -> set[str]:
    return {name for text in chapters.values() for name in re.findall(r"\]\(beelden/([\w-]+)\.png\)", text)}


def test_every_picture_in_the_handbook_is_there_and_every_picture_is_in_the_handbook(
    folder: Path, chapters: dict[str, str]
) -> None:
    made = {picture.name for picture in PICTURES}
    assert pictures_named(chapters) == made
    assert {file.stem for file in (folder / "beelden").iterdir()} == made


def test_the_pictures_are_small_enough_to_travel_with_the_program(folder: Path) -> None:
    sizes = [file.stat().st_size for file in (folder / "beelden").iterdir()]
    assert max(sizes) < LARGEST_PICTURE
    assert sum(sizes) < LARGEST_TOGETHER


def test_a_picture_is_described_for_who_cannot_see_it(chapters: dict[str, str]) -> None:
    described = [words for text in chapters.values() for words in re.findall(r"!\[([^\]]*)\]", text)]
    assert described
    assert [words for words in described if len(words) < len("De pagina X")] == []


def test_every_link_leads_to_a_chapter_and_every_chapter_is_in_the_contents(
    folder: Path, chapters: dict[str, str]
) -> None:
    links = {link for text in chapters.values() for link in re.findall(r"\]\(([^)#]+\.md)\)", text)}
    assert {link for link in links if not (folder / link).is_file()} == set()
    contents = set(re.findall(r"\]\(([^)#]+\.md)\)", chapters["README.md"]))
    assert contents == set(chapters) - {"README.md"}


def test_the_keys_in_the_handbook_are_the_keys_of_the_window(
    chapters: dict[str, str], dutch: dict[str, dict[str, str | list[str]]]
) -> None:
    words = {**dutch["*"], **dutch["Shortcuts"]}
    expected = {
        f"| {' of '.join(f'`{key}`' for key in shortcut.keys)} | {words[shortcut.title()]} |"
        for shortcut in shortcuts()
    }
    everywhere = chapters["09-sneltoetsen.md"].partition("## Overal")[2].partition("##")[0]
    rows = {line for line in everywhere.splitlines() if line.startswith("| `") and "Alt+" not in line}
    assert rows == expected


def test_what_the_handbook_says_to_choose_stands_so_in_the_window(
    chapters: dict[str, str], dutch: dict[str, dict[str, str | list[str]]]
) -> None:
    """Whatever is bold and ends in an ellipsis, or is chosen from a menu, is the text of a button or menu."""
    shown = {
        text.replace("&", "")
        for texts in dutch.values()
        for translated in texts.values()
        for text in (translated if isinstance(translated, list) else [translated])
    }
    bold = [words for text in chapters.values() for words in re.findall(r"\*\*([^*]+)\*\*", text)]
    named = {part.strip() for words in bold if words.endswith("…") or "›" in words for part in words.split("›")}
    assert named
    assert named - shown == set()


def test_the_handbook_speaks_of_people_as_the_program_does(chapters: dict[str, str]) -> None:
    assert [name for name, text in chapters.items() if WORDS_OF_THE_TRADE.search(text)] == []


def test_the_tool_makes_a_picture_of_the_real_window(project: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tools.screenshots", "--into", str(tmp_path), "vandaag"]
    run = subprocess.run(command, cwd=project, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stderr
    head = (tmp_path / "vandaag.png").read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(head[16:20]), int.from_bytes(head[20:24])) == (1366, 768)


def test_a_picture_that_does_not_exist_is_refused(project: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tools.screenshots", "--into", str(tmp_path), "geen-plaatje"]
    run = subprocess.run(command, cwd=project, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 2
    assert "geen-plaatje" in run.stderr
