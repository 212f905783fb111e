"""Commands of the privacy law: forget, access, retention, exports."""

from __future__ import annotations

import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path

from verbinder.cli.output import day_in_words, print_json, print_rows
from verbinder.cli.running import DONE, MENDABLE
from verbinder.cli.session import Session, shown
from verbinder.domain.history import Removed
from verbinder.domain.papers import PaperPrinter
from verbinder.usecases.forgetting import Forgotten, HeldUntil

YES = {"nl": ("ja", "j"), "en": ("yes", "y")}


def forget(session: Session, person: str, *, only_look: bool, replace_all: bool, yes: bool, as_json: bool) -> int:
    """Forget somebody; a person at the keyboard is asked first."""
    from verbinder.usecases import access, forgetting

    if only_look:
        with session.reading() as notebook:
            seen = forgetting.look(notebook, [access.resident_called(notebook, person)], replace_all=replace_all)
            shown(notebook, seen.people)
        return _tell(session, seen, "forget.would", as_json=as_json)
    with session.writing() as notebook:
        number = access.resident_called(notebook, person)
        if not yes and sys.stdin.isatty() and not _sure(session, person):
            print(session.say("forget.not_done"))
            return MENDABLE
        done = forgetting.forget(notebook, [number], replace_all=replace_all)
    return _tell(session, done, "forget.done", as_json=as_json)


def _sure(session: Session, name: str) -> bool:
    print(session.say("forget.asked", name=name), end=" ", flush=True)
    return sys.stdin.readline().strip().lower() in YES[session.language]


def _tell(session: Session, report: Forgotten, code: str, *, as_json: bool) -> int:
    if as_json:
        mentions = [{**asdict(each), "kind": each.kind.value} for each in report.to_look_at]
        print_json({**asdict(report), "to_look_at": mentions})
        return DONE
    print(session.say(code, people=report.people))
    for count, name in ((report.replaced, "replaced"), (report.drafts, "drafts"), (report.steps, "steps")):
        if count:
            print(session.say(f"forget.{name}", count=count))
    if report.to_look_at:
        print(session.say("forget.to_look_at"))
        print_rows((f"{each.kind.value} {each.id}", each.passage) for each in report.to_look_at)
    if report.copies or report.backups:
        print(session.say("forget.copies"))
        print_rows((name,) for name in (*report.copies, *(_held(session, each) for each in report.backups)))
    if not report.scrubbed:
        print(session.say("forget.not_scrubbed"), file=sys.stderr)
    return DONE


def _held(session: Session, copy: HeldUntil) -> str:
    if copy.until is None:
        return copy.name
    return session.say("forget.until", name=copy.name, day=f"{copy.until:%d-%m-%Y}")


def access(session: Session, person: str, out: Path) -> None:
    """Write everything about somebody."""
    from verbinder.usecases import access as use

    password = session.zip_password(out)
    printer: PaperPrinter | None = None
    if out.suffix.lower() in use.PAPER:
        # Only now: a page and data are written without Qt.
        from verbinder.bootstrap import pdf_without_window

        printer = pdf_without_window
    with session.reading() as notebook:
        number = use.resident_called(notebook, person)
        use.export(notebook, number, out, session.language, password, printer=printer)
    print(session.say("cli.written_locked" if password else "cli.written_readable", file=out))
    print(session.say("access.read_first"))


def retention(session: Session, *, apply: bool, as_json: bool) -> None:
    """Show what is past its term, or take it out."""
    from verbinder.usecases import retention as use

    if apply:
        with session.writing() as notebook:
            done = use.apply(notebook)
        if as_json:
            print_json({"people": done.people, "texts": done.texts})
        else:
            print(session.say("retention.done", people=done.people, texts=done.texts))
        return
    with session.reading() as notebook:
        found = use.due(notebook)
        shown(notebook, len(found.people))
    if as_json:
        people = [asdict(person) for person in found.people]
        others = {kind.value: count for kind, count in found.counts.items()}
        months = {kind.value: number for kind, number in found.months.items()}
        print_json({"people": people, "counts": others, "months": months})
        return
    if found.is_nothing:
        print(session.say("retention.nothing"))
        return
    counts = {"person": len(found.people), **{kind.value: count for kind, count in found.counts.items()}}
    for kind, term in found.months.items():
        if counts[kind.value]:
            named = session.say(f"retention_kind.{kind.value}")
            print(session.say("retention.due", count=counts[kind.value], kind=named, months=term))
            print("  " + session.say(f"retention.why_{kind.value}"))
        if kind.value == "person":
            print_rows(
                (f"r{each.id}", each.name, day_in_words(each.last_sign, session.language)) for each in found.people
            )
    print(session.say("retention.how"))


def keep(session: Session, person: str, reason: str, until: date | None) -> None:
    """Keep somebody longer, with a reason."""
    from verbinder.usecases import access as use
    from verbinder.usecases import retention as terms

    with session.writing() as notebook:
        last = terms.keep_longer(notebook, use.resident_called(notebook, person), reason, until)
    print(session.say("retention.kept", name=person, day=day_in_words(last, session.language)))


def trash(session: Session, restore: int | None, *, as_json: bool) -> None:
    """What was removed, or putting some of it back."""
    from verbinder.usecases import history

    if restore is not None:
        with session.writing() as notebook:
            history.put_back(notebook, restore)
        print(session.say("trash.restored"))
        return
    with session.reading() as notebook:
        found = history.trash(notebook)
        shown(notebook, sum(bool(each.subject) for each in found))
    if as_json:
        print_json([{**asdict(each), "at": f"{each.at:%Y-%m-%d %H:%M:%S}"} for each in found])
    elif not found:
        print(session.say("trash.empty"))
    else:
        print_rows(
            ((str(each.step_id), f"{each.at:%d-%m-%Y %H:%M}", _removed(session, each)) for each in found), indent=""
        )
        print(session.say("trash.how"))


def _removed(session: Session, each: Removed) -> str:
    if each.subject:
        return session.say(f"operation_on.{each.operation}", subject=each.subject)
    return session.say(f"operation.{each.operation}")


def exports(session: Session, *, as_json: bool) -> None:
    """What left the notebook."""
    from verbinder.usecases import exports as use

    with session.reading() as notebook:
        lines = use.log(notebook)
    if as_json:
        print_json(
            [
                {
                    "at": f"{each.at:%Y-%m-%d %H:%M:%S}",
                    "kind": each.kind,
                    "people": each.people,
                    "stories": each.stories,
                }
                for each in lines
            ]
        )
    elif not lines:
        print(session.say("exports.none"))
    else:
        print_rows(
            (
                (
                    f"{each.at:%d-%m-%Y %H:%M}",
                    session.say(f"exports.{each.kind}"),
                    use.about(each, session.language),
                )
                for each in lines
            ),
            indent="",
        )
