"""The words by which a setting or an outcome is named, in Dutch and English, as they are really typed.

Owns the phrases and what they mean. Where in a sentence they count is decided in `clauses`.

Each table is `phrase | phrase | …`. A phrase with `*` behind it counts only when it stands by itself ("deur", "thuis"):
as part of a sentence it would say too little. One with `~` opens a sentence that says more ("doorverwezen naar …").
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.names import folded

_SETTINGS: dict[Setting, str] = {
    Setting.DOOR: """
        aan de deur | aan deur | aan de voordeur | bij de deur | bij de voordeur | in de deuropening |
        op de stoep | langs de deuren | langs de deur | huis aan huis | van deur tot deur |
        door de brievenbus | deur* | voordeur* | at the door | on the doorstep | at their door |
        door to door | door* | doorstep*
    """,
    Setting.STREET: """
        op straat | op de straat | op de hoek | op de hoek van de straat | buiten op straat | onderweg* |
        straat* | buiten* | op de fiets* | tijdens de ronde* | in het voorbijgaan | on the street |
        in the street | on the corner | in passing | street* | outside*
    """,
    Setting.PARTY: """
        op het buurtfeest | tijdens het buurtfeest | bij het buurtfeest | op het straatfeest |
        tijdens het straatfeest | op het feest | op een feest | op een feestje | tijdens het feest |
        op de buurtbarbecue | bij de buurtbarbecue | tijdens de buurtbarbecue | op de bbq | bij de bbq |
        tijdens de bbq | op burendag | tijdens burendag | op de kerstborrel | bij de kerstborrel |
        op de nieuwjaarsborrel | op de buurtborrel | bij de borrel | tijdens de borrel | op de borrel |
        op de kerstmarkt | op de braderie | op de kermis | bij het iftar | tijdens de iftar | bij de iftar |
        op het zomerfeest | op koningsdag | buurtfeest* | straatfeest* | feest* | feestje* | bbq* |
        barbecue* | buurtbarbecue* | buurtborrel* | borrel* | iftar* | braderie* | kermis* | zomerfeest* |
        burendag* | at the party | at a party | at the street party | at the neighbourhood party |
        at the barbecue | at the bbq | party* | street party*
    """,
    Setting.COMMUNITY_CENTRE: """
        in het buurthuis | in buurthuis | bij het buurthuis | in het wijkgebouw | in wijkgebouw |
        bij het wijkgebouw | in het wijkcentrum | bij het wijkcentrum | in het buurtcentrum |
        in het gemeenschapshuis | in het dorpshuis | in het wijkhuis | in de buurtkamer |
        in de huiskamer van de wijk | in het ontmoetingscentrum | buurthuis* | wijkgebouw* | wijkcentrum* |
        buurtcentrum* | gemeenschapshuis* | dorpshuis* | wijkhuis* | buurtkamer* | ontmoetingscentrum* |
        in the community centre | at the community centre | in the community center |
        at the community center | at the neighbourhood centre | community centre* | community center*
    """,
    Setting.HOME: """
        bij iemand thuis | at someone's home | bij haar thuis | bij hem thuis | bij hen thuis |
        bij ze thuis | bij mensen thuis | op huisbezoek | huisbezoek* | op de koffie |
        koffie bij haar thuis | op bezoek bij haar | op bezoek bij hem | thuis op de koffie | op bezoek* |
        thuis* | aan de keukentafel | keukentafel* | binnen gevraagd | binnen gezeten | at her home |
        at his home | at their home | at her place | at his place | home visit | at the kitchen table |
        at home* | home*
    """,
    Setting.PHONE: """
        via de telefoon | per telefoon | aan de telefoon | door de telefoon | over de telefoon |
        telefonisch | telefoon* | gebeld~ | teruggebeld~ | opgebeld~ | belde* | heeft gebeld* |
        heb gebeld* | belde mij* | videobellen* | gebeeldbeld* | gebeld met* | by phone | on the phone |
        over the phone | by telephone | phoned* | called* | phone call | phone* | called back*
    """,
    Setting.MESSAGE: """
        via een bericht | by message | by a message | via whatsapp | via de app | per app | via app |
        via sms | per sms | per mail | via mail | via de mail | per e-mail | via e-mail | via facebook |
        via messenger | via instagram | via signal | geappt~ | app* | appje* | whatsapp* | app gestuurd* |
        appje gestuurd* | appje gekregen* | berichtje* | bericht* | bericht gestuurd* | sms* | mail* |
        gemaild~ | e-mail* | mailtje* | kaartje gestuurd* | briefje in de bus | briefje achtergelaten* |
        by email | by e-mail | by text | texted* | text message* | emailed* | e-mailed* | messaged* |
        message* | email*
    """,
    Setting.PLACE: """
        op een plek in de buurt | op een plek | at a place in the neighbourhood | op het schoolplein |
        bij het schoolplein | bij school | op school | bij de school | in de speeltuin | bij de speeltuin |
        in het park | bij het park | op de markt | op de weekmarkt | in de winkel | bij de winkel |
        in de supermarkt | bij de supermarkt | bij de bakker | bij de kapper | in de bibliotheek |
        in de bieb | in de moskee | bij de moskee | in de kerk | bij de kerk | in de buurttuin |
        in de moestuin | op het plein | op het pleintje | op het bankje | op een bankje | bij de bushalte |
        in het winkelcentrum | in de wachtkamer | op het veldje | op het trapveldje | bij de vijver |
        in het café | in de kroeg | op de plek | school* | schoolplein* | speeltuin* | park* | markt* |
        winkel* | supermarkt* | bibliotheek* | bieb* | moskee* | kerk* | buurttuin* | moestuin* | plein* |
        winkelcentrum* | plek* | place* | café* | bushalte* | at school | at the school |
        in the school yard | in the playground | at the playground | in the park | at the market |
        in the shop | in the supermarket | in the library | at the mosque | at the church | in the garden |
        on the bench | at the bus stop | playground* | market* | library* | shop*
    """,
    Setting.ACTIVITY: """
        bij een activiteit | at an activity | bij de taalles | tijdens de taalles | bij de taaltraining |
        bij de activiteit | tijdens de activiteit | bij de inloop | tijdens de inloop |
        bij de koffieochtend | tijdens de koffieochtend | bij het koffie-uurtje | bij de eettafel |
        aan de eettafel | bij de kookclub | tijdens de kookclub | bij de workshop | tijdens de workshop |
        bij de vergadering | tijdens de vergadering | bij het bewonersoverleg | bij de naaiclub |
        bij het wandelclubje | tijdens het wandelen | bij de wandelgroep | bij de bingo | tijdens de bingo |
        bij het repaircafé | tijdens het eten | bij de opruimactie | activiteit* | taalles* | inloop* |
        koffieochtend* | eettafel* | kookclub* | workshop* | vergadering* | bewonersoverleg* | bingo* |
        repaircafé* | wandelgroep* | naaiclub* | opruimactie* | at the activity | during the activity |
        at the workshop | at the meeting | at the language class | at the coffee morning | activity* |
        meeting* | coffee morning*
    """,
    Setting.ORGANISATION: """
        bij een organisatie | at an organisation | op kantoor | bij ons op kantoor | op het kantoor |
        bij de gemeente | op het stadhuis | bij de organisatie | bij de woningcorporatie |
        bij de stichting | bij de vereniging | bij de voedselbank | in de kantine | kantoor* |
        voedselbank* | at the office | in the office | at the food bank | office*
    """,
}

_OUTCOMES: dict[Outcome, str] = {
    Outcome.NOT_HOME: """
        niet thuis | was niet thuis | waren niet thuis | niemand thuis | er was niemand thuis | niemand |
        nt | n.t | niet aanwezig | afwezig | geen gehoor | gaf geen gehoor | deed niet open |
        doet niet open | deden niet open | niet opengedaan | niet open gedaan | geen reactie |
        geen antwoord | nam niet op | neemt niet op | niet opgenomen | voicemail | voicemail ingesproken |
        mevrouw niet thuis | meneer niet thuis | nobody home | no one home | noone home | nobody in |
        nobody there | not home | not at home | not in | wasn't home | was not home | wasn't in |
        no answer | no reply | didn't answer | did not answer | didn't open | didn't pick up | no response |
        left a voicemail
    """,
    Outcome.NO_WISH: """
        did not want contact | wilde geen contact | wilde niet praten | wil niet praten |
        wilden niet praten | wou niet praten | wilde geen gesprek | wil geen gesprek | wilde geen praatje |
        wil geen contact | wilde niks | wil niks | wilde niets | wil niets | wil met rust gelaten worden |
        geen interesse | had geen interesse | niet geïnteresseerd | geen behoefte |
        geen behoefte aan gesprek | geen behoefte aan een praatje | geen behoefte aan contact | geen zin |
        had geen zin | geen zin in een praatje | wilde niet | deur dicht | deur ging dicht |
        deur weer dicht | deur dichtgegooid | deur dicht gegooid | deur in het gezicht | deur in gezicht |
        deur in mijn gezicht | gooide de deur dicht | deed de deur dicht | gooide deur dicht |
        gooide de deur voor mijn neus dicht | wilde niks zeggen | wil niks zeggen |
        deur voor de neus dicht | afgewimpeld | weggestuurd | afgekapt | liever niet |
        did not want to talk | didn't want to talk | doesn't want to talk | does not want to talk |
        not interested | no interest | door in the face | door in face | slammed the door | door slammed |
        shut the door | door closed | sent me away | don't want to talk
    """,
    Outcome.PRESENT: """
        erbij gezeten | er bij gezeten | er gewoon bij gezeten | gewoon erbij gezeten |
        alleen erbij gezeten | even erbij gezeten | alleen aanwezig | gewoon aanwezig |
        aanwezig niets gedaan | aanwezig niks gedaan | aanwezig en niets gedaan | aanwezig en niks gedaan |
        aanwezig verder niets gedaan | niets gedaan | niks gedaan | aanwezig | aanwezig geweest |
        aanwezig zonder iets te doen | was erbij | erbij geweest | er geweest | meegekeken | meegewandeld |
        mee gewandeld | koffie meegedronken | gewoon geluisterd | present did nothing |
        present and did nothing | was there did nothing | just there | just present | present | sat in |
        just sat in | was there | did nothing | joined in
    """,
    Outcome.SHORT_TALK: """
        even gegroet | even gesproken | kort gesproken | heel even gesproken | heel kort gesproken |
        kort gesprek | kort gesprekje | gesprekje | praatje | praatje gemaakt | even een praatje |
        kort praatje | kort praatje gemaakt | even een praatje gemaakt | even gekletst | even gepraat |
        kort gepraat | even gebabbeld | babbeltje | gezwaaid | even gezwaaid | alleen gezwaaid | zwaaide |
        gegroet | groette | alleen gegroet | hallo gezegd | gedag gezegd | hoi gezegd | goedendag gezegd |
        kennisgemaakt | kennis gemaakt | even kennisgemaakt | waved | greeted | said hello | said hi |
        just waved | short chat | quick chat | brief chat | short talk | had a quick chat |
        had a short chat | small talk
    """,
    Outcome.CONVERSATION: """
        had a conversation | met elkaar gesproken | gesprek | goed gesprek | lang gesprek | fijn gesprek |
        mooi gesprek | leuk gesprek | heel fijn gesprek | goed gesprek gehad | fijn gesprek gehad |
        lang gesprek gehad | mooi gesprek gehad | gesprek gehad | gesproken | lang gesproken |
        uitgebreid gesproken | goed gesproken | uitgebreid gesprek | diep gesprek | lang gepraat |
        bijgepraat | bijgekletst | koffie gedronken | koffiegedronken | samen koffie gedronken |
        thee gedronken | talked | spoke | long talk | good talk | good conversation | long conversation |
        nice conversation | nice talk | conversation | had coffee | had tea | chatted | had a long talk |
        had a good conversation
    """,
    Outcome.LET_PEOPLE_TALK: """
        let people talk with each other | mensen met elkaar laten praten | even laten spreken |
        laten spreken | laten praten | met elkaar laten praten | met elkaar laten spreken |
        elkaar laten spreken | elkaar even laten spreken | laten kennismaken |
        met elkaar laten kennismaken | kennis laten maken | kennis laten maken met~ |
        aan elkaar voorgesteld | voorgesteld aan elkaar | aan elkaar gekoppeld |
        met elkaar in contact gebracht | in contact gebracht | bij elkaar gebracht | bij elkaar gezet |
        voorgesteld aan~ | in contact gebracht met~ | gekoppeld aan~ | laten kennismaken met~ |
        laten praten met~ | laten spreken met~ | let them talk | let people talk | let them meet |
        introduced to each other | introduced them | brought together | put in touch | introduced to~ |
        put in touch with~ | connected with~
    """,
    Outcome.HANDED_OVER: """
        brought in touch with someone else | met een ander in contact gebracht | doorverwezen |
        doorgestuurd | overgedragen | aangemeld | warm overgedragen | doorverwezen naar~ |
        doorgestuurd naar~ | overgedragen aan~ | aangemeld bij~ | aangemeld voor~ | doorgegeven aan~ |
        verwezen naar~ | meegenomen naar~ | opgegeven voor~ | ingeschreven bij~ | ingeschreven voor~ |
        referred | handed over | referred to~ | passed on to~ | handed over to~ | signed up for~ | signed up
    """,
}

#: May stand beside a phrase without changing it.
FILLERS = frozenset(
    """
    was waren is er weer helaas vandaag nu ook nog steeds opnieuw alweer even hij zij ze mevrouw meneer mw dhr jammer
    alleen gewoon toch maar dus heel net zojuist bijna weer eens daarna met haar hem hen samen lekker gezellig leuk fijn
    erg heb ik we wij hebben heeft een de het al
    again unfortunately he she they were today just only still too very nice had a an the i we with her him them been
    """.split()
)

#: In a clause with one of these, a phrase says something else: "ze is bang dat hij niet thuis komt".
OTHER_SENSE = frozenset(
    """
    dat omdat zodat doordat of als wanneer toen terwijl hoewel want bang hoopt denkt dacht zegt zei zeggen vertelt
    vertelde vindt vond vraagt vroeg wil wilt wilde willen wou zou zouden kan kon kunnen moet moest moeten mag mocht
    gaat gaan zal zullen voelt voelde voelen komt kwam komen hoort blijft bleef wonen woont zit zat zitten durft durfde
    niet geen nooit zelden vaak altijd soms meestal overdag misschien hoe waarom wie iedereen niks kwijt werken
    werkt speelt spelen loopt lopen slaapt eenzaam onveilig veilig druk graag later binnenkort straks vroeger
    that because if when while although afraid hopes thinks thought says said tells told wants wanted would could can
    should must may might will never seldom often always usually sometimes maybe why how who everyone not no later
    feels felt lives sits sleeps plays works
    """.split()
)

#: Words of a conversation; beside one of them "op straat" is where it took place.
TALKING = frozenset(
    """
    gesproken sprak spraken gezien zag ontmoet ontmoette tegengekomen kwam-tegen getroffen trof gepraat praatje gesprek
    gesprekje gekletst gebeld kennisgemaakt gezwaaid gegroet gedronken koffie bijgepraat langsgeweest geweest bezocht
    aangesproken aangebeld gezeten
    talked spoke met saw chatted chat visited seen waved greeted conversation
    """.split()
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a phrase means: `alone` when it must stand by itself, `leads` when an object follows it."""

    code: Setting | Outcome
    alone: bool
    leads: bool


