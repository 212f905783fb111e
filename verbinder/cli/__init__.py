"""The command line: the same use cases without a window. Must not import Qt, and as little as a command needs.

`main(arguments)` runs one command and returns its exit code: 0 done, 1 the user can mend it, 2 usage, 3 a bug of ours.
"""

from __future__ import annotations

from verbinder.cli.running import main

__all__ = ["main"]
