"""Reads a calendar by the letter of RFC 5545, knowing nothing of how ours is written."""

from __future__ import annotations

import re

LINE = re.compile(r"(?P<name>[A-Z0-9-]+)(?P<more>(?:;[^:\"]+)*):(?P<value>.*)", re.DOTALL)
ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def lines_of(content: bytes) -> list[str]:
    """The unfolded lines; fails when one is too long, ends otherwise than it must, or is cut within a letter."""
    assert content.endswith(b"\r\n")
    raw = content[:-2].split(b"\r\n")
    for line in raw:
        assert len(line) <= 75
        assert b"\r" not in line
        assert b"\n" not in line
        line.decode("utf-8")
    return content[:-2].decode("utf-8").replace("\r\n ", "").replace("\r\n\t", "").split("\r\n")


def read(content: bytes) -> list[dict[str, str]]:
    """The events, each property with its text; what stands within an event (an alarm) under "VALARM.NAME"."""
    within: list[str] = []
    events: list[dict[str, str]] = []
    for line in lines_of(content):
        found = LINE.fullmatch(line)
        assert found is not None
        name, value = found["name"], found["value"]
        if name == "BEGIN":
            within.append(value)
            if within == ["VCALENDAR", "VEVENT"]:
                events.append({})
        elif name == "END":
            assert within.pop() == value
        elif within[1:2] == ["VEVENT"]:
            key = ".".join((*within[2:], name))
            assert key not in events[-1]
            events[-1][key] = plain(value) if name in ("SUMMARY", "DESCRIPTION", "LOCATION") else value
    assert within == []
    return events


def plain(value: str) -> str:
    """A text value without its escapes; fails on a sign that should have had one."""
    assert re.fullmatch(r"(?:[^\\,;]|\\[\\,;nN])*", value, re.DOTALL)
    return ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)
