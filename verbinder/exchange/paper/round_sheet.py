"""The page of a round sheet: streets as tables, a box to tick before each visit, and lines to write on.

Owns the layout. The words stand in `resources/sentences` under [round_sheet]; who stands on it was decided before.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from html import escape
from typing import Final

from verbinder.domain.round_sheets import RoundSheet, SheetFigures, SheetStreet, SheetText, SheetVisit
from verbinder.exchange.safe_cells import clean
from verbinder.sentences import sentence

_STYLE: Final = """
body { color: #1c1c1c; }
h1 { font-size: 15pt; margin-top: 0; margin-bottom: 1px; }
p { margin-top: 2px; margin-bottom: 2px; }
th { text-align: left; padding-top: 12px; padding-bottom: 2px; border-bottom: 1px solid #1c1c1c; }
td { padding: 3px 5px 0 0; vertical-align: top; }
.street { font-size: 12pt; }
.faint { color: #555555; font-weight: normal; }
.box { font-size: 12pt; padding: 0; }
.small { font-size: 8pt; }
.line { border-bottom: 1px solid #8a8a8a; font-size: 15pt; padding: 0; }
"""
#: The parts of a row in percents: the box, the number, the words.
_BOX, _DOOR, _WORDS = 4, 9, 87
_LINES_AFTER_STREET: Final = 2
_LINES_AT_END: Final = 3


def as_page(sheet: RoundSheet, language: str = "nl") -> str:
    """The whole page in Dutch or English."""
    return "\n".join(_Page(sheet, language).lines())


def in_figures(figures: SheetFigures, language: str = "nl") -> str:
    """ "3 beloften · 1 signaal · 4 lang niet gesproken · 11 anderen"."""
    counted = (
        ("promises", figures.promises),
        ("signals", figures.signals),
        ("drifting", figures.drifting),
        ("neighbours", figures.neighbours),
    )
    codes = [(code if count != 1 else f"{code}_one", count) for code, count in counted if count]
    if not codes:
        return sentence("round_sheet.nobody_waits", language)
    return _dotted(*(sentence(f"round_sheet.{code}", language, count=count) for code, count in codes))


class _Page:
    def __init__(self, sheet: RoundSheet, language: str) -> None:
        self._sheet = sheet
        self._language = language

    def lines(self) -> Iterable[str]:
        sheet = self._sheet
        title = _safe(self._say("title"))
        yield f'<!DOCTYPE html>\n<html lang="{self._language}"><head><meta charset="utf-8"><title>{title}</title>'
        yield f"<style>{_STYLE}</style></head><body>"
        yield f"<h1>{title}</h1>"
        companion = self._say("companion", name=sheet.companion) if sheet.companion else ""
        yield f"<p><b>{_safe(_dotted(self._whole_day(sheet.on_date), sheet.title, companion))}</b></p>"
        yield f'<p class="faint">{_safe(in_figures(sheet.figures, self._language))}</p>'
        for street in sheet.streets:
            yield from self._street(street)
        yield from _blank_lines(_LINES_AT_END)
        if sheet.cut_off:
            yield f"<p>{_safe(self._say('cut_off'))}</p>"
        yield f'<p class="faint small">{_safe(self._say("take_care"))}</p>'
        yield "</body></html>"

    def _street(self, street: SheetStreet) -> Iterable[str]:
        seen = self._say("never_seen")
        if street.last_seen_on is not None:
            seen = self._say("last_seen", day=self._short_day(street.last_seen_on))
        yield '<table width="100%" cellspacing="0" cellpadding="0"><thead><tr>'
        yield f'<th colspan="3"><span class="street">{_safe(street.name)}</span>'
        yield f'<span class="faint small"> &nbsp; {_safe(seen)}</span></th></tr></thead>'
        for signal in street.signals:
            yield f'<tr><td colspan="3">{self._told("noticed", signal)}</td></tr>'
        for visit in street.visits:
            yield from self._visit(visit)
        if street.neighbours:
            # A number and its name stay on one line.
            lives = " · ".join(
                "&nbsp;".join(part for part in (f"<b>{_safe(each.door)}</b>" if each.door else "", _safe(name)) if part)
                for each in street.neighbours
                if (name := self._name(each.name))
            )
            label = _safe(self._say("also_there"))
            yield f'<tr><td colspan="3"><span class="faint">{label}</span> {lives}</td></tr>'
        yield "</table>"
        yield from _blank_lines(_LINES_AFTER_STREET)

    def _visit(self, visit: SheetVisit) -> Iterable[str]:
        name = f"<b>{_safe(self._name(visit.name))}</b>"
        if visit.weeks is not None:
            code = "weeks_one" if visit.weeks == 1 else "weeks"
            name += f" – {_safe(self._say(code, count=visit.weeks))}"
        parts = [name, *(self._told("promised", promise) for promise in visit.promises)]
        parts += [self._told("noticed", signal) for signal in visit.signals]
        if visit.said is not None:
            parts.append(f'<span class="faint">{self._told("said", visit.said)}</span>')
        yield f'<tr><td width="{_BOX}%" class="box">□</td><td width="{_DOOR}%"><b>{_safe(visit.door)}</b></td>'
        yield f'<td width="{_WORDS}%">{"<br>".join(parts)}</td></tr>'
        yield '<tr><td colspan="2"></td><td class="line">&nbsp;</td></tr>'

    def _told(self, code: str, told: SheetText) -> str:
        """ "Beloofd: recept brengen (uiterlijk 3 dec)"."""
        text = told.text or self._say("stays_in_notebook")
        day = "" if told.day is None else self._short_day(told.day)
        if day and code == "promised":
            day = self._say("by_day", day=day)
        # A day stays on one line.
        day = f"({day})".replace(" ", "\N{NO-BREAK SPACE}") if day else ""
        return " ".join(_safe(part) for part in (self._say(code), text, day) if part)

    def _name(self, name: str) -> str:
        return name or self._say("no_name")

    def _whole_day(self, day: date) -> str:
        weekday = self._say("weekdays").split()[day.weekday()]
        return f"{weekday} {day.day} {self._say('months').split()[day.month - 1]} {day.year}"

    def _short_day(self, day: date) -> str:
        """ "3 dec"; with the year when it is another than that of the sheet."""
        short = f"{day.day} {self._say('months').split()[day.month - 1][:3]}"
        return short if day.year == self._sheet.on_date.year else f"{short} {day.year}"

    def _say(self, code: str, **values: object) -> str:
        return sentence(f"round_sheet.{code}", self._language, **values)


def _blank_lines(count: int) -> Iterable[str]:
    line = '<tr><td class="line">&nbsp;</td></tr>'
    yield f'<table width="100%" cellspacing="0" cellpadding="0">{line * count}</table>'


def _dotted(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _safe(text: str) -> str:
    return escape(clean(text))
