"""The command `advise`: for each initiative when to step back, with the reasons."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from verbinder.cli.output import print_json
from verbinder.cli.session import Session
from verbinder.domain.stepping_back.reasons import Answer, Reason
from verbinder.usecases import initiatives, stepping_back
from verbinder.usecases.advice_words import advice_label, reason_text, warning_label


def advise(session: Session, initiative: str, at: date | None, *, as_json: bool) -> None:
    """The advice for one initiative (by id or name) or for all, on a day; in the order of their ids."""
    with session.reading() as notebook:
        answers: tuple[Answer, ...]
        if initiative:
            answers = (stepping_back.advice(notebook, initiatives.id_called(notebook, initiative), at),)
        else:
            answers = stepping_back.every_advice(notebook, at)
        names = initiatives.names(notebook, [answer.initiative_id for answer in answers])
    if as_json:
        print_json([_plain(session, answer, names[answer.initiative_id]) for answer in answers])
        return
    for answer in answers:
        _print(session, answer, names[answer.initiative_id])
    if not answers:
        print(session.say("cli.no_initiatives"))


def _print(session: Session, answer: Answer, name: str) -> None:
    print(f"{name}: {advice_label(answer.advice, session.language)}")
    for reason in (*answer.reasons, *answer.notes):
        print(f"  {reason_text(reason, session.language)}")
    for warned in answer.warnings:
        print(f"  ! {warning_label(warned.code, session.language)}: {reason_text(warned, session.language)}")


def _plain(session: Session, answer: Answer, name: str) -> dict[str, Any]:
    return {
        "initiative": answer.initiative_id,
        "name": name,
        "advice": answer.advice.value,
        "warnings": [str(warned.code) for warned in answer.warnings],
        "reasons": _told(session, answer.reasons),
        "notes": _told(session, answer.notes),
        "warnings_told": _told(session, answer.warnings),
    }


def _told(session: Session, reasons: Iterable[Reason]) -> list[dict[str, Any]]:
    return [
        {
            "code": str(reason.code),
            "text": reason_text(reason, session.language),
            "figures": dict(reason.figures),
            "records": [{"kind": ground.kind.value, "id": ground.id} for ground in reason.grounds],
        }
        for reason in reasons
    ]
