"""Commands that keep the notebook safe: backup, restore, check, rekey."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from verbinder import clock
from verbinder.cli.output import print_json, print_rows
from verbinder.cli.running import DONE, MENDABLE, complain
from verbinder.cli.session import Session
from verbinder.domain.backups import Reason
from verbinder.errors import StoreUnavailable, UserError, VerbinderError
from verbinder.sentences import error_sentence
from verbinder.usecases import backups, damage, notebooks, passphrases, restoring
from verbinder.usecases.backups import BackupCopy
from verbinder.usecases.restoring import KindDifference, NotebookKey, Prepared


def backup(session: Session, out: Path | None, *, as_json: bool) -> int:
    """Make a copy at `out`, or without it where the copies go that nobody asks for, the second place included."""
    with session.reading() as notebook:
        if out is not None:
            notebooks.backup(notebook, out)
            kept = backups.Kept(out)
        else:
            kept = backups.make(notebook.path, notebook.key, Reason.HAND, clock.now(), session.second_place)
    trouble = "" if kept.trouble is None else error_sentence(kept.trouble, session.language)
    if as_json:
        second = str(kept.second) if kept.second else None
        print_json({"copy": str(kept.copy), "second": second, "trouble": trouble})
    else:
        for copy in filter(None, (kept.copy, kept.second)):
            print(session.say("cli.written", file=copy))
    if trouble:
        complain(trouble)
    return MENDABLE if trouble else DONE


def restore(session: Session, copy: str, *, look: bool, other: bool, as_json: bool) -> None:
    """List the copies; say what differs in one; or put it in the place of the notebook, which nobody may have open."""
    if not copy:
        _list_copies(session, as_json=as_json)
        return
    file = backups.find_copy(session.notebook, copy, session.second_place)
    restoring.check_is_copy(file, session.notebook)
    passphrase = session.passphrase()
    key = restoring.key_of_copy(file, passphrase, session.notebook)
    if not look:
        notebooks.check_not_held(session.notebook)
    key_now = _key_now(session, passphrase, key)
    prepared = restoring.prepare(file, key, session.notebook, key_now=key_now)
    kept = None
    if prepared.of_another and not (look or other):
        restoring.discard(prepared)
        raise UserError("copy.of_another", file=file.name, notebook=session.notebook.name)
    if look:
        restoring.discard(prepared)
    else:
        words = session.say("copy.before_restoring")
        kept = restoring.put_in_place(prepared, session.notebook, clock.now(), kept_as=words)
    if as_json:
        print_json({**_prepared(prepared), "restored": not look, "kept": kept.name if kept else None})
        return
    _tell_differences(session, prepared)
    if not look:
        print(session.say("cli.restored", file=session.notebook))
        if kept is not None:
            print(session.say("cli.kept", file=kept.name))


def _key_now(session: Session, passphrase: str, key: NotebookKey) -> NotebookKey:
    """The key of the notebook itself; stretched once more only when it has another salt than the copy."""
    try:
        notebooks.check_is_file(session.notebook)
    except UserError:
        return key
    return key if notebooks.salt_of(session.notebook) == key.salt else restoring.key_by(passphrase, session.notebook)


def check(session: Session, save: Path | None, *, as_json: bool) -> int:
    """Check the file; the exit code says whether it is sound. A broken one may be saved as far as it goes."""
    notebooks.check_is_there(session.notebook)
    passphrase = session.passphrase()
    mended = only_index = False
    try:
        with session.reading(passphrase) as notebook:
            report = notebooks.check(notebook)
        faults, counts = report.faults, {"residents": report.residents, "contacts": report.contacts}
        mended, only_index = report.index_mended, report.only_index
    except VerbinderError as refused:
        faults, counts = (refused.code,), {}
        if refused.code not in damage.MAYBE_DAMAGED:
            raise
        if damage.diagnose(session.notebook, passphrase, session.second_place) is None:
            raise
    if only_index:
        return _tell_index(session, faults, counts, as_json=as_json)
    found = damage.diagnose(session.notebook, passphrase, session.second_place) if faults else None
    saved = _save(session, found, save) if save is not None and found is not None else None
    newest = _copy(found.newest) if found is not None and found.newest is not None else None
    if as_json:
        told = {"newest_good_copy": newest, "saved": saved, "index_mended": mended}
        print_json({"faults": list(faults), **counts, **told})
    elif not faults:
        if mended:
            print(session.say("cli.index_mended"))
        print(session.say("cli.sound", **counts))
    else:
        for fault in dict.fromkeys(found.faults if found else faults):
            print(f"  {fault}")
        if newest is not None:
            print(session.say("cli.newest_copy", file=newest["name"]))
        if saved is not None:
            print(session.say("cli.saved", file=save, rows=saved["rows"], unreadable=saved["unreadable"]))
        complain(session.say("cli.faults", count=len(faults)))
    return MENDABLE if faults else DONE


def _tell_index(session: Session, faults: tuple[str, ...], counts: dict[str, int], *, as_json: bool) -> int:
    """Only the index is wrong, and the notebook may only be read: nothing is lost, and it is mended another time."""
    if as_json:
        print_json({"faults": list(faults), **counts, "newest_good_copy": None, "saved": None, "index_mended": False})
    else:
        complain(session.say("cli.index_wrong"))
    return MENDABLE


def _save(session: Session, found: damage.Damage, target: Path) -> dict[str, Any]:
    saved = damage.save_what_can_be_saved(session.notebook, found, target)
    return {
        "file": str(target),
        "rows": saved.saved,
        "unreadable": sum(saved.unreadable.values()),
        "kinds": {kind.value: count for kind, count in saved.rows.items()},
    }


def rekey(session: Session, new_file: Path | None, *, as_json: bool) -> int:
    """Lock the notebook and its copies with another passphrase."""
    notebooks.check_is_file(session.notebook)
    with session.writing() as notebook:
        old = notebook.key
    passphrase = session.new_passphrase(new_file)
    done = passphrases.change_passphrase(session.notebook, old, passphrase, clock.now(), session.second_place)
    if as_json:
        print_json({"copies_changed": done.copies_changed, "copies_left": list(done.copies_left)})
    else:
        print(session.say("cli.rekeyed", count=done.copies_changed))
    if done.copies_left:
        complain(session.say("cli.copies_left", count=len(done.copies_left)))
    if not notebooks.passphrase_strength(passphrase).good_enough:
        print(session.say("cli.weak_passphrase"), file=sys.stderr)
    return DONE


# -- telling --------------------------------------------------------------------------------------------------------


def _list_copies(session: Session, *, as_json: bool) -> None:
    try:
        notebooks.check_is_file(session.notebook)
        salt = notebooks.salt_of(session.notebook)
    except (UserError, StoreUnavailable):
        salt = b""
    found = backups.copies_of(session.notebook, salt, session.second_place)
    if as_json:
        print_json([_copy(copy) for copy in found])
    elif not found:
        print(session.say("cli.no_copies"))
    else:
        print_rows([_row(session, copy) for copy in found], indent="")


def _row(session: Session, copy: BackupCopy) -> tuple[str, str, str, str]:
    where = session.say("backup.second_place" if copy.second_place else "backup.this_computer")
    reason = session.say(f"backup_reason.{copy.reason.value}")
    return f"{copy.made_at:%Y-%m-%d %H:%M}", reason, where, copy.path.name


def _copy(copy: BackupCopy) -> dict[str, Any]:
    return {
        "name": copy.path.name,
        "file": str(copy.path),
        "made_at": copy.made_at.isoformat(),
        "reason": copy.reason.value,
        "bytes": copy.size,
        "second_place": copy.second_place,
        "same_passphrase": copy.opens,
    }


def _prepared(prepared: Prepared) -> dict[str, Any]:
    differences = prepared.differences
    return {
        "residents": prepared.residents,
        "contacts": prepared.contacts,
        "last_change": prepared.last_change.isoformat() if prepared.last_change else None,
        "differences": None if differences is None else [_difference(found) for found in differences],
    }


def _difference(found: KindDifference) -> dict[str, Any]:
    return {**asdict(found), "kind": found.kind.value}


def _tell_differences(session: Session, prepared: Prepared) -> None:
    print(session.say("cli.in_copy", residents=prepared.residents, contacts=prepared.contacts))
    if prepared.differences is None:
        return
    if prepared.same:
        print(session.say("cli.copy_is_same"))
        return
    rows = []
    for found in prepared.differences:
        counts = session.say(
            "cli.difference", now=found.now, copy=found.copy, gone=found.only_now, back=found.only_copy,
            changed=found.changed,
        )  # fmt: skip
        rows.append((session.say(f"kinds.{found.kind.value}"), counts))
    print_rows(rows)
