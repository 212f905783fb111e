"""The assistant that brings in a contact list: choose a file, look at its columns, look over the doubles, bring it in."""

from __future__ import annotations

from verbinder.ui.dialogs.import_people.dialog import ImportPeopleDialog

__all__ = ["ImportPeopleDialog"]
