"""What a page of the window is, and what it is given to work with.

Owns when a page reloads: after a change it listens to, at once when it is seen and otherwise when it is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from verbinder.domain.changes import Changes, Kind

if TYPE_CHECKING:
    from verbinder.store.notebook import Notebook
    from verbinder.ui.change_bus import ChangeBus
    from verbinder.ui.design.theme import Theme
    from verbinder.ui.jobs import JobRunner
    from verbinder.ui.messages import Messages
    from verbinder.ui.operations import Operations
    from verbinder.ui.settings_holder import SettingsHolder
    from verbinder.usecases.restoring import Prepared


class Shell(Protocol):
    """What a page may ask of the window around it."""

    def navigate(self, target: str, record_id: int | None = None) -> None:
        """Go to a page by its key ("residents") or to a record by its kind (`Kind.RESIDENT`, with its id).

        A page's key with a number shows what that page has about a party, see `Page.show_for`: "connecting" the
        suggestions for a resident (its id) or an organisation (minus its id).
        """

    def log_contact(self, *, round_id: int | None = None, resident_id: int | None = None) -> None:
        """Put the cursor in the capture line.

        With `round_id` what is typed belongs to that round; with `resident_id` the line begins with that person.
        """

    def open_contact_form(self, contact_id: int | None = None) -> None:
        """Open the full form: for a new contact, or to edit an existing one."""

    def open_import(self) -> None:
        """Open the assistant that brings in a contact list."""

    def open_palette(self, words: str = "") -> None:
        """Open the field that finds everything."""

    def open_concepts(self, phrase: str = "") -> None:
        """Show the concepts; with a phrase what it is understood as, to be corrected there."""

    def make_backup(self) -> None:
        """Ask where a copy of the notebook must go and make it."""

    def put_back(self, prepared: Prepared) -> None:
        """Close the notebook, put a copy that was made ready in its place, and open that."""

    def lock(self) -> None:
        """Close the notebook and ask for the passphrase again."""


@dataclass(frozen=True, slots=True)
class PageContext:
    """The long-lived objects that pages, dialogs and the capture bar work with."""

    notebook: Notebook
    theme: Theme
    bus: ChangeBus
    jobs: JobRunner
    messages: Messages
    operations: Operations
    settings: SettingsHolder
    shell: Shell

    def navigate(self, target: str, record_id: int | None = None) -> None:
        """Go to a page by its key, or to a record by its kind and id; see `Shell.navigate`."""
        self.shell.navigate(target, record_id)


class Page(QWidget):
    """A page: build the widgets in the constructor, fill them in `reload`.

    Made when it is first shown. `reload` is called when the page is first seen and after every change of a kind in
    `listens_to`; while the page is hidden it is only marked stale. Nobody reloads a page after a write of its own.
    """

    listens_to: frozenset[Kind] = frozenset()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._stale = True
        context.bus.changed.connect(self._hear)

    # -- what a page says of itself -----------------------------------------------------------------------------

    def title(self) -> str:
        """The name of the page in the language of the user."""
        raise NotImplementedError

    def reload(self) -> None:
        """Show what the notebook holds now, keeping what is chosen and where the list stands."""
        raise NotImplementedError

    def hear(self, changes: Changes) -> None:
        """Take in a change while the page is seen; a page that can do with less than `reload` overrides this."""
        self.reload()

    def focus_first(self) -> None:
        """Put the focus where work on this page begins."""
        self.setFocus()

    def focus_search(self) -> bool:
        """Put the focus in the page's search field (Ctrl+F); False when it has none."""
        return False

    def open_record(self, kind: Kind, record_id: int) -> bool:
        """Show one record; False when this page cannot."""
        return False

    def show_for(self, number: int, gift_id: int | None = None) -> bool:
        """Show what this page has about a resident (its id) or an organisation (minus its id); False when it cannot."""
        return False

    def page_actions(self) -> list[QAction]:
        """What can be done on this page; the window puts it in its menu and in the palette."""
        return []

    def make_action(self, text: str, run: Callable[[], object], *, writes: bool = False) -> QAction:
        """An action for `page_actions`; one that writes is off in a notebook that is open to read only."""
        action = QAction(text, self)
        action.setEnabled(not (writes and self.context.notebook.read_only))
        action.triggered.connect(lambda _checked=False: run())
        return action

    # -- when it reloads ----------------------------------------------------------------------------------------

    @property
    def is_stale(self) -> bool:
        """Whether something changed since the last reload."""
        return self._stale

    def refresh_if_stale(self) -> None:
        """Reload when something changed; also called before a record is opened on a page not seen yet."""
        if self._stale:
            self._stale = False
            self.reload()

    def hear_later(self) -> None:
        """Something outside the notebook changed what is shown: reload at once when seen, else when shown."""
        self._stale = True
        if self.isVisible():
            self.refresh_if_stale()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh_if_stale()

    def _hear(self, changes: Changes) -> None:
        if not changes.touches(*self.listens_to):
            return
        if self.isVisible():
            self.hear(changes)
        else:
            self._stale = True
