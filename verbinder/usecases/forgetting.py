"""Forgetting people: the person goes, the counts stay, and no copy that is put back brings them in again.

Owns the order of it: everything in one transaction, then the list beside the notebook, then the free pages. A program
that ends in between finishes at the next start (`finish`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from verbinder.domain.backups import Reason
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.naming import (
    WORD,
    Naming,
    PersonNames,
    Spelling,
    naming_of,
    passage,
    search_words,
    without,
)
from verbinder.errors import StoreUnavailable, UserError
from verbinder.store import forgetting as store
from verbinder.store import forgotten
from verbinder.store.journal_purge import purge
from verbinder.store.mentions import TextAt, texts_naming
from verbinder.store.notebook import Notebook
from verbinder.store.reader import Reader
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases import backups, forgotten_people

#: A job waits this long, in seconds, for another one to finish.
WAIT = 60.0


@dataclass(frozen=True, slots=True)
class Mention:
    """A text that may name the person, or somebody else: a human looks. `column` is the field it stands in."""

    kind: Kind
    id: int
    column: str
    passage: str


@dataclass(frozen=True, slots=True)
class HeldUntil:
    """A backup copy; `until` is the day on which it goes at the latest, None for one made by hand."""

    name: str
    until: date | None


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What forgetting did, or would do.

    `replaced` counts the texts in which the name became "iemand", `to_look_at` lists those that were left. `steps`
    counts the steps that can no longer be undone, `copies` names the older copies beside the notebook that still hold
    the person (who is taken out again when one is put back), `backups` those the program made by itself with the day on
    which each goes at the latest. `scrubbed`: the free pages are clean.
    """

    people: int
    replaced: int = 0
    to_look_at: tuple[Mention, ...] = ()
    drafts: int = 0
    steps: int = 0
    copies: tuple[str, ...] = ()
    scrubbed: bool = True
    backups: tuple[HeldUntil, ...] = ()


@dataclass(slots=True)
class _Found:
    """Who is named where, before anything is written: texts with the people they may name."""

    names: dict[int, PersonNames] = field(default_factory=dict)
    namings: dict[int, Naming] = field(default_factory=dict)
    by_word: dict[str, list[int]] = field(default_factory=dict)
    texts: list[tuple[TextAt, list[Naming]]] = field(default_factory=list)

    def namings_in(self, words: Iterable[str]) -> list[Naming]:
        """The people of whom one of these words is a name."""
        return [self.namings[number] for number in sorted({n for word in words for n in self.by_word.get(word, ())})]

    def names_somebody(self, text: str) -> bool:
        """Whether a text may name any of them."""
        words = {word.lower() for word in WORD.findall(text)} & self.by_word.keys()
        return bool(words) and any(naming.named_in(text) for naming in self.namings_in(words))


