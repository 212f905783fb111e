"""Whatever breaks in the file is found: flipped bits, cut ends, pages swapped, blanked or taken from an older copy."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.errors import VerbinderError
from verbinder.store import copies
from verbinder.store.key import NotebookKey
from verbinder.store.opening import create_notebook, open_notebook

PAGE = 4096


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, empty_notebook_file: tuple[Path, NotebookKey]) -> bytes:
    """The bytes of a notebook with something in it."""
    path = tmp_path_factory.mktemp("damage") / "buurt.verbinder"
    shutil.copyfile(empty_notebook_file[0], path)
    notebook = open_notebook(path, key=empty_notebook_file[1])
    with notebook.unit_of_work(Operation.IMPORT_NOTEBOOK) as work:
        for number in range(60):
            resident = work.add(Kind.RESIDENT, given_name=f"Naam{number}", created_on=notebook.today())
            contact = work.add(Kind.CONTACT, on_date=notebook.today(), note=f"praatje {number} " * 30)
            work.add(Kind.CONTACT_PARTICIPANT, contact_id=contact, resident_id=resident)
        work.commit()
    notebook.close()
    return path.read_bytes()


@pytest.fixture
def key(empty_notebook_file: tuple[Path, NotebookKey]) -> NotebookKey:
    return empty_notebook_file[1]


def missed(variants: Iterator[tuple[str, bytes]], key: NotebookKey, folder: Path) -> list[str]:
    """The broken files that pass for sound; each is looked at as a file of its own and must stay as it is."""
    path = folder / "gebroken.verbinder"
    found = []
    for name, content in variants:
        path.write_bytes(content)
        try:
            sound = not copies.faults_of_file(path, key)
        except VerbinderError:
            sound = False
        if sound or path.read_bytes() != content:
            found.append(name)
    return found


def test_each_of_two_hundred_flipped_bits_is_found(whole: bytes, key: NotebookKey, tmp_path: Path) -> None:
    def flipped() -> Iterator[tuple[str, bytes]]:
        chance = random.Random(20261127)
        for _ in range(200):
            content = bytearray(whole)
            place, bit = chance.randrange(len(content)), chance.randrange(8)
            content[place] ^= 1 << bit
            yield f"{place}:{bit}", bytes(content)

    assert missed(flipped(), key, tmp_path) == []


def test_a_file_cut_off_anywhere_is_found(whole: bytes, key: NotebookKey, tmp_path: Path) -> None:
    def cut() -> Iterator[tuple[str, bytes]]:
        for part in range(50):
            yield f"{part * 2} %", whole[: len(whole) * part // 50]
        yield "one page less", whole[:-PAGE]
        yield "one byte less", whole[:-1]

    assert missed(cut(), key, tmp_path) == []


def test_pages_swapped_blanked_or_doubled_are_found(whole: bytes, key: NotebookKey, tmp_path: Path) -> None:
    pages = len(whole) // PAGE

    def page(number: int) -> bytes:
        return whole[number * PAGE : (number + 1) * PAGE]

    def mixed() -> Iterator[tuple[str, bytes]]:
        chance = random.Random(7)
        for _ in range(20):
            one, other = chance.sample(range(pages), 2)
            parts = [page(number) for number in range(pages)]
            parts[one], parts[other] = parts[other], parts[one]
            yield f"{one} and {other} swapped", b"".join(parts)
            parts = [page(number) for number in range(pages)]
            parts[one] = bytes(PAGE)
            yield f"{one} blanked", b"".join(parts)
            parts[one] = parts[other]
            yield f"{other} at {one} too", b"".join(parts)

    assert missed(mixed(), key, tmp_path) == []


def test_what_is_no_notebook_at_all_is_found(whole: bytes, key: NotebookKey, tmp_path: Path) -> None:
    other = create_notebook(tmp_path / "ander.verbinder", "een heel andere zin")
    other.close()
    strange = {
        "nothing": b"",
        "noise": random.Random(1).randbytes(20 * PAGE),
        "a picture": b"\x89PNG\r\n\x1a\n" + whole[8:],
        "the notebook of somebody else": other.path.read_bytes(),
        "the salt only": whole[:16],
    }
    assert missed(iter(strange.items()), key, tmp_path) == []


def test_a_flipped_bit_in_the_salt_which_no_seal_covers_is_found_too(
    whole: bytes, key: NotebookKey, tmp_path: Path
) -> None:
    variants = ((str(place), bytes([*whole[:place], whole[place] ^ 1, *whole[place + 1 :]])) for place in range(16))
    assert missed(variants, key, tmp_path) == []
