"""The one error of the developer's commands: something the developer can mend, said in one sentence."""

from __future__ import annotations


class SetupFault(Exception):
    """Setting up stopped; its text is the sentence to show: what is wrong and what to do."""
