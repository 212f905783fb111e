"""What a thing does or what befalls it: "de skatebaan ligt vol", "het koor kwam langs", "vijverfolie over".

Owns the rules by the place of a word in its sentence; who "kwam" or "viel" is a thing when nobody stands before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verbinder.matching.phrase_words import Word

OWNERS = frozenset("haar zijn mijn hun mn zn".split())
ARTICLES = frozenset("de het een die dat deze dit haar zijn mijn onze hun mn zn".split())
#: Behind a word that ends in "en" one of these shows that it is a verb ("schaken viel hem zwaar"): that is no thing.
OF_ONE = frozenset(
    "kwam stopt reed rijdt ligt lag werd viel valt hangt hing stopte sluit sloot bleek gaf duurt duurde "
    "stond staat klinkt verdween brak kost kostte zorgt zorgde luidt stinkt klemt rammelt scheurde sprong "
    "knapte vloog vliegt rinkelt piept kraakt bromt smaakt smaakte paste barstte ontplofte botste zakte "
    "schoot vloekt vloekte groeit groeide blokkeert blokkeerde trilt blaft krijst schreeuwt schreeuwde "
    "roept riep lekt lekte waait waaide scheurt breekt barst botst zakt smelt roest schimmelt knalt "
    "ontploft brandt brandde verhuist verhuisde vertrekt vertrok weigert weigerde belt belde bijt beet "
    "krabt miauwt gromt plast poept gilt loeit krimpt verdwijnt scheelt ontbreekt ontbrak mislukte crasht "
    "hapert klappert rammelde drupt druppelt stoort stoorde irriteert hindert vervuilt dreunt dreunde "
    "brokkelt bonkt dondert rolt rolde ruikt rook rookt dampt walmt".split()
)
OF_MANY = frozenset(
    "kwamen reden liggen lagen werden vielen hangen hingen stonden staan gingen luiden stinken pasten "
    "vlogen vliegen blaffen schreeuwen groeien waaien branden botsen krijsen kakelen hinderen storen "
    "vertrokken blokkeren bijten rollen dreunen bonken krabben zakken verdwijnen verdwenen poepen vreten "
    "gooien trappen denderen ruiken roken kraken rammelen smaken stoppen sluiten".split()
)
#: "Zijn trompet ligt al tien jaar in de kast": what waits for its player was once played.
AT_REST = frozenset("staat ligt hangt stond lag hing staan liggen hangen".split())
WAITING = frozenset(
    "jaren jaar verstoffen stof zolder kast hoes schuur wachten ongebruikt klaar hoek onaangeroerd".split()
)
FOR_OTHERS = frozenset({"over"})
SOMEBODY = frozenset("haar hem hen ons mij".split())
NEXT_TO = frozenset("tegenover naast boven achter onder".split())
NEARBY = frozenset({"hiernaast", "daarnaast", "hierboven", "hiertegenover"})


def is_a_happening(places: frozenset[int], words: list[Word]) -> bool:
    """Whether the words at these places are only what something happens to, or what stands somewhere."""
    first, last = min(places), max(places)
    clause = words[first].clause
    behind = [word.text for word in words[last + 1 : last + 3] if word.clause == clause]
    if not behind:
        return False
    if behind[0] in FOR_OTHERS and len(behind) == 1:
        return True  # "vijverfolie over"
    if behind[0] in NEARBY or (len(behind) == 2 and behind[0] in NEXT_TO and behind[1] in SOMEBODY):
        return True
    if _is_subject(first, words) and _last_of(clause, words) == "over" and not _is_spoken_of(clause, words):
        return True  # "wijnrek van opa over"
    if behind[0] == "van":
        last = _end_of_owner(last, words)
        behind = [word.text for word in words[last + 1 : last + 2] if word.clause == clause] or [""]
    if behind[0] == "zich":
        return len(places) == 1  # "vermaakt zich"
    if _last_of(clause, words) == "klaar":
        return False  # "het schaakbord staat altijd klaar"
    if behind[0] in AT_REST and _is_waiting(clause, words):
        return False
    return _is_subject(first, words) and behind[0] in (OF_MANY if words[max(places)].text.endswith("en") else OF_ONE)


def _is_waiting(clause: int, words: list[Word]) -> bool:
    """Whether somebody's own thing lies unused."""
    texts = [word.text for word in words if word.clause == clause]
    return texts[0] in OWNERS and not WAITING.isdisjoint(texts)


def _is_spoken_of(clause: int, words: list[Word]) -> bool:
    """Whether "over" goes with "er": "leest romans en praat er graag over"."""
    return any(word.text == "er" for word in words if word.clause == clause)


def _last_of(clause: int, words: list[Word]) -> str:
    return [word.text for word in words if word.clause == clause][-1]


def _end_of_owner(last: int, words: list[Word]) -> int:
    """The place of "buren" in "de caravan van de buren"."""
    article = last + 2 < len(words) and words[last + 2].text in ARTICLES
    return last + (3 if article else 2)


def _is_subject(first: int, words: list[Word]) -> bool:
    """Whether nothing but an article stands before it in its clause."""
    before = [word.text for word in words[:first] if word.clause == words[first].clause]
    return not before or (len(before) == 1 and before[0] in ARTICLES)
