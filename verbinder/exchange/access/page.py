"""The readable page: HTML without anything from outside, to print or to send, and what its PDF is printed from.

Owns the layout; the words stand in `resources/sentences` under [access] and [access_field].
"""

from __future__ import annotations

from html import escape
from typing import Any

from verbinder.domain.changes import Kind
from verbinder.exchange.access.writing import AccessContent
from verbinder.sentences import codes_in, sentence

STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#1c1c1c;background:#fff}"
    "h1{font-size:1.6em}h2{font-size:1.2em;margin-top:2em}table{border-collapse:collapse;width:100%;margin:0 0 1em}"
    "th,td{text-align:left;vertical-align:top;padding:.3em .8em .3em 0;border-bottom:1px solid #d5d5d5}"
    "th{width:12em;font-weight:600}td{white-space:pre-wrap}@media print{body{margin:0}}"
)
#: For paper: sizes in points, because Qt prints pixels as dots, and only what Qt knows of tables.
PAPER_STYLE = (
    "body{color:#1c1c1c}h1{font-size:16pt;margin-top:0}h2{font-size:12pt;margin-top:16px;margin-bottom:2px}"
    "p{margin-top:3px;margin-bottom:3px}table{margin-bottom:12px}"
    "th,td{text-align:left;vertical-align:top;padding:2px 8px 2px 0}"
    "th{font-weight:600;border-bottom:1px solid #d5d5d5}td{white-space:pre-wrap;border-bottom:1px solid #d5d5d5}"
)
#: The values of these fields are codes with words of their own.
CODED = {
    "setting": ("setting",),
    "outcome": ("outcome",),
    "introducing": ("introducing",),
    "handing_over": ("handing_over",),
    "telling": ("telling",),
    "part": ("part",),
    "approach": ("access_value",),
    "kind": ("access_value", "suggestion_kind"),
    "state": ("access_value",),
    "answer": ("access_value",),
    "verdict": ("access_value",),
    "tone": ("access_value",),
    "hindrance": ("hindrance",),
    "purpose": ("purpose",),
}


def as_page(content: AccessContent, language: str, *, on_paper: bool = False) -> str:
    """The page in Dutch or English; `on_paper` to be printed."""
    say = _Words(language)
    parts = [f"<h1>{say('access.title', name=content.name)}</h1>"]
    parts += [f"<p>{say('access.' + code, day=content.made_on.strftime('%d-%m-%Y'))}</p>" for code in ("made", "about")]
    for kind in Kind:
        rows = content.records.get(kind.value, [])
        if rows:
            parts.append(f"<h2>{say('access_kind.' + kind.value)}</h2>")
            parts += [_table(row, say) for row in rows]
    if content.mentions:
        parts.append(f"<h2>{say('access.mentions')}</h2>")
        parts += [f"<p>{escape(text)}</p>" for text in content.mentions]
    if content.changes:
        parts.append(f"<h2>{say('access.changes')}</h2>")
        lines = "".join(f"<li>{_day(day)}: {say('operation.' + code)}</li>" for day, code in content.changes)
        parts.append(f"<ul>{lines}</ul>")
    parts.append(f"<h2>{say('access.rights')}</h2><p>{say('access.your_rights')}</p>")
    title = say("access.title", name=content.name)
    head = f'<meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>{title}</title>'
    body = "\n".join(parts)
    head = f"<head>{head}<style>{PAPER_STYLE if on_paper else STYLE}</style></head>"
    return f'<!doctype html>\n<html lang="{language}">{head}\n<body>\n{body}\n</body></html>\n'


class _Words:
    """Sentences, safe to stand in HTML."""

    def __init__(self, language: str) -> None:
        self._language = language

    def __call__(self, code: str, **values: object) -> str:
        return escape(sentence(code, self._language, **values))

    def value(self, field: str, value: Any) -> str:
        """One value in words."""
        if isinstance(value, dict):
            if "others" in value:
                return self("access.others", count=value["others"])
            return self("access.this_person" if value["this_person"] else "access.somebody_else")
        if isinstance(value, bool):
            return self("access.yes" if value else "access.no")
        text = str(value)
        if field == "day_parts":
            known = codes_in("day_part")
            return ", ".join(self(code) for part in text.split() if (code := f"day_part.{part}") in known)
        for section in CODED.get(field, ()):
            if f"{section}.{text}" in codes_in(section):
                return self(f"{section}.{text}")
        if len(text) == 10 and text[4] == text[7] == "-":
            return _day(text)
        return escape(text)


def _table(row: dict[str, Any], say: _Words) -> str:
    lines = "".join(
        f'<tr><th width="26%">{say("access_field." + name)}</th><td>{say.value(name, value)}</td></tr>'
        for name, value in row.items()
        if value != {"this_person": True} or name != "resident"
    )
    return f'<table width="100%" cellspacing="0">{lines}</table>'


def _day(text: str) -> str:
    """ "2026-03-12" as one writes it."""
    year, month, day = text.split("-")
    return escape(f"{day}-{month}-{year}")
