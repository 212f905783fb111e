"""The sheet of a workbook on which the stories stand: a story begins with its title, its text goes on row by row.

Owns the columns and the heights: a row of a workbook cannot be taller than a page, so a long text takes several.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from textwrap import wrap
from typing import Final

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from verbinder.domain.stories import ToldStory
from verbinder.exchange.overview.wording import Wording
from verbinder.exchange.safe_cells import clean

#: Widths in characters.
_TITLE, _TEXT, _THEME, _DAYS = 28, 84, 16, 34
_COLUMNS: Final = (("title", _TITLE), ("story", _TEXT), ("theme", _THEME), ("days", _DAYS))
#: So many characters fit a row that still can be printed whole.
_LONGEST_PART: Final = 1_600
_LINE_HEIGHT: Final = 15.0


def write_stories(
    sheet: Worksheet, stories: Sequence[ToldStory], words: Wording, heading: Format, wrapped: Format
) -> None:
    """Write the stories; every text is written as text."""
    for column, (key, width) in enumerate(_COLUMNS):
        sheet.set_column(column, column, width, wrapped)
        sheet.write_string(0, column, words.text(f"column_{key}"), heading)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    for row, cells in enumerate(_rows(stories, words), 1):
        for column, text in enumerate(cells):
            sheet.write_string(row, column, clean(text), wrapped)
        fitting = zip(cells, _COLUMNS, strict=True)
        lines = max(1 + len(text) // width for text, (_, width) in fitting)
        sheet.set_row(row, lines * _LINE_HEIGHT + 6)


def _rows(stories: Sequence[ToldStory], words: Wording) -> Iterator[tuple[str, str, str, str]]:
    for story in stories:
        parts = [part for paragraph in story.text.splitlines() for part in wrap(paragraph, _LONGEST_PART)]
        first, *others = parts or [""]
        yield story.title, first, story.theme, words.about_story(replace(story, theme=""))
        yield from (("", part, "", "") for part in others)
