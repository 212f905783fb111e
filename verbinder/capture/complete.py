"""What may be meant by the word being typed: people behind `@`, themes, slash words, settings, streets and days.

Owns the choice and the order of at most eight suggestions, and how one is put into the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from verbinder.capture.activity_phrases import PRESENCE_WORDS
from verbinder.capture.chips import Candidate, ChipKind
from verbinder.capture.known import Known
from verbinder.capture.render import reads_as_name
from verbinder.capture.words import OUTCOME_WORDS, SETTING_WORDS
from verbinder.domain.names import folded

#: As many as can be read at a glance.
SHOWN = 8

_TYPED_MARK = re.compile(r"(?<!\S)[@#>](?=\S)[^@+~#!]*$|(?<!\S)@$|(?<!\S)/\S*$")
_ARGUMENT = re.compile(r"(?<!\S)/(?P<word>[a-z]+)\s+(?P<typed>[^@+~#!/]*)$", re.IGNORECASE)
_WORD = re.compile(r"(?<![\w@+~#!/?>\\])[^\W\d_][\w'’.-]*$")
_STREET_ARGUMENTS = frozenset({"straat", "street"})
_PLACE_ARGUMENTS = frozenset({"plek", "place"})
_ORGANISATION_ARGUMENTS = frozenset({"org", "organisatie", "organisation"})
_SETTING_ARGUMENTS = frozenset({"waar", "where", "setting"})
_OUTCOME_ARGUMENTS = frozenset({"uitkomst", "outcome"})
_INITIATIVE_ARGUMENTS = frozenset({"initiatief", "initiative"})
_LEADER_ARGUMENTS = frozenset({"geleid", "led"})
_PRESENCE_ARGUMENTS = frozenset({"ik", "i"})
_COMMANDS = {
    "nl": ("straat", "plek", "org", "waar", "uitkomst", "datum", "initiatief", "geleid", "ik"),
    "en": ("street", "place", "organisation", "where", "outcome", "date", "initiative", "led", "i"),
}
_DAYS = {
    "nl": (
        "morgen", "overmorgen", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
        "volgende week", "over een week", "over twee weken", "volgende maand", "eind van de maand", "na het weekend",
        "na de zomer", "vandaag",
    ),
    "en": (
        "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "next week",
        "in a week", "in two weeks", "next month", "end of the month", "after the weekend", "after the summer",
        "today",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Completion:
    """A suggestion: `insert` takes the place of `line[start:end]`; `kind` is None for a day or a slash word."""

    label: str
    insert: str
    start: int
    end: int
    kind: ChipKind | None = None
    known_id: int | None = None
    hint: str = ""


def complete(line: str, cursor: int, known: Known, *, language: str = "nl") -> tuple[Completion, ...]:
    """Suggestions for what stands before the cursor, best first, at most `SHOWN`; none for ordinary words."""
    typed = line[: max(0, min(cursor, len(line)))]
    argument = _ARGUMENT.search(typed)
    if argument:
        return _limited(_arguments(argument, known, language))
    mark = _TYPED_MARK.search(typed)
    if mark:
        found = _limited(_behind_mark(mark, known, language))
        if found or mark[0][0] != "@":
            return found
        # Behind a name a street may follow: "@Fatima Tong".
    word = _WORD.search(typed)
    return _limited(_for_word(word, known, language)) if word and len(word[0]) >= 3 else ()


def apply_completion(line: str, completion: Completion) -> tuple[str, int]:
    """The line with the suggestion in it, and where the cursor then stands."""
    after = line[completion.end :]
    insert = completion.insert if after[:1].isspace() else f"{completion.insert} "
    return f"{line[: completion.start]}{insert}{after}", completion.start + len(completion.insert) + 1


def _limited(completions: Iterable[Completion]) -> tuple[Completion, ...]:
    return tuple(dict.fromkeys(completions))[:SHOWN]


def _behind_mark(mark: re.Match[str], known: Known, language: str) -> Iterable[Completion]:
    start, end, typed = mark.start(), mark.end(), mark[0][1:]
    if mark[0][0] == "@":
        yield from _people(typed, start, end, known)
    elif mark[0][0] == "#":
        yield from _tags(typed, start, end, known)
    elif mark[0][0] == "/":
        for word in _COMMANDS.get(language, _COMMANDS["nl"]):
            if word.startswith(folded(typed)):
                yield Completion(f"/{word}", f"/{word}", start, end)
    else:
        yield from _days(typed, end, language)


def _people(typed: str, start: int, end: int, known: Known) -> Iterable[Completion]:
    wanted = folded(typed.lstrip('"“„')).split()
    if not wanted:
        return
    # Asked by the longest word: it leaves the fewest.
    longest = max(wanted, key=len)
    found = [each for each in known.people(longest, 60) if _fits(wanted, each.label)]
    found.sort(key=lambda each: (not folded(each.label).startswith(" ".join(wanted)), folded(each.label)))
    labels = [folded(each.label) for each in found]
    for each, label in zip(found[:SHOWN], labels, strict=False):
        name = each.label if reads_as_name(each.label) else _described(each.label)
        if labels.count(label) > 1:
            name += f"#{each.id}"
        yield Completion(each.label, f"@{name}", start, end, ChipKind.PERSON, each.id, each.hint)
    for kind, candidates in ((ChipKind.ORGANISATION, known.organisations()), (ChipKind.PLACE, known.places())):
        for each in candidates:
            if _fits(wanted, each.label):
                yield Completion(each.label, f"@{each.label}", start, end, kind, each.id, each.hint)


def _leaders(typed: str, start: int, end: int, known: Known) -> Iterable[Completion]:
    """Who may have led: people without their mark, and organisations."""
    for each in _people(typed, start, end, known):
        if each.kind is ChipKind.PERSON:
            yield replace(each, insert=each.insert.removeprefix("@"), kind=ChipKind.LED_BY)
        elif each.kind is ChipKind.ORGANISATION:
            yield replace(each, insert=each.label)


def _described(label: str) -> str:
    return f'"{label}"'


def _fits(wanted: list[str], label: str) -> bool:
    """Whether each typed word begins a further word of the name, in this order."""
    words = iter(folded(label).split())
    return all(any(word.startswith(typed) for word in words) for typed in wanted)


def _tags(typed: str, start: int, end: int, known: Known) -> Iterable[Completion]:
    wanted = folded(typed)
    for tag in sorted(known.tags(), key=lambda tag: (not folded(tag).startswith(wanted), folded(tag))):
        if any(part.startswith(wanted) for part in (folded(tag), *folded(tag).split())):
            yield Completion(tag, f"#{tag}", start, end, ChipKind.TAG)


def _days(typed: str, end: int, language: str) -> Iterable[Completion]:
    """Days behind the last words of a promise: ">bellen mor" gives "morgen"."""
    for words in (2, 1):
        tail = re.search(rf"(?:(?<=\s)|^)\S+(?:\s+\S+){{{words - 1}}}$", typed)
        if tail is None or len(tail[0]) < 2:
            continue
        for day in _DAYS.get(language, _DAYS["nl"]):
            if day.startswith(folded(tail[0])) and day != folded(tail[0]):
                yield Completion(day, day if tail.start() else f">{day}", end - len(tail[0]) - (not tail.start()), end)


def _arguments(argument: re.Match[str], known: Known, language: str) -> Iterable[Completion]:
    word, typed = argument["word"].lower(), argument["typed"]
    start, end = argument.start("typed"), argument.end()
    if word in _STREET_ARGUMENTS:
        yield from _named(known.streets(), typed, start, end, ChipKind.STREET)
    elif word in _PLACE_ARGUMENTS:
        yield from _named(known.places(), typed, start, end, ChipKind.PLACE)
    elif word in _ORGANISATION_ARGUMENTS:
        yield from _named(known.organisations(), typed, start, end, ChipKind.ORGANISATION)
    elif word in _INITIATIVE_ARGUMENTS:
        yield from _named(known.initiatives(), typed, start, end, ChipKind.INITIATIVE)
    elif word in _LEADER_ARGUMENTS:
        yield from _leaders(typed, start, end, known)
    elif word in _PRESENCE_ARGUMENTS:
        for spelled in PRESENCE_WORDS.values():
            phrase = spelled[language == "en"].split(" ", 1)[1]
            if _begins_a_word(folded(typed), phrase):
                yield Completion(phrase, phrase, start, end, ChipKind.PRESENCE)
    elif word in _SETTING_ARGUMENTS | _OUTCOME_ARGUMENTS:
        kind, table = (
            (ChipKind.SETTING, list(SETTING_WORDS.values()))
            if word in _SETTING_ARGUMENTS
            else (ChipKind.OUTCOME, list(OUTCOME_WORDS.values()))
        )
        for words in table:
            phrase = words[language == "en"]
            if _begins_a_word(folded(typed), phrase):
                yield Completion(phrase, phrase, start, end, kind)


def _named(candidates: Iterable[Candidate], typed: str, start: int, end: int, kind: ChipKind) -> Iterable[Completion]:
    wanted = folded(typed)
    for each in candidates:
        if _begins_a_word(wanted, each.label):
            yield Completion(each.label, each.label, start, end, kind, each.id, each.hint)


def _begins_a_word(wanted: str, label: str) -> bool:
    whole = folded(label)
    return whole.startswith(wanted) or any(word.startswith(wanted) for word in whole.split())


def _for_word(word: re.Match[str], known: Known, language: str) -> Iterable[Completion]:
    """Streets and settings for an ordinary word; one that is complete already needs no suggestion."""
    wanted = folded(word[0])
    streets = [each for each in known.streets() if _begins_a_word(wanted, each.label)]
    streets.sort(key=lambda each: (not folded(each.label).startswith(wanted), folded(each.label)))
    for each in streets[:SHOWN]:
        if folded(each.label) != wanted:
            yield Completion(each.label, each.label, word.start(), word.end(), ChipKind.STREET, each.id, each.hint)
    for words in SETTING_WORDS.values():
        phrase = words[language == "en"]
        last = phrase.split()[-1]
        if last.startswith(wanted) and last != wanted:
            yield Completion(phrase, phrase, word.start(), word.end(), ChipKind.SETTING)
