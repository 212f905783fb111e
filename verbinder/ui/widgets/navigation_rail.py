"""The rail with the pages: icon and word, the present one marked, icons only in a narrow window.

Owns the list, its keys and Alt+1 to Alt+9, Alt+0 for the tenth; what a page is and shows is the window's.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from verbinder.ui.design.icons import paint_icon
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import COMPACT_WIDTH, Radius, Spacing, TypeRole
from verbinder.ui.shortcuts import page_keys
from verbinder.ui.widgets.heading import Heading
from verbinder.ui.widgets.painting import fill_rounded, paint_focus_ring

_KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_ICON_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_BADGE_ROLE = int(Qt.ItemDataRole.UserRole) + 3


class _RailDelegate(QStyledItemDelegate):
    """Paints one page of the rail."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.compact = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics = QFontMetrics(self._bold())
        height = metrics.height() + 2 * self._theme.space(Spacing.S) + 4
        if self.compact:
            return QSize(height + self._theme.space(Spacing.S), height)
        width = metrics.horizontalAdvance(index.data()) + self._icon_side() + self._theme.space(72)
        return QSize(max(width, self._theme.space(184)), height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = option.rect.adjusted(Spacing.S, 2, -Spacing.S, -2)
        if chosen:
            fill_rounded(painter, box, self._theme.colour("accent_soft"), Radius.MEDIUM)
            mark = QRect(box.left(), box.top() + box.height() // 4, 4, box.height() // 2)
            fill_rounded(painter, mark, self._theme.colour("warm"), 2)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            fill_rounded(painter, box, self._theme.colour("stripe"), Radius.MEDIUM)
        view = self.parent()
        if chosen and isinstance(view, QWidget) and view.hasFocus():
            paint_focus_ring(painter, box, self._theme, Radius.MEDIUM)
        self._paint_content(painter, box, index, chosen=chosen)
        painter.restore()

    def _paint_content(
        self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex, *, chosen: bool
    ) -> None:
        side = self._icon_side()
        left = box.left() + self._theme.space(Spacing.M)
        if self.compact:
            left = box.center().x() - side // 2 + 1
        ink = self._theme.colour("accent" if chosen else "text")
        paint_icon(painter, index.data(_ICON_ROLE), ink, QRect(left, box.center().y() - side // 2 + 1, side, side))
        badge = index.data(_BADGE_ROLE) or 0
        if self.compact:
            if badge:
                dot = round(side * 0.42)
                place = QRect(left + side - dot // 2, box.center().y() - side // 2 - dot // 4, dot, dot)
                fill_rounded(painter, place, self._theme.colour("warm"), dot / 2)
            return
        line = box.adjusted(left - box.left() + side + self._theme.space(Spacing.M), 0, -Spacing.S, 0)
        if badge:
            line.setRight(line.right() - self._paint_badge(painter, line, badge))
        painter.setFont(self._bold() if chosen else self._theme.font())
        painter.setPen(self._theme.colour("text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, index.data())

    def _paint_badge(self, painter: QPainter, line: QRect, count: int) -> int:
        metrics = QFontMetrics(self._theme.font(TypeRole.SMALL))
        shown = str(count) if count < 100 else "99+"
        height = metrics.height() + 2
        width = max(metrics.horizontalAdvance(shown) + self._theme.space(10), height)
        pill = QRect(line.right() - width, line.center().y() - height // 2 + 1, width, height)
        fill_rounded(painter, pill, self._theme.colour("warm_soft"), height / 2)
        painter.setFont(self._theme.font(TypeRole.SMALL))
        painter.setPen(self._theme.colour("warm"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)
        return width + Spacing.XS

    def _bold(self) -> QFont:
        font = self._theme.font()
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _icon_side(self) -> int:
        return round(20 * self._theme.text_scale)


class NavigationRail(QFrame):
    """The list of pages. The arrows and a click choose a page, Alt and a figure from anywhere in the window."""

    page_chosen = Signal(str)

    def __init__(self, *, theme: Theme, name: str = "", title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._watched: QWidget | None = None
        self.setProperty("surface", "rail")
        self._mark = QLabel()
        self._title = Heading(title, TypeRole.HEADING)
        self._title.setWordWrap(False)
        self.pages = QListWidget()
        self._delegate = _RailDelegate(theme, self.pages)
        self._set_up_list(name or self.tr("Pages"))
        header = QHBoxLayout()
        header.setContentsMargins(Spacing.L + Spacing.XS, Spacing.L, Spacing.S, Spacing.S)
        header.setSpacing(Spacing.S)
        header.addWidget(self._mark)
        header.addWidget(self._title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Spacing.S)
        layout.setSpacing(Spacing.XS)
        layout.addLayout(header)
        layout.addWidget(self.pages, 1)
        self.footer = QVBoxLayout()
        self.footer.setContentsMargins(Spacing.S, 0, Spacing.S, 0)
        layout.addLayout(self.footer)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def is_compact(self) -> bool:
        """Whether only icons are shown."""
        return self._delegate.compact

    @property
    def current_key(self) -> str:
        """The key of the page that is marked, empty when there is none."""
        item = self.pages.currentItem()
        return item.data(_KEY_ROLE) if item is not None else ""

    def add_page(self, key: str, label: str, icon: str) -> None:
        """Adds a page at the end; the first ten get Alt and their figure."""
        item = QListWidgetItem(label)
        item.setData(_KEY_ROLE, key)
        item.setData(_ICON_ROLE, icon)
        with QSignalBlocker(self.pages):
            self.pages.addItem(item)
        if keys := page_keys(self.pages.count()):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(lambda: self._choose(key))
        self._describe(item)
        self._fit()

    def set_current(self, key: str) -> None:
        """Marks a page without saying that it was chosen; raises `KeyError` for an unknown one."""
        with QSignalBlocker(self.pages):
            self.pages.setCurrentItem(self._item(key))
        self.pages.viewport().update()

    def set_badge(self, key: str, count: int) -> None:
        """Shows how much waits on a page; 0 shows nothing."""
        item = self._item(key)
        item.setData(_BADGE_ROLE, count)
        self._describe(item)

    def set_label(self, key: str, label: str) -> None:
        """Renames a page, e.g. in another language."""
        item = self._item(key)
        item.setText(label)
        self._describe(item)
        self._fit()

    def set_compact(self, compact: bool) -> None:
        """Icons only, or icons with words."""
        if compact != self._delegate.compact:
            self._delegate.compact = compact
            self._title.setVisible(not compact)
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._watched and event.type() == QEvent.Type.Resize:
            self._follow_window()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._watched is not self.window():
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            self._watched = self.window()
            self._watched.installEventFilter(self)
        self._follow_window()

    def _set_up_list(self, name: str) -> None:
        pages = self.pages
        pages.setItemDelegate(self._delegate)
        pages.setAccessibleName(name)
        pages.setFrameShape(QFrame.Shape.NoFrame)
        pages.setStyleSheet("QListWidget { background: transparent; border: none; }")
        pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pages.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        pages.setTabKeyNavigation(False)
        pages.setMouseTracking(True)
        pages.currentItemChanged.connect(self._current_changed)
        # A page that belongs to the marked one may be seen: a click or Enter goes to the marked one itself.
        pages.itemActivated.connect(self._current_changed)
        pages.itemClicked.connect(self._current_changed)

    def _current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page_chosen.emit(item.data(_KEY_ROLE))

    def _choose(self, key: str) -> None:
        item = self._item(key)
        if self.pages.currentItem() is item:
            self.page_chosen.emit(key)
        else:
            self.pages.setCurrentItem(item)

    def _item(self, key: str) -> QListWidgetItem:
        for row in range(self.pages.count()):
            item = self.pages.item(row)
            if item.data(_KEY_ROLE) == key:
                return item
        raise KeyError(key)

    def _describe(self, item: QListWidgetItem) -> None:
        label = item.text()
        count = item.data(_BADGE_ROLE) or 0
        spoken = self.tr("{page}, {count} waiting").format(page=label, count=count) if count else label
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        keys = page_keys(self.pages.row(item) + 1)
        item.setToolTip(f"{spoken} ({keys})" if keys else spoken)

    def _follow_window(self) -> None:
        self.set_compact(self.window().width() < self._theme.space(COMPACT_WIDTH))

    def _fit(self) -> None:
        sizes = [
            self.pages.sizeHintForIndex(self.pages.indexFromItem(self.pages.item(row))).width()
            for row in range(self.pages.count())
        ]
        title = 0 if self.is_compact else self._title.sizeHint().width() + self._mark.sizeHint().width() + 56
        self.setFixedWidth(max([*sizes, title, self._theme.space(56)]))
        self.pages.scheduleDelayedItemsLayout()

    def _restyle(self) -> None:
        side = round(26 * self._theme.text_scale)
        mark = self._theme.icon("logo", "accent").pixmap(QSize(side, side), self.devicePixelRatioF())
        self._mark.setPixmap(mark)
        self._fit()
