"""Finding who is twice among 100,000 people: the time, how many known doubles are found, how many found are right."""

from __future__ import annotations

from benchmarks.doubles_set import Made, Neighbourhood
from benchmarks.measure import Figure, seconds
from verbinder.matching.doubles import Entry, Pair, find_pairs

#: The half of the names that nothing was tuned by.
HALF, SEED = 1, 77


def entry(person: Made) -> Entry:
    """A person as the search compares them."""
    return Entry(
        person.id,
        person.given_name,
        person.initials,
        person.infix,
        person.surname,
        street=person.street,
        house_number=person.house_number,
        postcode=person.postcode,
        birth_year=person.birth_year,
        phones=frozenset(person.phones),
        emails=frozenset(person.emails),
    )


def figures(residents: int) -> list[Figure]:
    """The time, and both kinds of mistakes in percent."""
    made = Neighbourhood(residents, half=HALF, seed=SEED)
    pairs: list[Pair] = []
    taken = seconds(lambda: pairs.extend(find_pairs([entry(person) for person in made.people])))
    found = {(pair.one, pair.other) for pair in pairs}
    right = len(found & made.doubles)
    return [
        Figure(f"doubles among {residents:,} people", taken, "s", 30.0),
        Figure("known doubles that are missed", 100 * (1 - right / len(made.doubles)), "%", 5.0),
        Figure("found that are no doubles", 100 * (1 - right / max(len(found), 1)), "%", 10.0),
    ]
