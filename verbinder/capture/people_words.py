"""Words by which a person is described, and the small words inside names.

Owns word lists only.
"""

from __future__ import annotations

#: Particles inside a surname, lower case, when a capital follows.
PARTICLES = frozenset(
    "van de den der het 't ter ten te von zu du da dos das del della di la le les el al ul ben bin ibn abu abd vd v.d. "
    "v.d v/d 'd st y af av".split()
)

ARTICLES = frozenset("een 'n de het a an the n".split())

POSSESSIVES = frozenset("haar zijn z'n hun mijn onze his her their my our".split())

#: Before a name they belong to it ("mevrouw Jansen", "buurman Kees"); without a name they describe.
TITLES = frozenset(
    """
    mw mevr mvr mevrouw meneer mijnheer dhr heer mr mrs ms miss mister juffrouw familie fam gezin echtpaar
    buurman buurvrouw oma opa tante oom ome moeder vader zus broer dokter dr dominee ds pastoor pastor imam pater zuster
    juf meester meneer wijkagent agent wethouder conciërge concierge huismeester postbode kapper bakker slager
    verpleegkundige huisarts neighbour neighbor grandma grandpa aunt uncle family doctor officer teacher
    """.split()
)

#: They describe someone whose name is not known.
DESCRIBING = TITLES | frozenset(
    """
    dame man vrouw jongen meisje jongeman jongedame kind kinderen jongeren jongens meiden meisjes mannen vrouwen
    dames heren mensen buurjongen buurmeisje buren buurkind bewoner bewoonster bewoners inwoner inwoners stel
    dochter zoon kleinzoon kleindochter ouder ouders iemand groep groepje student studente studenten vrijwilliger
    vrijwilligster eigenaar eigenaresse winkelier onbekende onbekend anoniem anonieme oude oudere jonge jong
    oud ouderen vriendelijke rustige nieuwe verlegen lange kleine twee drie vier vijf zes
    lady woman guy boy girl men women people person someone somebody couple mother father daughter son child kids
    children student students volunteer owner shopkeeper stranger unknown anonymous old older young elderly two three
    four gentleman resident residents neighbours neighbors
    """.split()
)

#: They begin a clause about the person: a description ends before them, unless "die" or "who" came first.
VERBS = frozenset(
    """
    is was heeft had wil wilde zegt zei vertelt vertelde woont woonde komt kwam vroeg vraagt ging gaat zoekt zocht
    kookt bakt naait kan kon moet moest vindt vond mist maakt doet deed geeft gaf houdt werkt werkte speelt helpt
    has had wants wanted says said told lives lived asked asks came comes goes went can could likes liked misses looks
    works worked needs wonen woonden hebben hadden willen wilden komen kwamen gaan gingen
    kunnen moeten doen zitten zit staat stond loopt liep waren were are live
    """.split()
)

RELATIVE = frozenset("die dat wiens who whose that which".split())

#: They join two people.
AND = frozenset({"en", "and", "&", "+"})

#: With a capital (a sentence begins, or everything is in capitals) they are still no name.
NO_NAMES = frozenset(
    """
    ze zij hij het we wij ik je jij u is was heeft had wil wilde was waren aan op in uit bij naar met over om voor na
    tot dat die deze dit er hier daar nu toen maar want dus ook nog niet geen wel heel erg zeer goed fijn leuk gezellig
    even kort lang gesproken sprak gezien ontmoet gebeld belt zei zegt vertelt vertelde vroeg vraagt gaat ging komt
    kwam woont kan kon moet moest zoekt kookt vindt mist deur straat thuis vandaag gisteren morgen vanochtend vanmiddag
    vanavond afgelopen vorige volgende maandag dinsdag woensdag donderdag vrijdag zaterdag zondag telefoon whatsapp
    she he they it has had was is said says told wants wanted at on in the and but very nice good talked spoke met
    today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday nobody niemand nr
    """.split()
)
