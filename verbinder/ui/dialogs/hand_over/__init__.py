"""The dialogs with which a verbinder hands over to a colleague, and with which that colleague takes over."""

from verbinder.ui.dialogs.hand_over.hand_over_dialog import HandOverDialog
from verbinder.ui.dialogs.hand_over.take_over_dialog import TakeOverDialog

__all__ = ["HandOverDialog", "TakeOverDialog"]
