"""The widgets the pages and dialogs are built from; each is imported from here on first use.

Owns nothing; loading a widget only when it is asked for keeps the passphrase window quick.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from verbinder.ui.widgets.banner import Banner as Banner
    from verbinder.ui.widgets.banner import BannerHost as BannerHost
    from verbinder.ui.widgets.bar_chart import BarChart as BarChart
    from verbinder.ui.widgets.bar_painting import Bar as Bar
    from verbinder.ui.widgets.bar_painting import BarMode as BarMode
    from verbinder.ui.widgets.button import Button as Button
    from verbinder.ui.widgets.button import IconButton as IconButton
    from verbinder.ui.widgets.card import Card as Card
    from verbinder.ui.widgets.chip import Chip as Chip
    from verbinder.ui.widgets.chip import ChipData as ChipData
    from verbinder.ui.widgets.chip_row import ChipRow as ChipRow
    from verbinder.ui.widgets.command_palette import CommandPalette as CommandPalette
    from verbinder.ui.widgets.command_palette import PaletteItem as PaletteItem
    from verbinder.ui.widgets.date_field import DateField as DateField
    from verbinder.ui.widgets.empty_state import EmptyState as EmptyState
    from verbinder.ui.widgets.empty_state import IconBadge as IconBadge
    from verbinder.ui.widgets.flow_layout import FlowLayout as FlowLayout
    from verbinder.ui.widgets.form import FormRow as FormRow
    from verbinder.ui.widgets.form import LabelledForm as LabelledForm
    from verbinder.ui.widgets.heading import Heading as Heading
    from verbinder.ui.widgets.heading import Paragraph as Paragraph
    from verbinder.ui.widgets.kinds import kind_label as kind_label
    from verbinder.ui.widgets.navigation_rail import NavigationRail as NavigationRail
    from verbinder.ui.widgets.passphrase import PassphraseField as PassphraseField
    from verbinder.ui.widgets.passphrase import StrengthMeter as StrengthMeter
    from verbinder.ui.widgets.row_table import RowTable as RowTable
    from verbinder.ui.widgets.search_field import SearchField as SearchField
    from verbinder.ui.widgets.section_list import SectionList as SectionList
    from verbinder.ui.widgets.section_rows import Entry as Entry
    from verbinder.ui.widgets.section_rows import Section as Section
    from verbinder.ui.widgets.timeline import TimelineDelegate as TimelineDelegate
    from verbinder.ui.widgets.timeline import TimelineRole as TimelineRole
    from verbinder.ui.widgets.timeline import TimelineView as TimelineView

_HOMES = {
    "Banner": "banner",
    "BannerHost": "banner",
    "BarChart": "bar_chart",
    "Bar": "bar_painting",
    "BarMode": "bar_painting",
    "Button": "button",
    "IconButton": "button",
    "Card": "card",
    "Chip": "chip",
    "ChipData": "chip",
    "ChipRow": "chip_row",
    "CommandPalette": "command_palette",
    "PaletteItem": "command_palette",
    "DateField": "date_field",
    "EmptyState": "empty_state",
    "IconBadge": "empty_state",
    "FlowLayout": "flow_layout",
    "FormRow": "form",
    "LabelledForm": "form",
    "Heading": "heading",
    "Paragraph": "heading",
    "kind_label": "kinds",
    "NavigationRail": "navigation_rail",
    "PassphraseField": "passphrase",
    "StrengthMeter": "passphrase",
    "RowTable": "row_table",
    "SearchField": "search_field",
    "SectionList": "section_list",
    "Entry": "section_rows",
    "Section": "section_rows",
    "TimelineDelegate": "timeline",
    "TimelineRole": "timeline",
    "TimelineView": "timeline",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
