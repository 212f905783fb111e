"""Finds the files under `resources/`: in a checkout, an installed wheel and a PyInstaller bundle.

The only module that knows where resources lie; everyone else asks by relative name.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def root() -> Path:
    """The folder that holds `icons/`, `sentences/` …; raises `FileNotFoundError` when it is absent."""
    package = Path(__file__).resolve().parent
    bundle = Path(getattr(sys, "_MEIPASS", package))
    candidates = (bundle / "resources", package / "resources", package.parent / "resources")
    for candidate in candidates:
        if (candidate / "sentences").is_dir():
            return candidate
    raise FileNotFoundError(f"no resources folder in any of {[str(path) for path in candidates]}")


def handbook() -> Path | None:
    """The folder of the user's handbook: beside the resources, in a checkout among the documents; None without one."""
    candidates = (root() / "handbook", root().parent / "docs" / "handboek")
    return next((folder for folder in candidates if (folder / "README.md").is_file()), None)


def path(name: str) -> Path:
    """The path of a resource, e.g. `path("icons/search.svg")`; the file itself need not exist."""
    return root() / name


def read_text(name: str) -> str:
    """The UTF-8 text of a resource."""
    return path(name).read_text(encoding="utf-8")
