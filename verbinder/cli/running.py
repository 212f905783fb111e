"""Runs one command: arguments in, exit code out, every failure one sentence.

Owns the border between the program and the terminal; the commands stand in the modules beside it.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from functools import cache
from typing import Any

from verbinder import clock, paths
from verbinder.errors import Cancelled, VerbinderError
from verbinder.sentences import error_sentence, sentence

DONE, MENDABLE, USAGE, BUG, INTERRUPTED = 0, 1, 2, 3, 130
#: Options that stand before the command, but may be typed after it as well; each takes a value.
GLOBAL_OPTIONS = ("--notebook", "--passphrase-file", "--language")
#: The same for one that takes none.
GLOBAL_FLAGS = ("--keyring",)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Never raises; a traceback is never shown."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, OSError):
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    given = globals_first(list(sys.argv[1:] if arguments is None else arguments))
    language = language_of(given)
    try:
        return _run(given, language)
    except VerbinderError as error:
        complain(error_sentence(error, language))
        return MENDABLE
    except (KeyboardInterrupt, Cancelled):
        complain(sentence("cli.interrupted", language))
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; nothing more can be said to anybody.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return DONE
    except Exception as error:  # the border: whatever was not expected is a bug of ours
        complain(sentence("cli.bug", language, report=write_report(error, clock.now())))
        return BUG


@cache
def _program() -> Callable[..., Any]:
    """All commands; working out their options from the functions takes a fifth of a second."""
    from typer.main import get_command

    from verbinder.cli import outgoing_app, privacy_app, safety_app  # noqa: F401 - they add their commands
    from verbinder.cli.app import app

    return get_command(app).main


def _run(arguments: list[str], language: str) -> int:
    from typer import Abort
    from typer.exceptions import TyperException

    try:
        result = _program()(args=arguments, prog_name="verbinder", standalone_mode=False)
    except TyperException as error:
        from verbinder.cli.usage_errors import said

        complain(said(error, language))
        return USAGE
    except Abort:
        raise KeyboardInterrupt from None
    return result if isinstance(result, int) else DONE


def globals_first(arguments: list[str]) -> list[str]:
    """The same arguments with the global options in front, wherever they were typed (not behind a "--")."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    front: list[str] = []
    rest: list[str] = []
    position = 0
    while position < end:
        name = arguments[position].split("=", 1)[0]
        if name in GLOBAL_OPTIONS:
            width = 1 if "=" in arguments[position] else 2
            front += arguments[position : position + width]
            position += width
        elif name in GLOBAL_FLAGS:
            front.append(arguments[position])
            position += 1
        else:
            rest.append(arguments[position])
            position += 1
    return front + rest + arguments[end:]


def language_of(arguments: list[str]) -> str:
    """The language to speak before anything else is known: the option, else the settings."""
    for position, argument in enumerate(arguments):
        if argument.startswith("--language="):
            return _known(argument.partition("=")[2])
        if argument == "--language" and position + 1 < len(arguments):
            return _known(arguments[position + 1])
    from verbinder import settings

    found, _ = settings.load(paths.settings_file())
    return str(found.language.value)


def _known(language: str) -> str:
    return language if language in ("nl", "en") else "nl"


def complain(text: str) -> None:
    """One sentence on standard error."""
    print(text, file=sys.stderr)


def write_report(error: BaseException, at: datetime) -> str:
    """Write where it went wrong: types, files, lines; no message, no value. Returns the path, "-" if it failed."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{at:%Y-%m-%d %H:%M:%S} {type(error).__name__}"]
    lines += [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    try:
        folder = paths.make_private_folder(paths.log_dir())
        path = folder / f"report-{at:%Y%m%d-%H%M%S}.txt"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError:
        return "-"
    return str(path)
