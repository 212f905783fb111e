"""One time of an initiative in words: who led, were we there, how many came.

Owns the wording that the list, the chart and a screen reader share.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from verbinder.domain.initiative_views import ActivityView
from verbinder.domain.stepping_back.record import OrganisationLed, Presence
from verbinder.ui.pages.page import PageContext

#: So many names are said; the others are counted.
NAMED = 3


class ActivityWords(QObject):
    """Says the parts of an activity."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def led(self, each: ActivityView) -> str:
        """Who led; that nobody knows is said too."""
        who = [party.name for party in each.led_by]
        if each.organisation_led is not OrganisationLed.NO:
            code = f"organisation_led.{each.organisation_led.value}"
            who.append(each.organisation.name if each.organisation is not None else self._context.messages.code(code))
        if each.verbinder is Presence.LED:
            who.append(self.tr("you"))
        if not who:
            return self.tr("not known who led")
        return self.tr("led by {names}").format(names=", ".join(who))

    def presence(self, each: ActivityView) -> str:
        """Were we there; nothing when we led, which is said already."""
        if each.verbinder is Presence.LED:
            return ""
        if each.verbinder is Presence.UNKNOWN:
            return self.tr("not known whether you were there")
        return self._context.messages.code(f"presence.{each.verbinder.value}")

    def came(self, each: ActivityView) -> str:
        """Who came: some names, and how many more."""
        led = {party.number for party in each.led_by}
        others = [party.first_name for party in each.came if party.number not in led]
        more = max(len(others) - NAMED, 0) + each.unnamed
        shown = ", ".join(others[:NAMED])
        if not shown:
            return self.tr("%n came", "", more) if more else ""
        if not more:
            return self.tr("{names} came").format(names=shown)
        return self.tr("{names} and %n more came", "", more).format(names=shown)

    def whole(self, each: ActivityView, day: str) -> str:
        """Everything in one line."""
        parts = (each.title, self.led(each), self.presence(each), self.came(each))
        return f"{day}: {', '.join(filter(None, parts))}"
