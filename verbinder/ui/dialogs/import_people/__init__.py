"""The assistant that brings in a contact list: a file, its columns, who is probably double, and a report."""

from __future__ import annotations

from verbinder.ui.dialogs.import_people.dialog import ImportPeopleDialog

__all__ = ["ImportPeopleDialog"]
