"""The list of residents: who fits and in what order, the rows to show, and where searched words were found."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

from verbinder.domain.residents import FoundIn, ResidentQuery, ResidentRow
from verbinder.sentences import sentence
from verbinder.store.notebook import Notebook
from verbinder.store.queries import resident_list as queries

#: So many residents are looked up at a time.
LOOKED_UP = 500


def ids(notebook: Notebook, query: ResidentQuery) -> array[int]:
    """The ids of the residents that fit, in the order asked for."""
    with notebook.reader() as reader:
        return queries.ids(reader, query, notebook.today())


def rows(notebook: Notebook, wanted: Iterable[int]) -> dict[int, ResidentRow]:
    """The rows of these residents (a page of about 200); who is gone is left out."""
    with notebook.reader() as reader:
        return queries.rows(reader, wanted, notebook.today())


def called(notebook: Notebook, wanted: Sequence[int]) -> dict[int, str]:
    """What these residents are called, with where they live; who is gone is left out."""
    known: dict[int, str] = {}
    for start in range(0, len(wanted), LOOKED_UP):
        for number, row in rows(notebook, wanted[start : start + LOOKED_UP]).items():
            address = " ".join(filter(None, (row.street, row.house_number)))
            known[number] = ", ".join(filter(None, (row.name, address)))
    return known


def found_in(notebook: Notebook, text: str, resident_id: int) -> tuple[FoundIn, ...]:
    """Where the words of a search stand in what is known of someone; empty when only the name holds them."""
    with notebook.reader() as reader:
        return queries.found_in(reader, text, resident_id)


def matched_words(notebook: Notebook, text: str, resident_id: int, language: str = "nl") -> str:
    """The same as one line: "in een contact van 12-3-2026: … roti …"."""
    return " · ".join(_told(passage, language) for passage in found_in(notebook, text, resident_id))


def _told(found: FoundIn, language: str) -> str:
    code = f"resident.found_in_{found.kind}"
    if found.on_date is None or found.kind != "contact":
        return sentence(code, language, passage=found.passage)
    day = f"{found.on_date.day}-{found.on_date.month}-{found.on_date.year}"
    return sentence(code, language, passage=found.passage, day=day)
