"""The field list of the portable file, version 2: every table with its fields, as data.

Written out here because this package may not know the store; a test compares it with the store's columns, so that the
two cannot drift apart. Columns that the store computes itself (sort keys, folded names, the day of the last contact)
are on purpose not here.
"""

from __future__ import annotations

from verbinder.domain.cards import DetailKind
from verbinder.domain.changes import Kind
from verbinder.domain.gifts import GiftKind, GiftState
from verbinder.domain.privacy import Approach, HandingOver, Introducing
from verbinder.domain.signals import SignalState, SignalTone
from verbinder.exchange.portable.connecting import CONNECTING
from verbinder.exchange.portable.fields import Field, FieldType, TableFields, day, ref, required_text, text, whole
from verbinder.exchange.portable.initiatives import INITIATIVES
from verbinder.exchange.portable.stories import STORIES

FORMAT = "verbinder-notebook"
VERSION = 2

NOTEBOOK = TableFields(
    Kind.NOTEBOOK,
    "notebook",
    (text("name"), day("created_on", required=True), Field("is_example", FieldType.YES_NO, default=False)),
)

#: In dependency order: a row refers only to rows of tables before its own.
TABLES: tuple[TableFields, ...] = (
    TableFields(Kind.NEIGHBOURHOOD, "neighbourhoods", (required_text("name"), text("note")), unique=(("name",),)),
    TableFields(
        Kind.STREET,
        "streets",
        (required_text("name"), ref("neighbourhood_id", Kind.NEIGHBOURHOOD), text("note")),
        unique=(("name",),),
        unique_folded=True,
    ),
    TableFields(
        Kind.PLACE,
        "places",
        (
            required_text("name"),
            text("kind"),
            ref("street_id", Kind.STREET),
            text("house_number"),
            text("facilities"),
            text("note"),
            day("open_from"),
            day("open_until"),
            day("archived_on"),
        ),
    ),
    TableFields(Kind.HOUSEHOLD, "households", (text("name"), text("note"))),
    TableFields(
        Kind.ORGANISATION,
        "organisations",
        (
            required_text("name"),
            text("kind"),
            ref("street_id", Kind.STREET),
            text("house_number"),
            text("postcode"),
            text("city"),
            text("languages"),
            text("day_parts"),
            text("note"),
            whole("keep_warm_weeks"),
            day("archived_on"),
        ),
    ),
    TableFields(
        Kind.RESIDENT,
        "residents",
        (
            text("given_name"),
            text("initials"),
            text("infix"),
            text("surname"),
            text("description"),
            ref("street_id", Kind.STREET),
            text("house_number"),
            text("house_addition"),
            text("postcode"),
            text("city"),
            ref("household_id", Kind.HOUSEHOLD),
            whole("birth_year"),
            text("languages"),
            text("what_works"),
            text("note"),
            whole("keep_warm_weeks"),
            text("approach", Approach.WELCOME.value, codes=tuple(Approach)),
            day("approach_until"),
            text("approach_reason"),
            text("introducing", Introducing.ASK_FIRST.value, codes=tuple(Introducing)),
            text("handing_over", HandingOver.ASK_FIRST.value, codes=tuple(HandingOver)),
            text("day_parts"),
            whole("ask_limit"),
            text("source"),
            day("informed_on"),
            day("created_on", required=True),
            day("archived_on"),
            day("forgotten_on"),
            day("kept_until"),
            text("kept_reason"),
        ),
    ),
    TableFields(
        Kind.CONTACT_PERSON,
        "contact_persons",
        (
            ref("organisation_id", Kind.ORGANISATION, required=True),
            ref("resident_id", Kind.RESIDENT),
            text("name"),
            text("role"),
            text("phone"),
            text("email"),
        ),
    ),
    TableFields(
        Kind.CONTACT_DETAIL,
        "contact_details",
        (
            ref("resident_id", Kind.RESIDENT),
            ref("organisation_id", Kind.ORGANISATION),
            required_text("kind", codes=tuple(DetailKind)),
            required_text("value"),
            required_text("normal", made_when_absent=True),
        ),
        one_of=("resident_id", "organisation_id"),
    ),
    TableFields(
        Kind.ROUND,
        "rounds",
        (day("on_date", required=True), text("title"), text("companion"), text("note")),
    ),
    TableFields(
        Kind.ROUND_STREET,
        "round_streets",
        (
            ref("round_id", Kind.ROUND, required=True),
            ref("street_id", Kind.STREET, required=True),
            whole("position", 0),
        ),
        unique=(("round_id", "street_id"),),
    ),
    TableFields(
        Kind.CONTACT,
        "contacts",
        (
            ref("round_id", Kind.ROUND),
            day("on_date", required=True),
            text("setting"),
            text("outcome"),
            ref("street_id", Kind.STREET),
            text("house_number"),
            ref("place_id", Kind.PLACE),
            ref("organisation_id", Kind.ORGANISATION),
            text("note"),
        ),
    ),
    TableFields(
        Kind.CONTACT_PARTICIPANT,
        "contact_participants",
        (ref("contact_id", Kind.CONTACT, required=True), ref("resident_id", Kind.RESIDENT, required=True)),
        unique=(("contact_id", "resident_id"),),
    ),
    TableFields(
        Kind.GIFT,
        "gifts",
        (
            ref("resident_id", Kind.RESIDENT),
            ref("organisation_id", Kind.ORGANISATION),
            required_text("kind", codes=tuple(GiftKind)),
            required_text("phrase"),
            text("question_behind"),
            text("state", GiftState.OPEN.value, codes=tuple(GiftState)),
            day("heard_on"),
            day("agreed_on"),
            ref("contact_id", Kind.CONTACT),
        ),
        one_of=("resident_id", "organisation_id"),
    ),
    TableFields(
        Kind.SIGNAL,
        "signals",
        (
            required_text("text"),
            text("tone", SignalTone.NOTICED.value, codes=tuple(SignalTone)),
            text("state", SignalState.PARKED.value, codes=tuple(SignalState)),
            day("noticed_on", required=True),
            day("comes_back_on"),
            ref("street_id", Kind.STREET),
            ref("place_id", Kind.PLACE),
            ref("resident_id", Kind.RESIDENT),
            ref("organisation_id", Kind.ORGANISATION),
            ref("contact_id", Kind.CONTACT),
            text("note"),
        ),
    ),
    TableFields(
        Kind.FOLLOW_UP,
        "follow_ups",
        (
            required_text("text"),
            day("promised_on", required=True),
            day("due_on"),
            day("done_on"),
            ref("resident_id", Kind.RESIDENT),
            ref("organisation_id", Kind.ORGANISATION),
            ref("contact_id", Kind.CONTACT),
            text("result"),
        ),
    ),
    TableFields(Kind.TAG, "tags", (required_text("name"),), unique=(("name",),), unique_folded=True),
    TableFields(
        Kind.TAGGING,
        "taggings",
        (
            ref("tag_id", Kind.TAG, required=True),
            ref("contact_id", Kind.CONTACT),
            ref("resident_id", Kind.RESIDENT),
            ref("organisation_id", Kind.ORGANISATION),
            ref("place_id", Kind.PLACE),
            ref("signal_id", Kind.SIGNAL),
        ),
        one_of=("contact_id", "resident_id", "organisation_id", "place_id", "signal_id"),
    ),
    TableFields(
        Kind.VOCABULARY_WORD,
        "vocabulary_words",
        (required_text("vocabulary"), required_text("word")),
        unique=(("vocabulary", "word"),),
    ),
    *CONNECTING,
    *INITIATIVES,
    *STORIES,
)

#: The field list of a table by its name; the notebook's own row first.
BY_KIND: dict[str, TableFields] = {table.kind.value: table for table in (NOTEBOOK, *TABLES)}
