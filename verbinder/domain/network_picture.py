"""The network as a drawing: who stands where, and what each answer says of them. Values only.

Whoever wants to be left in peace is drawn, because a hole would tell as much, but never named.
"""

from __future__ import annotations

from dataclasses import dataclass

from verbinder.domain.network.ties import Kind
from verbinder.domain.network_views import NetworkPerson, NetworkView, PersonTies


@dataclass(frozen=True, slots=True)
class Dot:
    """Somebody in the drawing; `x` and `y` are in lengths of a tie, from the corner at the left and top.

    `group`: with how manieth largest group they stay connected without us, from 0; -1 when with nobody. `cut_off`:
    how many would lose the others without them. `ties`: how many are drawn, those with professionals left out.
    """

    person: NetworkPerson
    x: float
    y: float
    group: int = -1
    cut_off: int = 0
    ties: int = 0

    @property
    def is_professional(self) -> bool:
        """Whether they are there by profession."""
        return self.person.who.kind is Kind.PROFESSIONAL

    @property
    def is_alone(self) -> bool:
        """Whether they are left with nobody when we are gone."""
        return self.group < 0 and self.person.who.kind is Kind.RESIDENT

    @property
    def name(self) -> str:
        """What may be written beside the dot; "" for us and for who is to be left in peace."""
        return "" if self.person.leave_alone else self.person.name


@dataclass(frozen=True, slots=True)
class DrawnTie:
    """A tie between two dots, by their places in the list. `thin`: it alone joins two groups."""

    one: int
    other: int
    with_professional: bool
    thin: bool = False


@dataclass(frozen=True, slots=True)
class NetworkPicture:
    """A drawing of these people; `left_out` with a tie did not fit."""

    dots: tuple[Dot, ...]
    ties: tuple[DrawnTie, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class NetworkLook:
    """All that the page Netwerk shows; `person` when it is about the ties of one.

    `areas` are the neighbourhoods (or streets) that can be drawn by themselves, `area` the one that is; "" is all.
    `initiatives` are those that can (id and name), `initiative` the one that is; None is all.
    """

    view: NetworkView
    picture: NetworkPicture
    person: PersonTies | None = None
    areas: tuple[str, ...] = ()
    area: str = ""
    initiatives: tuple[tuple[int, str], ...] = ()
    initiative: int | None = None
