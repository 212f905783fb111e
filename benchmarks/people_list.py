"""Invented contact lists of any length for the benchmarks; the same for the same numbers."""

from __future__ import annotations

import csv
import random
from pathlib import Path

GIVEN = "Jan Fatima Ahmed Wilma Anna Johan Maria Mohammed Sara Kees Truus Emine Yusuf Zofia Piotr Samira".split()
SYLLABLES = "la mo ker ven dal hof stra ma ring boer kamp veld huis broek wijk".split()
WHOLE_LIST = "Voornaam Tussenvoegsel Achternaam Straat Huisnummer Postcode Plaats Telefoon E-mail Opmerkingen".split()
NAME_AND_NOTE = ["Voornaam", "Achternaam", "Opmerkingen"]


def invented(chance: random.Random, syllables: int) -> str:
    """A word that exists nowhere."""
    return "".join(chance.choice(SYLLABLES) for _ in range(syllables))


def write_list(path: Path, rows: int, *, whole: bool, seed: int = 3) -> None:
    """A semicolon CSV of `rows` people: ten columns, or only names and a note of about 200 letters."""
    chance = random.Random(seed)
    words = [invented(chance, chance.choice((1, 2, 2, 3))) for _ in range(6_000)]
    streets = [f"{invented(chance, 3).capitalize()}straat" for _ in range(800)]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(WHOLE_LIST if whole else NAME_AND_NOTE)
        for number in range(rows):
            given, surname = chance.choice(GIVEN), invented(chance, 4).capitalize()
            if not whole:
                writer.writerow([given, surname, " ".join(chance.choices(words, k=26))])
                continue
            writer.writerow(
                [
                    given,
                    chance.choice(["", "", "van", "de"]),
                    surname,
                    chance.choice(streets),
                    number % 200 + 1,
                    f"{5600 + number % 60} AB",
                    "Dorrestad",
                    f"06{10_000_000 + number}",
                    f"{given.lower()}.{number}@voorbeeld.example",
                    " ".join(chance.choices(words, k=chance.randint(0, 25))),
                ]
            )
