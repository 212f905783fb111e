"""Opening by the keyring: with the passphrase on, dead with the passphrase, and never in the way."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from tests.keyrings import MemoryKeyring
from verbinder import paths
from verbinder.errors import UserError
from verbinder.store import copies, split_key
from verbinder.store.notebook import Notebook
from verbinder.store.opening import create_notebook
from verbinder.usecases import keyring_unlocking, passphrases, restoring
from verbinder.usecases.keyring_unlocking import KeyringState

NOW = datetime(2026, 11, 24, 9, 30)
PASSPHRASE = "koffie met iedereen"


@pytest.fixture
def closed(notebook: Notebook, keyring: MemoryKeyring) -> Notebook:
    """A notebook for which it is on, and that nobody has open."""
    keyring_unlocking.switch_on(notebook, PASSPHRASE)
    notebook.close()
    return notebook


def test_it_is_off_until_somebody_switches_it_on_with_the_passphrase(
    notebook: Notebook, keyring: MemoryKeyring
) -> None:
    assert keyring_unlocking.state_of(notebook.path) is KeyringState.OFF
    with pytest.raises(UserError) as refused:
        keyring_unlocking.switch_on(notebook, "een andere zin")
    assert refused.value.code == "notebook.wrong_passphrase"
    assert (keyring.kept, keyring_unlocking.state_of(notebook.path)) == ({}, KeyringState.OFF)
    keyring_unlocking.switch_on(notebook, PASSPHRASE)
    assert keyring_unlocking.state_of(notebook.path) is KeyringState.READY


def test_the_notebook_opens_by_it(closed: Notebook) -> None:
    again = keyring_unlocking.open_(closed.path)
    assert again.key == closed.key
    again.close()


def test_neither_half_tells_the_passphrase_the_key_the_name_or_the_place(
    closed: Notebook, keyring: MemoryKeyring
) -> None:
    (file,) = paths.keyring_dir().iterdir()
    kept = f"{keyring.kept} {file.name} {file.read_bytes().hex()}"
    for secret in (PASSPHRASE, closed.key.raw.hex(), closed.key.salt.hex(), closed.path.stem, str(closed.path.parent)):
        assert secret not in kept


def test_switched_off_both_halves_are_gone(closed: Notebook, keyring: MemoryKeyring) -> None:
    assert keyring_unlocking.switch_off(closed.path)
    assert (keyring.kept, list(paths.keyring_dir().iterdir())) == ({}, [])
    with pytest.raises(UserError) as refused:
        keyring_unlocking.open_(closed.path)
    assert refused.value.code == "keyring.off"


def test_switched_off_without_the_keyring_what_stays_in_it_opens_nothing(
    closed: Notebook, keyring: MemoryKeyring
) -> None:
    keyring.locked = True
    assert not keyring_unlocking.switch_off(closed.path)
    keyring.locked = False
    assert keyring.kept
    with pytest.raises(UserError):
        keyring_unlocking.open_(closed.path)


def test_another_passphrase_ends_it(closed: Notebook, keyring: MemoryKeyring) -> None:
    passphrases.change_passphrase(closed.path, closed.key, "een heel nieuwe zin", NOW)
    assert keyring_unlocking.state_of(closed.path) is KeyringState.OFF
    assert (keyring.kept, list(paths.keyring_dir().iterdir())) == ({}, [])


def test_another_passphrase_ends_it_also_where_the_keyring_cannot_be_reached(
    closed: Notebook, keyring: MemoryKeyring
) -> None:
    keyring.locked = True
    passphrases.change_passphrase(closed.path, closed.key, "een heel nieuwe zin", NOW)
    assert list(paths.keyring_dir().iterdir()) == []


def test_a_copy_of_the_same_notebook_that_is_put_back_leaves_it_on(closed: Notebook, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.verbinder"
    copies.copy_notebook(closed.path, closed.key, copy)
    restoring.put_in_place(restoring.prepare(copy, closed.key, closed.path), closed.path, NOW)
    keyring_unlocking.open_(closed.path).close()


def test_another_notebook_in_its_place_ends_it(closed: Notebook, keyring: MemoryKeyring, tmp_path: Path) -> None:
    other = create_notebook(tmp_path / "ander.verbinder", PASSPHRASE)
    other.close()
    restoring.put_in_place(restoring.prepare(other.path, other.key, closed.path), closed.path, NOW)
    assert keyring_unlocking.state_of(closed.path) is KeyringState.OFF
    assert (keyring.kept, list(paths.keyring_dir().iterdir())) == ({}, [])


def test_on_another_computer_it_is_off(closed: Notebook, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "elders"))
    assert keyring_unlocking.state_of(closed.path) is KeyringState.OFF


def test_after_a_lock_the_passphrase_comes_first(closed: Notebook) -> None:
    keyring_unlocking.hold(closed.path)
    with pytest.raises(UserError) as refused:
        keyring_unlocking.open_(closed.path)
    assert refused.value.code == "keyring.held"
    keyring_unlocking.release(closed.path)
    keyring_unlocking.open_(closed.path).close()


def test_halves_that_do_not_fit_are_said_and_touch_nothing(closed: Notebook, keyring: MemoryKeyring) -> None:
    before = closed.path.read_bytes()
    name = split_key.name_of(closed.key.salt)
    for wrong in ("", "onzin", "ab" * 32):
        keyring.kept["Verbinder", name] = wrong
        with pytest.raises(UserError) as refused:
            keyring_unlocking.open_(closed.path)
        assert refused.value.code == "keyring.does_not_fit"
    assert closed.path.read_bytes() == before


@pytest.mark.parametrize("content", [None, b"", b"kort", b"SQLite format 3\0" + b"\0" * 5000])
def test_whatever_stands_there_asking_never_fails(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "iets.verbinder"
    if content is not None:
        path.write_bytes(content)
    assert keyring_unlocking.state_of(path) is KeyringState.OFF
    assert keyring_unlocking.state_of(tmp_path) is KeyringState.OFF
    keyring_unlocking.hold(path)
    keyring_unlocking.release(path)
    assert keyring_unlocking.switch_off(path)
