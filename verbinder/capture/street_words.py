"""How Dutch street names are built and shortened: endings, abbreviations, and words that only look like streets.

Owns word lists only.
"""

from __future__ import annotations

#: Endings that make a word a street, longest first where one ends in another.
ENDINGS = (
    "straatje", "straat", "laantje", "laan", "weggetje", "weg", "pleintje", "plein", "hof", "dreef", "singel",
    "kade", "paadje", "pad", "steeg", "gracht", "dijk", "plantsoen", "wal", "baan", "erf", "weide", "akker",
    "boulevard", "passage", "hofje", "kamp", "donk", "heuvel", "veld", "burg", "berg", "park",
)  # fmt: skip

#: Endings sure enough to see a street in a word nobody knows yet.
SURE_ENDINGS = (
    "straatje", "straat", "laantje", "laan", "weg", "pleintje", "plein", "hof", "hofje", "dreef", "singel", "kade",
    "paadje", "pad", "steeg", "gracht", "dijk", "plantsoen", "wal", "baan", "erf",
)  # fmt: skip

#: Written out endings of shortened streets: "Tongelresestr.", "Leenderln".
SHORT_ENDINGS = {"str": "straat", "stre": "straat", "ln": "laan", "pln": "plein", "wg": "weg"}

#: The last word of a street of several words, in both languages of the program.
LAST_WORDS = frozenset(
    "straat laan weg plein hof dreef singel kade pad steeg gracht dijk plantsoen boulevard street road lane avenue "
    "drive square court close crescent terrace".split()
)
#: Of those, the ones that never stand alone for something else in a Dutch sentence.
ENGLISH_LAST_WORDS = frozenset("street road lane avenue drive crescent terrace".split())

#: First words of streets, all spellings to one.
TITLES = {
    "generaal": "gen", "gen": "gen", "burgemeester": "burg", "burg": "burg", "bgm": "burg", "professor": "prof",
    "prof": "prof", "doctor": "dr", "dokter": "dr", "dr": "dr", "sint": "st", "st": "st", "sinte": "st",
    "president": "pres", "pres": "pres", "pastoor": "past", "past": "past", "kardinaal": "kard", "kard": "kard",
    "koningin": "kon", "kon": "kon", "koning": "koning", "prins": "prins", "prinses": "prinses",
    "meester": "mr", "mr": "mr", "dominee": "ds", "ds": "ds", "admiraal": "adm", "adm": "adm", "kapelaan": "kap",
    "kap": "kap", "pater": "pater", "monseigneur": "mgr", "mgr": "mgr", "wethouder": "weth", "weth": "weth",
    "ingenieur": "ir", "ir": "ir", "eerste": "1", "1e": "1", "1ste": "1", "tweede": "2", "2e": "2", "2de": "2",
    "derde": "3", "3e": "3", "3de": "3", "vierde": "4", "4e": "4", "4de": "4",
}  # fmt: skip

#: Small words inside a street name; they may be left out or shortened.
SMALL_WORDS = frozenset("van de den der het 't te ter ten 's vd v.d v.d. v/d v in op aan la le du".split())

#: Words before a street or place that belong to it: "in de Tongelresestraat".
LEADING_WORDS = frozenset("in op aan bij uit naar langs de het den 't on at the van from".split())

#: They end like a street and are none.
NO_STREETS = frozenset(
    """
    straat laan weg plein hof dreef singel kade pad steeg gracht dijk plantsoen wal baan erf hofje
    onderweg halverwege halfweg schoolplein speelplein fietspad voetpad wandelpad zandpad tuinpad bospad snelweg
    autoweg fietsweg kerkhof dorpsplein buurtplein startbaan loopbaan ijsbaan tennisbaan kegelbaan bowlingbaan
    atletiekbaan luchtweg omweg uitweg inweg rijbaan winkelstraat zijstraat buurtstraat woonstraat hoofdstraat
    dwarsstraat werkplein marktplein woonerf achterpad brandgang speelhof binnenhof voorhof achterweg zijweg
    landweg rijweg hoofdweg zijpad ver-weg kantoorbaan bijbaan droombaan vaste-baan krantenbaan middenweg
    """.split()
)
