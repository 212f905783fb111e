"""Fonts: the system's own face for reading, a serif of the system for titles, sizes from the type scale.

Owns the choice of families and sizes; must not hold state (the theme does).
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from verbinder.ui.design.tokens import MINIMUM_BASE_POINT_SIZE, TYPE_SCALE, TypeRole

# The first that is installed: Windows, macOS, Linux. A notebook has titles with serifs.
SERIF_FAMILIES = ("Georgia", "Charter", "Source Serif 4", "Noto Serif", "Liberation Serif", "DejaVu Serif")


def system_font() -> QFont:
    """The font the system asks programs to use, never smaller than we can read."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.pointSizeF() < MINIMUM_BASE_POINT_SIZE:
        font.setPointSizeF(MINIMUM_BASE_POINT_SIZE)
    return font


def serif_family() -> str | None:
    """The serif family for titles, None when the system has none of those we know."""
    # Asking for a family that is absent costs Qt a search through aliases, so the choice is made here.
    return next((family for family in SERIF_FAMILIES if QFontDatabase.hasFamily(family)), None)


def point_size(base: float, role: TypeRole, text_scale: float) -> float:
    """The size in points of a role on a base size, to a tenth of a point."""
    return round(base * TYPE_SCALE[role].factor * text_scale, 1)


def font_for(base: QFont, serif: str | None, role: TypeRole, text_scale: float) -> QFont:
    """A font for `role`, from the system font `base` and the family for titles."""
    step = TYPE_SCALE[role]
    font = QFont(base)
    font.setPointSizeF(point_size(base.pointSizeF(), role, text_scale))
    font.setWeight(QFont.Weight(step.weight))
    if step.serif and serif is not None:
        font.setFamilies([serif, *base.families()])
    return font
