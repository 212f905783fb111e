"""The key of a notebook: from a passphrase, or from the recovery key on paper.

The file is an ordinary SQLCipher 4 database: the passphrase is stretched with PBKDF2-HMAC-SHA512, 256,000 rounds,
over the 16 salt bytes at the start of the file (the SQLCipher 4 defaults). Any SQLCipher program with the same
passphrase can open it. We stretch it ourselves, once, because SQLCipher would do so (about 0.25 s) for every
connection.

The recovery key *is* the stretched key, written so that it can be copied from paper. It therefore opens the file
without the passphrase, and a changed passphrase needs a new sheet.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from verbinder.errors import UserError

ROUNDS = 256_000
KEY_BYTES = 32
SALT_BYTES = 16
CHECK_BYTES = 3
GROUP = 4
#: Letters that are easily misread on paper are read as the digit or letter that base32 knows.
MISREAD = str.maketrans({"0": "O", "1": "I", "8": "B"})


@dataclass(frozen=True, slots=True)
class NotebookKey:
    """The raw key and salt of one file. Never shown, never logged: its `repr` says nothing."""

    raw: bytes
    salt: bytes

    def __repr__(self) -> str:
        return "NotebookKey(…)"

    def pragma(self) -> str:
        """The statement that unlocks a connection; hexadecimal, so no quoting can go wrong."""
        return f"PRAGMA key = \"x'{self.raw.hex()}{self.salt.hex()}'\""


def new_key(passphrase: str) -> NotebookKey:
    """A key for a file still to be made. Raises `UserError` when the passphrase is empty."""
    return key_from_passphrase(passphrase, secrets.token_bytes(SALT_BYTES))


def key_from_passphrase(passphrase: str, salt: bytes) -> NotebookKey:
    """Stretch a passphrase. NFC first: macOS and Windows type the same "ë" in different ways."""
    if not passphrase:
        raise UserError("notebook.empty_passphrase")
    text = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return NotebookKey(stretched(text, salt), salt)


def stretched(passphrase: bytes, salt: bytes) -> bytes:
    """What SQLCipher 4 would make of a passphrase; takes a quarter of a second, so that guessing takes long."""
    return hashlib.pbkdf2_hmac("sha512", passphrase, salt, ROUNDS, KEY_BYTES)


def read_salt(path: Path) -> bytes:
    """The salt of an existing file: its first 16 bytes."""
    with path.open("rb") as file:
        return file.read(SALT_BYTES)


def recovery_text(key: NotebookKey) -> str:
    """The recovery key as groups of four letters, with a checksum that catches a slip of the pen."""
    payload = key.raw + hashlib.sha256(key.raw).digest()[:CHECK_BYTES]
    letters = base64.b32encode(payload).decode("ascii").rstrip("=")
    return "-".join(letters[start : start + GROUP] for start in range(0, len(letters), GROUP))


def key_from_recovery_text(text: str, salt: bytes) -> NotebookKey:
    """Read a recovery key as typed from paper; case, spaces and dashes do not matter.

    Raises `UserError("notebook.recovery_key_unreadable")` when a letter is wrong or missing.
    """
    letters = "".join(char for char in text.upper() if char.isalnum()).translate(MISREAD)
    try:
        payload = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except (binascii.Error, ValueError) as error:
        raise UserError("notebook.recovery_key_unreadable") from error
    raw, check = payload[:KEY_BYTES], payload[KEY_BYTES:]
    if len(raw) != KEY_BYTES or hashlib.sha256(raw).digest()[:CHECK_BYTES] != check:
        raise UserError("notebook.recovery_key_unreadable")
    return NotebookKey(raw, salt)


def looks_like_recovery_text(text: str) -> bool:
    """Whether what was typed in the passphrase field is a recovery key: 56 letters in groups that pass the checksum.

    A passphrase of 56 capitals does not, and stays a passphrase.
    """
    letters = [char for char in text if char.isalnum()]
    if len(letters) != 56 or text.upper() != text or not all(char.isascii() for char in letters):
        return False
    try:
        key_from_recovery_text(text, b"")
    except UserError:
        return False
    return True
