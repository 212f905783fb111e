"""A friendly way to begin: a compliment or question built from what somebody can or likes.

"Ik geef graag complimentjes om het gesprek te starten" (publication l. 1630). Owns the choice; the sentences stand in
`resources/sentences` under [opener].
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

#: How many variants of each kind of opener the sentences hold: opener.talent_1 and so on.
VARIANTS = {"talent": 4, "interest": 4, "unknown": 3}


def opener(
    talents: Sequence[str], interests: Sequence[str], *, name: str, person: int, today: date
) -> tuple[str, dict[str, str]]:
    """The code of a sentence and what fills it: `phrase` and `name`.

    It stays the same for a week and then takes another phrase or wording; `person` is the resident's id, so that not
    everybody gets the same one. Talents go before interests: being seen in what one can comes first. Who nothing is
    known of yet gets a question that finds out.
    """
    turn = person + today.toordinal() // 7
    kind, phrases = ("talent", talents) if talents else ("interest", interests) if interests else ("unknown", ("",))
    phrase = phrases[turn % len(phrases)]
    variant = turn // len(phrases) % VARIANTS[kind] + 1
    return f"opener.{kind}_{variant}", {"phrase": phrase, "name": name}
