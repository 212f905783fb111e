"""The dialog that brings in the streets of a neighbourhood: a file, what becomes of every street, and one step."""

from __future__ import annotations

from verbinder.ui.dialogs.import_streets.dialog import ImportStreetsDialog

__all__ = ["ImportStreetsDialog"]
