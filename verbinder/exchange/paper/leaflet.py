"""The leaflet for a resident: what stands in the notebook, why, for how long, and what they may ask, on one small page.

Owns the layout. The words stand in `resources/sentences` under [leaflet]. Who hands it over writes their own name and
number on it by hand: nothing of the notebook but its term stands on it.
"""

from __future__ import annotations

from html import escape
from typing import Final

from verbinder.exchange.paper.small_page import STYLE
from verbinder.sentences import sentence

_PARTS: Final = ("what", "not", "why", "how_long", "who_reads")
_RIGHTS: Final = ("see", "mend", "forget", "stop")
_BLANKS: Final = ("name", "organisation", "phone", "officer")


def as_page(months: int, language: str = "nl") -> str:
    """The whole page in Dutch or English; whom one did not speak for `months` goes out of the notebook."""

    def say(code: str, **values: object) -> str:
        return escape(sentence(f"leaflet.{code}", language, **values), quote=False)

    title = say("title")
    lines = [
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>',
        f"<style>{STYLE}</style></head><body><h1>{title}</h1><p>{say('begin')}</p>",
    ]
    for part in _PARTS:
        lines.append(f"<h2>{say(f'{part}_title')}</h2><p>{say(part, months=months)}</p>")
    lines.append(f"<h2>{say('rights_title')}</h2><ul>")
    lines += [f"<li>{say(right)}</li>" for right in _RIGHTS]
    lines.append(f"</ul><p>{say('free')}</p><h2>{say('whom_title')}</h2><table width='100%'>")
    lines += [f"<tr><td width='34%'>{say(blank)}</td><td width='66%' class='line'></td></tr>" for blank in _BLANKS]
    lines.append(f"</table><p class='end'>{say('complain')}</p></body></html>")
    return "\n".join(lines)
