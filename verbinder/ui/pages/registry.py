"""The pages of the window in the order of the rail: name, icon, what they show and how they are made.

Owns the list only. A page's module is imported when the page is first shown, so that the first page is seen quickly.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from verbinder.domain.changes import Kind
from verbinder.ui.pages.page import Page, PageContext


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: `title` gives its name in the present language, `opens` are the kinds of records it can show.

    `under` is the key of the page it belongs to; such a page has no place of its own in the rail.
    """

    key: str
    icon: str
    title: Callable[[], str]
    factory: Callable[[PageContext], Page]
    opens: frozenset[Kind] = frozenset()
    under: str = ""


def page_factories() -> tuple[PageEntry, ...]:
    """Every page there is."""
    translate = QCoreApplication.translate
    return (
        _entry("today", "today", lambda: translate("Pages", "Today"), "TodayPage", Kind.FOLLOW_UP, Kind.SIGNAL),
        _entry(
            "residents",
            "residents",
            lambda: translate("Pages", "Residents"),
            "ResidentsPage",
            Kind.RESIDENT,
        ),
        _entry("rounds", "rounds", lambda: translate("Pages", "Rounds"), "RoundsPage", Kind.ROUND),
        _entry(
            "connecting",
            "connecting",
            lambda: translate("Pages", "Connecting"),
            "ConnectingPage",
            Kind.INTRODUCTION,
            Kind.GIFT,
        ),
        _entry(
            "initiatives",
            "initiatives",
            lambda: translate("Pages", "Initiatives"),
            "InitiativesPage",
            *(Kind.INITIATIVE, Kind.ACTIVITY, Kind.STEP, Kind.SUPPORT, Kind.BUDGET, Kind.AGREEMENT, Kind.INVOLVED),
            *(Kind.HAND_OVER, Kind.CHECK_IN, Kind.STEP_IN, Kind.RUNG, Kind.ADVICE, Kind.ROLE_CHOICE),
        ),
        _entry("network", "network", lambda: translate("Pages", "Network"), "NetworkPage"),
        _entry(
            "neighbourhood",
            "neighbourhood",
            lambda: translate("Pages", "Neighbourhood"),
            "NeighbourhoodPage",
            *(Kind.NEIGHBOURHOOD, Kind.AGENDA_ITEM, Kind.ASSET),
        ),
        _entry(
            "organisations",
            "organisations",
            lambda: translate("Pages", "Organisations and places"),
            "OrganisationsPage",
            Kind.ORGANISATION,
            Kind.PLACE,
            Kind.STREET,
        ),
        _entry("overview", "overview", lambda: translate("Pages", "Overview"), "OverviewPage", Kind.STORY),
        _entry("settings", "settings", lambda: translate("Pages", "Settings"), "SettingsPage"),
        _entry("concepts", "concept", lambda: translate("Pages", "Concepts"), "ConceptsPage", under="settings"),
    )


def is_shown(kind: Kind) -> bool:
    """Whether some page shows records of this kind, so that an entry may lead to one."""
    return any(kind in entry.opens for entry in page_factories())


def _entry(key: str, icon: str, title: Callable[[], str], class_name: str, *opens: Kind, under: str = "") -> PageEntry:
    def make(context: PageContext) -> Page:
        module = import_module(f"verbinder.ui.pages.{key}")
        page: Page = getattr(module, class_name)(context)
        return page

    return PageEntry(key, icon, title, make, frozenset(opens), under)
