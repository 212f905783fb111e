"""The checks that need no running program: ruff, its formatting, mypy, the layers (import-linter)."""

from __future__ import annotations

import time

from tools.environment import venv_python
from tools.processes import quietly

CHECKS = {
    "ruff": ["-m", "ruff", "check"],
    "format": ["-m", "ruff", "format", "--check"],
    "mypy": ["-m", "mypy"],
    "layers": ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
}
REPAIRS = {"ruff": ["-m", "ruff", "check", "--fix"], "format": ["-m", "ruff", "format"]}


def run(*, fix: bool = False) -> list[str]:
    """Run every check and print a line for each, all its words when it fails; the names of the failed."""
    failed = []
    for name, arguments in (CHECKS | REPAIRS if fix else CHECKS).items():
        started = time.monotonic()
        done = quietly([venv_python(), *arguments])
        if done.returncode != 0:
            failed.append(name)
            print(done.stdout)
        verdict = "ok" if done.returncode == 0 else "FAILED"
        print(f"{name}: {verdict} ({time.monotonic() - started:.1f} s)")
    return failed
