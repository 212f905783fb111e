"""Phone numbers and e-mail addresses of residents and organisations."""

from __future__ import annotations

from collections.abc import Iterable

from verbinder.domain.cards import DetailKind
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.names import tidy
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases import owners

#: "112" and "14 0592" are numbers too.
FEWEST_DIGITS = 3


def set_details(notebook: Notebook, owner_kind: Kind, owner_id: int, values: Iterable[tuple[str, str]]) -> None:
    """Let someone have exactly these phone numbers and addresses, pairs of kind ("phone", "email") and value.

    Raises `UserError`: `detail.phone_unreadable`, `detail.email_unreadable`, `record.gone`.
    """
    with notebook.reader() as reader:
        subject = owners.name_of(reader, owner_kind, owner_id)
    with notebook.unit_of_work(Operation.EDIT_DETAILS, subject) as work:
        put(work, owner_kind, owner_id, values)
        work.commit()


def put(work: UnitOfWork, owner_kind: Kind, owner_id: int, values: Iterable[tuple[str, str]]) -> None:
    """The same within a larger step. What is there already keeps its row; the same number twice is kept once."""
    reference = {owners.column(owner_kind): owner_id}
    wanted: dict[tuple[str, str], str] = {}
    for kind, value in values:
        if tidy(value):
            written, normal = checked(kind, value)
            wanted.setdefault((DetailKind(kind).value, normal), written)
    for row in work.find(Kind.CONTACT_DETAIL, **reference):
        written_now = wanted.pop((row["kind"], row["normal"]), None)
        if written_now is None:
            work.remove(Kind.CONTACT_DETAIL, row["id"])
        else:
            work.change(Kind.CONTACT_DETAIL, row["id"], value=written_now)
    for (kind, normal), written in wanted.items():
        work.add(Kind.CONTACT_DETAIL, kind=kind, value=written, normal=normal, **reference)


def checked(kind: str, value: str) -> tuple[str, str]:
    """A value as it is stored and the form it is compared by. Raises `UserError` when it can be none of its kind."""
    written = tidy(value)
    if kind == DetailKind.PHONE and sum(map(str.isdigit, written)) < FEWEST_DIGITS:
        raise UserError("detail.phone_unreadable", value=written[:60])
    name, at, host = written.partition("@")
    if kind == DetailKind.EMAIL and not (name and at and host and " " not in written and "@" not in host):
        raise UserError("detail.email_unreadable", value=written[:60])
    return written, normal_form(kind, written)


def normal_form(kind: str, value: str) -> str:
    """The form in which a phone number or e-mail address is compared."""
    # On first use: the readers of contact lists take 50 ms to import, and the first page does not need them.
    from verbinder.exchange.portable.values import compare_form

    return compare_form(kind, value)
