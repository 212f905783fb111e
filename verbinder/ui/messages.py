"""What the window says to its user: banners for what happened, the status bar for what was saved.

Owns the way from an expected error or a plain sentence to a banner; must not decide what went wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from verbinder import sentences
from verbinder.errors import VerbinderError

if TYPE_CHECKING:
    from verbinder.ui.widgets.banner import BannerHost, BannerLevel

#: How long a message stays that asks for nothing; one with a button stays longer, so that it can be reached.
SHORT_MS = 6_000
LONG_MS = 15_000


@dataclass(frozen=True, slots=True)
class Message:
    """One thing to say. `timeout_ms` None: it stays until it is closed."""

    text: str
    level: BannerLevel = "info"
    action_text: str | None = None
    action: Callable[[], object] | None = None
    timeout_ms: int | None = None


class Messages(QObject):
    """Says things through the banners of whichever window is open; before there is one they wait."""

    #: Something was saved; the status bar says when.
    saved = Signal(str)

    def __init__(self, language: Callable[[], str] = lambda: "nl", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._host: BannerHost | None = None
        self._waiting: list[Message] = []

    @property
    def language(self) -> str:
        """The language that sentences for codes are said in."""
        return self._language()

    def attach(self, host: BannerHost | None) -> None:
        """Let messages appear in `host` from now on; what waited appears at once."""
        self._host = host
        if host is not None:
            waiting, self._waiting = self._waiting, []
            for message in waiting:
                self._show(message)

    def info(
        self,
        text: str,
        *,
        action_text: str | None = None,
        action: Callable[[], object] | None = None,
        timeout_ms: int | None = LONG_MS,
    ) -> None:
        """Something to know; goes by itself unless `timeout_ms` is None."""
        self._show(Message(text, "info", action_text, action, timeout_ms))

    def success(self, text: str, *, action_text: str | None = None, action: Callable[[], object] | None = None) -> None:
        """Something that worked, with the way to undo it if there is one."""
        self._show(Message(text, "success", action_text, action, LONG_MS if action else SHORT_MS))

    def warning(self, text: str, *, action_text: str | None = None, action: Callable[[], object] | None = None) -> None:
        """Something that needs a look; stays until it is closed."""
        self._show(Message(text, "warning", action_text, action))

    def danger(self, text: str, *, action_text: str | None = None, action: Callable[[], object] | None = None) -> None:
        """Something that went wrong; stays until it is closed."""
        self._show(Message(text, "danger", action_text, action))

    def sentence(self, error: VerbinderError) -> str:
        """The sentence of an expected error, e.g. to put beside a field."""
        return sentences.error_sentence(error, self.language)

    def code(self, code: str, **values: object) -> str:
        """The sentence of a code of `resources/sentences` in the language of the window."""
        return sentences.sentence(code, self.language, **values)

    def error(self, error: VerbinderError) -> None:
        """Say an expected error in a banner."""
        self.danger(self.sentence(error))

    def clear(self) -> None:
        """Take every message away."""
        self._waiting.clear()
        if self._host is not None:
            self._host.clear()

    def _show(self, message: Message) -> None:
        if self._host is None:
            self._waiting.append(message)
            return
        self._host.show_message(
            message.text,
            level=message.level,
            action=message.action,
            action_text=message.action_text,
            timeout_ms=message.timeout_ms,
        )
