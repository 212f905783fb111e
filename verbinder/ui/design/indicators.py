"""The tiny drawings a style sheet can only take from files: ticks, dots and arrows, one set per theme.

Owns their shapes; `python -m verbinder.ui.design.indicators` writes them to `resources/indicators`, and a test
keeps those files equal to the tokens.
"""

from __future__ import annotations

from collections.abc import Iterator

from verbinder import assets
from verbinder.ui.design.tokens import DARK, LIGHT, Colours

_LINE = '<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width}" {ends}/>'
_ENDS = 'stroke-linecap="round" stroke-linejoin="round"'
_DOT = '<circle cx="8" cy="8" r="3.2" fill="{colour}"/>'
_FRAME = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">{body}</svg>\n'

_TICK = "M3.6 8.4l3 3 5.8-6.6"
_DASH = "M4 8h8"
_DOWN = "M3.5 6l4.5 4.5L12.5 6"
_UP = "M3.5 10L8 5.5l4.5 4.5"
_PLUS = "M8 3.5v9M3.5 8h9"
_MINUS = "M3.5 8h9"
_LEFT = "M10 3.5L5.5 8l4.5 4.5"
_RIGHT = "M6 3.5L10.5 8 6 12.5"

# name: path (empty for the dot), colour role, stroke width
_SHAPES: dict[str, tuple[str, str, float]] = {
    "tick": (_TICK, "on_accent", 2.1),
    "tick-disabled": (_TICK, "text_muted", 2.1),
    "tick-menu": (_TICK, "accent", 2.1),
    "dash": (_DASH, "on_accent", 2.1),
    "dot": ("", "on_accent", 0),
    "dot-disabled": ("", "text_muted", 0),
    "down": (_DOWN, "text", 1.6),
    "down-disabled": (_DOWN, "border_strong", 1.6),
    "up": (_UP, "text", 1.6),
    "plus": (_PLUS, "text", 1.6),
    "plus-disabled": (_PLUS, "border_strong", 1.6),
    "minus": (_MINUS, "text", 1.6),
    "minus-disabled": (_MINUS, "border_strong", 1.6),
    "left": (_LEFT, "text", 1.6),
    "right": (_RIGHT, "text", 1.6),
}


def folder(colours: Colours) -> str:
    """The resource folder of a theme's indicators."""
    return f"indicators/{'dark' if colours.dark else 'light'}"


def drawings() -> Iterator[tuple[str, str]]:
    """Resource name and SVG text of every indicator of both themes."""
    for colours in (LIGHT, DARK):
        for name, (path, role, width) in _SHAPES.items():
            colour = getattr(colours, role)
            if path:
                body = _LINE.format(path=path, colour=colour, width=width, ends=_ENDS)
            else:
                body = _DOT.format(colour=colour)
            yield f"{folder(colours)}/{name}.svg", _FRAME.format(body=body)


def main() -> None:
    """Writes every indicator to the resources of this checkout."""
    for name, text in drawings():
        target = assets.path(name)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
