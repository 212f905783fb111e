"""The design tokens: spacing, radii, type scale and the colours of the light and the dark theme.

Owns every number and colour of the look; must not import Qt, so that contrast can be computed anywhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum, StrEnum
from typing import NamedTuple


class Spacing(IntEnum):
    """Distances in logical pixels at text scale 1.0: a four-point scale."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32


class Radius(IntEnum):
    """Corner radii in logical pixels."""

    SMALL = 4
    MEDIUM = 8
    LARGE = 12


# WCAG 2.2, 2.5.8: nothing that is pressed is smaller than this.
MINIMUM_TARGET = 24
# The side of an icon beside running text, at text scale 1.0.
ICON_SIDE = 18
# Below this window width (logical pixels at text scale 1.0) the navigation shows icons only.
COMPACT_WIDTH = 900


class TypeRole(StrEnum):
    """What a text is; its size and weight follow."""

    TITLE = "title"
    HEADING = "heading"
    SUBHEADING = "subheading"
    BODY = "body"
    SMALL = "small"


class TypeStep(NamedTuple):
    """One step of the type scale: `factor` on the base point size, `weight` as in OpenType, serif or not."""

    factor: float
    weight: int
    serif: bool


TYPE_SCALE: Mapping[TypeRole, TypeStep] = {
    TypeRole.TITLE: TypeStep(1.75, 600, True),
    TypeRole.HEADING: TypeStep(1.3, 600, True),
    TypeRole.SUBHEADING: TypeStep(1.05, 600, False),
    TypeRole.BODY: TypeStep(1.0, 400, False),
    TypeRole.SMALL: TypeStep(0.88, 400, False),
}
# Some systems ask for 9 points, which is small for people who read notes all day.
MINIMUM_BASE_POINT_SIZE = 10.0


class ChipColours(NamedTuple):
    """The three colours of one kind of chip: paper, ink and edge."""

    fill: str
    ink: str
    edge: str


class Colours(NamedTuple):
    """Every colour role of one theme, as `#RRGGBB`. A tuple because it is made faster than a dataclass of this size."""

    dark: bool
    background: str
    surface: str
    surface_raised: str
    stripe: str
    border: str
    border_strong: str
    text: str
    text_muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    warm: str
    warm_soft: str
    focus: str
    success: str
    success_soft: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    info: str
    info_soft: str
    chips: Mapping[str, ChipColours]

    def chip(self, kind: str) -> ChipColours:
        """The colours of a kind of chip; a kind of one's own looks like a tag."""
        return self.chips.get(kind, self.chips["tag"])

    def with_more_contrast(self) -> Colours:
        """The same theme for people whose system asks for more contrast: nothing muted, no faint lines."""
        return self._replace(text_muted=self.text, border=self.border_strong)


CHIP_KINDS = (
    "person",
    "talent",
    "interest",
    "need",
    "experience",
    "follow_up",
    "signal",
    "street",
    "place",
    "setting",
    "outcome",
    "tag",
    "date",
)

# Warm paper, deep green ink, and one warm pencil for what is due and where you are.
LIGHT = Colours(
    dark=False,
    background="#F3EDE2",
    surface="#FBF8F1",
    surface_raised="#FFFDF8",
    stripe="#F7F2E9",
    border="#DDD4C3",
    border_strong="#857C6B",
    text="#1F2D2A",
    text_muted="#57625D",
    accent="#0F5B54",
    accent_hover="#0B4943",
    on_accent="#FFFFFF",
    accent_soft="#DCEAE3",
    warm="#9E4820",
    warm_soft="#F6E3D3",
    focus="#B4541F",
    success="#2C6A3A",
    success_soft="#DFEEDD",
    warning="#7A5200",
    warning_soft="#F8E8C4",
    danger="#A32A2A",
    danger_soft="#F8DFDA",
    info="#2A5678",
    info_soft="#DDE8F0",
    chips={
        "person": ChipColours("#D8F1ED", "#00524B", "#458F86"),
        "talent": ChipColours("#E0F0E0", "#265029", "#648C64"),
        "interest": ChipColours("#DFECFD", "#25466F", "#6282AD"),
        "need": ChipColours("#FCE4E3", "#693233", "#A96E6E"),
        "experience": ChipColours("#E6E5F5", "#3E3B6B", "#7F7CAD"),
        "follow_up": ChipColours("#F8E7D6", "#633A00", "#A17748"),
        "signal": ChipColours("#FAE4ED", "#64324B", "#A36E86"),
        "street": ChipColours("#E4ECF0", "#364851", "#71848D"),
        "place": ChipColours("#D9EFF5", "#004E5D", "#4D8B99"),
        "setting": ChipColours("#EEEAE2", "#4E442F", "#8A7F6A"),
        "outcome": ChipColours("#E8EDDD", "#414A20", "#7B865D"),
        "tag": ChipColours("#EDE7F9", "#4B3C66", "#8677A3"),
        "date": ChipColours("#F0EBD7", "#534400", "#8E804A"),
    },
)

# The same notebook by lamplight: composed for the dark, not turned inside out.
DARK = Colours(
    dark=True,
    background="#161C1B",
    surface="#1E2624",
    surface_raised="#27312F",
    stripe="#222B29",
    border="#374340",
    border_strong="#7C8B86",
    text="#EEE8DB",
    text_muted="#AFB5AA",
    accent="#7CC7B8",
    accent_hover="#97D8CB",
    on_accent="#0A2421",
    accent_soft="#21403B",
    warm="#E9A36B",
    warm_soft="#43301F",
    focus="#F0B072",
    success="#8CCB97",
    success_soft="#20382A",
    warning="#E8C069",
    warning_soft="#3D3219",
    danger="#F2A093",
    danger_soft="#472824",
    info="#9CC4E4",
    info_soft="#22364A",
    chips={
        "person": ChipColours("#1C3734", "#AFE4DC", "#51948C"),
        "talent": ChipColours("#273627", "#C2E2C2", "#6C926C"),
        "interest": ChipColours("#263243", "#C0DAFC", "#6A88B0"),
        "need": ChipColours("#412B2A", "#FACAC9", "#AD7575"),
        "experience": ChipColours("#2D2C44", "#CFCDF3", "#817EB4"),
        "follow_up": ChipColours("#3E2E1C", "#F3D1AD", "#A57D52"),
        "signal": ChipColours("#3F2A34", "#F5C9DD", "#A7758C"),
        "street": ChipColours("#2C3337", "#CBDAE2", "#788992"),
        "place": ChipColours("#1F363B", "#B3E0EC", "#57909E"),
        "setting": ChipColours("#353129", "#DFD7C6", "#8F8571"),
        "outcome": ChipColours("#303424", "#D3DCBC", "#828C65"),
        "tag": ChipColours("#342E3F", "#DCD1F4", "#8C7EA7"),
        "date": ChipColours("#37311D", "#E3D8AF", "#938654"),
    },
)
