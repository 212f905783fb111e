"""The dialogs of handing over and taking over, as places of the walk over everything one can work with."""

from __future__ import annotations

from typing import Any

from verbinder.domain.hand_over import SUFFIX
from verbinder.ui.dialogs.hand_over import HandOverDialog, TakeOverDialog
from verbinder.usecases import hand_over

WORD = "drie ganzen lopen naar de markt"


def _who(walk: Any) -> HandOverDialog:
    walk.session.files.hand_over()
    return walk.window.findChildren(HandOverDialog)[-1]


def _file(walk: Any) -> TakeOverDialog:
    """The example's own hand-over, opened on the example: everybody in it is known."""
    file = walk.folder / f"Overdracht{SUFFIX}"
    hand_over.export(walk.session.notebook, file, WORD)
    walk.session.files.take_over(str(file))
    return walk.window.findChildren(TakeOverDialog)[-1]


def _opened(walk: Any) -> None:
    dialog = _file(walk)
    dialog.field.edit.setText(WORD)
    dialog.next_button.click()


PLACES = {
    "hand over": _who,
    "lock the hand-over": lambda walk: _who(walk).next_button.click(),
    "unlock a hand-over": _file,
    "look at a hand-over": _opened,
}
