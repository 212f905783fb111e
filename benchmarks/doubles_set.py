"""An invented neighbourhood with known doubles: households that share a surname, a phone and an address, and copies.

Owns how a copy differs from what it was copied from: typing mistakes, names the wrong way round, parts missing,
initials, married names, a move, another phone. The names are built from parts, in two halves that share none: one half
to tune by, the other to measure by.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from itertools import product

GIVEN = (
    (
        "Jan Piet Kees Willem Henk Gerrit Dirk Arie Joop Theo Rob Bram Daan Sem Lucas Finn Thijs Ruben Ahmed Youssef "
        "Mohammed Mustafa Bilal Emre Ravi Wei Anna Maria Truus Greet Ans Riet Corrie Bep Sanne Lotte Fleur Julia Sara "
        "Fatima Aisha Khadija Zeynep Meryem Samira Ilse Joke Wilma Petra Monique"
    ).split(),
    (
        "Johan Peter Cor Hendrik Geert Bert Adriaan Sjaak Leo Frans Jeroen Stijn Luuk Noah Milan Teun Jesse Omar "
        "Hassan Karim Ibrahim Said Murat Deniz Anil Jin Hanna Elisabeth Mina Toos Nel Dien Lies Annie Marloes Femke "
        "Roos Emma Noor Naima Latifa Rachida Elif Hatice Nadia Marijke Tineke Yvonne Karin Esther"
    ).split(),
)
STEMS = (
    (
        "Kort Lang Groen Zwart Rood Hoog Laag Wit Sterk Wol Kamp Veld Bosch Beek Dijk Steen Hof Molen Water Berk Eik "
        "Linde Vos Haas Vink Mees Valk Snoek"
    ).split(),
    (
        "Bruin Grijs Blauw Diep Breed Smal Klein Oud Nieuw Zand Klei Heide Duin Poel Brug Sluis Toren Kerk Hulst Iep "
        "Den Hert Das Merel Kraai Arend Zalm Brasem"
    ).split(),
)
ENDINGS = (
    ("man", "stra", "inga", "huis", "veld", "mans", "sma", "enberg", "horst", "kamp", "ers", ""),
    ("sen", "ema", "ink", "meijer", "dam", "wijk", "aart", "enbosch", "hout", "zaal", "ster", "e"),
)
INFIXES = ("", "", "", "", "", "van", "van", "van den", "van der", "de", "ter", "van de")
STREETS = (
    ("kerkstraat", "dorpsstraat", "molenlaan", "beukenlaan", "schoolstraat", "parkweg", "lindelaan", "marktplein"),
    (
        "stationsweg",
        "wilgenlaan",
        "havenstraat",
        "torenplein",
        "eikenlaan",
        "raadhuisstraat",
        "julianastraat",
        "singel",
    ),
)


@dataclass(frozen=True, slots=True)
class Made:
    """One person as a notebook could hold them."""

    id: int
    given_name: str = ""
    initials: str = ""
    infix: str = ""
    surname: str = ""
    street: str = ""
    house_number: str = ""
    postcode: str = ""
    birth_year: int | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()


class Neighbourhood:
    """People in households, of which some stand twice: `doubles` has their pairs of ids, the lowest first."""

    def __init__(self, people: int, *, half: int, seed: int, share: float = 0.05) -> None:
        self._chance = random.Random(seed)
        self._given = GIVEN[half]
        self._surnames = [stem + ending for stem, ending in product(STEMS[half], ENDINGS[half])]
        self._weights = [1 / (at + 3) for at in range(len(self._surnames))]
        self._chance.shuffle(self._surnames)
        self._streets = [f"{stem}{number}" for stem, number in product(STREETS[half], range(max(1, people // 2_000)))]
        self.people: list[Made] = []
        copies = round(people * share)
        while len(self.people) < people - copies:
            self._household()
        del self.people[people - copies :]
        originals = self._chance.sample(self.people, copies)
        self.doubles: set[tuple[int, int]] = set()
        for original in originals:
            copy = replace(self._spoiled(original), id=len(self.people) + 1)
            self.people.append(copy)
            self.doubles.add((original.id, copy.id))
        self._chance.shuffle(self.people)

    def _household(self) -> None:
        chance = self._chance
        (surname,) = chance.choices(self._surnames, self._weights)
        infix, street = chance.choice(INFIXES), chance.choice(self._streets)
        number, postcode = str(chance.randint(1, 180)), f"{chance.randint(1000, 9999)}{chance.choice('ABCDEFGH')}X"
        shared = self._phone() if chance.random() < 0.6 else ""
        names = chance.sample(self._given, chance.choice((1, 1, 2, 2, 2, 3, 4)))
        for at, given in enumerate(names):
            own = self._phone() if chance.random() < 0.5 else ""
            email = f"{given}.{surname}{chance.randint(1, 9999)}@post.example".lower() if chance.random() < 0.4 else ""
            self.people.append(
                Made(
                    len(self.people) + 1,
                    given,
                    "",
                    infix if at < 2 or chance.random() < 0.9 else "",
                    surname,
                    street if chance.random() < 0.9 else "",
                    number,
                    postcode if chance.random() < 0.6 else "",
                    (chance.randint(1930, 1985) if at < 2 else chance.randint(1990, 2015))
                    if chance.random() < 0.5
                    else None,
                    tuple(filter(None, (own, shared))),
                    (email,) if email else (),
                )
            )

    def _phone(self) -> str:
        return f"+316{self._chance.randint(10_000_000, 99_999_999)}"

    def _spoiled(self, person: Made) -> Made:
        """A copy with one to three differences, of which at most one takes away what else would tell."""
        chance = self._chance
        copy = person
        for change in chance.sample(
            (self._typo, self._swap, self._shorter, self._married, self._infix, self._nothing), 1
        ):
            copy = change(copy)
        if chance.random() < 0.5:
            copy = chance.choice((self._moved, self._other_phone, self._without_phone, self._without_street))(copy)
        if chance.random() < 0.3:
            copy = replace(copy, birth_year=None)
        # Somebody of whom neither name nor reach is left is nobody's double: not even a person could tell.
        reach = set(copy.phones) & set(person.phones) or set(copy.emails) & set(person.emails)
        house = person.street and copy.street == person.street and copy.house_number == person.house_number
        if not reach and not house:
            return replace(copy, given_name=person.given_name, initials="", infix=person.infix, surname=person.surname)
        return copy

    def _mistyped(self, word: str) -> str:
        if len(word) < 4:
            return word
        at = self._chance.randrange(1, len(word) - 1)
        kind = self._chance.randrange(4)
        letter = self._chance.choice("aeiourtnsl")
        return (
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + letter + word[at + 1 :],
        )[kind]

    def _typo(self, person: Made) -> Made:
        if self._chance.random() < 0.5:
            return replace(person, surname=self._mistyped(person.surname))
        return replace(person, given_name=self._mistyped(person.given_name))

    def _swap(self, person: Made) -> Made:
        return replace(person, given_name=person.surname, surname=person.given_name)

    def _shorter(self, person: Made) -> Made:
        if self._chance.random() < 0.7:
            return replace(person, given_name="", initials=f"{person.given_name[0]}.")
        return replace(person, surname="", infix="")

    def _married(self, person: Made) -> Made:
        return replace(person, surname=f"{person.surname}-{self._chance.choice(self._surnames)}")

    def _infix(self, person: Made) -> Made:
        return replace(person, infix="", surname=f"{person.infix} {person.surname}".strip())

    def _nothing(self, person: Made) -> Made:
        return replace(person, given_name=person.given_name.upper(), surname=person.surname.replace("e", "é", 1))

    def _moved(self, person: Made) -> Made:
        return replace(person, street=self._chance.choice(self._streets), house_number="1", postcode="")

    def _other_phone(self, person: Made) -> Made:
        return replace(person, phones=(self._phone(),))

    def _without_phone(self, person: Made) -> Made:
        return replace(person, phones=(), emails=())

    def _without_street(self, person: Made) -> Made:
        return replace(person, street="", house_number="", postcode="")
