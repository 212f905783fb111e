"""Keyrings for tests, made as the library wants its backends to be made: one in memory, and ones that refuse."""

from __future__ import annotations

import threading

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from verbinder.store import system_keyring


class MemoryKeyring(KeyringBackend):
    """Keeps what it is given for as long as the test runs."""

    priority = 1.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("nothing there")

    def _check(self) -> None:
        if self.locked:
            raise KeyringLocked("dismissed")


class ForgetfulKeyring(MemoryKeyring):
    """Says yes and keeps nothing, like the library's own null keyring."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()


class SilentKeyring(MemoryKeyring):
    """Waits for somebody to type its password, until the test lets it go."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = threading.Event()
        self.answer = threading.Event()

    def _check(self) -> None:
        self.asked.set()
        self.answer.wait(60)
        raise KeyringLocked("too late")


def use(monkeypatch: pytest.MonkeyPatch, keyring: KeyringBackend) -> None:
    """From now on this is the keyring of the system."""
    monkeypatch.setattr(system_keyring, "make_backend", lambda: keyring)
