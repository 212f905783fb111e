"""Ways of working in an invented neighbourhood, and what remains half a year after the verbinder has gone.

`python3 -m benchmarks.stepping_back` prints the tables of docs/stepping-back.md (some minutes); the same every time.
Also how long the advice and the answers of the network take, for `python3 dev.py bench stepping`.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from benchmarks.measure import Figure
from benchmarks.neighbourhood import Neighbourhood, Run, World, day
from verbinder.domain.network.graph import Network
from verbinder.domain.network.ties import Kind, Meeting, Through, Who
from verbinder.domain.stepping_back.advice import advise
from verbinder.domain.stepping_back.reasons import Advice
from verbinder.domain.stepping_back.record import Activity, Initiative, Involved, Part, Presence, Record

YEARS_WITH, WEEKS_AFTER, SEEDS = 4, 26, 20


def stay(_: Neighbourhood, __: Run) -> None:
    """Never leave, and lead when it comes so."""


def stay_and_hold_back(_: Neighbourhood, run: Run) -> None:
    """Never leave, but let the residents lead."""
    run.holds_back = True


def leave_early(around: Neighbourhood, run: Run) -> None:
    """Help the first eight weeks along, whatever happens."""
    if run.stance and around.week - run.began >= 8:
        run.stance, run.left = 0.0, around.week


def follow_without_return(around: Neighbourhood, run: Run) -> None:
    """Do what the advice says until we have left; then never come back."""
    if run.left is None:
        follow(around, run)


def follow(around: Neighbourhood, run: Run) -> None:
    """Do what the advice says."""
    advice = advise(run.record(), day(around.week)).advice
    stepped_in = bool(run.step_ins) and run.step_ins[-1][1] >= around.week
    if advice is Advice.TAKING_OVER:
        run.holds_back = True
        if run.left is not None:
            run.stance = 0.0
    elif advice is Advice.EASE_OFF and run.left is None:
        run.stance, run.holds_back = 0.5, True
    elif advice is Advice.STEP_OUT:
        run.stance, run.left = 0.0, around.week if run.left is None else run.left
    elif advice is Advice.STAY_CLOSE and run.stance == 0.5:
        run.stance = 1.0
    elif advice is Advice.LEND_HAND and not stepped_in and run.stance == 0 and around.attention_left >= 1:
        run.step_ins.append((around.week, around.week + 8))
        run.stance, run.holds_back = 1.0, True
    elif run.left is not None and not stepped_in:
        run.stance = 0.0


WAYS: dict[str, Callable[[Neighbourhood, Run], None] | None] = {
    "no verbinder": None,
    "never leaves, leads by habit": stay,
    "never leaves, holds back": stay_and_hold_back,
    "leaves after eight weeks": leave_early,
    "follows the advice, never comes back": follow_without_return,
    "follows the advice": follow,
}
WORLDS: dict[str, World] = {
    "as assumed": World(),
    "leading teaches nothing": World(learns=0.0),
    "nobody leads by habit": World(habit=0.0),
    "leading does not tire": World(tires=0.0),
    "twice the attention": World(attention=12.0),
    "few want to carry": World(asked_to_carry=0.004, carries_unasked=0.001),
}


@dataclass(frozen=True)
class Remains:
    """What there is when the verbinder goes, and half a year later."""

    begun: int
    alive: int
    alive_after: int
    connected: float
    largest: float


def remains(world: World, seed: int, work: Callable[[Neighbourhood, Run], None] | None) -> Remains:
    """Four years with this way of working, then half a year without a verbinder and without new ideas."""
    around = Neighbourhood(world, seed, work)
    around.go_on(52 * YEARS_WITH)
    before = around.alive
    around.verbinder_goes()
    around.world = replace(world, ideas_a_week=0.0)
    around.go_on(WEEKS_AFTER)
    after = [run for run in before if run.lives]
    since = day(around.week - WEEKS_AFTER)
    residents = [Who(Kind.RESIDENT, number) for number in range(world.residents)]
    met = [
        Meeting(Through.ACTIVITY, one.id, frozenset(residents[who] for who in one.came), one.on_date)
        for run in around.runs
        for one in run.activities
        if one.on_date >= since
    ]
    stays = Network(residents, met).without_us()
    together = sum(map(len, stays.groups))
    largest = len(stays.groups[0]) if stays.groups else 0
    return Remains(len(around.runs), len(before), len(after), together / world.residents, largest / world.residents)


def table(world: World, seeds: int = SEEDS) -> list[str]:
    """One line of Markdown per way of working: medians over the seeds, the range, and seed by seed against staying."""
    lines, staying = [], [remains(world, seed, stay).alive_after for seed in range(seeds)]
    for name, work in WAYS.items():
        found = [remains(world, seed, work) for seed in range(seeds)]
        after = [one.alive_after for one in found]
        more = sum(ours > theirs for ours, theirs in zip(after, staying, strict=True))
        fewer = sum(ours < theirs for ours, theirs in zip(after, staying, strict=True))
        middle = statistics.median
        lines.append(
            f"| {name} | {middle(one.alive for one in found):.0f} | {middle(after):.0f} ({min(after)}-{max(after)}) "
            f"| {more} / {fewer} | {middle(one.connected for one in found):.0%} "
            f"| {middle(one.largest for one in found):.0%} |"
        )
    return lines


def main() -> None:
    """Print a table for each world."""
    for name, world in WORLDS.items():
        print(f"\n{name}\n")
        print("| way of working | alive when we go | half a year later | more / fewer | connected | largest group |")
        print("|---|---|---|---|---|---|")
        print(*table(world), sep="\n", flush=True)


def figures() -> list[Figure]:
    """How long the advice for 2,000 initiatives and the answers of a network of 20,000 people take.

    In time of the processor: it is all computing, and other programs of a busy machine are not to be measured.
    """
    records, today = many_records(2_000, 50)
    people, meetings = many_meetings(20_000)
    start = time.process_time()
    for record in records:
        advise(record, today)
    advised = time.process_time()
    every_answer(Network(people, meetings))
    answered = time.process_time()
    return [
        Figure("advice for 2,000 initiatives, 100,000 activities", advised - start, "s", 2.0),
        Figure("all answers of the network, 20,000 people", answered - advised, "s", 3.0),
    ]


def every_answer(network: Network) -> None:
    """What stays, who bridges with and without us, and what hangs by one tie."""
    network.without_us()
    network.bridges()
    network.bridges(with_professionals=True)
    network.thin_ties()


def many_records(initiatives: int, activities: int) -> tuple[list[Record], date]:
    """Initiatives with so many weekly activities each; some were left."""
    chance, today, made = random.Random(3), date(2026, 5, 20), []
    for number in range(initiatives):
        people = chance.sample(range(20_000), 14)
        rows = tuple(
            Activity(
                number * activities + place,
                today - timedelta(days=7 * place + chance.randrange(3)),
                frozenset({chance.choice(people[:3])}),
                verbinder=chance.choice(list(Presence)),
                came=frozenset(chance.sample(people, 8)),
            )
            for place in range(activities)
        )
        began, left = today - timedelta(days=600), today - timedelta(days=100)
        initiative = Initiative(number, since=began, left_on=left if number % 2 else None)
        parts = tuple(Involved(who, who, Part.CARRIER if who in people[:3] else Part.PARTICIPANT) for who in people)
        made.append(Record(initiative, parts, rows))
    return made, today


def many_meetings(residents: int) -> tuple[list[Who], list[Meeting]]:
    """Introductions, households, initiatives and their activities among so many residents and 30 professionals."""
    chance = random.Random(3)
    people = [Who(Kind.RESIDENT, number) for number in range(residents)]
    professionals = [Who(Kind.PROFESSIONAL, number) for number in range(30)]
    groups = [chance.sample(people, 2) for _ in range(residents)]
    groups += [[chance.choice(professionals), chance.choice(people)] for _ in range(residents * 3 // 4)]
    met = [Meeting(Through.INTRODUCTION, number, frozenset(group)) for number, group in enumerate(groups)]
    met += [Meeting(Through.HOUSEHOLD, start, frozenset(people[start : start + 3])) for start in range(0, residents, 5)]
    for number in range(residents // 10):
        group = chance.sample(people, 25)
        met.append(Meeting(Through.INITIATIVE, number, frozenset(group[:4])))
        met += [Meeting(Through.ACTIVITY, number * 10 + turn, frozenset(chance.sample(group, 8))) for turn in range(10)]
    return [*people, *professionals], met


if __name__ == "__main__":
    main()
