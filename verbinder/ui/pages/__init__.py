"""The pages of the window, and the list of them in the order of the rail."""

from __future__ import annotations
