"""The key: stretched as SQLCipher would, and readable from paper."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from hypothesis import given, settings
from hypothesis import strategies as st

from verbinder.errors import UserError
from verbinder.store.key import (
    KEY_BYTES,
    NotebookKey,
    key_from_passphrase,
    key_from_recovery_text,
    looks_like_recovery_text,
    new_key,
    recovery_text,
)

SALT = bytes(range(16))


def test_any_sqlcipher_program_opens_the_file_with_the_passphrase(
    empty_notebook_file: tuple[Path, NotebookKey],
) -> None:
    path, _ = empty_notebook_file
    connection = sqlcipher.connect(str(path))
    connection.execute("PRAGMA key = 'een zin om te testen'")
    assert connection.execute("SELECT name FROM notebook").fetchall() == [("Testbuurt",)]
    connection.close()


def test_two_ways_to_type_one_letter_give_one_key() -> None:
    assert key_from_passphrase("caf\u00e9 in de buurt", SALT) == key_from_passphrase("cafe\u0301 in de buurt", SALT)


def test_an_empty_passphrase_is_refused() -> None:
    with pytest.raises(UserError, match="empty_passphrase"):
        new_key("")


def test_a_key_never_shows_itself() -> None:
    key = new_key("geheim")
    assert key.raw.hex() not in repr(key)
    assert "NotebookKey" in repr(key)


@given(raw=st.binary(min_size=32, max_size=32), spaces=st.booleans(), lower=st.booleans())
@settings(deadline=None)
def test_a_recovery_key_is_read_back_as_it_was_copied(raw: bytes, spaces: bool, lower: bool) -> None:
    text = recovery_text(NotebookKey(raw, SALT))
    assert looks_like_recovery_text(text)
    typed = text.replace("-", " ") if spaces else text
    typed = typed.lower() if lower else typed
    assert key_from_recovery_text(typed, SALT) == NotebookKey(raw, SALT)


@given(raw=st.binary(min_size=32, max_size=32), position=st.integers(0, 55), letter=st.sampled_from("ABCDEFGHJK2345"))
@settings(deadline=None)
def test_a_slip_of_the_pen_is_noticed(raw: bytes, position: int, letter: str) -> None:
    letters = recovery_text(NotebookKey(raw, SALT)).replace("-", "")
    slipped = letters[:position] + letter + letters[position + 1 :]
    if slipped != letters:
        with pytest.raises(UserError, match="recovery_key_unreadable"):
            key_from_recovery_text(slipped, SALT)


@pytest.mark.parametrize("text", ["", "hallo", "ABCD-EFGH", "é" * 56, "1" * 200])
def test_what_is_no_recovery_key_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="recovery_key_unreadable"):
        key_from_recovery_text(text, SALT)


def test_a_passphrase_of_fifty_six_capitals_is_a_passphrase_and_a_recovery_key_is_not() -> None:
    key = NotebookKey(bytes(range(KEY_BYTES)), b"s" * 16)
    assert looks_like_recovery_text(recovery_text(key))
    assert not looks_like_recovery_text("A" * 56)
    assert not looks_like_recovery_text(recovery_text(key)[:-1] + ("A" if recovery_text(key)[-1] != "A" else "B"))
