"""The card for a lost or stolen laptop: what was on it in counts, how it is locked, what to do, whom to call.

Owns the layout. The words stand in `resources/sentences` under [lost_laptop]. It names nobody: it lies in a drawer, or
in the bag of a colleague. (AVG art. 33: a breach is reported within 72 hours, with about how many people it concerns.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from typing import Final

from verbinder.exchange.paper.small_page import STYLE
from verbinder.sentences import sentence

_STEPS: Final = ("call", "tell", "account", "files", "back")
_BLANKS: Final = ("officer", "computer", "finder")


@dataclass(frozen=True, slots=True)
class WhatWasOnIt:
    """The notebook in counts, on the day the card is printed."""

    on_date: date
    #: People who are not forgotten; of how many of them there is an address, and a telephone number or e-mail address.
    residents: int
    with_address: int
    reachable: int
    contacts: int
    #: Talents, needs, interests and experiences of residents.
    gifts: int
    encrypted_since: date
    newest_copy: datetime | None
    opens_by_keyring: bool


def as_page(seen: WhatWasOnIt, language: str = "nl") -> str:
    """The whole card in Dutch or English, for one small page."""

    def say(code: str, **values: object) -> str:
        return escape(sentence(f"lost_laptop.{code}", language, **values), quote=False)

    copied = f"{seen.newest_copy:%d-%m-%Y %H:%M}" if seen.newest_copy else ""
    locked = [say("locked", day=f"{seen.encrypted_since:%d-%m-%Y}")]
    if seen.opens_by_keyring:
        locked.append(say("keyring"))
    paragraphs = {
        say("what_title", day=f"{seen.on_date:%d-%m-%Y}"): [
            say("residents", count=seen.residents, addressed=seen.with_address, reachable=seen.reachable),
            say("contacts", count=seen.contacts, gifts=seen.gifts),
        ],
        say("locked_title"): locked,
        say("copy_title"): [say("copy", when=copied) if copied else say("no_copy")],
    }
    lines = [
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8"><title>{say("title")}</title>',
        f"<style>{STYLE}</style></head><body><h1>{say('title')}</h1><p>{say('begin')}</p>",
    ]
    for title, texts in paragraphs.items():
        lines += [f"<h2>{title}</h2>", *(f"<p>{text}</p>" for text in texts)]
    lines.append(f"<h2>{say('steps_title')}</h2><ol>")
    lines += [f"<li>{say(step)}</li>" for step in _STEPS]
    lines.append(f"</ol><h2>{say('whom_title')}</h2><table width='100%'>")
    lines += [f"<tr><td width='42%'>{say(blank)}</td><td width='58%' class='line'></td></tr>" for blank in _BLANKS]
    lines.append("</table></body></html>")
    return "\n".join(lines)
