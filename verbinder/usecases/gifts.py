"""Talents, needs, interests and experiences of residents, what organisations offer and seek: written down, corrected,
agreed to be introduced on, met or past."""

from __future__ import annotations

from datetime import date

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.gifts import ORGANISATION_GIFTS, RESIDENT_GIFTS, GiftKind, GiftState
from verbinder.domain.names import folded, tidy, tidy_lines
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases import owners


def add_gift(
    notebook: Notebook, owner_kind: Kind, owner_id: int, kind: str, phrase: str, question_behind: str = ""
) -> int:
    """Write down what someone can, looks for, likes or offers; returns its id.

    Raises `UserError("gift.empty")`, or `record.gone` when the owner is not there any more.
    """
    with notebook.unit_of_work(Operation.ADD_GIFT, tidy(phrase)) as work:
        gift_id = add_to(work, owner_kind, owner_id, kind, phrase, question_behind, heard_on=notebook.today())
        work.commit()
    return gift_id


def add_to(
    work: UnitOfWork,
    owner_kind: Kind,
    owner_id: int,
    kind: str,
    phrase: str,
    question_behind: str = "",
    *,
    heard_on: date | None = None,
    contact_id: int | None = None,
) -> int:
    """The same within a larger step, e.g. logging the contact `contact_id` in which it was heard.

    What was written down before is not written twice: the one there is opened again and its id returned.
    """
    if kind not in (RESIDENT_GIFTS if owner_kind is Kind.RESIDENT else ORGANISATION_GIFTS):
        raise ValueError(f"a {kind} cannot belong to a {owner_kind}")
    phrase, question_behind = _phrase(phrase), tidy_lines(question_behind)
    work.get(owner_kind, owner_id)
    reference = {owners.column(owner_kind): owner_id}
    for known in work.find(Kind.GIFT, kind=str(GiftKind(kind)), **reference):
        if folded(known["phrase"]) == folded(phrase):
            question_behind = question_behind or known["question_behind"]
            work.change(Kind.GIFT, known["id"], state=str(GiftState.OPEN), question_behind=question_behind)
            return int(known["id"])
    return work.add(
        Kind.GIFT,
        kind=str(GiftKind(kind)),
        phrase=phrase,
        question_behind=question_behind,
        heard_on=heard_on,
        contact_id=contact_id,
        **reference,
    )


def edit_gift(notebook: Notebook, gift_id: int, phrase: str, question_behind: str = "") -> None:
    """Correct the words. Raises `UserError`: `gift.empty`, `record.gone`."""
    phrase = _phrase(phrase)
    with notebook.unit_of_work(Operation.EDIT_GIFT, phrase) as work:
        work.change(Kind.GIFT, gift_id, phrase=phrase, question_behind=tidy_lines(question_behind))
        work.commit()


def set_gift_state(notebook: Notebook, gift_id: int, state: str) -> None:
    """Say that a need was met, or that a gift holds no longer, or holds again. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.EDIT_GIFT, _phrase_of(notebook, gift_id)) as work:
        work.change(Kind.GIFT, gift_id, state=str(GiftState(state)))
        work.commit()


def set_gift_kind(notebook: Notebook, gift_id: int, kind: str) -> None:
    """Let it be of another kind: an interest was an experience. An agreement to be introduced on it stays.

    Raises `UserError`: `gift.known_already` when it is there as that kind already, `record.gone`.
    """
    with notebook.unit_of_work(Operation.EDIT_GIFT, _phrase_of(notebook, gift_id)) as work:
        _check_kind(work, gift_id, kind, work.get(Kind.GIFT, gift_id)["phrase"])
        work.change(Kind.GIFT, gift_id, kind=str(GiftKind(kind)))
        work.commit()


def correct(
    notebook: Notebook,
    gift_id: int,
    phrase: str,
    question_behind: str = "",
    *,
    kind: str,
    state: str,
    agreed: bool,
) -> None:
    """Everything that can be said of one gift, as one step; what stays as it was is not touched.

    Raises `UserError`: `gift.empty`, `gift.known_already`, `record.gone`.
    """
    phrase = _phrase(phrase)
    with notebook.unit_of_work(Operation.EDIT_GIFT, phrase) as work:
        row = work.get(Kind.GIFT, gift_id)
        if kind != row["kind"]:
            _check_kind(work, gift_id, kind, phrase)
        work.change(
            Kind.GIFT,
            gift_id,
            phrase=phrase,
            question_behind=tidy_lines(question_behind),
            kind=str(GiftKind(kind)),
            state=str(GiftState(state)),
            agreed_on=(row["agreed_on"] or notebook.today()) if agreed else None,
        )
        work.commit()


def set_agreed(notebook: Notebook, gift_id: int, agreed: bool) -> None:
    """Note that somebody agreed to be introduced on this, or does not any more. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.SET_INTRODUCING, _phrase_of(notebook, gift_id)) as work:
        already = work.get(Kind.GIFT, gift_id)["agreed_on"]
        work.change(Kind.GIFT, gift_id, agreed_on=(already or notebook.today()) if agreed else None)
        work.commit()


def remove_gift(notebook: Notebook, gift_id: int) -> None:
    """Take away what was written down by mistake. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.DELETE_GIFT, _phrase_of(notebook, gift_id)) as work:
        work.remove(Kind.GIFT, gift_id)
        work.commit()


def _check_kind(work: UnitOfWork, gift_id: int, kind: str, phrase: str) -> None:
    """Refuse a kind its owner cannot have, or has these words as already."""
    row = work.get(Kind.GIFT, gift_id)
    owner_kind = Kind.RESIDENT if row["resident_id"] is not None else Kind.ORGANISATION
    if kind not in (RESIDENT_GIFTS if owner_kind is Kind.RESIDENT else ORGANISATION_GIFTS):
        raise ValueError(f"a {kind} cannot belong to a {owner_kind}")
    owner = owners.column(owner_kind)
    for known in work.find(Kind.GIFT, kind=str(GiftKind(kind)), **{owner: row[owner]}):
        if known["id"] != gift_id and folded(known["phrase"]) == folded(phrase):
            raise UserError("gift.known_already", phrase=phrase)


def _phrase(text: str) -> str:
    phrase = tidy(text)
    if not phrase:
        raise UserError("gift.empty")
    return phrase


def _phrase_of(notebook: Notebook, gift_id: int) -> str:
    with notebook.reader() as reader:
        return str(reader.get(Kind.GIFT, gift_id)["phrase"])
