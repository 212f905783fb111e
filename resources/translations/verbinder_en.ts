<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AboutSheet</name>
        <message numerus="yes">
            <source>Keep in touch every %n week(s)</source>
            <translation>
                <numerusform>Keep in touch every week</numerusform>
                <numerusform>Keep in touch every %n weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ActivityWords</name>
        <message numerus="yes">
            <source>%n came</source>
            <translation>
                <numerusform>%n person came</numerusform>
                <numerusform>%n people came</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more came</source>
            <translation>
                <numerusform>{names} and %n more came</numerusform>
                <numerusform>{names} and %n more came</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AgendaWords</name>
        <message numerus="yes">
            <source>in %n neighbourhood(s)</source>
            <translation>
                <numerusform>in %n neighbourhood</numerusform>
                <numerusform>in %n neighbourhoods</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wish(es) stand by themselves: nobody shares them, or the words are not known yet.</source>
            <translation>
                <numerusform>%n wish stands by itself: nobody shares it, or the words are not known yet.</numerusform>
                <numerusform>%n wishes stand by themselves: nobody shares them, or the words are not known yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AlongWords</name>
        <message numerus="yes">
            <source>%n stay(s) here:</source>
            <translation>
                <numerusform>%n stays here:</numerusform>
                <numerusform>%n stay here:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AskedWords</name>
        <message numerus="yes">
            <source>asked %n time(s)</source>
            <translation>
                <numerusform>asked %n time</numerusform>
                <numerusform>asked %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Beside</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n talent(s) and wish(es)</source>
            <translation>
                <numerusform>%n talent or wish</numerusform>
                <numerusform>%n talents and wishes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n introduction(s)</source>
            <translation>
                <numerusform>%n introduction</numerusform>
                <numerusform>%n introductions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n initiative(s)</source>
            <translation>
                <numerusform>in %n initiative</numerusform>
                <numerusform>in %n initiatives</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CaptureBar</name>
        <message numerus="yes">
            <source>%n line(s): press Enter to look them over before they are saved.</source>
            <translation>
                <numerusform>%n line: press Enter to look it over before it is saved.</numerusform>
                <numerusform>%n lines: press Enter to look them over before they are saved.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardCounts</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardHeader</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardWords</name>
        <message numerus="yes">
            <source>%n signal(s)</source>
            <translation>
                <numerusform>%n signal</numerusform>
                <numerusform>%n signals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n streets and places</source>
            <translation>
                <numerusform>in %n street or place</numerusform>
                <numerusform>in %n streets and places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signal(s) about people who want to be left in peace.</source>
            <translation>
                <numerusform>%n signal about people who want to be left in peace.</numerusform>
                <numerusform>%n signals about people who want to be left in peace.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardsFile</name>
        <message numerus="yes">
            <source>%n card(s) are in {file}.</source>
            <translation>
                <numerusform>%n card is in {file}.</numerusform>
                <numerusform>%n cards are in {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) go into one file: name, telephone, e-mail, address, year of birth.</source>
            <translation>
                <numerusform>%n person goes into one file: name, telephone, e-mail, address, year of birth.</numerusform>
                <numerusform>%n people go into one file: name, telephone, e-mail, address, year of birth.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay(s) out: who wants rest or no contact, or is in the archive.</source>
            <translation>
                <numerusform>%n stays out: who wants rest or no contact, or is in the archive.</numerusform>
                <numerusform>%n stay out: who wants rest or no contact, or is in the archive.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Show all %n</numerusform>
                <numerusform>Show all %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message numerus="yes">
            <source>%n empty column(s) are not shown.</source>
            <translation>
                <numerusform>%n empty column is not shown.</numerusform>
                <numerusform>%n empty columns are not shown.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConceptWords</name>
        <message numerus="yes">
            <source>Said %n time(s).</source>
            <translation>
                <numerusform>Said %n time.</numerusform>
                <numerusform>Said %n times.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConceptsCard</name>
        <message numerus="yes">
            <source>You explained %n word(s) or concept(s).</source>
            <translation>
                <numerusform>You explained %n word or concept.</numerusform>
                <numerusform>You explained %n words or concepts.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountWords</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n conversation</numerusform>
                <numerusform>%n conversations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people spoken to</source>
            <translation>
                <numerusform>%n person spoken to</numerusform>
                <numerusform>%n people spoken to</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n for the first time</source>
            <translation>
                <numerusform>%n for the first time</numerusform>
                <numerusform>%n for the first time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n street(s)</source>
            <translation>
                <numerusform>%n street</numerusform>
                <numerusform>%n streets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not visited for too long</source>
            <translation>
                <numerusform>%n not visited for too long</numerusform>
                <numerusform>%n not visited for too long</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>not for %n week(s)</source>
            <translation>
                <numerusform>not for %n week</numerusform>
                <numerusform>not for %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) in no street you know of.</source>
            <translation>
                <numerusform>%n contact in no street you know of.</numerusform>
                <numerusform>%n contacts in no street you know of.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n streets</source>
            <translation>
                <numerusform>Show %n street</numerusform>
                <numerusform>Show all %n streets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountsLine</name>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maybe double</source>
            <translation>
                <numerusform>%n maybe double</numerusform>
                <numerusform>%n maybe double</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n left out</numerusform>
                <numerusform>%n left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DaySentence</name>
        <message numerus="yes">
            <source>%n promise(s) for today</source>
            <translation>
                <numerusform>%n promise for today</numerusform>
                <numerusform>%n promises for today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) too late</source>
            <translation>
                <numerusform>%n promise too late</numerusform>
                <numerusform>%n promises too late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signal(s) come back</source>
            <translation>
                <numerusform>%n signal comes back</numerusform>
                <numerusform>%n signals come back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n introduction(s) to ask about</source>
            <translation>
                <numerusform>%n introduction to ask about</numerusform>
                <numerusform>%n introductions to ask about</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to see to for initiatives</source>
            <translation>
                <numerusform>%n thing to see to for initiatives</numerusform>
                <numerusform>%n things to see to for initiatives</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people out of sight</source>
            <translation>
                <numerusform>%n person out of sight</numerusform>
                <numerusform>%n people out of sight</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DoorsDialog</name>
        <message numerus="yes">
            <source>%n door(s): {doors}</source>
            <translation>
                <numerusform>%n door: {doors}</numerusform>
                <numerusform>%n doors: {doors}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EarlierCard</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message numerus="yes">
            <source>%n resident(s)</source>
            <translation>
                <numerusform>%n resident</numerusform>
                <numerusform>%n residents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message numerus="yes">
            <source>In %n text(s) about others the name becomes “iemand”.</source>
            <translation>
                <numerusform>In %n text about others the name becomes “iemand”.</numerusform>
                <numerusform>In %n texts about others the name becomes “iemand”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupsView</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandOverDialog</name>
        <message numerus="yes">
            <source>In %n text(s) the name of somebody who stays behind is left out.</source>
            <translation>
                <numerusform>In %n text the name of somebody who stays behind is left out.</numerusform>
                <numerusform>In %n texts the name of somebody who stays behind is left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n resident(s) go along</source>
            <translation>
                <numerusform>%n resident goes along</numerusform>
                <numerusform>%n residents go along</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n only as: do not approach</source>
            <translation>
                <numerusform>%n only as: do not approach</numerusform>
                <numerusform>%n only as: do not approach</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay(s) behind</source>
            <translation>
                <numerusform>%n stays behind</numerusform>
                <numerusform>%n stay behind</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPeopleDialog</name>
        <message numerus="yes">
            <source>Bring in %n row(s)</source>
            <translation>
                <numerusform>Bring in %n row</numerusform>
                <numerusform>Bring in %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportStreetsDialog</name>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n get(s) a neighbourhood</source>
            <translation>
                <numerusform>%n gets a neighbourhood</numerusform>
                <numerusform>%n get a neighbourhood</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n there already</numerusform>
                <numerusform>%n there already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Bring in %n street(s)</source>
            <translation>
                <numerusform>&amp;Bring in %n street</numerusform>
                <numerusform>&amp;Bring in %n streets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n street(s) brought in.</source>
            <translation>
                <numerusform>%n street brought in.</numerusform>
                <numerusform>%n streets brought in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n was/were there already.</source>
            <translation>
                <numerusform>%n was there already.</numerusform>
                <numerusform>%n were there already.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InitiativeList</name>
        <message numerus="yes">
            <source>%n initiative(s)</source>
            <translation>
                <numerusform>%n initiative</numerusform>
                <numerusform>%n initiatives</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InitiativeRows</name>
        <message numerus="yes">
            <source>%n thing(s) not handed over yet</source>
            <translation>
                <numerusform>%n thing not handed over yet</numerusform>
                <numerusform>%n things not handed over yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InitiativeSource</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IntroductionsSection</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ItemPanel</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListWords</name>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n street(s)</source>
            <translation>
                <numerusform>%n street</numerusform>
                <numerusform>%n streets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MapWords</name>
        <message numerus="yes">
            <source>%n on the map</source>
            <translation>
                <numerusform>%n on the map</numerusform>
                <numerusform>%n on the map</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known and not put there yet</source>
            <translation>
                <numerusform>%n known and not put there yet</numerusform>
                <numerusform>%n known and not put there yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s) blank</source>
            <translation>
                <numerusform>%n kind blank</numerusform>
                <numerusform>%n kinds blank</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more that could be put on the map.</source>
            <translation>
                <numerusform>And %n more that could be put on the map.</numerusform>
                <numerusform>And %n more that could be put on the map.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put on the map</source>
            <translation>
                <numerusform>%n put on the map</numerusform>
                <numerusform>%n put on the map</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Put these %n on the map</source>
            <translation>
                <numerusform>&amp;Put this %n on the map</numerusform>
                <numerusform>&amp;Put these %n on the map</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkCanvas</name>
        <message numerus="yes">
            <source>knows %n other(s) here</source>
            <translation>
                <numerusform>knows %n other here</numerusform>
                <numerusform>knows %n others here</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkRows</name>
        <message numerus="yes">
            <source>%n others</source>
            <translation>
                <numerusform>%n other</numerusform>
                <numerusform>%n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkSaid</name>
        <message numerus="yes">
            <source>%n of them want to be left in peace and are not named.</source>
            <translation>
                <numerusform>%n of them wants to be left in peace and is not named.</numerusform>
                <numerusform>%n of them want to be left in peace and are not named.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people with the fewest ties are not drawn.</source>
            <translation>
                <numerusform>%n person with the fewest ties is not drawn.</numerusform>
                <numerusform>%n people with the fewest ties are not drawn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} knows %n resident(s) or association(s).</source>
            <translation>
                <numerusform>{name} knows %n resident or association.</numerusform>
                <numerusform>{name} knows %n residents and associations.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n professional(s).</source>
            <translation>
                <numerusform>And %n professional.</numerusform>
                <numerusform>And %n professionals.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without {name} %n people would be cut off.</source>
            <translation>
                <numerusform>Without {name} %n person would be cut off.</numerusform>
                <numerusform>Without {name} %n people would be cut off.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrganisationCardView</name>
        <message numerus="yes">
            <source>Every %n week(s).</source>
            <translation>
                <numerusform>Every week.</numerusform>
                <numerusform>Every %n weeks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last contact %n day(s) ago.</source>
            <translation>
                <numerusform>Last contact %n day ago.</numerusform>
                <numerusform>Last contact %n days ago.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnWordsCard</name>
        <message numerus="yes">
            <source>used %n time(s)</source>
            <translation>
                <numerusform>used %n time</numerusform>
                <numerusform>used %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonRights</name>
        <message numerus="yes">
            <source>%n text(s) may still name this person.</source>
            <translation>
                <numerusform>%n text may still name this person.</numerusform>
                <numerusform>%n texts may still name this person.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message numerus="yes">
            <source>%n person(s) brought in</source>
            <translation>
                <numerusform>%n person brought in</numerusform>
                <numerusform>%n people brought in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n telephone number(s)</source>
            <translation>
                <numerusform>%n telephone number</numerusform>
                <numerusform>%n telephone numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mail address(es)</source>
            <translation>
                <numerusform>%n e-mail address</numerusform>
                <numerusform>%n e-mail addresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es)</source>
            <translation>
                <numerusform>%n address</numerusform>
                <numerusform>%n addresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out: probably known already</source>
            <translation>
                <numerusform>%n row left out: probably known already</numerusform>
                <numerusform>%n rows left out: probably known already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out: cannot be read</source>
            <translation>
                <numerusform>%n row left out: cannot be read</numerusform>
                <numerusform>%n rows left out: cannot be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) came in but need a look</source>
            <translation>
                <numerusform>%n row came in but needs a look</numerusform>
                <numerusform>%n rows came in but need a look</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n round(s)</source>
            <translation>
                <numerusform>%n round</numerusform>
                <numerusform>%n rounds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n street(s)</source>
            <translation>
                <numerusform>%n street</numerusform>
                <numerusform>%n streets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s)</source>
            <translation>
                <numerusform>%n promise</numerusform>
                <numerusform>%n promises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signal(s)</source>
            <translation>
                <numerusform>%n signal</numerusform>
                <numerusform>%n signals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more; the saved report has them all</source>
            <translation>
                <numerusform>… and %n more; the saved report has them all</numerusform>
                <numerusform>… and %n more; the saved report has them all</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResidentListPane</name>
        <message numerus="yes">
            <source>%n resident(s)</source>
            <translation>
                <numerusform>%n resident</numerusform>
                <numerusform>%n residents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message numerus="yes">
            <source>&amp;Save %n contact(s)</source>
            <translation>
                <numerusform>&amp;Save %n contact</numerusform>
                <numerusform>&amp;Save %n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have something uncertain in them.</source>
            <translation>
                <numerusform>%n has something uncertain in it.</numerusform>
                <numerusform>%n have something uncertain in them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoundWords</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n conversation</numerusform>
                <numerusform>%n conversations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavedWords</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavingWords</name>
        <message numerus="yes">
            <source>%n story(s) went along.</source>
            <translation>
                <numerusform>%n story went along.</numerusform>
                <numerusform>%n stories went along.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chosen story(s) stayed here: something changed since. Look at the stories.</source>
            <translation>
                <numerusform>%n chosen story stayed here: something changed since. Look at the stories.</numerusform>
                <numerusform>%n chosen stories stayed here: something changed since. Look at the stories.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionCounts</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpanWords</name>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last %n week(s)</source>
            <translation>
                <numerusform>The last week</numerusform>
                <numerusform>The last %n weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StreetCardView</name>
        <message numerus="yes">
            <source>%n resident(s) you know</source>
            <translation>
                <numerusform>%n resident you know</numerusform>
                <numerusform>%n residents you know</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more; search for the street on the page Residents.</source>
            <translation>
                <numerusform>… and %n more; search for the street on the page Residents.</numerusform>
                <numerusform>… and %n more; search for the street on the page Residents.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StreetChoice</name>
        <message numerus="yes">
            <source>%n resident(s)</source>
            <translation>
                <numerusform>%n resident</numerusform>
                <numerusform>%n residents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StreetSource</name>
        <message numerus="yes">
            <source>%n resident(s)</source>
            <translation>
                <numerusform>%n resident</numerusform>
                <numerusform>%n residents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SupportCounts</name>
        <message numerus="yes">
            <source>waits %n day(s)</source>
            <translation>
                <numerusform>waits %n day</numerusform>
                <numerusform>waits %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TakeOverDialog</name>
        <message numerus="yes">
            <source>%n new resident(s)</source>
            <translation>
                <numerusform>%n new resident</numerusform>
                <numerusform>%n new residents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n only as: do not approach</source>
            <translation>
                <numerusform>%n only as: do not approach</numerusform>
                <numerusform>%n only as: do not approach</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n probably known</source>
            <translation>
                <numerusform>%n probably known</numerusform>
                <numerusform>%n probably known</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay(s) out: forgotten here</source>
            <translation>
                <numerusform>%n stays out: forgotten here</numerusform>
                <numerusform>%n stay out: forgotten here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The hand-over is in your notebook, with %n new resident(s).</source>
            <translation>
                <numerusform>The hand-over is in your notebook, with %n new resident.</numerusform>
                <numerusform>The hand-over is in your notebook, with %n new residents.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TakesPartCounts</name>
        <message numerus="yes">
            <source>there %n time(s)</source>
            <translation>
                <numerusform>there once</numerusform>
                <numerusform>there %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TeamCard</name>
        <message numerus="yes">
            <source>%n packages added up in {file}.</source>
            <translation>
                <numerusform>%n package added up in {file}.</numerusform>
                <numerusform>%n packages added up in {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not counted: the same days were in another package already.</source>
            <translation>
                <numerusform>%n not counted: the same days were in another package already.</numerusform>
                <numerusform>%n not counted: the same days were in another package already.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TieWords</name>
        <message numerus="yes">
            <source>%n tie(s) between residents</source>
            <translation>
                <numerusform>%n tie between residents</numerusform>
                <numerusform>%n ties between residents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with organisations</source>
            <translation>
                <numerusform>%n with an organisation</numerusform>
                <numerusform>%n with organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Show %n</numerusform>
                <numerusform>Show all %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodaySections</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Show %n</numerusform>
                <numerusform>Show all %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show the first %n</source>
            <translation>
                <numerusform>Show %n</numerusform>
                <numerusform>Show the first %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) wait, because these people want no contact now.</source>
            <translation>
                <numerusform>%n promise waits, because this person wants no contact now.</numerusform>
                <numerusform>%n promises wait, because these people want no contact now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WaitingRows</name>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) ago</source>
            <translation>
                <numerusform>%n week ago</numerusform>
                <numerusform>%n weeks ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <translation>
                <numerusform>%n month ago</numerusform>
                <numerusform>%n months ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) ago</source>
            <translation>
                <numerusform>%n year ago</numerusform>
                <numerusform>%n years ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
</TS>
