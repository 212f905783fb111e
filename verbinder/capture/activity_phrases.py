"""The words that tell of an activity who led it and whether the verbinder was there, in Dutch and English.

Owns the phrases and when they count; what becomes of them is decided in `activity_words`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from verbinder.capture.people_words import AND
from verbinder.capture.tokens import Token
from verbinder.domain.names import folded
from verbinder.domain.stepping_back.record import Presence

#: How presence is written, in each language; the first is what `to_line` writes. Others are understood as well.
PRESENCE_WORDS = {
    Presence.LED: ("ik leidde", "i led"),
    Presence.PRESENT: ("ik was erbij", "i was there"),
    Presence.ABSENT: ("ik was er niet", "i was not there"),
}
_ALSO = {
    Presence.LED: "ik leidde het | ik leidde zelf | ik gaf leiding | wij leidden | wij leidden het | i led it | we led",
    Presence.PRESENT: "ik was er | ik was er ook | ik was aanwezig | wij waren erbij | i was present | we were there",
    Presence.ABSENT: "ik was er niet bij | ik was er zelf niet | ik was er zelf niet bij | ik was niet aanwezig |"
    " wij waren er niet | zonder mij | i wasn't there | we were not there | without me",
}
LED_BY = (("geleid", "door"), ("onder", "leiding", "van"), ("led", "by"))
#: Us, among those who led.
ME = frozenset("mij me mezelf ons myself us".split())


#: What may stand before the name of who led, with or without a mark.
BEFORE_LEADER = re.compile(
    r"^[\s,]*(?:(?:/?(?:geleid|led)(?:\s+(?:door|by))?|onder\s+leiding\s+van|en|and)\s+|&\s*)?@?\s*", re.IGNORECASE
)


def _phrases() -> list[tuple[tuple[str, ...], Presence]]:
    found = [
        (tuple(folded(phrase).split()), presence)
        for presence in PRESENCE_WORDS
        for phrase in (*PRESENCE_WORDS[presence], *_ALSO[presence].split("|"))
    ]
    return sorted(found, key=lambda entry: -len(entry[0]))


#: Every phrase with what it says, the longest first.
PRESENCE = _phrases()


def begins_activity(tokens: Sequence[Token], at: int) -> bool:
    """Whether at `tokens[at]` it is said who led, or whether we were there."""
    return led_phrase(tokens, at) is not None or presence_at(tokens, at) is not None


def led_phrase(tokens: Sequence[Token], at: int) -> int | None:
    """The token after "geleid door", or None."""
    for phrase in LED_BY:
        run = tokens[at : at + len(phrase)]
        if len(run) == len(phrase) and all(token.key == word for token, word in zip(run, phrase, strict=True)):
            return None if any(token.plain for token in run) or run[0].clause != run[-1].clause else at + len(phrase)
    return None


def presence_at(tokens: Sequence[Token], at: int) -> tuple[int, Presence] | None:
    """A phrase that says whether we were there, when it ends its clause (or "en" or "geleid door" follows)."""
    for words, presence in PRESENCE:
        run = tokens[at : at + len(words)]
        if len(run) < len(words) or any(token.key != word for token, word in zip(run, words, strict=True)):
            continue
        after = at + len(words)
        if any(token.plain for token in run) or run[0].clause != run[-1].clause:
            return None
        ends = after == len(tokens) or tokens[after].clause != run[-1].clause
        if ends or tokens[after].key in AND or led_phrase(tokens, after) is not None:
            return after, presence
        return None
    return None
