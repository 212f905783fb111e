"""What `dev.py` says when a fresh machine lacks something: one sentence, never a traceback."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

import dev
from tools import commands, environment, system_libraries
from tools.faults import SetupFault

DESKTOP_MISSING = {*system_libraries.OFFSCREEN}
BROKEN_PIP = """
WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError(...)'
ERROR: Could not find a version that satisfies the requirement SQLAlchemy==2.1.9 (from versions: none)
ERROR: No matching distribution found for SQLAlchemy==2.1.9
"""


def run_dev(project: Path, *arguments: str, **given: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(project / "dev.py"), *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, **given},
        stdin=subprocess.DEVNULL,
        check=False,
    )


@pytest.mark.parametrize("version", [(3, 6), (3, 10), (3, 10, 13)])
def test_a_too_old_python_is_named_with_what_is_needed(version: tuple[int, ...]) -> None:
    sentence = dev.too_old(version)
    assert "3.11 or newer" in sentence
    assert f"this is 3.{version[1]}." in sentence


@pytest.mark.parametrize("version", [(3, 11), (3, 14), (4, 0)])
def test_a_new_enough_python_is_not_spoken_of(version: tuple[int, ...]) -> None:
    assert dev.too_old(version) == ""


def test_a_too_old_python_ends_with_one_sentence_and_exit_code_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 18))
    assert dev.main(["setup"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_an_old_python_can_read_the_first_file(project: Path) -> None:
    source = (project / "dev.py").read_text(encoding="utf-8")
    assert compile(source, "dev.py", "exec", dont_inherit=True)
    assert "from __future__" not in source
    assert 'f"' not in source


def test_a_python_without_ensurepip_is_told_which_package_brings_it() -> None:
    sentence = environment.venv_fault(lambda name: None if name == "ensurepip" else object())
    assert f"python3.{sys.version_info.minor}-venv" in sentence
    assert environment.venv_fault(lambda name: object()) == ""


def test_without_network_the_setup_ends_with_one_sentence() -> None:
    assert environment.pip_sentence(BROKEN_PIP) == (
        "pip cannot reach the package index: check the network (or the proxy) and run this again."
    )


def test_a_full_disk_is_called_a_full_disk() -> None:
    output = "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device"
    assert environment.pip_sentence(output).startswith("The disk is full")


def test_any_other_failure_of_pip_gives_its_own_last_error() -> None:
    output = "Looking in links\nERROR: first\nERROR: Package 'x' requires a different Python\nhint\n"
    assert environment.pip_sentence(output) == "pip failed: Package 'x' requires a different Python"
    assert environment.pip_sentence("") == "pip failed: no reason given"


def test_pip_itself_failing_becomes_a_fault(tmp_path: Path) -> None:
    python = environment.venv_python(tmp_path)
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    with pytest.raises(SetupFault, match=r"pip failed: .*nergens"):
        environment.pip(tmp_path, "install", "--no-index", "-r", str(tmp_path / "nergens.lock"))


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    file = tmp_path / "no-folder"
    file.touch()
    with pytest.raises(SetupFault, match=r"Cannot write in .*no-folder"):
        environment.require_writable(file)


def test_a_writable_folder_is_left_as_it_was(tmp_path: Path) -> None:
    environment.require_writable(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_environment_that_does_not_start_is_no_environment(tmp_path: Path) -> None:
    assert environment.probe(tmp_path / "nowhere" / "python") == ""
    assert environment.probe(Path(shutil.which("false") or sys.executable)) in ("", current_version())


def current_version() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def test_a_working_environment_tells_its_version() -> None:
    assert environment.probe(Path(sys.executable)) == current_version()


def test_the_environment_is_made_anew_when_lock_or_place_or_python_changes(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    for root in (here, there):
        root.mkdir()
        for name in environment.DESCRIBED_BY:
            (root / name).write_text(name, encoding="utf-8")
    before = environment.description(here, "3.11")
    assert environment.description(here, "3.11") == before
    assert environment.description(there, "3.11") != before
    assert environment.description(here, "3.12") != before
    (here / "requirements.lock").write_text("appdirs==9", encoding="utf-8")
    assert environment.description(here, "3.11") != before


def test_a_package_under_its_new_name_counts_as_installed() -> None:
    listing = [
        "installed\tlibglib2.0-0t64\tlibglib2.0-0 (= 2.80.0-6)",
        "installed\tlibgl1\t",
        "config-files\tlibegl1\t",
    ]
    names = system_libraries.names_in("\n".join(listing))
    assert {"libglib2.0-0", "libgl1"} <= names
    assert "libegl1" not in names


def test_without_root_the_exact_command_is_given() -> None:
    with pytest.raises(SetupFault, match="sudo apt-get install --no-install-recommends libegl1"):
        system_libraries.ensure(system_libraries.OFFSCREEN, installed={"libgl1"}, root=False)


def test_a_library_only_the_desktop_needs_does_not_stop_a_machine_without_a_screen() -> None:
    said: list[str] = []
    system_libraries.ensure(
        system_libraries.OFFSCREEN,
        system_libraries.DESKTOP,
        installed=DESKTOP_MISSING,
        root=False,
        say=said.append,
    )
    assert len(said) == 1
    assert "sudo apt-get install --no-install-recommends libxcb-cursor0" in said[0]


def test_as_root_only_what_misses_is_installed() -> None:
    asked: list[str] = []

    def install(packages: Iterable[str]) -> bool:
        asked.extend(packages)
        return True

    everything = {*system_libraries.OFFSCREEN, *system_libraries.DESKTOP}
    for installed in (everything, everything - {"libxcb-cursor0"}):
        system_libraries.ensure(
            system_libraries.OFFSCREEN,
            system_libraries.DESKTOP,
            installed=installed,
            root=True,
            install=install,
            say=asked.append,
        )
    assert asked[-1] == "libxcb-cursor0"
    assert len(asked) == 2


def test_as_root_a_failing_install_of_what_is_needed_gives_the_command() -> None:
    with pytest.raises(SetupFault, match="libegl1"):
        system_libraries.ensure(
            ["libegl1"], installed=set(), root=True, install=lambda packages: False, say=lambda line: None
        )


def test_where_there_is_no_apt_nothing_is_asked() -> None:
    system_libraries.ensure(system_libraries.OFFSCREEN, installed=None, root=False)


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ({"DISPLAY": ":0"}, True),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "xcb"}, True),
        ({}, False),
    ],
)
def test_the_xcb_libraries_are_needed_only_for_an_x11_window(given: dict[str, str], wanted: bool) -> None:
    assert system_libraries.needs_xcb(given) is wanted


@pytest.mark.parametrize(
    ("line", "window"),
    [
        ("", True),
        ("--example", True),
        ("--notebook boek.verbinder", True),
        ("--notebook boek.verbinder today", False),
        ("find roti", False),
        ("--self-check", False),
        ("--help", False),
    ],
)
def test_only_a_call_without_a_subcommand_opens_a_window(line: str, window: bool) -> None:
    assert commands.opens_window(line.split()) is window


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a screen")
def test_running_without_a_screen_gives_one_sentence(project: Path) -> None:
    done = run_dev(project, "run", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert done.stderr.startswith("There is no screen here")
    assert len(done.stderr.splitlines()) == 1


def test_an_unknown_command_is_a_usage_error(project: Path) -> None:
    done = run_dev(project, "dance")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def test_the_help_names_every_command(project: Path) -> None:
    done = run_dev(project)
    assert done.returncode == 0
    assert all(f"  {name} " in done.stdout for name in commands.COMMANDS)
