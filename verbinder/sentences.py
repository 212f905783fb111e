"""Sentences for codes, shared by the window, the command line and the exports, in Dutch and English.

Owns the reading of `resources/sentences/*.toml`. Widget texts are not here: those are Qt translations. This
module must not import Qt, so that the command line starts quickly.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache

from verbinder import assets
from verbinder.errors import VerbinderError

LANGUAGES = ("nl", "en")


@lru_cache(maxsize=len(LANGUAGES))
def _catalogue(language: str) -> dict[str, str]:
    raw = tomllib.loads(assets.read_text(f"sentences/{language}.toml"))
    return {f"{section}.{key}": text for section, entries in raw.items() for key, text in entries.items()}


def sentence(code: str, language: str = "nl", **values: object) -> str:
    """The sentence for `code` in `language` ("nl" or "en"), its placeholders filled with `values`.

    Raises `KeyError` for an unknown code: a code without a sentence is a bug that the tests find.
    """
    return _catalogue(language)[code].format(**values)


def codes_in(section: str) -> tuple[str, ...]:
    """The codes of one section, for who must show or check them all."""
    return tuple(code for code in _catalogue("nl") if code.partition(".")[0] == section)


def error_sentence(error: VerbinderError, language: str = "nl") -> str:
    """The one sentence to show for an expected error."""
    return sentence(error.code, language, **error.values)