PhraseTable = dict[str, list[tuple[tuple[str, ...], Phrase]]]


def _table(source: Mapping[Setting, str] | Mapping[Outcome, str], *, alone: bool) -> PhraseTable:
    """Phrases by their first word, longest first."""
    table: PhraseTable = {}
    for code, phrases in source.items():
        for phrase in phrases.split("|"):
            words = tuple(folded(phrase.strip(" \n*~")).split())
            entry = Phrase(code, alone=alone or phrase.rstrip().endswith("*"), leads=phrase.rstrip().endswith("~"))
            table.setdefault(words[0], []).append((words, entry))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


SETTING_PHRASES = _table(_SETTINGS, alone=False)
OUTCOME_PHRASES = _table(_OUTCOMES, alone=True)

#: What is written for a code when nothing was typed for it: Dutch and English, first the one `to_line` writes.
SETTING_WORDS = {
    Setting.DOOR: ("aan de deur", "at the door"),
    Setting.STREET: ("op straat", "on the street"),
    Setting.PARTY: ("buurtfeest", "street party"),
    Setting.COMMUNITY_CENTRE: ("buurthuis", "community centre"),
    Setting.HOME: ("op huisbezoek", "home visit"),
    Setting.PHONE: ("telefoon", "by phone"),
    Setting.MESSAGE: ("bericht", "message"),
    Setting.PLACE: ("plek", "place"),
    Setting.ACTIVITY: ("activiteit", "activity"),
    Setting.ORGANISATION: ("kantoor", "office"),
    Setting.OTHER: ("anders", "other"),
}
OUTCOME_WORDS = {
    Outcome.CONVERSATION: ("gesprek", "conversation"),
    Outcome.SHORT_TALK: ("praatje", "short talk"),
    Outcome.NOT_HOME: ("niet thuis", "nobody home"),
    Outcome.NO_WISH: ("wilde niet praten", "did not want to talk"),
    Outcome.PRESENT: ("aanwezig", "present"),
    Outcome.LET_PEOPLE_TALK: ("even laten spreken", "let people talk"),
    Outcome.HANDED_OVER: ("doorverwezen", "referred"),
    Outcome.OTHER: ("anders", "other"),
}

#: Words in a signal that say by themselves how it sounds; whole words only.
CONCERN_WORDS = frozenset(
    """
    onveilig onveilige overlast ruzie ruzies gevaarlijk gevaarlijke eenzaam eenzame eenzaamheid vernield vernieling
    zwerfvuil rommel afval vervuild inbraak inbraken bedreigd bedreiging intimidatie hangjongeren drugs dealers kapot
    schulden armoede klachten klaagt klagen spanning spanningen bang zorgen zorgelijk zorg verwaarloosd vechtpartij
    unsafe nuisance quarrel quarrels fight dangerous lonely loneliness vandalism litter burglary threat broken debts
    poverty complaints worried worry neglected
    """.split()
)
STRENGTH_WORDS = frozenset(
    """
    helpen-elkaar trots gezellig gezellige gezelliger saamhorig saamhorigheid mooi mooie fijn fijne succes opgeknapt
    behulpzaam vriendelijk opgebloeid bloeit enthousiast actief actieve
    proud cosy friendly helpful success thriving enthusiastic lovely
    """.split()
)
