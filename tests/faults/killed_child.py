"""A forked child that works until it is killed, and tells on a pipe what it was told is saved."""

from __future__ import annotations

import os
import select
import signal
import time
import traceback
from collections.abc import Callable


def run_until_killed(work: Callable[[int], None], lifetime: float, *, after: int = 0, patience: int = 20) -> list[str]:
    """The lines the child told after "open"; `work` gets the pipe to tell them on.

    It is killed `lifetime` seconds after it told "open" and `after` lines more, so that it comes that far on a busy
    machine too.
    Raises `RuntimeError` when it did not tell "open" within `patience` seconds.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            work(writing)
        except BaseException:  # a child that ends by itself has found a mistake
            traceback.print_exc()
        finally:
            os._exit(9)
    os.close(writing)
    told = b""
    while _lines_since_open(told) <= after and select.select([reading], [], [], patience)[0]:
        block = os.read(reading, 65536)
        if not block:
            break
        told += block
    time.sleep(lifetime)
    os.kill(child, signal.SIGKILL)
    while block := os.read(reading, 65536):
        told += block
    os.close(reading)
    os.waitpid(child, 0)
    lines = told.decode().splitlines()
    if "open" not in lines:
        raise RuntimeError(f"the child did not open the notebook: {lines}")
    return lines[lines.index("open") + 1 :]


def _lines_since_open(told: bytes) -> int:
    """How many lines were told, "open" the first of them."""
    return told[told.find(b"open\n") :].count(b"\n") if b"open\n" in told else 0
