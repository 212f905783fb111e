"""A program that is killed at any moment has kept every contact it said was saved."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from verbinder.store.notebook import Notebook

#: How often the test run kills; `python3 dev.py faults` kills 1,000 times.
KILLS = 200
#: The test run kills the whole window so often, or for so many seconds if that is sooner; it says how often it was.
WINDOW_KILLS, WINDOW_SECONDS = 100, 60
LONG_SECONDS = 5_400


@pytest.mark.faults
@pytest.mark.skipif(os.name != "posix", reason="the killed program is forked")
def test_every_acknowledged_contact_survives_a_killed_program(notebook: Notebook) -> None:
    notebook.close()
    kills = int(os.environ.get("VERBINDER_KILLS", KILLS))
    arguments = [notebook.path, notebook.key.raw.hex(), notebook.key.salt.hex(), kills, 20261124]
    program = Path(__file__).with_name("killed_program.py")
    finished = subprocess.run(
        [sys.executable, str(program), *map(str, arguments)], capture_output=True, text=True, check=False
    )
    assert finished.returncode == 0, finished.stderr
    found = json.loads(finished.stdout)
    assert (found["lost"], found["half"], found["faults"]) == ([], [], [])
    assert found["kills"] == kills
    assert found["acknowledged"] > kills


@pytest.mark.faults
@pytest.mark.skipif(os.name != "posix", reason="the killed program is forked")
def test_the_whole_window_killed_at_any_moment_keeps_what_it_said_was_saved(
    notebook: Notebook, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notebook.close()
    asked = os.environ.get("VERBINDER_KILLS")
    kills, seconds = (int(asked), LONG_SECONDS) if asked else (WINDOW_KILLS, WINDOW_SECONDS)
    arguments = [notebook.path, notebook.key.raw.hex(), notebook.key.salt.hex(), kills, seconds, 20261127]
    finished = subprocess.run(
        [sys.executable, "-m", "tests.faults.killed_window", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        cwd=project,
    )
    assert finished.returncode == 0, finished.stderr[-3000:]
    found = json.loads(finished.stdout)
    with capsys.disabled():
        print(f"\n[the window was killed {found['kills']} times; {found['acknowledged']} changes were acknowledged]")
    assert (found["lost"], found["half"], found["faults"], found["broken_copies"]) == ([], [], [], [])
    assert found["kills"] > 0
    assert "Traceback" not in finished.stderr
