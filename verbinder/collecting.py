"""Work during which the collector of cyclic garbage rests: many short-lived values and no cycles among them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """Looking for cycles among millions of values that have none can double the time.

    Best around a whole function: what it made is gone before looking begins again.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
