"""The names of the kinds of chips in the language of the user.

Owns these words only; which kinds a text has is found elsewhere, and kinds are plain strings here.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def kind_label(kind: str) -> str:
    """The word for a kind; a kind of one's own is its own word."""
    translate = QCoreApplication.translate  # a name the collector of texts knows
    words = {
        "person": translate("Kinds", "Person"),
        "talent": translate("Kinds", "Talent"),
        "interest": translate("Kinds", "Interest"),
        "need": translate("Kinds", "Wish"),
        "experience": translate("Kinds", "Experience"),
        "follow_up": translate("Kinds", "Follow-up"),
        "signal": translate("Kinds", "Signal"),
        "street": translate("Kinds", "Street"),
        "place": translate("Kinds", "Place"),
        "setting": translate("Kinds", "Setting"),
        "outcome": translate("Kinds", "Outcome"),
        "tag": translate("Kinds", "Tag"),
        "date": translate("Kinds", "Date"),
        "organisation": translate("Kinds", "Organisation"),
        "initiative": translate("Kinds", "Initiative"),
        "led_by": translate("Kinds", "Leader"),
        "presence": translate("Kinds", "Were you there"),
        "note": translate("Kinds", "Note"),
        "introduction": translate("Kinds", "Introduction"),
    }
    return words.get(kind, kind)
