"""The chapters of the handbook as files, and which one is about what the user is doing.

Owns finding and reading them; the order is that of the names of the files, the contents first.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from verbinder import assets

CONTENTS = "README.md"
#: The number of the chapter for every page, and for the line above the pages.
CAPTURE = "capture"
_ABOUT = {
    "today": "04",
    "rounds": "04",
    "residents": "03",
    "overview": "07",
    "organisations": "05",
    "settings": "08",
    "concepts": "10",
    "connecting": "11",
    "initiatives": "12",
    "network": "13",
    CAPTURE: "02",
}


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter; `title` is its first heading, `name` the file as links call it."""

    title: str
    file: Path

    @property
    def name(self) -> str:
        return self.file.name

    def text(self) -> str:
        """The chapter as Markdown."""
        return self.file.read_text(encoding="utf-8")


def chapters() -> tuple[Chapter, ...]:
    """Every chapter; none when this program came without a handbook."""
    folder = assets.handbook()
    if folder is None:
        return ()
    files = [folder / CONTENTS, *sorted(file for file in folder.glob("*.md") if file.name != CONTENTS)]
    return tuple(Chapter(_title(file), file) for file in files)


def chapter_for(subject: str) -> str:
    """The name of the chapter about a page (by its key) or the capture line; the contents for anything else."""
    number = _ABOUT.get(subject)
    found = [chapter.name for chapter in chapters() if number and chapter.name.startswith(number)]
    return found[0] if found else CONTENTS


def _title(file: Path) -> str:
    with file.open(encoding="utf-8") as lines:
        return next((line.lstrip("# ").strip() for line in lines if line.startswith("# ")), file.stem)
