"""The QPalette of a theme, for everything that Fusion paints itself and for widgets that read the palette.

Owns the mapping from colour roles to Qt's roles; must not decide colours.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from verbinder.ui.design.tokens import Colours


def blend(front: str, back: str, share: float) -> QColor:
    """`front` laid over `back`: 1.0 is all front."""
    first, second = QColor(front), QColor(back)
    return QColor(
        round(first.red() * share + second.red() * (1 - share)),
        round(first.green() * share + second.green() * (1 - share)),
        round(first.blue() * share + second.blue() * (1 - share)),
    )


def palette_for(colours: Colours) -> QPalette:
    """The palette that makes Fusion speak our colours, disabled parts included."""
    role = QPalette.ColorRole
    named = {
        role.Window: colours.background,
        role.WindowText: colours.text,
        role.Base: colours.surface_raised,
        role.AlternateBase: colours.stripe,
        role.Text: colours.text,
        role.PlaceholderText: colours.text_muted,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.danger,
        role.ToolTipBase: colours.surface_raised,
        role.ToolTipText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.text_muted,
        role.Light: colours.surface_raised,
        role.Midlight: colours.surface,
        role.Mid: colours.border,
        role.Dark: colours.border_strong,
        role.Shadow: colours.border_strong,
    }
    palette = QPalette()
    for each, colour in named.items():
        palette.setColor(each, QColor(colour))
    faded = blend(colours.text_muted, colours.surface, 0.65)
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, faded)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Base, QColor(colours.surface))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.border))
    return palette
