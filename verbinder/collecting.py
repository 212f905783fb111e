"""When the collector of cyclic garbage rests: while many values come and go, and beside what is kept for long.

Both are about millions of values among which there are no cycles.
"""

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


def set_apart() -> None:
    """What is there now is not looked at for cycles any more, until `take_back`.

    After a great index is built: looking through it would stop the window for as long as a second, for nothing.
    """
    gc.freeze()


def take_back() -> None:
    """Look at everything again: what was set apart is about to go."""
    gc.unfreeze()
