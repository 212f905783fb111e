"""Runs the programs that are killed, cut off or starved beside these tests, each in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any


def run(module: str, project: Path, *arguments: object, quiet: bool = False) -> Any:
    """Run a module of this folder; what it found comes back. `quiet`: no child of it may have ended by a mistake."""
    finished = subprocess.run(
        [sys.executable, "-m", f"tests.faults.{module}", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        cwd=project,
    )
    assert finished.returncode == 0, finished.stderr[-3000:]
    assert not (quiet and "Traceback" in finished.stderr), finished.stderr[-3000:]
    return json.loads(finished.stdout)
