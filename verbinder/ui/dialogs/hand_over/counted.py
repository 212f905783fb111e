"""What goes along beside the people, in one line: "Met hen: 105 talenten en wensen, 11 open beloften …".

Owns the order and the kinds that are named; their words are sentences.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from verbinder.domain.changes import Kind
from verbinder.ui.messages import Messages

NAMED = (
    *(Kind.GIFT, Kind.FOLLOW_UP, Kind.INTRODUCTION, Kind.CONTACT, Kind.INITIATIVE),
    *(Kind.ORGANISATION, Kind.PLACE, Kind.SIGNAL),
)


def counted(messages: Messages, counts: Mapping[Kind, int]) -> str:
    """The kinds of which there is anything, with how many."""
    number = QLocale().toString
    return ", ".join(
        f"{number(counts[kind])} {messages.code(f'hand_over_kind.{kind.value}')}" for kind in NAMED if counts.get(kind)
    )
