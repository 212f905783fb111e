"""The leaflet one hands to a resident, on paper: it tells of nobody, so it does not stand in the log of what left."""

from __future__ import annotations

from pathlib import Path

from verbinder import atomic_file
from verbinder.domain.papers import Paper, PaperPrinter
from verbinder.domain.retention import RetentionKind
from verbinder.errors import UserError
from verbinder.exchange.paper.leaflet import as_page
from verbinder.store.notebook import Notebook
from verbinder.usecases import retention

SUFFIX = ".pdf"


def export(
    notebook: Notebook, path: Path, *, paper: Paper = Paper.A5, language: str = "nl", printer: PaperPrinter
) -> Path:
    """Write the leaflet as a PDF, with the term that was chosen for people in this notebook. Raises as `write` does."""
    return write(path, as_page(retention.terms(notebook)[RetentionKind.PERSON], language), paper, printer)


def write(path: Path, page: str, paper: Paper, printer: PaperPrinter) -> Path:
    """Print a page that tells of nobody. Raises `UserError`: `leaflet.not_a_pdf`, `leaflet.cannot_write`."""
    if path.suffix.lower() != SUFFIX:
        raise UserError("leaflet.not_a_pdf", file=path.name)
    content = printer(page, paper)
    try:
        atomic_file.write_bytes(path, content)
    except OSError:
        raise UserError("leaflet.cannot_write", file=path.name) from None
    return path
