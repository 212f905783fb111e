"""Contact cards for a phone: first who is on them and what that means, then where to.

Owns the question, the file dialog and what is said afterwards; who may be on a card is the use case's.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from verbinder.ui.dialogs.confirm import ConfirmDialog
from verbinder.ui.dialogs.where_to_save import ask_where_to_save, in_documents
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import vcard_export
from verbinder.usecases.vcard_export import SUFFIX, Leaving


class CardsFile(QObject):
    """Asks, then writes."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def ask(self) -> ConfirmDialog | None:
        """Say how many people would leave, and how; returns the question, None when there is nobody to ask about."""
        found = self._context.operations.run(vcard_export.look, self._context.notebook)
        if found is None:
            return None
        if not found.cards:
            self._context.messages.info(self.tr("There is nobody in your notebook whose card may leave."))
            return None
        dialog = ConfirmDialog(
            self.tr("Save contact cards"),
            self._explained(found),
            self.tr("Save &anyway…"),
            self.ask_place,
            theme=self._context.theme,
            parent=self._window,
        )
        dialog.open()
        return dialog

    def ask_place(self) -> QFileDialog:
        """Ask where the cards must go; returns the dialog, which is open."""
        kinds = {SUFFIX: self.tr("Contact cards (*{ending})").format(ending=SUFFIX)}
        name = self._context.notebook.path.stem + SUFFIX
        return ask_where_to_save(self._window, self.tr("Save contact cards"), in_documents(name), kinds, self.save_to)

    def save_to(self, file: Path) -> None:
        """Write the cards; a refusal becomes a banner."""
        self._context.operations.job(
            vcard_export.export_cards,
            self._context.notebook,
            file,
            title=self.tr("Saving contact cards…"),
            cancellable=False,
            on_done=lambda count: self._saved(file, count),
            owner=self,
        )

    def _saved(self, file: Path, count: int) -> None:
        said = _grouped(self.tr("%n card(s) are in {file}.", "", count), count).format(file=file.name)
        throw_away = self.tr("Anyone can read it: throw the file away when the cards are in your phone.")
        self._context.messages.warning(f"{said} {throw_away}")

    def _explained(self, found: Leaving) -> str:
        goes = self.tr(
            "%n person(s) go into one file: name, telephone, e-mail, address, year of birth.", "", found.cards
        )
        parts = [_grouped(goes, found.cards)]
        if found.left_out:
            stays = self.tr("%n stay(s) out: who wants rest or no contact, or is in the archive.", "", found.left_out)
            parts.append(_grouped(stays, found.left_out))
        parts.append(self.tr("Notes, talents and wishes do not go along."))
        warning = self.tr(
            "The file is not locked: anyone who has it can read it, and your phone may copy it to the internet. "
            "Verbinder notes that it left (Settings, Privacy)."
        )
        return f"{' '.join(parts)}\n\n{warning}"


def _grouped(text: str, count: int) -> str:
    """Qt fills in the bare figure; people read 1.382 better than 1382."""
    return text.replace(str(count), QLocale().toString(count), 1)
