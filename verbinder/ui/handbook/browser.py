"""Where a chapter is read: its text, and its pictures as wide as there is room.

Owns showing and searching one chapter; which one, and where a link leads, is the window's.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QPixmap, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.handbook.chapters import Chapter
from verbinder.ui.handbook.reading import fit_column, lay_out

_SETTLE_MS = 80


class HandbookBrowser(QTextBrowser):
    """Shows a chapter; never opens anything by itself, in the program or outside it."""

    #: The name of a chapter that a link leads to.
    chapter_asked = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chapter: Chapter | None = None
        self._picture_width = 80
        self.setOpenLinks(False)
        # One that comes and goes would change the width, and with it the pictures, again and again.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.anchorClicked.connect(lambda url: self.chapter_asked.emit(url.fileName()))
        # While a window is being dragged the pictures wait.
        self._refit = QTimer(self)
        self._refit.setSingleShot(True)
        self._refit.setInterval(_SETTLE_MS)
        self._refit.timeout.connect(self.refresh)
        theme.changed.connect(self.refresh)

    @property
    def chapter(self) -> Chapter | None:
        """What is being read."""
        return self._chapter

    def show_chapter(self, chapter: Chapter) -> None:
        """Read a chapter from its beginning."""
        self._chapter = chapter
        self.setAccessibleName(chapter.title)
        self.refresh()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Lay the chapter out anew, in other colours or another width, and stay where one was reading."""
        if self._chapter is None:
            return
        bar = self.verticalScrollBar()
        read = bar.value() / max(bar.maximum(), 1)
        self.document().clear()
        self._picture_width = fit_column(self.document(), self.viewport().width(), self._theme)
        lay_out(self.document(), self._chapter.text(), self._theme)
        fit_column(self.document(), self.viewport().width(), self._theme)
        bar.setValue(round(read * bar.maximum()))

    def find_next(self, words: str, *, again: bool) -> bool:
        """Go to the next place in this chapter; `again`: beyond the one that is chosen now."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd() if again else cursor.selectionStart())
        found = self.document().find(words, cursor)
        if found.isNull():
            return False
        self.setTextCursor(found)
        self.ensureCursorVisible()
        return True

    def loadResource(self, kind: int, name: QUrl) -> Any:
        if kind != QTextDocument.ResourceType.ImageResource.value or self._chapter is None:
            return None
        picture = QPixmap(str(self._chapter.file.parent / name.path()))
        if picture.isNull():
            return None
        ratio = self.devicePixelRatioF()
        width = round(min(self._picture_width, picture.width()) * ratio)
        if width < picture.width():
            picture = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(max(picture.width() / max(self._picture_width, 1), 1.0))
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._refit.start()
