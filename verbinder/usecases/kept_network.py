"""The network of an open notebook: read and built once, kept until something changes that it rests on.

Owns when it is built anew. Building takes seconds in a very large notebook: do it as a job (`ready`); what is asked
afterwards is quick, because the answers are kept with it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property

from verbinder.collecting import without_collecting
from verbinder.domain.changes import Changes, Kind
from verbinder.domain.network.graph import Bridge, Network, ThinTie, WithoutUs
from verbinder.domain.network.ties import Who
from verbinder.domain.network_views import NetworkPerson
from verbinder.errors import Cancelled
from verbinder.store.notebook import Notebook
from verbinder.store.queries import network as queries

Progress = Callable[[int, int], None]
CancelAsked = Callable[[], bool]
#: What the network is made of, and what its people are called.
RESTS_ON = (
    Kind.RESIDENT,
    Kind.ORGANISATION,
    Kind.CONTACT_PERSON,
    Kind.INTRODUCTION,
    Kind.ACTIVITY,
    Kind.ACTIVITY_PERSON,
    Kind.INVOLVED,
    Kind.CONTACT,
    Kind.CONTACT_PARTICIPANT,
    Kind.STREET,
    Kind.NEIGHBOURHOOD,
)


class KnownNetwork:
    """The network of one day with its answers, each worked out when it is first asked for."""

    def __init__(self, network: Network, people: Mapping[Who, NetworkPerson], on_date: date) -> None:
        self.network = network
        self.people = people
        self.on_date = on_date

    @cached_property
    def without_us(self) -> WithoutUs:
        """What stays when the professionals are left out."""
        return self.network.without_us()

    @cached_property
    def bridges(self) -> tuple[Bridge, ...]:
        """Who holds groups together, without the professionals."""
        return self.network.bridges()

    @cached_property
    def thin_ties(self) -> tuple[ThinTie, ...]:
        """Ties that alone join two groups."""
        return self.network.thin_ties()


#: What takes long enough to be worked out beforehand, each on its own step.
ANSWERS = ("without_us", "bridges", "thin_ties")


class KeptNetwork:
    """Keeps the network of one open notebook. May be asked from any thread; one at a time is served."""

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook
        self._lock = threading.RLock()
        self._known: KnownNetwork | None = None
        self._changes = 0
        self._built_at = 0
        notebook.listen(self._heard, first=True)

    @property
    def is_ready(self) -> bool:
        """Whether asking answers at once."""
        known = self._known
        return known is not None and known.on_date == self._notebook.today() and self._built_at == self._changes

    def current(self, progress: Progress | None = None, cancelled: CancelAsked | None = None) -> KnownNetwork:
        """The network as the notebook is now; built first when it has to be. Raises `Cancelled`."""
        with self._lock:
            known = self._known
            if known is None or not self.is_ready:
                # What changes while it is being read is not in it: the next time it is read again.
                changes, self._known = self._changes, None
                with without_collecting():
                    known = self._built(progress or _nobody, cancelled or _never)
                self._known, self._built_at = known, changes
            return known

    def _built(self, progress: Progress, cancelled: CancelAsked) -> KnownNetwork:
        today = self._notebook.today()
        with self._notebook.reader() as reader:
            found = queries.network(reader, today)
        known = KnownNetwork(Network(found.people, found.meetings), found.people, today)
        for done, answer in enumerate(ANSWERS, 1):
            if cancelled():
                raise Cancelled
            progress(done, len(ANSWERS) + 1)
            getattr(known, answer)
        return known

    def _heard(self, changes: Changes) -> None:
        if changes.touches(*RESTS_ON):
            self._changes += 1


def network_of(notebook: Notebook) -> KeptNetwork:
    """The network that is kept for as long as the notebook is open."""
    return notebook.keep(KeptNetwork)


def _nobody(done: int, total: int) -> None:
    """Nobody looks on."""


def _never() -> bool:
    """Nobody can call it off."""
    return False
