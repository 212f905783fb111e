"""Writes address books to real files and counts what is read from them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.read_lists import Read, read_whole
from verbinder.exchange.address_books import open_list

THIS_YEAR = 2026


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., Read]:
    """Writes bytes (or text, as UTF-8) to a file and reads it."""

    def reading(content: str | bytes, name: str = "contacten.vcf", **options: Any) -> Read:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_whole(open_list(path, this_year=THIS_YEAR, **options).people_batches())

    return reading
