"""The keyring of the system: only good ones, never in the way, and one sentence for every refusal."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.keyrings import ForgetfulKeyring, MemoryKeyring, SilentKeyring, use
from verbinder.errors import Cancelled, StoreUnavailable
from verbinder.store import split_key, system_keyring
from verbinder.store.key import NotebookKey
from verbinder.store.split_key import KeyringState


@pytest.fixture
def key() -> NotebookKey:
    return NotebookKey(bytes(range(32)), bytes(range(16)))


def test_what_is_put_in_can_be_had_and_taken_out(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, MemoryKeyring())
    system_keyring.put("a", "geheim")
    assert system_keyring.get("a") == "geheim"
    system_keyring.remove("a")
    assert system_keyring.get("a") == ""
    system_keyring.remove("a")


@pytest.mark.parametrize("address", ["unix:path=/nowhere", "tcp:host=localhost,port=9", "onzin", ""])
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the keyring of Linux is spoken to over a bus")
def test_without_a_bus_there_is_no_keyring_and_no_network(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(StoreUnavailable) as refused:
        system_keyring.get("a")
    assert refused.value.code == "keyring.unavailable"


@pytest.mark.parametrize("chosen", ["keyring.backends.null.Keyring", "keyring.backends.chainer.ChainerBackend"])
def test_another_keyring_that_is_set_for_the_library_is_never_asked(
    chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", chosen)
    made = system_keyring.make_backend()
    assert type(made).__module__ in (
        "keyring.backends.SecretService",
        "keyring.backends.Windows",
        "keyring.backends.macOS",
    )


def test_a_keyring_that_keeps_nothing_is_not_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, ForgetfulKeyring())
    with pytest.raises(StoreUnavailable) as refused:
        system_keyring.put("a", "geheim")
    assert refused.value.code == "keyring.refused"


def test_a_keyring_that_stays_locked_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = MemoryKeyring()
    keyring.locked = True
    use(monkeypatch, keyring)
    with pytest.raises(StoreUnavailable) as refused:
        system_keyring.get("a")
    assert refused.value.code == "keyring.refused"


def test_nobody_has_to_wait_for_a_keyring_that_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = SilentKeyring()
    use(monkeypatch, keyring)
    with pytest.raises(Cancelled):
        system_keyring.get("a", cancelled=keyring.asked.is_set)
    monkeypatch.setattr(system_keyring, "PATIENCE", 0.0)
    with pytest.raises(StoreUnavailable) as refused:
        system_keyring.get("a")
    assert refused.value.code == "keyring.no_answer"
    keyring.answer.set()


def test_the_halves_make_the_key_and_each_alone_says_nothing(key: NotebookKey) -> None:
    secret, half = split_key.split(key)
    other_secret, other_half = split_key.split(key)
    assert key.raw.hex() not in (secret, half.hex())
    assert secret != other_secret
    assert half != other_half
    split_key.keep(key.salt, half)
    assert split_key.join(key.salt, secret) == key
    assert split_key.join(key.salt, other_secret) != key


@pytest.mark.parametrize("secret", ["", "onzin", "ab", "ab" * 33])
def test_a_half_that_is_not_whole_gives_no_key(secret: str, key: NotebookKey) -> None:
    _, half = split_key.split(key)
    split_key.keep(key.salt, half)
    assert split_key.join(key.salt, secret) is None


def test_a_held_half_gives_no_key_until_it_is_released(key: NotebookKey) -> None:
    secret, half = split_key.split(key)
    split_key.keep(key.salt, half)
    split_key.hold(key.salt)
    assert split_key.state(key.salt) is KeyringState.HELD
    assert split_key.join(key.salt, secret) is None
    split_key.release(key.salt)
    assert split_key.join(key.salt, secret) == key
    split_key.drop(key.salt)
    assert split_key.state(key.salt) is KeyringState.OFF


@pytest.mark.skipif(os.name == "nt", reason="Windows has rights of another kind")
def test_the_half_on_the_disk_is_for_its_user_only(key: NotebookKey, home: Path) -> None:
    split_key.keep(key.salt, split_key.split(key)[1])
    (file,) = (home / "verbinder" / "data" / "keyring").iterdir()
    assert file.stat().st_mode & 0o077 == 0
    assert file.parent.stat().st_mode & 0o077 == 0


REAL = """
import sys
from verbinder.store import system_keyring
assert system_keyring.get("verbinder-test") == ""
system_keyring.put("verbinder-test", "geheim")
assert system_keyring.get("verbinder-test") == "geheim"
system_keyring.remove("verbinder-test")
assert system_keyring.get("verbinder-test") == ""
print("kept and gone")
"""


@pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="there is no GNOME Keyring here",
)
def test_it_works_with_the_real_keyring_of_gnome(home: Path, project: Path) -> None:
    """On a bus and in a home of its own: never the keyring of whoever runs the tests."""
    environment = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home / "share"), "XDG_RUNTIME_DIR": str(home)}
    unlock = 'printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$0" -c "$1"'
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", unlock, sys.executable, REAL],
        capture_output=True, text=True, timeout=120, check=False, cwd=project, env=environment,
    )  # fmt: skip
    assert "kept and gone" in done.stdout, done.stderr
