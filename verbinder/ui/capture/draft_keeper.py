"""Keeps what is half written, within a second of the last key, in the encrypted file.

Owns when a draft is written and what becomes of an earlier one that was not answered; must not know any field.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from verbinder.errors import VerbinderError
from verbinder.usecases import drafts

if TYPE_CHECKING:
    from verbinder.ui.pages.page import PageContext

_LOG = logging.getLogger(__name__)

#: Written this long after the last key; what is typed without a pause is written at least every second.
PAUSE_MS = 300
LONGEST_MS = 900
#: An earlier draft that still waits for an answer is put aside under this name, so that new typing cannot cover it.
EARLIER = "-earlier"


class DraftKeeper(QObject):
    """`content` gives what to keep; call `touch` at every key. Nothing but spaces means there is no draft."""

    def __init__(self, context: PageContext, key: str, content: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._key = key
        self._content = content
        self._kept = ""
        self._told = False
        self._pause, self._longest = QTimer(self), QTimer(self)
        for timer, milliseconds in ((self._pause, PAUSE_MS), (self._longest, LONGEST_MS)):
            timer.setSingleShot(True)
            timer.setInterval(milliseconds)
            timer.timeout.connect(self.keep_now)

    @property
    def key(self) -> str:
        """Under which name the draft is kept; give it to the use case that saves, which then drops it."""
        return self._key

    def touch(self) -> None:
        """Something was typed."""
        if self._context.notebook.read_only:
            return
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def keep_now(self) -> None:
        """Write what is typed now, when it is not written yet."""
        self._pause.stop()
        self._longest.stop()
        content = self._content()
        if content.strip() == self._kept.strip() or self._context.notebook.read_only:
            return
        try:
            drafts.keep(self._context.notebook, self._key, content)
            self._kept, self._told = content, False
        except VerbinderError as error:
            # Said once: a message at every key would keep nobody from typing on.
            if not self._told:
                self._context.messages.error(error)
            self._told = True

    def saved(self) -> None:
        """What was typed has been saved, and its draft dropped with it."""
        self._pause.stop()
        self._longest.stop()
        self._kept = ""

    def take_earlier(self) -> str:
        """What was left behind last time, put aside so that it waits for an answer; empty when there is nothing."""
        if self._context.notebook.read_only:
            return ""
        notebook, aside = self._context.notebook, self._key + EARLIER
        try:
            parts = [drafts.get(notebook, name) for name in (aside, self._key)]
            earlier = "\n".join(dict.fromkeys(part for part in parts if part))
            if parts[1]:
                drafts.keep(notebook, aside, earlier)
                drafts.drop(notebook, self._key)
        except VerbinderError as error:
            _LOG.warning("drafts could not be read: %s", error.code)
            return ""
        return earlier

    def answered(self) -> None:
        """The earlier draft was taken up again (and kept anew) or thrown away."""
        self._context.operations.run(drafts.drop, self._context.notebook, self._key + EARLIER)
