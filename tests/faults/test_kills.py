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
