"""`verbinder --self-check` and the choice between window and command line, as real processes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from verbinder import __version__
from verbinder.__main__ import main, window_options


def run(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "verbinder", *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)


def test_the_self_check_looks_at_every_part_and_leaves_nothing(home: Path) -> None:
    done = run("--self-check", home=home)
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        "resources",
        "notebook",
        "database",
        "keyring",
        "full text",
        "window",
    ]
    assert all(": ok (" in line for line in lines)
    named = (
        "Vandaag, Inwoners, Rondes, Verbinden, Initiatieven, Netwerk, Buurt, Organisaties en plekken, "
        "Overzicht, Instellingen"
    )
    assert named in lines[-1]
    assert not (home / "verbinder").exists()


def test_the_version_is_said_without_loading_qt(home: Path) -> None:
    done = run("--version", home=home)
    assert done.stdout == f"verbinder {__version__}\n"
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("line", "options"),
    [
        ("", {}),
        ("--example", {"--example": ""}),
        ("--notebook a.verbinder", {"--notebook": "a.verbinder"}),
        ("--notebook=a.verbinder --language en", {"--notebook": "a.verbinder", "--language": "en"}),
        ("buurt.verbinder", {"--notebook": "buurt.verbinder"}),
        ("--passphrase-file w.txt", {"--passphrase-file": "w.txt"}),
    ],
)
def test_without_a_subcommand_it_is_the_window(line: str, options: dict[str, str]) -> None:
    assert window_options(line.split()) == options


@pytest.mark.parametrize("line", ["find roti", "--notebook a.verbinder find roti", "--help", "today --json", "new"])
def test_with_a_subcommand_it_is_the_command_line(line: str) -> None:
    assert window_options(line.split()) is None


@pytest.mark.parametrize("line", ["--nonsense", "--notebook", "--language fr", "-x"])
def test_a_wrong_option_is_said_in_one_sentence(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(line.split()) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
