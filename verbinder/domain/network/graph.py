"""The network of a neighbourhood: its people, their ties, and the answers to the questions asked of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING

from verbinder.domain.network.blocks import Joint, Thread, joints_and_threads
from verbinder.domain.network.sparse import Neighbours, ring_up, thin_copy
from verbinder.domain.network.ties import (
    DEFAULT,
    Kind,
    Limits,
    Meeting,
    Tie,
    Who,
    introduces_all,
    is_ground,
    known_pairs,
    pairs_seen_often,
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
        met = set().union(*(met.people for met in self._meetings_of.get(who, ()))) - {who}
        found = (self.tie(who, other) for other in sorted(met))
        return tuple(one for one in found if one is not None)

    def neighbours(self, who: Who) -> tuple[Who, ...]:
        """Whom somebody knows, in their order: `ties_of` without what the ties rest on. Empty for somebody unknown."""
        number = self._number.get(who)
        return () if number is None else tuple(self.people[other] for other in sorted(self._known[number]))

    def degree(self, who: Who) -> int:
        """How many somebody knows."""
        number = self._number.get(who)
        return 0 if number is None else len(self._known[number])

    def without_us(self) -> WithoutUs:
        """What stays connected when the professionals are left out, and who would be alone."""
        parts, known, size = self._parts(self._residents), self._whole, len(self.people)
        whole = sum(max(part) >= self._first_resident for part in self._parts(known))
        single = [node for node in (next(iter(part)) for part in parts if len(part) == 1) if self._is_resident(node)]
        # A pair is `low * size + high`: its parts say of which kind the two are.
        first, last = self._first_resident, self._first_association
        between_professionals = sum(pair % size < first for pair in self._pairs) if first else 0
        without_professionals = [pair for pair in self._pairs if pair >= first * size] if first else self._pairs
        between_associations = sum(pair >= last * size for pair in without_professionals)
        ending_in_association = sum(pair % size >= last for pair in without_professionals) if last < size else 0
        return WithoutUs(
            groups=tuple(self._group(part) for part in parts if len(part) > 1),
            alone=self._group(node for node in single if known.degree(node)),
            untied=self._group(node for node in single if not known.degree(node)),
            held_by_us=len(parts) - whole,
            ties_between_residents=len(without_professionals) - ending_in_association,
            ties_with_professionals=self.ties - len(without_professionals) - between_professionals,
            ties_with_associations=ending_in_association - between_associations,
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
        import networkx

        asked = sorted({self._number[who] for who in group if who in self._number and who.kind is Kind.RESIDENT})
        size, inner = len(self.people), networkx.Graph()
        inner.add_nodes_from(asked)
        inner.add_edges_from(pair for pair in combinations(asked, 2) if pair[0] * size + pair[1] in self._pairs)
        if len(asked) < self.limits.smallest_part or len(self._parts(inner)) > 1:
            return None
        joints, _ = joints_and_threads(inner)
        most = max(joints, key=lambda one: (len(one.parts), sum(one.parts[1:]), -one.node), default=None)
        return self.people[most.node] if most else None

    @cached_property
    def _whole(self) -> networkx.Graph:
        return graph_of(self._neighbours(0))

    @cached_property
    def _residents(self) -> networkx.Graph:
        return graph_of(self._neighbours(self._first_resident))

    @cached_property
    def _known(self) -> list[list[int]]:
        """Per person all whom they know: made only when somebody asks for whole neighbourhoods."""
        size = len(self.people)
        known: list[list[int]] = [[] for _ in range(size)]
        for pair in self._pairs:
            one, other = divmod(pair, size)
            known[one].append(other)
            known[other].append(one)
        return known

    def _neighbours(self, first: int) -> dict[int, list[int]]:
        """Who is joined to whom among the numbers from `first` on; of those who all know each other only a ring."""
        size, number = len(self.people), self._number
        found: dict[int, list[int]] = {node: [] for node in range(first, size)}
        for met in self._meetings:
            if introduces_all(met, self.limits):
                numbers = sorted([number[who] for who in met.people])
                ring_up(found, [node for node in numbers if node >= first])
        for pair in pairs_seen_often(self._meetings, number, self.limits):
            ring_up(found, [node for node in divmod(pair, size) if node >= first])
        return found

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

    def _group(self, nodes: Iterable[int]) -> Group:
        return tuple(self.people[node] for node in sorted(nodes))


def residents_in(group: Group) -> int:
    """How many of a group are residents themselves."""
    return sum(who.kind is Kind.RESIDENT for who in group)


def graph_of(neighbours: Neighbours) -> networkx.Graph:
    """A graph that comes apart where these neighbours do; not all that joins them is in it."""
    import networkx

    graph = networkx.Graph()
    graph.add_nodes_from(neighbours)
    graph.add_edges_from(thin_copy(neighbours))
    return graph
