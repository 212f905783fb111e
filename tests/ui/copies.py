"""Places of the walk over every page where copies are: the card, putting one back, the sheet of a broken notebook."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from verbinder.domain.backups import Reason
from verbinder.store.key import new_key
from verbinder.usecases import backups, damage


def card(walk: Any) -> None:
    """The card of copies, which the example itself does not show, with all it can hold."""
    page = walk.page("settings")
    shown = page.backups
    for widget in (shown, shown.synced, shown.forget_button):
        widget.show()
    shown.synced.setText("Je notitieboek staat in een map die OneDrive naar andere computers kopieert. " * 2)
    shown.show_settings(page.context.settings.current)


def put_back(walk: Any) -> None:
    """The dialog that says what differs."""
    from verbinder.ui.dialogs.copies_dialog import CopiesDialog

    notebook = walk.session.notebook
    backups.make(notebook.path, notebook.key, Reason.DAY, notebook.clock())
    CopiesDialog(walk.session.context, parent=walk.window).open()


def broken(walk: Any) -> None:
    """The sheet of a notebook that is broken, with a copy of it."""
    sheet = walk.application.flows.ask_passphrase(walk.folder / "example.verbinder")
    copy = backups.BackupCopy(walk.folder, datetime(2026, 11, 24, 17, 40), Reason.DAY, 1, False, True)
    found = damage.Damage(("cipher: x",), new_key("een zin"), copy)
    sheet.trouble.offer(found, put_back=lambda: None, save=lambda: None)


PLACES = {"copies": card, "put back a copy": put_back}
SHEETS = {"broken": broken}
