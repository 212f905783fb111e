"""A program that is killed at any moment has kept every contact it said was saved."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults.running import run
from verbinder.store.notebook import Notebook

#: How often the test run kills; `python3 dev.py faults` kills 1,000 times.
KILLS = 200
#: The test run kills the whole window so often, or for so many seconds if that is sooner; it says how often it was.
WINDOW_KILLS, WINDOW_SECONDS = 100, 60
LONG_SECONDS = 5_400


@pytest.mark.faults
@pytest.mark.skipif(os.name != "posix", reason="the killed program is forked")
def test_every_acknowledged_contact_survives_a_killed_program(notebook: Notebook, project: Path) -> None:
    notebook.close()
    kills = int(os.environ.get("VERBINDER_KILLS", KILLS))
    found = run(
        "killed_program", project, notebook.path, notebook.key.raw.hex(), notebook.key.salt.hex(), kills, 20261124
    )
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
    key = notebook.key
    arguments = (notebook.path, key.raw.hex(), key.salt.hex(), kills, seconds, 20261127)
    found = run("killed_window", project, *arguments, quiet=True)
    with capsys.disabled():
        print(f"\n[the window was killed {found['kills']} times; {found['acknowledged']} changes were acknowledged]")
    assert (found["lost"], found["half"], found["faults"], found["broken_copies"]) == ([], [], [], [])
    assert found["kills"] > 0


@pytest.mark.faults
@pytest.mark.skipif(os.name != "posix", reason="the killed program is forked")
def test_a_hand_over_that_is_killed_while_it_is_written_leaves_no_half_file(tmp_path: Path, project: Path) -> None:
    found = run("killed_sealing", project, tmp_path, 12, 20261127)
    assert (found["wrong"], found["clear"]) == ([], [])
    assert found["kills"] == 12
