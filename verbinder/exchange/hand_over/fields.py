"""The fields of each table that may be handed over, as data. What is not named here never goes: new fields included.

Owns the list; which rows go is decided in `rows`, how texts are cleaned in `choosing`. Rounds, own concepts, choices,
pairs said to be two people and archived things are the leaving verbinder's own and are not here.
"""

from __future__ import annotations

from dataclasses import dataclass

from verbinder.domain.changes import Kind


@dataclass(frozen=True, slots=True)
class HandedFields:
    """The fields of one table. A row whose reference stays behind stays behind with it, but for those in `lets_go`.

    `plain`: codes, numbers, days, names of things and references. `texts`: names of people who stay are withheld.
    `notes`: free notes, which go only when asked for, withheld as well.
    """

    plain: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    lets_go: tuple[str, ...] = ()


#: All that goes of somebody who wants no contact: who they are, where they live, and that.
MARK_FIELDS = (
    *("given_name", "initials", "infix", "surname", "description"),
    *("street_id", "house_number", "house_addition", "postcode", "city"),
    *("approach", "approach_until", "archived_on"),
)

FIELDS: dict[Kind, HandedFields] = {
    Kind.NEIGHBOURHOOD: HandedFields(("name",), notes=("note",)),
    Kind.STREET: HandedFields(("name",), notes=("note",), lets_go=("neighbourhood_id",)),
    Kind.PLACE: HandedFields(
        ("name", "kind", "house_number", "open_from", "open_until"), ("facilities",), ("note",), ("street_id",)
    ),
    # The name and note of a household are about all who live there: see `rows`.
    Kind.HOUSEHOLD: HandedFields(texts=("name",), notes=("note",)),
    Kind.ORGANISATION: HandedFields(
        ("name", "kind", "house_number", "postcode", "city", "languages", "day_parts", "keep_warm_weeks"),
        notes=("note",),
        lets_go=("street_id",),
    ),
    Kind.RESIDENT: HandedFields(
        (
            *("given_name", "initials", "infix", "surname", "house_number", "house_addition", "postcode", "city"),
            *("birth_year", "languages", "keep_warm_weeks", "introducing", "day_parts", "ask_limit"),
            *("informed_on", "created_on"),
        ),
        ("description", "source"),
        ("what_works", "note"),
        ("street_id", "household_id"),
    ),
    Kind.CONTACT_PERSON: HandedFields(("organisation_id", "resident_id", "name", "role", "phone", "email")),
    Kind.CONTACT_DETAIL: HandedFields(("resident_id", "organisation_id", "kind", "value", "normal")),
    Kind.CONTACT: HandedFields(
        ("on_date", "setting", "outcome", "house_number"),
        notes=("note",),
        lets_go=("street_id", "place_id", "organisation_id"),
    ),
    Kind.CONTACT_PARTICIPANT: HandedFields(("contact_id", "resident_id")),
    Kind.GIFT: HandedFields(
        ("resident_id", "organisation_id", "kind", "state", "heard_on", "agreed_on"),
        ("phrase",),
        ("question_behind",),
        ("contact_id",),
    ),
    Kind.SIGNAL: HandedFields(
        ("tone", "state", "noticed_on", "comes_back_on", "resident_id"),
        ("text",),
        ("note",),
        ("street_id", "place_id", "organisation_id", "contact_id"),
    ),
    Kind.FOLLOW_UP: HandedFields(
        ("promised_on", "due_on", "resident_id", "organisation_id"), ("text",), lets_go=("contact_id",)
    ),
    Kind.TAG: HandedFields(("name",)),
    Kind.TAGGING: HandedFields(("tag_id", "contact_id", "resident_id", "organisation_id", "place_id", "signal_id")),
    Kind.VOCABULARY_WORD: HandedFields(("vocabulary", "word")),
    Kind.INTRODUCTION: HandedFields(
        (
            *("resident_id", "other_resident_id", "organisation_id", "kind", "topic", "state"),
            *("proposed_on", "introduced_on", "check_on", "ended_on"),
        ),
        ("mine", "theirs", "purpose", "side_goal"),
        ("note",),
        ("place_id", "led_from_id"),
    ),
    Kind.INTRODUCTION_CHECK: HandedFields(
        ("introduction_id", "on_date", "answer"),
        notes=("hindrance", "note"),
    ),
    Kind.ASK: HandedFields(("resident_id", "on_date", "answer"), ("asked_by", "about"), lets_go=("introduction_id",)),
    Kind.SET_ASIDE: HandedFields(
        ("resident_id", "other_resident_id", "organisation_id", "verdict", "topic", "on_date", "until"),
        notes=("why",),
    ),
    Kind.INITIATIVE: HandedFields(
        ("since", "phase", "rhythm", "role", "owner", "hand_over_on", "left_on"),
        # Its name as well: "Vogels tellen met Anton" tells who Anton is.
        ("name", "origin", "goal", "our_contact"),
        ("note",),
        ("place_id", "neighbourhood_id", "their_contact_id"),
    ),
    Kind.INITIATIVE_THEME: HandedFields(("initiative_id", "tag_id")),
    Kind.ROLE_CHOICE: HandedFields(
        ("initiative_id", "on_date", "is_issue", "is_wish", "is_initiative", "role", "owner"), ("why",)
    ),
    Kind.INVOLVED: HandedFields(
        ("initiative_id", "resident_id", "organisation_id", "part", "from_on", "until_on"),
        notes=("note",),
        lets_go=("through_id",),
    ),
    Kind.ACTIVITY: HandedFields(
        ("initiative_id", "on_date", "verbinder", "organisation_led", "unnamed"),
        ("title",),
        ("note",),
        ("organisation_id", "place_id", "contact_id"),
    ),
    Kind.ACTIVITY_PERSON: HandedFields(("activity_id", "resident_id", "led")),
    Kind.STEP: HandedFields(
        ("initiative_id", "doer", "noted_on", "done_on", "later"), ("text",), lets_go=("resident_id",)
    ),
    Kind.SUPPORT: HandedFields(
        ("initiative_id", "kind", "asked_on", "offered_on", "given_on", "declined_on", "minutes"), ("text", "by")
    ),
    Kind.BUDGET: HandedFields(
        ("initiative_id", "cents", "state", "requested_on", "decided_on", "thanked_on", "ends_on"),
        ("about", "source", "interests"),
    ),
    Kind.AGREEMENT: HandedFields(
        ("initiative_id", "made_on", "review_on"), ("goal", "theirs", "ours", "interests", "reach")
    ),
    Kind.RUNG: HandedFields(("initiative_id", "rung", "held_by", "on_date"), notes=("note",)),
    Kind.HAND_OVER: HandedFields(("initiative_id", "done_on"), ("what", "to_whom"), lets_go=("resident_id",)),
    Kind.CHECK_IN: HandedFields(("initiative_id", "planned_on", "done_on", "runs"), notes=("note",)),
    Kind.STEP_IN: HandedFields(("initiative_id", "from_on", "until_on"), ("why",)),
    Kind.ADVICE: HandedFields(("initiative_id", "on_date", "advice", "warnings", "decision"), notes=("note",)),
    Kind.ASSET: HandedFields(
        ("kind", "quadrant", "resident_id", "noted_on"),
        ("text",),
        lets_go=("neighbourhood_id", "street_id", "place_id", "organisation_id", "initiative_id"),
    ),
    Kind.AGENDA_ITEM: HandedFields(
        ("on_date", "answered_on", "signal_id"), ("text", "to_whom", "answer"), lets_go=("initiative_id",)
    ),
}
