"""The leaflet for a resident: it tells what the program does, with the term of this notebook, and of nobody."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from verbinder.domain.papers import Paper
from verbinder.domain.residents import ResidentFields
from verbinder.errors import UserError
from verbinder.exchange.paper.leaflet import as_page
from verbinder.store.notebook import Notebook
from verbinder.ui.printing import pdf_of_html
from verbinder.usecases import choices, exports, leaflets, residents


def words(page: str) -> str:
    return re.sub(r"\s+", " ", re.sub("<[^>]+>", " ", page.split("</style>")[1]))


@pytest.mark.parametrize(("language", "told"), [("nl", "24 maanden"), ("en", "24 months")])
def test_it_says_what_why_how_long_and_what_one_may_ask(language: str, told: str) -> None:
    page = as_page(24, language)
    assert told in words(page)
    assert page.count("<h2>") == 7
    assert page.count("<li>") == 4
    assert page.count("class='line'") == 4


def test_the_term_is_the_one_that_was_chosen(notebook: Notebook, tmp_path: Path) -> None:
    seen: list[tuple[str, Paper]] = []

    def printer(page: str, paper: Paper) -> bytes:
        seen.append((page, paper))
        return b"%PDF"

    choices.choose(notebook, "retention.person", "12")
    residents.add(notebook, ResidentFields(given_name="Fatimamarker", surname="Amrani"))
    leaflets.export(notebook, tmp_path / "kaartje.pdf", printer=printer)
    ((page, paper),) = seen
    assert "12 maanden" in words(page)
    assert paper is Paper.A5
    assert "Fatimamarker" not in page
    assert exports.log(notebook) == ()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_fits_on_one_a5(language: str, qapp: object) -> None:
    pdf = pdf_of_html(as_page(24, language), Paper.A5)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1


@pytest.mark.parametrize(("name", "code"), [("a.txt", "leaflet.not_a_pdf"), ("nergens/a.pdf", "leaflet.cannot_write")])
def test_a_place_that_cannot_be_is_one_sentence(name: str, code: str, notebook: Notebook, tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        leaflets.export(notebook, tmp_path / name, printer=lambda *_: b"%PDF")
    assert refused.value.code == code
