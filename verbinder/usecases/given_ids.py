"""What an initiative was called in the portable file it came in by, when that was a word: "tafel-1".

Owns the keeping of those words, so that who wrote a case by hand gets its advice under the id of the own file. They
are no record: no part of the journal, and not written into a portable file, where a row has its number.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from verbinder.domain.changes import Kind
from verbinder.exchange.portable.content import PortableNotebook
from verbinder.store import known_lists
from verbinder.store.reader import Reader
from verbinder.store.unit_of_work import UnitOfWork

KEY = "ids of initiatives"


def keep(work: UnitOfWork, incoming: PortableNotebook, moved: int) -> None:
    """Keep the words of what has just come in, whose ids were moved up by so many."""
    fresh = incoming.called.get(Kind.INITIATIVE.value, {})
    words = {number + moved: name.id for number, name in fresh.items() if isinstance(name.id, str)}
    if words:
        content = json.dumps({**initiatives(work), **words}, ensure_ascii=False)
        known_lists.keep(work.connection, KEY, content, work.now.replace(microsecond=0))


def initiatives(reader: Reader) -> Mapping[int, str]:
    """The word each initiative had for an id, for those that had one."""
    content = known_lists.get(reader.connection, KEY)
    return {int(number): word for number, word in json.loads(content).items()} if content else {}
