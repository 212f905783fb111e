"""Two names for one thing made one: streets, organisations, places, themes and concepts, found and merged alike.

Owns what can be merged and which names look alike; each kind of thing owns its own merging.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from verbinder.domain import names_alike
from verbinder.domain.changes import Kind
from verbinder.domain.names import folded
from verbinder.store.notebook import Notebook
from verbinder.usecases import concepts, organisations, places, streets, tags
from verbinder.usecases.streets import street_key

#: What does not tell an organisation from another, and is often left out.
_FORMS = re.compile(r"\b(?:de|het|stichting|st|vereniging|ver|bv|vof|nv|coop|cooperatie)\b|[\W_]+")
_MANY = re.compile(r"(?<=[a-z]{3})(?:en|s)$")


class Subject(StrEnum):
    """What there are two names for."""

    STREET = "street"
    ORGANISATION = "organisation"
    PLACE = "place"
    TAG = "tag"
    CONCEPT = "concept"


@dataclass(frozen=True, slots=True)
class Named:
    """A name with what it is known by; `uses` is how much hangs on it, None when that is not counted."""

    key: str
    name: str
    uses: int | None = None


def named(notebook: Notebook, subject: Subject, language: str = "nl") -> tuple[Named, ...]:
    """Every name of a kind, in order; concepts are called in `language`."""
    if subject is Subject.CONCEPT:
        return tuple(Named(each.topic, each.name(language)) for each in concepts.search(notebook, "", limit=100_000))
    if subject is Subject.TAG:
        return tuple(Named(str(row.id), row.name, row.uses) for row in tags.all_tags(notebook))
    if subject is Subject.STREET:
        return tuple(Named(str(row.id), row.name, row.residents) for row in streets.all_streets(notebook))
    kind = Kind.PLACE if subject is Subject.PLACE else Kind.ORGANISATION
    with notebook.reader() as reader:
        rows = sorted(reader.find(kind), key=lambda row: (folded(row["name"]), row["id"]))
    return tuple(Named(str(row["id"]), row["name"]) for row in rows)


def alike(subject: Subject, names: tuple[Named, ...]) -> tuple[tuple[Named, Named], ...]:
    """The names that are probably of one thing; the one on which most hangs first. None for concepts.

    The vocabulary that comes with the program has no doubles, and what was joined is one already.
    """
    if subject is Subject.CONCEPT:
        return ()
    found = names_alike.alike([_KEYS[subject](each.name) for each in names])
    pairs = [(names[one], names[other]) for one, other in found]
    return tuple((one, other) if (one.uses or 0) >= (other.uses or 0) else (other, one) for one, other in pairs)


def merge(notebook: Notebook, subject: Subject, keep: str, other: str) -> None:
    """Make two one, as one step. Raises `UserError` as the merging of this kind does."""
    if subject is Subject.CONCEPT:
        concepts.join(notebook, keep, other)
    elif subject is Subject.TAG:
        tags.merge(notebook, int(keep), int(other))
    elif subject is Subject.STREET:
        streets.merge(notebook, int(keep), int(other))
    elif subject is Subject.PLACE:
        places.merge(notebook, int(keep), int(other))
    else:
        organisations.merge(notebook, int(keep), int(other))


def _organisation_key(name: str) -> str:
    return _FORMS.sub("", folded(name).replace(".", "")) or folded(name)


def _tag_key(name: str) -> str:
    """ "Moestuinen" and "moestuin" are one theme."""
    return _MANY.sub("", re.sub(r"[\W_]+", "", folded(name)))


_KEYS: dict[Subject, Callable[[str], str]] = {
    Subject.STREET: street_key,
    Subject.ORGANISATION: _organisation_key,
    Subject.PLACE: _organisation_key,
    Subject.TAG: _tag_key,
}
