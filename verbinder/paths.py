"""Where Verbinder keeps its files on this machine: settings, notebooks, logs; nothing is made by asking.

The only module that knows appdirs. It decides places, never contents.
"""

from __future__ import annotations

import os
from pathlib import Path

import appdirs

APPLICATION = "verbinder"
NOTEBOOK_SUFFIX = ".verbinder"
DEFAULT_NOTEBOOK = "mijn-buurt" + NOTEBOOK_SUFFIX

# The folder that is made for the example neighbourhood, and goes with it.
EXAMPLE_PREFIX = "verbinder-example-"
# When set, everything lives under this one folder: on a USB stick, and in tests.
HOME_VARIABLE = "VERBINDER_HOME"


def _own_home() -> Path | None:
    folder = os.environ.get(HOME_VARIABLE, "")
    return Path(folder).absolute() if folder else None


def config_dir() -> Path:
    """The folder of the settings and the window's last shape."""
    home = _own_home()
    return home / "config" if home else Path(appdirs.user_config_dir(APPLICATION, appauthor=False))


def data_dir() -> Path:
    """The folder of what the user makes: notebooks and their backups."""
    home = _own_home()
    return home / "data" if home else Path(appdirs.user_data_dir(APPLICATION, appauthor=False))


def log_dir() -> Path:
    """The folder of the diagnostic log, which holds nothing about residents."""
    home = _own_home()
    return home / "log" if home else Path(appdirs.user_log_dir(APPLICATION, appauthor=False))


def settings_file() -> Path:
    """The TOML file that `verbinder.settings` reads and writes."""
    return config_dir() / "settings.toml"


def window_state_file() -> Path:
    """The INI file in which the window keeps its size and place."""
    return config_dir() / "window.ini"


def notebooks_dir() -> Path:
    """The folder where a new notebook is kept unless the user chooses another."""
    return data_dir() / "notebooks"


def default_notebook() -> Path:
    """The notebook that opens when none is named and none was opened before."""
    return notebooks_dir() / DEFAULT_NOTEBOOK


def backups_dir() -> Path:
    """The folder proposed for a backup copy, unless the settings name another."""
    return data_dir() / "backups"


def is_thrown_away(notebook: Path) -> bool:
    """Whether a notebook lies in a folder made for the example neighbourhood, which goes when it is closed."""
    return notebook.absolute().parent.name.startswith(EXAMPLE_PREFIX)


def keyring_dir() -> Path:
    """The folder of the halves of keys whose other half lies in the keyring of the system."""
    return data_dir() / "keyring"


def make_private_folder(folder: Path) -> Path:
    """Make a folder with all above it, readable by its user only where the system knows that; returns it.

    A folder that exists already is left as it is. Raises `OSError` when it cannot be made.
    """
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(missing):
        place.mkdir(mode=0o700, exist_ok=True)
    return folder
