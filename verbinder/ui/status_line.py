"""The status bar: when something was last saved, when the notebook was last copied, and whether it is only read.

Owns its words; hears of saving through the change bus.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from verbinder.domain.changes import Changes
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.page import PageContext
from verbinder.ui.window_state import WindowState
from verbinder.ui.words import ago
from verbinder.usecases import backups

#: A copy older than this is worth a nudge (trust: a lost laptop must not be a lost year).
OLD_DAYS = 7


class StatusLine(QStatusBar):
    """What is certain: nothing here is said before it is so."""

    def __init__(self, context: PageContext, state: WindowState, *, kept: bool, parent: QWidget | None = None) -> None:
        """`kept`: whether copies make sense; the example neighbourhood is thrown away."""
        super().__init__(parent)
        self._context = context
        self._state = state
        self.setSizeGripEnabled(False)
        self.saved = QLabel("")
        self.backup = QLabel("")
        self.reading = QLabel(self.tr("Reading only"))
        self.reading.setProperty("level", "warning")
        self.example = QLabel(self.tr("Example neighbourhood: nothing is kept"))
        for label in (self.saved, self.backup, self.reading, self.example):
            label.setContentsMargins(Spacing.S, 2, Spacing.S, 2)
        self.addWidget(self.saved, 1)
        self.addPermanentWidget(self.example)
        self.addPermanentWidget(self.reading)
        self.addPermanentWidget(self.backup)
        self.reading.setVisible(context.notebook.read_only)
        self.example.setVisible(not kept)
        self.backup.setVisible(kept and not context.notebook.read_only)
        context.bus.changed.connect(self._saved)
        context.messages.saved.connect(self.saved.setText)
        self.show_backup()

    def show_backup(self) -> None:
        """Say when the notebook was last copied."""
        path: Path = self._context.notebook.path
        newest = backups.newest_copy(path, self._context.notebook.key)
        moments = [moment for moment in (self._state.last_backup(path), newest and newest.made_at) if moment]
        last = max(moments, default=None)
        now: datetime = self._context.notebook.clock()
        if last is None:
            self.backup.setText(self.tr("No backup copy yet"))
        else:
            self.backup.setText(self.tr("Backup copy: {when}").format(when=ago(last.date(), now.date())))
        old = last is None or (now - last).days > OLD_DAYS
        self.backup.setProperty("level", "warning" if old else "")
        self.backup.style().unpolish(self.backup)
        self.backup.style().polish(self.backup)

    def _saved(self, _changes: Changes) -> None:
        now = self._context.notebook.clock()
        time = QLocale().toString(QTime(now.hour, now.minute), "HH:mm")
        self.saved.setText(self.tr("Saved {time}").format(time=time))
