"""Days in words, in Dutch and English."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tools import texts
from verbinder.ui import words

TODAY = date(2026, 3, 12)


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("texts")
    for language in texts.LANGUAGES:
        texts.build(language, folder)
    return folder


@pytest.fixture
def speak(qapp: QApplication, compiled: Path) -> Iterator[Callable[[str], None]]:
    """Puts a language in force for one test."""
    installed: list[QTranslator] = []
    former = QLocale()

    def choose(language: str) -> None:
        translator = QTranslator(qapp)
        assert translator.load(str(compiled / f"verbinder_{language}.qm"))
        qapp.installTranslator(translator)
        installed.append(translator)
        QLocale.setDefault(QLocale("nl_NL" if language == "nl" else "en_GB"))

    yield choose
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(former)


@pytest.mark.parametrize(
    ("days", "dutch"),
    [
        (0, "vandaag"), (1, "gisteren"), (-1, "morgen"), (2, "2 dagen geleden"), (13, "13 dagen geleden"),
        (14, "2 weken geleden"), (21, "3 weken geleden"), (62, "8 weken geleden"), (70, "2 maanden geleden"),
        (365, "12 maanden geleden"), (800, "2 jaar geleden"),
    ],
)  # fmt: skip
def test_how_long_ago_is_said_in_the_unit_people_use(speak: Callable[[str], None], days: int, dutch: str) -> None:
    speak("nl")
    assert words.ago(TODAY - timedelta(days=days), TODAY) == dutch


def test_a_day_never_known_says_nothing(qapp: QApplication) -> None:
    assert words.ago(None, TODAY) == ""


def test_dates_are_written_as_the_dutch_write_them(speak: Callable[[str], None]) -> None:
    speak("nl")
    day = date(2026, 3, 3)
    assert words.weekday_date(day) == "di 3 maart 2026"
    assert words.day_words(day, TODAY) == "di 3 maart"
    assert words.day_words(date(2025, 3, 3), TODAY) == "ma 3 maart 2025"
    assert words.long_date(day) == "dinsdag 3 maart 2026"
    assert words.month_words(day) == "maart 2026"
    assert words.figures(day) == "3-3-2026"


def test_what_is_due_says_how_late_it_is(speak: Callable[[str], None]) -> None:
    speak("nl")
    assert words.due(date(2026, 3, 11), TODAY) == "1 dag te laat"
    assert words.due(date(2026, 3, 9), TODAY) == "3 dagen te laat"
    assert words.due(TODAY, TODAY) == "vandaag"
    assert words.due(None, TODAY) == "ooit"


def test_english_counts_in_singular_and_plural(speak: Callable[[str], None]) -> None:
    speak("en")
    assert words.ago(date(2026, 3, 10), TODAY) == "2 days ago"
    assert words.due(date(2026, 3, 11), TODAY) == "1 day late"
