"""The handbook inside the program: its chapters, how they are laid out, and the window in which they are read.

Must not know an open notebook: what is read here is the same for everybody.
"""

from __future__ import annotations

from verbinder.ui.handbook.chapters import Chapter, chapter_for, chapters

__all__ = ["Chapter", "chapter_for", "chapters"]
