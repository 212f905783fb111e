"""The casebook as a portable file, as somebody would write it by hand: words for ids, days written out.

What a resident carries elsewhere becomes other initiatives, because that is where a notebook knows it from.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from tests.domain.stepping_back.casebook import Case
from verbinder.domain.stepping_back.carrying import CARRYING, is_now, is_open
from verbinder.domain.stepping_back.record import Record

Row = dict[str, Any]


def document(cases: Iterable[Case]) -> dict[str, Any]:
    """A whole file with these cases: initiative 1 is the first of them, and so on; then what else residents carry."""
    written = Written()
    numbered = list(enumerate(cases, 1))
    written.elsewhere = len(numbered)
    for number, case in numbered:
        written.case(number, case)
    rows = {name: rows for name, rows in written.rows.items() if rows}
    return {
        "format": "verbinder-notebook",
        "version": 2,
        "notebook": {"name": "Casusboek", "created_on": "2026-01-01"},
        **rows,
    }


LISTS = (
    *("residents", "asks", "initiatives", "involved", "activities", "activity_people", "steps", "support"),
    *("check_ins", "step_ins"),
)


@dataclass
class Written:
    """The lists so far."""

    rows: dict[str, list[Row]] = field(default_factory=lambda: {name: [] for name in LISTS})
    elsewhere: int = 0

    def add(self, to: str, /, **values: object) -> None:
        """A row; what is not known is left out, days are written out."""
        known = {key: value for key, value in values.items() if value is not None and value is not False}
        self.rows[to].append(
            {key: value.isoformat() if isinstance(value, date) else value for key, value in known.items()}
        )

    def case(self, number: int, case: Case) -> None:
        record, initiative = case.record, case.record.initiative
        self._residents(number, record)
        self.add(
            "initiatives",
            id=number,
            name=case.name,
            role=initiative.role.value,
            owner=initiative.owner.value,
            phase=initiative.phase.value,
            rhythm=initiative.rhythm.value,
            since=initiative.since,
            hand_over_on=initiative.hand_over_on,
            left_on=initiative.left_on,
        )
        for part in record.people:
            who = f"{number}-{part.resident_id}"
            days = {"from_on": part.from_on, "until_on": part.until_on}
            self.add("involved", initiative_id=number, resident_id=who, part=part.part.value, **days)
        self._activities(number, record)
        self._small_things(number, record)
        self._loads(number, record, case.today)

    def _residents(self, number: int, record: Record) -> None:
        seen = {part.resident_id for part in record.people} | {asked.resident_id for asked in record.asked}
        seen |= {who for one in record.activities for who in one.led_by | one.came}
        seen |= {step.resident_id for step in record.steps if step.resident_id is not None}
        seen |= {load.resident_id for load in record.loads}
        limits = {asked.resident_id: asked.limit for asked in record.asked}
        for who in sorted(seen):
            self.add(
                "residents",
                id=f"{number}-{who}",
                given_name=f"Inwoner {who}",
                ask_limit=limits.get(who),
                created_on="2024-01-01",
            )
        for asked in record.asked:
            self.add("asks", resident_id=f"{number}-{asked.resident_id}", on_date=asked.on_date)

    def _activities(self, number: int, record: Record) -> None:
        for one in record.activities:
            name = f"{number}-{one.id}"
            self.add(
                "activities",
                id=name,
                initiative_id=number,
                on_date=one.on_date,
                verbinder=one.verbinder.value,
                organisation_led=one.organisation_led.value,
                unnamed=one.unnamed,
            )
            for who in sorted(one.led_by | one.came):
                led = who in one.led_by
                self.add("activity_people", activity_id=name, resident_id=f"{number}-{who}", led=led)

    def _small_things(self, number: int, record: Record) -> None:
        for step in record.steps:
            self.step(number, f"{number}-{step.resident_id}" if step.resident_id else None, step.noted_on,
                      doer=step.doer.value, done_on=step.done_on)  # fmt: skip
        for given in record.support:
            day = {"given_on" if given.given else "offered_on": given.on_date}
            asked_on = given.on_date if given.asked_for else None
            minutes = round(given.hours * 60)
            self.add("support", initiative_id=number, kind="practical", asked_on=asked_on, minutes=minutes, **day)
        for ask in record.asks:
            days = {"asked_on": ask.asked_on, "given_on": ask.answered_on}
            self.add("support", initiative_id=number, kind="money", **days)
        for look in record.check_ins:
            row: Row = {"initiative_id": number, "planned_on": look.planned_on.isoformat()}
            if look.done_on is not None:
                row |= {"done_on": look.done_on.isoformat(), "runs": look.runs}
            self.rows["check_ins"].append(row)
        for back in record.step_ins:
            self.add("step_ins", initiative_id=number, from_on=back.from_on, until_on=back.until_on)

    def step(self, number: int, who: str | None, noted_on: date, **values: object) -> None:
        self.add("steps", initiative_id=number, text="een stap", resident_id=who, noted_on=noted_on, **values)

    def _loads(self, number: int, record: Record, today: date) -> None:
        for load in record.loads:
            who = f"{number}-{load.resident_id}"
            here = [part for part in record.people if part.resident_id == load.resident_id]
            carries_here = any(part.part in CARRYING and is_now(part, today) for part in here)
            to_do_here = sum(step.resident_id == load.resident_id and is_open(step, today) for step in record.steps)
            others = []
            for _ in range(load.initiatives - carries_here):
                self.elsewhere += 1
                others.append(self.elsewhere)
                self.add("initiatives", id=self.elsewhere, name="elders", phase="running")
                self.add("involved", initiative_id=self.elsewhere, resident_id=who, part="carrier")
            for _ in range(load.open_steps - to_do_here):
                self.step(others[0] if others else number, who, today)
