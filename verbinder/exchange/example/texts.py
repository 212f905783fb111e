"""The texts of the example, read from resources/example. Owns nothing but the reading; the texts are data."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import Any

from verbinder import assets

Entry = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Texts:
    """Everything that is written by hand: the tables of the TOML files as they stand there."""

    neighbourhood: Entry
    names: list[Entry]
    gifts: Entry
    notes: Entry
    cast: list[Entry]
    stories: Entry
    connecting: Entry
    initiatives: list[Entry]
    picture: Entry
    told: list[Entry]


def read_texts() -> Texts:
    """All texts. Raises `FileNotFoundError` when resources are missing: the program is not whole."""
    return Texts(
        neighbourhood=_read("neighbourhood"),
        names=_read("names")["group"],
        gifts=_read("gifts"),
        notes=_read("notes"),
        cast=_read("cast")["person"],
        stories=_read("stories"),
        connecting=_read("connecting"),
        initiatives=_read("initiatives")["initiative"],
        picture=_read("picture"),
        told=_read("told")["story"],
    )


def _read(name: str) -> Entry:
    return tomllib.loads(assets.read_text(f"example/{name}.toml"))
