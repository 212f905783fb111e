"""The network for the window: the answers and a drawing of them, made in one go beside the window.

Owns which place everybody gets in the drawing: residents and their associations by who knows whom, the professionals
apart, above them.
"""

from __future__ import annotations

from collections.abc import Callable

from verbinder.domain.names import folded
from verbinder.domain.network.layout import places
from verbinder.domain.network.ties import Kind
from verbinder.domain.network_picture import Dot, DrawnTie, NetworkLook, NetworkPicture
from verbinder.domain.network_views import Drawing, NetworkPerson
from verbinder.store.notebook import Notebook
from verbinder.usecases import network
from verbinder.usecases.kept_network import CancelAsked, KnownNetwork, Progress, network_of

#: So many rows of a list are shown; nobody reads further.
LISTED = 2_000
#: So many of a hundred steps are for reading, the rest for drawing.
READING = 30
#: The professionals stand so far above the others, in lengths of a tie.
ABOVE = 2.5


def look(
    notebook: Notebook,
    around: int | None = None,
    *,
    area: str = "",
    initiative: int | None = None,
    progress: Progress | None = None,
    cancelled: CancelAsked | None = None,
) -> NetworkLook:
    """Everything, or with `around` the ties of one resident. A job: it takes seconds in a large notebook.

    With `area` only its people are drawn, with `initiative` those who take part in it and whom they know, and the
    professionals; the answers stay those of everybody.

    Raises `Cancelled`, `StoreUnavailable`, `UserError("record.gone")`.
    """
    network.ready(notebook, progress=_part(progress, 0, READING), cancelled=cancelled)
    person = network.of_person(notebook, around) if around is not None else None
    known = network_of(notebook).current()
    areas = tuple(sorted({person.area for person in known.people.values()} - {""}, key=str.casefold))
    chosen = area if area in areas else ""
    initiatives = network.initiatives_drawn(notebook)
    of_initiative = initiative if initiative in dict(initiatives) else None
    drawing = network.drawing(notebook, around=around, area=chosen, initiative=of_initiative)
    drawn = _picture(known, drawing, _part(progress, READING, 100), cancelled)
    return NetworkLook(
        network.network(notebook, limit=LISTED), drawn, person, areas, chosen, initiatives, of_initiative
    )


def find(notebook: Notebook, words: str, *, limit: int = LISTED) -> tuple[NetworkPerson, ...]:
    """Residents whose name holds all these words (all without any), by name; nobody who is to be left in peace."""
    asked = folded(words).split()
    found = [
        person
        for who, person in network_of(notebook).current().people.items()
        if who.kind is Kind.RESIDENT and not person.leave_alone and _fits(person.name, asked)
    ]
    return tuple(sorted(found, key=lambda person: (person.name.casefold(), person.who.id))[:limit])


def _fits(name: str, asked: list[str]) -> bool:
    words = folded(name).split() if asked else []
    return all(any(word.startswith(part) for word in words) for part in asked)


def _picture(
    known: KnownNetwork, drawing: Drawing, progress: Progress | None, cancelled: CancelAsked | None
) -> NetworkPicture:
    people = drawing.nodes
    own = [number for number, person in enumerate(people) if person.who.kind is not Kind.PROFESSIONAL]
    place = {number: order for order, number in enumerate(own)}
    ties = [(line.one, line.other) for line in drawing.lines if not line.with_professional]
    found = places(
        len(own), [(place[one], place[other]) for one, other in ties], progress=progress, cancelled=cancelled
    )
    where = dict(zip(own, found, strict=True))
    width = max((x for x, _ in found), default=0.0)
    others = [number for number in range(len(people)) if number not in place]
    for order, number in enumerate(others):
        where[number] = (width * (order + 0.5) / len(others), -ABOVE)
    counts = [0] * len(people)
    for one, other in ties:
        counts[one] += 1
        counts[other] += 1
    group = {who: number for number, group in enumerate(known.without_us.groups) for who in group}
    holds = {bridge.who: bridge.cut_off for bridge in known.bridges}
    thin = {(one.tie.one, one.tie.other) for one in known.thin_ties}
    return NetworkPicture(
        tuple(
            Dot(person, *where[number], group.get(person.who, -1), holds.get(person.who, 0), counts[number])
            for number, person in enumerate(people)
        ),
        tuple(
            DrawnTie(
                line.one,
                line.other,
                line.with_professional,
                (people[line.one].who, people[line.other].who) in thin,
            )
            for line in drawing.lines
        ),
        drawing.left_out,
    )


def _part(progress: Progress | None, first: int, last: int) -> Progress | None:
    """Progress of one part of the work, as so many of a hundred."""
    if progress is None:
        return None
    tell: Callable[[int, int], None] = progress
    return lambda done, total: tell(first + (last - first) * done // max(total, 1), 100)
