"""The commands of `dev.py`: which there are, what each sets up first, and what it starts."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence

from tools import bundle, checks, environment, system_libraries, texts
from tools.environment import venv_python
from tools.faults import SetupFault
from tools.processes import ROOT

USAGE = """Usage: python3 dev.py COMMAND [ARGUMENTS]

  setup         make .venv and install everything that is missing (the other commands do this by themselves)
  run           start Verbinder; arguments are passed on, e.g. run --example
  test          all checks, then all tests; with arguments only pytest, with those arguments
  check         ruff, mypy and the layer contracts; --fix repairs and formats what can be repaired
  bench         the benchmarks
  faults        kill the program again and again and look whether anything was lost (long)
  bundle        build dist/verbinder with PyInstaller and let it check itself
  screenshots   make the pictures of the handbook anew
  texts         gather the texts of the window for translation and compile the translations
  vocabulary    count anew how loudly words speak for concepts, after a change of the vocabulary
"""

# Options of `verbinder` that take a value, and those that answer without a window.
VALUE_OPTIONS = ("--notebook", "--passphrase-file", "--language")
WINDOWLESS = ("--help", "--version", "--self-check")


def opens_window(arguments: Sequence[str]) -> bool:
    """Whether `verbinder` with these arguments opens a window: no subcommand, nothing that only prints."""
    value_expected = False
    for argument in arguments:
        if value_expected:
            value_expected = False
        elif argument in WINDOWLESS or not argument.startswith("-"):
            return False
        else:
            value_expected = argument in VALUE_OPTIONS
    return True


def offscreen(given: Mapping[str, str]) -> dict[str, str]:
    """The environment for a program that must not need a screen."""
    return {"QT_QPA_PLATFORM": "offscreen", **given}


def prepare(*, desktop: bool = False, bundling: bool = False) -> None:
    """Do all the set-up that is missing; `desktop` when a window will be shown on this machine."""
    needed = [*system_libraries.OFFSCREEN]
    wished: list[str] = []
    if desktop:
        (needed if system_libraries.needs_xcb(os.environ) else wished).extend(system_libraries.DESKTOP)
    if bundling:
        needed.extend(system_libraries.BUNDLING)
    installed = system_libraries.installed_packages()
    system_libraries.ensure(needed, wished, installed=installed, root=system_libraries.may_install())
    environment.ensure()


def start(*arguments: str, given: Mapping[str, str] | None = None) -> int:
    """Start the environment's Python in the project folder and wait; its exit code."""
    return subprocess.call([str(venv_python()), *arguments], cwd=ROOT, env={**os.environ, **(given or {})})


def command_setup(_arguments: Sequence[str]) -> int:
    prepare(desktop=True, bundling=True)
    print(f"Ready. Start with: python3 dev.py run --example   (or {environment.venv_command('verbinder')})")
    return 0


def command_run(arguments: Sequence[str]) -> int:
    window = opens_window(arguments)
    if window and sys.platform == "linux" and not system_libraries.has_screen(os.environ):
        raise SetupFault("There is no screen here: start it from a desktop, or set QT_QPA_PLATFORM=offscreen.")
    prepare(desktop=window)
    return subprocess.call([str(venv_python()), "-m", "verbinder", *arguments], env=with_project_on_path())


def with_project_on_path() -> dict[str, str]:
    """The environment in which `python -m verbinder` finds this checkout from any folder."""
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def command_test(arguments: Sequence[str]) -> int:
    in_ci = bool(os.environ.get("CI"))
    prepare(bundling=in_ci)
    if arguments:
        return start("-m", "pytest", *arguments, given=offscreen(os.environ))
    failed = checks.run()
    if in_ci and not bundle.build_and_check():
        failed.append("bundle")
    tests = start("-m", "pytest", *parallel(), given=offscreen(os.environ))
    if failed:
        print(f"dev.py test: failed before the tests: {', '.join(failed)}")
    return tests or (1 if failed else 0)


def parallel() -> list[str]:
    """The pytest options for all processors; a file's tests stay together, as they share fixtures.

    In their own order, because tests/conftest.py lets begin first what takes longest; the longest are told at the end.
    """
    workers = max(1, min(4, os.cpu_count() or 1))
    return ["-q", "-n", str(workers), "--dist", "loadfile", "--no-loadscope-reorder", "--durations", "20"]


def command_check(arguments: Sequence[str]) -> int:
    prepare()
    return 1 if checks.run(fix="--fix" in arguments) else 0


def command_bench(arguments: Sequence[str]) -> int:
    prepare()
    environment.ensure_also(ROOT / "benchmarks" / "requirements.lock", "scipy")
    return start("-m", "benchmarks", *arguments, given=offscreen(os.environ))


def command_faults(arguments: Sequence[str]) -> int:
    prepare()
    given = {"VERBINDER_KILLS": "1000", **offscreen(os.environ)}
    return start("-m", "pytest", "-m", "faults", "-v", *arguments, given=given)


def command_bundle(_arguments: Sequence[str]) -> int:
    prepare(bundling=True)
    return 0 if bundle.build_and_check() else 1


def command_screenshots(arguments: Sequence[str]) -> int:
    prepare()
    return start("-m", "tools.screenshots", *arguments, given=offscreen(os.environ))


def command_texts(_arguments: Sequence[str]) -> int:
    prepare()
    return 0 if texts.update() else 1


def command_vocabulary(_arguments: Sequence[str]) -> int:
    prepare()
    return start("-m", "tools.vocabulary")


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "setup": command_setup,
    "run": command_run,
    "test": command_test,
    "check": command_check,
    "bench": command_bench,
    "faults": command_faults,
    "bundle": command_bundle,
    "screenshots": command_screenshots,
    "texts": command_texts,
    "vocabulary": command_vocabulary,
}


def run_command(arguments: Sequence[str]) -> int:
    """Run one command line of `dev.py`; the exit code: 0 done, 1 failed with one sentence, 2 wrong usage."""
    name, rest = (arguments[0], arguments[1:]) if arguments else ("help", [])
    if name in ("help", "-h", "--help"):
        print(USAGE, end="")
        return 0
    command = COMMANDS.get(name)
    if command is None:
        print(f"There is no command {name!r}; `python3 dev.py help` lists them.", file=sys.stderr)
        return 2
    sys.stdout.reconfigure(line_buffering=True, errors="replace")  # type: ignore[union-attr]
    try:
        return command(rest)
    except SetupFault as fault:
        print(fault, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
