"""From a sheet before the notebook is open: putting a copy in its place, and the ways on when it is broken.

Owns no sheet; the notebook is opened by `StartFlows`. Nothing that needs the database may be imported at the top: the
first sheet is painted before it is loaded.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from verbinder.errors import VerbinderError
from verbinder.ui.dialogs.unlock import UnlockPage
from verbinder.ui.services import Services

if TYPE_CHECKING:
    from verbinder.store.key import NotebookKey
    from verbinder.store.notebook import Notebook
    from verbinder.ui.start_flows import StartFlows
    from verbinder.usecases.damage import Damage, Salvaged
    from verbinder.usecases.restoring import Prepared

#: Refusals behind which a broken file may hide (as in `verbinder.usecases.damage`, which is loaded later).
MAYBE_DAMAGED = frozenset({
    "notebook.wrong_passphrase", "notebook.damaged", "notebook.not_ours", "notebook.refused", "notebook.empty_file",
    "notebook.too_small", "notebook.not_encrypted", "notebook.other_kind", "notebook.migration_failed",
    "notebook.cannot_open",
})  # fmt: skip


class RestoreFlows(QObject):
    """What `StartFlows` does with copies."""

    def __init__(self, services: Services, flows: StartFlows) -> None:
        super().__init__(flows)
        self._services = services
        self._flows = flows

    def put_back(self, sheet: UnlockPage, copy: Path, text: str) -> None:
        """Put a copy in the place of the notebook of `sheet` and open it; what stood there is kept beside it."""
        sheet.set_busy(True)
        self._services.jobs.run(
            _restore,
            copy,
            text,
            sheet.path,
            self._services.messages.code("copy.before_restoring"),
            on_done=partial(self._put_back_done, sheet, text),
            on_error=partial(self._flows.refused, sheet),
            cancellable=False,
        )

    def _put_back_done(self, sheet: UnlockPage, text: str, kept: Path | None) -> None:
        self._say_put_back(kept)
        self._flows.unlock(sheet, False, text, False)

    def _say_put_back(self, kept: Path | None) -> None:
        said = self.tr("The copy has been put back.")
        if kept is not None:
            said = self.tr("The copy has been put back. What stood there is kept as {file}.").format(file=kept.name)
        self._services.messages.info(said, timeout_ms=None)

    def look_for_damage(self, sheet: UnlockPage, text: str, error: VerbinderError) -> None:
        """A broken file and a wrong passphrase look alike: in the background the copies are asked which it is."""
        if not text or error.code not in MAYBE_DAMAGED:
            return
        folder = self._services.settings.current.backup_folder
        self._services.jobs.run(
            _diagnose,
            sheet.path,
            text,
            Path(folder) if folder else None,
            on_done=lambda found: self._say_damage(sheet, found),
            on_error=lambda _error: None,
            cancellable=False,
            owner=sheet,
        )

    def _say_damage(self, sheet: UnlockPage, found: Damage | None) -> None:
        if found is None or not sheet.open_button.isEnabled():
            return
        sheet.row.set_error("")
        sheet.trouble.offer(
            found,
            put_back=lambda: self._put_newest_back(sheet, found),
            save=lambda: self._save_what_can_be_saved(sheet, found),
        )

    def _put_newest_back(self, sheet: UnlockPage, found: Damage) -> None:
        assert found.newest is not None
        sheet.set_busy(True)
        self._services.jobs.run(
            _restore_by_key,
            found.newest.path,
            found.key,
            sheet.path,
            self._services.messages.code("copy.damaged_kept"),
            on_done=partial(self._put_back_by_key_done, sheet, found.key),
            on_error=partial(self._flows.refused, sheet),
            cancellable=False,
        )

    def put_prepared_back(self, sheet: UnlockPage, prepared: Prepared) -> None:
        """Put a copy that was made ready in the place of the notebook of `sheet` and open it."""
        sheet.set_busy(True)
        self._services.jobs.run(
            _put_in_place,
            prepared,
            sheet.path,
            self._services.messages.code("copy.before_restoring"),
            on_done=partial(self._put_back_by_key_done, sheet, prepared.key),
            on_error=partial(self._flows.refused, sheet),
            cancellable=False,
        )

    def _put_back_by_key_done(self, sheet: UnlockPage, key: NotebookKey, kept: Path | None) -> None:
        self._say_put_back(kept)
        self._services.jobs.run(
            _open_by_key,
            sheet.path,
            key,
            on_done=lambda notebook: self._flows.opened.emit(notebook, ""),
            on_error=partial(self._flows.refused, sheet),
            cancellable=False,
        )

    def _save_what_can_be_saved(self, sheet: UnlockPage, found: Damage) -> None:
        """Into a new notebook beside the broken one; that is the one whose passphrase is then asked."""
        sheet.set_busy(True)
        self._services.jobs.run(
            _save,
            sheet.path,
            found,
            self._services.messages.code("copy.saved_from_damage"),
            on_done=lambda saved: self._saved(*saved),
            on_error=partial(self._flows.refused, sheet),
            cancellable=False,
        )

    def _saved(self, target: Path, saved: Salvaged) -> None:
        self._flows.ask_passphrase(target).trouble.tell(
            self._services.messages.code(
                "cli.saved", file=target.name, rows=saved.saved, unreadable=sum(saved.unreadable.values())
            )
        )


# What the jobs do; the use cases are imported on the worker.


def _restore(copy: Path, text: str, target: Path, kept_as: str) -> Path | None:
    from verbinder.usecases import notebooks

    return notebooks.restore(copy, text, target, kept_as=kept_as)


def _restore_by_key(copy: Path, key: NotebookKey, target: Path, kept_as: str) -> Path | None:
    from verbinder.usecases import notebooks

    return notebooks.restore_by_key(copy, key, target, kept_as=kept_as)


def _put_in_place(prepared: Prepared, target: Path, kept_as: str) -> Path | None:
    from verbinder import clock
    from verbinder.usecases import restoring

    return restoring.put_in_place(prepared, target, clock.now(), kept_as=kept_as)


def _open_by_key(path: Path, key: NotebookKey) -> Notebook:
    from verbinder.usecases import notebooks

    return notebooks.open_by_key(path, key)


def _diagnose(path: Path, text: str, second_place: Path | None) -> Damage | None:
    from verbinder.usecases import damage

    return damage.diagnose(path, text, second_place)


def _save(path: Path, found: Damage, words: str) -> tuple[Path, Salvaged]:
    from verbinder import clock
    from verbinder.usecases import damage

    target = damage.place_for_saved(path, clock.now(), words)
    return target, damage.save_what_can_be_saved(path, found, target)
