"""Three or more who look for the same, or share the same rare thing: a conversation or an initiative may come of it.

Owns the finding of groups ("bundel wensen", publication l. 1468: apart the same wish gave rivalry, bundled one place).
The absolute rules hold for every member.
"""

from __future__ import annotations

from dataclasses import dataclass

from verbinder.domain.parties import Party
from verbinder.matching.index import MatchIndex
from verbinder.matching.roles import Role, is_delicate
from verbinder.matching.traits import WORD, Trait, key_of

#: From so many on it is a group; a list of more than so many helps nobody, then only neighbours are grouped.
SMALLEST, LARGEST = 3, 12
#: The weakest reading of a wish that counts.
SURE = 0.61


@dataclass(frozen=True, slots=True)
class GroupMember:
    """Who belongs to a group, and by which of their gifts."""

    number: int
    gift_id: int
    phrase: str


@dataclass(frozen=True, slots=True)
class Group:
    """People with the same wish (`role` need) or the same interest; `area` is set when they are of one area."""

    topic: str
    role: Role
    members: tuple[GroupMember, ...]
    area: str = ""
    rarity: float = 0.0


def groups(index: MatchIndex, *, limit: int = 50) -> list[Group]:
    """The groups there are, wishes before interests, the rarer first."""
    found = []
    for posting_key in list(index.postings):
        topic, _, name = posting_key.rpartition("/")
        role = Role[name]
        if role in (Role.NEED, Role.INTEREST) and not topic.startswith(WORD):
            found += _of_topic(index, topic, role)
    found.sort(key=lambda group: (group.role is not Role.NEED, -group.rarity, group.topic, group.area))
    return found[:limit]


def _of_topic(index: MatchIndex, topic: str, role: Role) -> list[Group]:
    strengths = index.postings[key_of(topic, role)].strengths
    if len(strengths) < SMALLEST:
        return []
    delicate = is_delicate(index.reader.vocabulary, topic)
    members = []
    for number, strength in sorted(strengths.items()):
        party = index.parties[number]
        trait = index.traits[number][key_of(topic, role)]
        if party.is_organisation or strength < SURE or (delicate and not trait.may_be_told):
            continue
        members.append((party, trait))
    rarity = index.rarity(topic)
    if len(members) <= LARGEST:
        return _groups_of(topic, role, "", members, rarity)
    by_area: dict[str, list[tuple[Party, Trait]]] = {}
    for party, trait in members:
        by_area.setdefault(party.area, []).append((party, trait))
    return [
        group
        for area, near in by_area.items()
        if area and len(near) <= LARGEST
        for group in _groups_of(topic, role, area, near, rarity)
    ]


def _groups_of(topic: str, role: Role, area: str, people: list[tuple[Party, Trait]], rarity: float) -> list[Group]:
    """One group of one per household, if that leaves enough."""
    households: set[int] = set()
    members = []
    for party, trait in people:
        if party.household is not None:
            if party.household in households:
                continue
            households.add(party.household)
        gift = party.gifts[trait.gift]
        members.append(GroupMember(party.number, gift.id, gift.phrase))
    if len(members) < SMALLEST:
        return []
    return [Group(topic, role, tuple(members), area, rarity)]
