"""An open notebook in the window: the rail, the capture line, the pages, messages and progress.

Owns which page is shown and the way to a record; each page owns its own content.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from verbinder.domain.changes import Kind
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.registry import PageEntry, page_factories
from verbinder.ui.progress_strip import ProgressStrip
from verbinder.ui.services import Services
from verbinder.ui.widgets.banner import BannerHost
from verbinder.ui.widgets.navigation_rail import NavigationRail

if TYPE_CHECKING:
    from verbinder.store.notebook import Notebook
    from verbinder.ui.capture.capture_bar import CaptureBar
    from verbinder.usecases.restoring import Prepared

#: Below this height (at text scale 1.0) every line above the page counts.
LOW = 600
#: The least height of a page (at text scale 1.0); it is cut off below rather than squeezed.
LEAST_PAGE = 80


class Workspace(QWidget):
    """Made when a notebook is opened, gone when it is locked. It is the `Shell` of its pages."""

    lock_requested = Signal()
    import_requested = Signal()
    backup_requested = Signal()
    #: A copy that was made ready takes the place of the notebook.
    put_back_requested = Signal(object)
    palette_requested = Signal(str)
    page_shown = Signal(str)
    #: A page was painted for the first time; carries its key.
    page_painted = Signal(str)

    def __init__(self, services: Services, notebook: Notebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = PageContext(
            notebook,
            services.theme,
            services.bus,
            services.jobs,
            services.messages,
            services.operations,
            services.settings,
            self,
        )
        self.entries: tuple[PageEntry, ...] = page_factories()
        self._pages: dict[str, Page] = {}
        self.rail = NavigationRail(theme=services.theme, title="Verbinder")
        for entry in self.rail_entries:
            self.rail.add_page(entry.key, entry.title(), entry.icon)
        self.rail.page_chosen.connect(self.show_page)
        self.banners = BannerHost(theme=services.theme)
        services.messages.attach(self.banners)
        self.stack = _Pages()
        self.progress = ProgressStrip(services.jobs)
        self.capture: CaptureBar | None = None
        self._capture_slot = QVBoxLayout()
        column = QVBoxLayout()
        column.setContentsMargins(Spacing.L, Spacing.S, Spacing.L, 0)
        column.setSpacing(Spacing.S)
        column.addWidget(self.banners)
        column.addLayout(self._capture_slot)
        column.addWidget(self.stack, 1)
        column.addWidget(self.progress)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)

    # -- pages --------------------------------------------------------------------------------------------------

    @property
    def page(self) -> Page | None:
        """The page that is seen."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    @property
    def page_key(self) -> str:
        """The key of the page that is seen."""
        return next((key for key, page in self._pages.items() if page is self.page), "")

    @property
    def rail_entries(self) -> tuple[PageEntry, ...]:
        """The pages with a place in the rail, in its order."""
        return tuple(entry for entry in self.entries if not entry.under)

    def show_page(self, key: str, *, focus: bool = True) -> Page:
        """Show a page, made now if it was never shown; raises `KeyError` for an unknown key."""
        entry = next((entry for entry in self.entries if entry.key == key), None)
        if entry is None:
            raise KeyError(key)
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = entry.factory(self.context)
            page.setAccessibleName(page.title())
            self.stack.addWidget(page)
            # After the paint that the event loop does next.
            QTimer.singleShot(0, self, lambda: self._tell_painted(key))
        self.rail.set_current(entry.under or key)
        self.stack.setCurrentWidget(page)
        if focus and not self.rail.pages.hasFocus():
            page.focus_first()
        self.page_shown.emit(key)
        return page

    def show_neighbour(self, step: int) -> None:
        """The next page (1) or the one before (-1), round and round."""
        keys = [entry.key for entry in self.rail_entries]
        if keys:
            here = keys.index(self.rail.current_key) if self.rail.current_key in keys else 0
            self.show_page(keys[(here + step) % len(keys)])

    def page_openers(self) -> list[tuple[str, Callable[[], None]]]:
        """Title and way to every page, for the menu; those with a place in the rail first."""
        others = (entry for entry in self.entries if entry.under)
        return [(entry.title(), self._opener(entry.key)) for entry in (*self.rail_entries, *others)]

    def search_page(self) -> None:
        """Ctrl+F: the search field of the page, or the one for everything."""
        if self.page is None or not self.page.focus_search():
            self.open_palette()

    def _opener(self, key: str) -> Callable[[], None]:
        def show() -> None:
            self.show_page(key)

        return show

    def _tell_painted(self, key: str) -> None:
        self.repaint()
        self.page_painted.emit(key)

    # -- the capture line ---------------------------------------------------------------------------------------

    def install_capture_bar(self, bar: CaptureBar) -> None:
        """Put the capture line above the pages."""
        self.capture = bar
        self._capture_slot.addWidget(bar)
        self.context.theme.changed.connect(self._fit_capture)
        self._fit_capture()

    def _fit_capture(self) -> None:
        if self.capture is not None:
            self.capture.set_low(self.height() < self.context.theme.space(LOW))
            # While much is being written down, the page gives way and not the line one is typing.
            self.stack.setMinimumHeight(self.context.theme.space(LEAST_PAGE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_capture()

    # -- the shell of the pages ---------------------------------------------------------------------------------

    def navigate(self, target: str, record_id: int | None = None) -> None:
        """See `verbinder.ui.pages.page.Shell`. A record that no page shows is left alone."""
        if record_id is None:
            self.show_page(target)
            return
        if any(entry.key == target for entry in self.entries):
            page = self.show_page(target, focus=False)
            page.refresh_if_stale()
            if not page.show_for(record_id):
                page.focus_first()
            return
        kind = Kind(target)
        if kind == Kind.CONTACT:
            self.open_contact_form(record_id)
            return
        for entry in self.entries:
            if kind in entry.opens:
                page = self.show_page(entry.key, focus=False)
                page.refresh_if_stale()
                if page.open_record(kind, record_id):
                    return
                page.focus_first()

    def log_contact(self, *, round_id: int | None = None, resident_id: int | None = None) -> None:
        """See `verbinder.ui.pages.page.Shell`."""
        if self.capture is not None:
            self.capture.focus_line(round_id, resident_id)

    def open_contact_form(self, contact_id: int | None = None) -> None:
        """See `verbinder.ui.pages.page.Shell`."""
        from verbinder.ui.capture.contact_form import ContactForm

        ContactForm(self.context, contact_id, parent=self).open()

    def open_import(self) -> None:
        """See `verbinder.ui.pages.page.Shell`."""
        self.import_requested.emit()

    def open_palette(self, words: str = "") -> None:
        """See `verbinder.ui.pages.page.Shell`; the window gives it something to find."""
        self.palette_requested.emit(words)

    def open_concepts(self, phrase: str = "") -> None:
        """See `verbinder.ui.pages.page.Shell`."""
        from verbinder.ui.pages.concepts import ConceptsPage

        page = self.show_page("concepts", focus=not phrase)
        page.refresh_if_stale()
        if phrase and isinstance(page, ConceptsPage):
            page.show_phrase(phrase)

    def put_back(self, prepared: Prepared) -> None:
        """Ask the window to put a copy in the place of the notebook."""
        self.put_back_requested.emit(prepared)

    def make_backup(self) -> None:
        """See `verbinder.ui.pages.page.Shell`."""
        self.backup_requested.emit()

    def lock(self) -> None:
        """See `verbinder.ui.pages.page.Shell`."""
        self.lock_requested.emit()


class _Pages(QStackedWidget):
    """What a page would like counts for nothing: it takes what the line being typed leaves."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)

    def hasHeightForWidth(self) -> bool:
        return False
