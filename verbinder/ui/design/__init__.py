"""The design language of the window: tokens, theme, type, icons and the style sheet.

Owns how everything looks and nothing of what it does; `docs/design.md` is its description.
"""

from __future__ import annotations
