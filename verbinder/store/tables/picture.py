"""The picture of the neighbourhood: what it has, and what is put on somebody's agenda."""

from __future__ import annotations

from sqlalchemy import Table

from verbinder.store.tables.columns import METADATA, day, number, ref, required_text, text

#: Something the neighbourhood has: one of the six kinds of `domain.assets` (ABCD; publication l. 1002), in a corner of
#: the network quadrant if that is known (l. 1130). It may be a resident, organisation, place or initiative we know.
asset = Table(
    "asset",
    METADATA,
    number(),
    required_text("kind"),
    required_text("text"),
    text("quadrant"),
    ref("neighbourhood_id", "neighbourhood"),
    ref("street_id", "street"),
    ref("place_id", "place"),
    ref("organisation_id", "organisation"),
    ref("resident_id", "resident"),
    ref("initiative_id", "initiative"),
    day("noted_on", required=True),
    sqlite_autoincrement=True,
)

#: A matter put before somebody ("agenderen", publication l. 669): to whom, when, and what they answered.
agenda_item = Table(
    "agenda_item",
    METADATA,
    number(),
    required_text("text"),
    text("to_whom"),
    day("on_date", required=True),
    text("answer"),
    day("answered_on"),
    ref("signal_id", "signal"),
    ref("initiative_id", "initiative"),
    sqlite_autoincrement=True,
)
