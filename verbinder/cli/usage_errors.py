"""A command that was typed wrong, said in one sentence in the language of the program, and where to look how it goes.

Owns what is made of the errors of the library that reads the arguments: their kind and their values; its own words are
English and are used only where nothing better is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from verbinder.sentences import sentence

#: What the library says of an argument too many, a command that does not exist, and what is one of some words.
EXTRA = re.compile(r"unexpected extra argument.*\((.*)\)", re.DOTALL)
NO_COMMAND = re.compile(r"No such command '(.*)'", re.DOTALL)
ONE_OF = re.compile(r" is not one of (.*)\.$", re.DOTALL)
DAY = re.compile(r"does not match the formats? ")
#: What was typed is shown up to here.
LONGEST_SHOWN = 60
#: What our own commands refuse: the code of the sentence stands in the place of the library's words.
OWN = frozenset({"two_phrases"})
VALUES = {
    "int_parsing": "whole_number",
    "int_from_float": "whole_number",
    "greater_than_equal": "at_least",
    "less_than_equal": "at_most",
}


def said(error: Exception, language: str) -> str:
    """The sentence for what the library refused, and the way to the help of the command."""
    code, values = _told(error)
    path = getattr(getattr(error, "ctx", None), "command_path", "") or "verbinder"
    hint = sentence("usage.hint", language, command=f"{path} --help")
    return f"{sentence(f'usage.{code}', language, **values)}\n{hint}"


def _told(error: Any) -> tuple[str, Mapping[str, object]]:
    """The code of the sentence with its values. The library's errors are told apart by the names of their classes."""
    kind, message = type(error).__name__, str(getattr(error, "message", error))
    if message in OWN:
        return message, {}
    if kind == "NoSuchOption":
        near = " / ".join(sorted(error.possibilities or ()))
        known = {"option": _shown(error.option_name)}
        return ("option_near", {**known, "near": near}) if near else ("no_option", known)
    if kind == "MissingParameter":
        return "missing", {"name": _called(error.param)}
    if kind == "BadOptionUsage":
        takes_none = "does not take a value" in message
        return "takes_no_value" if takes_none else "needs_value", {"option": _shown(error.option_name)}
    if kind == "BadParameter" and error.param is not None:
        return _value(error)
    if message == "Missing command.":
        return "no_command", {}
    for pattern, code in ((EXTRA, "extra"), (NO_COMMAND, "unknown_command")):
        if match := pattern.search(message):
            return code, {"text": _shown(match[1])}
    return "other", {"text": _shown(message)}


def _value(error: Any) -> tuple[str, Mapping[str, object]]:
    """What is wrong with the value of an option or argument."""
    name, wrong = _called(error.param), next(_wrong(error), {})
    values = {"name": name, "value": _shown(str(wrong.get("input", "")))}
    limits = wrong.get("ctx") or {}
    code = VALUES.get(str(wrong.get("type")))
    if code is not None:
        return code, {**values, "limit": limits.get("ge", limits.get("le", ""))}
    words = ONE_OF.search(error.message)
    if words is not None:
        return "one_of", {**values, "words": words[1].replace("'", "")}
    return "a_day" if DAY.search(error.message) else "value", values


def _wrong(error: Any) -> Iterator[Mapping[str, Any]]:
    listed = getattr(error.__cause__, "errors", None)
    yield from listed() if callable(listed) else ()


def _called(param: Any) -> str:
    """What an option is called where one types it; an argument by its name in the help."""
    options = [name for name in param.opts if name.startswith("-")]
    if options:
        return str(options[-1])
    return str(param.metavar or param.name).strip('"').upper()


def _shown(text: str) -> str:
    """What was typed, fit to be printed whatever it holds."""
    printable = "".join(char if char.isprintable() else "·" for char in text[:LONGEST_SHOWN])
    return printable + "…" if len(text) > LONGEST_SHOWN else printable
