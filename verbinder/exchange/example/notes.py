"""Writes the notes of contacts without a story: picks a text that fits and fills its slots.

Owns the slots. Which contact took place, and with whom, is decided by the diary.
"""

from __future__ import annotations

import string
from collections.abc import Callable
from dataclasses import dataclass, field

from verbinder.exchange.example.chance import Chance, Deck
from verbinder.exchange.example.people import Person
from verbinder.exchange.example.phrases import Gift
from verbinder.exchange.example.texts import Entry
from verbinder.exchange.example.town import Partner

SEASONS = ("winter", "spring", "summer", "autumn")
SHARE_OF_SEASON = 0.12

#: What a text asks of a contact before it can be used.
_NAMED, _SECOND_NAMED, _TALENT, _NEED, _INTEREST, _FIRST_TIME, _KNOWN, _OLDER = (1 << bit for bit in range(8))
_MARKS = {"(nieuw) ": _FIRST_TIME, "(bekend) ": _KNOWN, "(ouder) ": _OLDER}
OLDER = 55
#: Endings of street names that take "het".
_NEUTER = ("pad", "hof", "veld", "erf", "eind", "oord", "rijk", "kwartier", "zicht")
_ASKED_BY_SLOT = {
    "naam": _NAMED,
    "ander": _SECOND_NAMED,
    "talent": _TALENT,
    "behoefte": _NEED,
    "erachter": _NEED,
    "interesse": _INTEREST,
}


@dataclass(frozen=True, slots=True)
class Template:
    """A text with slots and what it asks."""

    text: str
    asks: int


@dataclass(slots=True)
class Scene:
    """What the slots can draw from: who was there, where. A gift once drawn stays the subject of the note."""

    street: str
    at: str = ""
    person: Person | None = None
    other: Person | None = None
    partner: Partner | None = None
    subjects: dict[str, Gift] = field(default_factory=dict)

    def offers(self) -> int:
        """What this scene has of the things a text can ask."""
        if self.person is None:
            return 0
        offered = _KNOWN if self.person.met else _FIRST_TIME
        if self.person.name:
            offered |= _NAMED
        if self.person.age is not None and self.person.age >= OLDER:
            offered |= _OLDER
        if self.other is not None and self.other.name:
            offered |= _SECOND_NAMED
        for gift in self.person.gifts:
            if gift.state == "open":
                offered |= _TALENT if gift.kind == "talent" else _NEED if gift.kind == "need" else _INTEREST
        return offered


class Notes:
    """The decks of texts per situation."""

    def __init__(self, texts: Entry, chance: Chance) -> None:
        self._chance = chance
        self._words: dict[str, list[Template]] = {
            name: [_template(text) for text in words] for name, words in texts["words"].items()
        }
        self._decks = {
            name: Deck([_template(text) for text in entry["texts"]], chance)
            for name, entry in texts.items()
            if isinstance(entry, dict) and "texts" in entry
        }
        self._decks |= {name: Deck([_template(text) for text in texts["season"][name]], chance) for name in SEASONS}
        self._promises = Deck([(_template(entry["text"]), str(entry["result"])) for entry in texts["promise"]], chance)
        self._noticed = Deck([(_template(entry["text"]), str(entry["tone"])) for entry in texts["noticed"]], chance)

    def write(self, situation: str, scene: Scene, month: int) -> str:
        """A note for a situation (a key of notes.toml); empty when nothing was written down."""
        offered = scene.offers()
        if situation == "door_talk" and offered & _NAMED and self._chance.happens(SHARE_OF_SEASON):
            situation = SEASONS[month % 12 // 3]
        template = self._decks[situation].take(lambda one: one.asks & offered == one.asks)
        return "" if template is None else self._fill(template, scene)

    def promise(self, scene: Scene) -> tuple[str, str] | None:
        """Something promised in a contact and what came of it."""
        offered = scene.offers()
        drawn = self._promises.take(lambda one: one[0].asks & offered == one[0].asks)
        return None if drawn is None else (self._fill(drawn[0], scene), drawn[1])

    def noticed(self, scene: Scene) -> tuple[str, str]:
        """Something noticed in a street, and its tone."""
        template, tone = self._noticed.next()
        return self._fill(template, scene), tone

    def _fill(self, template: Template, scene: Scene) -> str:
        if "{" not in template.text:
            return template.text
        return template.text.format_map(_Slots(scene, self._words, self._chance))


def _template(text: str) -> Template:
    asks = 0
    for mark, asked in _MARKS.items():
        if text.startswith(mark):
            text, asks = text.removeprefix(mark), asked
    slots = {name for _, name, _, _ in string.Formatter().parse(text) if name}
    for slot in slots:
        asks |= _ASKED_BY_SLOT.get(slot.lower(), 0)
    return Template(text, asks)


class _Slots(dict[str, str]):
    """Fills the slots of one text when they are asked for; with a capital a slot begins a sentence."""

    def __init__(self, scene: Scene, words: dict[str, list[Template]], chance: Chance) -> None:
        super().__init__()
        self._scene = scene
        self._words = words
        self._chance = chance

    def __missing__(self, slot: str) -> str:
        name = slot.lower()
        value = self.get(name)
        if value is None:
            value = self._word(name) if name in self._words else FILLERS[name](self._scene, self._chance)
            self[name] = value
        return value if slot == name else value[:1].upper() + value[1:]

    def _word(self, name: str) -> str:
        offered = self._scene.offers()
        while True:
            word = self._chance.pick(self._words[name])
            if word.asks & offered == word.asks:
                return word.text.format_map(self) if "{" in word.text else word.text


def _article(street: str) -> str:
    return "het" if street.endswith(_NEUTER) else "de"


def _she(scene: Scene) -> bool:
    return scene.person is not None and scene.person.she


def _subject(kind: str, scene: Scene, chance: Chance) -> Gift:
    assert scene.person is not None
    if kind not in scene.subjects:
        scene.subjects[kind] = chance.pick(
            [gift for gift in scene.person.gifts if gift.kind == kind and gift.state == "open"]
        )
    return scene.subjects[kind]


def _phrase(kind: str) -> Callable[[Scene, Chance], str]:
    def draw(scene: Scene, chance: Chance) -> str:
        gift = _subject(kind, scene, chance)
        return gift.bare or gift.phrase

    return draw


#: What fills a slot that is not in the word lists of notes.toml.
FILLERS: dict[str, Callable[[Scene, Chance], str]] = {
    "naam": lambda scene, _: scene.person.name if scene.person else "",
    "ander": lambda scene, _: scene.other.name if scene.other else "",
    "ze": lambda scene, _: "ze" if _she(scene) else "hij",
    "haar": lambda scene, _: "haar" if _she(scene) else "zijn",
    "hem": lambda scene, _: "haar" if _she(scene) else "hem",
    "talent": _phrase("talent"),
    "behoefte": _phrase("need"),
    "erachter": lambda scene, chance: _subject("need", scene, chance).question_behind,
    "interesse": _phrase("interest"),
    "de_straat": lambda scene, _: f"{_article(scene.street)} {scene.street}",
    "plek": lambda scene, _: scene.at,
    "org": lambda scene, _: scene.partner.name if scene.partner else "",
    "aanbod": lambda scene, chance: chance.pick(scene.partner.offers) if scene.partner else "",
    "nr": lambda _, chance: str(chance.between(1, 96)),
}
