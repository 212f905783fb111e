"""Where the work happens: neighbourhoods, streets, places, households, organisations."""

from __future__ import annotations

from sqlalchemy import Index, Table

from verbinder.store.tables.columns import METADATA, day, number, ref, required_text, text, whole

#: A neighbourhood; coverage is counted per street in it.
neighbourhood = Table(
    "neighbourhood",
    METADATA,
    number(),
    required_text("name", unique=True),
    text("note"),
    sqlite_autoincrement=True,
)

#: A street; `folded_name` is what two spellings of it have in common and is unique.
street = Table(
    "street",
    METADATA,
    number(),
    required_text("name"),
    required_text("folded_name", unique=True),
    ref("neighbourhood_id", "neighbourhood"),
    text("note"),
    sqlite_autoincrement=True,
)

#: Where people can meet. `open_from`/`open_until` make it temporary (publication l. 1466: pop-up places).
place = Table(
    "place",
    METADATA,
    number(),
    required_text("name"),
    text("kind"),
    ref("street_id", "street"),
    text("house_number"),
    text("facilities"),
    text("note"),
    day("open_from"),
    day("open_until"),
    day("archived_on"),
    sqlite_autoincrement=True,
)

#: People who live together; an address alone does not make one.
household = Table(
    "household",
    METADATA,
    number(),
    text("name"),
    text("note"),
    sqlite_autoincrement=True,
)

#: An association, business, institution or council, with offers (gifts) and contact persons.
organisation = Table(
    "organisation",
    METADATA,
    number(),
    required_text("name"),
    text("sort_key"),
    text("kind"),
    ref("street_id", "street"),
    text("house_number"),
    text("postcode"),
    text("city"),
    text("languages"),
    text("day_parts"),
    text("note"),
    whole("keep_warm_weeks"),
    day("last_contact_on"),
    day("archived_on"),
    Index(None, "sort_key"),
    sqlite_autoincrement=True,
)
