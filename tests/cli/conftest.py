"""The command line as a test uses it: arguments in, exit code and what was printed out."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from verbinder.cli import main
from verbinder.cli.session import ENVIRONMENT

PASSPHRASE = "een zin om te testen"


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as JSON; fails when anything else was printed there."""
        return json.loads(self.out)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ended]:
    """Run a command on the notebook `buurt.verbinder` of this test, with its passphrase in the environment."""
    monkeypatch.setenv(ENVIRONMENT, PASSPHRASE)

    def run_command(*arguments: object, notebook: Path | None = None) -> Ended:
        capsys.readouterr()
        code = main(["--notebook", str(notebook or tmp_path / "buurt.verbinder"), *map(str, arguments)])
        printed = capsys.readouterr()
        return Ended(code, printed.out, printed.err)

    return run_command


@pytest.fixture
def begun(run: Callable[..., Ended], notebook: Any) -> Callable[..., Ended]:
    """The same, with the notebook made already."""
    notebook.close()
    return run
