"""What the user may set about the program itself; kept as TOML in the configuration folder.

Nothing about residents is ever a setting. The one trace of the work is the path of the last notebook: no
content, but it does show that and where a notebook exists.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from verbinder import paths

LARGEST_FILE_BYTES = 1_000_000


class Language(StrEnum):
    """The language of the program."""

    DUTCH = "nl"
    ENGLISH = "en"


class Theme(StrEnum):
    """The colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Settings(NamedTuple):
    """The settings, always whole and valid: `load` puts the default in the place of what is not.

    A tuple and not a dataclass: the first paint waits for this module, and `dataclasses` takes 5 ms to load and use.
    """

    language: Language = Language.DUTCH
    theme: Theme = Theme.SYSTEM
    text_scale: float = 1.0
    """How large text is drawn against the system's size: 1.0 to 2.0."""
    last_notebook: str | None = None
    """The path of the notebook that was open last, offered at the next start."""
    backup_folder: str | None = None
    """The second place for backup copies (a stick, a network folder); the first is `paths.backups_dir()`."""
    small_group: int = 5
    """Groups smaller than this stay hidden in an overview; never below 5."""
    drift_weeks: int = 8
    """After so many weeks without a real contact a resident counts as drifting out of contact."""
    lock_after_minutes: int = 10
    """After so many minutes without a key or click the notebook locks itself; 0: never."""


class Complaint(NamedTuple):
    """Something in the file that was not used: a code of `resources/sentences`, and the key if it is one."""

    code: str
    key: str = ""


def load(path: Path) -> tuple[Settings, list[Complaint]]:
    """The settings in the file, and what in it could not be used.

    No file is no complaint: everything has its default. Keys of a later version are skipped in silence, a
    wrong value falls back to its default. Never raises.
    """
    try:
        raw = _read(path)
    except FileNotFoundError:
        return Settings(), []
    except (OSError, ValueError):  # TOML and UTF-8 errors are ValueErrors; so is a file too large to be ours
        return Settings(), [Complaint("settings.unreadable")]
    values = {key: _READERS[key](value) for key, value in raw.items() if key in _READERS}
    complaints = [Complaint("settings.wrong_value", key) for key, value in values.items() if value is None]
    return Settings(**{key: value for key, value in values.items() if value is not None}), complaints


def save(settings: Settings, path: Path) -> None:
    """Write the settings, whole or not at all; makes the folder. Raises `OSError` when that cannot be."""
    lines = ["# Written by Verbinder itself; what it does not know it leaves out."]
    for name, value in settings._asdict().items():
        if value is not None and _READERS[name](value) is not None:
            lines.append(f"{name} = {_toml(value)}")
    # Imported here: the start of the window reads settings and waits for every import.
    from verbinder import atomic_file

    paths.make_private_folder(path.parent)
    atomic_file.write_text(path, "\n".join(lines) + "\n")


def _read(path: Path) -> Mapping[str, Any]:
    if path.stat().st_size > LARGEST_FILE_BYTES:
        raise ValueError("larger than any settings file of ours")
    text = path.read_bytes().decode("utf-8-sig")
    plain = _read_plain(text)
    if plain is not None:
        return plain
    import tomllib

    return tomllib.loads(text)


def _read_plain(text: str) -> dict[str, Any] | None:
    """What `save` writes, read without a TOML library, which takes 5 ms to load and the first paint waits for.

    None for anything else that TOML allows, or forbids.
    """
    found: dict[str, Any] = {}
    for line in text.split("\n"):
        if not line or (line.startswith("#") and line.isprintable()):
            continue
        key, equals, written = line.partition(" = ")
        value = _plain_value(written)
        if not equals or key not in _READERS or key in found or value is None:
            return None
        found[key] = value
    return found


def _plain_value(written: str) -> str | int | float | None:
    if len(written) >= 2 and written[0] == written[-1] == '"':
        inside = written[1:-1]
        return inside if inside.isprintable() and '"' not in inside and "\\" not in inside else None
    whole, point, rest = written.partition(".")
    if not written.isascii() or not whole.isdigit() or (whole.startswith("0") and whole != "0") or len(written) > 15:
        return None
    if not point:
        return int(whole)
    return float(written) if rest.isdigit() else None


# A reader gives the value as the field wants it, or None when it cannot be used.


def _choice(kind: type[StrEnum]) -> Callable[[object], Any]:
    return lambda value: kind(value) if isinstance(value, str) and value in list(kind) else None


def _whole(least: int, most: int) -> Callable[[object], Any]:
    def read(value: object) -> int | None:
        if isinstance(value, bool) or not isinstance(value, int):
            return None
        return value if least <= value <= most else None

    return read


def _scale(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 1.0 <= value <= 2.0 else None


def _path(value: object) -> str | None:
    """A path as text; not one the file could not hold (a NUL, a name that is no Unicode)."""
    if not isinstance(value, str) or not value or "\0" in value:
        return None
    return value if value.encode("utf-8", "ignore").decode("utf-8") == value else None


_READERS: Mapping[str, Callable[[object], Any]] = {
    "language": _choice(Language),
    "theme": _choice(Theme),
    "text_scale": _scale,
    "last_notebook": _path,
    "backup_folder": _path,
    "small_group": _whole(5, 1000),
    "drift_weeks": _whole(1, 520),
    "lock_after_minutes": _whole(0, 24 * 60),
}


def _toml(value: object) -> str:
    """A scalar as TOML writes it."""
    if isinstance(value, str):
        return '"' + "".join(_escaped(character) for character in value) + '"'
    return repr(value)


def _escaped(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    return f"\\u{ord(character):04x}" if ord(character) < 0x20 or ord(character) == 0x7F else character
