"""Writes the JSON Schema of the portable file anew from its field list: `python -m tools.schema`."""

from __future__ import annotations

from verbinder import assets, atomic_file
from verbinder.exchange.portable.schema import RESOURCE, schema_text


def main() -> None:
    """Put the fresh schema in its place under resources/."""
    atomic_file.write_text(assets.path(RESOURCE), schema_text())


if __name__ == "__main__":
    main()
