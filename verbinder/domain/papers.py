"""The sizes of paper a sheet is made for, and what makes a PDF of a page. Values only."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum


class Paper(StrEnum):
    """A size of paper (ISO 216), upright."""

    A4 = "a4"
    A5 = "a5"


#: Turns a page of HTML into a PDF on such paper; made where Qt is, handed down to who has something to print.
PaperPrinter = Callable[[str, Paper], bytes]
