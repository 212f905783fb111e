<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>AboutCard</name>
        <message>
            <source>Good to know</source>
            <translation>Goed om te weten</translation>
        </message>
        <message>
            <source>Our role…</source>
            <translation>Onze rol…</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Doel</translation>
        </message>
        <message>
            <source>Our role</source>
            <translation>Onze rol</translation>
        </message>
        <message>
            <source>Fixed contacts</source>
            <translation>Vaste contactpersonen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>hand over {day}</source>
            <translation>overdragen {day}</translation>
        </message>
        <message>
            <source>chosen {day}: {role}, {owner}</source>
            <translation>gekozen {day}: {role}, {owner}</translation>
        </message>
        <message>
            <source>On our side: {name}</source>
            <translation>Aan onze kant: {name}</translation>
        </message>
        <message>
            <source>last spoken {when}</source>
            <translation>laatst gesproken {when}</translation>
        </message>
        <message>
            <source>not spoken yet</source>
            <translation>nog niet gesproken</translation>
        </message>
        <message>
            <source>on their side</source>
            <translation>aan hun kant</translation>
        </message>
    </context>
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
        <name>AboutSheet</name>
        <message>
            <source>Household</source>
            <translation>Huishouden</translation>
        </message>
        <message>
            <source>Speaks for</source>
            <translation>Spreekt namens</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Goed om te weten</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Thema's</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>A theme of your own, such as garden or young people</source>
            <translation>Een eigen thema, zoals moestuin of jongeren</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Languages: {languages}</source>
            <translation>Talen: {languages}</translation>
        </message>
        <message>
            <source>Has time in: {parts}</source>
            <translation>Heeft tijd in {parts}</translation>
        </message>
        <message>
            <source>Born in {year}</source>
            <translation>Geboren in {year}</translation>
        </message>
        <message numerus="yes">
            <source>Keep in touch every %n week(s)</source>
            <translation>
                <numerusform>Elke week contact houden</numerusform>
                <numerusform>Elke %n weken contact houden</numerusform>
            </translation>
        </message>
        <message>
            <source>Wants to be asked at most {limit} times in {days} days</source>
            <translation>Wil hoogstens {limit} keer in {days} dagen gevraagd worden</translation>
        </message>
        <message>
            <source>In the notebook since {day}</source>
            <translation>In je notitieboek sinds {day}</translation>
        </message>
        <message>
            <source>Known through: {source}</source>
            <translation>Bekend via: {source}</translation>
        </message>
        <message>
            <source>I told them about my notebook</source>
            <translation>Ik heb over mijn notitieboek verteld</translation>
        </message>
        <message>
            <source>I told them about my notebook ({day})</source>
            <translation>Ik heb over mijn notitieboek verteld ({day})</translation>
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
            <source>&amp;Put back a copy…</source>
            <translation>Reservekopie &amp;terugzetten…</translation>
        </message>
        <message>
            <source>Bring &amp;in a contact list…</source>
            <translation>Contactlijst &amp;inlezen…</translation>
        </message>
        <message>
            <source>Open a hand-o&amp;ver…</source>
            <translation>Overdracht o&amp;penen…</translation>
        </message>
        <message>
            <source>Bring in a list of s&amp;treets…</source>
            <translation>&amp;Straten inlezen…</translation>
        </message>
        <message>
            <source>Save an &amp;overview…</source>
            <translation>&amp;Overzicht opslaan…</translation>
        </message>
        <message>
            <source>Save contact car&amp;ds for a phone…</source>
            <translation>Contact&amp;kaarten voor een telefoon opslaan…</translation>
        </message>
        <message>
            <source>&amp;Export the whole notebook…</source>
            <translation>Hele notitieboek &amp;exporteren…</translation>
        </message>
        <message>
            <source>&amp;Round sheet…</source>
            <translation>Ron&amp;deblad…</translation>
        </message>
        <message>
            <source>To your &amp;calendar…</source>
            <translation>Naar je a&amp;genda…</translation>
        </message>
        <message>
            <source>&amp;Hand over to a colleague…</source>
            <translation>Aan een &amp;collega overdragen…</translation>
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
            <translation>&amp;Contact vastleggen</translation>
        </message>
        <message>
            <source>Contact in a &amp;form…</source>
            <translation>Contact in een &amp;formulier…</translation>
        </message>
        <message>
            <source>&amp;Merge names…</source>
            <translation>Namen samen&amp;voegen…</translation>
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
            <translation>&amp;Handboek</translation>
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
        <name>ActivitiesCard</name>
        <message>
            <source>What happened</source>
            <translation>Keer voor keer</translation>
        </message>
        <message>
            <source>Write down a time…</source>
            <translation>Een keer opschrijven…</translation>
        </message>
        <message>
            <source>Nothing yet. In the line above it goes fast: /initiatief and the name, who led, who came.</source>
            <translation>Nog niets. In de regel bovenaan gaat het snel: /initiatief en de naam, wie voorging, wie er was.</translation>
        </message>
        <message>
            <source>for the first time: {names}</source>
            <translation>voor het eerst: {names}</translation>
        </message>
        <message>
            <source>{names} and others</source>
            <translation>{names} en anderen</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bewerken…</translation>
        </message>
        <message>
            <source>Who met for the first time…</source>
            <translation>Wie elkaar voor het eerst zagen…</translation>
        </message>
        <message>
            <source>See the conversation</source>
            <translation>Gesprek bekijken</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Removed: {text}</source>
            <translation>Weggehaald: {text}</translation>
        </message>
    </context>
    <context>
        <name>ActivityDialog</name>
        <message>
            <source>A time of {name}</source>
            <translation>Een keer van {name}</translation>
        </message>
        <message>
            <source>Correct this time</source>
            <translation>Deze keer verbeteren</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Who led</source>
            <translation>Wie ging voor</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>Wie was er</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Dag</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Wat</translation>
        </message>
        <message>
            <source>Who &amp;led</source>
            <translation>Wie ging &amp;voor</translation>
        </message>
        <message>
            <source>Residents. Nobody here: then nobody knows who led.</source>
            <translation>Bewoners. Niemand hier: dan weet niemand wie voorging.</translation>
        </message>
        <message>
            <source>Were &amp;you there</source>
            <translation>Was &amp;jij erbij</translation>
        </message>
        <message>
            <source>Who &amp;came</source>
            <translation>Wie was &amp;er</translation>
        </message>
        <message>
            <source>Who led need not stand here too.</source>
            <translation>Wie voorging, hoeft hier niet ook te staan.</translation>
        </message>
        <message>
            <source>And how &amp;many more</source>
            <translation>En &amp;hoeveel anderen</translation>
        </message>
        <message>
            <source>Did an or&amp;ganisation lead</source>
            <translation>Leidde een &amp;organisatie</translation>
        </message>
        <message>
            <source>W&amp;hich organisation</source>
            <translation>Wel&amp;ke organisatie</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Plek</translation>
        </message>
        <message>
            <source>No&amp;te</source>
            <translation>No&amp;titie</translation>
        </message>
    </context>
    <context>
        <name>ActivityWords</name>
        <message>
            <source>you</source>
            <translation>jou</translation>
        </message>
        <message>
            <source>not known who led</source>
            <translation>niet bekend wie voorging</translation>
        </message>
        <message>
            <source>led by {names}</source>
            <translation>geleid door {names}</translation>
        </message>
        <message>
            <source>not known whether you were there</source>
            <translation>niet bekend of jij erbij was</translation>
        </message>
        <message numerus="yes">
            <source>%n came</source>
            <translation>
                <numerusform>er was %n mens</numerusform>
                <numerusform>er waren %n mensen</numerusform>
            </translation>
        </message>
        <message>
            <source>{names} came</source>
            <translation>er waren: {names}</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more came</source>
            <translation>
                <numerusform>er waren: {names} en nog %n</numerusform>
                <numerusform>er waren: {names} en nog %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AdviceCard</name>
        <message>
            <source>Advice</source>
            <translation>Advies</translation>
        </message>
        <message>
            <source>What you do with it…</source>
            <translation>Wat je ermee doet…</translation>
        </message>
        <message>
            <source>Take care, {what}: {why}</source>
            <translation>Let op, {what}: {why}</translation>
        </message>
        <message>
            <source>looked at</source>
            <translation>bekeken</translation>
        </message>
        <message>
            <source>{day}: {advice} – {decision}</source>
            <translation>{day}: {advice} – {decision}</translation>
        </message>
    </context>
    <context>
        <name>AgendaRows</name>
        <message>
            <source>No wish is shared yet by three, or by two kinds of parties.</source>
            <translation>Nog geen wens wordt gedeeld door drie, of door twee soorten partijen.</translation>
        </message>
        <message>
            <source>What several wish</source>
            <translation>Wat meer partijen wensen</translation>
        </message>
        <message>
            <source>Put before somebody, no answer yet</source>
            <translation>Geagendeerd, nog geen antwoord</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwoord</translation>
        </message>
        <message>
            <source>Apart</source>
            <translation>Los</translation>
        </message>
        <message>
            <source>Said by: {names}</source>
            <translation>Genoemd door: {names}</translation>
        </message>
        <message>
            <source>Planned: to {whom}, {day}</source>
            <translation>Gepland: bij {whom}, {day}</translation>
        </message>
        <message>
            <source>To {whom}, {day}</source>
            <translation>Bij {whom}, {day}</translation>
        </message>
        <message>
            <source>Planned: {day}</source>
            <translation>Gepland: {day}</translation>
        </message>
        <message>
            <source>No answer yet.</source>
            <translation>Nog geen antwoord.</translation>
        </message>
        <message>
            <source>Answered {day}: {answer}</source>
            <translation>Antwoord van {day}: {answer}</translation>
        </message>
        <message>
            <source>From the signal: {text}</source>
            <translation>Uit het signaal: {text}</translation>
        </message>
        <message>
            <source>About the initiative: {name}</source>
            <translation>Over het initiatief: {name}</translation>
        </message>
        <message>
            <source>What it rests on:</source>
            <translation>Waar het op rust:</translation>
        </message>
    </context>
    <context>
        <name>AgendaView</name>
        <message>
            <source>Joining the wishes</source>
            <translation>Wensen bij elkaar zoeken</translation>
        </message>
        <message>
            <source>The chosen entry of the agenda</source>
            <translation>Wat je op de agenda koos</translation>
        </message>
        <message>
            <source>Agenda of the neighbourhood</source>
            <translation>Buurtagenda</translation>
        </message>
        <message>
            <source>Made to be laid on the table: of residents only counts, and fewer than five are “a few”.</source>
            <translation>Gemaakt om op tafel te leggen: van bewoners alleen aantallen, en minder dan vijf zijn “enkele”.</translation>
        </message>
        <message>
            <source>Put something before some&amp;body…</source>
            <translation>Iets &amp;agenderen…</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Een ogenblik</translation>
        </message>
        <message>
            <source>The wishes are being read and joined.</source>
            <translation>De wensen worden gelezen en bij elkaar gezocht.</translation>
        </message>
        <message>
            <source>Nothing on the agenda yet</source>
            <translation>Nog niets op de agenda</translation>
        </message>
        <message>
            <source>Write down what residents and organisations wish (“?” before it). What three of them share, or two kinds of parties, comes together here.</source>
            <translation>Schrijf op wat bewoners en organisaties wensen (met “?” ervoor). Wat drie van hen delen, of twee soorten partijen, komt hier bij elkaar.</translation>
        </message>
        <message>
            <source>Write something down</source>
            <translation>Iets opschrijven</translation>
        </message>
        <message>
            <source>There is already: {names}. Speak with them first.</source>
            <translation>Dit is er al: {names}. Spreek eerst met hen.</translation>
        </message>
        <message>
            <source>There is already; speak with them first</source>
            <translation>Dit is er al; spreek eerst met hen</translation>
        </message>
        <message>
            <source>Put before somebody</source>
            <translation>Geagendeerd</translation>
        </message>
        <message>
            <source>Put it before somebody…</source>
            <translation>Agenderen…</translation>
        </message>
        <message>
            <source>Write down the answer…</source>
            <translation>Antwoord opschrijven…</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>Be&amp;werken…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>Weg&amp;halen</translation>
        </message>
        <message>
            <source>Answer written down: {text}</source>
            <translation>Antwoord opgeschreven: {text}</translation>
        </message>
        <message>
            <source>&amp;What did they answer?</source>
            <translation>Wat was het &amp;antwoord?</translation>
        </message>
        <message>
            <source>Answered &amp;on</source>
            <translation>Antwoord &amp;op</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Bewaren</translation>
        </message>
        <message>
            <source>Removed: {text}</source>
            <translation>Weggehaald: {text}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestopt</translation>
        </message>
        <message>
            <source>Nothing was joined. Look again when it suits you.</source>
            <translation>Er is niets bij elkaar gezocht. Kijk opnieuw als het je uitkomt.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Opnieuw kijken</translation>
        </message>
    </context>
    <context>
        <name>AgendaWords</name>
        <message numerus="yes">
            <source>in %n neighbourhood(s)</source>
            <translation>
                <numerusform>in %n buurt</numerusform>
                <numerusform>in %n buurten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wish(es) stand by themselves: nobody shares them, or the words are not known yet.</source>
            <translation>
                <numerusform>%n wens staat op zichzelf: niemand deelt hem nog, of de woorden zijn nog niet bekend.</numerusform>
                <numerusform>%n wensen staan op zichzelf: niemand deelt ze nog, of de woorden zijn nog niet bekend.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AgreementCard</name>
        <message>
            <source>Working together</source>
            <translation>Samenwerken</translation>
        </message>
        <message>
            <source>An agreement…</source>
            <translation>Afspreken…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Bewaren als PDF…</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Eerder</translation>
        </message>
        <message>
            <source>Nothing agreed on paper. One page is enough: who brings what, and until when.</source>
            <translation>Nog niets op papier. Eén bladzijde is genoeg: wie brengt wat in, en tot wanneer.</translation>
        </message>
        <message>
            <source>A new agreement…</source>
            <translation>Opnieuw afspreken…</translation>
        </message>
        <message>
            <source>Look at it again {day}</source>
            <translation>Opnieuw bekijken {day}</translation>
        </message>
        <message>
            <source>Agreed {day}</source>
            <translation>Afgesproken {day}</translation>
        </message>
        <message>
            <source>The goal</source>
            <translation>Het doel</translation>
        </message>
        <message>
            <source>What they bring</source>
            <translation>Wat zij inbrengen</translation>
        </message>
        <message>
            <source>What we bring</source>
            <translation>Wat wij inbrengen</translation>
        </message>
        <message>
            <source>What each is after</source>
            <translation>Wat ieder ermee wil</translation>
        </message>
        <message>
            <source>How we reach each other</source>
            <translation>Hoe we elkaar bereiken</translation>
        </message>
        <message>
            <source>The agreement is removed; the one before holds again.</source>
            <translation>De afspraak is weg; de vorige geldt weer.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bewerken…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
    </context>
    <context>
        <name>AgreementDialog</name>
        <message>
            <source>Working together</source>
            <translation>Samenwerken</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Afgesproken op</translation>
        </message>
        <message>
            <source>Look at it again on</source>
            <translation>Opnieuw bekijken op</translation>
        </message>
        <message>
            <source>The &amp;goal</source>
            <translation>Het &amp;doel</translation>
        </message>
        <message>
            <source>What &amp;they bring</source>
            <translation>Wat &amp;zij inbrengen</translation>
        </message>
        <message>
            <source>What &amp;we bring</source>
            <translation>Wat &amp;wij inbrengen</translation>
        </message>
        <message>
            <source>What &amp;each is after</source>
            <translation>Wat &amp;ieder ermee wil</translation>
        </message>
        <message>
            <source>&amp;How we reach each other</source>
            <translation>&amp;Hoe we elkaar bereiken</translation>
        </message>
        <message>
            <source>Made &amp;on</source>
            <translation>&amp;Afgesproken op</translation>
        </message>
        <message>
            <source>&amp;Look at it again on</source>
            <translation>&amp;Opnieuw bekijken op</translation>
        </message>
    </context>
    <context>
        <name>AgreementPrinting</name>
        <message>
            <source>Save the agreement</source>
            <translation>De afspraak bewaren</translation>
        </message>
        <message>
            <source>working together</source>
            <translation>samenwerken</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Webpagina (*.html)</translation>
        </message>
        <message>
            <source>PDF in a locked zip (*.zip)</source>
            <translation>PDF in een zip op slot (*.zip)</translation>
        </message>
        <message>
            <source>The agreement could not be saved there. Choose another folder.</source>
            <translation>De afspraak kon daar niet worden bewaard. Kies een andere map.</translation>
        </message>
        <message>
            <source>The agreement is in {file}.</source>
            <translation>De afspraak staat in {file}.</translation>
        </message>
        <message>
            <source>Working together: {name}</source>
            <translation>Samenwerken: {name}</translation>
        </message>
        <message>
            <source>Agreed on {day}.</source>
            <translation>Afgesproken op {day}.</translation>
        </message>
        <message>
            <source>The goal</source>
            <translation>Het doel</translation>
        </message>
        <message>
            <source>What the residents bring</source>
            <translation>Wat de bewoners inbrengen</translation>
        </message>
        <message>
            <source>What the professional brings</source>
            <translation>Wat de professional inbrengt</translation>
        </message>
        <message>
            <source>What each is after</source>
            <translation>Wat ieder ermee wil</translation>
        </message>
        <message>
            <source>How we reach each other</source>
            <translation>Hoe we elkaar bereiken</translation>
        </message>
        <message>
            <source>We look at it again on {day}.</source>
            <translation>We bekijken het opnieuw op {day}.</translation>
        </message>
        <message>
            <source>For the residents:</source>
            <translation>Namens de bewoners:</translation>
        </message>
        <message>
            <source>For the professional:</source>
            <translation>Namens de professional:</translation>
        </message>
    </context>
    <context>
        <name>AgreementRow</name>
        <message>
            <source>“{phrase}”: not agreed, so nobody is introduced on it.</source>
            <translation>“{phrase}”: niet besproken, dus hierop koppel je niemand.</translation>
        </message>
        <message>
            <source>They agree</source>
            <translation>Vindt het goed</translation>
        </message>
        <message>
            <source>They agree to be introduced on “{phrase}”</source>
            <translation>Vindt het goed om gekoppeld te worden op “{phrase}”</translation>
        </message>
        <message>
            <source>“{phrase}”: may be introduced on this (agreed {day}).</source>
            <translation>“{phrase}”: koppelen mag (afgesproken: {day}).</translation>
        </message>
        <message>
            <source>Rather not</source>
            <translation>Toch liever niet</translation>
        </message>
        <message>
            <source>They would rather not be introduced on “{phrase}”</source>
            <translation>Wordt toch liever niet gekoppeld op “{phrase}”</translation>
        </message>
    </context>
    <context>
        <name>Alike</name>
        <message>
            <source>Perhaps you know this person already</source>
            <translation>Misschien ken je deze persoon al</translation>
        </message>
        <message>
            <source>Open that card, or go on if this is somebody else.</source>
            <translation>Open die kaart, of ga door als het iemand anders is.</translation>
        </message>
        <message>
            <source>no address</source>
            <translation>geen adres</translation>
        </message>
        <message>
            <source>{name}, {where} ({why})</source>
            <translation>{name}, {where} ({why})</translation>
        </message>
    </context>
    <context>
        <name>AlikeRows</name>
        <message>
            <source>This one stays</source>
            <translation>Deze blijft</translation>
        </message>
        <message>
            <source>Is perhaps the same</source>
            <translation>Is misschien hetzelfde</translation>
        </message>
    </context>
    <context>
        <name>AlongWords</name>
        <message numerus="yes">
            <source>%n stay(s) here:</source>
            <translation>
                <numerusform>%n blijft hier:</numerusform>
                <numerusform>%n blijven hier:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AppearanceCard</name>
        <message>
            <source>How it looks</source>
            <translation>Hoe het eruitziet</translation>
        </message>
        <message>
            <source>Like the computer</source>
            <translation>Zoals de computer</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Kleuren</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Grootte van de tekst</translation>
        </message>
        <message>
            <source>100 % is as large as your computer asks for.</source>
            <translation>100 % is zo groot als je computer vraagt.</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>{job} Lock the notebook when that is done.</source>
            <translation>{job} Vergrendel het notitieboek als dat klaar is.</translation>
        </message>
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
            <translation>Hoe benader je {name}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>&amp;Welcome: I may come by</source>
            <translation>&amp;Welkom: ik mag langskomen</translation>
        </message>
        <message>
            <source>Wants &amp;rest for now</source>
            <translation>Wil nu &amp;rust</translation>
        </message>
        <message>
            <source>Wants &amp;no contact</source>
            <translation>Wil &amp;geen contact</translation>
        </message>
        <message>
            <source>Who wants rest or no contact is never suggested to you or to anybody else.</source>
            <translation>Wie rust of geen contact wil, wordt nooit voorgesteld: niet aan jou en niet aan een ander.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>&amp;Until and including</source>
            <translation>&amp;Tot en met</translation>
        </message>
        <message>
            <source>Empty: until further notice</source>
            <translation>Leeg: tot je het verandert</translation>
        </message>
        <message>
            <source>Wh&amp;y, in their words</source>
            <translation>Wa&amp;arom, in eigen woorden</translation>
        </message>
        <message>
            <source>Not their health; only what you need to know.</source>
            <translation>Niets over gezondheid; alleen wat jij moet weten.</translation>
        </message>
    </context>
    <context>
        <name>AreaChoice</name>
        <message>
            <source>All neighbourhoods</source>
            <translation>Alle buurten</translation>
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
        <name>AskRow</name>
        <message>
            <source>by {name}</source>
            <translation>door {name}</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>door jou</translation>
        </message>
        <message>
            <source>Remove: {ask}</source>
            <translation>Weghalen: {ask}</translation>
        </message>
        <message>
            <source>The question is gone from the card.</source>
            <translation>De vraag staat niet meer op de kaart.</translation>
        </message>
    </context>
    <context>
        <name>AskedDialog</name>
        <message>
            <source>Asked for something</source>
            <translation>Gevraagd</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>helping to move house</source>
            <translation>helpen met verhuizen</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>&amp;What for?</source>
            <translation>&amp;Waarvoor?</translation>
        </message>
        <message>
            <source>By wh&amp;om?</source>
            <translation>&amp;Door wie?</translation>
        </message>
        <message>
            <source>Empty: by you. Others ask too: the school, a neighbour.</source>
            <translation>Leeg: door jou. Anderen vragen ook: de school, een buurvrouw.</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>D&amp;ag</translation>
        </message>
    </context>
    <context>
        <name>AskedWords</name>
        <message numerus="yes">
            <source>asked %n time(s)</source>
            <translation>
                <numerusform>%n keer gevraagd</numerusform>
                <numerusform>%n keer gevraagd</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AskingCard</name>
        <message>
            <source>Asking residents</source>
            <translation>Vragen aan inwoners</translation>
        </message>
        <message>
            <source>Suggest only who agreed to be introduced</source>
            <translation>Alleen wie gekoppeld wil worden</translation>
        </message>
        <message>
            <source>Take care after so many requests</source>
            <translation>Opletten na zoveel vragen</translation>
        </message>
        <message>
            <source>Counted over {days} days. From then on a suggestion is grey and asking takes a conscious choice. Somebody may have a limit of their own.</source>
            <translation>Geteld over {days} dagen. Vanaf dan is een suggestie grijs en vraag je alleen als je er bewust voor kiest. Iemand kan een eigen grens hebben.</translation>
        </message>
        <message>
            <source>Unticked: also who was not asked yet; then the suggestion says that you ask first.</source>
            <translation>Zonder vinkje: ook wie het nog niet gevraagd is. Dan zegt de suggestie dat je het eerst vraagt.</translation>
        </message>
    </context>
    <context>
        <name>AsksSection</name>
        <message>
            <source>Write down</source>
            <translation>Opschrijven</translation>
        </message>
        <message>
            <source>Write down that they were asked</source>
            <translation>Opschrijven dat iemand gevraagd is</translation>
        </message>
        <message>
            <source>Asked for something</source>
            <translation>Gevraagd</translation>
        </message>
        <message>
            <source>Would rather not be asked for anything.</source>
            <translation>Wordt liever nergens voor gevraagd.</translation>
        </message>
        <message>
            <source>Not in the last {days} days; {limit} times is the most.</source>
            <translation>Niet in de laatste {days} dagen; hoogstens {limit} keer is afgesproken.</translation>
        </message>
        <message>
            <source>{count} of at most {limit} times in the last {days} days. Rather ask somebody else now.</source>
            <translation>{count} van hoogstens {limit} keer in de laatste {days} dagen. Vraag nu liever iemand anders.</translation>
        </message>
        <message>
            <source>{count} of at most {limit} times in the last {days} days.</source>
            <translation>{count} van hoogstens {limit} keer in de laatste {days} dagen.</translation>
        </message>
    </context>
    <context>
        <name>AssetDialog</name>
        <message>
            <source>What the neighbourhood has</source>
            <translation>Wat de buurt heeft</translation>
        </message>
        <message>
            <source>Edit what stands on the map</source>
            <translation>Bewerken wat op de kaart staat</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Take it &amp;off the map</source>
            <translation>&amp;Van de kaart halen</translation>
        </message>
        <message>
            <source>On the map: {text}</source>
            <translation>Op de kaart: {text}</translation>
        </message>
        <message>
            <source>Changed: {text}</source>
            <translation>Gewijzigd: {text}</translation>
        </message>
        <message>
            <source>Taken off the map: {text}</source>
            <translation>Van de kaart gehaald: {text}</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Niet bekend</translation>
        </message>
        <message>
            <source>None in particular</source>
            <translation>Geen bepaalde buurt</translation>
        </message>
        <message>
            <source>&amp;What is it?</source>
            <translation>&amp;Wat is het?</translation>
        </message>
        <message>
            <source>In a few words, as people here would say it.</source>
            <translation>In een paar woorden, zoals mensen het hier zouden zeggen.</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Soort</translation>
        </message>
        <message>
            <source>&amp;In the network</source>
            <translation>&amp;In het netwerk</translation>
        </message>
        <message>
            <source>&amp;Neighbourhood</source>
            <translation>B&amp;uurt</translation>
        </message>
    </context>
    <context>
        <name>AssetRows</name>
        <message>
            <source>What there is</source>
            <translation>Wat er is</translation>
        </message>
        <message>
            <source>The network</source>
            <translation>Het netwerk</translation>
        </message>
        <message>
            <source>By neighbourhood</source>
            <translation>Per buurt</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>leeg</translation>
        </message>
        <message>
            <source>In no neighbourhood</source>
            <translation>In geen buurt</translation>
        </message>
        <message>
            <source>Something is known of everything</source>
            <translation>Van elke soort is al iets bekend</translation>
        </message>
        <message>
            <source>Still blank: {what}</source>
            <translation>Nog leeg: {what}</translation>
        </message>
        <message>
            <source>nothing known yet</source>
            <translation>nog niets bekend</translation>
        </message>
        <message>
            <source>Nothing known yet in: {areas}.</source>
            <translation>Nog niets bekend in: {areas}.</translation>
        </message>
        <message>
            <source>Ask people what they like to do and can do, and what others ask them for.</source>
            <translation>Vraag mensen wat ze graag doen en goed kunnen, en waar anderen hen voor vragen.</translation>
        </message>
        <message>
            <source>Ask where people come together of their own accord, with or without a board.</source>
            <translation>Vraag waar mensen uit zichzelf bij elkaar komen, met of zonder bestuur.</translation>
        </message>
        <message>
            <source>Ask who works here, and what of theirs residents may use.</source>
            <translation>Vraag wie hier werkt, en wat bewoners van hen mogen gebruiken.</translation>
        </message>
        <message>
            <source>Ask where people meet, and which room or garden is often empty.</source>
            <translation>Vraag waar mensen elkaar tegenkomen, en welke zaal of tuin vaak leeg is.</translation>
        </message>
        <message>
            <source>Look for shops, markets and what neighbours lend, give and swap.</source>
            <translation>Kijk naar winkels en de markt, en naar wat buren lenen, geven en ruilen.</translation>
        </message>
        <message>
            <source>Ask who has lived here long what this was, and what everybody still tells.</source>
            <translation>Vraag wie hier lang woont wat dit vroeger was, en wat iedereen nog vertelt.</translation>
        </message>
        <message>
            <source>Residents, each with what they like and can do.</source>
            <translation>Bewoners, elk met wat zij graag doen en kunnen.</translation>
        </message>
        <message>
            <source>What residents do together: associations, groups, initiatives.</source>
            <translation>Wat bewoners samen doen: verenigingen, groepen, initiatieven.</translation>
        </message>
        <message>
            <source>Professionals you know by name and can call.</source>
            <translation>Professionals die je bij naam kent en kunt bellen.</translation>
        </message>
        <message>
            <source>Organisations and what they do together.</source>
            <translation>Organisaties en wat zij samen doen.</translation>
        </message>
    </context>
    <context>
        <name>AssetsView</name>
        <message>
            <source>Drawing up what the neighbourhood has</source>
            <translation>In kaart brengen wat de buurt heeft</translation>
        </message>
        <message>
            <source>The chosen part of the map</source>
            <translation>Wat je op de kaart koos</translation>
        </message>
        <message>
            <source>What the neighbourhood has</source>
            <translation>Wat de buurt heeft</translation>
        </message>
        <message>
            <source>&amp;Add something…</source>
            <translation>Iets toe&amp;voegen…</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Een ogenblik</translation>
        </message>
        <message>
            <source>What is known is being counted.</source>
            <translation>Wat bekend is, wordt geteld.</translation>
        </message>
        <message>
            <source>On the map (Enter opens it)</source>
            <translation>Op de kaart (Enter opent)</translation>
        </message>
        <message>
            <source>Known already (Enter puts it on the map)</source>
            <translation>Al bekend (Enter zet het op de kaart)</translation>
        </message>
        <message>
            <source>Show only this neighbourhood</source>
            <translation>Alleen deze buurt bekijken</translation>
        </message>
        <message>
            <source>On the map: {text}</source>
            <translation>Op de kaart: {text}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestopt</translation>
        </message>
        <message>
            <source>Nothing was counted. Look again when it suits you.</source>
            <translation>Er is niets geteld. Kijk opnieuw als het je uitkomt.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Opnieuw kijken</translation>
        </message>
    </context>
    <context>
        <name>BackupsCard</name>
        <message>
            <source>Backup copies</source>
            <translation>Reservekopieën</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>nog geen</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Op deze computer</translation>
        </message>
        <message>
            <source>Second place</source>
            <translation>Tweede plek</translation>
        </message>
        <message>
            <source>Best a stick or a network folder: a copy on this computer is lost with it.</source>
            <translation>Het liefst een stick of een netwerkmap: een kopie op deze computer raakt samen met de computer kwijt.</translation>
        </message>
        <message>
            <source>Choose a second place…</source>
            <translation>Tweede plek kiezen…</translation>
        </message>
        <message>
            <source>No second place</source>
            <translation>Geen tweede plek</translation>
        </message>
        <message>
            <source>Make a copy now</source>
            <translation>Nu een kopie maken</translation>
        </message>
        <message>
            <source>Put back a copy…</source>
            <translation>Kopie terugzetten…</translation>
        </message>
        <message>
            <source>Your notebook lies in a folder that {service} copies to other computers. It can be damaged there while you work. Close it, move it to an ordinary folder, and let only the copies go to {service}.</source>
            <translation>Je notitieboek staat in een map die {service} naar andere computers kopieert. Het kan daar beschadigd raken terwijl je werkt. Sluit het, verplaats het naar een gewone map, en laat alleen de kopieën naar {service} gaan.</translation>
        </message>
        <message>
            <source>There is no copy yet. Verbinder makes one by itself when you lock or close the notebook.</source>
            <translation>Er is nog geen kopie. Verbinder maakt er vanzelf een als je het notitieboek op slot doet of sluit.</translation>
        </message>
        <message>
            <source>The last copy is of {when} at {time}. Verbinder makes one after each day of use and before a list comes in; the oldest go by themselves. There are {count} now, {size} together.</source>
            <translation>De laatste kopie is van {when} om {time}. Verbinder maakt er een na elke dag gebruik en voordat je een lijst inleest; de oudste gaan vanzelf weg. Er zijn er nu {count}, samen {size}.</translation>
        </message>
        <message>
            <source>Second place for backup copies</source>
            <translation>Tweede plek voor reservekopieën</translation>
        </message>
        <message>
            <source>Making a backup copy…</source>
            <translation>Reservekopie maken…</translation>
        </message>
        <message>
            <source>The copy is made and checked, in both places.</source>
            <translation>De kopie is gemaakt en gecontroleerd, op beide plekken.</translation>
        </message>
        <message>
            <source>The copy is made and checked.</source>
            <translation>De kopie is gemaakt en gecontroleerd.</translation>
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
        <name>Beside</name>
        <message>
            <source>The two cards beside each other</source>
            <translation>De twee kaarten naast elkaar</translation>
        </message>
        <message>
            <source>Contacts, talents, wishes, introductions, initiatives and promises of both stay. What is empty on one card comes from the other; both notes stay. Who wants rest or no contact keeps that.</source>
            <translation>Contacten, talenten, wensen, koppelingen, initiatieven en beloften van allebei blijven. Wat op de ene kaart leeg is, komt van de andere; beide notities blijven. Wie rust of geen contact wil, houdt dat.</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n talent(s) and wish(es)</source>
            <translation>
                <numerusform>%n talent of wens</numerusform>
                <numerusform>%n talenten en wensen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n introduction(s)</source>
            <translation>
                <numerusform>%n koppeling</numerusform>
                <numerusform>%n koppelingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n initiative(s)</source>
            <translation>
                <numerusform>in %n initiatief</numerusform>
                <numerusform>in %n initiatieven</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing hangs on this card yet</source>
            <translation>nog niets bij deze kaart</translation>
        </message>
    </context>
    <context>
        <name>BesideFields</name>
        <message>
            <source>First name</source>
            <translation>Voornaam</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Voorletters</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Achternaam</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Omschrijving</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Geboortejaar</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Talen</translation>
        </message>
        <message>
            <source>Has time</source>
            <translation>Heeft tijd</translation>
        </message>
        <message>
            <source>Keep in touch (weeks)</source>
            <translation>Contact houden (weken)</translation>
        </message>
        <message>
            <source>Asked at most</source>
            <translation>Hoogstens gevraagd</translation>
        </message>
        <message>
            <source>Known through</source>
            <translation>Bekend via</translation>
        </message>
        <message>
            <source>What works</source>
            <translation>Wat werkt</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
    </context>
    <context>
        <name>BudgetDialog</name>
        <message>
            <source>A small budget</source>
            <translation>Een klein budget</translation>
        </message>
        <message>
            <source>Correct this budget</source>
            <translation>Dit budget verbeteren</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
        <message>
            <source>Requested on</source>
            <translation>Aangevraagd op</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Besloten op</translation>
        </message>
        <message>
            <source>Thanked on</source>
            <translation>Bedankt op</translation>
        </message>
        <message>
            <source>The money ends on</source>
            <translation>Het geld stopt op</translation>
        </message>
        <message>
            <source>&amp;What for</source>
            <translation>&amp;Waarvoor</translation>
        </message>
        <message>
            <source>How &amp;much</source>
            <translation>&amp;Hoeveel</translation>
        </message>
        <message>
            <source>Where it &amp;stands</source>
            <translation>Hoe &amp;staat het</translation>
        </message>
        <message>
            <source>&amp;From whom</source>
            <translation>&amp;Van wie</translation>
        </message>
        <message>
            <source>What do &amp;they want with it</source>
            <translation>Wat w&amp;illen zij ermee</translation>
        </message>
        <message>
            <source>&amp;Requested on</source>
            <translation>&amp;Aangevraagd op</translation>
        </message>
        <message>
            <source>&amp;Decided on</source>
            <translation>Bes&amp;loten op</translation>
        </message>
        <message>
            <source>T&amp;hanked on</source>
            <translation>Be&amp;dankt op</translation>
        </message>
        <message>
            <source>The money &amp;ends on</source>
            <translation>Het &amp;geld stopt op</translation>
        </message>
    </context>
    <context>
        <name>CalendarDialog</name>
        <message>
            <source>To your calendar</source>
            <translation>Naar je agenda</translation>
        </message>
        <message>
            <source>With &amp;names and what you promised</source>
            <translation>Met &amp;namen en wat je beloofde</translation>
        </message>
        <message>
            <source>With an &amp;alarm at nine in the morning</source>
            <translation>Met een &amp;wekker om negen uur 's ochtends</translation>
        </message>
        <message>
            <source>&amp;Choose a file…</source>
            <translation>&amp;Kies een bestand…</translation>
        </message>
        <message>
            <source>Everything that has a day: promises, asking how an introduction went, looking back at initiatives and at agreements. Save it again later and your calendar changes what it has already.</source>
            <translation>Alles waar een dag bij staat: beloften, vragen hoe een kennismaking ging, terugkijken bij initiatieven en bij afspraken. Bewaar je het later opnieuw, dan past je agenda aan wat er al in staat.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Take care: a calendar often stands with another company on the internet, and shows itself on your phone. Everybody who sees it then reads who it is about.</source>
            <translation>Let op: een agenda staat vaak bij een ander bedrijf op internet en laat zich zien op je telefoon. Wie hem ziet, leest dan over wie het gaat.</translation>
        </message>
        <message>
            <source>Without names your calendar says that there is something to do, and not for whom.</source>
            <translation>Zonder namen zegt je agenda dat er iets te doen is, en niet voor wie.</translation>
        </message>
    </context>
    <context>
        <name>CalendarSaving</name>
        <message>
            <source>Save for your calendar</source>
            <translation>Voor je agenda bewaren</translation>
        </message>
        <message>
            <source>calendar</source>
            <translation>agenda</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Agenda (*.ics)</translation>
        </message>
        <message>
            <source>Making the calendar…</source>
            <translation>De agenda maken…</translation>
        </message>
    </context>
    <context>
        <name>CaptureBar</name>
        <message>
            <source>Write down a contact</source>
            <translation>Contact vastleggen</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Who did you speak? @name, street and number, +talent…</source>
            <translation>Wie sprak je? @naam, straat en nummer, +talent…</translation>
        </message>
        <message>
            <source>This notebook is open for reading only.</source>
            <translation>Dit notitieboek is alleen om te lezen geopend.</translation>
        </message>
        <message>
            <source>What you can type (F1)</source>
            <translation>Wat je kunt typen (F1)</translation>
        </message>
        <message>
            <source>A street of closed doors ({key})</source>
            <translation>Een straat met dichte deuren ({key})</translation>
        </message>
        <message>
            <source>The whole form</source>
            <translation>Het hele formulier</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Type who you spoke, or what you saw. F1 shows how.</source>
            <translation>Typ wie je sprak of wat je zag. Met F1 zie je hoe.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Undone: it is not saved any more.</source>
            <translation>Ongedaan gemaakt: het is niet meer opgeslagen.</translation>
        </message>
        <message>
            <source>Reading the lines</source>
            <translation>De regels lezen</translation>
        </message>
        <message>
            <source>There is no contact in these lines yet.</source>
            <translation>In deze regels staat nog geen contact.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s): press Enter to look them over before they are saved.</source>
            <translation>
                <numerusform>%n regel: druk op Enter om die na te kijken voor je bewaart.</numerusform>
                <numerusform>%n regels: druk op Enter om ze na te kijken voor je ze bewaart.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ctrl+N puts the cursor here</source>
            <translation>Ctrl+N zet de cursor hier</translation>
        </message>
        <message>
            <source>Enter saves   ·   ↓ to what was understood   ·   F1 what you can type</source>
            <translation>Enter bewaart   ·   ↓ naar wat begrepen is   ·   F1 wat je kunt typen</translation>
        </message>
    </context>
    <context>
        <name>CapturedLine</name>
        <message>
            <source>What was understood</source>
            <translation>Wat begrepen is</translation>
        </message>
    </context>
    <context>
        <name>CardCounts</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardHeader</name>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Terug naar de lijst (Esc)</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Write down a contact</source>
            <translation>Contact vastleggen</translation>
        </message>
        <message>
            <source>Write down a contact (Alt+C)</source>
            <translation>Contact vastleggen (Alt+C)</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>Edit this card (Ctrl+Shift+E)</source>
            <translation>Deze kaart bewerken (Ctrl+Shift+E)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Terughalen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Introducing: {wish}</source>
            <translation>Koppelen: {wish}</translation>
        </message>
        <message>
            <source>To a colleague: {wish}</source>
            <translation>Naar een collega: {wish}</translation>
        </message>
        <message>
            <source>A way to begin</source>
            <translation>Een mooi begin</translation>
        </message>
        <message>
            <source>last contact {when}</source>
            <translation>laatste contact {when}</translation>
        </message>
        <message>
            <source>no contact yet</source>
            <translation>nog geen contact</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacten</numerusform>
            </translation>
        </message>
        <message>
            <source>In the archive since {day}.</source>
            <translation>In het archief sinds {day}.</translation>
        </message>
        <message>
            <source>{name} does not want to be introduced to others.</source>
            <translation>{name} wil niet aan anderen gekoppeld worden.</translation>
        </message>
        <message>
            <source>{name} wants rest until {day}. Leave them be, and introduce nobody.</source>
            <translation>{name} wil rust tot en met {day}. Ga niet langs en stel niemand voor.</translation>
        </message>
        <message>
            <source>{name} wants rest for now. Leave them be, and introduce nobody.</source>
            <translation>{name} wil nu rust. Ga niet langs en stel niemand voor.</translation>
        </message>
        <message>
            <source>{name} wants no contact until {day}. Do not call on them, and introduce nobody.</source>
            <translation>{name} wil geen contact tot en met {day}. Ga niet langs en stel niemand voor.</translation>
        </message>
        <message>
            <source>{name} wants no contact. Do not call on them, and introduce nobody.</source>
            <translation>{name} wil geen contact. Ga niet langs en stel niemand voor.</translation>
        </message>
    </context>
    <context>
        <name>CardWays</name>
        <message>
            <source>Card of {name}</source>
            <translation>Kaart van {name}</translation>
        </message>
        <message>
            <source>&amp;Open card of {name}</source>
            <translation>Kaart van {name} &amp;openen</translation>
        </message>
    </context>
    <context>
        <name>CardWords</name>
        <message numerus="yes">
            <source>%n signal(s)</source>
            <translation>
                <numerusform>%n signaal</numerusform>
                <numerusform>%n signalen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n streets and places</source>
            <translation>
                <numerusform>in %n straat of plek</numerusform>
                <numerusform>in %n straten en plekken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signal(s) about people who want to be left in peace.</source>
            <translation>
                <numerusform>%n signaal over mensen die met rust gelaten willen worden.</numerusform>
                <numerusform>%n signalen over mensen die met rust gelaten willen worden.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardWrites</name>
        <message>
            <source>{name} is in the archive.</source>
            <translation>{name} staat nu in het archief.</translation>
        </message>
        <message>
            <source>{name} is back in the list.</source>
            <translation>{name} staat weer in de lijst.</translation>
        </message>
        <message>
            <source>{name} lives with</source>
            <translation>{name} woont samen met</translation>
        </message>
        <message>
            <source>{name} is out of the household.</source>
            <translation>{name} hoort niet meer bij dit huishouden.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
    </context>
    <context>
        <name>CardsFile</name>
        <message>
            <source>There is nobody in your notebook whose card may leave.</source>
            <translation>Er is niemand in je notitieboek van wie het kaartje weg mag.</translation>
        </message>
        <message>
            <source>Save contact cards</source>
            <translation>Contactkaarten opslaan</translation>
        </message>
        <message>
            <source>Save &amp;anyway…</source>
            <translation>Toch &amp;opslaan…</translation>
        </message>
        <message>
            <source>Contact cards (*{ending})</source>
            <translation>Contactkaarten (*{ending})</translation>
        </message>
        <message>
            <source>Saving contact cards…</source>
            <translation>De contactkaarten worden opgeslagen…</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) are in {file}.</source>
            <translation>
                <numerusform>%n kaartje staat in {file}.</numerusform>
                <numerusform>%n kaartjes staan in {file}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Anyone can read it: throw the file away when the cards are in your phone.</source>
            <translation>Iedereen kan het lezen: gooi het bestand weg als de kaartjes in je telefoon staan.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) go into one file: name, telephone, e-mail, address, year of birth.</source>
            <translation>
                <numerusform>%n mens komt in één bestand: naam, telefoon, e-mail, adres, geboortejaar.</numerusform>
                <numerusform>%n mensen komen in één bestand: naam, telefoon, e-mail, adres, geboortejaar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay(s) out: who wants rest or no contact, or is in the archive.</source>
            <translation>
                <numerusform>%n mens blijft erbuiten: wie rust of geen contact wil, of in het archief staat.</numerusform>
                <numerusform>%n mensen blijven erbuiten: wie rust of geen contact wil, of in het archief staat.</numerusform>
            </translation>
        </message>
        <message>
            <source>Notes, talents and wishes do not go along.</source>
            <translation>Notities, talenten en wensen gaan niet mee.</translation>
        </message>
        <message>
            <source>The file is not locked: anyone who has it can read it, and your phone may copy it to the internet. Verbinder notes that it left (Settings, Privacy).</source>
            <translation>Het bestand zit niet op slot: wie het heeft, kan het lezen, en je telefoon zet het misschien op internet. Verbinder schrijft op dat het je notitieboek verliet (Instellingen, Privacy).</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>Who led, and when you were there</source>
            <translation>Wie ging voor, en wanneer was jij erbij</translation>
        </message>
        <message>
            <source>Save as a picture…</source>
            <translation>Bewaren als plaatje…</translation>
        </message>
        <message>
            <source>Who led at {name}</source>
            <translation>Wie ging voor bij {name}</translation>
        </message>
        <message>
            <source>With the arrows you go along them.</source>
            <translation>Met de pijltjes loop je erlangs.</translation>
        </message>
        <message>
            <source>Save as a picture</source>
            <translation>Bewaren als plaatje</translation>
        </message>
        <message>
            <source>who led</source>
            <translation>wie ging voor</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Plaatje (*.png)</translation>
        </message>
        <message>
            <source>Drawing that scales (*.svg)</source>
            <translation>Tekening die scherp blijft (*.svg)</translation>
        </message>
        <message>
            <source>The picture is in {file}.</source>
            <translation>Het plaatje staat in {file}.</translation>
        </message>
        <message>
            <source>Led, of {all} times: {told}.</source>
            <translation>Van de {all} keer ging voor: {told}.</translation>
        </message>
        <message>
            <source>you left {day}</source>
            <translation>jij ging weg {day}</translation>
        </message>
        <message>
            <source>you leave {day}</source>
            <translation>jij gaat weg {day}</translation>
        </message>
        <message>
            <source>Full: you were there. Open: you were not. Dotted: not known.</source>
            <translation>Vol: jij was erbij. Open: jij was er niet. Gestippeld: niet bekend.</translation>
        </message>
        <message>
            <source>Coloured: you stepped in.</source>
            <translation>Gekleurd vlak: jij sprong bij.</translation>
        </message>
        <message>
            <source>Residents</source>
            <translation>Bewoners</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Samen</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Jij</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Niet bekend</translation>
        </message>
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
            <source>There are small groups among these, so none is shown by itself.</source>
            <translation>Hier zitten kleine groepen bij. Daarom staat er geen groep apart in.</translation>
        </message>
        <message>
            <source>{rest}: {count}, counted together.</source>
            <translation>{rest}: {count}, samen geteld.</translation>
        </message>
        <message>
            <source>Together: {count}.</source>
            <translation>Samen: {count}.</translation>
        </message>
        <message>
            <source>In the period before: {count}.</source>
            <translation>In de periode ervoor: {count}.</translation>
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
        <name>CheckActions</name>
        <message>
            <source>&amp;Tell more…</source>
            <translation>&amp;Vertel meer…</translation>
        </message>
        <message>
            <source>{one} and {other}: {answer}</source>
            <translation>{one} en {other}: {answer}</translation>
        </message>
        <message>
            <source>Does {name} still go there?</source>
            <translation>Gaat {name} er nog heen?</translation>
        </message>
        <message>
            <source>Did {name} go?</source>
            <translation>Is {name} gegaan?</translation>
        </message>
        <message>
            <source>Do they still see each other?</source>
            <translation>Zien ze elkaar nog?</translation>
        </message>
        <message>
            <source>Did they go?</source>
            <translation>Zijn ze gegaan?</translation>
        </message>
        <message>
            <source>&amp;Yes, still</source>
            <translation>&amp;Ja, nog steeds</translation>
        </message>
        <message>
            <source>&amp;Once and no more</source>
            <translation>&amp;Eén keer, daarna niet meer</translation>
        </message>
        <message>
            <source>&amp;Not any more</source>
            <translation>&amp;Niet meer</translation>
        </message>
        <message>
            <source>I &amp;don't know</source>
            <translation>&amp;Weet ik niet</translation>
        </message>
        <message>
            <source>&amp;Went</source>
            <translation>&amp;Gegaan</translation>
        </message>
        <message>
            <source>Went &amp;once</source>
            <translation>&amp;Eén keer gegaan</translation>
        </message>
        <message>
            <source>Did &amp;not go</source>
            <translation>&amp;Niet gegaan</translation>
        </message>
        <message>
            <source>Card of {name}</source>
            <translation>Kaart van {name}</translation>
        </message>
        <message>
            <source>&amp;Card of {name}</source>
            <translation>&amp;Kaart van {name}</translation>
        </message>
    </context>
    <context>
        <name>CheckDialog</name>
        <message>
            <source>How did it go?</source>
            <translation>Hoe ging het?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Choose an answer first; “I don't know” is one too.</source>
            <translation>Kies eerst een antwoord; “weet ik niet” mag ook.</translation>
        </message>
        <message>
            <source>Written down how it went: {both}</source>
            <translation>Opgeschreven hoe het ging: {both}</translation>
        </message>
        <message>
            <source>&amp;Yes, still</source>
            <translation>&amp;Ja, nog steeds</translation>
        </message>
        <message>
            <source>It &amp;remained at that once</source>
            <translation>Het &amp;bleef bij één keer</translation>
        </message>
        <message>
            <source>N&amp;o longer</source>
            <translation>&amp;Niet meer</translation>
        </message>
        <message>
            <source>I don't &amp;know</source>
            <translation>Weet &amp;ik niet</translation>
        </message>
        <message>
            <source>&amp;Went</source>
            <translation>&amp;Gegaan</translation>
        </message>
        <message>
            <source>Went o&amp;nce</source>
            <translation>&amp;Eén keer gegaan</translation>
        </message>
        <message>
            <source>Did n&amp;ot go</source>
            <translation>&amp;Niet gegaan</translation>
        </message>
        <message>
            <source>Do they still see each other?</source>
            <translation>Zien ze elkaar nog?</translation>
        </message>
        <message>
            <source>Did they meet?</source>
            <translation>Hebben ze elkaar ontmoet?</translation>
        </message>
        <message>
            <source>Does {name} still go to {where}?</source>
            <translation>Gaat {name} nog naar {where}?</translation>
        </message>
        <message>
            <source>Did {name} go to {where}?</source>
            <translation>Is {name} naar {where} gegaan?</translation>
        </message>
        <message>
            <source>introduced: {ago}</source>
            <translation>gekoppeld: {ago}</translation>
        </message>
        <message>
            <source>proposed: {ago}</source>
            <translation>voorgesteld: {ago}</translation>
        </message>
        <message>
            <source>What &amp;got in the way?</source>
            <translation>Wat zat er in de &amp;weg?</translation>
        </message>
        <message>
            <source>May stay empty. It is about circumstances, not about who somebody is.</source>
            <translation>Mag leeg blijven. Het gaat om omstandigheden, niet om wie iemand is.</translation>
        </message>
        <message>
            <source>No&amp;te</source>
            <translation>N&amp;otitie</translation>
        </message>
        <message>
            <source>It was also meant for: {goal}.</source>
            <translation>Het was ook bedoeld voor: {goal}.</translation>
        </message>
        <message>
            <source>What follows from your answer is said here.</source>
            <translation>Hier staat straks wat er uit je antwoord volgt.</translation>
        </message>
        <message>
            <source>It then stands at: {state}. Nothing more is asked.</source>
            <translation>De koppeling staat dan op: {state}. Er wordt niets meer gevraagd.</translation>
        </message>
        <message>
            <source>It then stands at: {state}. You are asked once more on {day}.</source>
            <translation>De koppeling staat dan op: {state}. Op {day} wordt het nog eens gevraagd.</translation>
        </message>
    </context>
    <context>
        <name>CheckInDialog</name>
        <message>
            <source>How does it go?</source>
            <translation>Hoe gaat het?</translation>
        </message>
        <message>
            <source>It &amp;runs by itself</source>
            <translation>Het loopt &amp;vanzelf</translation>
        </message>
        <message>
            <source>It does not run by i&amp;tself</source>
            <translation>Het loopt &amp;niet vanzelf</translation>
        </message>
        <message>
            <source>Nothing &amp;clear</source>
            <translation>Niet d&amp;uidelijk</translation>
        </message>
        <message>
            <source>Heard on</source>
            <translation>Gehoord op</translation>
        </message>
        <message>
            <source>&amp;Heard on</source>
            <translation>&amp;Gehoord op</translation>
        </message>
        <message>
            <source>&amp;What you heard</source>
            <translation>&amp;Wat je hoorde</translation>
        </message>
    </context>
    <context>
        <name>CheckWords</name>
        <message>
            <source>All is well. The index for searching was not right and was made anew; nothing was lost. Checked at {time}.</source>
            <translation>Alles is in orde. De index voor het zoeken klopte niet en is opnieuw gemaakt; er is niets kwijt. Gecontroleerd om {time}.</translation>
        </message>
        <message>
            <source>All is well: every page of the file is whole ({residents} residents, {contacts} contacts). Checked at {time}.</source>
            <translation>Alles is in orde: elke bladzijde van het bestand is heel ({residents} inwoners, {contacts} contacten). Gecontroleerd om {time}.</translation>
        </message>
        <message>
            <source>This notebook is not in order (checked at {time}):</source>
            <translation>Dit notitieboek is niet in orde (gecontroleerd om {time}):</translation>
        </message>
        <message>
            <source>Part of the file was changed or damaged outside Verbinder. Put back a backup copy.</source>
            <translation>Een deel van het bestand is buiten Verbinder veranderd of beschadigd. Zet een reservekopie terug.</translation>
        </message>
        <message>
            <source>The file is damaged. Put back a backup copy; what you have now is kept beside it.</source>
            <translation>Het bestand is beschadigd. Zet een reservekopie terug; wat je nu hebt, blijft ernaast bewaard.</translation>
        </message>
        <message>
            <source>Something refers to what is no longer there. Export the whole notebook and bring it into a new one.</source>
            <translation>Iets verwijst naar wat er niet meer is. Exporteer het hele notitieboek en lees het in een nieuw notitieboek in.</translation>
        </message>
        <message>
            <source>Searching may miss something; nothing is lost. Check again when you may write: then it is mended.</source>
            <translation>Zoeken kan iets missen; er is niets kwijt. Controleer nog eens als je mag schrijven: dan wordt het hersteld.</translation>
        </message>
        <message>
            <source>The file could not be read to its end. Put back a backup copy.</source>
            <translation>Het bestand was niet tot het eind te lezen. Zet een reservekopie terug.</translation>
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
            <translation>Woorden van dit stukje</translation>
        </message>
        <message>
            <source>Somebody new: {name}</source>
            <translation>Iemand die je nog niet kende: {name}</translation>
        </message>
        <message>
            <source>Type another name…</source>
            <translation>Een andere naam typen…</translation>
        </message>
        <message>
            <source>Type it yourself…</source>
            <translation>Zelf typen…</translation>
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
            <translation>{name} (nieuw)</translation>
        </message>
        <message>
            <source>led by {name}</source>
            <translation>geleid door {name}</translation>
        </message>
        <message>
            <source>led by {name} (new)</source>
            <translation>geleid door {name} (nieuw)</translation>
        </message>
        <message>
            <source>just noticed</source>
            <translation>opgevallen</translation>
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
            <source>From the contact before. Delete removes it.</source>
            <translation>Van het vorige contact. Met Delete haal je het weg.</translation>
        </message>
        <message>
            <source>You know more than one. Press Enter to choose.</source>
            <translation>Je kent er meer dan één. Druk op Enter om te kiezen.</translation>
        </message>
        <message>
            <source>Not certain. Press Enter to look at it.</source>
            <translation>Niet zeker. Druk op Enter om het te bekijken.</translation>
        </message>
        <message>
            <source>{text}: what someone likes or lives through</source>
            <translation>{text}: wat iemand leuk vindt of meemaakt</translation>
        </message>
    </context>
    <context>
        <name>ChooseConcept</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Bewaren</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>Begrip</translation>
        </message>
        <message>
            <source>Concepts found</source>
            <translation>Gevonden begrippen</translation>
        </message>
        <message>
            <source>&amp;Word or phrase</source>
            <translation>&amp;Woord of zin</translation>
        </message>
        <message>
            <source>Keep what says it: one telling word counts in every phrase it is said in.</source>
            <translation>Laat staan waar het om gaat: één woord dat het zegt, telt in elke zin waar het in staat.</translation>
        </message>
        <message>
            <source>&amp;Concept</source>
            <translation>Be&amp;grip</translation>
        </message>
        <message>
            <source>Type to search, in Dutch or English.</source>
            <translation>Typ om te zoeken, in het Nederlands of Engels.</translation>
        </message>
        <message>
            <source>Choose a concept from the list.</source>
            <translation>Kies een begrip uit de lijst.</translation>
        </message>
        <message>
            <source>Perhaps</source>
            <translation>Misschien</translation>
        </message>
        <message>
            <source>Concepts</source>
            <translation>Begrippen</translation>
        </message>
        <message>
            <source>No concept found.</source>
            <translation>Geen begrip gevonden.</translation>
        </message>
        <message>
            <source>New concept: {name}</source>
            <translation>Nieuw begrip: {name}</translation>
        </message>
    </context>
    <context>
        <name>ColumnRow</name>
        <message>
            <source>nothing filled in at the top of the list</source>
            <translation>bovenaan de lijst is niets ingevuld</translation>
        </message>
        <message>
            <source>(not shown)</source>
            <translation>(wordt niet getoond)</translation>
        </message>
        <message>
            <source>Never comes in</source>
            <translation>Komt er nooit in</translation>
        </message>
        <message>
            <source>Column {name}</source>
            <translation>Kolom {name}</translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message>
            <source>Are the columns right?</source>
            <translation>Kloppen de kolommen?</translation>
        </message>
        <message>
            <source>&amp;Sheet</source>
            <translation>&amp;Blad</translation>
        </message>
        <message>
            <source>&amp;Letters were stored as</source>
            <translation>&amp;Letters opgeslagen als</translation>
        </message>
        <message>
            <source>&amp;Headings stand in row</source>
            <translation>&amp;Koppen staan in rij</translation>
        </message>
        <message>
            <source>no headings</source>
            <translation>geen koppen</translation>
        </message>
        <message>
            <source>{file}: what Verbinder made of the headings and the first rows. Change what is not right.</source>
            <translation>{file}: dit maakte Verbinder van de koppen en de eerste rijen. Verander wat niet klopt.</translation>
        </message>
        <message numerus="yes">
            <source>%n empty column(s) are not shown.</source>
            <translation>
                <numerusform>%n lege kolom staat er niet bij.</numerusform>
                <numerusform>%n lege kolommen staan er niet bij.</numerusform>
            </translation>
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
            <translation>Suggesties</translation>
        </message>
    </context>
    <context>
        <name>ConceptWords</name>
        <message>
            <source>What you typed</source>
            <translation>Wat je typte</translation>
        </message>
        <message>
            <source>Not known yet: what does it belong to?</source>
            <translation>Nog onbekend: hoort bij …?</translation>
        </message>
        <message>
            <source>Your own concepts</source>
            <translation>Eigen begrippen</translation>
        </message>
        <message>
            <source>Your own words</source>
            <translation>Eigen woorden</translation>
        </message>
        <message>
            <source>What it does not mean</source>
            <translation>Wat het niet betekent</translation>
        </message>
        <message>
            <source>One and the same here</source>
            <translation>Hier een en hetzelfde</translation>
        </message>
        <message>
            <source>Left as it is</source>
            <translation>Zo gelaten</translation>
        </message>
        <message>
            <source>Everything that was said is understood.</source>
            <translation>Alles wat mensen zeiden, wordt begrepen.</translation>
        </message>
        <message>
            <source>Show all {count}</source>
            <translation>Toon alle {count}</translation>
        </message>
        <message numerus="yes">
            <source>Said %n time(s).</source>
            <translation>
                <numerusform>%n keer gezegd.</numerusform>
                <numerusform>%n keer gezegd.</numerusform>
            </translation>
        </message>
        <message>
            <source>Perhaps it belongs to “{concept}”.</source>
            <translation>Misschien hoort het bij “{concept}”.</translation>
        </message>
        <message>
            <source>A concept you added yourself.</source>
            <translation>Een begrip dat je zelf toevoegde.</translation>
        </message>
        <message>
            <source>What you correct here counts for everybody who says it like this.</source>
            <translation>Wat je hier verbetert, geldt voor iedereen die het zo zegt.</translation>
        </message>
        <message>
            <source>It matches what others say alike, and nothing else. It need not belong anywhere: leave it if you like.</source>
            <translation>Het past alleen bij wie het net zo zegt. Het hoeft nergens bij te horen: laat het gerust zo.</translation>
        </message>
        <message>
            <source>Whoever says one of its words is found with the others.</source>
            <translation>Wie een van deze woorden zegt, wordt bij de anderen gevonden.</translation>
        </message>
        <message>
            <source>Whoever says this is found with the others of that concept.</source>
            <translation>Wie dit zegt, wordt gevonden bij de anderen van dat begrip.</translation>
        </message>
        <message>
            <source>Whoever says this is not found for that concept.</source>
            <translation>Wie dit zegt, wordt niet bij dat begrip gevonden.</translation>
        </message>
        <message>
            <source>Whoever has the one is found with those who have the other.</source>
            <translation>Wie het ene heeft, wordt gevonden bij wie het andere heeft.</translation>
        </message>
        <message>
            <source>It is not offered any more. It goes on matching what others say alike.</source>
            <translation>Het wordt niet meer voorgelegd. Het past nog wel bij wie het net zo zegt.</translation>
        </message>
        <message>
            <source>perhaps: {concept}</source>
            <translation>misschien: {concept}</translation>
        </message>
        <message>
            <source>{one} = {other}</source>
            <translation>{one} = {other}</translation>
        </message>
        <message>
            <source>belongs to: {concept}</source>
            <translation>hoort bij: {concept}</translation>
        </message>
        <message>
            <source>is not: {concept}</source>
            <translation>is niet: {concept}</translation>
        </message>
        <message>
            <source>Understood as: {concepts}</source>
            <translation>Verbinder leest: {concepts}</translation>
        </message>
        <message>
            <source>Not understood. Unknown: {words}</source>
            <translation>Niet begrepen. Onbekend: {words}</translation>
        </message>
        <message>
            <source>Not understood.</source>
            <translation>Niet begrepen.</translation>
        </message>
        <message>
            <source>Its words: {words}</source>
            <translation>De woorden erbij: {words}</translation>
        </message>
    </context>
    <context>
        <name>ConceptsCard</name>
        <message>
            <source>Concepts</source>
            <translation>Begrippen</translation>
        </message>
        <message>
            <source>See the concepts…</source>
            <translation>Begrippen bekijken…</translation>
        </message>
        <message>
            <source>To bring people together, Verbinder reads what they say as concepts. Explain a word it does not know, or put right what it misunderstands.</source>
            <translation>Om mensen bij elkaar te brengen, leest Verbinder wat ze zeggen als begrippen. Leg een woord uit dat het niet kent, of zet recht wat het verkeerd begrijpt.</translation>
        </message>
        <message numerus="yes">
            <source>You explained %n word(s) or concept(s).</source>
            <translation>
                <numerusform>Je legde %n woord of begrip uit.</numerusform>
                <numerusform>Je legde %n woorden of begrippen uit.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConceptsPage</name>
        <message>
            <source>To Settings</source>
            <translation>Naar Instellingen</translation>
        </message>
        <message>
            <source>Join two concepts…</source>
            <translation>Twee begrippen samenvoegen…</translation>
        </message>
        <message>
            <source>Try a phrase: what is it understood as?</source>
            <translation>Probeer een zin: wat leest Verbinder erin?</translation>
        </message>
        <message>
            <source>Try a phrase</source>
            <translation>Probeer een zin</translation>
        </message>
        <message>
            <source>Phrases, words and concepts</source>
            <translation>Zinnen, woorden en begrippen</translation>
        </message>
        <message>
            <source>What you can do with it</source>
            <translation>Wat je ermee kunt doen</translation>
        </message>
        <message>
            <source>Concepts</source>
            <translation>Begrippen</translation>
        </message>
        <message>
            <source>Reading what people said…</source>
            <translation>Lezen wat mensen zeiden…</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Nog niet gelezen</translation>
        </message>
        <message>
            <source>To show what is understood, all talents, wishes and interests have to be read.</source>
            <translation>Om te laten zien wat er begrepen wordt, moeten alle talenten, wensen en interesses gelezen worden.</translation>
        </message>
        <message>
            <source>&amp;Read them</source>
            <translation>&amp;Lezen</translation>
        </message>
        <message>
            <source>In a large notebook this takes some seconds.</source>
            <translation>In een groot notitieboek duurt dat een paar seconden.</translation>
        </message>
        <message>
            <source>Add a &amp;concept…</source>
            <translation>&amp;Begrip toevoegen…</translation>
        </message>
        <message>
            <source>&amp;Join two concepts…</source>
            <translation>Twee begrippen &amp;samenvoegen…</translation>
        </message>
        <message>
            <source>Verbinder reads what people say as concepts, so that “roti” finds “cooks Surinamese”.</source>
            <translation>Verbinder leest wat mensen zeggen als begrippen: zo vindt “roti” ook “kookt Surinaams”.</translation>
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
        <name>ConnectingPage</name>
        <message>
            <source>Connecting</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggesties</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groepen</translation>
        </message>
        <message>
            <source>Introductions</source>
            <translation>Koppelingen</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Opzij gezet</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Wat je ziet</translation>
        </message>
        <message>
            <source>Suggestions for everybody</source>
            <translation>Suggesties voor iedereen</translation>
        </message>
        <message>
            <source>Look for suggestions again</source>
            <translation>Opnieuw naar suggesties zoeken</translation>
        </message>
        <message>
            <source>Groups with the same wish</source>
            <translation>Groepen met dezelfde wens</translation>
        </message>
        <message>
            <source>Bring together by your own idea…</source>
            <translation>Zelf twee mensen koppelen…</translation>
        </message>
        <message>
            <source>What was set aside</source>
            <translation>Wat je opzij hebt gezet</translation>
        </message>
    </context>
    <context>
        <name>ConnectingSheet</name>
        <message>
            <source>Who knows whom</source>
            <translation>Wie kent wie</translation>
        </message>
    </context>
    <context>
        <name>ContactForm</name>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Change a contact</source>
            <translation>Contact wijzigen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Bewaren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Remove this contact</source>
            <translation>Dit contact weghalen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>The contact is removed, with what was heard and promised in it.</source>
            <translation>Het contact is weggehaald, met wat je erin hoorde en beloofde.</translation>
        </message>
    </context>
    <context>
        <name>ContactPersons</name>
        <message>
            <source>&amp;Contact person</source>
            <translation>&amp;Contactpersoon</translation>
        </message>
        <message>
            <source>Nobody yet. Whom do you call when there is something?</source>
            <translation>Nog niemand. Wie bel je als er iets is?</translation>
        </message>
        <message>
            <source>Contact persons</source>
            <translation>Contactpersonen</translation>
        </message>
    </context>
    <context>
        <name>ContactSheet</name>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Talents</source>
            <translation>Talenten</translation>
        </message>
        <message>
            <source>Wishes</source>
            <translation>Wensen</translation>
        </message>
        <message>
            <source>Interests and experiences</source>
            <translation>Interesses en ervaringen</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Beloofd</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>Signalen</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Thema's</translation>
        </message>
        <message>
            <source>&amp;Who</source>
            <translation>&amp;Wie</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Dag</translation>
        </message>
        <message>
            <source>&amp;Round</source>
            <translation>&amp;Ronde</translation>
        </message>
        <message>
            <source>S&amp;treet</source>
            <translation>&amp;Straat</translation>
        </message>
        <message>
            <source>Num&amp;ber</source>
            <translation>&amp;Nummer</translation>
        </message>
        <message>
            <source>S&amp;etting</source>
            <translation>S&amp;ituatie</translation>
        </message>
        <message>
            <source>What came &amp;of it</source>
            <translation>&amp;Uitkomst</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Plek</translation>
        </message>
        <message>
            <source>Or&amp;ganisation</source>
            <translation>&amp;Organisatie</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>No&amp;titie</translation>
        </message>
        <message>
            <source>What follows is o&amp;f</source>
            <translation>Wat &amp;volgt is van</translation>
        </message>
        <message>
            <source>Ta&amp;lents</source>
            <translation>Ta&amp;lenten</translation>
        </message>
        <message>
            <source>&amp;Interests and experiences</source>
            <translation>Int&amp;eresses en ervaringen</translation>
        </message>
        <message>
            <source>Pro&amp;mised</source>
            <translation>Beloo&amp;fd</translation>
        </message>
        <message>
            <source>T&amp;ags</source>
            <translation>Them&amp;a's</translation>
        </message>
        <message>
            <source>You know more than one. Choose who you mean.</source>
            <translation>Je kent er meer dan één. Kies wie je bedoelt.</translation>
        </message>
        <message>
            <source>no round</source>
            <translation>geen ronde</translation>
        </message>
        <message>
            <source>an earlier round</source>
            <translation>een eerdere ronde</translation>
        </message>
    </context>
    <context>
        <name>CopiesDialog</name>
        <message>
            <source>Put back a copy</source>
            <translation>Kopie terugzetten</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopie</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Wat er verschilt</translation>
        </message>
        <message>
            <source>Put &amp;back</source>
            <translation>&amp;Terugzetten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Your notebook becomes as it was then. What is in it now is not lost: that stays beside it in a file of its own, under a new name.</source>
            <translation>Je notitieboek wordt zoals het toen was. Wat er nu in staat, raakt niet kwijt: dat blijft ernaast bewaard in een eigen bestand, onder een nieuwe naam.</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Vergelijken…</translation>
        </message>
    </context>
    <context>
        <name>CopyRow</name>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Copy {value}</source>
            <translation>{value} kopiëren</translation>
        </message>
        <message>
            <source>Copy for one minute; then the clipboard is emptied</source>
            <translation>Kopieert voor één minuut; daarna wordt het klembord geleegd</translation>
        </message>
        <message>
            <source>{value} is copied. The clipboard is emptied after a minute.</source>
            <translation>{value} is gekopieerd. Na een minuut wordt het klembord geleegd.</translation>
        </message>
    </context>
    <context>
        <name>CountWords</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n gesprek</numerusform>
                <numerusform>%n gesprekken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people spoken to</source>
            <translation>
                <numerusform>%n mens gesproken</numerusform>
                <numerusform>%n mensen gesproken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n for the first time</source>
            <translation>
                <numerusform>%n voor het eerst</numerusform>
                <numerusform>%n voor het eerst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n street(s)</source>
            <translation>
                <numerusform>%n straat</numerusform>
                <numerusform>%n straten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not visited for too long</source>
            <translation>
                <numerusform>%n te lang niet bezocht</numerusform>
                <numerusform>%n te lang niet bezocht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>not for %n week(s)</source>
            <translation>
                <numerusform>al %n week niet</numerusform>
                <numerusform>al %n weken niet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) in no street you know of.</source>
            <translation>
                <numerusform>%n contact was niet in een straat die je kent.</numerusform>
                <numerusform>%n contacten waren niet in een straat die je kent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n streets</source>
            <translation>
                <numerusform>Toon %n straat</numerusform>
                <numerusform>Toon alle %n straten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountsLine</name>
        <message>
            <source>Counting</source>
            <translation>Tellen</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Even tellen…</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nieuw</numerusform>
                <numerusform>%n nieuw</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maybe double</source>
            <translation>
                <numerusform>%n mogelijk dubbel</numerusform>
                <numerusform>%n mogelijk dubbel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n overgeslagen</numerusform>
                <numerusform>%n overgeslagen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountsView</name>
        <message>
            <source>Save overview…</source>
            <translation>Overzicht opslaan…</translation>
        </message>
        <message>
            <source>Save this overview…</source>
            <translation>Dit overzicht opslaan…</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Bezig met tellen…</translation>
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
            <source>The period before cannot stand beside this one.</source>
            <translation>De periode ervoor kan er niet naast staan.</translation>
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
        <name>CoverageView</name>
        <message>
            <source>Counting where you came</source>
            <translation>Tellen waar je kwam</translation>
        </message>
        <message>
            <source>Coverage by street</source>
            <translation>Waar je kwam, per straat</translation>
        </message>
        <message>
            <source>As a chart</source>
            <translation>Als grafiek</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Als tabel</translation>
        </message>
        <message>
            <source>How the streets are shown</source>
            <translation>Hoe je de straten ziet</translation>
        </message>
        <message>
            <source>&amp;Save as a picture…</source>
            <translation>Be&amp;waren als plaatje…</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Een ogenblik</translation>
        </message>
        <message>
            <source>Your contacts are being counted.</source>
            <translation>Je contacten worden geteld.</translation>
        </message>
        <message>
            <source>where we came</source>
            <translation>waar we kwamen</translation>
        </message>
        <message>
            <source>No streets yet</source>
            <translation>Nog geen straten</translation>
        </message>
        <message>
            <source>Write down a contact with its street; then you see here where you came and where not.</source>
            <translation>Leg een contact vast met de straat erbij; dan zie je hier waar je kwam en waar niet.</translation>
        </message>
        <message>
            <source>Write down a contact</source>
            <translation>Contact vastleggen</translation>
        </message>
        <message>
            <source>What stands out in {name}</source>
            <translation>Wat opvalt in {name}</translation>
        </message>
        <message>
            <source>What stands out</source>
            <translation>Wat opvalt</translation>
        </message>
        <message>
            <source>Show fewer streets</source>
            <translation>Toon minder straten</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestopt</translation>
        </message>
        <message>
            <source>Nothing was counted. Look again when it suits you.</source>
            <translation>Er is niets geteld. Kijk opnieuw als het je uitkomt.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Opnieuw kijken</translation>
        </message>
        <message>
            <source>Where you come</source>
            <translation>Waar je komt</translation>
        </message>
        <message>
            <source>Pe&amp;riod</source>
            <translation>P&amp;eriode</translation>
        </message>
        <message>
            <source>Too &amp;long ago after</source>
            <translation>Te &amp;lang geleden na</translation>
        </message>
        <message>
            <source>Street by street</source>
            <translation>Straat voor straat</translation>
        </message>
        <message>
            <source>The longest unseen first. With the arrows you go along the streets; Enter opens one.</source>
            <translation>Waar je het langst niet was, staat bovenaan. Met de pijlen ga je langs de straten; Enter opent er een.</translation>
        </message>
    </context>
    <context>
        <name>CoverageWords</name>
        <message>
            <source>last there: {last}</source>
            <translation>er het laatst: {last}</translation>
        </message>
        <message>
            <source>never yet</source>
            <translation>nog nooit</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacten</translation>
        </message>
        <message>
            <source>conversation</source>
            <translation>gesprek</translation>
        </message>
        <message>
            <source>attempt</source>
            <translation>poging</translation>
        </message>
        <message>
            <source>People spoken to</source>
            <translation>Mensen gesproken</translation>
        </message>
        <message>
            <source>known</source>
            <translation>bekend</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nieuw</translation>
        </message>
        <message>
            <source>Last there</source>
            <translation>Er het laatst</translation>
        </message>
        <message>
            <source>Where we came in {area}, {first} up to {last}</source>
            <translation>Waar we kwamen in {area}, {first} tot en met {last}</translation>
        </message>
        <message>
            <source>Where we came, {first} up to {last}</source>
            <translation>Waar we kwamen, {first} tot en met {last}</translation>
        </message>
        <message>
            <source>In no neighbourhood</source>
            <translation>In geen buurt</translation>
        </message>
        <message>
            <source>{seen} of {streets} streets visited</source>
            <translation>{seen} van {streets} straten bezocht</translation>
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
        <name>DayPartBoxes</name>
        <message>
            <source>morning</source>
            <translation>ochtend</translation>
        </message>
        <message>
            <source>afternoon</source>
            <translation>middag</translation>
        </message>
        <message>
            <source>evening</source>
            <translation>avond</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>weekend</translation>
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
        <message numerus="yes">
            <source>%n introduction(s) to ask about</source>
            <translation>
                <numerusform>%n koppeling om naar te vragen</numerusform>
                <numerusform>%n koppelingen om naar te vragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to see to for initiatives</source>
            <translation>
                <numerusform>%n punt bij initiatieven</numerusform>
                <numerusform>%n punten bij initiatieven</numerusform>
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
        <name>DecideDialog</name>
        <message>
            <source>What you do with it</source>
            <translation>Wat je ermee doet</translation>
        </message>
        <message>
            <source>The advice: {advice}</source>
            <translation>Het advies: {advice}</translation>
        </message>
        <message>
            <source>I &amp;do so</source>
            <translation>&amp;Zo doe ik het</translation>
        </message>
        <message>
            <source>I do &amp;otherwise</source>
            <translation>Ik doe het &amp;anders</translation>
        </message>
        <message>
            <source>I &amp;look again later</source>
            <translation>Later &amp;kijken</translation>
        </message>
        <message>
            <source>&amp;What and why</source>
            <translation>&amp;Wat en waarom</translation>
        </message>
    </context>
    <context>
        <name>DifferenceWords</name>
        <message>
            <source>In the copy: {residents} residents, {contacts} contacts.</source>
            <translation>In de kopie: {residents} inwoners, {contacts} contacten.</translation>
        </message>
        <message>
            <source>The copy and your notebook hold the same.</source>
            <translation>De kopie en je notitieboek zijn gelijk.</translation>
        </message>
        <message>
            <source>{count} only now, so gone after putting back</source>
            <translation>{count} alleen nu, dus weg na het terugzetten</translation>
        </message>
        <message>
            <source>{count} only in the copy, so back again</source>
            <translation>{count} alleen in de kopie, dus weer terug</translation>
        </message>
        <message>
            <source>{count} as they were then</source>
            <translation>{count} weer zoals toen</translation>
        </message>
    </context>
    <context>
        <name>DoorsDialog</name>
        <message>
            <source>A street of closed doors</source>
            <translation>Een straat met dichte deuren</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Beide kanten</translation>
        </message>
        <message>
            <source>Even</source>
            <translation>Even</translation>
        </message>
        <message>
            <source>Odd</source>
            <translation>Oneven</translation>
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
            <translation>&amp;Straat</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Van</translation>
        </message>
        <message>
            <source>To and with</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Kant</translation>
        </message>
        <message>
            <source>For example: 12, 16</source>
            <translation>Bijvoorbeeld: 12, 16</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Dag</translation>
        </message>
        <message>
            <source>E&amp;xcept</source>
            <translation>B&amp;ehalve</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>Nobody home, or no wish to talk</source>
            <translation>Niemand thuis, of wilde niet praten</translation>
        </message>
        <message>
            <source>Which street was it?</source>
            <translation>Welke straat was het?</translation>
        </message>
        <message numerus="yes">
            <source>%n door(s): {doors}</source>
            <translation>
                <numerusform>%n deur: {doors}</numerusform>
                <numerusform>%n deuren: {doors}</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the first and the last house number in figures; at most {limit} doors at once.</source>
            <translation>Typ het eerste en het laatste huisnummer in cijfers; hooguit {limit} deuren tegelijk.</translation>
        </message>
        <message>
            <source>Type the first and the last house number.</source>
            <translation>Typ het eerste en het laatste huisnummer.</translation>
        </message>
    </context>
    <context>
        <name>DossierView</name>
        <message>
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Terug naar de lijst (Esc)</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>Set aside; it is no longer in the list.</source>
            <translation>Dit staat in het archief, niet meer in de lijst.</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>sinds {day}</translation>
        </message>
    </context>
    <context>
        <name>DoubleRows</name>
        <message>
            <source>Row</source>
            <translation>Rij</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Wat gebeurt er</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>In de lijst</translation>
        </message>
        <message>
            <source>Looks like</source>
            <translation>Lijkt op</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>leave out</source>
            <translation>weglaten</translation>
        </message>
        <message>
            <source>bring in</source>
            <translation>inlezen</translation>
        </message>
        <message>
            <source>row {row} of this list</source>
            <translation>rij {row} van deze lijst</translation>
        </message>
    </context>
    <context>
        <name>DoublesDialog</name>
        <message>
            <source>Doubles</source>
            <translation>Dubbelen</translation>
        </message>
        <message>
            <source>Who stands in your notebook twice?</source>
            <translation>Wie staat er twee keer in je notitieboek?</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Wat er gebeurde</translation>
        </message>
        <message>
            <source>Cards that are maybe of one person</source>
            <translation>Kaarten die misschien van één persoon zijn</translation>
        </message>
        <message>
            <source>Looking for doubles</source>
            <translation>Dubbelen zoeken</translation>
        </message>
        <message>
            <source>Nobody stands here twice</source>
            <translation>Niemand staat hier dubbel</translation>
        </message>
        <message>
            <source>Verbinder compared names, telephone numbers, e-mail and addresses, and found no doubles.</source>
            <translation>Verbinder vergeleek namen, telefoonnummers, e-mail en adressen, en vond geen dubbelen.</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Samenvoegen</translation>
        </message>
        <message>
            <source>&amp;Not the same person</source>
            <translation>&amp;Niet dezelfde persoon</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ongedaan maken</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Looking for people who look alike …</source>
            <translation>Zoekt mensen die op elkaar lijken …</translation>
        </message>
        <message>
            <source>The surest stand first. Choose what the one card must say; all that belongs to both stays, and it can be undone.</source>
            <translation>De zekerste staan bovenaan. Kies wat er op de ene kaart moet staan. Alles wat bij beide kaarten hoort blijft, en je kunt het ongedaan maken.</translation>
        </message>
        <message>
            <source>The two cards of {name} are one now.</source>
            <translation>De twee kaarten van {name} zijn nu één.</translation>
        </message>
        <message>
            <source>Making the cards one…</source>
            <translation>De kaarten samenvoegen…</translation>
        </message>
        <message>
            <source>Remembered: {one} and {other} are two people.</source>
            <translation>Onthouden: {one} en {other} zijn twee mensen.</translation>
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
            <translation>Verder</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Weggooien</translation>
        </message>
        <message>
            <source>You were still writing: “{text}”</source>
            <translation>Je was nog bezig met: “{text}”</translation>
        </message>
    </context>
    <context>
        <name>EmptyWords</name>
        <message>
            <source>Looking who could meet whom</source>
            <translation>Zoeken wie elkaar kan ontmoeten</translation>
        </message>
        <message>
            <source>The first time this takes a moment. You can go on with something else.</source>
            <translation>De eerste keer duurt dat even. Je kunt ondertussen iets anders doen.</translation>
        </message>
        <message>
            <source>Looking was stopped</source>
            <translation>Het zoeken is gestopt</translation>
        </message>
        <message>
            <source>Nothing was found yet. Look again when it suits you.</source>
            <translation>Er is nog niets gevonden. Zoek opnieuw wanneer het je uitkomt.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Opnieuw zoeken</translation>
        </message>
        <message>
            <source>Nothing found for “{words}”</source>
            <translation>Niets gevonden voor “{words}”</translation>
        </message>
        <message>
            <source>Try a shorter word, or look at everything.</source>
            <translation>Probeer een korter woord, of bekijk alles.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles tonen</translation>
        </message>
        <message>
            <source>No suggestions of this kind now</source>
            <translation>Nu geen suggesties van deze soort</translation>
        </message>
        <message>
            <source>There may be others.</source>
            <translation>Misschien zijn er wel andere.</translation>
        </message>
        <message>
            <source>Show all kinds</source>
            <translation>Alle soorten tonen</translation>
        </message>
        <message>
            <source>Write down on the card what {name} can, likes and seeks; then it may be found.</source>
            <translation>Schrijf op de kaart wat {name} kan, graag doet en zoekt; dan is er misschien iets te vinden.</translation>
        </message>
        <message>
            <source>No suggestions for {name} now</source>
            <translation>Nu geen suggesties voor {name}</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Kaart openen</translation>
        </message>
        <message>
            <source>No suggestions for this person now</source>
            <translation>Nu geen suggesties voor deze persoon</translation>
        </message>
        <message>
            <source>This person wants rest, no contact, or no introductions. The card says more.</source>
            <translation>Deze persoon wil rust, geen contact of geen koppelingen. Op de kaart staat meer.</translation>
        </message>
        <message>
            <source>No suggestions yet</source>
            <translation>Nog geen suggesties</translation>
        </message>
        <message>
            <source>Write down what people can, like and seek; then you see here who could meet whom.</source>
            <translation>Schrijf op wat mensen kunnen, graag doen en zoeken; dan zie je hier wie elkaar kan ontmoeten.</translation>
        </message>
        <message>
            <source>Write down a contact</source>
            <translation>Contact vastleggen</translation>
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message>
            <source>Bring in a contact list</source>
            <translation>Contactlijst inlezen</translation>
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>&amp;Bestand kiezen…</translation>
        </message>
        <message>
            <source>An Excel or CSV file or an address book (.vcf), from Outlook, Google, a phone or your own list. You see first what comes in; nothing is kept until you say so, and you can take it back whole.</source>
            <translation>Een Excel- of CSV-bestand of een adresboek (.vcf), uit Outlook, Google, een telefoon of je eigen lijst. Je ziet eerst wat erin komt. Er wordt niets bewaard voordat jij het zegt, en je kunt het in één keer ongedaan maken.</translation>
        </message>
        <message>
            <source>Numbers of identity papers, bank accounts, faith and health never come in, even when they are in the list.</source>
            <translation>BSN, rekeningnummers, geloof en gezondheid komen er nooit in, ook niet als ze in de lijst staan.</translation>
        </message>
        <message>
            <source>A whole notebook that was exported from Verbinder (.json) can be brought in here too.</source>
            <translation>Ook een heel notitieboek dat uit Verbinder is geëxporteerd (.json) lees je hier in.</translation>
        </message>
        <message>
            <source>Choose a contact list</source>
            <translation>Kies een contactlijst</translation>
        </message>
        <message>
            <source>Contact lists and notebooks ({endings})</source>
            <translation>Contactlijsten en notitieboeken ({endings})</translation>
        </message>
        <message>
            <source>All files ({endings})</source>
            <translation>Alle bestanden ({endings})</translation>
        </message>
        <message>
            <source>Choose another &amp;file…</source>
            <translation>Ander &amp;bestand kiezen…</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Drifting</source>
            <translation>Uit beeld</translation>
        </message>
        <message>
            <source>Only people you have not really met for a long time</source>
            <translation>Alleen mensen die je lang niet echt hebt gesproken</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archief</translation>
        </message>
        <message>
            <source>Only people in the archive</source>
            <translation>Alleen mensen in het archief</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Filters wissen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message numerus="yes">
            <source>%n resident(s)</source>
            <translation>
                <numerusform>%n inwoner</numerusform>
                <numerusform>%n inwoners</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a street</source>
            <translation>Kies een straat</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straat</translation>
        </message>
        <message>
            <source>Choose a tag</source>
            <translation>Kies een thema</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Op naam</translation>
        </message>
        <message>
            <source>By street</source>
            <translation>Op straat</translation>
        </message>
        <message>
            <source>Longest ago first</source>
            <translation>Langst geleden eerst</translation>
        </message>
        <message>
            <source>Latest contact first</source>
            <translation>Laatste contact eerst</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Talent of wens</translation>
        </message>
        <message>
            <source>With a talent</source>
            <translation>Met een talent</translation>
        </message>
        <message>
            <source>With a wish or question</source>
            <translation>Met een wens of vraag</translation>
        </message>
        <message>
            <source>With an interest</source>
            <translation>Met een interesse</translation>
        </message>
        <message>
            <source>With an experience</source>
            <translation>Met een ervaring</translation>
        </message>
        <message>
            <source>Approach</source>
            <translation>Benadering</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Welkom</translation>
        </message>
        <message>
            <source>Wants rest now</source>
            <translation>Wil nu rust</translation>
        </message>
        <message>
            <source>Wants no contact</source>
            <translation>Wil geen contact</translation>
        </message>
        <message>
            <source>Order: {order}</source>
            <translation>Volgorde: {order}</translation>
        </message>
        <message>
            <source>Filter: {filter}</source>
            <translation>Filter: {filter}</translation>
        </message>
    </context>
    <context>
        <name>FirstMeetingsDialog</name>
        <message>
            <source>Who met for the first time</source>
            <translation>Wie elkaar voor het eerst zagen</translation>
        </message>
        <message>
            <source>Everybody knew each other already.</source>
            <translation>Iedereen kende elkaar al.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} en {other}</translation>
        </message>
        <message>
            <source>Write down…</source>
            <translation>Opschrijven…</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>Forget somebody</source>
            <translation>Iemand vergeten</translation>
        </message>
        <message>
            <source>Forget {name}?</source>
            <translation>{name} vergeten?</translation>
        </message>
        <message>
            <source>Name, address, talents, wishes, promises and notes go for good, also from undo and search. That there were conversations stays counted. This cannot be undone.</source>
            <translation>Naam, adres, talenten, wensen, beloften en notities gaan voorgoed weg, ook uit het zoeken en uit ongedaan maken. Dat er gesprekken waren, blijft geteld. Dit kan niet ongedaan worden gemaakt.</translation>
        </message>
        <message numerus="yes">
            <source>In %n text(s) about others the name becomes “iemand”.</source>
            <translation>
                <numerusform>In %n tekst over anderen wordt de naam “iemand”.</numerusform>
                <numerusform>In %n teksten over anderen wordt de naam “iemand”.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Replace the name there too</source>
            <translation>Ve&amp;rvang de naam daar ook</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>&amp;Forget for good</source>
            <translation>&amp;Voorgoed vergeten</translation>
        </message>
        <message>
            <source>These texts may name the same person, or somebody else. They stay as they are.</source>
            <translation>Deze teksten noemen misschien dezelfde persoon, misschien iemand anders. Ze blijven zoals ze zijn.</translation>
        </message>
        <message>
            <source>Texts that may name this person</source>
            <translation>Teksten die deze persoon misschien noemen</translation>
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
        <name>FoundSuggestions</name>
        <message>
            <source>Looking who could meet whom</source>
            <translation>Zoeken wie elkaar kan ontmoeten</translation>
        </message>
    </context>
    <context>
        <name>GiftChips</name>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>What they seek</source>
            <translation>Wat ze zoeken</translation>
        </message>
        <message>
            <source>See&amp;ks</source>
            <translation>&amp;Zoekt</translation>
        </message>
        <message>
            <source>Volunteers, a room, somebody who can … in their own words</source>
            <translation>Vrijwilligers, een ruimte, iemand die … kan; in hun eigen woorden</translation>
        </message>
        <message>
            <source>Nothing heard yet. What could residents bring them?</source>
            <translation>Nog niets gehoord. Wat zouden inwoners hun kunnen brengen?</translation>
        </message>
        <message>
            <source>What they offer</source>
            <translation>Wat ze bieden</translation>
        </message>
        <message>
            <source>&amp;Offer</source>
            <translation>&amp;Aanbod</translation>
        </message>
        <message>
            <source>A room, a course, volunteers… in their own words</source>
            <translation>Een ruimte, een cursus, vrijwilligers… in hun eigen woorden</translation>
        </message>
        <message>
            <source>Nothing heard yet. What would they like to do for the neighbourhood?</source>
            <translation>Nog niets gehoord. Wat zouden ze graag doen voor de buurt?</translation>
        </message>
        <message>
            <source>In their own &amp;words</source>
            <translation>In hun eigen &amp;woorden</translation>
        </message>
        <message>
            <source>“{phrase}” is removed.</source>
            <translation>“{phrase}” is weggehaald.</translation>
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
            <translation>In &amp;eigen woorden</translation>
        </message>
        <message>
            <source>It &amp;is</source>
            <translation>D&amp;it is een</translation>
        </message>
        <message>
            <source>The &amp;question behind it</source>
            <translation>De &amp;vraag erachter</translation>
        </message>
        <message>
            <source>Who wants to learn Dutch may want to talk with the teacher of their child.</source>
            <translation>Wie Nederlands wil leren, wil misschien met de juf kunnen praten.</translation>
        </message>
        <message>
            <source>M&amp;ay be introduced on this</source>
            <translation>Koppelen hierop is &amp;goed</translation>
        </message>
        <message>
            <source>The wish came &amp;true</source>
            <translation>De wens is &amp;uitgekomen</translation>
        </message>
        <message>
            <source>Holds no &amp;longer</source>
            <translation>Geldt &amp;niet meer</translation>
        </message>
        <message>
            <source>Tick it when they said so. What is delicate stays between you until then.</source>
            <translation>Vink dit aan als het zo gezegd is. Tot die tijd blijft het onder jullie.</translation>
        </message>
        <message>
            <source>Agreed: {day}.</source>
            <translation>Afgesproken: {day}.</translation>
        </message>
    </context>
    <context>
        <name>GiftSection</name>
        <message>
            <source>“{phrase}” is gone.</source>
            <translation>“{phrase}” is weg.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Enter: edit · Space: more · Delete: remove</source>
            <translation>Enter: bewerken · Spatie: meer · Delete: weghalen</translation>
        </message>
        <message>
            <source>Behind “{phrase}”: {question}</source>
            <translation>Achter “{phrase}”: {question}</translation>
        </message>
    </context>
    <context>
        <name>GiftWords</name>
        <message>
            <source>Talents</source>
            <translation>Talenten</translation>
        </message>
        <message>
            <source>Talent</source>
            <translation>Talent</translation>
        </message>
        <message>
            <source>What can they do, in their own words?</source>
            <translation>Wat kan deze persoon, in eigen woorden?</translation>
        </message>
        <message>
            <source>None heard yet. What do others come to them for?</source>
            <translation>Nog niets gehoord. Waarvoor komen anderen langs?</translation>
        </message>
        <message>
            <source>Wishes and questions</source>
            <translation>Wensen en vragen</translation>
        </message>
        <message>
            <source>Wish</source>
            <translation>Wens</translation>
        </message>
        <message>
            <source>What do they wish or look for, in their own words?</source>
            <translation>Wat wenst of zoekt deze persoon, in eigen woorden?</translation>
        </message>
        <message>
            <source>None heard yet. What would they like to do, learn or have?</source>
            <translation>Nog niets gehoord. Wat zou deze persoon graag doen of leren?</translation>
        </message>
        <message>
            <source>Experiences</source>
            <translation>Ervaringen</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Ervaring</translation>
        </message>
        <message>
            <source>What do they live through, as far as they want it written down?</source>
            <translation>Wat maakt deze persoon mee? Alleen wat je mag opschrijven.</translation>
        </message>
        <message>
            <source>Interests</source>
            <translation>Interesses</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Interesse</translation>
        </message>
        <message>
            <source>What do they like to do or talk about?</source>
            <translation>Waar is deze persoon graag mee bezig?</translation>
        </message>
        <message>
            <source>None heard yet. What do their eyes light up at?</source>
            <translation>Nog niets gehoord. Waar gaan de ogen van stralen?</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>The wish came true</source>
            <translation>De wens is uitgekomen</translation>
        </message>
        <message>
            <source>Holds no longer</source>
            <translation>Geldt niet meer</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
    </context>
    <context>
        <name>GiftsSheet</name>
        <message>
            <source>Nobody was introduced on these talents yet.</source>
            <translation>Op deze talenten is nog niemand gekoppeld.</translation>
        </message>
        <message>
            <source>Nobody was introduced on this talent yet.</source>
            <translation>Op dit talent is nog niemand gekoppeld.</translation>
        </message>
        <message>
            <source>“{phrase}”</source>
            <translation>“{phrase}”</translation>
        </message>
        <message>
            <source>Nobody was introduced on it yet: {phrases}.</source>
            <translation>Hierop is nog niemand gekoppeld: {phrases}.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Eerder</translation>
        </message>
        <message>
            <source>Holds again</source>
            <translation>Geldt weer</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>came true</source>
            <translation>uitgekomen</translation>
        </message>
        <message>
            <source>holds no longer</source>
            <translation>geldt niet meer</translation>
        </message>
        <message>
            <source>{phrase} · {why}</source>
            <translation>{phrase} · {why}</translation>
        </message>
    </context>
    <context>
        <name>GroupPanel</name>
        <message>
            <source>Who they are</source>
            <translation>Wie het zijn</translation>
        </message>
        <message>
            <source>In their own words</source>
            <translation>In hun eigen woorden</translation>
        </message>
    </context>
    <context>
        <name>GroupsView</name>
        <message>
            <source>The chosen group</source>
            <translation>De gekozen groep</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groepen</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Nog geen groepen</translation>
        </message>
        <message>
            <source>When three or more people seek the same, you see them together here.</source>
            <translation>Als drie of meer mensen hetzelfde zoeken, zie je ze hier bij elkaar.</translation>
        </message>
        <message>
            <source>The same wish</source>
            <translation>Dezelfde wens</translation>
        </message>
        <message>
            <source>The same rare interest</source>
            <translation>Dezelfde zeldzame interesse</translation>
        </message>
        <message>
            <source>&amp;Plan a conversation…</source>
            <translation>&amp;Gesprek plannen…</translation>
        </message>
        <message>
            <source>See who they are</source>
            <translation>Bekijk wie het zijn</translation>
        </message>
        <message>
            <source>All of {area}</source>
            <translation>Allemaal uit {area}</translation>
        </message>
        <message>
            <source>On your list for {day}: {text}</source>
            <translation>Op je lijst voor {day}: {text}</translation>
        </message>
        <message>
            <source>conversation about {what} with {names}</source>
            <translation>gesprek over {what} met {names}</translation>
        </message>
        <message>
            <source>A conversation with these people</source>
            <translation>Gesprek met deze mensen</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Wat</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Dag</translation>
        </message>
        <message>
            <source>Put on the &amp;list</source>
            <translation>Op de &amp;lijst zetten</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n mens</numerusform>
                <numerusform>%n mensen</numerusform>
            </translation>
        </message>
        <message>
            <source>Apart they may get in each other's way; together one thing may come of it.</source>
            <translation>Los van elkaar zitten ze elkaar misschien in de weg; samen kan er één ding uit komen.</translation>
        </message>
        <message>
            <source>So few people here have this; perhaps they want to do something with it together.</source>
            <translation>Hier hebben maar weinig mensen dit; misschien willen ze er samen iets mee doen.</translation>
        </message>
    </context>
    <context>
        <name>HandOverDialog</name>
        <message>
            <source>Hand over to a colleague</source>
            <translation>Aan een collega overdragen</translation>
        </message>
        <message>
            <source>Who goes along and who stays behind</source>
            <translation>Wie er meegaat en wie er achterblijft</translation>
        </message>
        <message>
            <source>Also my &amp;notes and conversations with those who go along</source>
            <translation>Ook mijn &amp;notities en gesprekken met wie meegaat</translation>
        </message>
        <message>
            <source>&amp;Leave out</source>
            <translation>&amp;Weglaten</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>Te&amp;rug</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Verder</translation>
        </message>
        <message>
            <source>Only who said yes to “may this go to my colleague?” goes along; you note that on their card. Of who wants no contact only that goes, so that your colleague does not ring there by mistake.</source>
            <translation>Alleen wie ja zei op ‘mag dit naar mijn collega?’ gaat mee; dat zet je op de kaart. Van wie geen contact wil, gaat alleen dat mee, zodat je collega daar niet per ongeluk aanbelt.</translation>
        </message>
        <message>
            <source>Who goes along?</source>
            <translation>Wie gaat er mee?</translation>
        </message>
        <message>
            <source>The file gets a passphrase of its own. Tell it to your colleague, by telephone for instance, and never send it along with the file.</source>
            <translation>Het bestand krijgt een eigen wachtwoord. Geef dat apart door aan je collega, bijvoorbeeld door te bellen, en stuur het nooit met het bestand mee.</translation>
        </message>
        <message>
            <source>Lock the file</source>
            <translation>Doe het bestand op slot</translation>
        </message>
        <message>
            <source>Looking who goes along…</source>
            <translation>Kijken wie er meegaat…</translation>
        </message>
        <message>
            <source>With them: {listed}.</source>
            <translation>Met hen: {listed}.</translation>
        </message>
        <message numerus="yes">
            <source>In %n text(s) the name of somebody who stays behind is left out.</source>
            <translation>
                <numerusform>In %n tekst is een naam weggelaten van wie achterblijft.</numerusform>
                <numerusform>In %n teksten is een naam weggelaten van wie achterblijft.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n resident(s) go along</source>
            <translation>
                <numerusform>%n inwoner gaat mee</numerusform>
                <numerusform>%n inwoners gaan mee</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n only as: do not approach</source>
            <translation>
                <numerusform>%n alleen als: niet benaderen</numerusform>
                <numerusform>%n alleen als: niet benaderen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay(s) behind</source>
            <translation>
                <numerusform>%n blijft achter</numerusform>
                <numerusform>%n blijven achter</numerusform>
            </translation>
        </message>
        <message>
            <source>Let go a&amp;long after all</source>
            <translation>&amp;Toch mee laten gaan</translation>
        </message>
        <message>
            <source>Hand-over {day}</source>
            <translation>Overdracht {day}</translation>
        </message>
        <message>
            <source>Hand-overs (*{ending})</source>
            <translation>Overdrachten (*{ending})</translation>
        </message>
        <message>
            <source>Making the hand-over…</source>
            <translation>De overdracht maken…</translation>
        </message>
        <message>
            <source>The hand-over is in {file}. Pass the passphrase on separately, not with the file.</source>
            <translation>De overdracht staat in {file}. Geef het wachtwoord apart door, niet bij het bestand.</translation>
        </message>
        <message>
            <source>&amp;Save the file…</source>
            <translation>Bestand &amp;bewaren…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
    </context>
    <context>
        <name>HandOverLine</name>
        <message>
            <source>the key, the money, the calling round</source>
            <translation>de sleutel, het geld, het rondbellen</translation>
        </message>
        <message>
            <source>What goes over</source>
            <translation>Wat gaat over</translation>
        </message>
        <message>
            <source>to whom</source>
            <translation>aan wie</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Aan wie</translation>
        </message>
        <message>
            <source>Take this line away</source>
            <translation>Deze regel weghalen</translation>
        </message>
    </context>
    <context>
        <name>HandbookWindow</name>
        <message>
            <source>Handbook</source>
            <translation>Handboek</translation>
        </message>
        <message>
            <source>Search in the handbook</source>
            <translation>Zoeken in het handboek</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Hoofdstukken</translation>
        </message>
        <message>
            <source>“{words}” is not in the handbook.</source>
            <translation>“{words}” staat niet in het handboek.</translation>
        </message>
    </context>
    <context>
        <name>HandedRows</name>
        <message>
            <source>What happens</source>
            <translation>Wat er gebeurt</translation>
        </message>
        <message>
            <source>Resident</source>
            <translation>Inwoner</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>goes along</source>
            <translation>gaat mee</translation>
        </message>
        <message>
            <source>stays behind</source>
            <translation>blijft achter</translation>
        </message>
    </context>
    <context>
        <name>HeldElsewhere</name>
        <message>
            <source>Open for &amp;reading only</source>
            <translation>Openen om alleen te &amp;lezen</translation>
        </message>
        <message>
            <source>Put back a &amp;copy…</source>
            <translation>&amp;Reservekopie terugzetten…</translation>
        </message>
        <message>
            <source>Put back &amp;this copy</source>
            <translation>&amp;Deze kopie terugzetten</translation>
        </message>
        <message>
            <source>&amp;Save what can be saved</source>
            <translation>Redden wat &amp;kan</translation>
        </message>
        <message>
            <source>This notebook is damaged, and there is no good copy here. It stays as it is.</source>
            <translation>Dit notitieboek is beschadigd, en er is hier geen goede kopie. Het blijft zoals het is.</translation>
        </message>
        <message>
            <source>This notebook is damaged; it stays as it is. The copy of {day} {time} is good: what you wrote after that is not in it.</source>
            <translation>Dit notitieboek is beschadigd; het blijft zoals het is. De kopie van {day} {time} is goed: wat je daarna opschreef, staat er niet in.</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>What changed</source>
            <translation>Wat er is gewijzigd</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>What changed about {name}</source>
            <translation>Wat er over {name} is gewijzigd</translation>
        </message>
        <message>
            <source>Changes are kept for thirty days.</source>
            <translation>Wijzigingen blijven dertig dagen bewaard.</translation>
        </message>
        <message>
            <source>Nothing changed in the last thirty days.</source>
            <translation>De laatste dertig dagen is er niets gewijzigd.</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leeg</translation>
        </message>
        <message>
            <source>{field}: {before} → {after}</source>
            <translation>{field}: {before} → {after}</translation>
        </message>
    </context>
    <context>
        <name>Housemate</name>
        <message>
            <source>nobody we know of</source>
            <translation>niemand, voor zover bekend</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>Lives with</source>
            <translation>Woont samen met</translation>
        </message>
    </context>
    <context>
        <name>ImportFields</name>
        <message>
            <source>Leave this column out</source>
            <translation>Deze kolom weglaten</translation>
        </message>
        <message>
            <source>Whole name</source>
            <translation>Hele naam</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Voornaam</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Voorletters</translation>
        </message>
        <message>
            <source>Prefix (van, de, el)</source>
            <translation>Tussenvoegsel (van, de, el)</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Achternaam</translation>
        </message>
        <message>
            <source>Description of a person</source>
            <translation>Omschrijving van iemand</translation>
        </message>
        <message>
            <source>Street and house number</source>
            <translation>Straat en huisnummer</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straat</translation>
        </message>
        <message>
            <source>House number</source>
            <translation>Huisnummer</translation>
        </message>
        <message>
            <source>House number addition</source>
            <translation>Toevoeging bij huisnummer</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
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
            <source>Wish or question</source>
            <translation>Wens of vraag</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Talen</translation>
        </message>
        <message>
            <source>Birth (only the year is kept)</source>
            <translation>Geboorte (alleen het jaar wordt bewaard)</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Modern (UTF-8)</source>
            <translation>Modern (UTF-8)</translation>
        </message>
        <message>
            <source>Windows (older Excel)</source>
            <translation>Windows (ouder Excel)</translation>
        </message>
        <message>
            <source>Unicode (UTF-16)</source>
            <translation>Unicode (UTF-16)</translation>
        </message>
        <message>
            <source>Unicode (UTF-16, little end)</source>
            <translation>Unicode (UTF-16, kleine kant eerst)</translation>
        </message>
        <message>
            <source>Unicode (UTF-16, big end)</source>
            <translation>Unicode (UTF-16, grote kant eerst)</translation>
        </message>
        <message>
            <source>DOS</source>
            <translation>DOS</translation>
        </message>
        <message>
            <source>Old Mac</source>
            <translation>Oude Mac</translation>
        </message>
        <message>
            <source>Western European (Latin-1)</source>
            <translation>West-Europees (Latin-1)</translation>
        </message>
        <message>
            <source>Two kinds mixed; repaired</source>
            <translation>Twee soorten door elkaar; hersteld</translation>
        </message>
        <message>
            <source>Column {number}, no heading</source>
            <translation>Kolom {number}, zonder kop</translation>
        </message>
    </context>
    <context>
        <name>ImportPeopleDialog</name>
        <message>
            <source>Bring in a contact list</source>
            <translation>Contactlijst inlezen</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Terug</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>{file} is a hand-over. Open it from the menu: File, Open a hand-over.</source>
            <translation>{file} is een overdracht. Open die via het menu: Bestand, Overdracht openen.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>&amp;Next list</source>
            <translation>Volgende &amp;lijst</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Klaar</translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n row(s)</source>
            <translation>
                <numerusform>%n rij inlezen</numerusform>
                <numerusform>%n rijen inlezen</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Verder</translation>
        </message>
    </context>
    <context>
        <name>ImportStreetsDialog</name>
        <message>
            <source>Bring in a list of streets</source>
            <translation>Straten inlezen</translation>
        </message>
        <message>
            <source>An open list of the streets of your neighbourhood (CSV, Excel or GeoJSON), from the municipality or an open map. Then Verbinder also shows where you were never seen.</source>
            <translation>Een open lijst met de straten van je buurt (CSV, Excel of GeoJSON), van de gemeente of een open kaart. Dan laat Verbinder ook zien waar je nog nooit was.</translation>
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>&amp;Bestand kiezen…</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Wat er gevonden is</translation>
        </message>
        <message>
            <source>&amp;Neighbourhood</source>
            <translation>B&amp;uurt</translation>
        </message>
        <message>
            <source>For all of these streets. Leave it empty to take what the list says.</source>
            <translation>Voor al deze straten. Laat het leeg om te nemen wat de lijst zegt.</translation>
        </message>
        <message>
            <source>Streets of the list</source>
            <translation>Straten van de lijst</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Choose a list of streets</source>
            <translation>Kies een lijst met straten</translation>
        </message>
        <message>
            <source>Lists of streets ({endings})</source>
            <translation>Lijsten met straten ({endings})</translation>
        </message>
        <message>
            <source>All files ({endings})</source>
            <translation>Alle bestanden ({endings})</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>{file} wordt gelezen…</translation>
        </message>
        <message>
            <source>Choose another &amp;file…</source>
            <translation>Ander &amp;bestand kiezen…</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nieuw</numerusform>
                <numerusform>%n nieuw</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n get(s) a neighbourhood</source>
            <translation>
                <numerusform>%n krijgt een buurt</numerusform>
                <numerusform>%n krijgen een buurt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n was er al</numerusform>
                <numerusform>%n waren er al</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Bring in %n street(s)</source>
            <translation>
                <numerusform>%n straat &amp;inlezen</numerusform>
                <numerusform>%n straten &amp;inlezen</numerusform>
            </translation>
        </message>
        <message>
            <source>Bringing in streets…</source>
            <translation>De straten worden ingelezen…</translation>
        </message>
        <message numerus="yes">
            <source>%n street(s) brought in.</source>
            <translation>
                <numerusform>%n straat ingelezen.</numerusform>
                <numerusform>%n straten ingelezen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n was/were there already.</source>
            <translation>
                <numerusform>%n was er al.</numerusform>
                <numerusform>%n waren er al.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportWork</name>
        <message>
            <source>Something else was written down since. Ctrl+Z takes the steps back one by one.</source>
            <translation>Er is daarna nog iets opgeschreven. Met Ctrl+Z maak je de stappen een voor een ongedaan.</translation>
        </message>
    </context>
    <context>
        <name>InAndOutCard</name>
        <message>
            <source>In and out</source>
            <translation>In en uit</translation>
        </message>
        <message>
            <source>Bring in a file…</source>
            <translation>Bestand inlezen…</translation>
        </message>
        <message>
            <source>Bring in streets…</source>
            <translation>Straten inlezen…</translation>
        </message>
        <message>
            <source>Save contact cards…</source>
            <translation>Contactkaarten opslaan…</translation>
        </message>
        <message>
            <source>Export the whole notebook…</source>
            <translation>Hele notitieboek exporteren…</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>Inlezen</translation>
        </message>
        <message>
            <source>A contact list from Excel or a CSV file, an address book (.vcf), or a notebook that was exported (.json). You see first what will be added; one undo takes it all back.</source>
            <translation>Een contactlijst uit Excel of een CSV-bestand, een adresboek (.vcf), of een notitieboek dat eerder is geëxporteerd (.json). Je ziet eerst wat erbij komt, en je kunt het in één keer ongedaan maken.</translation>
        </message>
        <message>
            <source>Streets</source>
            <translation>Straten</translation>
        </message>
        <message>
            <source>An open list of the streets of your neighbourhood, so that you see where you were never seen.</source>
            <translation>Een open lijst met de straten van je buurt. Dan zie je ook waar je nog nooit was.</translation>
        </message>
        <message>
            <source>Cards for your phone</source>
            <translation>Kaartjes voor je telefoon</translation>
        </message>
        <message>
            <source>Names, numbers and addresses of who may be reached, as a file that phones and mail programs read.</source>
            <translation>Namen, nummers en adressen van wie je mag benaderen, in een bestand dat telefoons en mailprogramma's lezen.</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Meenemen</translation>
        </message>
        <message>
            <source>One readable file with everything in it, names and notes included, to take to another program. It is not locked: throw it away when it has served. For the municipality use the overview.</source>
            <translation>Eén leesbaar bestand met alles erin, ook namen en notities, om mee te nemen naar een ander programma. Het zit niet op slot: gooi het weg als je het niet meer nodig hebt. Gebruik voor de gemeente het overzicht.</translation>
        </message>
    </context>
    <context>
        <name>InitiativeActions</name>
        <message>
            <source>Open the initiative</source>
            <translation>Initiatief openen</translation>
        </message>
        <message>
            <source>Ask how it goes, and what would help. Whatever they answer is fine.</source>
            <translation>Vraag hoe het gaat en wat zou helpen. Elk antwoord is goed.</translation>
        </message>
        <message>
            <source>An answer is a kindness, also when it is no.</source>
            <translation>Een antwoord is vriendelijk, ook als het nee is.</translation>
        </message>
        <message>
            <source>Look together at what is still with you, and who would like to take it over.</source>
            <translation>Kijk samen wat nog bij jou ligt, en wie het graag overneemt.</translation>
        </message>
        <message>
            <source>Read it again together: does it still say what you both want?</source>
            <translation>Lees hem samen nog eens: staat er nog wat jullie allebei willen?</translation>
        </message>
        <message>
            <source>It &amp;runs</source>
            <translation>Het &amp;loopt</translation>
        </message>
        <message>
            <source>It does &amp;not run</source>
            <translation>Het loopt &amp;niet</translation>
        </message>
        <message>
            <source>Not &amp;clear</source>
            <translation>Niet &amp;duidelijk</translation>
        </message>
        <message>
            <source>&amp;Given</source>
            <translation>&amp;Gegeven</translation>
        </message>
        <message>
            <source>&amp;Offered</source>
            <translation>&amp;Aangeboden</translation>
        </message>
        <message>
            <source>Cannot be &amp;done</source>
            <translation>&amp;Kan niet</translation>
        </message>
        <message>
            <source>&amp;Seen</source>
            <translation>&amp;Gezien</translation>
        </message>
        <message>
            <source>{initiative}: {answer}</source>
            <translation>{initiative}: {answer}</translation>
        </message>
    </context>
    <context>
        <name>InitiativeDialog</name>
        <message>
            <source>Start an initiative</source>
            <translation>Een initiatief beginnen</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>{name} bewerken</translation>
        </message>
        <message>
            <source>Who begins it</source>
            <translation>Wie begint het</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Sinds</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Naam</translation>
        </message>
        <message>
            <source>&amp;Why it exists</source>
            <translation>&amp;Waarom het er is</translation>
        </message>
        <message>
            <source>In the words of those who begin it.</source>
            <translation>In de woorden van wie het beginnen.</translation>
        </message>
        <message>
            <source>&amp;Goal</source>
            <translation>&amp;Doel</translation>
        </message>
        <message>
            <source>Who &amp;begins it</source>
            <translation>Wie &amp;begint het</translation>
        </message>
        <message>
            <source>A name and Enter. Who is not known yet is written down as somebody new.</source>
            <translation>Een naam en Enter. Wie je nog niet kent, wordt als nieuw opgeschreven.</translation>
        </message>
        <message>
            <source>&amp;Themes</source>
            <translation>&amp;Thema's</translation>
        </message>
        <message>
            <source>Separate several with a comma: food, meeting each other</source>
            <translation>Meer dan één? Zet er een komma tussen: eten, ontmoeten</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Plek</translation>
        </message>
        <message>
            <source>Neighbourh&amp;ood</source>
            <translation>B&amp;uurt</translation>
        </message>
        <message>
            <source>P&amp;hase</source>
            <translation>&amp;Fase</translation>
        </message>
        <message>
            <source>&amp;Rhythm</source>
            <translation>&amp;Ritme</translation>
        </message>
        <message>
            <source>&amp;Since</source>
            <translation>&amp;Sinds</translation>
        </message>
        <message>
            <source>Fixed contact on o&amp;ur side</source>
            <translation>Vast contact aan on&amp;ze kant</translation>
        </message>
        <message>
            <source>Fi&amp;xed contact on their side</source>
            <translation>Vast contact aan hun &amp;kant</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
    </context>
    <context>
        <name>InitiativeList</name>
        <message>
            <source>Initiatives</source>
            <translation>Initiatieven</translation>
        </message>
        <message>
            <source>Start an initiative…</source>
            <translation>Initiatief beginnen…</translation>
        </message>
        <message>
            <source>Search by name, theme or person</source>
            <translation>Zoek op naam, thema of mens</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Set &amp;aside</source>
            <translation>Archie&amp;f</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Every advice</source>
            <translation>Elk advies</translation>
        </message>
        <message>
            <source>Every phase</source>
            <translation>Elke fase</translation>
        </message>
        <message>
            <source>What asks for you first</source>
            <translation>Wat jou vraagt eerst</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Op naam</translation>
        </message>
        <message>
            <source>Latest first</source>
            <translation>Laatste keer eerst</translation>
        </message>
        <message>
            <source>Longest ago first</source>
            <translation>Langst geleden eerst</translation>
        </message>
        <message>
            <source>By phase</source>
            <translation>Op fase</translation>
        </message>
        <message>
            <source>Which advice</source>
            <translation>Welk advies</translation>
        </message>
        <message>
            <source>Which phase</source>
            <translation>Welke fase</translation>
        </message>
        <message>
            <source>Which theme</source>
            <translation>Welk thema</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Volgorde</translation>
        </message>
        <message>
            <source>Every theme</source>
            <translation>Elk thema</translation>
        </message>
        <message numerus="yes">
            <source>%n initiative(s)</source>
            <translation>
                <numerusform>%n initiatief</numerusform>
                <numerusform>%n initiatieven</numerusform>
            </translation>
        </message>
        <message>
            <source>No initiatives yet</source>
            <translation>Nog geen initiatieven</translation>
        </message>
        <message>
            <source>Heard of something residents want to do together? Write it down in their own words. You see here who carries it, and when you can step back.</source>
            <translation>Hoorde je van iets dat bewoners samen willen doen? Schrijf het op in hun eigen woorden. Je ziet hier wie het draagt, en wanneer jij terug kunt stappen.</translation>
        </message>
        <message>
            <source>Nothing found for “{words}”</source>
            <translation>Niets gevonden voor “{words}”</translation>
        </message>
        <message>
            <source>None of them fits</source>
            <translation>Er is er geen die past</translation>
        </message>
        <message>
            <source>Try a shorter word, or look at all of them.</source>
            <translation>Probeer een korter woord, of bekijk ze allemaal.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alles tonen</translation>
        </message>
    </context>
    <context>
        <name>InitiativeRows</name>
        <message>
            <source>Ask how it goes</source>
            <translation>Vragen hoe het gaat</translation>
        </message>
        <message>
            <source>Waiting for your answer</source>
            <translation>Wacht op jouw antwoord</translation>
        </message>
        <message>
            <source>Handing over</source>
            <translation>Overdragen</translation>
        </message>
        <message>
            <source>Agreements to look at again</source>
            <translation>Afspraken nakijken</translation>
        </message>
        <message>
            <source>Other advice than before</source>
            <translation>Ander advies dan eerst</translation>
        </message>
        <message>
            <source>you agreed to look back</source>
            <translation>je zou nog eens langskomen</translation>
        </message>
        <message>
            <source>your agreement would be looked at again</source>
            <translation>jullie zouden de afspraak nakijken</translation>
        </message>
        <message>
            <source>the day of handing over came; it is still ours</source>
            <translation>de dag van overdracht is er; het is nog van ons</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) not handed over yet</source>
            <translation>
                <numerusform>%n punt is nog niet overgedragen</numerusform>
                <numerusform>%n punten zijn nog niet overgedragen</numerusform>
            </translation>
        </message>
        <message>
            <source>was “{advice}” {ago}</source>
            <translation>was “{advice}”, {ago}</translation>
        </message>
    </context>
    <context>
        <name>InitiativeSource</name>
        <message>
            <source>left {day}</source>
            <translation>jij ging weg {day}</translation>
        </message>
        <message>
            <source>leaving {day}</source>
            <translation>jij gaat weg {day}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>no activity yet</source>
            <translation>nog geen keer</translation>
        </message>
        <message>
            <source>last time {when}</source>
            <translation>laatste keer {when}</translation>
        </message>
    </context>
    <context>
        <name>InitiativesPage</name>
        <message>
            <source>Start an initiative…</source>
            <translation>Initiatief beginnen…</translation>
        </message>
        <message>
            <source>Edit this initiative…</source>
            <translation>Dit initiatief bewerken…</translation>
        </message>
        <message>
            <source>Write down a time…</source>
            <translation>Een keer opschrijven…</translation>
        </message>
        <message>
            <source>A small step…</source>
            <translation>Een kleine stap…</translation>
        </message>
        <message>
            <source>Asked or given…</source>
            <translation>Gevraagd of gegeven…</translation>
        </message>
        <message>
            <source>Add someone…</source>
            <translation>Iemand erbij…</translation>
        </message>
        <message>
            <source>Plan stepping back…</source>
            <translation>Uitstappen plannen…</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>In het archief zetten</translation>
        </message>
        <message>
            <source>Initiatives</source>
            <translation>Initiatieven</translation>
        </message>
        <message>
            <source>{name} is set aside.</source>
            <translation>{name} staat nu in het archief.</translation>
        </message>
        <message>
            <source>{name} is back in the list.</source>
            <translation>{name} staat weer in de lijst.</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Uit het archief halen</translation>
        </message>
    </context>
    <context>
        <name>IntroductionActions</name>
        <message>
            <source>Your own &amp;idea…</source>
            <translation>Zelf &amp;koppelen…</translation>
        </message>
        <message>
            <source>Brought &amp;together</source>
            <translation>&amp;Gekoppeld</translation>
        </message>
        <message>
            <source>&amp;How did it go?</source>
            <translation>&amp;Hoe ging het?</translation>
        </message>
        <message>
            <source>Where it &amp;stands…</source>
            <translation>&amp;Stand wijzigen…</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Bewerken…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Weghalen</translation>
        </message>
        <message>
            <source>Brought together: {both}</source>
            <translation>Gekoppeld: {both}</translation>
        </message>
        <message>
            <source>Introduction removed: {both}</source>
            <translation>Koppeling weggehaald: {both}</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Even klaarzetten</translation>
        </message>
        <message>
            <source>Whom do you want to bring together?</source>
            <translation>Wie wil je koppelen?</translation>
        </message>
        <message>
            <source>With whom?</source>
            <translation>Met wie?</translation>
        </message>
        <message>
            <source>Type a name; who is not open to it is not found</source>
            <translation>Typ een naam; wie het niet wil, vind je hier niet</translation>
        </message>
    </context>
    <context>
        <name>IntroductionDialog</name>
        <message>
            <source>Bring together</source>
            <translation>Koppelen</translation>
        </message>
        <message>
            <source>Correct this introduction</source>
            <translation>Deze koppeling bewerken</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>I &amp;choose to ask anyway</source>
            <translation>Ik &amp;kies er bewust voor om toch te vragen</translation>
        </message>
        <message>
            <source>Still to be p&amp;roposed</source>
            <translation>Nog voor te &amp;stellen</translation>
        </message>
        <message>
            <source>Brought together alrea&amp;dy</source>
            <translation>Al bij &amp;elkaar gebracht</translation>
        </message>
        <message>
            <source>new people</source>
            <translation>nieuwe mensen</translation>
        </message>
        <message>
            <source>Tick that you choose to ask anyway, or ask somebody else.</source>
            <translation>Vink aan dat je er bewust voor kiest, of vraag iemand anders.</translation>
        </message>
        <message>
            <source>Corrected: {both}</source>
            <translation>Bewerkt: {both}</translation>
        </message>
        <message>
            <source>Brought together: {both}</source>
            <translation>Gekoppeld: {both}</translation>
        </message>
        <message>
            <source>To be proposed: {both}</source>
            <translation>Voor te stellen: {both}</translation>
        </message>
        <message>
            <source>“{mine}” and “{theirs}”</source>
            <translation>“{mine}” en “{theirs}”</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Plek</translation>
        </message>
        <message>
            <source>What &amp;for</source>
            <translation>&amp;Waarvoor</translation>
        </message>
        <message>
            <source>May be in your own words.</source>
            <translation>Mag ook in je eigen woorden.</translation>
        </message>
        <message>
            <source>Also mea&amp;nt for</source>
            <translation>&amp;Ook bedoeld voor</translation>
        </message>
        <message>
            <source>For example new people; you are reminded of it when you ask how it went.</source>
            <translation>Bijvoorbeeld nieuwe mensen; je leest het terug als je vraagt hoe het ging.</translation>
        </message>
        <message>
            <source>Came forth fro&amp;m</source>
            <translation>Kwam &amp;voort uit</translation>
        </message>
        <message>
            <source>No&amp;te</source>
            <translation>&amp;Notitie</translation>
        </message>
        <message>
            <source> and </source>
            <translation> en </translation>
        </message>
        <message>
            <source>That {name} was asked today is counted, so that nobody is asked too often.</source>
            <translation>Dat {name} vandaag gevraagd is, telt mee, zodat niemand te vaak gevraagd wordt.</translation>
        </message>
        <message>
            <source>no place yet</source>
            <translation>nog geen plek</translation>
        </message>
        <message>
            <source>nothing earlier</source>
            <translation>niets van eerder</translation>
        </message>
        <message>
            <source>{both}, {ago}</source>
            <translation>{both}, {ago}</translation>
        </message>
    </context>
    <context>
        <name>IntroductionPanel</name>
        <message>
            <source>How it went</source>
            <translation>Hoe het ging</translation>
        </message>
        <message>
            <source>What came forth from what</source>
            <translation>Wat kwam waaruit voort</translation>
        </message>
    </context>
    <context>
        <name>IntroductionRow</name>
        <message>
            <source>How did it go?</source>
            <translation>Hoe ging het?</translation>
        </message>
        <message>
            <source>How did it go with {name}?</source>
            <translation>Hoe ging het met {name}?</translation>
        </message>
        <message>
            <source>One thing led to the next: {path}</source>
            <translation>Zo kwam het: {path}</translation>
        </message>
        <message>
            <source>Led to: {path}</source>
            <translation>Daaruit kwam: {path}</translation>
        </message>
    </context>
    <context>
        <name>IntroductionRows</name>
        <message>
            <source>Ask how it went</source>
            <translation>Vraag hoe het ging</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Onderweg</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Afgerond</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>sinds {day}</translation>
        </message>
        <message>
            <source>ask: {day}</source>
            <translation>vragen: {day}</translation>
        </message>
        <message>
            <source>this one</source>
            <translation>deze</translation>
        </message>
        <message>
            <source>ended: {ago}</source>
            <translation>afgerond: {ago}</translation>
        </message>
        <message>
            <source>introduced: {ago}</source>
            <translation>gekoppeld: {ago}</translation>
        </message>
        <message>
            <source>proposed: {ago}</source>
            <translation>voorgesteld: {ago}</translation>
        </message>
        <message>
            <source>Ask how it went on {day}.</source>
            <translation>Vraag op {day} hoe het ging.</translation>
        </message>
        <message>
            <source>Time to ask how it went (since {day}).</source>
            <translation>Tijd om te vragen hoe het ging (sinds {day}).</translation>
        </message>
        <message>
            <source>Do not ask now: one of them wants rest or no contact.</source>
            <translation>Vraag het nu niet: een van hen wil rust of geen contact.</translation>
        </message>
        <message>
            <source>{one}: “{mine}”; {other}: “{theirs}”</source>
            <translation>{one}: “{mine}”; {other}: “{theirs}”</translation>
        </message>
        <message>
            <source>Place: {place}</source>
            <translation>Plek: {place}</translation>
        </message>
        <message>
            <source>What for: {purpose}</source>
            <translation>Waarvoor: {purpose}</translation>
        </message>
        <message>
            <source>Also meant for: {goal}</source>
            <translation>Ook bedoeld voor: {goal}</translation>
        </message>
        <message>
            <source>{day}: {answer}</source>
            <translation>{day}: {answer}</translation>
        </message>
        <message>
            <source>{state} {count}</source>
            <translation>{state} {count}</translation>
        </message>
        <message>
            <source>How it went: {ends}</source>
            <translation>Hoe het liep: {ends}</translation>
        </message>
    </context>
    <context>
        <name>IntroductionsSection</name>
        <message>
            <source>Introductions</source>
            <translation>Koppelingen</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Toon er nog %n</numerusform>
                <numerusform>Toon er nog %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IntroductionsView</name>
        <message>
            <source>The chosen introduction</source>
            <translation>De gekozen koppeling</translation>
        </message>
        <message>
            <source>Introductions</source>
            <translation>Koppelingen</translation>
        </message>
        <message>
            <source>Nobody brought together yet</source>
            <translation>Nog niemand gekoppeld</translation>
        </message>
        <message>
            <source>Accept a suggestion; then you see here what became of it, and when to ask.</source>
            <translation>Koppel twee mensen uit de suggesties; dan zie je hier wat ervan kwam en wanneer je het vraagt.</translation>
        </message>
        <message>
            <source>See the suggestions</source>
            <translation>Suggesties bekijken</translation>
        </message>
    </context>
    <context>
        <name>InvolvedDialog</name>
        <message>
            <source>Who takes part</source>
            <translation>Wie doet mee</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Vanaf</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tot</translation>
        </message>
        <message>
            <source>&amp;Who</source>
            <translation>&amp;Wie</translation>
        </message>
        <message>
            <source>A resident or an organisation. A new name is written down as a new resident.</source>
            <translation>Een inwoner of een organisatie. Een nieuwe naam wordt een nieuwe inwoner.</translation>
        </message>
        <message>
            <source>&amp;Part</source>
            <translation>&amp;Rol</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Vanaf</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Tot</translation>
        </message>
        <message>
            <source>Came in thr&amp;ough</source>
            <translation>Kwam binnen v&amp;ia</translation>
        </message>
        <message>
            <source>No&amp;te</source>
            <translation>&amp;Notitie</translation>
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
            <source>{one} and {other}</source>
            <translation>{one} en {other}</translation>
        </message>
        <message>
            <source>“{mine}” and “{theirs}”</source>
            <translation>“{mine}” en “{theirs}”</translation>
        </message>
        <message>
            <source>It was also meant for: {goal}.</source>
            <translation>Het was ook bedoeld voor: {goal}.</translation>
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
        <name>Keyring</name>
        <message>
            <source>Windows Credentials</source>
            <translation>Windows-aanmeldgegevens</translation>
        </message>
        <message>
            <source>the Keychain</source>
            <translation>de Sleutelhanger</translation>
        </message>
        <message>
            <source>the keyring of this computer</source>
            <translation>de sleutelbos van deze computer</translation>
        </message>
        <message>
            <source>Open with Windows &amp;Credentials</source>
            <translation>Openen &amp;met Windows-aanmeldgegevens</translation>
        </message>
        <message>
            <source>Open with the Key&amp;chain</source>
            <translation>Openen &amp;met de Sleutelhanger</translation>
        </message>
        <message>
            <source>Open with the keyrin&amp;g of this computer</source>
            <translation>Openen &amp;met de sleutelbos van deze computer</translation>
        </message>
    </context>
    <context>
        <name>KeyringCard</name>
        <message>
            <source>Opening without the passphrase</source>
            <translation>Openen zonder wachtwoord</translation>
        </message>
        <message>
            <source>With {keyring} your notebook opens at one click when you start Verbinder. That is convenient, but whoever can log in to your account on this computer can then open the notebook as well. Only do this where nobody else logs in as you. After locking Verbinder asks for your passphrase all the same.</source>
            <translation>Met {keyring} gaat je notitieboek met één klik open als je Verbinder start. Dat is makkelijk, maar wie op deze computer als jij kan inloggen, kan dan ook het notitieboek openen. Doe dit alleen waar niemand anders als jij inlogt. Na op slot doen vraagt Verbinder toch om je wachtwoord.</translation>
        </message>
        <message>
            <source>Switch on…</source>
            <translation>Aanzetten…</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Uitzetten</translation>
        </message>
        <message>
            <source>It is on for this notebook, on this computer.</source>
            <translation>Het staat aan voor dit notitieboek, op deze computer.</translation>
        </message>
        <message>
            <source>It is off.</source>
            <translation>Het staat uit.</translation>
        </message>
        <message>
            <source>Verbinder first asks whether it is you. Your passphrase itself is not kept. The computer may ask to unlock {keyring}.</source>
            <translation>Verbinder vraagt eerst of jij het bent. Je wachtwoord zelf wordt niet bewaard. Misschien vraagt de computer om {keyring} te openen.</translation>
        </message>
        <message>
            <source>&amp;Switch on</source>
            <translation>&amp;Aanzetten</translation>
        </message>
        <message>
            <source>Switching off…</source>
            <translation>Wordt uitgezet…</translation>
        </message>
        <message>
            <source>From now on you can open this notebook here without its passphrase.</source>
            <translation>Vanaf nu kun je dit notitieboek hier openen zonder wachtwoord.</translation>
        </message>
        <message>
            <source>From now on this notebook opens with its passphrase only.</source>
            <translation>Dit notitieboek gaat vanaf nu alleen open met je wachtwoord.</translation>
        </message>
        <message>
            <source>From now on this notebook opens with its passphrase only. What lies in {keyring} could not be removed; it opens nothing any more.</source>
            <translation>Dit notitieboek gaat vanaf nu alleen open met je wachtwoord. Wat er in {keyring} ligt, kon niet weg; het opent niets meer.</translation>
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
            <source>Wish</source>
            <translation>Wens</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Ervaring</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Belofte</translation>
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
            <translation>Thema</translation>
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
            <source>Initiative</source>
            <translation>Initiatief</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Leidde</translation>
        </message>
        <message>
            <source>Were you there</source>
            <translation>Was je erbij</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Koppeling</translation>
        </message>
    </context>
    <context>
        <name>KnownRows</name>
        <message>
            <source>What happens</source>
            <translation>Wat er gebeurt</translation>
        </message>
        <message>
            <source>In the hand-over</source>
            <translation>In de overdracht</translation>
        </message>
        <message>
            <source>Looks like</source>
            <translation>Lijkt op</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>same card</source>
            <translation>zelfde kaart</translation>
        </message>
        <message>
            <source>a card of their own</source>
            <translation>een eigen kaart</translation>
        </message>
    </context>
    <context>
        <name>LadderCard</name>
        <message>
            <source>On their own feet</source>
            <translation>Op eigen benen</translation>
        </message>
        <message>
            <source>{rung}: not known yet</source>
            <translation>{rung}: nog niet bekend</translation>
        </message>
        <message>
            <source>{rung}: {who}</source>
            <translation>{rung}: {who}</translation>
        </message>
        <message>
            <source>first {who} ({day}), now since {since}</source>
            <translation>eerst {who} ({day}), nu sinds {since}</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>sinds {day}</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Veranderen…</translation>
        </message>
        <message>
            <source>Removed: {text}</source>
            <translation>Weggehaald: {text}</translation>
        </message>
        <message>
            <source>Remove the last entry</source>
            <translation>Laatste regel weghalen</translation>
        </message>
    </context>
    <context>
        <name>LimitsCard</name>
        <message>
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nooit</translation>
        </message>
        <message>
            <source>Out of sight after so many weeks</source>
            <translation>Uit beeld na zoveel weken</translation>
        </message>
        <message>
            <source>Counted from the last real talk. For someone you can set a rhythm of their own.</source>
            <translation>Geteld vanaf het laatste echte gesprek. Voor iemand apart kun je een eigen ritme instellen.</translation>
        </message>
        <message>
            <source>Smallest group in an overview</source>
            <translation>Kleinste groep in een overzicht</translation>
        </message>
        <message>
            <source>Smaller groups are never shown by themselves. Not below {minimum}.</source>
            <translation>Kleinere groepen staan nooit apart in een overzicht. Niet onder de {minimum}.</translation>
        </message>
        <message>
            <source>Lock the notebook after so many minutes</source>
            <translation>Notitieboek op slot na zoveel minuten</translation>
        </message>
        <message>
            <source>Counted from the last key or click. 0: never.</source>
            <translation>Geteld vanaf de laatste toets of klik. 0: nooit.</translation>
        </message>
    </context>
    <context>
        <name>ListDialog</name>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Organisations and places</source>
            <translation>Organisaties en plekken</translation>
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
            <source>Which list</source>
            <translation>Welke lijst</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>&amp;Longest ago first</source>
            <translation>&amp;Langst geleden eerst</translation>
        </message>
        <message>
            <source>Set &amp;aside</source>
            <translation>Archie&amp;f</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
    </context>
    <context>
        <name>ListWords</name>
        <message>
            <source>Name, offer, person or a word from a note</source>
            <translation>Naam, aanbod, persoon of een woord uit een notitie</translation>
        </message>
        <message>
            <source>Name, kitchen, playground or a word from a note</source>
            <translation>Naam, keuken, speeltoestel of een woord uit een notitie</translation>
        </message>
        <message>
            <source>Street or neighbourhood</source>
            <translation>Straat of buurt</translation>
        </message>
        <message>
            <source>Add an organisation</source>
            <translation>Organisatie toevoegen</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>Plek toevoegen</translation>
        </message>
        <message>
            <source>Add a street</source>
            <translation>Straat toevoegen</translation>
        </message>
        <message>
            <source>All neighbourhoods</source>
            <translation>Alle buurten</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle soorten</translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>%n organisatie</numerusform>
                <numerusform>%n organisaties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n plek</numerusform>
                <numerusform>%n plekken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n street(s)</source>
            <translation>
                <numerusform>%n straat</numerusform>
                <numerusform>%n straten</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found for “{words}”</source>
            <translation>Niets gevonden voor “{words}”</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Hier staat niets</translation>
        </message>
        <message>
            <source>Try a shorter word, or look at everything.</source>
            <translation>Probeer een korter woord, of bekijk alles.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles bekijken</translation>
        </message>
        <message>
            <source>No organisations yet</source>
            <translation>Nog geen organisaties</translation>
        </message>
        <message>
            <source>Who does what here? Write down the associations, schools and businesses you work with.</source>
            <translation>Wie doet hier wat? Schrijf de verenigingen, scholen en bedrijven op met wie je werkt.</translation>
        </message>
        <message>
            <source>No places yet</source>
            <translation>Nog geen plekken</translation>
        </message>
        <message>
            <source>Where do people meet? Write down the squares, gardens and living rooms, and what they have.</source>
            <translation>Waar komen mensen elkaar tegen? Schrijf de pleinen, tuinen en huiskamers op, en wat er is.</translation>
        </message>
        <message>
            <source>No streets yet</source>
            <translation>Nog geen straten</translation>
        </message>
        <message>
            <source>Streets come by themselves when you write down a contact. You can also add one here.</source>
            <translation>Straten komen vanzelf als je een contact vastlegt. Je kunt er hier ook een toevoegen.</translation>
        </message>
    </context>
    <context>
        <name>LookingThrough</name>
        <message>
            <source>Reading the story through</source>
            <translation>Verhaal nalezen</translation>
        </message>
        <message>
            <source>Re&amp;place what can be replaced</source>
            <translation>Vervang wat ve&amp;rvangen kan worden</translation>
        </message>
        <message>
            <source>You can save it like this, but it stays here as long as this is in it:</source>
            <translation>Je kunt het zo bewaren, maar het blijft hier zolang dit erin staat:</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… en nog {count}</translation>
        </message>
    </context>
    <context>
        <name>MapWords</name>
        <message numerus="yes">
            <source>%n on the map</source>
            <translation>
                <numerusform>%n op de kaart</numerusform>
                <numerusform>%n op de kaart</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known and not put there yet</source>
            <translation>
                <numerusform>%n bekend en er nog niet op</numerusform>
                <numerusform>%n bekend en er nog niet op</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s) blank</source>
            <translation>
                <numerusform>%n soort leeg</numerusform>
                <numerusform>%n soorten leeg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more that could be put on the map.</source>
            <translation>
                <numerusform>En nog %n die op de kaart kan.</numerusform>
                <numerusform>En nog %n die op de kaart kunnen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put on the map</source>
            <translation>
                <numerusform>%n op de kaart gezet</numerusform>
                <numerusform>%n op de kaart gezet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Put these %n on the map</source>
            <translation>
                <numerusform>Zet deze %n &amp;op de kaart</numerusform>
                <numerusform>Zet deze %n &amp;op de kaart</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MarksCard</name>
        <message>
            <source>What you can type</source>
            <translation>Wat je kunt typen</translation>
        </message>
        <message>
            <source>A street with a number needs no mark. All other words are your note.</source>
            <translation>Een straat met een nummer heeft geen teken nodig. Alle andere woorden zijn je notitie.</translation>
        </message>
        <message>
            <source>@Fatima</source>
            <translation>@Fatima</translation>
        </message>
        <message>
            <source>who it was; or @a lady with a red coat</source>
            <translation>wie het was; of @een dame met een rode jas</translation>
        </message>
        <message>
            <source>+cooks Surinamese</source>
            <translation>+kookt Surinaams</translation>
        </message>
        <message>
            <source>what someone can or likes to give</source>
            <translation>wat iemand kan of graag doet</translation>
        </message>
        <message>
            <source>?learn Dutch</source>
            <translation>?Nederlands leren</translation>
        </message>
        <message>
            <source>what someone looks for</source>
            <translation>wat iemand zoekt</translation>
        </message>
        <message>
            <source>~football</source>
            <translation>~voetbal</translation>
        </message>
        <message>
            <source>what someone likes or lives through</source>
            <translation>wat iemand leuk vindt of meemaakt</translation>
        </message>
        <message>
            <source>&gt;call Friday</source>
            <translation>&gt;bellen vrijdag</translation>
        </message>
        <message>
            <source>what you promised, with or without a day</source>
            <translation>wat je beloofde, met of zonder dag</translation>
        </message>
        <message>
            <source>!unsafe playground  #safety</source>
            <translation>!speeltuin onveilig  #veiligheid</translation>
        </message>
        <message>
            <source>what you noticed, and a theme</source>
            <translation>wat je opviel, en een thema</translation>
        </message>
    </context>
    <context>
        <name>MatterDialog</name>
        <message>
            <source>Put before somebody</source>
            <translation>Agenderen</translation>
        </message>
        <message>
            <source>Edit what was put before somebody</source>
            <translation>Bewerken wat je agendeerde</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Antwoord op</translation>
        </message>
        <message>
            <source>On the agenda: {text}</source>
            <translation>Op de agenda: {text}</translation>
        </message>
        <message>
            <source>Changed: {text}</source>
            <translation>Gewijzigd: {text}</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
        <message>
            <source>&amp;What is it about?</source>
            <translation>&amp;Waar gaat het over?</translation>
        </message>
        <message>
            <source>Say it without names: it is laid on the table.</source>
            <translation>Zeg het zonder namen: het komt op tafel.</translation>
        </message>
        <message>
            <source>&amp;To whom?</source>
            <translation>B&amp;ij wie?</translation>
        </message>
        <message>
            <source>The municipality, a landlord, a council, a team.</source>
            <translation>De gemeente, een corporatie, een wijkraad, een team.</translation>
        </message>
        <message>
            <source>W&amp;hen?</source>
            <translation>Wa&amp;nneer?</translation>
        </message>
        <message>
            <source>It may lie ahead.</source>
            <translation>De dag mag nog komen.</translation>
        </message>
        <message>
            <source>&amp;Initiative</source>
            <translation>Ini&amp;tiatief</translation>
        </message>
        <message>
            <source>Their &amp;answer</source>
            <translation>Hun &amp;antwoord</translation>
        </message>
        <message>
            <source>Answered &amp;on</source>
            <translation>Antwoord &amp;op</translation>
        </message>
        <message>
            <source>Without a day there is no answer yet.</source>
            <translation>Zonder dag is er nog geen antwoord.</translation>
        </message>
        <message>
            <source>From the signal: {text}</source>
            <translation>Uit het signaal: {text}</translation>
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
            <translation>Bewer&amp;ken</translation>
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
        <name>MergeNamesDialog</name>
        <message>
            <source>Merge names</source>
            <translation>Namen samenvoegen</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Wat er gebeurt</translation>
        </message>
        <message>
            <source>&amp;What has two names?</source>
            <translation>&amp;Wat heeft twee namen?</translation>
        </message>
        <message>
            <source>This one &amp;stays</source>
            <translation>Deze &amp;blijft</translation>
        </message>
        <message>
            <source>This one goes &amp;into it</source>
            <translation>Deze gaat er&amp;in op</translation>
        </message>
        <message>
            <source>Perhaps the same</source>
            <translation>Misschien hetzelfde</translation>
        </message>
        <message>
            <source>Names that look alike</source>
            <translation>Namen die op elkaar lijken</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>Samen&amp;voegen</translation>
        </message>
        <message>
            <source>&amp;Turn them round</source>
            <translation>&amp;Omdraaien</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Ongedaan &amp;maken</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Two names for one thing</source>
            <translation>Twee namen voor één ding</translation>
        </message>
        <message>
            <source>Choose two names of one thing. You can take it back in one step.</source>
            <translation>Kies twee namen van hetzelfde. Je kunt het in één stap ongedaan maken.</translation>
        </message>
        <message>
            <source>“{keep}” and “{other}” count as one from now on; both words stay.</source>
            <translation>“{keep}” en “{other}” tellen voortaan als één; beide woorden blijven.</translation>
        </message>
        <message>
            <source>Everything that hangs on “{other}” goes to “{keep}”; the name “{other}” goes.</source>
            <translation>Alles wat bij “{other}” hoort, gaat naar “{keep}”; de naam “{other}” verdwijnt.</translation>
        </message>
        <message>
            <source>“{other}” is “{keep}” now.</source>
            <translation>“{other}” is nu “{keep}”.</translation>
        </message>
        <message>
            <source>Something else was written down since. Ctrl+Z takes the steps back one by one.</source>
            <translation>Er is daarna nog iets opgeschreven. Met Ctrl+Z maak je de stappen een voor een ongedaan.</translation>
        </message>
        <message>
            <source>They are two again.</source>
            <translation>Het zijn er weer twee.</translation>
        </message>
        <message>
            <source>A street</source>
            <translation>Een straat</translation>
        </message>
        <message>
            <source>An organisation</source>
            <translation>Een organisatie</translation>
        </message>
        <message>
            <source>A place</source>
            <translation>Een plek</translation>
        </message>
        <message>
            <source>A theme</source>
            <translation>Een thema</translation>
        </message>
        <message>
            <source>A concept of the vocabulary</source>
            <translation>Een begrip</translation>
        </message>
    </context>
    <context>
        <name>MoneyCard</name>
        <message>
            <source>Small budgets</source>
            <translation>Kleine budgetten</translation>
        </message>
        <message>
            <source>A budget…</source>
            <translation>Een budget…</translation>
        </message>
        <message>
            <source>No money asked or given.</source>
            <translation>Geen geld gevraagd of gekregen.</translation>
        </message>
        <message>
            <source>from {name}</source>
            <translation>van {name}</translation>
        </message>
        <message>
            <source>ends {day}</source>
            <translation>stopt {day}</translation>
        </message>
        <message>
            <source>Thanked</source>
            <translation>Bedankt</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bewerken…</translation>
        </message>
        <message>
            <source>Removed: {text}</source>
            <translation>Weggehaald: {text}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Thanked: {text}</source>
            <translation>Bedankt: {text}</translation>
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
        <name>NeedField</name>
        <message>
            <source>the question behind it</source>
            <translation>de vraag erachter</translation>
        </message>
        <message>
            <source>The question behind the question</source>
            <translation>De vraag achter de vraag</translation>
        </message>
    </context>
    <context>
        <name>NeighbourhoodPage</name>
        <message>
            <source>Neighbourhood</source>
            <translation>Buurt</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Wijkbeeld</translation>
        </message>
        <message>
            <source>Where you come</source>
            <translation>Waar je komt</translation>
        </message>
        <message>
            <source>What there is</source>
            <translation>Wat er is</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Wat je ziet</translation>
        </message>
        <message>
            <source>Neigh&amp;bourhood</source>
            <translation>B&amp;uurt</translation>
        </message>
        <message>
            <source>Picture of the neighbourhood</source>
            <translation>Wijkbeeld</translation>
        </message>
        <message>
            <source>Where you come, street by street</source>
            <translation>Waar je komt, straat voor straat</translation>
        </message>
        <message>
            <source>What the neighbourhood has</source>
            <translation>Wat de buurt heeft</translation>
        </message>
        <message>
            <source>Agenda of the neighbourhood</source>
            <translation>Buurtagenda</translation>
        </message>
        <message>
            <source>Put something before somebody…</source>
            <translation>Iets agenderen…</translation>
        </message>
        <message>
            <source>Write down what the neighbourhood has…</source>
            <translation>Opschrijven wat de buurt heeft…</translation>
        </message>
        <message>
            <source>Save the chart of streets…</source>
            <translation>De grafiek van de straten bewaren…</translation>
        </message>
    </context>
    <context>
        <name>NetworkAnswers</name>
        <message>
            <source>Nobody yet, as far as your notebook knows.</source>
            <translation>Nog niemand, voor zover je notitieboek het weet.</translation>
        </message>
        <message>
            <source>Nobody.</source>
            <translation>Niemand.</translation>
        </message>
        <message>
            <source>Nobody and nothing.</source>
            <translation>Niemand en niets.</translation>
        </message>
        <message>
            <source>Nobody is called so. Try a shorter part of the name.</source>
            <translation>Niemand heet zo. Probeer een korter stuk van de naam.</translation>
        </message>
    </context>
    <context>
        <name>NetworkCanvas</name>
        <message>
            <source>we</source>
            <translation>wij</translation>
        </message>
        <message>
            <source>somebody who wants to be left in peace</source>
            <translation>iemand die rust wil</translation>
        </message>
        <message numerus="yes">
            <source>knows %n other(s) here</source>
            <translation>
                <numerusform>kent hier %n ander</numerusform>
                <numerusform>kent hier %n anderen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkLegend</name>
        <message>
            <source>stays connected without us</source>
            <translation>blijft verbonden zonder ons</translation>
        </message>
        <message>
            <source>knows them</source>
            <translation>kent diegene</translation>
        </message>
        <message>
            <source>who it is about</source>
            <translation>om wie het gaat</translation>
        </message>
        <message>
            <source>joins groups; the larger, the more people</source>
            <translation>verbindt groepen; hoe groter, hoe meer mensen</translation>
        </message>
        <message>
            <source>knows only professionals</source>
            <translation>kent alleen professionals</translation>
        </message>
        <message>
            <source>other residents</source>
            <translation>andere bewoners</translation>
        </message>
        <message>
            <source>association of residents</source>
            <translation>vereniging van bewoners</translation>
        </message>
        <message>
            <source>we and organisations</source>
            <translation>wij en organisaties</translation>
        </message>
    </context>
    <context>
        <name>NetworkPage</name>
        <message>
            <source>Network</source>
            <translation>Netwerk</translation>
        </message>
        <message>
            <source>&amp;Save drawing…</source>
            <translation>Tekening &amp;opslaan…</translation>
        </message>
        <message>
            <source>What stays without us</source>
            <translation>Zonder ons</translation>
        </message>
        <message>
            <source>Who is alone</source>
            <translation>Wie is alleen</translation>
        </message>
        <message>
            <source>Who bridges</source>
            <translation>Wie verbindt</translation>
        </message>
        <message>
            <source>Who knows whom</source>
            <translation>Wie kent wie</translation>
        </message>
        <message>
            <source>The question</source>
            <translation>De vraag</translation>
        </message>
        <message>
            <source>Of whom? Type a name</source>
            <translation>Van wie? Typ een naam</translation>
        </message>
        <message>
            <source>Of whom you want to know it</source>
            <translation>Van wie je het wilt weten</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Terug (Esc)</translation>
        </message>
        <message>
            <source>Not drawn yet</source>
            <translation>Nog niet getekend</translation>
        </message>
        <message>
            <source>To draw the network everybody's ties have to be read.</source>
            <translation>Om het netwerk te tekenen, moeten alle banden gelezen worden.</translation>
        </message>
        <message>
            <source>&amp;Draw it</source>
            <translation>Nu &amp;tekenen</translation>
        </message>
        <message>
            <source>Drawing who knows whom…</source>
            <translation>Tekenen wie wie kent…</translation>
        </message>
        <message>
            <source>In a large notebook this takes some seconds.</source>
            <translation>In een groot notitieboek duurt dat een paar seconden.</translation>
        </message>
        <message>
            <source>Nobody has met yet</source>
            <translation>Nog niemand heeft elkaar ontmoet</translation>
        </message>
        <message>
            <source>Introduce people, or write down who came to an activity. Then you see here who knows whom.</source>
            <translation>Koppel mensen, of schrijf op wie er bij een activiteit was. Dan zie je hier wie wie kent.</translation>
        </message>
        <message>
            <source>&amp;To Connecting</source>
            <translation>Naar &amp;Verbinden</translation>
        </message>
        <message>
            <source>Save the drawing…</source>
            <translation>De tekening opslaan…</translation>
        </message>
    </context>
    <context>
        <name>NetworkReading</name>
        <message>
            <source>Drawing who knows whom…</source>
            <translation>Tekenen wie wie kent…</translation>
        </message>
    </context>
    <context>
        <name>NetworkRowActions</name>
        <message>
            <source>Whom do they know?</source>
            <translation>Wie kennen ze?</translation>
        </message>
        <message>
            <source>&amp;Open card</source>
            <translation>&amp;Kaart openen</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>{name} openen</translation>
        </message>
        <message>
            <source>&amp;Open {name}</source>
            <translation>{name} &amp;openen</translation>
        </message>
        <message>
            <source>&amp;Whom do they know?</source>
            <translation>&amp;Wie kennen ze?</translation>
        </message>
    </context>
    <context>
        <name>NetworkRows</name>
        <message>
            <source>Without us</source>
            <translation>Zonder ons</translation>
        </message>
        <message>
            <source>Residents</source>
            <translation>Bewoners</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Knows</source>
            <translation>Kent</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <source>Holds together</source>
            <translation>Houdt bij elkaar</translation>
        </message>
        <message>
            <source>Through</source>
            <translation>Waardoor</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Sinds</translation>
        </message>
        <message>
            <source>know only us</source>
            <translation>kennen alleen ons</translation>
        </message>
        <message>
            <source>nothing known yet</source>
            <translation>nog niets bekend</translation>
        </message>
        <message>
            <source>only us</source>
            <translation>alleen ons</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>we</source>
            <translation>wij</translation>
        </message>
        <message>
            <source>somebody who wants to be left in peace</source>
            <translation>iemand die rust wil</translation>
        </message>
        <message>
            <source>{names} and others</source>
            <translation>{names} en anderen</translation>
        </message>
        <message>
            <source>group {number}</source>
            <translation>groep {number}</translation>
        </message>
        <message numerus="yes">
            <source>%n others</source>
            <translation>
                <numerusform>%n ander</numerusform>
                <numerusform>%n anderen</numerusform>
            </translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} en {other}</translation>
        </message>
        <message>
            <source>{smaller} and {larger} people</source>
            <translation>{smaller} en {larger} mensen</translation>
        </message>
        <message>
            <source>leans on {name}</source>
            <translation>leunt op {name}</translation>
        </message>
    </context>
    <context>
        <name>NetworkSaid</name>
        <message numerus="yes">
            <source>%n of them want to be left in peace and are not named.</source>
            <translation>
                <numerusform>%n van hen wil met rust gelaten worden en staat niet in de lijst.</numerusform>
                <numerusform>%n van hen willen met rust gelaten worden en staan niet in de lijst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people with the fewest ties are not drawn.</source>
            <translation>
                <numerusform>%n mens met de minste banden is niet getekend.</numerusform>
                <numerusform>%n mensen met de minste banden zijn niet getekend.</numerusform>
            </translation>
        </message>
        <message>
            <source>Below the drawing you choose a part, to see everybody there.</source>
            <translation>Onder de tekening kies je een deel; dan zie je daar iedereen.</translation>
        </message>
        <message numerus="yes">
            <source>{name} knows %n resident(s) or association(s).</source>
            <translation>
                <numerusform>{name} kent %n bewoner of vereniging.</numerusform>
                <numerusform>{name} kent %n bewoners en verenigingen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n professional(s).</source>
            <translation>
                <numerusform>En %n professional.</numerusform>
                <numerusform>En %n professionals.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without {name} %n people would be cut off.</source>
            <translation>
                <numerusform>Zonder {name} raakt %n mens los van de rest.</numerusform>
                <numerusform>Zonder {name} raken %n mensen los van de rest.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everybody in your notebook knows a neighbour.</source>
            <translation>Iedereen in je notitieboek kent een buur.</translation>
        </message>
        <message>
            <source>Nobody by themselves holds groups together: who leaves, leaves no gap.</source>
            <translation>Niemand houdt in zijn eentje groepen bij elkaar: wie gaat, laat geen gat achter.</translation>
        </message>
    </context>
    <context>
        <name>NetworkSaving</name>
        <message>
            <source>Picture (*.png)</source>
            <translation>Afbeelding (*.png)</translation>
        </message>
        <message>
            <source>Drawing that can be enlarged (*.svg)</source>
            <translation>Tekening die je kunt vergroten (*.svg)</translation>
        </message>
        <message>
            <source>Picture in a locked zip (*.zip)</source>
            <translation>Tekening in een zip op slot (*.zip)</translation>
        </message>
        <message>
            <source>Save the drawing</source>
            <translation>De tekening opslaan</translation>
        </message>
        <message>
            <source>network</source>
            <translation>netwerk</translation>
        </message>
        <message>
            <source>The drawing is in {file}, with names.</source>
            <translation>De tekening staat in {file}, met namen erbij.</translation>
        </message>
        <message>
            <source>The drawing is in {file}.</source>
            <translation>De tekening staat in {file}.</translation>
        </message>
        <message>
            <source>we</source>
            <translation>wij</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
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
    </context>
    <context>
        <name>NotFittingDialog</name>
        <message>
            <source>Does not fit</source>
            <translation>Past niet</translation>
        </message>
        <message>
            <source>Tick which of the two does not mean that.</source>
            <translation>Vink aan welke van de twee dat niet betekent.</translation>
        </message>
        <message>
            <source>Not suggested again: {both}</source>
            <translation>Komt niet terug: {both}</translation>
        </message>
        <message>
            <source>They are not suggested to each other again.</source>
            <translation>Deze twee worden niet meer bij elkaar voorgesteld.</translation>
        </message>
        <message>
            <source>&amp;Why not?</source>
            <translation>&amp;Waarom niet?</translation>
        </message>
        <message>
            <source>May stay empty, and may be in your own words. Only you read it.</source>
            <translation>Mag leeg blijven of in je eigen woorden. Alleen jij leest het.</translation>
        </message>
        <message>
            <source>Which of these does not mean “{concept}”? That is remembered for other suggestions too.</source>
            <translation>Welke van deze betekent niet “{concept}”? Dat wordt ook voor andere suggesties onthouden.</translation>
        </message>
    </context>
    <context>
        <name>NotebookCard</name>
        <message>
            <source>This notebook</source>
            <translation>Dit notitieboek</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Waar het staat</translation>
        </message>
        <message>
            <source>Make a copy elsewhere…</source>
            <translation>Kopie op andere plek…</translation>
        </message>
        <message>
            <source>Check the file</source>
            <translation>Bestand controleren</translation>
        </message>
        <message>
            <source>Recovery sheet…</source>
            <translation>Herstelblad…</translation>
        </message>
        <message>
            <source>This is the example neighbourhood: nothing of it is kept.</source>
            <translation>Dit is de voorbeeldbuurt: er wordt niets van bewaard.</translation>
        </message>
        <message>
            <source>Looking through the whole file…</source>
            <translation>Het hele bestand wordt bekeken…</translation>
        </message>
        <message>
            <source>Checking the notebook…</source>
            <translation>Notitieboek controleren…</translation>
        </message>
    </context>
    <context>
        <name>NotebookFiles</name>
        <message>
            <source>Notebooks (*{ending})</source>
            <translation>Notitieboeken (*{ending})</translation>
        </message>
        <message>
            <source>Make a backup copy</source>
            <translation>Reservekopie maken</translation>
        </message>
        <message>
            <source>Making a backup copy…</source>
            <translation>De reservekopie wordt gemaakt…</translation>
        </message>
        <message>
            <source>Put back a copy</source>
            <translation>Reservekopie terugzetten</translation>
        </message>
        <message>
            <source>Export the whole notebook</source>
            <translation>Hele notitieboek exporteren</translation>
        </message>
        <message>
            <source>This makes one file with everything in it, names included, that is not locked: anyone who has it can read it. Choose “Locked zip” in the next step to lock it with a password. For a safe copy make a backup copy instead.</source>
            <translation>Dit maakt één bestand met alles erin, ook de namen, en dat bestand zit niet op slot: wie het heeft, kan het lezen. Kies in de volgende stap “Zip op slot” om er een wachtwoord op te zetten. Wil je een veilige kopie? Maak dan een reservekopie.</translation>
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
            <source>Open a hand-over</source>
            <translation>Overdracht openen</translation>
        </message>
        <message>
            <source>Hand-overs (*{ending})</source>
            <translation>Overdrachten (*{ending})</translation>
        </message>
        <message>
            <source>Locked zip (*.zip)</source>
            <translation>Zip op slot (*.zip)</translation>
        </message>
        <message>
            <source>The backup copy is in {file}.</source>
            <translation>De reservekopie staat in {file}.</translation>
        </message>
    </context>
    <context>
        <name>NotebookSession</name>
        <message>
            <source>This notebook is damaged. Lock it and unlock it again: Verbinder then shows the ways on.</source>
            <translation>Dit notitieboek is beschadigd. Doe het op slot en open het weer: Verbinder laat dan zien hoe je verder kunt.</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Nu op slot</translation>
        </message>
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
        <name>OrderCard</name>
        <message>
            <source>Order of suggestions</source>
            <translation>Volgorde van suggesties</translation>
        </message>
        <message>
            <source>A language in common is needed</source>
            <translation>Een taal gemeen is nodig</translation>
        </message>
        <message>
            <source>Everything as usual again</source>
            <translation>Alles weer gewoon</translation>
        </message>
        <message>
            <source>Who wants to learn the language need not share one yet. Unticked: it only weighs.</source>
            <translation>Wie de taal wil leren, hoeft er nog geen gemeen te hebben. Zonder vinkje: dan weegt het alleen mee.</translation>
        </message>
        <message>
            <source>It holds for this notebook, for everybody who opens it.</source>
            <translation>Het geldt voor dit notitieboek, voor iedereen die het opent.</translation>
        </message>
        <message>
            <source>Suggestions are ordered as usual again.</source>
            <translation>Suggesties staan weer in de gewone volgorde.</translation>
        </message>
        <message>
            <source>little</source>
            <translation>weinig</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>gewoon</translation>
        </message>
        <message>
            <source>much</source>
            <translation>veel</translation>
        </message>
        <message>
            <source>Rarity counts</source>
            <translation>Zeldzaam telt</translation>
        </message>
        <message>
            <source>A rare hobby that two share goes before a common one.</source>
            <translation>Een zeldzame hobby die twee mensen delen, gaat voor een gewone.</translation>
        </message>
        <message>
            <source>Nearness counts</source>
            <translation>Dichtbij telt</translation>
        </message>
        <message>
            <source>The same street or neighbourhood goes before further away.</source>
            <translation>Dezelfde straat of buurt gaat voor verder weg.</translation>
        </message>
        <message>
            <source>A common part of the day counts</source>
            <translation>Zelfde dagdeel telt</translation>
        </message>
        <message>
            <source>Only where it is known of both when they have time.</source>
            <translation>Alleen waar van allebei bekend is wanneer ze tijd hebben.</translation>
        </message>
        <message>
            <source>Heard lately counts</source>
            <translation>Pas gehoord telt</translation>
        </message>
        <message>
            <source>What was heard years ago may not hold any more.</source>
            <translation>Wat je jaren geleden hoorde, klopt misschien niet meer.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationCardView</name>
        <message>
            <source>Keeping in touch</source>
            <translation>Contact warm houden</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Goed om te weten</translation>
        </message>
        <message>
            <source>Set aside; it is no longer in the list.</source>
            <translation>Dit staat in het archief, niet meer in de lijst.</translation>
        </message>
        <message>
            <source>Languages: {languages}</source>
            <translation>Talen: {languages}</translation>
        </message>
        <message>
            <source>Open in: {parts}</source>
            <translation>Open in {parts}</translation>
        </message>
        <message>
            <source>No rhythm chosen. With Edit you say how often you want to speak to them.</source>
            <translation>Geen ritme gekozen. Bij Bewerken geef je aan hoe vaak je hen wilt spreken.</translation>
        </message>
        <message numerus="yes">
            <source>Every %n week(s).</source>
            <translation>
                <numerusform>Elke week.</numerusform>
                <numerusform>Elke %n weken.</numerusform>
            </translation>
        </message>
        <message>
            <source>No contact yet.</source>
            <translation>Nog geen contact.</translation>
        </message>
        <message numerus="yes">
            <source>Last contact %n day(s) ago.</source>
            <translation>
                <numerusform>Laatste contact %n dag geleden.</numerusform>
                <numerusform>Laatste contact %n dagen geleden.</numerusform>
            </translation>
        </message>
        <message>
            <source>You wanted to speak to them every {weeks} weeks; it has been {days} days. A cup of coffee?</source>
            <translation>Je wilde hen om de {weeks} weken spreken; het is nu {days} dagen geleden. Tijd voor koffie?</translation>
        </message>
        <message>
            <source>{name} is no longer a contact person.</source>
            <translation>{name} is geen contactpersoon meer.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationDialog</name>
        <message>
            <source>Edit {name}</source>
            <translation>{name} bewerken</translation>
        </message>
        <message>
            <source>Add an organisation</source>
            <translation>Organisatie toevoegen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>no rhythm</source>
            <translation>geen ritme</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Naam</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>S&amp;oort</translation>
        </message>
        <message>
            <source>Choose one, or type a word of your own.</source>
            <translation>Kies er een, of typ een eigen woord.</translation>
        </message>
        <message>
            <source>&amp;Street</source>
            <translation>&amp;Straat</translation>
        </message>
        <message>
            <source>N&amp;umber</source>
            <translation>N&amp;ummer</translation>
        </message>
        <message>
            <source>Post&amp;code</source>
            <translation>Post&amp;code</translation>
        </message>
        <message>
            <source>T&amp;own</source>
            <translation>&amp;Plaats</translation>
        </message>
        <message>
            <source>P&amp;hone</source>
            <translation>Tele&amp;foon</translation>
        </message>
        <message>
            <source>One number per line</source>
            <translation>Eén nummer per regel</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <source>One address per line</source>
            <translation>Eén adres per regel</translation>
        </message>
        <message>
            <source>&amp;Languages</source>
            <translation>Ta&amp;len</translation>
        </message>
        <message>
            <source>Which are spoken there?</source>
            <translation>Welke talen spreken ze daar?</translation>
        </message>
        <message>
            <source>Open in the</source>
            <translation>Open in de</translation>
        </message>
        <message>
            <source>Keep in &amp;touch every … weeks</source>
            <translation>Contact &amp;warm houden om de … weken</translation>
        </message>
        <message>
            <source>The page Today reminds you when it has been longer.</source>
            <translation>De pagina Vandaag herinnert je eraan als het langer geleden is.</translation>
        </message>
        <message>
            <source>No&amp;te</source>
            <translation>No&amp;titie</translation>
        </message>
    </context>
    <context>
        <name>OrganisationsPage</name>
        <message>
            <source>Choose one</source>
            <translation>Kies er een</translation>
        </message>
        <message>
            <source>What you know of it appears here, with every contact you had there.</source>
            <translation>Hier zie je wat je ervan weet, en elk contact dat je er had.</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Toevoegen…</translation>
        </message>
        <message>
            <source>Edit this card…</source>
            <translation>Deze kaart bewerken…</translation>
        </message>
        <message>
            <source>Add a contact person…</source>
            <translation>Contactpersoon toevoegen…</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>In het archief zetten</translation>
        </message>
        <message>
            <source>Merge with another…</source>
            <translation>Samenvoegen met een andere…</translation>
        </message>
        <message>
            <source>Remove this street</source>
            <translation>Deze straat weghalen</translation>
        </message>
        <message>
            <source>Organisations and places</source>
            <translation>Organisaties en plekken</translation>
        </message>
        <message>
            <source>{name} is set aside.</source>
            <translation>{name} staat nu in het archief.</translation>
        </message>
        <message>
            <source>{name} is back in the list.</source>
            <translation>{name} staat weer in de lijst.</translation>
        </message>
        <message>
            <source>{name} is removed.</source>
            <translation>{name} is weggehaald.</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Uit het archief halen</translation>
        </message>
    </context>
    <context>
        <name>OverlapPanel</name>
        <message>
            <source>This exists already. Did you speak with them?</source>
            <translation>Dit is er al. Heb je hen gesproken?</translation>
        </message>
        <message>
            <source>the same place</source>
            <translation>zelfde plek</translation>
        </message>
        <message>
            <source>the same neighbourhood</source>
            <translation>zelfde buurt</translation>
        </message>
        <message>
            <source>last spoken {when}</source>
            <translation>laatst gesproken {when}</translation>
        </message>
        <message>
            <source>not spoken yet</source>
            <translation>nog niet gesproken</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Counts</source>
            <translation>Tellen</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Vertellen</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Wat je ziet</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Stories beside the counts</source>
            <translation>Verhalen bij de aantallen</translation>
        </message>
        <message>
            <source>Write a story…</source>
            <translation>Verhaal schrijven…</translation>
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
            <source>PDF to print (*.pdf)</source>
            <translation>PDF om af te drukken (*.pdf)</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Webpagina (*.html)</translation>
        </message>
        <message>
            <source>Period package for the coordinator (*{ending})</source>
            <translation>Periodepakket voor de coördinator (*{ending})</translation>
        </message>
        <message>
            <source>contact overview {first} to {last}</source>
            <translation>contactoverzicht {first} tot en met {last}</translation>
        </message>
        <message>
            <source>Save the overview</source>
            <translation>Overzicht opslaan</translation>
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
        <message>
            <source>The stories are not in it: this kind of file has only counts.</source>
            <translation>De verhalen zitten er niet bij: in dit soort bestand staan alleen aantallen.</translation>
        </message>
    </context>
    <context>
        <name>OwnActions</name>
        <message>
            <source>Add a &amp;word…</source>
            <translation>&amp;Woord erbij…</translation>
        </message>
        <message>
            <source>&amp;Join with another…</source>
            <translation>&amp;Samenvoegen met een ander…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>Weg&amp;halen</translation>
        </message>
        <message>
            <source>&amp;Offer it again</source>
            <translation>Weer &amp;voorleggen</translation>
        </message>
        <message>
            <source>&amp;Part them again</source>
            <translation>Weer uit elkaar &amp;halen</translation>
        </message>
        <message>
            <source>New concept: {name}</source>
            <translation>Nieuw begrip: {name}</translation>
        </message>
        <message>
            <source>What is it &amp;called?</source>
            <translation>Hoe &amp;heet het?</translation>
        </message>
        <message>
            <source>Short, as you would say it.</source>
            <translation>Kort, zoals je het zou zeggen.</translation>
        </message>
        <message>
            <source>A new concept</source>
            <translation>Een nieuw begrip</translation>
        </message>
        <message>
            <source>“{word}” belongs to “{concept}”.</source>
            <translation>“{word}” hoort bij “{concept}”.</translation>
        </message>
        <message>
            <source>A word for “{concept}”</source>
            <translation>Een woord bij “{concept}”</translation>
        </message>
        <message>
            <source>&amp;Word or phrase</source>
            <translation>&amp;Woord of zin</translation>
        </message>
        <message>
            <source>Which concept?</source>
            <translation>Welk begrip?</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Verder</translation>
        </message>
        <message>
            <source>“{one}” and “{other}” are one and the same here.</source>
            <translation>“{one}” en “{other}” zijn hier een en hetzelfde.</translation>
        </message>
        <message>
            <source>What is the same as “{concept}”?</source>
            <translation>Wat is hetzelfde als “{concept}”?</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Samenvoegen</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>Weggehaald: {name}</translation>
        </message>
        <message>
            <source>“{one}” and “{other}” are two again.</source>
            <translation>“{one}” en “{other}” zijn weer twee.</translation>
        </message>
    </context>
    <context>
        <name>OwnWordsCard</name>
        <message>
            <source>Own words</source>
            <translation>Eigen woorden</translation>
        </message>
        <message>
            <source>Add word</source>
            <translation>Woord toevoegen</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>Van jezelf</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Nog geen.</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lijst</translation>
        </message>
        <message>
            <source>New word</source>
            <translation>Nieuw woord</translation>
        </message>
        <message>
            <source>Always there: {words}.</source>
            <translation>Altijd aanwezig: {words}.</translation>
        </message>
        <message numerus="yes">
            <source>used %n time(s)</source>
            <translation>
                <numerusform>%n keer gebruikt</numerusform>
                <numerusform>%n keer gebruikt</numerusform>
            </translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>nog niet gebruikt</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Remove {word}</source>
            <translation>{word} weghalen</translation>
        </message>
        <message>
            <source>“{word}” is no longer offered. What you wrote down with it keeps it.</source>
            <translation>“{word}” staat niet meer in de keuzelijst. Wat je ermee opschreef, houdt het woord.</translation>
        </message>
        <message>
            <source>Where you met</source>
            <translation>Waar je iemand sprak</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Wat eruit kwam</translation>
        </message>
        <message>
            <source>Kinds of places</source>
            <translation>Soorten plekken</translation>
        </message>
        <message>
            <source>Kinds of organisations</source>
            <translation>Soorten organisaties</translation>
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
            <source>Connecting</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Initiatives</source>
            <translation>Initiatieven</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netwerk</translation>
        </message>
        <message>
            <source>Neighbourhood</source>
            <translation>Buurt</translation>
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
        <message>
            <source>Concepts</source>
            <translation>Begrippen</translation>
        </message>
    </context>
    <context>
        <name>PairRows</name>
        <message>
            <source>One card</source>
            <translation>De ene kaart</translation>
        </message>
        <message>
            <source>The other card</source>
            <translation>De andere kaart</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
    </context>
    <context>
        <name>Pairs</name>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} en {other}</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Recovery sheet</source>
            <translation>Herstelblad</translation>
        </message>
        <message>
            <source>The recovery key opens everything. So Verbinder first asks whether it is you.</source>
            <translation>De herstelsleutel opent alles. Daarom vraagt Verbinder eerst of jij het bent.</translation>
        </message>
        <message>
            <source>&amp;Show the sheet</source>
            <translation>&amp;Herstelblad tonen</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Wachtwoord</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Your passphrase once more</source>
            <translation>Nog een keer je wachtwoord</translation>
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
            <source>Give your notebook a name.</source>
            <translation>Geef je notitieboek een naam.</translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>Who takes part</source>
            <translation>Wie doet mee</translation>
        </message>
        <message>
            <source>Add someone…</source>
            <translation>Iemand erbij…</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisaties</translation>
        </message>
        <message>
            <source>Earlier or later</source>
            <translation>Eerder of later</translation>
        </message>
        <message>
            <source>Nobody yet. Whose initiative is it?</source>
            <translation>Nog niemand. Van wie is dit initiatief?</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>sinds {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>tot {day}</translation>
        </message>
        <message>
            <source>through {name}</source>
            <translation>via {name}</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bewerken…</translation>
        </message>
        <message>
            <source>Stopped today</source>
            <translation>Vandaag gestopt</translation>
        </message>
        <message>
            <source>Remove: written down by mistake</source>
            <translation>Weghalen: per ongeluk opgeschreven</translation>
        </message>
        <message>
            <source>{name} stopped; what was done stays.</source>
            <translation>{name} is gestopt; wat er gedaan is, blijft staan.</translation>
        </message>
        <message>
            <source>Removed: {text}</source>
            <translation>Weggehaald: {text}</translation>
        </message>
        <message>
            <source>initiators</source>
            <translation>initiatiefnemers</translation>
        </message>
        <message>
            <source>carriers</source>
            <translation>dragers</translation>
        </message>
        <message>
            <source>participants</source>
            <translation>deelnemers</translation>
        </message>
        <message>
            <source>supporters</source>
            <translation>supporters</translation>
        </message>
    </context>
    <context>
        <name>PeopleField</name>
        <message>
            <source>{name} (new)</source>
            <translation>{name} (nieuw)</translation>
        </message>
        <message>
            <source>somebody new</source>
            <translation>iemand die je nog niet kende</translation>
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
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>Up to and including</source>
            <translation>Tot en met</translation>
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
            <source>Write down a &amp;contact</source>
            <translation>&amp;Contact vastleggen</translation>
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
        <name>PersonDialog</name>
        <message>
            <source>Contact person</source>
            <translation>Contactpersoon</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Naam</translation>
        </message>
        <message>
            <source>&amp;Resident you know</source>
            <translation>&amp;Inwoner die je kent</translation>
        </message>
        <message>
            <source>Then the two cards lead to each other.</source>
            <translation>Dan leiden de twee kaarten naar elkaar.</translation>
        </message>
        <message>
            <source>R&amp;ole</source>
            <translation>&amp;Rol</translation>
        </message>
        <message>
            <source>For example: chair, teacher, reception desk</source>
            <translation>Bijvoorbeeld: voorzitter, leerkracht, balie</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Telefoon</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <source>Which resident?</source>
            <translation>Welke inwoner?</translation>
        </message>
    </context>
    <context>
        <name>PersonRights</name>
        <message>
            <source>Page to read (*.html)</source>
            <translation>Pagina om te lezen (*.html)</translation>
        </message>
        <message>
            <source>PDF to print (*.pdf)</source>
            <translation>PDF om af te drukken (*.pdf)</translation>
        </message>
        <message>
            <source>Data for another program (*.json)</source>
            <translation>Gegevens voor een ander programma (*.json)</translation>
        </message>
        <message>
            <source>Page in a locked zip (*.zip)</source>
            <translation>Pagina in een zip op slot (*.zip)</translation>
        </message>
        <message>
            <source>access.html</source>
            <translation>inzage.html</translation>
        </message>
        <message>
            <source>Everything about one person</source>
            <translation>Alles over één persoon</translation>
        </message>
        <message>
            <source>Gathering everything about one person…</source>
            <translation>Alles over één persoon verzamelen…</translation>
        </message>
        <message>
            <source>Written: {file}.</source>
            <translation>Geschreven: {file}.</translation>
        </message>
        <message>
            <source>Looking where this person is named…</source>
            <translation>Kijken waar deze persoon genoemd wordt…</translation>
        </message>
        <message>
            <source>Forgetting one person…</source>
            <translation>Eén persoon vergeten…</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) may still name this person.</source>
            <translation>
                <numerusform>%n tekst noemt deze persoon misschien nog.</numerusform>
                <numerusform>%n teksten noemen deze persoon misschien nog.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonRow</name>
        <message>
            <source>Edit {name}</source>
            <translation>{name} bewerken</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} weghalen</translation>
        </message>
        <message>
            <source>Open the card of this resident</source>
            <translation>Kaart van deze inwoner openen</translation>
        </message>
    </context>
    <context>
        <name>PhraseActions</name>
        <message>
            <source>Belongs to “{concept}”</source>
            <translation>Hoort bij “{concept}”</translation>
        </message>
        <message>
            <source>&amp;Belongs to…</source>
            <translation>&amp;Hoort bij…</translation>
        </message>
        <message>
            <source>Make a &amp;new concept of it…</source>
            <translation>Maak er een &amp;nieuw begrip van…</translation>
        </message>
        <message>
            <source>&amp;Leave it as it is</source>
            <translation>&amp;Laat het zo</translation>
        </message>
        <message>
            <source>&amp;Who said this?</source>
            <translation>&amp;Wie zei dit?</translation>
        </message>
        <message>
            <source>Does &amp;not belong to “{concept}”</source>
            <translation>Hoort &amp;niet bij “{concept}”</translation>
        </message>
        <message>
            <source>Does &amp;not belong to…</source>
            <translation>Hoort &amp;niet bij…</translation>
        </message>
        <message>
            <source>&amp;Belongs to something else too…</source>
            <translation>&amp;Hoort ook bij iets anders…</translation>
        </message>
        <message>
            <source>New concept: {name}</source>
            <translation>Nieuw begrip: {name}</translation>
        </message>
        <message>
            <source>What does it belong to?</source>
            <translation>Waar hoort het bij?</translation>
        </message>
        <message>
            <source>&amp;Belongs to this</source>
            <translation>&amp;Hoort hierbij</translation>
        </message>
        <message>
            <source>What does it not belong to?</source>
            <translation>Waar hoort het niet bij?</translation>
        </message>
        <message>
            <source>Does &amp;not belong to this</source>
            <translation>Hoort hier &amp;niet bij</translation>
        </message>
        <message>
            <source>A new concept</source>
            <translation>Een nieuw begrip</translation>
        </message>
        <message>
            <source>What is it &amp;called?</source>
            <translation>Hoe &amp;heet het?</translation>
        </message>
        <message>
            <source>Short, as you would say it: “stargazing”. The phrase goes with it.</source>
            <translation>Kort, zoals je het zou zeggen: “sterren kijken”. De zin gaat mee.</translation>
        </message>
        <message>
            <source>Left as it is: {phrase}</source>
            <translation>Zo gelaten: {phrase}</translation>
        </message>
        <message>
            <source>“{word}” belongs to “{concept}”.</source>
            <translation>“{word}” hoort bij “{concept}”.</translation>
        </message>
        <message>
            <source>“{word}” does not belong to “{concept}”.</source>
            <translation>“{word}” hoort niet bij “{concept}”.</translation>
        </message>
    </context>
    <context>
        <name>PictureRows</name>
        <message>
            <source>Nothing written down yet that goes well. “!+” before a few words does it.</source>
            <translation>Nog niets opgeschreven wat goed gaat. Met “!+” voor een paar woorden doe je dat.</translation>
        </message>
        <message>
            <source>Nothing written down that needs attention. “!-” before a few words does it.</source>
            <translation>Niets opgeschreven wat aandacht vraagt. Met “!-” voor een paar woorden doe je dat.</translation>
        </message>
        <message>
            <source>Goes well</source>
            <translation>Gaat goed</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Vraagt aandacht</translation>
        </message>
        <message>
            <source>Only noticed</source>
            <translation>Alleen opgemerkt</translation>
        </message>
        <message>
            <source>Not shown</source>
            <translation>Niet getoond</translation>
        </message>
        <message>
            <source>noticed {day}</source>
            <translation>opgemerkt {day}</translation>
        </message>
        <message>
            <source>noticed from {first} to {last}</source>
            <translation>opgemerkt van {first} tot {last}</translation>
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
            <source>Signal</source>
            <translation>Signaal</translation>
        </message>
        <message>
            <source>Conversation with {names}</source>
            <translation>Gesprek met {names}</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Gesprek</translation>
        </message>
    </context>
    <context>
        <name>PictureSaving</name>
        <message>
            <source>Save as a picture</source>
            <translation>Bewaren als plaatje</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Plaatje (*.png)</translation>
        </message>
        <message>
            <source>Drawing that scales (*.svg)</source>
            <translation>Tekening die meeschaalt (*.svg)</translation>
        </message>
        <message>
            <source>The picture is in {file}.</source>
            <translation>Het plaatje staat in {file}.</translation>
        </message>
    </context>
    <context>
        <name>PictureView</name>
        <message>
            <source>Making the picture of the neighbourhood</source>
            <translation>Wijkbeeld maken</translation>
        </message>
        <message>
            <source>The chosen card</source>
            <translation>De gekozen kaart</translation>
        </message>
        <message>
            <source>Picture of the neighbourhood</source>
            <translation>Wijkbeeld</translation>
        </message>
        <message>
            <source>All themes</source>
            <translation>Alle thema's</translation>
        </message>
        <message>
            <source>Pe&amp;riod</source>
            <translation>P&amp;eriode</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Thema</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Een ogenblik</translation>
        </message>
        <message>
            <source>The signals are being laid out.</source>
            <translation>De signalen worden naast elkaar gelegd.</translation>
        </message>
        <message>
            <source>Nothing noticed here in this period</source>
            <translation>Hier is in deze periode niets opgemerkt</translation>
        </message>
        <message>
            <source>Look further back and in every neighbourhood, or write down what you notice.</source>
            <translation>Kijk verder terug en in elke buurt, of schrijf op wat je opmerkt.</translation>
        </message>
        <message>
            <source>Look further back</source>
            <translation>Verder terugkijken</translation>
        </message>
        <message>
            <source>No picture of the neighbourhood yet</source>
            <translation>Nog geen wijkbeeld</translation>
        </message>
        <message>
            <source>Write down what you notice: “!+” before what goes well, “!-” before what needs attention. Here it becomes a picture.</source>
            <translation>Schrijf op wat je opmerkt: “!+” voor wat goed gaat, “!-” voor wat aandacht vraagt. Hier wordt het een beeld.</translation>
        </message>
        <message>
            <source>Write something down</source>
            <translation>Iets opschrijven</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>Waar het op rust</translation>
        </message>
        <message>
            <source>Heard in</source>
            <translation>Gehoord in</translation>
        </message>
        <message>
            <source>Only for your own eyes: there are names in it. Enter on a line opens it.</source>
            <translation>Alleen voor je eigen ogen: er staan namen in. Enter op een regel opent hem.</translation>
        </message>
        <message>
            <source>Open the newest signal</source>
            <translation>Het nieuwste signaal openen</translation>
        </message>
        <message>
            <source>Put it &amp;before somebody…</source>
            <translation>&amp;Agenderen…</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestopt</translation>
        </message>
        <message>
            <source>Nothing was laid out. Look again when it suits you.</source>
            <translation>Er is niets naast elkaar gelegd. Kijk opnieuw als het je uitkomt.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Opnieuw kijken</translation>
        </message>
    </context>
    <context>
        <name>PlaceCardView</name>
        <message>
            <source>What there is</source>
            <translation>Wat er is</translation>
        </message>
        <message>
            <source>What you know of this place</source>
            <translation>Wat je van deze plek weet</translation>
        </message>
        <message>
            <source>Set aside; it is no longer in the list.</source>
            <translation>Dit staat in het archief, niet meer in de lijst.</translation>
        </message>
        <message>
            <source>Temporary: from {first} until {last}.</source>
            <translation>Tijdelijk: van {first} tot en met {last}.</translation>
        </message>
        <message>
            <source>From {first}.</source>
            <translation>Vanaf {first}.</translation>
        </message>
        <message>
            <source>Until {last}.</source>
            <translation>Tot en met {last}.</translation>
        </message>
        <message>
            <source>It is there now.</source>
            <translation>De plek is er nu.</translation>
        </message>
        <message>
            <source>It is not there now.</source>
            <translation>De plek is er nu niet.</translation>
        </message>
    </context>
    <context>
        <name>PlaceDialog</name>
        <message>
            <source>Edit {name}</source>
            <translation>{name} bewerken</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>Plek toevoegen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Only there for some ti&amp;me</source>
            <translation>Alleen t&amp;ijdelijk</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Naam</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>S&amp;oort</translation>
        </message>
        <message>
            <source>Choose one, or type a word of your own.</source>
            <translation>Kies er een, of typ een eigen woord.</translation>
        </message>
        <message>
            <source>&amp;Street</source>
            <translation>&amp;Straat</translation>
        </message>
        <message>
            <source>N&amp;umber</source>
            <translation>N&amp;ummer</translation>
        </message>
        <message>
            <source>What there &amp;is</source>
            <translation>Wat &amp;er is</translation>
        </message>
        <message>
            <source>Kitchen, stage, benches… and when it is free. You can search for it.</source>
            <translation>Keuken, podium, bankjes… en wanneer het vrij is. Je kunt erop zoeken.</translation>
        </message>
        <message>
            <source>What you kno&amp;w of this place</source>
            <translation>Wat je van deze plek &amp;weet</translation>
        </message>
        <message>
            <source>Who comes there and when, who has the key, what to mind.</source>
            <translation>Wie komt er wanneer, wie heeft de sleutel, waar let je op.</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Van</translation>
        </message>
        <message>
            <source>Unti&amp;l and including</source>
            <translation>&amp;Tot en met</translation>
        </message>
    </context>
    <context>
        <name>PlaceSource</name>
        <message>
            <source>not there now</source>
            <translation>er nu niet</translation>
        </message>
    </context>
    <context>
        <name>PlanCard</name>
        <message>
            <source>Stepping back</source>
            <translation>Uitstappen</translation>
        </message>
        <message>
            <source>Plan…</source>
            <translation>Plannen…</translation>
        </message>
        <message>
            <source>Heard how it goes…</source>
            <translation>Gehoord hoe het gaat…</translation>
        </message>
        <message>
            <source>Step in…</source>
            <translation>Bijspringen…</translation>
        </message>
        <message>
            <source>Handing over</source>
            <translation>Overdragen</translation>
        </message>
        <message>
            <source>Looking back</source>
            <translation>Terugkijken</translation>
        </message>
        <message>
            <source>Stepped in</source>
            <translation>Bijgesprongen</translation>
        </message>
        <message>
            <source>No plan yet. A day that everybody knows makes leaving easier for all.</source>
            <translation>Nog geen plan. Een dag die iedereen weet, maakt weggaan makkelijker voor allemaal.</translation>
        </message>
        <message>
            <source>Change the plan…</source>
            <translation>Plan veranderen…</translation>
        </message>
        <message>
            <source>Plan stepping back…</source>
            <translation>Uitstappen plannen…</translation>
        </message>
        <message>
            <source>You left {day}</source>
            <translation>Je bent weg sinds {day}</translation>
        </message>
        <message>
            <source>You leave {day}</source>
            <translation>Je gaat weg {day}</translation>
        </message>
        <message>
            <source>handed over {day}</source>
            <translation>overgedragen {day}</translation>
        </message>
        <message>
            <source>still with us</source>
            <translation>nog bij ons</translation>
        </message>
        <message>
            <source>to {name}</source>
            <translation>aan {name}</translation>
        </message>
        <message>
            <source>to whom is not known yet</source>
            <translation>aan wie is nog niet bekend</translation>
        </message>
        <message>
            <source>Handed over: {text}</source>
            <translation>Overgedragen: {text}</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Overgedragen</translation>
        </message>
        <message>
            <source>it runs by itself</source>
            <translation>het loopt vanzelf</translation>
        </message>
        <message>
            <source>it does not run by itself</source>
            <translation>het loopt niet vanzelf</translation>
        </message>
        <message>
            <source>nothing clear</source>
            <translation>niet duidelijk</translation>
        </message>
        <message>
            <source>{day}: {heard}</source>
            <translation>{day}: {heard}</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bewerken…</translation>
        </message>
        <message>
            <source>How does it go?…</source>
            <translation>Hoe gaat het?…</translation>
        </message>
        <message>
            <source>Ask how it goes: {day}</source>
            <translation>Vragen hoe het gaat: {day}</translation>
        </message>
        <message>
            <source>It is time to ask.</source>
            <translation>Het is tijd om het te vragen.</translation>
        </message>
        <message>
            <source>no day agreed</source>
            <translation>geen dag afgesproken</translation>
        </message>
        <message>
            <source>From {first} until {last}</source>
            <translation>Van {first} tot {last}</translation>
        </message>
        <message>
            <source>Given back: you are at a distance again.</source>
            <translation>Teruggegeven: je bent weer op afstand.</translation>
        </message>
        <message>
            <source>Give it back</source>
            <translation>Teruggeven</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>Stepping back from {name}</source>
            <translation>Uitstappen bij {name}</translation>
        </message>
        <message>
            <source>The day we leave</source>
            <translation>De dag dat we weggaan</translation>
        </message>
        <message>
            <source>&amp;Another hand-over</source>
            <translation>&amp;Nog iets overdragen</translation>
        </message>
        <message>
            <source>Look back</source>
            <translation>Terugkijken</translation>
        </message>
        <message>
            <source>The day we &amp;leave</source>
            <translation>De &amp;dag dat we weggaan</translation>
        </message>
        <message>
            <source>Tell it to the group. Delete empties it: then we do not leave.</source>
            <translation>Vertel het aan de groep. Delete maakt leeg: dan gaan we niet weg.</translation>
        </message>
        <message>
            <source>What we hand over</source>
            <translation>Wat we overdragen</translation>
        </message>
        <message>
            <source>When you ask how it goes</source>
            <translation>Wanneer je vraagt hoe het gaat</translation>
        </message>
        <message>
            <source>Look back {number}</source>
            <translation>Keer {number}</translation>
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
        <name>PrivacyCard</name>
        <message>
            <source>Privacy</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <source>What you no longer need should go: the person, not the counts. You see first what is due; nothing goes by itself. Show or forget one person from the card, under More.</source>
            <translation>Wat je niet meer nodig hebt, hoort weg: de persoon, niet de tellingen. Je ziet eerst wat aan de beurt is; er gaat niets vanzelf. Eén persoon inzage geven of vergeten doe je op de kaart, onder Meer.</translation>
        </message>
        <message>
            <source>Kept too long…</source>
            <translation>Te lang bewaard…</translation>
        </message>
        <message>
            <source>What left the notebook…</source>
            <translation>Wat het notitieboek verliet…</translation>
        </message>
        <message>
            <source>Removed lately…</source>
            <translation>Prullenbak…</translation>
        </message>
        <message>
            <source>Leaflet for residents…</source>
            <translation>Kaartje voor bewoners…</translation>
        </message>
        <message>
            <source>Card for a lost laptop…</source>
            <translation>Kaart: laptop kwijt…</translation>
        </message>
        <message>
            <source>Leaflet for residents</source>
            <translation>Kaartje voor bewoners</translation>
        </message>
        <message>
            <source>leaflet for residents</source>
            <translation>kaartje voor bewoners</translation>
        </message>
        <message>
            <source>Card for a lost laptop</source>
            <translation>Kaart voor als je laptop kwijt is</translation>
        </message>
        <message>
            <source>laptop lost</source>
            <translation>laptop kwijt</translation>
        </message>
        <message>
            <source>PDF to print (*.pdf)</source>
            <translation>PDF om te printen (*.pdf)</translation>
        </message>
        <message>
            <source>Looking what is kept too long…</source>
            <translation>Kijken wat te lang bewaard is…</translation>
        </message>
        <message>
            <source>Files, paper, the clipboard, and what commands showed.</source>
            <translation>Bestanden, papier, het klembord, en wat opdrachten toonden.</translation>
        </message>
        <message>
            <source>What left the notebook</source>
            <translation>Wat het notitieboek verliet</translation>
        </message>
        <message>
            <source>Kept for thirty days. Choose what must come back.</source>
            <translation>Blijft dertig dagen bewaard. Kies wat terug moet komen.</translation>
        </message>
        <message>
            <source>Removed lately</source>
            <translation>Prullenbak</translation>
        </message>
        <message>
            <source>&amp;Put back</source>
            <translation>&amp;Terugzetten</translation>
        </message>
        <message>
            <source>{name}, last sign {day}</source>
            <translation>{name}, laatste teken {day}</translation>
        </message>
        <message>
            <source>People you did not speak for {months} months, and old texts. Tidying up takes people and texts out for good; the counts stay. It cannot be undone. Whom you still need you keep longer, with a reason.</source>
            <translation>Mensen die je {months} maanden niet sprak, en oude teksten. Opschonen haalt de mensen en de teksten voorgoed weg; de tellingen blijven. Dit kan niet ongedaan worden gemaakt. Wie je nog nodig hebt, bewaar je langer, met een reden.</translation>
        </message>
        <message>
            <source>Kept too long</source>
            <translation>Te lang bewaard</translation>
        </message>
        <message>
            <source>&amp;Tidy up for good</source>
            <translation>&amp;Voorgoed opschonen</translation>
        </message>
        <message>
            <source>&amp;Keep longer…</source>
            <translation>&amp;Langer bewaren…</translation>
        </message>
        <message>
            <source>{name} is kept until {day}.</source>
            <translation>{name} blijft bewaard tot en met {day}.</translation>
        </message>
        <message>
            <source>Keep {name} longer</source>
            <translation>{name} langer bewaren</translation>
        </message>
        <message>
            <source>&amp;Why?</source>
            <translation>&amp;Waarom?</translation>
        </message>
        <message>
            <source>This person may ask to see it.</source>
            <translation>Deze persoon mag dit inzien.</translation>
        </message>
        <message>
            <source>&amp;Until and including</source>
            <translation>&amp;Tot en met</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Bewaren</translation>
        </message>
        <message>
            <source>Tidying up…</source>
            <translation>Opschonen…</translation>
        </message>
    </context>
    <context>
        <name>ProblemRows</name>
        <message>
            <source>Row</source>
            <translation>Rij</translation>
        </message>
        <message>
            <source>What there is to know</source>
            <translation>Wat je moet weten</translation>
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
            <translation>&amp;Gedaan</translation>
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
            <translation>Gedaan, met &amp;verhaal…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>Weg&amp;halen</translation>
        </message>
        <message>
            <source>Done: {text}</source>
            <translation>Gedaan: {text}</translation>
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
            <translation>Ge&amp;sprek bekijken</translation>
        </message>
    </context>
    <context>
        <name>PromiseField</name>
        <message>
            <source>Day of the promise</source>
            <translation>Dag van de belofte</translation>
        </message>
        <message>
            <source>call Friday</source>
            <translation>bellen vrijdag</translation>
        </message>
    </context>
    <context>
        <name>PromisesSection</name>
        <message>
            <source>Promised</source>
            <translation>Beloofd</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>Done: {text}</source>
            <translation>Gedaan: {text}</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Put off: {text}</source>
            <translation>Uitstellen: {text}</translation>
        </message>
        <message>
            <source>A day later</source>
            <translation>Een dag later</translation>
        </message>
        <message>
            <source>A week later</source>
            <translation>Een week later</translation>
        </message>
        <message>
            <source>Two weeks later</source>
            <translation>Twee weken later</translation>
        </message>
        <message>
            <source>A month later</source>
            <translation>Een maand later</translation>
        </message>
        <message>
            <source>Some day</source>
            <translation>Ooit</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
    </context>
    <context>
        <name>QuadrantGrid</name>
        <message>
            <source>Each by themselves</source>
            <translation>Ieder apart</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Samen</translation>
        </message>
        <message>
            <source>Social</source>
            <translation>Sociaal</translation>
        </message>
        <message>
            <source>Institutional</source>
            <translation>Institutioneel</translation>
        </message>
    </context>
    <context>
        <name>ReachRows</name>
        <message>
            <source>Ways to reach</source>
            <translation>Bereikbaar via</translation>
        </message>
    </context>
    <context>
        <name>ReachSection</name>
        <message>
            <source>Ways to reach</source>
            <translation>Bereikbaar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Copy {value}</source>
            <translation>{value} kopiëren</translation>
        </message>
        <message>
            <source>Copy for one minute; then the clipboard is emptied</source>
            <translation>Kopiëren voor één minuut; daarna wordt het klembord leeg</translation>
        </message>
        <message>
            <source>{value} is copied. The clipboard is emptied after a minute.</source>
            <translation>{value} is gekopieerd. Na een minuut wordt het klembord leeg.</translation>
        </message>
    </context>
    <context>
        <name>ReadingOnly</name>
        <message>
            <source>You can only look now: this notebook is open to read only.</source>
            <translation>Je kunt nu alleen kijken: dit notitieboek is open om te lezen.</translation>
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
            <translation>Contactlijst &amp;inlezen…</translation>
        </message>
        <message>
            <source>&amp;Start empty and write down the first contact</source>
            <translation>&amp;Leeg beginnen en het eerste contact vastleggen</translation>
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
        <name>RecordCard</name>
        <message>
            <source>Card</source>
            <translation>Kaart</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Terug naar de lijst (Esc)</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacten</translation>
        </message>
        <message>
            <source>No contact written down here yet. Ctrl+N writes one down.</source>
            <translation>Hier is nog geen contact vastgelegd. Met Ctrl+N leg je er een vast.</translation>
        </message>
        <message>
            <source>last contact {when}</source>
            <translation>laatste contact {when}</translation>
        </message>
        <message>
            <source>no contact yet</source>
            <translation>nog geen contact</translation>
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
            <source>recovery sheet</source>
            <translation>herstelblad</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Herstelblad bewaren</translation>
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
        <name>ReportStep</name>
        <message>
            <source>Report</source>
            <translation>Verslag</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ongedaan maken</translation>
        </message>
        <message>
            <source>Save the &amp;report…</source>
            <translation>&amp;Verslag opslaan…</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Ongedaan gemaakt</translation>
        </message>
        <message>
            <source>Your notebook is as it was before you brought the list in.</source>
            <translation>Je notitieboek is weer zoals het was voordat je de lijst inlas.</translation>
        </message>
        <message>
            <source>Report {name}</source>
            <translation>Verslag {name}</translation>
        </message>
        <message>
            <source>List for Excel ({endings})</source>
            <translation>Lijst voor Excel ({endings})</translation>
        </message>
        <message>
            <source>Text ({endings})</source>
            <translation>Tekst ({endings})</translation>
        </message>
        <message>
            <source>List in a locked zip ({endings})</source>
            <translation>Lijst in een zip op slot ({endings})</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Verslag opslaan</translation>
        </message>
        <message>
            <source>The report is in {file}.</source>
            <translation>Het verslag staat in {file}.</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message numerus="yes">
            <source>%n person(s) brought in</source>
            <translation>
                <numerusform>%n mens ingelezen</numerusform>
                <numerusform>%n mensen ingelezen</numerusform>
            </translation>
        </message>
        <message>
            <source>Row {row}: {name} – {why}: {known}</source>
            <translation>Rij {row}: {name} – {why}: {known}</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>rij {row}</translation>
        </message>
        <message>
            <source>Left out because they are probably double</source>
            <translation>Niet ingelezen: waarschijnlijk dubbel</translation>
        </message>
        <message>
            <source>Left out because they cannot be read</source>
            <translation>Overgeslagen: niet te lezen</translation>
        </message>
        <message>
            <source>Brought in, but something needs a look</source>
            <translation>Wel ingelezen, maar bekijk dit even</translation>
        </message>
        <message>
            <source>Brought in from {file} on {date}</source>
            <translation>Ingelezen uit {file} op {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>%n organisatie</numerusform>
                <numerusform>%n organisaties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n telephone number(s)</source>
            <translation>
                <numerusform>%n telefoonnummer</numerusform>
                <numerusform>%n telefoonnummers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mail address(es)</source>
            <translation>
                <numerusform>%n e-mailadres</numerusform>
                <numerusform>%n e-mailadressen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es)</source>
            <translation>
                <numerusform>%n adres</numerusform>
                <numerusform>%n adressen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out: probably known already</source>
            <translation>
                <numerusform>%n rij niet ingelezen: waarschijnlijk ken je die al</numerusform>
                <numerusform>%n rijen niet ingelezen: waarschijnlijk ken je die al</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out: cannot be read</source>
            <translation>
                <numerusform>%n rij overgeslagen: niet te lezen</numerusform>
                <numerusform>%n rijen overgeslagen: niet te lezen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) came in but need a look</source>
            <translation>
                <numerusform>%n rij wel ingelezen, maar om even te bekijken</numerusform>
                <numerusform>%n rijen wel ingelezen, maar om even te bekijken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n round(s)</source>
            <translation>
                <numerusform>%n ronde</numerusform>
                <numerusform>%n rondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n plek</numerusform>
                <numerusform>%n plekken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n street(s)</source>
            <translation>
                <numerusform>%n straat</numerusform>
                <numerusform>%n straten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s)</source>
            <translation>
                <numerusform>%n belofte</numerusform>
                <numerusform>%n beloftes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signal(s)</source>
            <translation>
                <numerusform>%n signaal</numerusform>
                <numerusform>%n signalen</numerusform>
            </translation>
        </message>
        <message>
            <source>With them: {things}</source>
            <translation>Daarbij: {things}</translation>
        </message>
        <message>
            <source>Row {row}: {reason}</source>
            <translation>Rij {row}: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more; the saved report has them all</source>
            <translation>
                <numerusform>… en nog %n; in het opgeslagen verslag staat alles</numerusform>
                <numerusform>… en nog %n; in het opgeslagen verslag staat alles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResidentCardView</name>
        <message>
            <source>Card</source>
            <translation>Kaart</translation>
        </message>
        <message>
            <source>What works with this person</source>
            <translation>Wat werkt bij deze persoon</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Tijdlijn</translation>
        </message>
        <message>
            <source>No contact written down yet. Ctrl+N writes one down.</source>
            <translation>Nog geen contact vastgelegd. Met Ctrl+N leg je er een vast.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacten</translation>
        </message>
    </context>
    <context>
        <name>ResidentDialog</name>
        <message>
            <source>Edit {name}</source>
            <translation>{name} bewerken</translation>
        </message>
        <message>
            <source>Add a resident</source>
            <translation>Inwoner toevoegen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Li&amp;ves with</source>
            <translation>Woont sa&amp;men met</translation>
        </message>
    </context>
    <context>
        <name>ResidentForm</name>
        <message>
            <source>as for everybody</source>
            <translation>zoals bij iedereen</translation>
        </message>
        <message>
            <source>I told the&amp;m about my notebook</source>
            <translation>Ik heb over mijn notitieboek ve&amp;rteld</translation>
        </message>
        <message>
            <source>&amp;First name</source>
            <translation>V&amp;oornaam</translation>
        </message>
        <message>
            <source>&amp;Prefix</source>
            <translation>&amp;Tussenvoegsel</translation>
        </message>
        <message>
            <source>van, de, el</source>
            <translation>van, de, el</translation>
        </message>
        <message>
            <source>Last &amp;name</source>
            <translation>&amp;Achternaam</translation>
        </message>
        <message>
            <source>&amp;Initials</source>
            <translation>Voor&amp;letters</translation>
        </message>
        <message>
            <source>&amp;Description, for who gave no name</source>
            <translation>&amp;Beschrijving, voor wie geen naam gaf</translation>
        </message>
        <message>
            <source>lady with a red coat</source>
            <translation>mevrouw met rode jas</translation>
        </message>
        <message>
            <source>&amp;Street</source>
            <translation>&amp;Straat</translation>
        </message>
        <message>
            <source>N&amp;umber</source>
            <translation>&amp;Nummer</translation>
        </message>
        <message>
            <source>&amp;Addition</source>
            <translation>Toe&amp;voeging</translation>
        </message>
        <message>
            <source>Post&amp;code</source>
            <translation>Post&amp;code</translation>
        </message>
        <message>
            <source>T&amp;own</source>
            <translation>&amp;Plaats</translation>
        </message>
        <message>
            <source>P&amp;hone</source>
            <translation>Tele&amp;foon</translation>
        </message>
        <message>
            <source>One number per line</source>
            <translation>Eén nummer per regel</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <source>One address per line</source>
            <translation>Eén adres per regel</translation>
        </message>
        <message>
            <source>What &amp;works with this person</source>
            <translation>Wat &amp;werkt bij deze persoon</translation>
        </message>
        <message>
            <source>No&amp;te</source>
            <translation>Not&amp;itie</translation>
        </message>
        <message>
            <source>&amp;Languages</source>
            <translation>Talen</translation>
        </message>
        <message>
            <source>&amp;Year of birth</source>
            <translation>Geboorte&amp;jaar</translation>
        </message>
        <message>
            <source>Known throu&amp;gh</source>
            <translation>Beken&amp;d via</translation>
        </message>
        <message>
            <source>&amp;Keep in touch every … weeks</source>
            <translation>Elke … we&amp;ken contact houden</translation>
        </message>
        <message>
            <source>Has time in the</source>
            <translation>Heeft tijd in de</translation>
        </message>
        <message>
            <source>Wants to &amp;be asked at most … times</source>
            <translation>Wil hoo&amp;gstens … keer gevraagd worden</translation>
        </message>
        <message>
            <source>In {days} days. At 0 nobody is to ask them anything.</source>
            <translation>In {days} dagen. Bij 0 wordt deze persoon nergens voor gevraagd.</translation>
        </message>
        <message>
            <source>A Dutch postcode looks like 5642 NC. You may keep it as it is.</source>
            <translation>Een Nederlandse postcode is zoals 5642 NC. Je mag hem zo laten staan.</translation>
        </message>
    </context>
    <context>
        <name>ResidentListPane</name>
        <message>
            <source>Name, street, talent or a word from a note</source>
            <translation>Naam, straat, talent of een woord uit een notitie</translation>
        </message>
        <message>
            <source>Search residents</source>
            <translation>Zoek inwoners</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Residents</source>
            <translation>Inwoners</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Add a resident</source>
            <translation>Inwoner toevoegen</translation>
        </message>
        <message numerus="yes">
            <source>%n resident(s)</source>
            <translation>
                <numerusform>%n inwoner</numerusform>
                <numerusform>%n inwoners</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody found for “{words}”</source>
            <translation>Niemand gevonden voor “{words}”</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>Hier staat niemand</translation>
        </message>
        <message>
            <source>Try a shorter word, or look among everybody.</source>
            <translation>Probeer een korter woord, of kijk bij iedereen.</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Iedereen tonen</translation>
        </message>
        <message>
            <source>Nobody in your notebook yet</source>
            <translation>Nog niemand in je notitieboek</translation>
        </message>
        <message>
            <source>Bring in your contact list, or write down the first person you spoke to.</source>
            <translation>Lees je contactlijst in, of leg de eerste vast die je sprak.</translation>
        </message>
        <message>
            <source>Bring in a contact list</source>
            <translation>Contactlijst inlezen</translation>
        </message>
    </context>
    <context>
        <name>ResidentsPage</name>
        <message>
            <source>Choose somebody</source>
            <translation>Kies iemand</translation>
        </message>
        <message>
            <source>Their talents and wishes appear here, and every contact you had.</source>
            <translation>Hier verschijnen talenten en wensen, en elk contact dat je had.</translation>
        </message>
        <message>
            <source>Residents</source>
            <translation>Inwoners</translation>
        </message>
        <message>
            <source>Put in the archive</source>
            <translation>In het archief zetten</translation>
        </message>
        <message>
            <source>Write down a contact</source>
            <translation>Contact vastleggen</translation>
        </message>
        <message>
            <source>Lives there no longer</source>
            <translation>Woont niet meer samen</translation>
        </message>
        <message>
            <source>Add a resident</source>
            <translation>Inwoner toevoegen</translation>
        </message>
        <message>
            <source>Edit this card</source>
            <translation>Deze kaart bewerken</translation>
        </message>
        <message>
            <source>Add a talent</source>
            <translation>Talent toevoegen</translation>
        </message>
        <message>
            <source>Add a wish or question</source>
            <translation>Wens of vraag toevoegen</translation>
        </message>
        <message>
            <source>Add an interest</source>
            <translation>Interesse toevoegen</translation>
        </message>
        <message>
            <source>Add an experience</source>
            <translation>Ervaring toevoegen</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>Thema toevoegen</translation>
        </message>
        <message>
            <source>How to approach…</source>
            <translation>Hoe te benaderen…</translation>
        </message>
        <message>
            <source>Whether to introduce…</source>
            <translation>Wel of niet koppelen…</translation>
        </message>
        <message>
            <source>Whether to a colleague…</source>
            <translation>Wel of niet naar een collega…</translation>
        </message>
        <message>
            <source>Write down that they were asked…</source>
            <translation>Opschrijven dat iemand gevraagd is…</translation>
        </message>
        <message>
            <source>Lives with…</source>
            <translation>Woont samen met…</translation>
        </message>
        <message>
            <source>Forget for good…</source>
            <translation>Voorgoed vergeten…</translation>
        </message>
        <message>
            <source>Doubles…</source>
            <translation>Dubbelen…</translation>
        </message>
        <message>
            <source>What changed…</source>
            <translation>Wat er is gewijzigd…</translation>
        </message>
        <message>
            <source>Everything about this person…</source>
            <translation>Alles over deze persoon (inzage)…</translation>
        </message>
        <message>
            <source>Bring back from the archive</source>
            <translation>Uit het archief halen</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Put back a copy</source>
            <translation>Reservekopie terugzetten</translation>
        </message>
        <message>
            <source>Your notebook becomes as it was in {file}. What is in it now is not lost: that stays beside it in a file of its own, under a new name.</source>
            <translation>Je notitieboek wordt weer zoals het was in {file}. Wat er nu in staat, ben je niet kwijt: dat blijft ernaast bewaard, in een eigen bestand met een nieuwe naam.</translation>
        </message>
        <message>
            <source>&amp;Passphrase of the copy</source>
            <translation>&amp;Wachtwoord van de kopie</translation>
        </message>
        <message>
            <source>With this passphrase you open it from now on.</source>
            <translation>Met dit wachtwoord open je het voortaan.</translation>
        </message>
        <message>
            <source>Put &amp;back</source>
            <translation>&amp;Terugzetten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>RestoreFlows</name>
        <message>
            <source>The copy has been put back.</source>
            <translation>De reservekopie is teruggezet.</translation>
        </message>
        <message>
            <source>The copy has been put back. What stood there is kept as {file}.</source>
            <translation>De reservekopie is teruggezet. Wat er stond, is bewaard als {file}.</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <source>Look it over</source>
            <translation>Nakijken</translation>
        </message>
        <message>
            <source>Contacts to be saved</source>
            <translation>Contacten die bewaard worden</translation>
        </message>
        <message>
            <source>Line of the chosen contact</source>
            <translation>Regel van het gekozen contact</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Terug naar de tekst</translation>
        </message>
        <message>
            <source>These contacts will be saved</source>
            <translation>Deze contacten worden bewaard</translation>
        </message>
        <message>
            <source>Space leaves one out. Enter goes to its line; Enter there goes on to the next.</source>
            <translation>Met de spatiebalk laat je er een weg. Enter gaat naar de regel; Enter in de regel gaat naar de volgende.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Save %n contact(s)</source>
            <translation>
                <numerusform>%n contact &amp;bewaren</numerusform>
                <numerusform>%n contacten &amp;bewaren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have something uncertain in them.</source>
            <translation>
                <numerusform>In %n zit iets dat niet zeker is.</numerusform>
                <numerusform>In %n zit iets dat niet zeker is.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving the contacts</source>
            <translation>De contacten bewaren</translation>
        </message>
    </context>
    <context>
        <name>ReviewModel</name>
        <message>
            <source>left out: {words}</source>
            <translation>weggelaten: {words}</translation>
        </message>
    </context>
    <context>
        <name>ReviewStep</name>
        <message>
            <source>Look it over</source>
            <translation>Kijk het na</translation>
        </message>
        <message>
            <source>What to look over</source>
            <translation>Om na te kijken</translation>
        </message>
        <message>
            <source>Maybe double ({count})</source>
            <translation>Mogelijk dubbel ({count})</translation>
        </message>
        <message>
            <source>These rows stay out. All the other rows come in.</source>
            <translation>Deze rijen worden overgeslagen. Alle andere rijen komen erin.</translation>
        </message>
        <message>
            <source>Left out ({count})</source>
            <translation>Overgeslagen ({count})</translation>
        </message>
        <message>
            <source>These rows come in, but something in them needs a look.</source>
            <translation>Deze rijen komen erin, maar er staat iets in dat je even moet bekijken.</translation>
        </message>
        <message>
            <source>To look at ({count})</source>
            <translation>Om te bekijken ({count})</translation>
        </message>
        <message>
            <source>Something stands in these rows that you would rather not keep, such as health or faith. They come in as they are: take it out of the list first, or out of the cards afterwards.</source>
            <translation>In deze rijen staat iets wat je liever niet bewaart, zoals gezondheid of geloof. Ze komen erin zoals ze zijn: haal het eerst uit de lijst, of daarna uit de kaarten.</translation>
        </message>
        <message>
            <source>Delicate ({count})</source>
            <translation>Gevoelig ({count})</translation>
        </message>
        <message>
            <source>Nobody is probably double, and every row can be read. You can bring them in.</source>
            <translation>Niemand lijkt dubbel en elke rij is te lezen. Je kunt ze inlezen.</translation>
        </message>
        <message>
            <source>Rows that are maybe double</source>
            <translation>Rijen die mogelijk dubbel zijn</translation>
        </message>
        <message>
            <source>Bring in &amp;after all</source>
            <translation>T&amp;och toevoegen</translation>
        </message>
        <message>
            <source>Leave &amp;them all out</source>
            <translation>Alles weg&amp;laten</translation>
        </message>
        <message>
            <source>Bring them all &amp;in</source>
            <translation>Alles &amp;inlezen</translation>
        </message>
        <message>
            <source>Probably known already, so they stay out. Is it somebody else? Space brings that row in.</source>
            <translation>Deze mensen ken je waarschijnlijk al; ze blijven erbuiten. Is het iemand anders? Met de spatiebalk lees je die rij toch in.</translation>
        </message>
        <message>
            <source>Leave &amp;out this one</source>
            <translation>We&amp;glaten</translation>
        </message>
    </context>
    <context>
        <name>RoleDialog</name>
        <message>
            <source>Our role in {name}</source>
            <translation>Onze rol bij {name}</translation>
        </message>
    </context>
    <context>
        <name>RoleForm</name>
        <message>
            <source>There is something m&amp;any here have to do with</source>
            <translation>Er speelt &amp;hier iets voor velen</translation>
        </message>
        <message>
            <source>Residents w&amp;ish for something</source>
            <translation>Bewoners willen &amp;iets</translation>
        </message>
        <message>
            <source>Residents are doing something alrea&amp;dy</source>
            <translation>Bewoners doen &amp;al iets</translation>
        </message>
        <message>
            <source>Hand over on</source>
            <translation>Overdragen op</translation>
        </message>
        <message>
            <source>Our role</source>
            <translation>Onze rol</translation>
        </message>
        <message>
            <source>Our ro&amp;le</source>
            <translation>Onze ro&amp;l</translation>
        </message>
        <message>
            <source>Whos&amp;e it is</source>
            <translation>Van wi&amp;e het is</translation>
        </message>
        <message>
            <source>Hand o&amp;ver on</source>
            <translation>Overdra&amp;gen op</translation>
        </message>
        <message>
            <source>Until then you look for who will carry it.</source>
            <translation>Tot die dag zoek je wie het wil dragen.</translation>
        </message>
        <message>
            <source>Wh&amp;y otherwise than proposed</source>
            <translation>Waarom anders dan &amp;voorgesteld</translation>
        </message>
        <message>
            <source>Nothing of the three: then there is nothing yet to have a role in.</source>
            <translation>Geen van de drie: dan is er nog niets om een rol in te hebben.</translation>
        </message>
        <message>
            <source>The questions lead to: {role}, {owner}.</source>
            <translation>De vragen leiden naar: {role}, {owner}.</translation>
        </message>
    </context>
    <context>
        <name>RoundActions</name>
        <message>
            <source>Today's &amp;round</source>
            <translation>&amp;Ronde van vandaag</translation>
        </message>
        <message>
            <source>&amp;Plan a round…</source>
            <translation>Ronde &amp;plannen…</translation>
        </message>
        <message>
            <source>Round &amp;sheet…</source>
            <translation>Rondebl&amp;ad…</translation>
        </message>
        <message>
            <source>&amp;Write down a contact</source>
            <translation>Contact &amp;vastleggen</translation>
        </message>
        <message>
            <source>&amp;Closed doors…</source>
            <translation>&amp;Dichte deuren…</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Bewerken…</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>Weg&amp;halen</translation>
        </message>
        <message>
            <source>Round removed: {name}. Its contacts are kept.</source>
            <translation>Ronde weggehaald: {name}. De contacten blijven bewaard.</translation>
        </message>
        <message>
            <source>Round removed: {name}.</source>
            <translation>Ronde weggehaald: {name}.</translation>
        </message>
        <message>
            <source>The closed doors are written down</source>
            <translation>De dichte deuren zijn vastgelegd</translation>
        </message>
        <message>
            <source>Round planned: {day}</source>
            <translation>Ronde gepland: {day}</translation>
        </message>
        <message>
            <source>Round changed</source>
            <translation>Ronde aangepast</translation>
        </message>
    </context>
    <context>
        <name>RoundDetailRows</name>
        <message>
            <source>No contacts yet.</source>
            <translation>Nog geen contacten.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacten</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Beloofd tijdens de ronde</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>Opgemerkt</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Gehoord</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Ontmoet</translation>
        </message>
        <message>
            <source>Streets</source>
            <translation>Straten</translation>
        </message>
        <message>
            <source>before that {ago}</source>
            <translation>daarvoor {ago}</translation>
        </message>
        <message>
            <source>beside the plan</source>
            <translation>buiten het plan om</translation>
        </message>
    </context>
    <context>
        <name>RoundDialog</name>
        <message>
            <source>Change the round</source>
            <translation>Ronde bewerken</translation>
        </message>
        <message>
            <source>Plan a round</source>
            <translation>Ronde plannen</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Who waits there</source>
            <translation>Wie daar op je wacht</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Bewaren</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Plannen</translation>
        </message>
        <message>
            <source>Nobody waits here. A good round to meet someone new.</source>
            <translation>Hier wacht niemand. Een mooie ronde om iemand nieuw te ontmoeten.</translation>
        </message>
        <message>
            <source>Choose streets, then you see here whom to look in on.</source>
            <translation>Kies straten, dan zie je hier bij wie je kunt langsgaan.</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Dag</translation>
        </message>
        <message>
            <source>&amp;With whom</source>
            <translation>&amp;Met wie</translation>
        </message>
        <message>
            <source>&amp;Name of the round</source>
            <translation>&amp;Naam van de ronde</translation>
        </message>
        <message>
            <source>May stay empty.</source>
            <translation>Mag leeg blijven.</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;otitie</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>RoundListRows</name>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Gepland</translation>
        </message>
        <message>
            <source>Show earlier rounds</source>
            <translation>Eerdere rondes tonen</translation>
        </message>
        <message>
            <source>Before that</source>
            <translation>Daarvoor</translation>
        </message>
    </context>
    <context>
        <name>RoundPanel</name>
        <message>
            <source>What you can do with this round</source>
            <translation>Wat je met deze ronde kunt doen</translation>
        </message>
        <message>
            <source>What this round brought</source>
            <translation>Wat deze ronde opleverde</translation>
        </message>
        <message>
            <source>Choose a round</source>
            <translation>Kies een ronde</translation>
        </message>
        <message>
            <source>The chosen round</source>
            <translation>De gekozen ronde</translation>
        </message>
    </context>
    <context>
        <name>RoundWords</name>
        <message>
            <source>Round</source>
            <translation>Ronde</translation>
        </message>
        <message>
            <source>{streets} and more</source>
            <translation>{streets} en meer</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n gesprek</numerusform>
                <numerusform>%n gesprekken</numerusform>
            </translation>
        </message>
        <message>
            <source>with {name}</source>
            <translation>met {name}</translation>
        </message>
        <message>
            <source>never been</source>
            <translation>nog nooit geweest</translation>
        </message>
    </context>
    <context>
        <name>RoundsPage</name>
        <message>
            <source>Rounds</source>
            <translation>Rondes</translation>
        </message>
        <message>
            <source>No rounds yet</source>
            <translation>Nog geen rondes</translation>
        </message>
        <message>
            <source>Plan a round with the streets you want to see, or begin one now. Afterwards you find it here.</source>
            <translation>Plan een ronde met de straten die je wilt zien, of ga meteen op pad. Daarna vind je hem hier terug.</translation>
        </message>
        <message>
            <source>Plan a round</source>
            <translation>Ronde plannen</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Terug naar de lijst (Esc)</translation>
        </message>
    </context>
    <context>
        <name>RowWidget</name>
        <message>
            <source>More: {what}</source>
            <translation>Meer: {what}</translation>
        </message>
    </context>
    <context>
        <name>RungDialog</name>
        <message>
            <source>From</source>
            <translation>Vanaf</translation>
        </message>
        <message>
            <source>&amp;Who</source>
            <translation>&amp;Wie</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Vanaf</translation>
        </message>
        <message>
            <source>An earlier day says how it was then. It stays to be read.</source>
            <translation>Een eerdere dag zegt hoe het toen was. Dat blijft te lezen.</translation>
        </message>
        <message>
            <source>No&amp;te</source>
            <translation>&amp;Notitie</translation>
        </message>
    </context>
    <context>
        <name>RunningStep</name>
        <message>
            <source>Bringing it in…</source>
            <translation>Bezig met inlezen…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>{file}. When you stop now, nothing of it is kept.</source>
            <translation>{file}. Als je nu stopt, wordt er niets van bewaard.</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Stoppen…</translation>
        </message>
    </context>
    <context>
        <name>SaveDialog</name>
        <message>
            <source>Save the drawing</source>
            <translation>De tekening opslaan</translation>
        </message>
        <message>
            <source>With the &amp;names of people</source>
            <translation>Met de &amp;namen van mensen</translation>
        </message>
        <message>
            <source>&amp;Choose a file…</source>
            <translation>&amp;Bestand kiezen…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Take care: the picture then tells who knows whom, and everybody who has the file can read it, unless you choose “Locked zip”. Show it only to people these residents would tell it themselves.</source>
            <translation>Let op: de tekening vertelt dan wie wie kent, en iedereen die het bestand heeft, kan dat lezen, tenzij je “Zip op slot” kiest. Laat haar alleen zien aan mensen aan wie deze bewoners het zelf ook zouden vertellen.</translation>
        </message>
        <message>
            <source>Without names the picture shows how people are connected, and not who they are.</source>
            <translation>Zonder namen laat de tekening zien hoe mensen verbonden zijn, en niet wie het zijn.</translation>
        </message>
    </context>
    <context>
        <name>SavedWords</name>
        <message>
            <source>{name} (new)</source>
            <translation>{name} (nieuw)</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacten</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved {time} — {what}</source>
            <translation>Opgeslagen {time} — {what}</translation>
        </message>
    </context>
    <context>
        <name>SavingWords</name>
        <message numerus="yes">
            <source>%n story(s) went along.</source>
            <translation>
                <numerusform>Er ging %n verhaal mee.</numerusform>
                <numerusform>Er gingen %n verhalen mee.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chosen story(s) stayed here: something changed since. Look at the stories.</source>
            <translation>
                <numerusform>%n gekozen verhaal bleef hier: er is intussen iets veranderd. Kijk bij Vertellen.</numerusform>
                <numerusform>%n gekozen verhalen bleven hier: er is intussen iets veranderd. Kijk bij Vertellen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScopeBar</name>
        <message>
            <source>On what</source>
            <translation>Waarop</translation>
        </message>
        <message>
            <source>Back to everybody (Esc)</source>
            <translation>Terug naar iedereen (Esc)</translation>
        </message>
        <message>
            <source>For {name}</source>
            <translation>Voor {name}</translation>
        </message>
        <message>
            <source>everything that is known</source>
            <translation>alles wat bekend is</translation>
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
        <name>SearchHead</name>
        <message>
            <source>A name, or what somebody can or seeks</source>
            <translation>Een naam, of wat iemand kan of zoekt</translation>
        </message>
        <message>
            <source>Search suggestions</source>
            <translation>Zoek in de suggesties</translation>
        </message>
        <message>
            <source>Kind of suggestion</source>
            <translation>Soort suggestie</translation>
        </message>
        <message>
            <source>Something was written down since this list was made.</source>
            <translation>Sinds deze lijst is er iets opgeschreven.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Opnieuw zoeken</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle soorten</translation>
        </message>
        <message>
            <source>Alike</source>
            <translation>Gelijken</translation>
        </message>
        <message>
            <source>One helps the other</source>
            <translation>Aanvullingen</translation>
        </message>
        <message>
            <source>Experiences</source>
            <translation>Ervaringen</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisaties</translation>
        </message>
    </context>
    <context>
        <name>SectionCounts</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Nog %n tonen</numerusform>
                <numerusform>Nog %n tonen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Beside the period before</source>
            <translation>Naast de periode ervoor</translation>
        </message>
        <message>
            <source>What is saved then tells both periods.</source>
            <translation>Wat je opslaat, vertelt dan beide periodes.</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Wijk of buurt</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>The whole neighbourhood</source>
            <translation>Het hele werkgebied</translation>
        </message>
        <message>
            <source>All themes</source>
            <translation>Alle thema's</translation>
        </message>
    </context>
    <context>
        <name>SetAsideView</name>
        <message>
            <source>What was set aside</source>
            <translation>Wat opzij is gezet</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Opzij gezet</translation>
        </message>
        <message>
            <source>Nothing set aside</source>
            <translation>Niets opzij gezet</translation>
        </message>
        <message>
            <source>What does not fit, or not now, you find back here and can take up again.</source>
            <translation>Wat niet past, of nu niet, vind je hier terug. Je kunt het altijd weer oppakken.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation>Past niet</translation>
        </message>
        <message>
            <source>&amp;Take up again</source>
            <translation>&amp;Weer oppakken</translation>
        </message>
        <message>
            <source>set aside: {ago}</source>
            <translation>opzij gezet: {ago}</translation>
        </message>
        <message>
            <source>May be suggested again: {both}</source>
            <translation>Kan weer voorgesteld worden: {both}</translation>
        </message>
        <message>
            <source>does not fit</source>
            <translation>past niet</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>tot en met {day}</translation>
        </message>
        <message>
            <source>It was about: {topic}</source>
            <translation>Het ging over: {topic}</translation>
        </message>
        <message>
            <source>Why: {why}</source>
            <translation>Waarom: {why}</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>This could not be kept on the disk: it holds until you close Verbinder. Is the disk full?</source>
            <translation>Dit kon niet op de schijf worden bewaard: het geldt tot je Verbinder sluit. Is de schijf vol?</translation>
        </message>
        <message>
            <source>What you choose is in force at once.</source>
            <translation>Wat je kiest, geldt meteen.</translation>
        </message>
    </context>
    <context>
        <name>SheetAndTable</name>
        <message>
            <source>Drawing of who knows whom</source>
            <translation>Tekening van wie wie kent</translation>
        </message>
        <message>
            <source>Show us and &amp;organisations</source>
            <translation>Met ons en organ&amp;isaties</translation>
        </message>
        <message>
            <source>Which part is drawn</source>
            <translation>Welk deel is getekend</translation>
        </message>
        <message>
            <source>&amp;Fit</source>
            <translation>Pa&amp;ssend</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Groter</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>The answer as a table</source>
            <translation>Het antwoord als tabel</translation>
        </message>
        <message>
            <source>What you can do with it</source>
            <translation>Wat je ermee kunt doen</translation>
        </message>
        <message>
            <source>&amp;Drawing</source>
            <translation>&amp;Tekening</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Iedereen</translation>
        </message>
        <message>
            <source>&amp;Table</source>
            <translation>&amp;Tabel</translation>
        </message>
    </context>
    <context>
        <name>SheetDialog</name>
        <message>
            <source>Round sheet</source>
            <translation>Rondeblad</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>A5, half a sheet</source>
            <translation>A5, een half vel</translation>
        </message>
        <message>
            <source>A4, a whole sheet</source>
            <translation>A4, een heel vel</translation>
        </message>
        <message>
            <source>&amp;Initials instead of names</source>
            <translation>&amp;Initialen in plaats van namen</translation>
        </message>
        <message>
            <source>With what people said &amp;last</source>
            <translation>Met wat mensen het &amp;laatst zeiden</translation>
        </message>
        <message>
            <source>&amp;Add its streets</source>
            <translation>Straten &amp;erbij</translation>
        </message>
        <message>
            <source>&amp;Choose a file…</source>
            <translation>&amp;Kies een bestand…</translation>
        </message>
        <message>
            <source>Every street where something waits: {figures}</source>
            <translation>Alle straten waar iets wacht: {figures}</translation>
        </message>
        <message>
            <source>Names become initials, also in what you wrote. A name of somebody who is not in the notebook stays. Who wants to be left in peace never stands on the sheet.</source>
            <translation>Namen worden initialen, ook in wat je opschreef. Een naam van iemand die niet in het notitieboek staat, blijft staan. Wie met rust gelaten wil worden, komt nooit op het blad.</translation>
        </message>
        <message>
            <source>Take care: the sheet then tells who lives where and what they said, to everybody who finds it. Who wants to be left in peace never stands on it.</source>
            <translation>Let op: het blad vertelt dan wie waar woont en wat diegene zei, aan iedereen die het vindt. Wie met rust gelaten wil worden, komt er nooit op.</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Dag</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;Papier</translation>
        </message>
        <message>
            <source>A whole &amp;neighbourhood</source>
            <translation>Een hele &amp;buurt</translation>
        </message>
        <message>
            <source>On the sheet</source>
            <translation>Op het blad</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>SheetSaving</name>
        <message>
            <source>Save the round sheet</source>
            <translation>Het rondeblad bewaren</translation>
        </message>
        <message>
            <source>round sheet {day}</source>
            <translation>rondeblad {day}</translation>
        </message>
        <message>
            <source>PDF to print (*.pdf)</source>
            <translation>PDF om af te drukken (*.pdf)</translation>
        </message>
        <message>
            <source>Making the round sheet…</source>
            <translation>Het rondeblad maken…</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Write down a contact</source>
            <translation>Contact vastleggen</translation>
        </message>
        <message>
            <source>Write down a contact in a form</source>
            <translation>Contact vastleggen in een formulier</translation>
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
            <translation>Contactlijst inlezen</translation>
        </message>
        <message>
            <source>Save an overview</source>
            <translation>Overzicht opslaan</translation>
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
            <translation>Handboek openen</translation>
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
        <name>Sides</name>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Terug naar de lijst (Esc)</translation>
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
        <name>SignalField</name>
        <message>
            <source>What kind of signal</source>
            <translation>Wat voor signaal</translation>
        </message>
    </context>
    <context>
        <name>SignalsSection</name>
        <message>
            <source>Signals</source>
            <translation>Signalen</translation>
        </message>
        <message>
            <source>{text} ({day})</source>
            <translation>{text} ({day})</translation>
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
        <name>SpanWords</name>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last %n week(s)</source>
            <translation>
                <numerusform>De laatste week</numerusform>
                <numerusform>De laatste %n weken</numerusform>
            </translation>
        </message>
        <message>
            <source>The last half year</source>
            <translation>Het laatste half jaar</translation>
        </message>
        <message>
            <source>The last year</source>
            <translation>Het laatste jaar</translation>
        </message>
        <message>
            <source>The last two years</source>
            <translation>De laatste twee jaar</translation>
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
            <source>Notebooks (*{ending})</source>
            <translation>Notitieboeken (*{ending})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
    </context>
    <context>
        <name>StateDialog</name>
        <message>
            <source>Where it stands</source>
            <translation>Stand wijzigen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>It &amp;stands at</source>
            <translation>De koppeling &amp;staat op</translation>
        </message>
        <message>
            <source>{both}: {state}</source>
            <translation>{both}: {state}</translation>
        </message>
        <message>
            <source>Nothing is asked about it.</source>
            <translation>Er wordt niets over gevraagd.</translation>
        </message>
        <message>
            <source>You are asked how it went on {day}.</source>
            <translation>Op {day} wordt gevraagd hoe het ging.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Reading only</source>
            <translation>Alleen lezen</translation>
        </message>
        <message>
            <source>Example neighbourhood: nothing is kept</source>
            <translation>Voorbeeldbuurt: er wordt niets bewaard</translation>
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
        <name>StepDialog</name>
        <message>
            <source>A small step</source>
            <translation>Een kleine stap</translation>
        </message>
        <message>
            <source>Correct this step</source>
            <translation>Deze stap verbeteren</translation>
        </message>
        <message>
            <source>On the &amp;shelf, for later</source>
            <translation>Op de &amp;plank, voor later</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Wat</translation>
        </message>
        <message>
            <source>The smallest thing with which it goes on.</source>
            <translation>Het kleinste waarmee het verder gaat.</translation>
        </message>
        <message>
            <source>Who &amp;does it</source>
            <translation>Wie &amp;doet het</translation>
        </message>
        <message>
            <source>W&amp;hich resident</source>
            <translation>Welke &amp;inwoner</translation>
        </message>
    </context>
    <context>
        <name>StepInDialog</name>
        <message>
            <source>Stepping in at {name}</source>
            <translation>Bijspringen bij {name}</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tot</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Waarom</translation>
        </message>
        <message>
            <source>What do they ask of you, and for how long?</source>
            <translation>Wat vragen ze van je, en voor hoe lang?</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Tot</translation>
        </message>
        <message>
            <source>On that day you give it back.</source>
            <translation>Op die dag geef je het terug.</translation>
        </message>
    </context>
    <context>
        <name>SteppingCard</name>
        <message>
            <source>Stepping back</source>
            <translation>Uitstappen</translation>
        </message>
        <message>
            <source>All thresholds…</source>
            <translation>Alle drempels…</translation>
        </message>
        <message>
            <source>Everything as usual again</source>
            <translation>Alles weer gewoon</translation>
        </message>
        <message>
            <source>From how much on the advice for an initiative says what it says. It holds for this notebook.</source>
            <translation>Vanaf hoeveel het advies bij een initiatief zegt wat het zegt. Het geldt voor dit notitieboek.</translation>
        </message>
        <message>
            <source>The advice is given as usual again.</source>
            <translation>Het advies is weer als gewoon.</translation>
        </message>
        <message>
            <source>So many of the last times count</source>
            <translation>Zoveel van de laatste keren tellen</translation>
        </message>
        <message>
            <source>They say how it is now; what was before does not weigh.</source>
            <translation>Die zeggen hoe het nu is; wat ervoor was, weegt niet mee.</translation>
        </message>
        <message>
            <source>You take over from this share on</source>
            <translation>Je neemt het over vanaf dit deel</translation>
        </message>
        <message>
            <source>Of the last times of which it is known who led: those you led alone.</source>
            <translation>Van de laatste keren waarvan bekend is wie voorging: die jij alleen leidde.</translation>
        </message>
        <message>
            <source>They can do without you from this share on</source>
            <translation>Ze kunnen zonder jou vanaf dit deel</translation>
        </message>
        <message>
            <source>Of the last times: those that residents led.</source>
            <translation>Van de laatste keren: die bewoners leidden.</translation>
        </message>
        <message>
            <source>It leans on one from this share on</source>
            <translation>Het leunt op één vanaf dit deel</translation>
        </message>
        <message>
            <source>When always the same resident leads.</source>
            <translation>Als steeds dezelfde bewoner voorgaat.</translation>
        </message>
        <message>
            <source>Much on one plate from so many initiatives on</source>
            <translation>Veel op één bord vanaf zoveel initiatieven</translation>
        </message>
        <message>
            <source>That one resident begins or carries at the same time.</source>
            <translation>Die één bewoner tegelijk begint of draagt.</translation>
        </message>
        <message>
            <source>An ask is left open after so many days</source>
            <translation>Een vraag blijft liggen na zoveel dagen</translation>
        </message>
        <message>
            <source>Counted from the day they asked.</source>
            <translation>Geteld vanaf de dag dat ze het vroegen.</translation>
        </message>
        <message>
            <source>Stepping in is leading after so many days</source>
            <translation>Bijspringen wordt leiden na zoveel dagen</translation>
        </message>
        <message>
            <source>Then it is time to give it back.</source>
            <translation>Dan is het tijd om het terug te geven.</translation>
        </message>
        <message>
            <source>Quiet after so many days without a rhythm</source>
            <translation>Stil na zoveel dagen zonder ritme</translation>
        </message>
        <message>
            <source>With a rhythm of its own an initiative is measured by that.</source>
            <translation>Heeft een initiatief een eigen ritme, dan telt dat.</translation>
        </message>
    </context>
    <context>
        <name>StepsCard</name>
        <message>
            <source>Small steps</source>
            <translation>Kleine stappen</translation>
        </message>
        <message>
            <source>A small step…</source>
            <translation>Een kleine stap…</translation>
        </message>
        <message>
            <source>Now (at most three)</source>
            <translation>Nu (hooguit drie)</translation>
        </message>
        <message>
            <source>On the shelf, for later</source>
            <translation>Op de plank, voor later</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>No step yet. What is the smallest thing they can begin with?</source>
            <translation>Nog geen stap. Wat is het kleinste waarmee ze kunnen beginnen?</translation>
        </message>
        <message>
            <source>noted {day}</source>
            <translation>genoteerd {day}</translation>
        </message>
        <message>
            <source>done {day}</source>
            <translation>gedaan {day}</translation>
        </message>
        <message>
            <source>{name}, together with you</source>
            <translation>{name}, samen met jou</translation>
        </message>
        <message>
            <source>Done: {text}</source>
            <translation>Gedaan: {text}</translation>
        </message>
        <message>
            <source>Take up</source>
            <translation>Oppakken</translation>
        </message>
        <message>
            <source>To be done now: {text}</source>
            <translation>Nu te doen: {text}</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bewerken…</translation>
        </message>
        <message>
            <source>On the shelf: {text}</source>
            <translation>Op de plank: {text}</translation>
        </message>
        <message>
            <source>Put on the shelf</source>
            <translation>Op de plank leggen</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Weer openen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Removed: {text}</source>
            <translation>Weggehaald: {text}</translation>
        </message>
    </context>
    <context>
        <name>StoriesAlongCard</name>
        <message>
            <source>Reading the stories through</source>
            <translation>Verhalen nalezen</translation>
        </message>
        <message>
            <source>Stories beside the counts</source>
            <translation>Verhalen bij de aantallen</translation>
        </message>
        <message>
            <source>To the stories</source>
            <translation>Naar de verhalen</translation>
        </message>
        <message>
            <source>With one area no stories go along: a story belongs to no area.</source>
            <translation>Bij één wijk of buurt gaan geen verhalen mee: een verhaal hoort niet bij een wijk.</translation>
        </message>
        <message>
            <source>What is ticked goes into an Excel workbook, a PDF or a web page. A CSV file has only counts.</source>
            <translation>Wat is aangevinkt, gaat mee in een Excel-werkmap, een PDF of een webpagina. In een CSV-bestand staan alleen aantallen.</translation>
        </message>
        <message>
            <source>Of this period there is no story yet that can go along.</source>
            <translation>Van deze periode kan nog geen verhaal mee.</translation>
        </message>
        <message>
            <source>There is no story of this period. One story says more than ten counts.</source>
            <translation>Van deze periode is er geen verhaal. Eén verhaal zegt soms meer dan tien aantallen.</translation>
        </message>
    </context>
    <context>
        <name>StoriesCard</name>
        <message>
            <source>Stories</source>
            <translation>Verhalen</translation>
        </message>
        <message>
            <source>Write a story…</source>
            <translation>Verhaal schrijven…</translation>
        </message>
        <message>
            <source>Nothing told yet. What happened here that a number does not say?</source>
            <translation>Nog niets verteld. Wat gebeurde hier dat geen aantal zegt?</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
    </context>
    <context>
        <name>StoriesSection</name>
        <message>
            <source>Takes back every yes</source>
            <translation>Trekt elke toestemming in</translation>
        </message>
        <message>
            <source>In a story</source>
            <translation>In een verhaal</translation>
        </message>
        <message>
            <source>Noted: the stories about this person stay here.</source>
            <translation>Opgeschreven: de verhalen over deze persoon blijven hier.</translation>
        </message>
    </context>
    <context>
        <name>StoriesView</name>
        <message>
            <source>Reading the stories through</source>
            <translation>Verhalen nalezen</translation>
        </message>
        <message>
            <source>The chosen story</source>
            <translation>Het gekozen verhaal</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Verhalen</translation>
        </message>
        <message>
            <source>A story goes along only when everybody it is about agrees, and nothing in it leads back to somebody.</source>
            <translation>Een verhaal gaat alleen mee als iedereen over wie het gaat dat goed vindt, en er niets in staat dat naar iemand leidt.</translation>
        </message>
        <message>
            <source>&amp;New story…</source>
            <translation>&amp;Nieuw verhaal…</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Een ogenblik</translation>
        </message>
        <message>
            <source>The stories are being read through.</source>
            <translation>De verhalen worden nagelezen.</translation>
        </message>
        <message>
            <source>No stories yet</source>
            <translation>Nog geen verhalen</translation>
        </message>
        <message>
            <source>Counts say how much, a story says what it meant. Write down one thing that happened.</source>
            <translation>Aantallen zeggen hoeveel, een verhaal zegt wat het betekende. Schrijf één ding op dat gebeurde.</translation>
        </message>
        <message>
            <source>Write a story</source>
            <translation>Verhaal schrijven</translation>
        </message>
        <message>
            <source>What leads back to somebody</source>
            <translation>Wat naar iemand leidt</translation>
        </message>
        <message>
            <source>Open and change…</source>
            <translation>Openen en aanpassen…</translation>
        </message>
        <message>
            <source>What they &amp;said…</source>
            <translation>&amp;Toestemming…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>Weg&amp;halen</translation>
        </message>
        <message>
            <source>To the &amp;initiative</source>
            <translation>Naar het &amp;initiatief</translation>
        </message>
        <message>
            <source>Removed: {title}</source>
            <translation>Weggehaald: {title}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestopt</translation>
        </message>
        <message>
            <source>Nothing was read through. Look again when it suits you.</source>
            <translation>Er is niets nagelezen. Kijk opnieuw als het je uitkomt.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Opnieuw kijken</translation>
        </message>
    </context>
    <context>
        <name>StoryDialog</name>
        <message>
            <source>Write a story</source>
            <translation>Verhaal schrijven</translation>
        </message>
        <message>
            <source>Read again and change</source>
            <translation>Nalezen en aanpassen</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>Over wie</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>Up to and including</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>May be told until</source>
            <translation>Te vertellen tot en met</translation>
        </message>
        <message>
            <source>Written: {title}</source>
            <translation>Opgeschreven: {title}</translation>
        </message>
        <message>
            <source>Changed: {title}</source>
            <translation>Aangepast: {title}</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <source>What &amp;happened</source>
            <translation>Wat er &amp;gebeurde</translation>
        </message>
        <message>
            <source>As you would tell it at a table. Without names: “a neighbour”, “in the neighbourhood”.</source>
            <translation>Zoals je het aan tafel zou vertellen. Zonder namen: “een buurvrouw”, “in de buurt”.</translation>
        </message>
        <message>
            <source>About &amp;whom</source>
            <translation>Over &amp;wie</translation>
        </message>
        <message>
            <source>Their names stay here. It goes along only when each of them agrees.</source>
            <translation>Hun namen blijven hier. Het verhaal gaat pas mee als ieder van hen het goed vindt.</translation>
        </message>
        <message>
            <source>&amp;Initiative</source>
            <translation>&amp;Initiatief</translation>
        </message>
        <message>
            <source>The&amp;me</source>
            <translation>Them&amp;a</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Van</translation>
        </message>
        <message>
            <source>&amp;Up to and including</source>
            <translation>Tot en &amp;met</translation>
        </message>
        <message>
            <source>May be told unti&amp;l</source>
            <translation>Te vertellen t&amp;ot en met</translation>
        </message>
    </context>
    <context>
        <name>StoryRows</name>
        <message>
            <source>Can go along with an overview</source>
            <translation>Kan mee in een overzicht</translation>
        </message>
        <message>
            <source>None yet. Choose one below to see what is missing.</source>
            <translation>Nog geen. Kies er hieronder een en zie wat er nog ontbreekt.</translation>
        </message>
        <message>
            <source>Stay here for now</source>
            <translation>Blijft nog hier</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Verlopen</translation>
        </message>
        <message>
            <source>{first} up to and including {last}</source>
            <translation>{first} t/m {last}</translation>
        </message>
        <message>
            <source>Stays here:</source>
            <translation>Blijft hier:</translation>
        </message>
        <message>
            <source>This story can go along with an overview.</source>
            <translation>Dit verhaal kan mee in een overzicht.</translation>
        </message>
        <message>
            <source>About:</source>
            <translation>Over:</translation>
        </message>
        <message>
            <source>About nobody in your notebook.</source>
            <translation>Gaat over niemand uit je notitieboek.</translation>
        </message>
        <message>
            <source>May be told until {day}.</source>
            <translation>Te vertellen tot en met {day}.</translation>
        </message>
        <message>
            <source>{name}: {said}, {day}</source>
            <translation>{name}: {said}, {day}</translation>
        </message>
    </context>
    <context>
        <name>StreetCardView</name>
        <message>
            <source>What you know of this street</source>
            <translation>Wat je van deze straat weet</translation>
        </message>
        <message>
            <source>Residents here</source>
            <translation>Inwoners hier</translation>
        </message>
        <message>
            <source>Places here</source>
            <translation>Plekken hier</translation>
        </message>
        <message numerus="yes">
            <source>%n resident(s) you know</source>
            <translation>
                <numerusform>%n inwoner die je kent</numerusform>
                <numerusform>%n inwoners die je kent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more; search for the street on the page Residents.</source>
            <translation>
                <numerusform>… en nog %n; zoek de straat op de pagina Inwoners.</numerusform>
                <numerusform>… en nog %n; zoek de straat op de pagina Inwoners.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StreetChoice</name>
        <message>
            <source>Search a street</source>
            <translation>Zoek een straat</translation>
        </message>
        <message>
            <source>Streets to choose from</source>
            <translation>Straten om uit te kiezen</translation>
        </message>
        <message>
            <source>Route in walking order</source>
            <translation>Looproute op volgorde</translation>
        </message>
        <message>
            <source>Add “{name}” as a new street</source>
            <translation>“{name}” toevoegen als nieuwe straat</translation>
        </message>
        <message>
            <source>Every street is in the route.</source>
            <translation>Alle straten staan in de looproute.</translation>
        </message>
        <message>
            <source>Type the name of a street.</source>
            <translation>Typ de naam van een straat.</translation>
        </message>
        <message numerus="yes">
            <source>%n resident(s)</source>
            <translation>
                <numerusform>%n inwoner</numerusform>
                <numerusform>%n inwoners</numerusform>
            </translation>
        </message>
        <message>
            <source>No streets yet: walking where you like is fine too.</source>
            <translation>Nog geen straten: lopen waar je wilt mag ook.</translation>
        </message>
        <message>
            <source>Streets, longest not seen first</source>
            <translation>Straten, lang niet geweest eerst</translation>
        </message>
        <message>
            <source>Enter puts a street in the route. Ctrl+Enter saves the round.</source>
            <translation>Met Enter zet je een straat in de looproute. Met Ctrl+Enter bewaar je de ronde.</translation>
        </message>
        <message>
            <source>Enter puts a street in the route.</source>
            <translation>Met Enter zet je een straat in de looproute.</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Looproute</translation>
        </message>
        <message>
            <source>Earlier (Ctrl+↑)</source>
            <translation>Eerder (Ctrl+↑)</translation>
        </message>
        <message>
            <source>Later (Ctrl+↓)</source>
            <translation>Later (Ctrl+↓)</translation>
        </message>
        <message>
            <source>Take off (Delete)</source>
            <translation>Eruit (Delete)</translation>
        </message>
    </context>
    <context>
        <name>StreetDialog</name>
        <message>
            <source>Edit {name}</source>
            <translation>{name} bewerken</translation>
        </message>
        <message>
            <source>Add a street</source>
            <translation>Straat toevoegen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Naam</translation>
        </message>
        <message>
            <source>Neigh&amp;bourhood</source>
            <translation>B&amp;uurt</translation>
        </message>
        <message>
            <source>A name that is new is added by itself.</source>
            <translation>Een nieuwe naam wordt vanzelf toegevoegd.</translation>
        </message>
        <message>
            <source>What you kno&amp;w of this street</source>
            <translation>Wat je van deze straat &amp;weet</translation>
        </message>
    </context>
    <context>
        <name>StreetRows</name>
        <message>
            <source>What happens</source>
            <translation>Wat gebeurt er</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straat</translation>
        </message>
        <message>
            <source>Neighbourhood</source>
            <translation>Buurt</translation>
        </message>
        <message>
            <source>comes in</source>
            <translation>komt erin</translation>
        </message>
        <message>
            <source>gets its neighbourhood</source>
            <translation>krijgt een buurt</translation>
        </message>
        <message>
            <source>is there already</source>
            <translation>is er al</translation>
        </message>
        <message>
            <source>is there as {name}</source>
            <translation>is er als {name}</translation>
        </message>
    </context>
    <context>
        <name>StreetSource</name>
        <message numerus="yes">
            <source>%n resident(s)</source>
            <translation>
                <numerusform>%n inwoner</numerusform>
                <numerusform>%n inwoners</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody known yet</source>
            <translation>nog niemand bekend</translation>
        </message>
    </context>
    <context>
        <name>StreetTable</name>
        <message>
            <source>Street</source>
            <translation>Straat</translation>
        </message>
        <message>
            <source>Neighbourhood</source>
            <translation>Buurt</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacten</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Gesprekken</translation>
        </message>
        <message>
            <source>Spoken to</source>
            <translation>Gesproken</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>You know there</source>
            <translation>Je kent er</translation>
        </message>
        <message>
            <source>Last there</source>
            <translation>Er het laatst</translation>
        </message>
        <message>
            <source>{last} (too long)</source>
            <translation>{last} (te lang)</translation>
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
        <name>SuggestionActions</name>
        <message>
            <source>&amp;Bring together…</source>
            <translation>&amp;Koppelen…</translation>
        </message>
        <message>
            <source>Does not &amp;fit…</source>
            <translation>&amp;Past niet…</translation>
        </message>
        <message>
            <source>&amp;Later (30 days)</source>
            <translation>&amp;Later (30 dagen)</translation>
        </message>
        <message>
            <source>Later, on &amp;another day…</source>
            <translation>Later, op een &amp;andere dag…</translation>
        </message>
        <message>
            <source>&amp;More for {name}</source>
            <translation>&amp;Meer voor {name}</translation>
        </message>
        <message>
            <source>Show the suggestions</source>
            <translation>Suggesties tonen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nu niet</translation>
        </message>
        <message>
            <source>Set aside &amp;until and including</source>
            <translation>Opzij &amp;tot en met</translation>
        </message>
        <message>
            <source>Type a date or a weekday.</source>
            <translation>Typ een datum of een weekdag.</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;Later</translation>
        </message>
        <message>
            <source>Not until after {day}: {both}</source>
            <translation>Pas na {day}: {both}</translation>
        </message>
    </context>
    <context>
        <name>SuggestionPanel</name>
        <message>
            <source>Rare, and now shared</source>
            <translation>Zeldzaam en nu gedeeld</translation>
        </message>
        <message>
            <source>What to ask first</source>
            <translation>Wat je eerst vraagt</translation>
        </message>
        <message>
            <source>Who was never asked</source>
            <translation>Wie nog nooit gevraagd is</translation>
        </message>
        <message>
            <source>Never asked yet</source>
            <translation>Nog nooit gevraagd</translation>
        </message>
    </context>
    <context>
        <name>SuggestionRow</name>
        <message>
            <source>Open on the page Connecting (Enter)</source>
            <translation>Openen op de pagina Verbinden (Enter)</translation>
        </message>
        <message>
            <source>rare, and now shared</source>
            <translation>zeldzaam en nu gedeeld</translation>
        </message>
        <message>
            <source>Asked often already lately; choose to ask on purpose.</source>
            <translation>Is de laatste tijd al vaak gevraagd; vraag alleen als je er bewust voor kiest.</translation>
        </message>
    </context>
    <context>
        <name>SuggestionRows</name>
        <message>
            <source>Suggestions for</source>
            <translation>Suggesties voor</translation>
        </message>
        <message>
            <source>Rare, and now shared</source>
            <translation>Zeldzaam en nu gedeeld</translation>
        </message>
        <message>
            <source>Who could meet whom</source>
            <translation>Wie kan wie ontmoeten</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggesties</translation>
        </message>
        <message>
            <source>rare</source>
            <translation>zeldzaam</translation>
        </message>
        <message>
            <source>“{mine}” and “{theirs}”</source>
            <translation>“{mine}” en “{theirs}”</translation>
        </message>
        <message>
            <source>A place that suits both: {place}.</source>
            <translation>Een plek die bij allebei past: {place}.</translation>
        </message>
        <message>
            <source>They like or can the same</source>
            <translation>Ze houden van hetzelfde of kunnen hetzelfde</translation>
        </message>
        <message>
            <source>One has what the other seeks</source>
            <translation>De een heeft wat de ander zoekt</translation>
        </message>
        <message>
            <source>They live through something alike</source>
            <translation>Ze maken iets mee wat op elkaar lijkt</translation>
        </message>
        <message>
            <source>An organisation that fits</source>
            <translation>Een organisatie die past</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsSection</name>
        <message>
            <source>All suggestions</source>
            <translation>Alle suggesties</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggesties</translation>
        </message>
        <message>
            <source>Looking who would fit…</source>
            <translation>Ik zoek wie hierbij past…</translation>
        </message>
        <message>
            <source>Looking who would fit… {percent} %</source>
            <translation>Ik zoek wie hierbij past… {percent} %</translation>
        </message>
        <message>
            <source>Suggestions were not looked for. Open this card again to do so.</source>
            <translation>Er is niet naar suggesties gezocht. Open deze kaart opnieuw om dat te doen.</translation>
        </message>
        <message>
            <source>None yet. Every talent and wish you write down may change that.</source>
            <translation>Nog geen. Elk talent en elke wens die je opschrijft, kan dat veranderen.</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsView</name>
        <message>
            <source>The chosen suggestion</source>
            <translation>De gekozen suggestie</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggesties</translation>
        </message>
        <message>
            <source>Enter shows with whom, and on what.</source>
            <translation>Met Enter zie je met wie, en waarop.</translation>
        </message>
    </context>
    <context>
        <name>SupportCard</name>
        <message>
            <source>Asked and given</source>
            <translation>Gevraagd en gegeven</translation>
        </message>
        <message>
            <source>Asked or given…</source>
            <translation>Gevraagd of gegeven…</translation>
        </message>
        <message>
            <source>Waiting for your answer</source>
            <translation>Wacht op jouw antwoord</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Eerder</translation>
        </message>
        <message>
            <source>Nothing asked, nothing given. Ask first what they need.</source>
            <translation>Niets gevraagd, niets gegeven. Vraag eerst wat ze nodig hebben.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bewerken…</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Gegeven</translation>
        </message>
        <message>
            <source>Given: {text}</source>
            <translation>Gegeven: {text}</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Aangeboden</translation>
        </message>
        <message>
            <source>Offered: {text}</source>
            <translation>Aangeboden: {text}</translation>
        </message>
        <message>
            <source>Declined: this I cannot do</source>
            <translation>Nee gezegd: dit kan ik niet</translation>
        </message>
        <message>
            <source>Declined: {text}</source>
            <translation>Nee gezegd: {text}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Removed: {text}</source>
            <translation>Weggehaald: {text}</translation>
        </message>
        <message>
            <source>asked {day}</source>
            <translation>gevraagd {day}</translation>
        </message>
        <message>
            <source>offered {day}</source>
            <translation>aangeboden {day}</translation>
        </message>
        <message>
            <source>given {day}</source>
            <translation>gegeven {day}</translation>
        </message>
        <message>
            <source>declined {day}</source>
            <translation>nee gezegd {day}</translation>
        </message>
        <message>
            <source>nobody asked for it</source>
            <translation>niemand vroeg erom</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>door {name}</translation>
        </message>
    </context>
    <context>
        <name>SupportCounts</name>
        <message numerus="yes">
            <source>waits %n day(s)</source>
            <translation>
                <numerusform>wacht %n dag</numerusform>
                <numerusform>wacht %n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>asked today</source>
            <translation>vandaag gevraagd</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuut</numerusform>
                <numerusform>%n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>{hours} hours</source>
            <translation>{hours} uur</translation>
        </message>
    </context>
    <context>
        <name>SupportDialog</name>
        <message>
            <source>Support</source>
            <translation>Ondersteuning</translation>
        </message>
        <message>
            <source>Correct this support</source>
            <translation>Deze ondersteuning verbeteren</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Gevraagd op</translation>
        </message>
        <message>
            <source>Offered on</source>
            <translation>Aangeboden op</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Gegeven op</translation>
        </message>
        <message>
            <source>Declined on</source>
            <translation>Nee gezegd op</translation>
        </message>
        <message>
            <source>you</source>
            <translation>jij</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Soort</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Wat</translation>
        </message>
        <message>
            <source>&amp;Asked on</source>
            <translation>Ge&amp;vraagd op</translation>
        </message>
        <message>
            <source>Delete empties it: nobody asked for it.</source>
            <translation>Delete maakt leeg: niemand vroeg erom.</translation>
        </message>
        <message>
            <source>&amp;Offered on</source>
            <translation>&amp;Aangeboden op</translation>
        </message>
        <message>
            <source>&amp;Given on</source>
            <translation>&amp;Gegeven op</translation>
        </message>
        <message>
            <source>&amp;Declined on</source>
            <translation>&amp;Nee gezegd op</translation>
        </message>
        <message>
            <source>&amp;Hours it took</source>
            <translation>Hoeveel &amp;uur</translation>
        </message>
        <message>
            <source>Who g&amp;ives it</source>
            <translation>W&amp;ie geeft het</translation>
        </message>
    </context>
    <context>
        <name>TagChips</name>
        <message>
            <source>Tags</source>
            <translation>Thema's</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>A theme of your own, such as garden or young people</source>
            <translation>Een eigen thema, zoals tuin of jeugd</translation>
        </message>
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
        <name>TakeOverDialog</name>
        <message>
            <source>Open a hand-over</source>
            <translation>Overdracht openen</translation>
        </message>
        <message>
            <source>&amp;Passphrase of the hand-over</source>
            <translation>&amp;Wachtwoord van de overdracht</translation>
        </message>
        <message>
            <source>Your colleague gave it to you; it is not that of your notebook.</source>
            <translation>Je collega gaf het je; het is niet dat van je notitieboek.</translation>
        </message>
        <message>
            <source>Who is probably known to you</source>
            <translation>Wie je waarschijnlijk al kent</translation>
        </message>
        <message>
            <source>These people are probably known to you. What comes with them is added to the card you have; of wishes about contact the strictest holds. Is it somebody else? Space gives them a card of their own.</source>
            <translation>Deze mensen ken je waarschijnlijk al. Wat er van hen meekomt, komt bij de kaart die je al hebt; van wensen over contact geldt de strengste. Is het iemand anders? Met de spatiebalk krijgt die een eigen kaart.</translation>
        </message>
        <message>
            <source>Some&amp;body else</source>
            <translation>Iemand &amp;anders</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Openen</translation>
        </message>
        <message>
            <source>{file} holds what residents agreed to pass on to you. You see first what comes in; nothing is kept until you say so, and you can take it back whole.</source>
            <translation>In {file} staat wat je collega van inwoners aan jou mag doorgeven. Je ziet eerst wat er binnenkomt; er wordt niets bewaard voor je dat zegt, en je kunt het in één keer ongedaan maken.</translation>
        </message>
        <message>
            <source>What comes in</source>
            <translation>Wat er binnenkomt</translation>
        </message>
        <message>
            <source>New with them: {listed}.</source>
            <translation>Nieuw erbij: {listed}.</translation>
        </message>
        <message>
            <source>All that is in it stands in your notebook already.</source>
            <translation>Alles wat erin zit, staat al in je notitieboek.</translation>
        </message>
        <message numerus="yes">
            <source>%n new resident(s)</source>
            <translation>
                <numerusform>%n nieuwe inwoner</numerusform>
                <numerusform>%n nieuwe inwoners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n only as: do not approach</source>
            <translation>
                <numerusform>%n alleen als: niet benaderen</numerusform>
                <numerusform>%n alleen als: niet benaderen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n probably known</source>
            <translation>
                <numerusform>%n waarschijnlijk bekend</numerusform>
                <numerusform>%n waarschijnlijk bekend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay(s) out: forgotten here</source>
            <translation>
                <numerusform>%n blijft weg: hier vergeten</numerusform>
                <numerusform>%n blijven weg: hier vergeten</numerusform>
            </translation>
        </message>
        <message>
            <source>The &amp;same person after all</source>
            <translation>&amp;Toch dezelfde</translation>
        </message>
        <message numerus="yes">
            <source>The hand-over is in your notebook, with %n new resident(s).</source>
            <translation>
                <numerusform>De overdracht staat in je notitieboek, met %n nieuwe inwoner.</numerusform>
                <numerusform>De overdracht staat in je notitieboek, met %n nieuwe inwoners.</numerusform>
            </translation>
        </message>
        <message>
            <source>All that is in the hand-over stood in your notebook already.</source>
            <translation>Alles uit de overdracht stond al in je notitieboek.</translation>
        </message>
        <message>
            <source>&amp;Take over</source>
            <translation>&amp;Overnemen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
    </context>
    <context>
        <name>TakesPartCounts</name>
        <message numerus="yes">
            <source>there %n time(s)</source>
            <translation>
                <numerusform>%n keer erbij</numerusform>
                <numerusform>%n keer erbij</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TakesPartSection</name>
        <message>
            <source>Takes part in</source>
            <translation>Doet mee met</translation>
        </message>
        <message>
            <source>last {when}</source>
            <translation>laatst {when}</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>gestopt</translation>
        </message>
    </context>
    <context>
        <name>TeamCard</name>
        <message>
            <source>Overview of a team</source>
            <translation>Overzicht van een team</translation>
        </message>
        <message>
            <source>Everybody saves a period package of the same period. Here a coordinator adds them up. What is hidden in a package stays hidden, and the same days of one notebook count once.</source>
            <translation>Iedereen bewaart een periodepakket van dezelfde periode. Hier telt een coördinator ze op. Wat in een pakket verborgen is, blijft verborgen, en dezelfde dagen van één notitieboek tellen één keer.</translation>
        </message>
        <message>
            <source>Add packages up…</source>
            <translation>Pakketten optellen…</translation>
        </message>
        <message>
            <source>Add packages of a team up…</source>
            <translation>Pakketten van een team optellen…</translation>
        </message>
        <message>
            <source>Choose the packages</source>
            <translation>Kies de pakketten</translation>
        </message>
        <message>
            <source>Period packages (*{ending})</source>
            <translation>Periodepakketten (*{ending})</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel-werkmap (*.xlsx)</translation>
        </message>
        <message>
            <source>CSV file (*.csv)</source>
            <translation>CSV-bestand (*.csv)</translation>
        </message>
        <message>
            <source>PDF to print (*.pdf)</source>
            <translation>PDF om af te drukken (*.pdf)</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Webpagina (*.html)</translation>
        </message>
        <message>
            <source>Save the overview of the team</source>
            <translation>Overzicht van het team opslaan</translation>
        </message>
        <message>
            <source>overview of the team</source>
            <translation>overzicht van het team</translation>
        </message>
        <message>
            <source>Adding packages up…</source>
            <translation>Pakketten optellen…</translation>
        </message>
        <message numerus="yes">
            <source>%n packages added up in {file}.</source>
            <translation>
                <numerusform>%n pakket opgeteld in {file}.</numerusform>
                <numerusform>%n pakketten opgeteld in {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not counted: the same days were in another package already.</source>
            <translation>
                <numerusform>%n telt niet mee: dezelfde dagen zaten al in een ander pakket.</numerusform>
                <numerusform>%n tellen niet mee: dezelfde dagen zaten al in een ander pakket.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TellingDialog</name>
        <message>
            <source>What they said of telling this story</source>
            <translation>Mag dit verhaal verteld worden?</translation>
        </message>
        <message>
            <source>Read the story to them, or let them read it. They may say no, and take a yes back at any time.</source>
            <translation>Lees het verhaal voor, of laat het lezen. Iemand mag nee zeggen, en een ja altijd weer intrekken.</translation>
        </message>
        <message>
            <source>Noted: {title}</source>
            <translation>Opgeschreven: {title}</translation>
        </message>
    </context>
    <context>
        <name>ThresholdsDialog</name>
        <message>
            <source>From how much on</source>
            <translation>Vanaf hoeveel</translation>
        </message>
        <message>
            <source>&amp;Everything as usual again</source>
            <translation>&amp;Alles weer gewoon</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sluiten</translation>
        </message>
        <message>
            <source>usually {value}</source>
            <translation>gewoonlijk {value}</translation>
        </message>
        <message>
            <source>The numbers the advice hangs on, and why they are so: a line of the publication it was made from, or our own judgement. What you choose holds for this notebook.</source>
            <translation>De getallen waar het advies van afhangt, en waarom ze zo zijn: een regel (r.) van de publicatie waar Verbinder uit voortkomt, of ons eigen oordeel. Wat je kiest geldt voor dit notitieboek.</translation>
        </message>
    </context>
    <context>
        <name>TieWords</name>
        <message numerus="yes">
            <source>%n tie(s) between residents</source>
            <translation>
                <numerusform>%n band tussen inwoners</numerusform>
                <numerusform>%n banden tussen inwoners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with organisations</source>
            <translation>
                <numerusform>%n met een organisatie</numerusform>
                <numerusform>%n met organisaties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Toon %n</numerusform>
                <numerusform>Alle %n tonen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TimelineModel</name>
        <message>
            <source>Done what was promised</source>
            <translation>Belofte nagekomen</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Beloofd</translation>
        </message>
        <message>
            <source>{title} · with {others}</source>
            <translation>{title} · met {others}</translation>
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
            <source>To your ca&amp;lendar…</source>
            <translation>&amp;Naar je agenda…</translation>
        </message>
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
            <source>Go outside and have a coffee with someone. What you hear, you write down above.</source>
            <translation>Ga naar buiten en drink koffie met iemand. Wat je hoort, schrijf je bovenaan op.</translation>
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
            <source>How did it go?</source>
            <translation>Hoe ging het?</translation>
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
        <message numerus="yes">
            <source>Show the first %n</source>
            <translation>
                <numerusform>Toon %n</numerusform>
                <numerusform>De eerste %n tonen</numerusform>
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
        <message>
            <source>{one} and {other}</source>
            <translation>{one} en {other}</translation>
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
            <source>Opening the notebook</source>
            <translation>Het notitieboek wordt geopend</translation>
        </message>
        <message>
            <source>&amp;Do not wait for the keyring</source>
            <translation>Niet wachten op de &amp;sleutelbos</translation>
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
            <translation>Beloofd</translation>
        </message>
        <message>
            <source>Not spoken to for long</source>
            <translation>Lang niet gesproken</translation>
        </message>
        <message>
            <source>Noticed there</source>
            <translation>Opgemerkt in deze straten</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weken</numerusform>
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
            <source>Only counts: of contacts per month, street, setting, outcome and theme, and of what came of them, also per month. What you see above, no more. And the stories that are ticked.</source>
            <translation>Alleen aantallen: contacten per maand, straat, situatie, uitkomst en thema, en wat eruit voortkwam, ook per maand. Wat je hierboven ziet, meer niet. En de verhalen die zijn aangevinkt.</translation>
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
        <name>WriteDialog</name>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
    </context>
    <context>
        <name>ZipPasswordDialog</name>
        <message>
            <source>A password for the zip</source>
            <translation>Een wachtwoord voor de zip</translation>
        </message>
        <message>
            <source>Make the &amp;zip</source>
            <translation>&amp;Zip maken</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Choose another one than that of your notebook, and tell it to the receiver in another way than you send the file. It opens with 7-Zip (Windows) or Keka (Mac), not with Windows itself.</source>
            <translation>Kies een ander wachtwoord dan dat van je notitieboek, en vertel het de ontvanger op een andere manier dan waarop je het bestand stuurt. De zip gaat open met 7-Zip (Windows) of Keka (Mac), niet met Windows zelf.</translation>
        </message>
    </context>
    <context>
        <name>_Known</name>
        <message>
            <source>&amp;Choose…</source>
            <translation>&amp;Kiezen…</translation>
        </message>
        <message>
            <source>No&amp;body</source>
            <translation>Nie&amp;mand</translation>
        </message>
        <message>
            <source>no resident</source>
            <translation>geen inwoner</translation>
        </message>
    </context>
</TS>
