"""Leaves the search for cyclic garbage be while very many values are made that have no cycles.

Owns nothing but the switch. Looking for cycles among millions of short-lived tuples doubles the time of an import.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """Do not look for cyclic garbage until this is over."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