def look(notebook: Notebook, resident_ids: Sequence[int], *, replace_all: bool = False) -> Forgotten:
    """What `forget` would do; changes nothing. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        ids = store.still_there(reader, resident_ids)
        found = _find(reader, ids, replace_all)
        theirs = _own_rows(reader, ids)
        others = [(each, namings) for each, namings in found.texts if (each.kind, each.row_id) not in theirs]
    replaced = sum(_replaced(each, namings) != each.text for each, namings in others)
    return Forgotten(
        len(ids), replaced, _to_look_at(others), copies=copies_beside(notebook.path), backups=backups_holding(notebook)
    )


def forget(
    notebook: Notebook, resident_ids: Sequence[int], *, replace_all: bool = False, keep_out: bool = True
) -> Forgotten:
    """Forget these residents for good. It cannot be undone.

    Where a text of somebody else names them for certain, the name becomes "iemand"; what may be somebody else is
    listed, or replaced as well with `replace_all`. `keep_out`: it was asked for, so a colleague's hand-over does not
    bring them back either. Raises `UserError("record.gone")`, `StoreUnavailable`.
    """
    with notebook.unit_of_work(Operation.FORGET, wait=WAIT) as work:
        work.keep_out_of_journal()
        ids = store.still_there(work, resident_ids)
        if not ids:
            raise UserError("forget.already")
        if keep_out:
            forgotten_people.remember(work, ids, notebook.today())
        report = _take_out(work, ids, notebook, replace_all)
        work.commit()
    return Forgotten(
        report.people, report.replaced, report.to_look_at, report.drafts, report.steps,
        copies_beside(notebook.path), finish(notebook), backups_holding(notebook),
    )  # fmt: skip


def _take_out(work: UnitOfWork, ids: list[int], notebook: Notebook, replace_all: bool) -> Forgotten:
    today = notebook.today()
    found = _find(work, ids, replace_all)
    forgotten.add_marks(work, forgotten.marks_for(work, ids, today))
    touched: dict[Kind, set[int]] = {kind: set() for kind in Kind}
    drafts = 0
    for number in ids:
        for kind, rows in store.take_out(work, number, today).items():
            touched[kind] |= rows
        drafts += store.drop_drafts(work, number, found.namings[number])
    left = [(each, namings) for each, namings in found.texts if _stands(work, each)]
    replaced = 0
    for each, namings in left:
        text = _replaced(each, namings)
        if text != each.text:
            work.change(each.kind, each.row_id, **{each.column: text})
            replaced += 1
        if each.kind is Kind.STORY:
            # Also when the name may be somebody else's: from now on nobody is called so, and it is not recognised.
            store.look_at_story_again(work, each.row_id)
    steps = purge(work, touched, found.names_somebody)
    return Forgotten(len(ids), replaced, _to_look_at(left), drafts, steps)


def _find(reader: Reader, ids: Sequence[int], replace_all: bool) -> _Found:
    found = _Found(store.names_of_many(reader, ids))
    for number, person in found.names.items():
        for word in search_words(person):
            found.by_word.setdefault(word, []).append(number)
    spelling = Spelling()
    texts = texts_naming(reader, found.by_word.keys(), spelling)
    found.namings = {
        number: naming_of(person, spelling, replace_all=replace_all) for number, person in found.names.items()
    }
    found.texts = [
        (each, found.namings_in(words))
        for each, words in texts
        if not (each.kind is Kind.RESIDENT and each.row_id in found.names)
    ]
    return found


def _own_rows(reader: Reader, ids: Iterable[int]) -> set[tuple[Kind, int]]:
    """The rows that go or are emptied, so that a preview does not list them."""
    rows = {(Kind.RESIDENT, number) for number in ids}
    for number in ids:
        for kind, column in (*store.GO, *store.EMPTIED):
            rows |= {(kind, row["id"]) for row in reader.find(kind, **{column: number})}
        rows |= {(Kind.CONTACT, contact_id) for contact_id in store.alone(reader, number)}
        rows |= {(Kind.STORY, story_id) for story_id in store.stories_alone(reader, number)}
    return rows


def _stands(work: UnitOfWork, each: TextAt) -> bool:
    """Whether the text is still there: rows that were theirs went, and notes were emptied."""
    rows = work.find(each.kind, id=each.row_id)
    return bool(rows) and rows[0][each.column] == each.text


def _replaced(each: TextAt, namings: Iterable[Naming]) -> str:
    if each.is_name:
        return each.text
    text = each.text
    for naming in namings:
        text = without(text, naming)
    return text


def _to_look_at(texts: Iterable[tuple[TextAt, list[Naming]]]) -> tuple[Mention, ...]:
    mentions = []
    for each, namings in texts:
        text = _replaced(each, namings)
        for naming in namings:
            # In the name of something else even the certain is only pointed at.
            words = passage(text, Naming(None, naming.certain)) if each.is_name else ""
            words = words or passage(text, naming)
            if words:
                mentions.append(Mention(each.kind, each.row_id, each.column, words))
                break
    return tuple(mentions)


def finish(notebook: Notebook) -> bool:
    """Bring the list beside the notebook up to date and clean free pages, if that was not done yet.

    Returns whether the file is clean now; False when the disk was full or somebody was reading (it is tried again at
    the next start).
    """
    with notebook.reader() as reader:
        listed, dirty = forgotten.marks(reader), forgotten.unscrubbed(reader)
    with suppress(OSError):
        on_file = forgotten.read_file(notebook.path)
        missing = [mark for mark in on_file if mark not in listed]
        if listed and on_file != (*listed, *missing):
            forgotten.write_file(notebook.path, (*listed, *missing))
    if not dirty:
        return True
    try:
        notebook.scrub()
        with notebook.small_write() as connection:
            forgotten.all_scrubbed(connection)
    except StoreUnavailable:
        return False
    return True


def clean_forgotten(notebook: Notebook, place: Path | None = None) -> int:
    """Forget again who was forgotten before: in an older copy that is put in the place of the notebook.

    Looks at the list in the notebook and at the file beside `place`, where it will stand; where it stands now when left
    out. Returns how many people were taken out.
    """
    with notebook.reader() as reader:
        own = forgotten.marks(reader)
        extra = [mark for mark in forgotten.read_file(place or notebook.path) if mark not in own]
        back = forgotten.residents_marked(reader, (*own, *extra))
    if back:
        forget(notebook, back)
    if extra:
        with notebook.unit_of_work(Operation.FORGET, wait=WAIT) as work:
            work.keep_out_of_journal()
            forgotten.add_marks(work, extra, scrubbed=True)
            work.commit()
    return len(back)


def after_opening(notebook: Notebook) -> int:
    """What opening owes: who was forgotten stays so, and a forgetting that was interrupted is finished.

    Costs a look at two small things when there is nothing to do. Returns how many people were taken out again.
    """
    if notebook.read_only:
        return 0
    with notebook.reader() as reader:
        own, dirty = set(forgotten.marks(reader)), forgotten.unscrubbed(reader)
    cleaned = 0
    if any(mark not in own for mark in forgotten.read_file(notebook.path)):
        cleaned = clean_forgotten(notebook)
    if dirty or (own and not forgotten.file_of(notebook.path).exists()):
        finish(notebook)
    return cleaned


def backups_holding(notebook: Notebook) -> tuple[HeldUntil, ...]:
    """The copies the program made of this notebook, newest first, those at the second place too."""
    plan = backups.plan_of(notebook)
    found = backups.copies_of_notebook(notebook, plan.second_place if plan else None)
    return tuple(HeldUntil(each.path.name, None if each.reason is Reason.HAND else each.expires_on) for each in found)


def copies_beside(path: Path) -> tuple[str, ...]:
    """The names of copies that lie beside a notebook: those the program makes itself carry its name."""
    with suppress(OSError):
        found = path.parent.glob("*" + path.suffix)
        return tuple(sorted(each.name for each in found if each.stem.startswith(path.stem + " ")))
    return ()
