"""An invented neighbourhood, week by week: initiatives begin, are carried, tire people out, grow or stop.

Owns the model and its assumptions, all in `World`; nothing in it is measured in a real neighbourhood. It exists to let
the advice act on something that answers back. benchmarks/stepping_back.py compares ways of working in it. Which ideas
come, when and from whom is the same for every way of working; after that each initiative has its own chance.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

from verbinder.domain.stepping_back.record import (
    Activity,
    Initiative,
    Involved,
    Part,
    Presence,
    Record,
    Rhythm,
    Role,
    StepIn,
)

FIRST_DAY = date(2022, 1, 10)


@dataclass(frozen=True)
class World:
    """The assumptions; chances are per week. `habit` is how often a verbinder who is there leads without need,
    `attention` how many initiatives one verbinder can be at in a week. Leading makes surer (`learns`, twice as much
    with a verbinder beside it) and costs energy (`tires`); everybody `rests`. A carrier may stop for reasons of their
    own (`life`); somebody may begin to carry, sooner when the verbinder is there and asks."""

    residents: int = 240
    ideas_a_week: float = 0.25
    attention: float = 6.0
    habit: float = 0.5
    learns: float = 0.03
    tires: float = 0.09
    rests: float = 0.03
    life: float = 0.01
    asked_to_carry: float = 0.012
    carries_unasked: float = 0.002
    joins: float = 0.2
    drops_out: float = 0.02
    weeks_silent: int = 6


@dataclass
class Neighbour:
    """A resident: how sure they are that they can lead, and how much energy is left."""

    confidence: float
    energy: float = 1.0


@dataclass
class Run:
    """One initiative as it goes. `stance` is how near the verbinder is: 1 always there, 0.5 every other week, 0 away;
    `holds_back` when that verbinder leads only if nobody else does."""

    number: int
    chance: random.Random
    initiator: int
    began: int
    people: list[int]
    carriers: list[int]
    stance: float
    holds_back: bool = False
    alone_from_start: bool = False
    silent: int = 0
    lives: bool = True
    left: int | None = None
    step_ins: list[tuple[int, int]] = field(default_factory=list)
    activities: list[Activity] = field(default_factory=list)
    parts: dict[int, tuple[int, int | None]] = field(default_factory=dict)

    def record(self) -> Record:
        """What a verbinder would have written down of it."""
        carriers = tuple(
            Involved(who, who, Part.INITIATOR if who == self.initiator else Part.CARRIER, day(since), end and day(end))
            for who, (since, end) in self.parts.items()
        )
        return Record(
            Initiative(
                self.number,
                Role.STRENGTHENING,
                rhythm=Rhythm.WEEKLY,
                since=day(self.began),
                left_on=None if self.left is None else day(self.left),
            ),
            people=carriers,
            activities=tuple(self.activities),
            step_ins=tuple(StepIn(first, day(first), day(last)) for first, last in self.step_ins),
        )


def day(week: int) -> date:
    """The day of a week's meetings."""
    return FIRST_DAY + timedelta(weeks=week)


