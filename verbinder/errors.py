"""The errors every layer may raise: what the user can mend, and what the environment refuses.

Owns the two exception types and nothing else; the sentences for their codes live in `resources/sentences`.
"""

from __future__ import annotations


class VerbinderError(Exception):
    """An expected error: a code with values, worded for the user by `verbinder.sentences`.

    `code` is a dotted key of `resources/sentences/*.toml`; `values` fill the placeholders of its sentence and
    must never hold more of a resident than the user has just typed or chosen.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


class UserError(VerbinderError):
    """Something the user can mend: a wrong passphrase, an unreadable file, a date that does not exist."""


class StoreUnavailable(VerbinderError):
    """The notebook cannot be used as asked: held by another window, read-only, full, damaged, too new."""


class Cancelled(Exception):  # it is not an error: the user asked for it
    """A job stopped because the user asked it to; nothing of it was kept."""
