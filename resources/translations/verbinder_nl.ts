<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Verbinder</source>
            <translation>Over Verbinder</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versies</translation>
        </message>
        <message>
            <source>&amp;Copy versions</source>
            <translation>Versies &amp;kopiëren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>The notebook of people who connect their neighbours.</source>
            <translation>Het notitieboek van mensen die hun buurt verbinden.</translation>
        </message>
        <message>
            <source>Everything stays on this computer, encrypted. Verbinder never sends anything anywhere.</source>
            <translation>Alles blijft op deze computer, versleuteld. Verbinder stuurt nooit iets ergens heen.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Vrije software onder de GNU General Public License, versie 3 of later.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;New notebook…</source>
            <translation>&amp;Nieuw notitieboek…</translation>
        </message>
        <message>
            <source>Open &amp;another notebook…</source>
            <translation>&amp;Ander notitieboek openen…</translation>
        </message>
        <message>
            <source>Make a &amp;backup copy…</source>
            <translation>&amp;Reservekopie maken…</translation>
        </message>
        <message>
            <source>Bring &amp;in a contact list…</source>
            <translation>Contactlijst &amp;importeren…</translation>
        </message>
        <message>
            <source>Save an &amp;overview…</source>
            <translation>&amp;Overzicht bewaren…</translation>
        </message>
        <message>
            <source>&amp;Export the whole notebook…</source>
            <translation>Hele notitieboek &amp;exporteren…</translation>
        </message>
        <message>
            <source>Recovery &amp;sheet…</source>
            <translation>&amp;Herstelblad…</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Vergrendelen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>A&amp;fsluiten</translation>
        </message>
        <message>
            <source>Write down a &amp;contact</source>
            <translation>&amp;Contact opschrijven</translation>
        </message>
        <message>
            <source>Contact in a &amp;form…</source>
            <translation>Contact in een &amp;formulier…</translation>
        </message>
        <message>
            <source>&amp;Find anything…</source>
            <translation>&amp;Alles zoeken…</translation>
        </message>
        <message>
            <source>&amp;Search on this page</source>
            <translation>&amp;Zoeken op deze pagina</translation>
        </message>
        <message>
            <source>Ne&amp;xt page</source>
            <translation>&amp;Volgende pagina</translation>
        </message>
        <message>
            <source>&amp;Previous page</source>
            <translation>V&amp;orige pagina</translation>
        </message>
        <message>
            <source>&amp;Handbook</source>
            <translation>&amp;Handleiding</translation>
        </message>
        <message>
            <source>&amp;Keys…</source>
            <translation>&amp;Sneltoetsen…</translation>
        </message>
        <message>
            <source>&amp;About Verbinder…</source>
            <translation>&amp;Over Verbinder…</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Verbinder is still busy</source>
            <translation>Verbinder is nog bezig</translation>
        </message>
        <message>
            <source>{job} If you stop now, nothing of it is kept.</source>
            <translation>{job} Als je nu stopt, blijft daar niets van bewaard.</translation>
        </message>
        <message>
            <source>&amp;Stop and close</source>
            <translation>&amp;Stoppen en sluiten</translation>
        </message>
        <message>
            <source>&amp;Wait</source>
            <translation>&amp;Wachten</translation>
        </message>
    </context>
    <context>
        <name>ApproachDialog</name>
        <message>
            <source>How to approach {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>&amp;Welcome: I may come by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wants &amp;rest for now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wants &amp;no contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who wants rest or no contact is never suggested to you or to anybody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Until and including</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty: until further notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wh&amp;y, in their words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not their health; only what you need to know.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Bewaren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
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
        <name>CaptureBar</name>
        <message>
            <source>Write down a contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who did you speak? @name, street and number, +talent…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This notebook is open for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you can type (F1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A street of closed doors ({key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Type who you spoke, or what you saw. F1 shows how.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Undone: it is not saved any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no contact in these lines yet.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n line(s): press Enter to look them over before they are saved.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Enter saves   ·   ↓ to what was understood   ·   F1 what you can type</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CapturedLine</name>
        <message>
            <source>What was understood</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CardHeader</name>
        <message>
            <source>Back to the list (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>Edit this card (Ctrl+Shift+E)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A way to begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last contact {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no contact yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>In the archive since {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} wants rest until {day}. Leave them be, and introduce nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} wants rest for now. Leave them be, and introduce nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} wants no contact until {day}. Do not call on them, and introduce nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} wants no contact. Do not call on them, and introduce nobody.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CardWrites</name>
        <message>
            <source>{name} is in the archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is back in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} lives with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is out of the household.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>Show fewer</source>
            <translation>Toon minder</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Toon alle %n</numerusform>
                <numerusform>Toon alle %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}: number of contacts</source>
            <translation>{title}: aantal contacten</translation>
        </message>
        <message>
            <source>Every group here is small, so none is shown by itself.</source>
            <translation>Elke groep is hier klein. Daarom staat er geen apart in.</translation>
        </message>
        <message>
            <source>{rest}: {count}. These are small groups taken together.</source>
            <translation>{rest}: {count}. Dat zijn kleine groepen samen.</translation>
        </message>
        <message>
            <source>Hatched: not shown, so that no small group can be worked out.</source>
            <translation>Gearceerd: niet getoond, zodat geen kleine groep uit te rekenen is.</translation>
        </message>
        <message>
            <source>A contact can have several themes, or none.</source>
            <translation>Een contact kan meer dan één thema hebben, of geen.</translation>
        </message>
        <message>
            <source>The first or last month is only there in part.</source>
            <translation>Van de eerste of laatste maand telt maar een deel mee.</translation>
        </message>
        <message>
            <source>No contact has a theme yet. Give contacts a theme with #, and you see here what is alive.</source>
            <translation>Nog geen contact heeft een thema. Geef contacten een thema met #, dan zie je hier wat er speelt.</translation>
        </message>
        <message>
            <source>Nothing to count here.</source>
            <translation>Hier is niets te tellen.</translation>
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
        <name>ChipCorrection</name>
        <message>
            <source>Words of this chip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody new: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type another name…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it yourself…</source>
            <translation type="unfinished" />
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
        <name>Chips</name>
        <message>
            <source>{name} (new)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>just noticed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>goes well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the contact before. Delete removes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You know more than one. Press Enter to choose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not certain. Press Enter to look at it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColumnRow</name>
        <message>
            <source>nothing filled in at the top of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(not shown)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never comes in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column {name}</source>
            <translation type="unfinished" />
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
        <name>CompletionPopup</name>
        <message>
            <source>Suggestions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
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
        <name>DaySentence</name>
        <message numerus="yes">
            <source>%n promise(s) for today</source>
            <translation>
                <numerusform>%n belofte voor vandaag</numerusform>
                <numerusform>%n beloftes voor vandaag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) too late</source>
            <translation>
                <numerusform>%n belofte is te laat</numerusform>
                <numerusform>%n beloftes zijn te laat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signal(s) come back</source>
            <translation>
                <numerusform>%n signaal komt terug</numerusform>
                <numerusform>%n signalen komen terug</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing promised for today</source>
            <translation>niets beloofd voor vandaag</translation>
        </message>
        <message numerus="yes">
            <source>%n people out of sight</source>
            <translation>
                <numerusform>%n mens raakt uit beeld</numerusform>
                <numerusform>%n mensen raken uit beeld</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing promised for today.</source>
            <translation>Niets beloofd voor vandaag.</translation>
        </message>
        <message>
            <source>Walk through a street you have not been for long: {streets}.</source>
            <translation>Loop eens door een straat waar je lang niet was: {streets}.</translation>
        </message>
        <message>
            <source>or</source>
            <translation>of</translation>
        </message>
        <message>
            <source>and</source>
            <translation>en</translation>
        </message>
    </context>
    <context>
        <name>DoorsDialog</name>
        <message>
            <source>A street of closed doors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both sides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Even</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Odd</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>S&amp;treet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To and with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example: 12, 16</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E&amp;xcept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody home, or no wish to talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which street was it?</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n door(s): {doors}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Type the first and the last house number in figures; at most {limit} doors at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the first and the last house number.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EarlierCard</name>
        <message>
            <source>Saved before</source>
            <translation>Eerder opgeslagen</translation>
        </message>
        <message>
            <source>The next overview takes these into account.</source>
            <translation>Het volgende overzicht houdt hier rekening mee.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Toon nog %n</numerusform>
                <numerusform>Toon nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} up to and including {last}</source>
            <translation>{first} t/m {last}</translation>
        </message>
        <message>
            <source>saved on {day}</source>
            <translation>opgeslagen op {day}</translation>
        </message>
        <message>
            <source>Never passed on…</source>
            <translation>Nooit doorgegeven…</translation>
        </message>
        <message>
            <source>Never passed on: {period}</source>
            <translation>Nooit doorgegeven: {period}</translation>
        </message>
        <message>
            <source>Forget this overview?</source>
            <translation>Dit overzicht vergeten?</translation>
        </message>
        <message>
            <source>Do this only when the file of {period} was thrown away before anybody else saw it. The next overview then no longer takes it into account.</source>
            <translation>Doe dit alleen als het bestand van {period} is weggegooid voordat iemand anders het zag. Het volgende overzicht houdt er dan geen rekening meer mee.</translation>
        </message>
        <message>
            <source>Forget overview</source>
            <translation>Overzicht vergeten</translation>
        </message>
    </context>
    <context>
        <name>EarlierDraft</name>
        <message>
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throw away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You were still writing: “{text}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message>
            <source>Bring in a contact list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An Excel file or a CSV file, from Outlook, Google or your own list. You see first what comes in; nothing is kept until you say so, and you can take it back whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers of identity papers, bank accounts, faith and health never come in, even when they are in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A whole notebook that was exported from Verbinder (.json) can be brought in here too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a contact list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact lists and notebooks ({endings})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files ({endings})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another &amp;file…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Drifting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only people you have not really met for a long time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only people in the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n resident(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Choose a street</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Street</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By street</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest ago first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latest contact first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gifts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a talent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a wish or question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With an interest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wants rest now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wants no contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order: {order}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter: {filter}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>GiftDialog</name>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>In their &amp;own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The &amp;question behind it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who wants to learn Dutch may want to talk with the teacher of their child.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The wish came &amp;true</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holds no &amp;longer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GiftSection</name>
        <message>
            <source>“{phrase}” is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Enter: edit · Space: more · Delete: remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Behind “{phrase}”: {question}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HeldElsewhere</name>
        <message>
            <source>Open for &amp;reading only</source>
            <translation>Openen om &amp;alleen te lezen</translation>
        </message>
        <message>
            <source>Put back a &amp;copy…</source>
            <translation>&amp;Reservekopie terugzetten…</translation>
        </message>
    </context>
    <context>
        <name>ImportFields</name>
        <message>
            <source>Leave this column out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Initials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prefix (van, de, el)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description of a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Street and house number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Street</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>House number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>House number addition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Postcode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Town</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wish or question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Birth (only the year is kept)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Modern (UTF-8)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows (older Excel)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unicode (UTF-16)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unicode (UTF-16, little end)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unicode (UTF-16, big end)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DOS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Old Mac</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Western European (Latin-1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two kinds mixed; repaired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column {number}, no heading</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportWork</name>
        <message>
            <source>Something else was written down since. Ctrl+Z takes the steps back one by one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ItemPanel</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacten</numerusform>
            </translation>
        </message>
        <message>
            <source>Today's round</source>
            <translation>Ronde van vandaag</translation>
        </message>
        <message>
            <source>promised {ago}</source>
            <translation>beloofd: {ago}</translation>
        </message>
        <message>
            <source>done {day}</source>
            <translation>gedaan: {day}</translation>
        </message>
        <message>
            <source>goes well</source>
            <translation>gaat goed</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>vraagt aandacht</translation>
        </message>
        <message>
            <source>noticed {ago}</source>
            <translation>opgemerkt: {ago}</translation>
        </message>
        <message>
            <source>not spoken to yet</source>
            <translation>nog niet gesproken</translation>
        </message>
        <message>
            <source>spoken to {ago}, on {day}</source>
            <translation>gesproken: {ago}, {day}</translation>
        </message>
        <message>
            <source>A visit is on your list already.</source>
            <translation>Langsgaan staat al op je lijst.</translation>
        </message>
        <message>
            <source>with {name}</source>
            <translation>met {name}</translation>
        </message>
    </context>
    <context>
        <name>KeyActionBar</name>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>{label}, key {key}</source>
            <translation>{label}, toets {key}</translation>
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
        <name>MarksCard</name>
        <message>
            <source>What you can type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A street with a number needs no mark. All other words are your note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>@Fatima</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who it was; or @a lady with a red coat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>+cooks Surinamese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what someone can or likes to give</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>?learn Dutch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what someone looks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>~football</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what someone likes or lives through</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&gt;call Friday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what you promised, with or without a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>!unsafe playground  #safety</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what you noticed, and a theme</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Be&amp;werken</translation>
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation>&amp;Ga naar</translation>
        </message>
        <message>
            <source>&amp;Page</source>
            <translation>&amp;Pagina</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
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
        <name>NotebookFiles</name>
        <message>
            <source>Make a backup copy</source>
            <translation>Reservekopie maken</translation>
        </message>
        <message>
            <source>Notebooks (*{ending})</source>
            <translation>Notitieboeken (*{ending})</translation>
        </message>
        <message>
            <source>Making a backup copy…</source>
            <translation>De reservekopie wordt gemaakt…</translation>
        </message>
        <message>
            <source>Export the whole notebook</source>
            <translation>Hele notitieboek exporteren</translation>
        </message>
        <message>
            <source>This makes one file with everything in it, names included, that is not locked: anyone who has it can read it. For a safe copy make a backup copy instead.</source>
            <translation>Dit maakt één bestand met alles erin, ook de namen, en dat bestand zit niet op slot: wie het heeft, kan het lezen. Wil je een veilige kopie? Maak dan een reservekopie.</translation>
        </message>
        <message>
            <source>Export anyway</source>
            <translation>Toch exporteren</translation>
        </message>
        <message>
            <source>Exporting the notebook…</source>
            <translation>Het notitieboek wordt geëxporteerd…</translation>
        </message>
        <message>
            <source>The whole notebook is in {file}.</source>
            <translation>Het hele notitieboek staat in {file}.</translation>
        </message>
        <message>
            <source>The backup copy is in {file}.</source>
            <translation>De reservekopie staat in {file}.</translation>
        </message>
    </context>
    <context>
        <name>NotebookSession</name>
        <message>
            <source>This is the example neighbourhood: try everything, nothing is kept.</source>
            <translation>Dit is de voorbeeldbuurt: probeer alles uit, er wordt niets bewaard.</translation>
        </message>
        <message>
            <source>You are reading only: someone else has this notebook open, or it is locked.</source>
            <translation>Je kunt nu alleen lezen: dit notitieboek is ergens anders open, of het bestand mag niet worden gewijzigd.</translation>
        </message>
        <message>
            <source>Your recovery key is not on paper yet. Without it a forgotten passphrase means a lost notebook.</source>
            <translation>Je herstelsleutel staat nog niet op papier. Zonder die sleutel ben je bij een vergeten wachtwoord je notitieboek kwijt.</translation>
        </message>
        <message>
            <source>Show the key</source>
            <translation>Sleutel tonen</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>Contacts</source>
            <translation>Contacten</translation>
        </message>
        <message>
            <source>a talk, a greeting, a door that stayed shut: each counts once</source>
            <translation>een gesprek, een groet, een deur die dicht bleef: elk telt één keer</translation>
        </message>
        <message>
            <source>Residents spoken to</source>
            <translation>Gesproken inwoners</translation>
        </message>
        <message>
            <source>someone you spoke to three times counts three times</source>
            <translation>wie je drie keer sprak, telt drie keer</translation>
        </message>
        <message>
            <source>New residents</source>
            <translation>Nieuwe inwoners</translation>
        </message>
        <message>
            <source>spoken to for the first time, each counted once</source>
            <translation>voor het eerst gesproken, ieder één keer geteld</translation>
        </message>
        <message>
            <source>fewer than {minimum}</source>
            <translation>minder dan {minimum}</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>niet getoond</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>&amp;Save overview…</source>
            <translation>Overzicht op&amp;slaan…</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Bezig met tellen…</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Save this overview…</source>
            <translation>Dit overzicht opslaan…</translation>
        </message>
        <message>
            <source>Counting contacts…</source>
            <translation>Contacten tellen…</translation>
        </message>
        <message>
            <source>Some groups are not shown here because of an overview you saved before.</source>
            <translation>Sommige groepen staan er niet in, omdat je eerder een overzicht hebt opgeslagen. Anders zijn kleine groepen uit te rekenen.</translation>
        </message>
        <message>
            <source>Small groups are not shown by themselves, so that nobody can be recognised.</source>
            <translation>Kleine groepen staan er niet apart in. Zo is niemand te herkennen.</translation>
        </message>
        <message>
            <source>Look at the whole year</source>
            <translation>Bekijk het hele jaar</translation>
        </message>
        <message>
            <source>Too few contacts to show</source>
            <translation>Te weinig contacten om te laten zien</translation>
        </message>
        <message>
            <source>There were fewer than {minimum} contacts in these days. So few could be recognised; choose a longer period.</source>
            <translation>In deze dagen waren er minder dan {minimum} contacten. Zo weinig mensen zijn te herkennen. Kies een langere periode.</translation>
        </message>
        <message>
            <source>No contacts in these days</source>
            <translation>Geen contacten in deze dagen</translation>
        </message>
        <message>
            <source>Choose another period, or write down a contact; it is counted here at once.</source>
            <translation>Kies een andere periode, of leg een contact vast: het telt hier meteen mee.</translation>
        </message>
        <message>
            <source>Write down a contact</source>
            <translation>Contact vastleggen</translation>
        </message>
    </context>
    <context>
        <name>OverviewSaving</name>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel-werkmap (*.xlsx)</translation>
        </message>
        <message>
            <source>CSV file (*.csv)</source>
            <translation>CSV-bestand (*.csv)</translation>
        </message>
        <message>
            <source>Save the overview</source>
            <translation>Overzicht opslaan</translation>
        </message>
        <message>
            <source>contact overview {first} to {last}</source>
            <translation>contactoverzicht {first} tot en met {last}</translation>
        </message>
        <message>
            <source>Saving the overview…</source>
            <translation>Overzicht opslaan…</translation>
        </message>
        <message>
            <source>The overview is in {file}. Small groups are not shown by themselves in it.</source>
            <translation>Het overzicht staat in {file}. Kleine groepen staan er niet apart in.</translation>
        </message>
        <message>
            <source>The overview is in {file}.</source>
            <translation>Het overzicht staat in {file}.</translation>
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
            <translation>Wachtwoord</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Toon</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Toon het wachtwoord</translation>
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
        <name>PassphraseStep</name>
        <message>
            <source>Choose a passphrase</source>
            <translation>Kies een wachtwoord</translation>
        </message>
        <message>
            <source>It locks your notebook. Whoever finds or steals your laptop reads nothing without it.</source>
            <translation>Het houdt je notitieboek op slot. Wie je laptop vindt of steelt, kan zonder dit wachtwoord niets lezen.</translation>
        </message>
        <message>
            <source>My neighbourhood</source>
            <translation>Mijn buurt</translation>
        </message>
        <message>
            <source>&amp;Name of your notebook</source>
            <translation>&amp;Naam van je notitieboek</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtwoord</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Wachtwoord</translation>
        </message>
        <message>
            <source>Four or five words that you remember work best, e.g. a strange little sentence.</source>
            <translation>Vier of vijf woorden die je onthoudt werken het best, bijvoorbeeld een gek zinnetje.</translation>
        </message>
        <message>
            <source>Passphrase, once more</source>
            <translation>Wachtwoord, nog een keer</translation>
        </message>
        <message>
            <source>Once &amp;more</source>
            <translation>Nog een &amp;keer</translation>
        </message>
        <message>
            <source>Nobody can look up or reset a lost passphrase: not we, not your IT department. In the next step you get a recovery key for on paper.</source>
            <translation>Niemand kan een vergeten wachtwoord opzoeken of herstellen: wij niet en je ICT-afdeling niet. Daarom krijg je in de volgende stap een herstelsleutel voor op papier.</translation>
        </message>
        <message>
            <source>Other pl&amp;ace…</source>
            <translation>Andere &amp;plek…</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Terug</translation>
        </message>
        <message>
            <source>Make my note&amp;book</source>
            <translation>Notitieboek &amp;maken</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Een ogenblik…</translation>
        </message>
        <message>
            <source>Where to keep the notebook</source>
            <translation>Waar bewaar je het notitieboek?</translation>
        </message>
        <message>
            <source>Notebooks (*{ending})</source>
            <translation>Notitieboeken (*{ending})</translation>
        </message>
        <message>
            <source>Kept in {file}</source>
            <translation>Bewaard in {file}</translation>
        </message>
        <message>
            <source>Very easy to guess</source>
            <translation>Heel makkelijk te raden</translation>
        </message>
        <message>
            <source>Easy to guess</source>
            <translation>Makkelijk te raden</translation>
        </message>
        <message>
            <source>Could be better: add a word</source>
            <translation>Kan beter: voeg een woord toe</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Goed</translation>
        </message>
        <message>
            <source>Very good</source>
            <translation>Heel goed</translation>
        </message>
        <message>
            <source>Choose a passphrase first.</source>
            <translation>Kies eerst een wachtwoord.</translation>
        </message>
        <message>
            <source>This one is guessed too quickly. Add a word or two, then it is strong.</source>
            <translation>Dit is te snel te raden. Voeg een of twee woorden toe, dan is het sterk.</translation>
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>De twee zijn niet hetzelfde. Typ het nog een keer.</translation>
        </message>
        <message>
            <source>Give your notebook a name.</source>
            <translation>Geef je notitieboek een naam.</translation>
        </message>
    </context>
    <context>
        <name>PeriodBar</name>
        <message>
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>&amp;Period</source>
            <translation>&amp;Periode</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Van</translation>
        </message>
        <message>
            <source>&amp;Up to and including</source>
            <translation>&amp;Tot en met</translation>
        </message>
        <message>
            <source>The last day is before the first. Turn them around.</source>
            <translation>De laatste dag ligt voor de eerste. Draai ze om.</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Deze maand</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Vorige maand</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Dit kwartaal</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>Vorig kwartaal</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Dit jaar</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Vorig jaar</translation>
        </message>
        <message>
            <source>Days of my own</source>
            <translation>Eigen dagen</translation>
        </message>
    </context>
    <context>
        <name>PersonActions</name>
        <message>
            <source>Look in &amp;today</source>
            <translation>&amp;Vandaag langsgaan</translation>
        </message>
        <message>
            <source>Look in this &amp;week</source>
            <translation>Deze &amp;week langsgaan</translation>
        </message>
        <message>
            <source>Look in on &amp;another day…</source>
            <translation>Op een &amp;andere dag…</translation>
        </message>
        <message>
            <source>Open card</source>
            <translation>Kaart openen</translation>
        </message>
        <message>
            <source>Open organisation</source>
            <translation>Organisatie openen</translation>
        </message>
        <message>
            <source>&amp;Write down a contact</source>
            <translation>Contact &amp;vastleggen</translation>
        </message>
        <message>
            <source>Open round</source>
            <translation>Ronde openen</translation>
        </message>
        <message>
            <source>&amp;When?</source>
            <translation>&amp;Wanneer?</translation>
        </message>
        <message>
            <source>Put on the &amp;list</source>
            <translation>Op de &amp;lijst zetten</translation>
        </message>
        <message>
            <source>look in on {name}</source>
            <translation>langsgaan bij {name}</translation>
        </message>
        <message>
            <source>get in touch with {name}</source>
            <translation>contact zoeken met {name}</translation>
        </message>
        <message>
            <source>On your list for {day}: {text}</source>
            <translation>Op je lijst voor {day}: {text}</translation>
        </message>
    </context>
    <context>
        <name>PreparingPage</name>
        <message>
            <source>The example neighbourhood</source>
            <translation>De voorbeeldbuurt</translation>
        </message>
        <message>
            <source>Sixty neighbours are moving in, with a year of rounds. One moment…</source>
            <translation>Er komen zestig buren wonen, met een jaar aan rondes. Een ogenblik…</translation>
        </message>
        <message>
            <source>Building the example neighbourhood</source>
            <translation>De voorbeeldbuurt wordt gemaakt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} van {total}</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Bezig met stoppen…</translation>
        </message>
    </context>
    <context>
        <name>PromiseActions</name>
        <message>
            <source>&amp;Take up again</source>
            <translation>Weer &amp;oppakken</translation>
        </message>
        <message>
            <source>A day la&amp;ter</source>
            <translation>Een &amp;dag later</translation>
        </message>
        <message>
            <source>&amp;Tomorrow</source>
            <translation>&amp;Morgen</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Klaar</translation>
        </message>
        <message>
            <source>A &amp;week later</source>
            <translation>Een &amp;week later</translation>
        </message>
        <message>
            <source>&amp;Another day or text…</source>
            <translation>&amp;Andere dag of tekst…</translation>
        </message>
        <message>
            <source>&amp;Some day</source>
            <translation>&amp;Ooit</translation>
        </message>
        <message>
            <source>Done, with a &amp;note…</source>
            <translation>Klaar, met &amp;verhaal…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>Weg&amp;halen</translation>
        </message>
        <message>
            <source>Done: {text}</source>
            <translation>Klaar: {text}</translation>
        </message>
        <message>
            <source>What came of &amp;it?</source>
            <translation>Wat kwam er&amp;van?</translation>
        </message>
        <message>
            <source>What was promised</source>
            <translation>Wat je beloofde</translation>
        </message>
        <message>
            <source>&amp;Promise</source>
            <translation>Be&amp;lofte</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Dag</translation>
        </message>
        <message>
            <source>Type a date or a weekday. Delete empties it: then it is for some day.</source>
            <translation>Typ een datum of een weekdag. Met Delete maak je het leeg: dan is het voor ooit.</translation>
        </message>
        <message>
            <source>Removed: {text}</source>
            <translation>Weggehaald: {text}</translation>
        </message>
        <message>
            <source>Taken up again: {text}</source>
            <translation>Weer opgepakt: {text}</translation>
        </message>
        <message>
            <source>{text}: {day}</source>
            <translation>{text}: {day}</translation>
        </message>
        <message>
            <source>Open card</source>
            <translation>Kaart openen</translation>
        </message>
        <message>
            <source>Open organisation</source>
            <translation>Organisatie openen</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Bewerken…</translation>
        </message>
        <message>
            <source>See the &amp;conversation</source>
            <translation>&amp;Gesprek bekijken</translation>
        </message>
    </context>
    <context>
        <name>PromisesSection</name>
        <message>
            <source>Promised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put off: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A day later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A week later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two weeks later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A month later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
    </context>
    <context>
        <name>ReachSection</name>
        <message>
            <source>Ways to reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy for one minute; then the clipboard is emptied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} is copied. The clipboard is emptied after a minute.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReadyPage</name>
        <message>
            <source>Your notebook is ready</source>
            <translation>Je notitieboek is klaar</translation>
        </message>
        <message>
            <source>How do you want to begin?</source>
            <translation>Hoe wil je beginnen?</translation>
        </message>
        <message>
            <source>Bring in a &amp;contact list…</source>
            <translation>Contactlijst &amp;importeren…</translation>
        </message>
        <message>
            <source>&amp;Start empty and write down the first contact</source>
            <translation>&amp;Leeg beginnen en het eerste contact opschrijven</translation>
        </message>
        <message>
            <source>From Excel, Outlook, Google or a CSV file. You see first what comes in.</source>
            <translation>Uit Excel, Outlook, Google of een CSV-bestand. Je ziet eerst wat erin komt.</translation>
        </message>
        <message>
            <source>Press Ctrl+N wherever you are and type as you think.</source>
            <translation>Druk waar je ook bent op Ctrl+N en typ zoals je denkt.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Recovery sheet</source>
            <translation>Herstelblad</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Your recovery key, for on paper</source>
            <translation>Je herstelsleutel, voor op papier</translation>
        </message>
        <message>
            <source>With this key your notebook opens when the passphrase is forgotten. Keep it where your passport is, never with the laptop.</source>
            <translation>Met deze sleutel gaat je notitieboek open als je het wachtwoord vergeten bent. Bewaar hem waar je paspoort ligt, nooit bij de laptop.</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Herstelsleutel</translation>
        </message>
        <message>
            <source>Type the last &amp;two groups from your paper</source>
            <translation>Typ de laatste &amp;twee groepjes van je papier</translation>
        </message>
        <message>
            <source>So that we both know it is written down. Capitals and dashes do not matter.</source>
            <translation>Zo weten we allebei dat hij op papier staat. Hoofdletters en streepjes maken niet uit.</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Afdrukken…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Bewaren als P&amp;DF…</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;Later</translation>
        </message>
        <message>
            <source>It is on paper</source>
            <translation>Hij staat op papier</translation>
        </message>
        <message>
            <source>These are not the last two groups: {count} letters, at the end of the key.</source>
            <translation>Dit zijn niet de laatste twee groepjes: {count} letters, aan het eind van de sleutel.</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Herstelblad bewaren</translation>
        </message>
        <message>
            <source>recovery sheet</source>
            <translation>herstelblad</translation>
        </message>
        <message>
            <source>The sheet could not be saved there. Choose another folder.</source>
            <translation>Het blad kon daar niet worden bewaard. Kies een andere map.</translation>
        </message>
        <message>
            <source>This key opens the notebook “{name}” without its passphrase.</source>
            <translation>Deze sleutel opent het notitieboek “{name}” zonder wachtwoord.</translation>
        </message>
        <message>
            <source>In Verbinder choose “Use the recovery key” and type it over; capitals and dashes do not matter.</source>
            <translation>Kies in Verbinder “Herstelsleutel gebruiken” en typ hem over; hoofdletters en streepjes maken niet uit.</translation>
        </message>
        <message>
            <source>Keep this sheet where your passport is. Never keep it with the laptop, and take no photo of it.</source>
            <translation>Bewaar dit blad waar je paspoort ligt. Bewaar het nooit bij de laptop en maak er geen foto van.</translation>
        </message>
        <message>
            <source>Whoever has this sheet and the notebook can read everything in it.</source>
            <translation>Wie dit blad én het notitieboek heeft, kan alles lezen wat erin staat.</translation>
        </message>
        <message>
            <source>Made on {day}.</source>
            <translation>Gemaakt op {day}.</translation>
        </message>
        <message>
            <source>Verbinder – recovery sheet</source>
            <translation>Verbinder – herstelblad</translation>
        </message>
    </context>
    <context>
        <name>ResidentCardView</name>
        <message>
            <source>Card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What works with this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good to know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speaks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No contact written down yet. Ctrl+N writes one down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holds again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A theme of your own, such as garden or young people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>came true</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds no longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{phrase} · {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages: {languages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Born in {year}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Keep in touch every %n week(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>In the notebook since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known through: {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I told them that they are in my notebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I told them that they are in my notebook ({day})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResidentDialog</name>
        <message>
            <source>Edit {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a resident</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Li&amp;ves with</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResidentForm</name>
        <message>
            <source>as for everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I told the&amp;m that they are in my notebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;First name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Prefix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>van, de, el</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last &amp;name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Initials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Description, for who gave no name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lady with a red coat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Street</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N&amp;umber</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Addition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post&amp;code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T&amp;own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P&amp;hone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One number per line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One address per line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What &amp;works with this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No&amp;te</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Year of birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known throu&amp;gh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keep in touch every … weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A Dutch postcode looks like 5642 NC. You may keep it as it is.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResidentListPane</name>
        <message>
            <source>Name, street, talent or a word from a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search residents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Residents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a resident</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n resident(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nobody found for “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try a shorter word, or look among everybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody in your notebook yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in your contact list, or write down the first person you spoke to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in a contact list</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResidentsPage</name>
        <message>
            <source>Choose somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their talents and wishes appear here, and every contact you had.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Residents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put in the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lives there no longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a resident</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit this card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a talent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a wish or question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an interest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to approach…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lives with…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back from the archive</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <source>Look it over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts to be saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line of the chosen contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These contacts will be saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space leaves one out. Enter goes to its line; Enter there goes on to the next.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>&amp;Save %n contact(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have something uncertain in them.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Saving the contacts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewModel</name>
        <message>
            <source>left out: {words}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RoundDetailRows</name>
        <message>
            <source>No contacts yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noticed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Streets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before that {ago}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>beside the plan</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RoundListRows</name>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show earlier rounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before that</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RoundWords</name>
        <message>
            <source>Round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{streets} and more</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>with {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never been</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SavedWords</name>
        <message>
            <source>{name} (new)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Saved {time} — {what}</source>
            <translation type="unfinished" />
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
        <name>Shortcuts</name>
        <message>
            <source>Write down a contact</source>
            <translation>Contact opschrijven</translation>
        </message>
        <message>
            <source>Write down a contact in a form</source>
            <translation>Contact opschrijven in een formulier</translation>
        </message>
        <message>
            <source>Find people, pages and actions</source>
            <translation>Mensen, pagina's en acties zoeken</translation>
        </message>
        <message>
            <source>Search on this page</source>
            <translation>Zoeken op deze pagina</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw doen</translation>
        </message>
        <message>
            <source>Lock the notebook</source>
            <translation>Notitieboek vergrendelen</translation>
        </message>
        <message>
            <source>Open another notebook</source>
            <translation>Ander notitieboek openen</translation>
        </message>
        <message>
            <source>Bring in a contact list</source>
            <translation>Contactlijst importeren</translation>
        </message>
        <message>
            <source>Save an overview</source>
            <translation>Overzicht bewaren</translation>
        </message>
        <message>
            <source>Make a backup copy</source>
            <translation>Reservekopie maken</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Volgende pagina</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorige pagina</translation>
        </message>
        <message>
            <source>Open the handbook</source>
            <translation>Handleiding openen</translation>
        </message>
        <message>
            <source>Show these keys</source>
            <translation>Deze sneltoetsen tonen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Afsluiten</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keys</source>
            <translation>Sneltoetsen</translation>
        </message>
        <message>
            <source>Go to {page}</source>
            <translation>Ga naar {page}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Everything by keyboard</source>
            <translation>Alles met het toetsenbord</translation>
        </message>
    </context>
    <context>
        <name>SignalActions</name>
        <message>
            <source>Park for a &amp;week</source>
            <translation>Een &amp;week parkeren</translation>
        </message>
        <message>
            <source>Park for a &amp;month</source>
            <translation>Een &amp;maand parkeren</translation>
        </message>
        <message>
            <source>Park until &amp;another day…</source>
            <translation>Parkeren tot &amp;andere dag…</translation>
        </message>
        <message>
            <source>Put on the &amp;table</source>
            <translation>Op &amp;tafel leggen</translation>
        </message>
        <message>
            <source>&amp;Used…</source>
            <translation>&amp;Gebruikt…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>Weg&amp;halen</translation>
        </message>
        <message>
            <source>&amp;Back on</source>
            <translation>&amp;Terug op</translation>
        </message>
        <message>
            <source>Without a day it comes back when you are in its street or with its person.</source>
            <translation>Zonder dag komt het terug als je in die straat of bij die persoon bent.</translation>
        </message>
        <message>
            <source>&amp;Park</source>
            <translation>&amp;Parkeren</translation>
        </message>
        <message>
            <source>On the table: {text}</source>
            <translation>Op tafel: {text}</translation>
        </message>
        <message>
            <source>Used: {text}</source>
            <translation>Gebruikt: {text}</translation>
        </message>
        <message>
            <source>&amp;What was it used for?</source>
            <translation>&amp;Waarvoor is het gebruikt?</translation>
        </message>
        <message>
            <source>&amp;Used</source>
            <translation>&amp;Gebruikt</translation>
        </message>
        <message>
            <source>Removed: {text}</source>
            <translation>Weggehaald: {text}</translation>
        </message>
        <message>
            <source>Parked: {text}</source>
            <translation>Geparkeerd: {text}</translation>
        </message>
        <message>
            <source>Parked until {day}: {text}</source>
            <translation>Geparkeerd tot {day}: {text}</translation>
        </message>
        <message>
            <source>Open card</source>
            <translation>Kaart openen</translation>
        </message>
        <message>
            <source>Open organisation</source>
            <translation>Organisatie openen</translation>
        </message>
        <message>
            <source>Open place</source>
            <translation>Plek openen</translation>
        </message>
        <message>
            <source>See the conversation</source>
            <translation>Gesprek bekijken</translation>
        </message>
    </context>
    <context>
        <name>SignalsSection</name>
        <message>
            <source>Signals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{text} ({day})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SomethingWrongDialog</name>
        <message>
            <source>Report</source>
            <translation>Verslag</translation>
        </message>
        <message>
            <source>&amp;Look at the report</source>
            <translation>Verslag &amp;bekijken</translation>
        </message>
        <message>
            <source>&amp;Copy the report</source>
            <translation>Verslag &amp;kopiëren</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Verder gaan</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Er ging iets mis</translation>
        </message>
        <message>
            <source>This is a mistake in Verbinder, not yours. What was saved is still there; what you were just doing may not have worked.</source>
            <translation>Dit is een fout van Verbinder, niet van jou. Wat bewaard was, is er nog; wat je net deed, is misschien niet gelukt.</translation>
        </message>
        <message>
            <source>Will you pass the report on to whoever looks after Verbinder for you? It holds no names and nothing from your notebook.</source>
            <translation>Geef je het verslag door aan wie bij jullie voor Verbinder zorgt? Er staan geen namen in en niets uit je notitieboek.</translation>
        </message>
    </context>
    <context>
        <name>StartFlows</name>
        <message>
            <source>Open another notebook</source>
            <translation>Ander notitieboek openen</translation>
        </message>
        <message>
            <source>Put back a copy</source>
            <translation>Reservekopie terugzetten</translation>
        </message>
        <message>
            <source>The copy has been put back.</source>
            <translation>De reservekopie is teruggezet.</translation>
        </message>
        <message>
            <source>The copy has been put back. What stood there is kept as {file}.</source>
            <translation>De reservekopie is teruggezet. Wat er stond, is bewaard als {file}.</translation>
        </message>
        <message>
            <source>Notebooks (*{ending})</source>
            <translation>Notitieboeken (*{ending})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Reading only</source>
            <translation>Alleen lezen</translation>
        </message>
        <message>
            <source>No backup copy yet</source>
            <translation>Nog geen reservekopie</translation>
        </message>
        <message>
            <source>Backup copy: {when}</source>
            <translation>Reservekopie: {when}</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Opgeslagen {time}</translation>
        </message>
    </context>
    <context>
        <name>StrengthMeter</name>
        <message>
            <source>Strength of the passphrase</source>
            <translation>Sterkte van het wachtwoord</translation>
        </message>
    </context>
    <context>
        <name>TimelineModel</name>
        <message>
            <source>Done what was promised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} · with {others}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Timeline</source>
            <translation>Tijdlijn</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>What today asks</source>
            <translation>Wat vandaag vraagt</translation>
        </message>
        <message>
            <source>What you can do with it</source>
            <translation>Wat je ermee kunt doen</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Good day, it is {date}</source>
            <translation>Goedendag, het is {date}</translation>
        </message>
        <message>
            <source>Nothing promised for today</source>
            <translation>Niets beloofd voor vandaag</translation>
        </message>
        <message>
            <source>Go outside and have a coffee with someone. What you hear, you write down below.</source>
            <translation>Ga naar buiten en drink koffie met iemand. Wat je hoort, schrijf je onderaan op.</translation>
        </message>
        <message>
            <source>Go on with the &amp;round</source>
            <translation>Verder met de &amp;ronde</translation>
        </message>
        <message>
            <source>Begin a &amp;round</source>
            <translation>&amp;Ronde beginnen</translation>
        </message>
    </context>
    <context>
        <name>TodaySections</name>
        <message>
            <source>Nothing promised for today.</source>
            <translation>Niets beloofd voor vandaag.</translation>
        </message>
        <message>
            <source>What you looked for</source>
            <translation>Wat je zocht</translation>
        </message>
        <message>
            <source>Today's round</source>
            <translation>Ronde van vandaag</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>Te laat</translation>
        </message>
        <message>
            <source>Promised for today</source>
            <translation>Beloofd voor vandaag</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Deze week</translation>
        </message>
        <message>
            <source>Signals that come back</source>
            <translation>Signalen die terugkomen</translation>
        </message>
        <message>
            <source>Not spoken to for long</source>
            <translation>Lang niet gesproken</translation>
        </message>
        <message>
            <source>Keep warm</source>
            <translation>Warm houden</translation>
        </message>
        <message>
            <source>Some day</source>
            <translation>Ooit</translation>
        </message>
        <message>
            <source>At rest</source>
            <translation>In rust</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Ronde</translation>
        </message>
        <message>
            <source>No streets chosen: walk where you like</source>
            <translation>Geen straten gekozen: loop waar je wilt</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Toon %n</numerusform>
                <numerusform>Alle %n tonen</numerusform>
            </translation>
        </message>
        <message>
            <source>done {day}</source>
            <translation>gedaan: {day}</translation>
        </message>
        <message>
            <source>noticed {ago}</source>
            <translation>opgemerkt: {ago}</translation>
        </message>
        <message>
            <source>on the table</source>
            <translation>op tafel</translation>
        </message>
        <message>
            <source>used</source>
            <translation>gebruikt</translation>
        </message>
        <message>
            <source>is on your list</source>
            <translation>staat op je lijst</translation>
        </message>
        <message>
            <source>not spoken to yet</source>
            <translation>nog niet gesproken</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) wait, because these people want no contact now.</source>
            <translation>
                <numerusform>%n belofte wacht, omdat deze persoon nu geen contact wil.</numerusform>
                <numerusform>%n beloftes wachten, omdat deze mensen nu geen contact willen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UndoActions</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ongedaan maken</translation>
        </message>
        <message>
            <source>&amp;Undo: {step}</source>
            <translation>&amp;Ongedaan maken: {step}</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>O&amp;pnieuw doen</translation>
        </message>
        <message>
            <source>&amp;Redo: {step}</source>
            <translation>O&amp;pnieuw doen: {step}</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation>Ongedaan gemaakt: {step}</translation>
        </message>
        <message>
            <source>Done again: {step}</source>
            <translation>Opnieuw gedaan: {step}</translation>
        </message>
    </context>
    <context>
        <name>UndoOffer</name>
        <message>
            <source>Something else was written down since. Ctrl+Z takes the steps back one by one.</source>
            <translation>Er is daarna iets anders opgeschreven. Met Ctrl+Z ga je stap voor stap terug.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Wachtwoord</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Openen</translation>
        </message>
        <message>
            <source>Opening the notebook</source>
            <translation>Het notitieboek wordt geopend</translation>
        </message>
        <message>
            <source>Use the &amp;recovery key</source>
            <translation>&amp;Herstelsleutel gebruiken</translation>
        </message>
        <message>
            <source>Other &amp;notebook…</source>
            <translation>&amp;Ander notitieboek…</translation>
        </message>
        <message>
            <source>Ne&amp;w notebook…</source>
            <translation>&amp;Nieuw notitieboek…</translation>
        </message>
        <message>
            <source>Example neigh&amp;bourhood</source>
            <translation>Voorbeeld&amp;buurt</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Wordt geopend…</translation>
        </message>
        <message>
            <source>Recovery &amp;key</source>
            <translation>Herstelsle&amp;utel</translation>
        </message>
        <message>
            <source>Use the &amp;passphrase</source>
            <translation>Wa&amp;chtwoord gebruiken</translation>
        </message>
    </context>
    <context>
        <name>WaitingRows</name>
        <message>
            <source>Promised there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not spoken to for long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noticed there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome to Verbinder</source>
            <translation>Welkom bij Verbinder</translation>
        </message>
        <message>
            <source>Your notebook for the neighbourhood: who you met, what they can and wish, what you promised.</source>
            <translation>Je notitieboek voor de buurt: wie je sprak, wat mensen kunnen en wensen, wat je beloofde.</translation>
        </message>
        <message>
            <source>Begin your &amp;own notebook</source>
            <translation>Begin je &amp;eigen notitieboek</translation>
        </message>
        <message>
            <source>Takes a minute. Everything stays on this computer, locked with your passphrase.</source>
            <translation>Het kost een minuut. Alles blijft op deze computer, op slot met jouw wachtwoord.</translation>
        </message>
        <message>
            <source>&amp;Look around in the example neighbourhood</source>
            <translation>&amp;Kijk eerst rond in de voorbeeldbuurt</translation>
        </message>
        <message>
            <source>Sixty invented residents to try everything with. Nothing you do there is kept.</source>
            <translation>Zestig verzonnen inwoners om alles mee te proberen. Er wordt niets bewaard.</translation>
        </message>
        <message>
            <source>I already have a &amp;notebook…</source>
            <translation>Ik heb al een &amp;notitieboek…</translation>
        </message>
    </context>
    <context>
        <name>WhatLeavesCard</name>
        <message>
            <source>What goes into the file, and what stays here</source>
            <translation>Wat er in het bestand komt, en wat hier blijft</translation>
        </message>
        <message>
            <source>What goes along</source>
            <translation>Wat gaat er mee</translation>
        </message>
        <message>
            <source>Only counts: per month, street, setting, outcome and theme. What you see above, no more.</source>
            <translation>Alleen aantallen: per maand, straat, situatie, uitkomst en thema. Wat je hierboven ziet, meer niet.</translation>
        </message>
        <message>
            <source>What stays here</source>
            <translation>Wat blijft hier</translation>
        </message>
        <message>
            <source>Names, house numbers, notes, talents and wishes. They are not hidden in it either.</source>
            <translation>Namen, huisnummers, notities, talenten en wensen. Ze zitten er ook niet in verborgen.</translation>
        </message>
        <message>
            <source>Small groups</source>
            <translation>Kleine groepen</translation>
        </message>
        <message>
            <source>Several files</source>
            <translation>Meer dan één overzicht</translation>
        </message>
        <message>
            <source>Verbinder remembers what you saved. What two files beside each other would give away is left out. So choose whole months or quarters: then nearly everything stays visible.</source>
            <translation>Verbinder onthoudt wat je opsloeg. Wat twee overzichten naast elkaar zouden verraden, blijft weg. Kies daarom hele maanden of kwartalen: dan blijft bijna alles te zien.</translation>
        </message>
        <message>
            <source>Fewer than {minimum} contacts are never shown by themselves: in a small group people recognise each other. They are counted together, sometimes with a larger group, so that nobody can work it out.</source>
            <translation>Minder dan {minimum} contacten staan er nooit apart in: in een kleine groep herkennen mensen elkaar. Kleine groepen zijn samen geteld, soms met een grotere erbij, zodat niemand het kan uitrekenen.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>some day</source>
            <translation>ooit</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n dag geleden</numerusform>
                <numerusform>%n dagen geleden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) ago</source>
            <translation>
                <numerusform>%n week geleden</numerusform>
                <numerusform>%n weken geleden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <translation>
                <numerusform>%n maand geleden</numerusform>
                <numerusform>%n maanden geleden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) ago</source>
            <translation>
                <numerusform>%n jaar geleden</numerusform>
                <numerusform>%n jaar geleden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n dag te laat</numerusform>
                <numerusform>%n dagen te laat</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gisteren</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
    </context>
    <context>
        <name>_Alike</name>
        <message>
            <source>Perhaps you know this person already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open that card, or go on if this is somebody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {where} ({why})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Housemate</name>
        <message>
            <source>nobody we know of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lives with</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Words</name>
        <message>
            <source>Talents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What can they do, in their own words?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None heard yet. What do others come to them for?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wishes and questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do they wish or look for, in their own words?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None heard yet. What would they like to do, learn or have?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do they like to do or talk about?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None heard yet. What do their eyes light up at?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>The wish came true</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holds no longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
    </context>
</TS>
