"""Our role in an initiative: what three questions lead to, chosen, and chosen again; every choice is kept."""

from __future__ import annotations

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.names import tidy_lines
from verbinder.domain.roles import RoleFields
from verbinder.domain.stepping_back.record import Owner
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.unit_of_work import UnitOfWork


def choose(notebook: Notebook, initiative_id: int, fields: RoleFields) -> None:
    """Let our role and the owner be as chosen, from today on; the choice joins the history.

    Raises `UserError`: `role.why_missing` when it is not what the answers propose and no reason is given,
    `role.hand_over_missing` for a professional owner without a day of handing over, `role.hand_over_passed` when that
    day is over, `record.gone`.
    """
    with notebook.unit_of_work(Operation.CHOOSE_ROLE) as work:
        work.subject = work.get(Kind.INITIATIVE, initiative_id)["name"]
        choose_in(work, initiative_id, fields)
        work.commit()


def choose_in(work: UnitOfWork, initiative_id: int, fields: RoleFields) -> None:
    """The same within a larger step."""
    why, today = tidy_lines(fields.why), work.now.date()
    if not fields.follows and not why:
        raise UserError("role.why_missing")
    if fields.owner is Owner.PROFESSIONAL and fields.hand_over_on is None:
        raise UserError("role.hand_over_missing")
    if fields.owner is Owner.PROFESSIONAL and fields.hand_over_on is not None and fields.hand_over_on < today:
        raise UserError("role.hand_over_passed", day=fields.hand_over_on)
    chosen = {"role": fields.role.value, "owner": fields.owner.value}
    work.change(Kind.INITIATIVE, initiative_id, **chosen, hand_over_on=fields.hand_over_on)
    work.add(
        Kind.ROLE_CHOICE,
        initiative_id=initiative_id,
        on_date=today,
        is_issue=fields.answers.is_issue,
        is_wish=fields.answers.is_wish,
        is_initiative=fields.answers.is_initiative,
        **chosen,
        why=why,
    )
