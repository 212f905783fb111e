"""Computes the contrast of the colour pairs the window uses, from the tokens alone.

`python -m verbinder.ui.design.contrast` prints the table of docs/design.md; the tests hold every pair to its bar.
Formula: WCAG 2.2, "relative luminance" and "contrast ratio".
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass

from verbinder.ui.design.tokens import DARK, LIGHT, Colours

TEXT_BAR = 4.5
PART_BAR = 3.0


@dataclass(frozen=True, slots=True)
class Pair:
    """One colour seen upon another: names as in the tokens, the ratio it has and the ratio it needs."""

    front: str
    back: str
    ratio: float
    bar: float

    @property
    def passes(self) -> bool:
        return self.ratio >= self.bar


def _channel(value: int) -> float:
    part = value / 255
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    """Relative luminance, 0 (black) to 1 (white), of a `#RRGGBB` colour."""
    red, green, blue = (_channel(int(colour[start : start + 2], 16)) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """The contrast ratio, 1 to 21, of two `#RRGGBB` colours."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


_PAPERS = ("background", "surface", "surface_raised", "stripe")
_INKS = ("text", "text_muted", "accent", "warm", "success", "warning", "danger", "info")
_PARTS = ("focus", "border_strong")
# Texts and parts on their own soft ground, and what stands on filled buttons and chosen rows.
_TEXT_PAIRS = (
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "danger"),
    ("text", "accent_soft"),
    ("text_muted", "accent_soft"),
    ("accent", "accent_soft"),
    ("text", "warm_soft"),
    ("warm", "warm_soft"),
    ("text", "success_soft"),
    ("success", "success_soft"),
    ("text", "warning_soft"),
    ("warning", "warning_soft"),
    ("text", "danger_soft"),
    ("danger", "danger_soft"),
    ("text", "info_soft"),
    ("info", "info_soft"),
)
_PART_PAIRS = (("focus", "accent_soft"), ("border_strong", "accent_soft"), ("accent", "border"))


def pairs(colours: Colours) -> Iterator[Pair]:
    """Every pair of colours that the window puts upon each other."""

    def pair(front: str, back: str, bar: float) -> Pair:
        return Pair(front, back, contrast(getattr(colours, front), getattr(colours, back)), bar)

    for paper in _PAPERS:
        yield from (pair(ink, paper, TEXT_BAR) for ink in _INKS)
        yield from (pair(part, paper, PART_BAR) for part in _PARTS)
    yield from (pair(front, back, TEXT_BAR) for front, back in _TEXT_PAIRS)
    yield from (pair(front, back, PART_BAR) for front, back in _PART_PAIRS)
    for kind, chip in colours.chips.items():
        yield Pair(f"chip {kind} ink", f"chip {kind} fill", contrast(chip.ink, chip.fill), TEXT_BAR)
        for paper in ("background", "surface", "surface_raised"):
            back = getattr(colours, paper)
            yield Pair(f"chip {kind} edge", paper, contrast(chip.edge, back), PART_BAR)


def table() -> str:
    """The contrast of both themes as a Markdown table."""
    light = {(pair.front, pair.back): pair for pair in pairs(LIGHT)}
    dark = {(pair.front, pair.back): pair for pair in pairs(DARK)}
    lines = ["| colour | on | light | dark | needs |", "|---|---|---:|---:|---:|"]
    for key, pair in light.items():
        ratios = f"{pair.ratio:.1f} | {dark[key].ratio:.1f}"
        lines.append(f"| {pair.front} | {pair.back} | {ratios} | {pair.bar:.1f} |")
    return "\n".join(lines)


def main() -> int:
    """Prints the table; 1 when a pair falls short of its bar."""
    sys.stdout.write(table() + "\n")
    return 0 if all(pair.passes for colours in (LIGHT, DARK) for pair in pairs(colours)) else 1


if __name__ == "__main__":
    raise SystemExit(main())
