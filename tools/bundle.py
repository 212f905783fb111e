"""Builds the one-folder bundle with PyInstaller and lets the built program check itself, without a screen."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from pathlib import Path

from tools.environment import venv_python
from tools.processes import ROOT, quietly

SELF_CHECK_SECONDS = 120
TAIL_LINES = 40


def bundled_program() -> Path:
    """The program in the bundle."""
    return ROOT / "dist" / "verbinder" / ("verbinder.exe" if os.name == "nt" else "verbinder")


def build_and_check() -> bool:
    """Build `dist/verbinder` and start its `--self-check`; prints what happened, True when all went well."""
    return build() and self_check()


def build() -> bool:
    """Build the bundle; on failure prints the end of PyInstaller's log."""
    started = time.monotonic()
    folders = [f"--distpath={ROOT / 'dist'}", f"--workpath={ROOT / 'build'}"]
    options = ["--noconfirm", "--log-level=WARN", *folders]
    done = quietly([venv_python(), "-m", "PyInstaller", *options, ROOT / "verbinder.spec"])
    if done.returncode != 0:
        print("\n".join(done.stdout.splitlines()[-TAIL_LINES:]))
        print("bundle: FAILED to build")
        return False
    size = sum(file.lstat().st_size for file in bundled_program().parent.rglob("*") if file.is_file())
    print(f"bundle: built, {size / 1e6:.0f} MB ({time.monotonic() - started:.1f} s)")
    return True


def self_check() -> bool:
    """Start the built program with `--self-check`, offscreen and with a home of its own."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="verbinder-self-check-") as home:
        given = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "VERBINDER_HOME": home}
        given.pop("PYTHONPATH", None)
        try:
            command: list[str | Path] = [bundled_program(), "--self-check"]
            done = quietly(command, cwd=Path(home), env=given, timeout=SELF_CHECK_SECONDS)
        except subprocess.TimeoutExpired:
            print(f"bundle: FAILED, --self-check did not end within {SELF_CHECK_SECONDS} s")
            return False
    if done.returncode != 0:
        print(done.stdout)
        print(f"bundle: FAILED, --self-check ended with exit code {done.returncode}")
        return False
    print(f"bundle: --self-check ok ({time.monotonic() - started:.1f} s)")
    return True
