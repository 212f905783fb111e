"""Looking through an open notebook for damage, everything SQLite and SQLCipher can tell."""

from __future__ import annotations

from verbinder.errors import StoreUnavailable
from verbinder.store import copies, full_text
from verbinder.store.engine import driver_of
from verbinder.store.notebook import Notebook


def faults_of(notebook: Notebook) -> list[str]:
    """What is wrong with the notebook, as codes with SQLite's own words; empty when nothing is.

    The full-text index can only be compared by a program that may write; a read-only look leaves that out.
    """
    try:
        with notebook.reader() as reader:
            found = copies.salt_fault(notebook.path, notebook.key) + copies.faults(driver_of(reader.connection))
    except StoreUnavailable as refused:
        return [refused.code]
    if notebook.read_only or any(not copies.is_of_index(fault) for fault in found):
        return found
    with notebook.small_write() as connection:
        return copies.full_text_fault(driver_of(connection))


def mend_index(notebook: Notebook) -> bool:
    """Make the full-text index anew from the rows; whether it agrees with them now.

    For when it alone is wrong. SQLite's own fault (3.53, "secure-delete"): of a text in which one word stands hundreds
    of times, and that is changed, the older version may stay in the index. Raises `StoreUnavailable`.
    """
    with notebook.small_write() as connection:
        driver = driver_of(connection)
        full_text.rebuild(driver)
        return full_text.faults(driver) is None
