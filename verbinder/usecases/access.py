"""Everything that is kept about one person, as a file for that person: readable, on paper, or for another program.

Third persons are withheld. What the notebook cannot know (a name in a note of somebody who is not in it) stays, so the
verbinder reads the file before handing it over; the command says so.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from verbinder.domain.changes import Kind
from verbinder.domain.exports import ExportKind
from verbinder.domain.naming import Spelling, naming_of, search_words
from verbinder.domain.papers import Paper, PaperPrinter
from verbinder.domain.withholding import Withholding
from verbinder.errors import UserError
from verbinder.exchange import locked_zip
from verbinder.exchange.access.page import as_page
from verbinder.exchange.access.writing import AccessContent, write
from verbinder.store.forgetting import names_of
from verbinder.store.mentions import texts_naming
from verbinder.store.notebook import Notebook
from verbinder.store.queries import access as queries
from verbinder.store.queries.party_names import numbers_called
from verbinder.store.reader import Reader
from verbinder.usecases.exports import leaving

PAGES, DATA, PAPER = (".html", ".htm"), (".json",), (".pdf",)
#: What the page is called within a locked zip: nobody's name.
INSIDE = "verbinder.html"


def resident_called(notebook: Notebook, name_or_id: str) -> int:
    """The resident who is called so, or has this id ("r12" or "12").

    Raises `UserError`: `neighbourhood.unknown_person`, `neighbourhood.several_people`, `forget.only_residents`.
    """
    given = name_or_id.strip()
    with notebook.reader() as reader:
        if given.removeprefix("r").isdigit() and given.isascii():
            number = int(given.removeprefix("r"))
            if reader.find(Kind.RESIDENT, id=number):
                return number
        found = numbers_called(reader, given)
    residents = [number for number in found if number > 0]
    if len(residents) > 1:
        ids = ", ".join(f"r{number}" for number in residents)
        raise UserError("neighbourhood.several_people", count=len(residents), ids=ids)
    if residents:
        return residents[0]
    raise UserError("forget.only_residents" if found else "neighbourhood.unknown_person", name=given)


def gather(notebook: Notebook, resident_id: int) -> AccessContent:
    """What is kept about somebody, third persons withheld. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        person = names_of(reader, resident_id)
        own = (*person.whole, *person.words, *person.reached_by)
        withheld = Withholding(queries.third_names(reader, resident_id), queries.near_names(reader, resident_id), own)
        records = {
            kind.value: [_withheld(kind, row, withheld) for row in rows]
            for kind, rows in queries.records(reader, resident_id).items()
        }
        return AccessContent(
            name=queries.name(reader, resident_id),
            made_on=notebook.today(),
            records=records,
            mentions=_mentions(reader, resident_id, withheld),
            changes=queries.changes_of(reader, resident_id),
        )


def export(
    notebook: Notebook,
    resident_id: int,
    path: Path,
    language: str = "nl",
    password: str = "",
    *,
    printer: PaperPrinter | None = None,
) -> None:
    """Write it as a readable page (.html), on paper (.pdf, with a `printer`) or as data (.json); note that it left.

    With a password the page stands in a locked zip (.zip).

    Raises `UserError`: `access.unknown_format`, `zip.no_password`, `zip.not_a_zip`, `access.not_written`,
    `record.gone`; `StoreUnavailable`.
    """
    ending = path.suffix.lower()
    locked_zip.check(path, password)
    known = ending in (*PAGES, *DATA, locked_zip.ENDING) or (printer is not None and ending in PAPER)
    if not known:
        raise UserError("access.unknown_format", file=path.name)
    content = gather(notebook, resident_id)
    if printer is not None and ending in PAPER:
        written = printer(as_page(content, language, on_paper=True), Paper.A4)
    else:
        written = (content.as_json() if ending in DATA else as_page(content, language)).encode("utf-8")
    with leaving(notebook, ExportKind.ACCESS, 1):
        write(path, written, password, inside=INSIDE)


def _withheld(kind: Kind, row: dict[str, Any], withheld: Withholding) -> dict[str, Any]:
    own = kind in (Kind.RESIDENT, Kind.CONTACT_DETAIL)
    return {name: _plain(value, None if own and name not in TEXTS else withheld) for name, value in row.items()}


#: Of the person's own row only these are texts; the rest is about nobody else.
TEXTS = frozenset({"note", "what_works", "description", "approach_reason", "source", "kept_reason"})


def _plain(value: Any, withheld: Withholding | None) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str) and withheld is not None:
        return withheld.applied(value)
    return value


def _mentions(reader: Reader, resident_id: int, withheld: Withholding) -> list[str]:
    """Texts elsewhere that name the person for certain."""
    person = names_of(reader, resident_id)
    spelling = Spelling()
    texts = texts_naming(reader, search_words(person), spelling)
    certain = naming_of(person, spelling).certain
    told = []
    theirs = queries.own_rows(reader, resident_id)
    for each, _ in texts:
        if certain is not None and (each.kind, each.row_id) not in theirs and certain.search(each.text):
            told.append(withheld.applied(each.text))
    return told
