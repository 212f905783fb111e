"""Commands of the daily work: find, log, today."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from typing import Any

from verbinder.cli.output import day_in_words, print_json, print_rows
from verbinder.cli.session import Session, shown
from verbinder.domain.follow_ups import FollowUpRow
from verbinder.domain.initiatives_today import AdviceChange, InitiativesToday
from verbinder.usecases.advice_words import advice_label

#: Hits of these kinds tell of nobody.
OF_NOBODY = frozenset({"organisation", "place", "street", "asset", "agenda_item"})


def find(session: Session, words: str, limit: int, *, as_json: bool) -> None:
    """What fits the words."""
    from verbinder.usecases import search

    with session.reading() as notebook:
        hits = search.find(notebook, words, limit=limit)
        shown(notebook, sum(hit.kind not in OF_NOBODY for hit in hits))
    if as_json:
        print_json([asdict(hit) for hit in hits])
    elif not hits:
        print(session.say("cli.nothing_found"))
    else:
        print_rows(
            (
                (session.say(f"kind.{hit.kind}"), hit.title, day_in_words(hit.on_date, session.language), hit.snippet)
                for hit in hits
            ),
            indent="",
        )


def log(session: Session, line: str, *, as_json: bool) -> None:
    """Write a line down and say what was understood."""
    from verbinder.usecases import contacts

    with session.writing() as notebook:
        understood = contacts.preview(notebook, line)
        logged = contacts.log_line(notebook, line)
    chips: list[dict[str, Any]] = [
        {"kind": chip.kind.value, "text": chip.text, "certain": chip.certain, "value": _plain(chip.value)}
        for chip in understood.chips
    ]
    if as_json:
        new = [{"id": resident_id, "name": name} for resident_id, name in logged.new_residents]
        print_json({"contact_ids": list(logged.contact_ids), "new_residents": new, "understood": chips})
        return
    print(session.say("cli.logged", count=len(logged.contact_ids)))
    print_rows((session.say(f"chip.{chip['kind']}"), chip["text"], str(chip["value"] or "")) for chip in chips)
    for _, name in logged.new_residents:
        print(session.say("cli.new_person", name=name))


def _plain(value: object) -> object:
    return value.isoformat() if hasattr(value, "isoformat") else value if value is None else str(value)


def today(session: Session, *, as_json: bool) -> None:
    """What the day asks for."""
    from verbinder.usecases.today import advice_changes
    from verbinder.usecases.today import today as view_of

    with session.reading() as notebook:
        view, changed = view_of(notebook), advice_changes(notebook)
        shown(notebook, view.people)
    if as_json:
        print_json({**asdict(view), "advice_changes": [_plain_change(change) for change in changed]})
        return
    print(day_in_words(view.on_date, session.language))
    for code, rows in (("overdue", view.overdue), ("due", view.due)):
        _section(session, code, _promises(session, rows))
    _section(
        session,
        "introductions",
        (
            (
                day_in_words(row.check_on, session.language),
                f"{row.one.name} – {row.other.name}",
                session.say(f"introduction_state.{row.state}"),
            )
            for row in view.introductions
        ),
    )
    _section(session, "this_week", _promises(session, view.this_week))
    _section(session, "signals", ((row.text, row.where) for row in view.signals))
    people = [*view.drifting, *view.keep_warm]
    _section(
        session,
        "drifting",
        ((row.name, session.say("cli.weeks", count=row.weeks) if row.weeks else "", row.where) for row in people),
    )
    _initiatives(session, view.initiatives, changed)
    if view.is_quiet and not view.initiatives.count and not changed:
        print(session.say("cli.quiet_day"))


def _promises(session: Session, rows: Iterable[FollowUpRow]) -> Iterable[tuple[str, ...]]:
    return ((day_in_words(row.due_on, session.language), row.text, row.who, row.where) for row in rows)


def _initiatives(session: Session, found: InitiativesToday, changed: Iterable[AdviceChange]) -> None:
    def day(on_date: date | None) -> str:
        return day_in_words(on_date, session.language)

    _section(session, "check_ins", ((day(row.planned_on), row.initiative) for row in found.check_ins))
    _section(session, "reviews", ((day(row.review_on), row.initiative) for row in found.reviews))
    asks = ((day(ask.fields.asked_on), ask.initiative, ask.fields.text) for ask in found.open_asks)
    _section(session, "open_asks", asks)
    _section(session, "hand_overs", ((day(row.on_date), row.initiative) for row in found.hand_overs))
    words = ((change.initiative, advice_label(change.advice, session.language)) for change in changed)
    _section(session, "advice_changes", words)


def _plain_change(change: AdviceChange) -> dict[str, Any]:
    return {
        "initiative": change.initiative_id,
        "name": change.initiative,
        "advice": change.advice.value,
        "before": change.before.advice.value if change.before else None,
        "looked_at_on": change.before.on_date if change.before else None,
        "new_warnings": [warned.value for warned in change.new_warnings],
    }


def _section(session: Session, code: str, rows: Iterable[tuple[str, ...]]) -> None:
    listed = list(rows)
    if listed:
        print()
        print(session.say(f"cli.{code}", count=len(listed)))
        print_rows(listed)
