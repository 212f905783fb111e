"""A name as it is said ("mevrouw Jansen", "buurman Kees", "Jan van den Berg"), split for the record.

Owns what becomes of the form of address: it is kept as the description, because "mevrouw" is how she is known.
"""

from __future__ import annotations

from verbinder.capture.people_words import TITLES
from verbinder.domain.names import folded, sort_key, tidy
from verbinder.exchange.tables.names import split_full_name, split_surname

#: Before a single word these say that it is a surname: "mevrouw Jansen", but "buurman Kees".
FORMAL = frozenset(
    """
    mw mevr mvr mevrouw meneer mijnheer dhr heer mr mrs ms miss mister juffrouw familie fam gezin echtpaar family
    dokter dr doctor dominee ds pastor wethouder
    """.split()
)
NAME_FIELDS = ("given_name", "initials", "infix", "surname", "description")


def name_fields(name: str) -> dict[str, str]:
    """The name columns of a resident; whatever cannot be split stays whole in the description."""
    words = tidy(name).split(" ")
    titles = 0
    while titles < len(words) - 1 and folded(words[titles]).strip(".") in TITLES:
        titles += 1
    bare = " ".join(words[titles:])
    formal = any(folded(word).strip(".") in FORMAL for word in words[:titles])
    parts = split_full_name(bare)
    given_name, initials, infix, surname, description = parts
    if formal and not surname:
        given_name, initials = "", ""
        infix, surname = split_surname(bare)
    description = " ".join(part for part in (" ".join(words[:titles]), description) if part)
    return dict(zip(NAME_FIELDS, (given_name, initials, infix, surname, description), strict=True))


def name_key(name: str) -> str:
    """The stored key of somebody with this first and last name; "" when it is only one of them."""
    fields = name_fields(name)
    return key_of(fields) if fields["surname"] and (fields["given_name"] or fields["initials"]) else ""


def key_of(fields: dict[str, str]) -> str:
    """The stored sort key of a resident with these name columns."""
    return sort_key(fields["given_name"], fields["infix"], fields["surname"], fields["initials"], fields["description"])
