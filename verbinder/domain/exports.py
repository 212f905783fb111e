"""What can leave a notebook: the kinds of the log that the user can read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ExportKind(StrEnum):
    """A way out. All but `overview` and `chart` hold personal data; only `copy` and `hand_over` are encrypted."""

    NOTEBOOK = "notebook"
    ACCESS = "access"
    #: Counts that lead back to nobody, and stories of which everybody agreed that they are told.
    OVERVIEW = "overview"
    #: What became of an imported list, with the names of rows that were left out.
    IMPORT_REPORT = "import_report"
    #: Contact cards for a phone.
    CARDS = "cards"
    #: A drawing of who knows whom, with names.
    NETWORK = "network"
    #: A cooperation agreement, printed or in a file.
    AGREEMENT = "agreement"
    #: A chart saved as a picture: where one came, or whether residents led; without names.
    CHART = "chart"
    #: A phone number or address on the clipboard, for a minute.
    CLIPBOARD = "clipboard"
    #: What a command showed on its screen, or wrote to wherever that was sent.
    TERMINAL = "terminal"
    #: Whom to look in on, on paper; with initials or with names.
    ROUND_SHEET = "round_sheet"
    #: Days with something to do, for a calendar; without names unless they were asked for.
    CALENDAR = "calendar"
    #: An encrypted copy, made by hand.
    COPY = "copy"
    #: What a colleague takes over, encrypted with a passphrase of its own.
    HAND_OVER = "hand_over"


@dataclass(frozen=True, slots=True)
class LoggedExport:
    """Something that left: when, what, about how many people, with how many stories. Whose they were is not kept."""

    at: datetime
    kind: str
    people: int
    stories: int = 0
