"""The menu bar of an open notebook, laid out from the actions.

Owns the order in the menus only.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from verbinder.ui.pages.page import Page
from verbinder.ui.shortcuts import page_keys
from verbinder.ui.undo_actions import UndoActions
from verbinder.ui.window_actions import WindowActions

_FILE = ("new_notebook", "open", "", "import", "take_over", "import_streets", "",
         "export", "round_sheet", "calendar", "cards", "export_notebook", "hand_over", "",
         "backup", "restore", "recovery_sheet", "", "lock", "quit")  # fmt: skip
_EDIT = ("capture", "contact_form", "", "merge_names", "", "search_page")
_GO = ("palette", "", "next_page", "previous_page")
_HELP = ("handbook", "shortcuts", "", "about")


class Menus(QObject):
    """Fills a menu bar and keeps the menu of the present page up to date."""

    def __init__(
        self,
        bar: QMenuBar,
        actions: WindowActions,
        undo: UndoActions,
        page_actions: Sequence[QAction],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._bar = bar
        bar.clear()
        self._fill(bar.addMenu(translate("Menus", "&File")), actions, _FILE)
        edit = bar.addMenu(translate("Menus", "&Edit"))
        edit.addActions([undo.undo, undo.redo])
        edit.addSeparator()
        self._fill(edit, actions, _EDIT)
        go = bar.addMenu(translate("Menus", "&Go to"))
        go.addActions(list(page_actions))
        go.addSeparator()
        self._fill(go, actions, _GO)
        self._page_menu = bar.addMenu(translate("Menus", "&Page"))
        self._page_menu.menuAction().setVisible(False)
        self._page: Page | None = None
        # What can be done depends on what is chosen on the page.
        self._page_menu.aboutToShow.connect(self._refill)
        self._fill(bar.addMenu(translate("Menus", "&Help")), actions, _HELP)

    def show_page(self, page: Page | None) -> None:
        """Put what can be done on this page in its menu; no menu when there is nothing."""
        self._page = page
        self._refill()

    def page_actions(self) -> list[QAction]:
        """What can be done on the page that is seen, as it is now."""
        self._refill()
        return self._page_menu.actions()

    def _refill(self) -> None:
        actions = self._page.page_actions() if self._page is not None else []
        for gone in set(self._page_menu.actions()) - set(actions):
            # They are the page's: it shows them again when one comes back to it.
            self._page_menu.removeAction(gone)
        self._page_menu.addActions(actions)
        self._page_menu.menuAction().setVisible(bool(actions))

    def _fill(self, menu: QMenu, actions: WindowActions, names: Sequence[str]) -> None:
        for name in names:
            if not name:
                menu.addSeparator()
            elif name in actions:
                menu.addAction(actions[name])


def page_action(title: str, number: int, parent: QObject) -> QAction:
    """The menu entry of a page; it shows Alt and its figure, which the rail itself listens to. 0: it has none."""
    # The key is written behind a tab: a second shortcut on the same key would make both ambiguous.
    key = QKeySequence(page_keys(number)).toString(QKeySequence.SequenceFormat.NativeText)
    name = title.replace("&", "&&")
    return QAction(f"{name}\t{key}" if key else name, parent)
