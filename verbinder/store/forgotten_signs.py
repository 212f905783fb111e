"""By what somebody who asked to be forgotten is known again when a colleague brings them in.

Owns the table `forgotten_sign`: salted hashes of what `domain.signs_of_people` says of a person. Another notebook
numbers its rows otherwise, so the list of `store.forgotten`, made of numbers and days, cannot tell. A hash of a name
can be guessed by who has the salt; therefore this salt stands in the encrypted notebook only, never in the file beside
it, and who opens the notebook learns no more than whether a name they already have is on the list.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from datetime import date
from hashlib import blake2b

from sqlalchemy import insert, select

from verbinder.store.forgotten import SALT_BYTES
from verbinder.store.reader import Reader
from verbinder.store.tables import forgotten_sign


def remember(reader: Reader, signs: Iterable[str], today: date) -> None:
    """Remember the signs of somebody who is about to be forgotten; one salt for the whole notebook."""
    salt, known = _list(reader)
    salt = salt or secrets.token_hex(SALT_BYTES)
    rows = [
        {"salt": salt, "mark": mark, "forgotten_on": today}
        for mark in dict.fromkeys(_hash(salt, sign) for sign in signs)
        if mark not in known
    ]
    if rows:
        reader.connection.execute(insert(forgotten_sign), rows)


def remembered(reader: Reader, people: Mapping[int, Iterable[str]]) -> frozenset[int]:
    """Which of these people have a sign of somebody who was forgotten."""
    salt, known = _list(reader)
    if not known:
        return frozenset()
    return frozenset(number for number, signs in people.items() if any(_hash(salt, sign) in known for sign in signs))


def _list(reader: Reader) -> tuple[str, frozenset[str]]:
    rows = reader.connection.execute(select(forgotten_sign.c.salt, forgotten_sign.c.mark)).all()
    return (rows[0].salt if rows else ""), frozenset(row.mark for row in rows)


def _hash(salt: str, sign: str) -> str:
    return blake2b(sign.encode(), key=bytes.fromhex(salt), digest_size=16).hexdigest()
