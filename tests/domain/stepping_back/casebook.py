"""Reads the casebook: short histories in toml become records, with days counted from the day of the advice."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count, cycle
from pathlib import Path
from typing import Any

from verbinder.domain.stepping_back.reasons import Answer
from verbinder.domain.stepping_back.record import (
    Activity,
    Ask,
    AskedResident,
    CheckIn,
    Doer,
    Initiative,
    Involved,
    Load,
    OrganisationLed,
    Owner,
    Part,
    Phase,
    Presence,
    Record,
    Rhythm,
    Role,
    Step,
    StepIn,
    Support,
)

HERE = Path(__file__).parent
TODAY = date(2026, 5, 20)
PRESENCE = {"present": Presence.PRESENT, "absent": Presence.ABSENT, "?": Presence.UNKNOWN}


@dataclass(frozen=True)
class Case:
    """One history, and what an experienced verbinder would say."""

    name: str
    record: Record
    today: date
    advice: str
    warnings: frozenset[str]
    held_out: bool
    why: str

    def agrees(self, answer: Answer) -> bool:
        return answer.advice == self.advice and frozenset(warned.code for warned in answer.warnings) == self.warnings


def cases() -> list[Case]:
    """All cases, those held out last."""
    found = []
    for name in ("casebook", "casebook_held_out", "casebook_held_out_2", "casebook_held_out_3"):
        text = (HERE / f"{name}.toml").read_text(encoding="utf-8")
        found += [Reading(entry).case() for entry in tomllib.loads(text)["case"]]
    return found


@dataclass
class Reading:
    """Turns one entry into a record; residents get a number by their name, records by their turn."""

    entry: Mapping[str, Any]
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    residents: dict[str, int] = field(default_factory=dict)

    def case(self) -> Case:
        entry = self.entry
        return Case(
            entry["name"],
            self.record(),
            self.today,
            entry["advice"],
            frozenset(entry["warnings"]),
            entry.get("held_out", False),
            entry["why"],
        )

    @property
    def today(self) -> date:
        return self.entry.get("today", TODAY)

    def day(self, days: int | None) -> date | None:
        return None if days is None else self.today + timedelta(days=days)

    def on(self, days: int) -> date:
        return self.today + timedelta(days=days)

    def who(self, name: str) -> int:
        return self.residents.setdefault(name, 100 + len(self.residents))

    def rows(self, name: str) -> list[dict[str, Any]]:
        return self.entry.get(name, [])

    def record(self) -> Record:
        return Record(
            self.initiative(),
            people=tuple(self.involved(row) for row in self.rows("people")),
            activities=tuple(one for row in self.rows("activities") for one in self.activities(row)),
            steps=tuple(self.step(row) for row in self.rows("steps")),
            support=tuple(self.support(row) for row in self.rows("support")),
            asks=tuple(
                Ask(next(self.numbers), self.on(row["day"]), row["kind"], self.day(row.get("answered")))
                for row in self.rows("asks")
            ),
            asked=tuple(
                AskedResident(next(self.numbers), self.who(row["who"]), self.on(row["day"]), row.get("limit"))
                for row in self.rows("asked")
            ),
            loads=tuple(Load(self.who(row["who"]), row["initiatives"], row["open_steps"]) for row in self.rows("load")),
            step_ins=tuple(
                StepIn(next(self.numbers), self.on(row["from"]), self.day(row.get("until")))
                for row in self.rows("step_ins")
            ),
            check_ins=tuple(
                CheckIn(next(self.numbers), self.on(row["planned"]), self.day(row.get("done")), row.get("runs"))
                for row in self.rows("check_ins")
            ),
        )

    def initiative(self) -> Initiative:
        row = self.entry["initiative"]
        return Initiative(
            1,
            Role(row["role"]),
            Owner(row.get("owner", "residents")),
            Phase(row.get("phase", "running")),
            Rhythm(row.get("rhythm", "unknown")),
            since=self.day(row.get("since")),
            hand_over_on=self.day(row.get("hand_over")),
            left_on=self.day(row.get("left")),
        )

    def involved(self, row: Mapping[str, Any]) -> Involved:
        return Involved(
            next(self.numbers),
            self.who(row["who"]),
            Part(row["role"]),
            self.day(row.get("from")),
            self.day(row.get("until")),
        )

    def step(self, row: Mapping[str, Any]) -> Step:
        by = self.who(row["by"]) if "by" in row else None
        return Step(next(self.numbers), self.on(row["noted"]), Doer(row["who"]), by, self.day(row.get("done")))

    def support(self, row: Mapping[str, Any]) -> Support:
        return Support(
            next(self.numbers),
            self.on(row["day"]),
            row["kind"],
            row.get("given", True),
            row.get("asked_for"),
            float(row["hours"]),
        )

    def activities(self, row: Mapping[str, Any]) -> Iterator[Activity]:
        days = [row["day"]] if "day" in row else range(row["from"], row["to"] + 1, row["every"])
        leaders = cycle(row["led"].split())
        there = cycle(row.get("verbinder", "?").split())
        came = {self.who(name) for name in row.get("came", "").split()}
        newcomers = iter(row.get("newcomers", "").split())
        for day in days:
            led = next(leaders).split("+")
            came |= {self.who(name) for name in [next(newcomers, "")] if name}
            presence = PRESENCE[next(there)]
            yield Activity(
                next(self.numbers),
                self.on(day),
                frozenset(self.who(name) for name in led if name[0].isupper()),
                organisation(led),
                Presence.LED if "us" in led else presence,
                frozenset(came),
                row.get("unnamed", 0),
            )


def organisation(led: list[str]) -> OrganisationLed:
    if "organisation" in led:
        return OrganisationLed.PROFESSIONAL
    return OrganisationLed.OF_RESIDENTS if "association" in led else OrganisationLed.NO
