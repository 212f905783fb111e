"""What the command that started the window asked for."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class StartOptions(NamedTuple):
    """Everything left out: the notebook that was open last, or the welcome on a machine without one."""

    notebook: Path | None = None
    example: bool = False
    passphrase_file: Path | None = None
    language: str | None = None
