"""The names of the kinds of chips in the language of the user.

Owns these words only; which kinds a text has is found elsewhere, and kinds are plain strings here.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def kind_label(kind: str) -> str:
    """The word for a kind; a kind of one's own is its own word."""
    tr = QCoreApplication.translate
    words = {
        "person": tr("Kinds", "Person"),
        "talent": tr("Kinds", "Talent"),
        "interest": tr("Kinds", "Interest"),
        "need": tr("Kinds", "Need"),
        "follow_up": tr("Kinds", "Follow-up"),
        "signal": tr("Kinds", "Signal"),
        "street": tr("Kinds", "Street"),
        "place": tr("Kinds", "Place"),
        "setting": tr("Kinds", "Setting"),
        "outcome": tr("Kinds", "Outcome"),
        "tag": tr("Kinds", "Tag"),
        "date": tr("Kinds", "Date"),
        "organisation": tr("Kinds", "Organisation"),
        "note": tr("Kinds", "Note"),
    }
    return words.get(kind, kind)
