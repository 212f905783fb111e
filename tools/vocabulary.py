"""`python -m tools.vocabulary`: makes the file of how loudly words speak for concepts anew.

Runs inside the environment of the project. What is counted, and why beforehand, stands in
`verbinder/matching/evocation_weights.py`.
"""

from __future__ import annotations

import sys

from tools.processes import ROOT
from verbinder.matching.associations import shipped_associations
from verbinder.matching.evocation_weights import FILE, evocation_weights, written
from verbinder.matching.vocabulary import shipped_vocabulary

PLACE = ROOT / "resources" / FILE


def fresh() -> str:
    """The text of the file as vocabulary and associations are now; raises `ValueError` for a mistake in them."""
    return written(evocation_weights(shipped_vocabulary(), shipped_associations()))


def main() -> int:
    """Write the file; 1 with one sentence when a toml has a mistake."""
    try:
        text = fresh()
    except ValueError as error:
        print(f"vocabulary: {error}", file=sys.stderr)
        return 1
    PLACE.write_text(text, encoding="utf-8", newline="\n")
    print(f"{PLACE.relative_to(ROOT)}: {text.count(chr(10)) - 1} words")
    return 0


if __name__ == "__main__":
    sys.exit(main())
