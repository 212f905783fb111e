"""Commands for handing over to a colleague: who may go, the preview, and the file."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from verbinder.cli.output import print_json, print_rows
from verbinder.cli.session import Session
from verbinder.domain.changes import Kind
from verbinder.domain.hand_over import Goes, HandOverPreview, Stays
from verbinder.domain.privacy import HandingOver
from verbinder.usecases import hand_over, notebooks

#: The kinds a person asks for; `--json` gives all.
TOLD = (Kind.GIFT, Kind.FOLLOW_UP, Kind.INTRODUCTION, Kind.INITIATIVE, Kind.ORGANISATION, Kind.PLACE, Kind.SIGNAL)

#: What one may answer, in both languages.
ANSWERS = {
    **dict.fromkeys(("yes", "ja"), HandingOver.AGREED),
    **dict.fromkeys(("no", "nee"), HandingOver.REFUSED),
    **dict.fromkeys(("ask", "vraag"), HandingOver.ASK_FIRST),
}


def note_answer(session: Session, person: str, answer: str, *, as_json: bool) -> None:
    """Note whether somebody may go to a colleague; one of `ANSWERS`."""
    from verbinder.usecases import access, residents

    said = ANSWERS[answer]
    with session.writing() as notebook:
        number = access.resident_called(notebook, person)
        residents.set_handing_over(notebook, number, said)
        name = residents.card(notebook, number).name
    if as_json:
        print_json({"id": number, "name": name, "handing_over": said.value})
    else:
        print(session.say("hand_over.noted", name=name, said=session.say(f"handing_over.{said.value}")))


def preview(session: Session, without: Sequence[str], *, notes: bool, as_json: bool) -> None:
    """Say who would go along, and who stays and why; nothing is written."""
    with session.reading() as notebook:
        left_out = hand_over.people_called(notebook, without)
        found = hand_over.preview(notebook, without=left_out, notes=notes, language=session.language)
    if as_json:
        print_json(_as_plain(found, people=True))
        return
    _tell_counts(session, found)
    print_rows(
        (
            f"r{person.id}",
            person.name,
            person.address_text,
            session.say(f"hand_over_{'goes' if person.goes else 'stays'}.{person.how.value}"),
        )
        for person in found.people
    )


def write(
    session: Session, out: Path, without: Sequence[str], passphrase_file: Path | None, *, notes: bool, as_json: bool
) -> None:
    """Write the file; a weak passphrase is told, not refused: a script may know why."""
    with session.reading() as notebook:
        left_out = hand_over.people_called(notebook, without)
        hand_over.check_ending(out)
        passphrase = session.file_passphrase(passphrase_file, out.name, twice=True)
        found = hand_over.export(notebook, out, passphrase, without=left_out, notes=notes, language=session.language)
    if as_json:
        print_json(_as_plain(found, people=False))
    else:
        _tell_counts(session, found)
        print(session.say("hand_over.written", file=out))
    if not notebooks.passphrase_strength(passphrase).good_enough:
        print(session.say("cli.weak_passphrase"), file=sys.stderr)


def _tell_counts(session: Session, found: HandOverPreview) -> None:
    print(session.say("hand_over.go", whole=found.how_many(Goes.WHOLE), marks=found.how_many(Goes.MARK)))
    for why in Stays:
        if found.how_many(why):
            print(
                session.say(
                    "hand_over.stay", count=found.how_many(why), why=session.say(f"hand_over_stays.{why.value}")
                )
            )
    counts = ((kind, found.counts.get(kind, 0)) for kind in TOLD)
    listed = ", ".join(f"{count} {session.say(f'hand_over_kind.{kind.value}')}" for kind, count in counts if count)
    if listed:
        print(session.say("hand_over.with", listed=listed))
    if found.texts_withheld:
        print(session.say("hand_over.withheld", count=found.texts_withheld))


def _as_plain(found: HandOverPreview, *, people: bool) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "goes": {how.value: found.how_many(how) for how in Goes},
        "stays": {why.value: found.how_many(why) for why in Stays if found.how_many(why)},
        "rows": {kind.value: count for kind, count in found.counts.items() if kind is not Kind.NOTEBOOK},
        "texts_withheld": found.texts_withheld,
    }
    if people:
        plain["people"] = [
            {"id": person.id, "name": person.name, "goes": person.goes, "how": person.how.value}
            for person in found.people
        ]
    return plain
