"""Doubles within the notebook: who is probably twice, beside each other, merged or kept apart.

`DoublesDialog` is the whole of it.
"""

from verbinder.ui.dialogs.doubles.dialog import DoublesDialog

__all__ = ["DoublesDialog"]
