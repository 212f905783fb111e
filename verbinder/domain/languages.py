"""Which languages somebody speaks, from what was typed: "Nederlands, een beetje Turks" → {"nederlands", "turks"}.

Owns the spellings that mean the same; a language nobody listed is simply itself.
"""

from __future__ import annotations

import re

from verbinder.domain.names import folded

DUTCH = "nederlands"
SEPARATORS = re.compile(r"[,;/+&|\n]|\ben\b|\band\b")
#: What says how well, not which.
AROUND = frozenset(
    "een beetje wat wel goed slecht vloeiend weinig geen spreekt verstaat alleen vooral ook moedertaal thuis"
    " little some good fluent only speaks understands native".split()
)
NOT_SPOKEN = frozenset({"geen", "no", "niet"})
SAME = {
    "nl": DUTCH,
    "ned": DUTCH,
    "dutch": DUTCH,
    "vlaams": DUTCH,
    "en": "engels",
    "eng": "engels",
    "english": "engels",
    "turkish": "turks",
    "arabic": "arabisch",
    "polish": "pools",
    "german": "duits",
    "french": "frans",
    "spanish": "spaans",
    "farsi": "perzisch",
    "dari": "perzisch",
    "tamazight": "berbers",
    "tarifit": "berbers",
    "ukrainian": "oekraiens",
    "russian": "russisch",
    "sranan": "sranantongo",
    "papiamento": "papiaments",
    "papiamentu": "papiaments",
    "ngt": "gebarentaal",
}


def spoken(text: str) -> frozenset[str]:
    """The languages named in `text`; empty when nothing is known. "Geen Nederlands" names none."""
    found = set()
    for part in SEPARATORS.split(folded(text)):
        words = re.findall(r"[^\W\d_]+", part)
        if NOT_SPOKEN & set(words):
            continue
        name = " ".join(word for word in words if word not in AROUND)
        if name:
            found.add(SAME.get(name, name))
    return frozenset(found)
