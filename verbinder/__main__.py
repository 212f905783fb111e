"""The command `verbinder`: the window when no subcommand is given, the command line otherwise.

Must import nothing that only one of the two needs: `verbinder find` never pays for Qt, the window never for Typer.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from verbinder import __version__

NOTEBOOK_SUFFIX = ".verbinder"
#: Options with a value, as the window and the command line both know them.
VALUE_OPTIONS = ("--notebook", "--passphrase-file", "--language")
LANGUAGES = ("nl", "en")
USAGE_ERROR = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit code: 0 done, 1 the user can mend it, 2 usage, 3 a bug of ours."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        wanted = window_options(given)
    except ValueError as error:
        print(error, file=sys.stderr)
        return USAGE_ERROR
    if wanted is None:
        from verbinder.cli import main as command_line

        return command_line(given)
    if "--version" in wanted:
        print(f"verbinder {__version__}")
        return 0
    if "--self-check" in wanted:
        from verbinder.self_check import run as self_check

        return self_check()
    return _open_window(wanted)


def window_options(arguments: Sequence[str]) -> dict[str, str] | None:
    """The options for the window; None when a subcommand or `--help` is among the arguments.

    A notebook file without an option before it is taken too: so the desktop opens one that is clicked on. Raises
    `ValueError` with the sentence for a wrong use.
    """
    options: dict[str, str] = {}
    rest = list(arguments)
    wrong = ""
    while rest:
        argument = rest.pop(0)
        name, equals, value = argument.partition("=")
        if name in VALUE_OPTIONS:
            if not equals and not rest:
                wrong = wrong or f"verbinder: {name} needs a value"
                continue
            options[name] = value if equals else rest.pop(0)
        elif argument in ("--example", "--self-check", "--version"):
            options[argument] = ""
        elif argument.endswith(NOTEBOOK_SUFFIX) and not argument.startswith("-") and "--notebook" not in options:
            options["--notebook"] = argument
        elif argument == "--help" or not argument.startswith("-"):
            return None
        else:
            wrong = wrong or f"verbinder: there is no option {name}; `verbinder --help` lists them"
    if options.get("--language", "nl") not in LANGUAGES:
        wrong = wrong or "verbinder: --language is nl or en"
    if wrong:
        raise ValueError(wrong)
    return options


def _open_window(options: dict[str, str]) -> int:
    # Nothing made before the first paint is garbage; looking for some costs a tenth of the start. Bootstrap turns
    # the collector on again.
    gc.disable()
    from verbinder.bootstrap import run
    from verbinder.ui.start_options import StartOptions

    def path(name: str) -> Path | None:
        return Path(options[name]).absolute() if name in options else None

    return run(
        StartOptions(
            notebook=path("--notebook"),
            example="--example" in options,
            passphrase_file=path("--passphrase-file"),
            language=options.get("--language"),
        )
    )


if __name__ == "__main__":
    sys.exit(main())
