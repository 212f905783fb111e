"""The sheet in the middle of the window before a notebook is open: unlocking and the first run are written on it.

Owns its size and place at every window and text size; must not import anything that makes the first paint wait.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.widgets.heading import Heading, Paragraph

SHEET_WIDTH = 560
LOGO_SIDE = 56
ROOM_FOR_LOGO = 560
SCROLL_BAR_ALWAYS_OFF = 1
NO_FOCUS = 0


class StartSheet(QScrollArea):
    """A sheet that stands in the middle and scrolls when the window is too small. Put content in `body`."""

    #: The sheet was painted for the first time.
    first_painted = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        # As numbers, because the names would load all of Qt's enums, 15 ms that the first paint would wait for.
        self.setProperty("horizontalScrollBarPolicy", SCROLL_BAR_ALWAYS_OFF)
        self.setProperty("focusPolicy", NO_FOCUS)
        ground = QWidget()
        ground.setProperty("surface", "page")
        self.sheet = QFrame()
        self.sheet.setProperty("surface", "raised")
        self.sheet.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.body = QVBoxLayout(self.sheet)
        self.body.setSpacing(Spacing.M)
        self._logo = QLabel()
        # Side room that gives way before the sheet does.
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.sheet, 1000)
        across.addStretch(1)
        down = QVBoxLayout(ground)
        down.setContentsMargins(Spacing.L, Spacing.L, Spacing.L, Spacing.L)
        down.addStretch(2)
        logo = QHBoxLayout()
        logo.addStretch(1)
        logo.addWidget(self._logo)
        logo.addStretch(1)
        down.addLayout(logo)
        down.addSpacing(Spacing.M)
        down.addLayout(across)
        down.addStretch(3)
        self.setWidget(ground)
        self.sheet.installEventFilter(self)
        self.first_painted.connect(lambda: QTimer.singleShot(0, self, self.complete))
        theme.changed.connect(self._restyle)
        self._restyle()

    def quiet_line(self) -> QHBoxLayout:
        """A line that begins with a quiet button, moved so that its words stand in line with the rest."""
        line = QHBoxLayout()
        line.setSpacing(0)
        # The room inside such a button: padding, edge and margin of the style sheet.
        line.addSpacing(-self._theme.space(Spacing.M) - 2)
        return line

    def add_title(self, title: str, text: str = "") -> Heading:
        """A title in the middle of the top of the sheet, with a sentence below it."""
        heading = Heading(title, TypeRole.TITLE)
        self.body.addWidget(heading)
        if text:
            self.body.addWidget(Paragraph(text, muted=True))
        return heading

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.sheet and event.type() == QEvent.Type.Paint:
            self.sheet.removeEventFilter(self)
            QTimer.singleShot(0, self, self.first_painted.emit)
        return super().eventFilter(watched, event)

    def focus_first(self) -> None:
        """Put the focus where work on this sheet begins."""
        self.setFocus()

    def go_to(self, widget: QWidget) -> None:
        """Put the focus in a field and make sure that it is seen with what is said about it."""
        widget.setFocus()
        self.ensureWidgetVisible(widget, 0, self._theme.space(96))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where room is short, what is to be read and typed comes first. The event tells the size of the viewport;
        # asking the viewport itself would load Qt's enums before the first paint.
        self._logo.setVisible(event.size().height() >= self._theme.space(ROOM_FOR_LOGO))

    def _restyle(self) -> None:
        # The sheet grows with the text only as far as a small screen can follow.
        self.sheet.setMaximumWidth(self._theme.space(SHEET_WIDTH))
        margin = self._theme.space(Spacing.XL)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self._logo.setFixedHeight(self._theme.space(LOGO_SIDE))
        if not self._logo.pixmap().isNull():
            self._draw_logo()

    def complete(self) -> None:
        """Called after the first paint, for what that need not wait for; until then only its room is kept."""
        self._draw_logo()

    def _draw_logo(self) -> None:
        side = self._theme.space(LOGO_SIDE)
        icon = self._theme.icon("logo", "accent")
        self._logo.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))
