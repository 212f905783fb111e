<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>Banner</name>
        <message>
            <source>Close message</source>
            <translation>Bericht sluiten</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ter informatie</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gelukt</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Let op</translation>
        </message>
        <message>
            <source>Went wrong</source>
            <translation>Niet gelukt</translation>
        </message>
    </context>
    <context>
        <name>BarChart</name>
        <message>
            <source>fewer than 5</source>
            <translation>minder dan 5</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{kind}: {text}, not certain</source>
            <translation>{kind}: {text}, niet zeker</translation>
        </message>
        <message>
            <source>{kind}: {text}</source>
            <translation>{kind}: {text}</translation>
        </message>
    </context>
    <context>
        <name>ChipRow</name>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>People</source>
            <translation>Mensen</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisaties</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plekken</translation>
        </message>
        <message>
            <source>Streets</source>
            <translation>Straten</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacten</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>Signalen</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Rondes</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pagina's</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Doen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Go to or do</source>
            <translation>Ga naar of doe</translation>
        </message>
        <message>
            <source>Find people, pages and actions</source>
            <translation>Zoek mensen, pagina's en wat je wilt doen</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gevonden</translation>
        </message>
        <message>
            <source>↑ ↓ choose   Enter open   Esc close</source>
            <translation>↑ ↓ kiezen   Enter openen   Esc sluiten</translation>
        </message>
        <message>
            <source>Type a name, a word from a note, or what you want to do.</source>
            <translation>Typ een naam, een woord uit een notitie, of wat je wilt doen.</translation>
        </message>
        <message>
            <source>Nothing found for “{words}”. Try a shorter word, or only the beginning of it.</source>
            <translation>Niets gevonden voor “{words}”. Probeer een korter woord, of alleen het begin ervan.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>geen datum</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>Person</source>
            <translation>Persoon</translation>
        </message>
        <message>
            <source>Talent</source>
            <translation>Talent</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Interesse</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>Behoefte</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Opvolging</translation>
        </message>
        <message>
            <source>Signal</source>
            <translation>Signaal</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straat</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plek</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Situatie</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
    </context>
    <context>
        <name>NavigationRail</name>
        <message>
            <source>Pages</source>
            <translation>Pagina's</translation>
        </message>
        <message>
            <source>{page}, {count} waiting</source>
            <translation>{page}, {count} te doen</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Residents</source>
            <translation>Inwoners</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Rondes</translation>
        </message>
        <message>
            <source>Organisations and places</source>
            <translation>Organisaties en plekken</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Passphrase</source>
            <translation>Wachtwoordzin</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Toon</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Toon de wachtwoordzin</translation>
        </message>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation>Caps Lock lijkt aan te staan.</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Verberg</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leegmaken</translation>
        </message>
    </context>
    <context>
        <name>StrengthMeter</name>
        <message>
            <source>Strength of the passphrase</source>
            <translation>Sterkte van de wachtwoordzin</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Timeline</source>
            <translation>Tijdlijn</translation>
        </message>
    </context>
</TS>
