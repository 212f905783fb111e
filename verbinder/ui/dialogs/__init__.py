"""The dialogs of the window; every one is opened with `open()` and never blocks."""

from __future__ import annotations
