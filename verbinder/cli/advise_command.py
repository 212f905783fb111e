"""The command `advise`: for each initiative when to step back, with the reasons."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from verbinder.cli.output import print_json
from verbinder.cli.session import Session
from verbinder.domain.stepping_back.reasons import Answer, Ground, Reason
from verbinder.usecases import advice_of_file, given_ids, initiatives, stepping_back
from verbinder.usecases.advice_words import advice_label, reason_text, warning_label


@dataclass(frozen=True, slots=True)
class _Told:
    """Answers with what is said of them: the name and the id of an initiative, and what a record is called."""

    answers: tuple[Answer, ...]
    name: Callable[[int], str]
    id: Callable[[int], int | str | None]
    record: Callable[[Ground], dict[str, Any]]


def advise(session: Session, initiative: str, at: date | None, case: Path | None, *, as_json: bool) -> None:
    """The advice for one initiative (by id or name) or for all, on a day, from the notebook or a portable file."""
    told = _of_notebook(session, initiative, at) if case is None else _of_file(case, initiative, at)
    if as_json:
        print_json([_plain(session, told, answer) for answer in told.answers])
        return
    for answer in told.answers:
        _print(session, answer, told.name(answer.initiative_id))
    if not told.answers:
        print(session.say("cli.no_initiatives"))


def _of_notebook(session: Session, initiative: str, at: date | None) -> _Told:
    with session.reading() as notebook:
        answers: tuple[Answer, ...]
        if initiative:
            answers = (stepping_back.advice(notebook, initiatives.id_called(notebook, initiative), at),)
        else:
            answers = stepping_back.every_advice(notebook, at)
        names = initiatives.names(notebook, [answer.initiative_id for answer in answers])
        with notebook.reader() as reader:
            words = given_ids.initiatives(reader)
    return _Told(answers, names.__getitem__, lambda number: words.get(number, number), _by_number)


def _of_file(case: Path, initiative: str, at: date | None) -> _Told:
    found = advice_of_file.advice_of_file(case, initiative, at)

    def record(ground: Ground) -> dict[str, Any]:
        known = found.record(ground)
        shown = {"kind": ground.kind.value, "id": known.id}
        return shown if known.id is not None else {**shown, "row": known.row}

    return _Told(found.answers, found.names.__getitem__, found.initiative, record)


def _by_number(ground: Ground) -> dict[str, Any]:
    return {"kind": ground.kind.value, "id": ground.id}


def _print(session: Session, answer: Answer, name: str) -> None:
    print(f"{name}: {advice_label(answer.advice, session.language)}")
    for reason in (*answer.reasons, *answer.notes):
        print(f"  {reason_text(reason, session.language)}")
    for warned in answer.warnings:
        print(f"  ! {warning_label(warned.code, session.language)}: {reason_text(warned, session.language)}")


def _plain(session: Session, told: _Told, answer: Answer) -> dict[str, Any]:
    return {
        "initiative": told.id(answer.initiative_id),
        "name": told.name(answer.initiative_id),
        "advice": answer.advice.value,
        "warnings": [str(warned.code) for warned in answer.warnings],
        "reasons": _reasons(session, told, answer.reasons),
        "notes": _reasons(session, told, answer.notes),
        "warnings_told": _reasons(session, told, answer.warnings),
    }


def _reasons(session: Session, told: _Told, reasons: Iterable[Reason]) -> list[dict[str, Any]]:
    return [
        {
            "code": str(reason.code),
            "text": reason_text(reason, session.language),
            "figures": dict(reason.figures),
            "records": [told.record(ground) for ground in reason.grounds],
        }
        for reason in reasons
    ]