class Neighbourhood:
    """The residents and their initiatives. `work` is what the verbinder does about an initiative every fourth week."""

    def __init__(self, world: World, seed: int, work: Callable[[Neighbourhood, Run], None] | None) -> None:
        self.world, self.work, self.week = world, work, 0
        self.seed, self.ideas = seed, random.Random(seed)
        self.residents = [Neighbour(self.ideas.uniform(0.1, 0.6)) for _ in range(world.residents)]
        self.runs: list[Run] = []
        self.activities = 0

    @property
    def alive(self) -> list[Run]:
        """The initiatives that go on."""
        return [run for run in self.runs if run.lives]

    @property
    def attention_left(self) -> float:
        """For how many more initiatives the verbinder has time."""
        return self.world.attention - sum(run.stance for run in self.alive) if self.work else 0.0

    def go_on(self, weeks: int) -> None:
        """Let so many weeks pass."""
        for _ in range(weeks):
            if self.ideas.random() < self.world.ideas_a_week:
                self._begin()
            for run in self.alive:
                self._meet(run)
                if self.work and (self.week - run.began) % 4 == 3:
                    self.work(self, run)
            for resident in self.residents:
                resident.energy = min(1.0, resident.energy + self.world.rests)
            self.week += 1

    def verbinder_goes(self) -> None:
        """From now on there is no verbinder."""
        self.work = None
        for run in self.alive:
            run.stance, run.left = 0.0, self.week if run.left is None else run.left

    def _begin(self) -> None:
        others = self.ideas.sample(range(self.world.residents), 8)
        initiator, number, helped = others[0], len(self.runs), self.attention_left >= 1
        people = others if helped else others[:5]
        chance = random.Random(self.seed * 10_000 + number)
        run = Run(number, chance, initiator, self.week, sorted(people), [initiator], float(helped))
        run.alone_from_start = not helped
        run.parts[initiator] = (self.week, None)
        self.residents[initiator].confidence = min(1.0, self.residents[initiator].confidence + 0.3)
        self.runs.append(run)

    def _meet(self, run: Run) -> None:
        chance, world = run.chance, self.world
        there = run.stance == 1 or (run.stance == 0.5 and self.week % 2 == 0)
        leader = None if there and not run.holds_back and chance.random() < world.habit else self._leader(run)
        early = run.alone_from_start and self.week - run.began < 8
        if (leader is None and not there) or (early and chance.random() < 0.3):
            run.silent += 1
            run.lives = run.silent < world.weeks_silent
            return
        run.silent = 0
        if not run.people:
            run.lives = False
            return
        presence = Presence.ABSENT if not there else Presence.LED if leader is None else Presence.PRESENT
        came = frozenset(chance.sample(run.people, min(len(run.people), 12)))
        led_by = frozenset() if leader is None else frozenset({leader})
        self.activities += 1
        run.activities.append(Activity(self.activities, day(self.week), led_by, verbinder=presence, came=came | led_by))
        if leader is not None:
            self._led(run, leader, encouraged=there)
        self._come_and_go(run, asked=there and leader is not None)

    def _leader(self, run: Run) -> int | None:
        """A carrier who feels up to it this week; mostly the initiator, if that one still carries."""
        willing = [
            who for who in run.carriers if run.chance.random() < self.residents[who].confidence * self._energy(who)
        ]
        if not willing:
            return None
        return run.chance.choices(willing, [3 if who == run.initiator else 1 for who in willing])[0]

    def _energy(self, who: int) -> float:
        return min(1.0, 0.3 + self.residents[who].energy)

    def _led(self, run: Run, leader: int, *, encouraged: bool) -> None:
        resident = self.residents[leader]
        resident.confidence += self.world.learns * (2 if encouraged else 1) * (1 - resident.confidence)
        resident.energy -= self.world.tires
        if resident.energy < 0.1:
            self._stops(run, leader)

    def _stops(self, run: Run, who: int) -> None:
        run.carriers.remove(who)
        since, _ = run.parts[who]
        run.parts[who] = (since, self.week)

    def _come_and_go(self, run: Run, *, asked: bool) -> None:
        chance, world = run.chance, self.world
        for who in [*run.carriers]:
            if chance.random() < world.life:
                self._stops(run, who)
        run.people = [who for who in run.people if who in run.carriers or chance.random() >= world.drops_out]
        if len(run.people) < 14 and chance.random() < world.joins:
            run.people = sorted({*run.people, chance.randrange(world.residents)})
        for who in run.people:
            ready = who not in run.carriers and self.residents[who].energy > 0.6
            if ready and chance.random() < (world.asked_to_carry if asked else world.carries_unasked):
                run.carriers.append(who)
                run.parts[who] = (self.week, None)
                return
