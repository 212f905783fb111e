"""Dutch and English words for days, months, numbers and spans of time.

Owns word lists only.
"""

from __future__ import annotations

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_DAYS_ENGLISH = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

WEEKDAYS = {name: day for names in (_DAYS, _DAYS_ENGLISH) for day, name in enumerate(names)}

#: Short forms count only where a date is likely: "ma" is also mother, "zo" also soon, "do" an English verb.
SHORT_WEEKDAYS = {
    "ma": 0, "di": 1, "wo": 2, "do": 3, "vr": 4, "za": 5, "zo": 6, "vrij": 4, "zat": 5,
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
#: Of those, the ones that need a date word or a number beside them.
DOUBTFUL_WEEKDAYS = frozenset({"zo", "vrij", "zat", "sat", "sun", "wed", "mon"})

DAYPARTS = {
    "ochtend": "ochtend", "morgen": "ochtend", "middag": "middag", "namiddag": "middag", "avond": "avond",
    "nacht": "nacht", "morning": "morning", "afternoon": "afternoon", "evening": "evening", "night": "night",
}  # fmt: skip

MONTHS = {
    "januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "augustus": 8,
    "september": 9, "oktober": 10, "november": 11, "december": 12,
    "january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7, "august": 8, "october": 10,
}  # fmt: skip
#: Only beside a day of the month: "jan" is also a name, "mar" and "sep" are too short to trust.
SHORT_MONTHS = {
    "jan": 1, "feb": 2, "febr": 2, "mrt": 3, "maa": 3, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "sept": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip

NUMBERS = {
    "een": 1, "'n": 1, "n": 1, "a": 1, "an": 1, "one": 1, "twee": 2, "two": 2, "drie": 3, "three": 3, "vier": 4,
    "four": 4, "vijf": 5, "five": 5, "zes": 6, "six": 6, "zeven": 7, "seven": 7, "acht": 8, "eight": 8, "negen": 9,
    "nine": 9, "tien": 10, "ten": 10, "elf": 11, "eleven": 11, "twaalf": 12, "twelve": 12, "veertien": 14,
    "fourteen": 14,
}  # fmt: skip

#: How many days or months one of them is: (days, months).
UNITS = {
    **dict.fromkeys(("dag", "dagen", "dagje", "dagjes", "day", "days"), (1, 0)),
    **dict.fromkeys(("week", "weken", "weekje", "weekjes", "weeks"), (7, 0)),
    **dict.fromkeys(("maand", "maanden", "maandje", "maandjes", "month", "months"), (0, 1)),
    **dict.fromkeys(("kwartaal", "quarter"), (0, 3)),
    **dict.fromkeys(("jaar", "jaren", "jaartje", "year", "years"), (0, 12)),
}

#: Days from today, and the part of the day that stays in the text.
DAY_WORDS = {
    "vandaag": (0, ""), "today": (0, ""), "vanavond": (0, "avond"), "vanmiddag": (0, "middag"),
    "vanochtend": (0, "ochtend"), "vanmorgen": (0, "ochtend"), "vannacht": (0, "nacht"), "tonight": (0, "evening"),
    "morgen": (1, ""), "tomorrow": (1, ""), "morgenochtend": (1, "ochtend"), "morgenmiddag": (1, "middag"),
    "morgenavond": (1, "avond"), "morgenvroeg": (1, "ochtend"), "overmorgen": (2, ""),
    "gisteren": (-1, ""), "yesterday": (-1, ""), "gisterochtend": (-1, "ochtend"), "gistermorgen": (-1, "ochtend"),
    "gistermiddag": (-1, "middag"), "gisteravond": (-1, "avond"), "eergisteren": (-2, ""),
}  # fmt: skip

NEXT = frozenset("volgende volgend next".split())
COMING = frozenset("komende komend aanstaande eerstvolgende a.s a.s. as coming".split())
THIS = frozenset("deze dit this".split())
LAST = frozenset("vorige vorig afgelopen last laatste jongstleden jl".split())
#: After a day: "vrijdag a.s.", "dinsdag jl."
TRAILING = frozenset("a.s a.s. as aanstaande jl jl. jongstleden".split())

BEFORE = frozenset({"voor", "before"})
AFTER = frozenset({"na", "after"})
NEUTRAL = frozenset(
    "op vanaf rond omstreeks tegen uiterlijk met in on by until tot from around sinds since at ergens".split()
)
ARTICLES = frozenset({"de", "het", "the", "van", "of"})
EVERY = frozenset("elke iedere elk ieder every each".split())

#: "voor vrijdag" behind these means on that day, not before it.
PLANNED_FOR = frozenset(
    """
    afspraak plannen inplannen gepland ingepland reserveren gereserveerd reservering uitnodigen uitgenodigd uitnodiging
    kaartje kaartjes appointment invite invitation booking
    """.split()
)
