"""The network of a neighbourhood: its people, their ties, and the answers to the questions asked of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from verbinder.domain.network.blocks import Joint, Thread, joints_and_threads
from verbinder.domain.network.sparse import Neighbours, thin_copy
from verbinder.domain.network.ties import (
    DEFAULT,
    Kind,
    Limits,
    Meeting,
    Tie,
    Who,
    is_ground,
    known_pairs,
    tie,
)

if TYPE_CHECKING:
    import networkx

Group = tuple[Who, ...]


@dataclass(frozen=True, slots=True)
class WithoutUs:
    """What stays when the professionals are left out.

    `groups` are residents who stay connected with each other, or with an association of residents (which stands last
    in its group), largest first; `alone` know only professionals, `untied` nobody at all. `held_by_us` is into how many
    more parts the connected residents fall when we are gone.
    """

    groups: tuple[Group, ...]
    alone: Group
    untied: Group
    held_by_us: int
    ties_between_residents: int
    ties_with_professionals: int
    ties_with_associations: int = 0

    @property
    def largest_share(self) -> float:
        """The largest group as part of all residents who know anybody; 0 when nobody does."""
        sizes = [residents_in(group) for group in self.groups]
        people = sum(sizes) + len(self.alone)
        return max(sizes, default=0) / people if people else 0.0


@dataclass(frozen=True, slots=True)
class Bridge:
    """Somebody who joins people that are not joined otherwise: without them their part falls into `parts`.

    An association counts as one, and can be a bridge itself.
    """

    who: Who
    parts: tuple[int, ...]

    @property
    def cut_off(self) -> int:
        """How many would no longer be connected with the largest part."""
        return sum(self.parts[1:])


@dataclass(frozen=True, slots=True)
class ThinTie:
    """One tie that is all that joins two groups, of `smaller` and `larger` people."""

    tie: Tie
    smaller: int
    larger: int


class Network:
    """People and their ties. Build it anew when something changes: it takes about a second for a neighbourhood."""

    def __init__(self, people: Iterable[Who], meetings: Iterable[Meeting], limits: Limits = DEFAULT) -> None:
        self.limits = limits
        self._meetings = tuple(meetings)
        everybody = set(people).union(*(met.people for met in self._meetings))
        self.people: tuple[Who, ...] = tuple(sorted(everybody))
        self._number = {who: number for number, who in enumerate(self.people)}
        self._pairs = known_pairs(self._meetings, self._number, limits)
        # Professionals come first and associations last, so that a number says which of the three somebody is.
        self._first_resident = sum(who.kind is Kind.PROFESSIONAL for who in self.people)
        self._first_association = len(self.people) - sum(who.kind is Kind.ASSOCIATION for who in self.people)

    @property
    def ties(self) -> int:
        """How many pairs know each other."""
        return len(self._pairs)

    def tie(self, one: Who, other: Who) -> Tie | None:
        """The tie between two people, None when they do not know each other."""
        if one not in self._number or other not in self._number:
            return None
        return self._tie(self._number[one], self._number[other])

    def ties_of(self, who: Who) -> tuple[Tie, ...]:
        """All ties of somebody, in the order of the others. Empty for somebody unknown."""
        number = self._number.get(who)
        if number is None:
            return ()
        found = (self._tie(number, other) for other in sorted(self._neighbours[number]))
        return tuple(one for one in found if one is not None)

    def neighbours(self, who: Who) -> tuple[Who, ...]:
        """Whom somebody knows, in their order: `ties_of` without what the ties rest on. Empty for somebody unknown."""
        number = self._number.get(who)
        return () if number is None else tuple(self.people[other] for other in sorted(self._neighbours[number]))

    def without_us(self) -> WithoutUs:
        """What stays connected when the professionals are left out, and who would be alone."""
        parts, known = self._parts(self._residents), self._neighbours
        whole = self._joined_by_professionals(parts)
        single = [node for node in (next(iter(part)) for part in parts if len(part) == 1) if self._is_resident(node)]
        first, last = self._first_resident, self._first_association
        between_professionals = sum(other < first for node in range(first) for other in known[node]) // 2
        with_professionals = sum(len(known[node]) for node in range(first)) - 2 * between_professionals
        ends = [other for node in range(last, len(known)) for other in known[node] if other >= first]
        with_associations = sum(other < last for other in ends)
        between_associations = (len(ends) - with_associations) // 2
        others = between_professionals + with_professionals + with_associations + between_associations
        return WithoutUs(
            groups=tuple(self._group(part) for part in parts if len(part) > 1),
            alone=self._group(node for node in single if known[node]),
            untied=self._group(node for node in single if not known[node]),
            held_by_us=len(parts) - whole,
            ties_between_residents=self.ties - others,
            ties_with_professionals=with_professionals,
            ties_with_associations=with_associations,
        )

    def bridges(self, *, with_professionals: bool = False) -> tuple[Bridge, ...]:
        """Who holds groups together, those first without whom most would be cut off; `smallest_part` at least."""
        joints, _ = self._apart_whole if with_professionals else self._apart
        found = [Bridge(self.people[one.node], one.parts) for one in joints]
        worth = [one for one in found if one.cut_off >= self.limits.smallest_part]
        return tuple(sorted(worth, key=lambda one: (-one.cut_off, one.who)))

    def thin_ties(self) -> tuple[ThinTie, ...]:
        """Ties between residents that alone join two groups, each of `smallest_part` at least; largest loss first."""
        _, threads = self._apart
        found = []
        for one in threads:
            joined = self._tie(one.near, one.far)
            if one.smaller >= self.limits.smallest_part and joined is not None:
                found.append(ThinTie(joined, one.smaller, one.larger))
        return tuple(sorted(found, key=lambda thin: (-thin.smaller, thin.tie.one, thin.tie.other)))

    def rests_on_one(self, group: Iterable[Who]) -> Who | None:
        """The one without whom the others of a group (an initiative) would not all be connected with each other.

        Looks only at ties within the group and without professionals; of several, the one without whom most parts
        remain. None when it holds together whoever leaves, or did not hang together in the first place.
        """
        asked = {self._number[who] for who in group if who in self._number and who.kind is Kind.RESIDENT}
        inner = graph_of({node: [one for one in self._neighbours[node] if one in asked] for node in sorted(asked)})
        if len(asked) < self.limits.smallest_part or len(self._parts(inner)) > 1:
            return None
        joints, _ = joints_and_threads(inner)
        most = max(joints, key=lambda one: (len(one.parts), sum(one.parts[1:]), -one.node), default=None)
        return self.people[most.node] if most else None

    @cached_property
    def _neighbours(self) -> dict[int, list[int]]:
        size = len(self.people)
        known: list[list[int]] = [[] for _ in range(size)]
        for pair in self._pairs:
            one, other = divmod(pair, size)
            known[one].append(other)
            known[other].append(one)
        return dict(enumerate(known))

    @cached_property
    def _whole(self) -> networkx.Graph:
        return graph_of(self._neighbours)

    @cached_property
    def _residents(self) -> networkx.Graph:
        return graph_of(self._neighbours, self._first_resident)

    @cached_property
    def _apart(self) -> tuple[list[Joint], list[Thread]]:
        return joints_and_threads(self._residents)

    @cached_property
    def _apart_whole(self) -> tuple[list[Joint], list[Thread]]:
        return joints_and_threads(self._whole)

    def _is_resident(self, number: int) -> bool:
        return self._first_resident <= number < self._first_association

    def _tie(self, one: int, other: int) -> Tie | None:
        low, high = min(one, other), max(one, other)
        if low * len(self.people) + high not in self._pairs:
            return None
        first, second = self.people[low], self.people[high]
        return tie(first, second, [met for met in self._meetings_of[first] if second in met.people])

    @cached_property
    def _meetings_of(self) -> dict[Who, list[Meeting]]:
        """Per person the meetings that can be a ground for a tie."""
        found: dict[Who, list[Meeting]] = {who: [] for who in self.people}
        for met in self._meetings:
            if is_ground(met, self.limits):
                for who in met.people:
                    found[who].append(met)
        return found

    def _parts(self, graph: networkx.Graph) -> list[set[int]]:
        """The connected parts, largest first."""
        import networkx

        return sorted(networkx.connected_components(graph), key=lambda part: (-len(part), min(part)))

    def _joined_by_professionals(self, parts: list[set[int]]) -> int:
        """How many parts are left of these when the professionals join them: cheaper than to walk the whole graph."""
        import networkx

        part_of = {node: number for number, part in enumerate(parts, len(self.people)) for node in part}
        joined = networkx.Graph()
        joined.add_nodes_from(part_of.values())
        for node in range(self._first_resident):
            joined.add_edges_from((node, part_of.get(other, other)) for other in self._neighbours[node])
        return sum(max(part) >= len(self.people) for part in networkx.connected_components(joined))

    def _group(self, nodes: Iterable[int]) -> Group:
        return tuple(self.people[node] for node in sorted(nodes))


def residents_in(group: Group) -> int:
    """How many of a group are residents themselves."""
    return sum(who.kind is Kind.RESIDENT for who in group)


def graph_of(neighbours: Neighbours, first: int = 0) -> networkx.Graph:
    """A graph of the nodes from `first` on that comes apart where these do; not all of their ties are in it."""
    import networkx

    graph = networkx.Graph()
    graph.add_nodes_from(node for node in neighbours if node >= first)
    graph.add_edges_from(thin_copy(neighbours, first))
    return graph
