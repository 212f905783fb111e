"""What is asked of the network: what stays without us, who would be alone, who bridges, who knows whom.

Every function first brings the network up to date: `ready` belongs in a job when it is not there yet. Nothing is
written here, and no answer judges anybody: it says what the notebook knows of who met whom.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from verbinder.domain.network.graph import Group, residents_in
from verbinder.domain.network.ties import Kind, Meeting, Through, Tie, Who
from verbinder.domain.network_views import (
    BridgeView,
    Drawing,
    Ground,
    GroupOfPeople,
    LeansOnOne,
    Line,
    NetworkPerson,
    NetworkView,
    PeopleList,
    PersonTies,
    ThinTieView,
    TieView,
)
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.queries import network as queries
from verbinder.store.queries.party_names import numbers_called
from verbinder.store.reader import Reader
from verbinder.usecases.kept_network import CancelAsked, KnownNetwork, Progress, network_of

Grounds = Mapping[tuple[Through, int], Ground]
#: So many people are named of each group; the page opens the rest.
NAMED = 50
#: A picture with more people than this says nothing to anybody.
MOST_DRAWN = 2_000


def ready(notebook: Notebook, *, progress: Progress | None = None, cancelled: CancelAsked | None = None) -> None:
    """Build the network with its answers, or do nothing when it is current. Raises `Cancelled`, `StoreUnavailable`."""
    network_of(notebook).current(progress, cancelled)


def is_ready(notebook: Notebook) -> bool:
    """Whether it can be asked at once; if not, `ready` belongs in a job."""
    return network_of(notebook).is_ready


def network(notebook: Notebook, *, limit: int = NAMED) -> NetworkView:
    """All answers at once; of each list at most `limit`, with the count of all."""
    known = network_of(notebook).current()
    stays, bridges, thin = known.without_us, known.bridges, known.thin_ties
    with notebook.reader() as reader:
        thin_views = _thin_ties(reader, known, limit)
        leaning = _leaning(reader, known)
    return NetworkView(
        on_date=known.on_date,
        residents=sum(who.kind is Kind.RESIDENT for who in known.people),
        groups=tuple(
            GroupOfPeople(residents_in(group), _named(known, group[:limit])) for group in stays.groups[:limit]
        ),
        group_count=len(stays.groups),
        alone=_people_list(known, stays.alone, limit),
        untied=_people_list(known, stays.untied, limit),
        held_by_us=stays.held_by_us,
        largest_share=stays.largest_share,
        ties_between_residents=stays.ties_between_residents,
        ties_with_associations=stays.ties_with_associations,
        ties_with_professionals=stays.ties_with_professionals,
        bridges=tuple(BridgeView(known.people[one.who], one.cut_off, one.parts) for one in bridges[:limit]),
        bridge_count=len(bridges),
        thin_ties=thin_views,
        thin_tie_count=len(thin),
        leans_on_one=leaning,
    )


def of_person(notebook: Notebook, resident_id: int) -> PersonTies:
    """Who knows this resident, and through what. Raises `UserError("record.gone")`; an archived resident is gone."""
    known = network_of(notebook).current()
    who = Who(Kind.RESIDENT, resident_id)
    if who not in known.people:
        raise UserError("record.gone")
    ties = known.network.ties_of(who)
    with notebook.reader() as reader:
        grounds = queries.grounds(reader, (met for tie in ties for met in tie.meetings))
    views = [_tie_view(known, tie, _other(tie, who), grounds) for tie in ties]
    views.sort(key=lambda view: (view.other.who.kind is Kind.PROFESSIONAL, view.other.who.kind, view.other.name))
    bridge = next((one for one in known.bridges if one.who == who), None)
    return PersonTies(
        known.people[who],
        tuple(views),
        stays=sum(not tie.with_professional for tie in ties),
        holds=bridge.cut_off if bridge else 0,
    )


def resident_called(notebook: Notebook, name_or_id: str) -> int:
    """The resident who is called so, or has this id ("r12" or "12").

    Raises `UserError`: `neighbourhood.unknown_person`, or `neighbourhood.several_people` with their ids.
    """
    known, given = network_of(notebook).current(), name_or_id.strip()
    number = given.removeprefix("r")
    if number.isascii() and number.isdigit() and Who(Kind.RESIDENT, int(number)) in known.people:
        return int(number)
    with notebook.reader() as reader:
        called = [Who(Kind.RESIDENT, number) for number in numbers_called(reader, given)]
    found = [who.id for who in called if who in known.people]
    if not found:
        raise UserError("neighbourhood.unknown_person", name=given)
    if len(found) > 1:
        ids = ", ".join(f"r{number}" for number in found)
        raise UserError("neighbourhood.several_people", count=len(found), ids=ids)
    return found[0]


def drawing(
    notebook: Notebook,
    *,
    area: str = "",
    initiative: int | None = None,
    around: int | None = None,
    professionals: bool = True,
    most: int = MOST_DRAWN,
) -> Drawing:
    """Whom to draw: everybody with a tie, or only an area, or the people of an initiative and those they know, or a
    resident with those they know and who these know.

    Who does not fit in `most` is left out, those with the fewest ties first. Raises `UserError("record.gone")`.
    """
    known = network_of(notebook).current()
    chosen = _around(known, around) if around is not None else set(known.people)
    if area:
        chosen = {who for who in chosen if known.people[who].area == area or who.kind is Kind.PROFESSIONAL}
    if initiative is not None:
        chosen &= _around_initiative(notebook, known, initiative)
    if not professionals:
        chosen = {who for who in chosen if who.kind is not Kind.PROFESSIONAL}
    counts = {who: _known_among(known, who, chosen) for who in chosen}
    tied = sorted((who for who in counts if counts[who]), key=lambda who: (-counts[who], who))
    drawn = sorted(tied[:most])
    place = {who: number for number, who in enumerate(drawn)}
    lines = tuple(
        Line(place[who], place[other], Kind.PROFESSIONAL in (who.kind, other.kind))
        for who in drawn
        for other in known.network.neighbours(who)
        if other in place and place[who] < place[other]
    )
    return Drawing(_named(known, drawn), lines, len(tied) - len(drawn))


def _known_among(known: KnownNetwork, who: Who, chosen: set[Who]) -> int:
    if len(chosen) == len(known.people):
        return known.network.degree(who)
    return sum(other in chosen for other in known.network.neighbours(who))


def _around(known: KnownNetwork, resident_id: int) -> set[Who]:
    who = Who(Kind.RESIDENT, resident_id)
    if who not in known.people:
        raise UserError("record.gone")
    near = {who, *known.network.neighbours(who)}
    # Through us everybody knows everybody: only residents and their associations lead on.
    return near.union(*(known.network.neighbours(one) for one in near if one.kind is not Kind.PROFESSIONAL))


def initiatives_drawn(notebook: Notebook) -> tuple[tuple[int, str], ...]:
    """The initiatives whose people can be drawn by themselves, by name: those with two residents or more."""
    with notebook.reader() as reader:
        found = [(number, name) for number, name, people in queries.initiatives(reader) if len(people) > 1]
    return tuple(sorted(found, key=lambda one: (one[1].casefold(), one[0])))


def _around_initiative(notebook: Notebook, known: KnownNetwork, initiative: int) -> set[Who]:
    """Who takes part in it, whom these know, and the professionals."""
    with notebook.reader() as reader:
        people = {who for number, _, there in queries.initiatives(reader) if number == initiative for who in there}
    near = people.union(*(known.network.neighbours(who) for who in people & known.people.keys()))
    return near | {who for who in known.people if who.kind is Kind.PROFESSIONAL}


def _named(known: KnownNetwork, people: Iterable[Who]) -> tuple[NetworkPerson, ...]:
    return tuple(known.people[who] for who in people)


def _people_list(known: KnownNetwork, group: Group, limit: int) -> PeopleList:
    may_be_named = [known.people[who] for who in group if not known.people[who].leave_alone]
    return PeopleList(len(group), tuple(may_be_named[:limit]), len(group) - len(may_be_named))


def _thin_ties(reader: Reader, known: KnownNetwork, limit: int) -> tuple[ThinTieView, ...]:
    thin = known.thin_ties[:limit]
    grounds = queries.grounds(reader, (met for one in thin for met in one.tie.meetings))
    return tuple(
        ThinTieView(
            known.people[one.tie.one],
            known.people[one.tie.other],
            one.smaller,
            one.larger,
            _grounds(one.tie.meetings, grounds),
        )
        for one in thin
    )


def _leaning(reader: Reader, known: KnownNetwork) -> tuple[LeansOnOne, ...]:
    found = []
    for number, name, people in queries.initiatives(reader):
        there = people & known.people.keys()
        who = known.network.rests_on_one(there)
        if who is not None:
            found.append(LeansOnOne(number, name, known.people[who], len(there)))
    return tuple(sorted(found, key=lambda one: (-one.people, one.initiative_id)))


def _other(tie: Tie, who: Who) -> Who:
    return tie.other if tie.one == who else tie.one


def _tie_view(known: KnownNetwork, tie: Tie, other: Who, grounds: Grounds) -> TieView:
    return TieView(known.people[other], tie.since, _grounds(tie.meetings, grounds))


def _grounds(meetings: Iterable[Meeting], grounds: Grounds) -> tuple[Ground, ...]:
    return tuple(grounds[met.through, met.id] for met in meetings)
