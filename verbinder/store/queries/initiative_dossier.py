"""The dossier of one initiative: everything one screen shows, in a statement for each kind of thing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from verbinder.domain.changes import Kind
from verbinder.domain.initiative_views import (
    AdviceGiven,
    AgreementView,
    BudgetView,
    CheckInView,
    Dossier,
    HandOverView,
    InvolvedView,
    RoleChosen,
    RungHeld,
    RungView,
    StepInView,
    StepState,
    StepView,
    SupportView,
)
from verbinder.domain.initiatives import (
    AgreementFields,
    BudgetFields,
    BudgetState,
    Decision,
    HeldBy,
    InitiativeFields,
    Rung,
)
from verbinder.domain.roles import Answers
from verbinder.domain.stepping_back.reasons import Advice, Warned
from verbinder.domain.stepping_back.record import Doer, Owner, Part, Phase, Rhythm, Role
from verbinder.domain.suggestions import PartyName
from verbinder.store.queries import activities, initiative_support
from verbinder.store.queries.initiatives import FROM, THEMES, last_spoken
from verbinder.store.queries.party_names import names
from verbinder.store.queries.values import id_list
from verbinder.store.reader import Reader
from verbinder.store.rows import Row

WHERE = f"SELECT coalesce(p.name, ''), coalesce(n.name, ''){FROM} WHERE i.id = ?"
#: Columns that are filled in as they stand.
AS_THEY_STAND = ("name", "origin", "goal", "place_id", "neighbourhood_id", "since", "our_contact", "their_contact_id")
ORDER = (StepState.OPEN, StepState.LATER, StepState.DONE)
Called = Mapping[int, PartyName]
View = TypeVar("View")


def fields(reader: Reader, initiative_id: int) -> InitiativeFields:
    """What was filled in. Raises `UserError("record.gone")`."""
    return _fields(reader, reader.get(Kind.INITIATIVE, initiative_id))


def dossier(reader: Reader, initiative_id: int) -> Dossier:
    """Everything of one initiative. Raises `UserError("record.gone")`."""
    row = reader.get(Kind.INITIATIVE, initiative_id)
    parts = {kind: reader.find(kind, initiative_id=initiative_id) for kind in PARTS}
    called = names(reader, _numbers(row, parts.values()))
    contact = called.get(row["their_contact_id"] or 0)
    place, neighbourhood = reader.sql(WHERE, (initiative_id,))[0]
    return Dossier(
        id=initiative_id,
        fields=_fields(reader, row),
        role=Role(row["role"]),
        owner=Owner(row["owner"]),
        hand_over_on=row["hand_over_on"],
        left_on=row["left_on"],
        archived_on=row["archived_on"],
        place=place,
        neighbourhood=neighbourhood,
        their_contact=contact,
        contacted_on=last_spoken(reader, [contact]) if contact else None,
        people=_all(parts[Kind.INVOLVED], lambda each: _involved(each, called)),
        activities=activities.of_initiative(reader, initiative_id),
        steps=_steps(parts[Kind.STEP], called),
        support=_newest(parts[Kind.SUPPORT], _support, "asked_on", "offered_on", "given_on", "declined_on"),
        budgets=_newest(parts[Kind.BUDGET], _budget, "requested_on", "decided_on", "thanked_on"),
        agreements=_newest(parts[Kind.AGREEMENT], _agreement, "made_on"),
        ladder=_ladder(parts[Kind.RUNG]),
        roles=_newest(parts[Kind.ROLE_CHOICE], _role, "on_date"),
        hand_overs=_all(parts[Kind.HAND_OVER], lambda each: _hand_over(each, called)),
        check_ins=_all(sorted(parts[Kind.CHECK_IN], key=lambda each: (each["planned_on"], each["id"])), _check_in),
        step_ins=_newest(parts[Kind.STEP_IN], _step_in, "from_on"),
        advice=_newest(parts[Kind.ADVICE], _advice, "on_date"),
    )


#: What hangs on an initiative, but for its themes and activities.
PARTS = (
    Kind.INVOLVED,
    Kind.STEP,
    Kind.SUPPORT,
    Kind.BUDGET,
    Kind.AGREEMENT,
    Kind.RUNG,
    Kind.ROLE_CHOICE,
    Kind.HAND_OVER,
    Kind.CHECK_IN,
    Kind.STEP_IN,
    Kind.ADVICE,
)


def _fields(reader: Reader, row: Row) -> InitiativeFields:
    themes = reader.sql(THEMES.format(ids=id_list([row["id"]])))
    return InitiativeFields(
        **{name: row[name] for name in AS_THEY_STAND},
        themes=tuple(theme for _, theme in themes),
        phase=Phase(row["phase"]),
        rhythm=Rhythm(row["rhythm"]),
        note=row["note"],
    )


def _numbers(row: Row, parts: Iterable[list[Row]]) -> set[int]:
    """Everybody who is named, as party numbers."""
    found = {row["their_contact_id"]}
    for each in (each for part in parts for each in part):
        found |= {each.get("resident_id"), each.get("through_id")}
        if each.get("organisation_id") is not None:
            found.add(-each["organisation_id"])
    return {number for number in found if number is not None}


def _all(rows: Iterable[Row], view: Callable[[Row], View]) -> tuple[View, ...]:
    return tuple(view(row) for row in rows)


def _newest(rows: list[Row], view: Callable[[Row], View], *days: str) -> tuple[View, ...]:
    """The newest first, by the last of these days that is known; what has none stands first, as it is new."""

    def when(row: Row) -> tuple[bool, str, int]:
        known = [row[day].isoformat() for day in days if row[day] is not None]
        return not known, max(known, default=""), row["id"]

    return _all(sorted(rows, key=when, reverse=True), view)


def _involved(row: Row, called: Called) -> InvolvedView:
    number = row["resident_id"] if row["resident_id"] is not None else -row["organisation_id"]
    return InvolvedView(
        id=row["id"],
        who=called[number],
        part=Part(row["part"]),
        from_on=row["from_on"],
        until_on=row["until_on"],
        through=called.get(row["through_id"] or 0),
        note=row["note"],
    )


def _steps(rows: list[Row], called: Called) -> tuple[StepView, ...]:
    steps = [
        StepView(
            id=row["id"],
            text=row["text"],
            doer=Doer(row["doer"]),
            who=called.get(row["resident_id"] or 0),
            noted_on=row["noted_on"],
            done_on=row["done_on"],
            later=row["later"],
        )
        for row in rows
    ]
    ahead = [step for step in steps if step.state is not StepState.DONE]
    ahead.sort(key=lambda step: (ORDER.index(step.state), step.id))
    done = sorted((step for step in steps if step.done_on), key=lambda step: (step.done_on, step.id), reverse=True)
    return (*ahead, *done)


def _support(row: Row) -> SupportView:
    return SupportView(row["id"], initiative_support.fields_of(row))


def _budget(row: Row) -> BudgetView:
    plain = ("about", "cents", "source", "interests", "requested_on", "decided_on", "thanked_on", "ends_on")
    kept = BudgetFields(**{name: row[name] for name in plain}, state=BudgetState(row["state"]))
    return BudgetView(row["id"], kept)


def _agreement(row: Row) -> AgreementView:
    return AgreementView(row["id"], AgreementFields(**{name: row[name] for name in AgreementFields.__slots__}))


def _ladder(rows: list[Row]) -> tuple[RungView, ...]:
    """Every rung, also those of which nothing is known."""
    held = sorted(rows, key=lambda row: (row["on_date"], row["id"]))
    return tuple(
        RungView(
            rung,
            tuple(
                RungHeld(row["id"], HeldBy(row["held_by"]), row["on_date"], row["note"])
                for row in held
                if row["rung"] == rung
            ),
        )
        for rung in Rung
    )


def _role(row: Row) -> RoleChosen:
    return RoleChosen(
        id=row["id"],
        on_date=row["on_date"],
        answers=Answers(row["is_issue"], row["is_wish"], row["is_initiative"]),
        role=Role(row["role"]),
        owner=Owner(row["owner"]),
        why=row["why"],
    )


def _hand_over(row: Row, called: Called) -> HandOverView:
    return HandOverView(
        id=row["id"],
        what=row["what"],
        to_whom=row["to_whom"],
        who=called.get(row["resident_id"] or 0),
        done_on=row["done_on"],
    )


def _check_in(row: Row) -> CheckInView:
    return CheckInView(
        id=row["id"], planned_on=row["planned_on"], done_on=row["done_on"], runs=row["runs"], note=row["note"]
    )


def _step_in(row: Row) -> StepInView:
    return StepInView(id=row["id"], from_on=row["from_on"], until_on=row["until_on"], why=row["why"])


def _advice(row: Row) -> AdviceGiven:
    return AdviceGiven(
        id=row["id"],
        on_date=row["on_date"],
        advice=Advice(row["advice"]),
        warnings=tuple(Warned(code) for code in row["warnings"].split() if code in set(Warned)),
        decision=Decision(row["decision"]) if row["decision"] else None,
        note=row["note"],
    )
