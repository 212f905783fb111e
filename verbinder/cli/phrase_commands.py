"""The command `phrases`: whether two phrases mean the same, and why."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from verbinder.cli.output import print_json, print_rows
from verbinder.cli.session import Session
from verbinder.errors import UserError
from verbinder.matching.likeness import Verdict
from verbinder.usecases import phrases
from verbinder.usecases.phrases import Understood


def compare(session: Session, one: str, other: str, *, as_json: bool) -> None:
    """Two phrases."""
    compared = phrases.compare(one, other)
    sides = {"a": compared.one, "b": compared.other}
    if as_json:
        read = {side: _plain(understood, session.language) for side, understood in sides.items()}
        same = compared.verdict is Verdict.SAME
        print_json({"verdict": compared.verdict.value, "match": same, "score": compared.score, **read})
        return
    print(session.say(f"matching.{compared.verdict.value}", score=f"{compared.score:.2f}"))
    print_rows((understood.text, _names(session, understood)) for understood in sides.values())


def compare_file(session: Session, file: Path, *, as_json: bool) -> None:
    """All pairs of a file; raises `UserError` for a file that cannot be read as pairs."""
    try:
        pairs = json.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UserError("matching.pairs_unreadable", file=file.name) from error
    except (ValueError, RecursionError) as error:
        raise UserError("matching.pairs_shape") from error
    judged = list(phrases.judge_pairs(pairs))
    if as_json:
        print_json(judged)
        return
    rows = (
        (str(pair["id"]), session.say(f"matching.{pair['verdict']}", score=f"{pair['score']:.2f}")) for pair in judged
    )
    print_rows(rows, indent="")


def _names(session: Session, understood: Understood) -> str:
    names = ", ".join(concept.name(session.language) for concept, _ in understood.concepts)
    return names or session.say("matching.no_concept")


def _plain(understood: Understood, language: str) -> dict[str, Any]:
    concepts = [
        {"id": concept.id, "name": concept.name(language), "strength": round(strength, 4)}
        for concept, strength in understood.concepts
    ]
    return {"text": understood.text, "concepts": concepts, "unknown": list(understood.unknown)}
