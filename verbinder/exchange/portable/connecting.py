"""The fields of what bringing people together leaves behind, and of what was chosen for it, for the portable file."""

from __future__ import annotations

from verbinder.domain.changes import Kind
from verbinder.domain.introductions import CheckAnswer, IntroductionState
from verbinder.domain.set_aside import Verdict
from verbinder.exchange.portable.fields import Field, FieldType, TableFields, day, ref, required_text, text

OTHER = ("other_resident_id", "organisation_id")

CONNECTING: tuple[TableFields, ...] = (
    TableFields(
        Kind.INTRODUCTION,
        "introductions",
        (
            ref("resident_id", Kind.RESIDENT, required=True),
            ref("other_resident_id", Kind.RESIDENT),
            ref("organisation_id", Kind.ORGANISATION),
            text("kind"),
            text("topic"),
            text("mine"),
            text("theirs"),
            ref("place_id", Kind.PLACE),
            text("purpose"),
            text("side_goal"),
            text("note"),
            text("state", IntroductionState.PROPOSED.value, codes=tuple(IntroductionState)),
            day("proposed_on", required=True),
            day("introduced_on"),
            day("check_on"),
            day("ended_on"),
            ref("led_from_id", Kind.INTRODUCTION),
        ),
        one_of=OTHER,
    ),
    TableFields(
        Kind.INTRODUCTION_CHECK,
        "introduction_checks",
        (
            ref("introduction_id", Kind.INTRODUCTION, required=True),
            day("on_date", required=True),
            required_text("answer", codes=tuple(CheckAnswer)),
            text("hindrance"),
            text("note"),
        ),
    ),
    TableFields(
        Kind.ASK,
        "asks",
        (
            ref("resident_id", Kind.RESIDENT, required=True),
            day("on_date", required=True),
            text("asked_by"),
            text("about"),
            ref("introduction_id", Kind.INTRODUCTION),
            text("answer", codes=("yes", "no")),
        ),
    ),
    TableFields(
        Kind.SET_ASIDE,
        "set_aside",
        (
            ref("resident_id", Kind.RESIDENT, required=True),
            ref("other_resident_id", Kind.RESIDENT),
            ref("organisation_id", Kind.ORGANISATION),
            required_text("verdict", codes=tuple(Verdict)),
            text("why"),
            text("topic"),
            day("on_date", required=True),
            day("until"),
        ),
        one_of=OTHER,
    ),
    TableFields(
        Kind.NOT_SAME,
        "not_the_same",
        (
            ref("resident_id", Kind.RESIDENT, required=True),
            ref("other_resident_id", Kind.RESIDENT, required=True),
            day("on_date", required=True),
        ),
        unique=(("resident_id", "other_resident_id"),),
    ),
    TableFields(Kind.CONCEPT, "concepts", (required_text("name"),), unique=(("name",),)),
    TableFields(
        Kind.CONCEPT_WORD,
        "concept_words",
        (required_text("word"), required_text("topic"), Field("fits", FieldType.YES_NO, default=True)),
        unique=(("word", "topic"),),
    ),
    TableFields(
        Kind.CONCEPT_JOIN,
        "concept_joins",
        (required_text("one"), required_text("other")),
        unique=(("one", "other"),),
    ),
    TableFields(Kind.CHOICE, "choices", (required_text("key"), required_text("value")), unique=(("key",),)),
)
