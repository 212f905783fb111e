"""The developer's commands: `python3 dev.py run`, `test` and the rest (`python3 dev.py help` lists them).

This file only refuses a Python that is too old, so it is written for every Python 3; `tools/` does the work.
Standard library only: it must run before anything is installed.
"""

import os
import sys

MINIMUM = (3, 11)


def too_old(version: "tuple[int, ...]") -> str:
    """The sentence for a Python that cannot run Verbinder, e.g. `too_old((3, 9))`; empty when it can."""
    if tuple(version[:2]) >= MINIMUM:
        return ""
    sentence = "Verbinder needs Python {}.{} or newer; this is {}.{}. Install a newer Python and use that one."
    return sentence.format(*(MINIMUM + tuple(version[:2])))


def main(arguments: "list[str]") -> int:
    """Run one command; returns the exit code."""
    sentence = too_old(sys.version_info[:2])
    if sentence:
        sys.stderr.write(sentence + "\n")
        return 1
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120
    from tools.commands import run_command

    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
