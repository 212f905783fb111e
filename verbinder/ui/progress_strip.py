"""The calm strip that shows a running job: what it is, how far it is, and a button to stop it.

Owns when it appears and goes; the jobs are the runner's.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from verbinder.ui.design.tokens import Spacing
from verbinder.ui.jobs import Job, JobRunner
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Paragraph

#: A job that is done sooner needs no strip that flashes by.
APPEARS_AFTER_MS = 300


class ProgressStrip(QFrame):
    """Shows the first job with a title; appears when it takes longer than a blink."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self.setProperty("surface", "card")
        self.setAccessibleName(self.tr("Progress"))
        self.title = Paragraph("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.bar.setMinimumWidth(120)
        self.count = Paragraph("", muted=True)
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Spacing.L, Spacing.XS, Spacing.L, Spacing.XS)
        layout.setSpacing(Spacing.M)
        layout.addWidget(self.title)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.count)
        layout.addWidget(self.cancel_button)
        self._appear = QTimer(self)
        self._appear.setSingleShot(True)
        self._appear.setInterval(APPEARS_AFTER_MS)
        self._appear.timeout.connect(self._show)
        self.hide()
        jobs.started.connect(self._follow_first)
        jobs.ended.connect(self._follow_first)

    def _follow_first(self, _job: Job) -> None:
        """Follow the job that runs now, if it is one to be shown."""
        first = next((job for job in self._jobs.jobs if job.title), None)
        if first is self._job:
            return
        self._job = first
        if first is None:
            self._appear.stop()
            self.hide()
            return
        self.title.setText(first.title)
        self.count.setText("")
        self.bar.setRange(0, 0)
        self.cancel_button.setVisible(first.cancellable)
        self.cancel_button.setEnabled(True)
        first.progressed.connect(self._progressed)
        if not self.isVisible():
            self._appear.start()

    def _show(self) -> None:
        if self._job is not None:
            self.show()
            self.setAccessibleDescription(self._job.title)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _progressed(self, done: int, total: int) -> None:
        if self.sender() is not self._job or total <= 0:
            return
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        number = QLocale().toString
        self.count.setText(self.tr("{done} of {total}").format(done=number(done), total=number(total)))

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.cancel_button.setEnabled(False)
            self.title.setText(self.tr("Stopping…"))
