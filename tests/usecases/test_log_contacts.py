from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from verbinder.domain.changes import Changes, Kind, Operation
from verbinder.domain.contact_fields import ContactFields, GiftHeard, PersonMet, Promise, SignalHeard
from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.gifts import GiftKind
from verbinder.domain.signals import SignalTone
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import contacts, drafts, rounds

UndoCheck = Callable[[Notebook, Callable[[], object]], None]
LINE = "@Fatima Tongelresestraat 12 +kookt Surinaams ?wil Nederlands leren >bellen vrijdag !speeltuin onveilig #veilig"


def people(notebook: Notebook) -> list[str]:
    with notebook.reader() as reader:
        rows = reader.find(Kind.RESIDENT)
    return [f"{row['given_name']} {row['infix']} {row['surname']} {row['description']}".strip() for row in rows]


def count(notebook: Notebook, kind: Kind) -> int:
    with notebook.reader() as reader:
        return reader.count(kind)


def refused(notebook: Notebook, line: str) -> UserError:
    with pytest.raises(UserError) as caught:
        contacts.log_line(notebook, line)
    return caught.value


def test_one_line_writes_down_everything_that_was_said(notebook: Notebook, today: date) -> None:
    logged = contacts.log_line(notebook, LINE)
    view = contacts.contact(notebook, logged.contact_id)
    assert view.row.on_date == today
    assert (view.row.setting, view.row.outcome) == (Setting.DOOR, Outcome.CONVERSATION)
    assert view.row.where == "Tongelresestraat 12"
    assert [person.name for person in view.row.people] == ["Fatima"]
    assert view.row.tags == ("veilig",)
    assert [(gift.kind, gift.phrase, gift.who) for gift in view.gifts] == [
        (GiftKind.TALENT, "kookt Surinaams", "Fatima"),
        (GiftKind.NEED, "wil Nederlands leren", "Fatima"),
    ]
    (promise,) = view.follow_ups
    assert (promise.text, promise.who, promise.due_on) == ("bellen", "Fatima", date(2026, 3, 13))
    (signal,) = view.signals
    assert (signal.text, signal.tone, signal.who) == ("speeltuin onveilig", SignalTone.CONCERN, "Fatima")
    assert signal.where == "Tongelresestraat 12"
    assert logged.new_residents == ((view.row.people[0].id, "Fatima"),)


def test_a_logged_line_is_one_step_that_can_be_undone(notebook: Notebook, undone_and_redone: UndoCheck) -> None:
    undone_and_redone(notebook, lambda: contacts.log_line(notebook, LINE))
    step = notebook.next_steps()[0]
    assert step is not None
    assert (step.operation, step.subject) == (Operation.LOG_CONTACT, "Fatima")


def test_listeners_hear_of_it_once(notebook: Notebook) -> None:
    heard: list[Changes] = []
    notebook.listen(heard.append)
    logged = contacts.log_line(notebook, LINE)
    assert heard == [logged.changes]
    assert heard[0].touches(Kind.RESIDENT, Kind.CONTACT)


def test_the_last_contact_of_a_resident_follows_a_conversation_but_not_a_closed_door(notebook: Notebook) -> None:
    logged = contacts.log_line(notebook, "@Fatima Kerkstraat 3 niet thuis")
    resident_id = logged.new_residents[0][0]
    with notebook.reader() as reader:
        assert reader.get(Kind.RESIDENT, resident_id)["last_contact_on"] is None
    contacts.log_line(notebook, "@Fatima Kerkstraat 3 gezellig gesproken")
    with notebook.reader() as reader:
        assert reader.get(Kind.RESIDENT, resident_id)["last_contact_on"] == notebook.today()


def test_someone_logged_before_is_found_back(notebook: Notebook) -> None:
    contacts.log_line(notebook, "@Fatima Kerkstraat 3")
    logged = contacts.log_line(notebook, "@Fatima +naait")
    assert logged.new_residents == ()
    assert people(notebook) == ["Fatima"]


def test_the_same_description_at_the_same_door_is_the_same_person(notebook: Notebook) -> None:
    contacts.log_line(notebook, "@dame met rode jas Kerkstraat 14a vertelde over haar hondje")
    again = contacts.log_line(notebook, "@dame met rode jas Kerkstraat 14A zwaaide")
    elsewhere = contacts.log_line(notebook, "@dame met rode jas Kerkstraat 16 zwaaide")
    assert again.new_residents == ()
    assert [name for _, name in elsewhere.new_residents] == ["dame met rode jas"]


def test_two_descriptions_without_a_door_are_two_people(notebook: Notebook) -> None:
    contacts.log_line(notebook, "@man met hond Kerkstraat")
    logged = contacts.log_line(notebook, "@man met hond Kerkstraat")
    assert len(logged.new_residents) == 1
    assert len(people(notebook)) == 2


def test_several_people_and_what_belongs_to_whom(notebook: Notebook) -> None:
    logged = contacts.log_line(notebook, "@Fatima +kookt @Kees ?zoekt een maatje >maatje zoeken")
    view = contacts.contact(notebook, logged.contact_id)
    assert [(gift.phrase, gift.who) for gift in view.gifts] == [("kookt", "Fatima"), ("zoekt een maatje", "Kees")]
    assert view.follow_ups[0].who == "Kees"


def test_a_signal_heard_from_two_people_is_nobodys_in_particular(notebook: Notebook) -> None:
    logged = contacts.log_line(notebook, "@Fatima en Kees Kerkstraat !speeltuin onveilig")
    (signal,) = contacts.contact(notebook, logged.contact_id).signals
    assert (signal.resident_id, signal.where) == (None, "Kerkstraat")


def test_a_contact_with_nobody(notebook: Notebook) -> None:
    logged = contacts.log_line(notebook, "Mooi weer, veel mensen op de markt")
    view = contacts.contact(notebook, logged.contact_id)
    assert view.row.people == ()
    assert view.row.note == "Mooi weer, veel mensen op de markt"
    assert (view.row.setting, view.row.outcome) == (Setting.STREET, Outcome.CONVERSATION)
    assert people(notebook) == []


def test_a_talent_of_nobody_named_is_somebodys_all_the_same(notebook: Notebook) -> None:
    logged = contacts.log_line(notebook, "Kerkstraat 3 +repareert fietsen")
    view = contacts.contact(notebook, logged.contact_id)
    assert [person.name for person in view.row.people] == ["repareert fietsen"]
    assert view.gifts[0].resident_id == view.row.people[0].id


def test_of_an_organisation_is_heard_what_it_offers_and_seeks_and_the_rest_is_in_the_note(notebook: Notebook) -> None:
    line = '/org "Stichting Ik Wil" +zaaltje voor tien mensen ?vrijwilligers (eigenlijk: jonge mensen) ~schaken'
    logged = contacts.log_line(notebook, line)
    view = contacts.contact(notebook, logged.contact_id)
    assert view.row.organisation == "Stichting Ik Wil"
    assert view.row.setting == Setting.ORGANISATION
    assert [(gift.kind, gift.phrase, gift.who, gift.question_behind) for gift in view.gifts] == [
        (GiftKind.OFFER, "zaaltje voor tien mensen", "Stichting Ik Wil", ""),
        (GiftKind.NEED, "vrijwilligers", "Stichting Ik Wil", "jonge mensen"),
    ]
    assert view.row.note == "schaken"


def test_a_wish_said_by_somebody_at_an_organisation_is_theirs(notebook: Notebook) -> None:
    logged = contacts.log_line(notebook, '@Fatima /org "Stichting Ik Wil" ?wil Nederlands leren')
    (wish,) = contacts.contact(notebook, logged.contact_id).gifts
    assert (wish.kind, wish.who) == (GiftKind.NEED, "Fatima")


def test_a_promise_of_which_only_the_day_was_typed_is_about_the_person(notebook: Notebook) -> None:
    logged = contacts.log_line(notebook, "@Fatima >morgen")
    (promise,) = contacts.contact(notebook, logged.contact_id).follow_ups
    assert (promise.text, promise.due_on) == ("Fatima", date(2026, 3, 13))


def test_nobody_home_for_a_whole_run_of_doors_is_one_step(notebook: Notebook, undone_and_redone: UndoCheck) -> None:
    undone_and_redone(notebook, lambda: contacts.log_line(notebook, "Tongelresestraat 2-10 niet thuis behalve 6"))
    found = contacts.contacts_between(notebook, notebook.today(), notebook.today())
    assert [row.where for row in reversed(found)] == [f"Tongelresestraat {door}" for door in (2, 4, 8, 10)]
    assert {(row.setting, row.outcome) for row in found} == {(Setting.DOOR, Outcome.NOT_HOME)}
    step = notebook.next_steps()[0]
    assert step is not None
    assert (step.operation, step.subject) == (Operation.LOG_DOORS, "Tongelresestraat 2–10")


def test_a_signal_in_a_run_of_doors_is_noticed_once(notebook: Notebook) -> None:
    contacts.log_line(notebook, "Kerkstraat 2-10 niet thuis !veel zwerfvuil")
    assert count(notebook, Kind.SIGNAL) == 1
    assert count(notebook, Kind.CONTACT) == 5


def test_doors_chosen_on_the_form(notebook: Notebook, undone_and_redone: UndoCheck) -> None:
    def log() -> object:
        return contacts.log_doors(notebook, ("1", "3", "5"), Outcome.NO_WISH, street_name="Lindelaan")

    undone_and_redone(notebook, log)
    assert count(notebook, Kind.CONTACT) == 3
    with pytest.raises(UserError, match="contact.empty"):
        contacts.log_doors(notebook, (), Outcome.NO_WISH, street_name="Lindelaan")
    with pytest.raises(UserError, match="too_many_doors"):
        contacts.log_doors(notebook, [str(door) for door in range(500)], Outcome.NO_WISH, street_name="Lindelaan")


def test_a_person_at_a_run_of_doors_is_one_contact_and_lives_behind_none_of_them(notebook: Notebook) -> None:
    logged = contacts.log_line(notebook, "@Kees Kerkstraat 2-10 samen geflyerd")
    assert len(logged.contact_ids) == 1
    with notebook.reader() as reader:
        assert reader.get(Kind.RESIDENT, logged.new_residents[0][0])["house_number"] == ""


def test_many_lines_are_one_step_and_know_each_other(notebook: Notebook, undone_and_redone: UndoCheck) -> None:
    pasted = (
        "Fatima Kerkstraat\n@Fatima Kerkstraat 3 +kookt\n@Fatima Kerkstraat 3 ?zoekt werk\nLindelaan 2-6 niet thuis"
    )
    found = contacts.preview_lines(notebook, pasted)
    undone_and_redone(notebook, lambda: contacts.log_many(notebook, found))
    step = notebook.next_steps()[0]
    assert step is not None
    assert (step.operation, step.subject) == (Operation.LOG_CONTACTS, "6")
    assert people(notebook).count("Fatima") == 1


def test_a_line_that_cannot_be_saved_says_which_and_saves_none(notebook: Notebook) -> None:
    contacts.log_line(notebook, "@Jan Bakker Kerkstraat 1")
    contacts.log_line(notebook, "@Jan Smit Kerkstraat 2")
    lines = [contacts.preview(notebook, "Kerkstraat 9 niet thuis"), contacts.preview(notebook, "@Jan gesproken")]
    before = count(notebook, Kind.CONTACT)
    with pytest.raises(UserError) as caught:
        contacts.log_many(notebook, lines)
    assert caught.value.code == "capture.which_person"
    assert caught.value.values == {"name": "Jan", "line": 2}
    assert count(notebook, Kind.CONTACT) == before


def test_nothing_at_all_is_refused(notebook: Notebook) -> None:
    assert refused(notebook, "   ").code == "contact.empty"
    with pytest.raises(UserError, match="contact.empty"):
        contacts.log_many(notebook, [])
    with pytest.raises(UserError, match="contact.empty"):
        contacts.log_form(notebook, ContactFields(house_number="12", setting="door"))


def test_a_contact_of_a_round_has_the_day_of_the_round_unless_it_is_still_to_come(notebook: Notebook) -> None:
    walked = rounds.plan(notebook, notebook.today() - timedelta(days=3))
    planned = rounds.plan(notebook, notebook.today() + timedelta(days=3))
    line = "Kerkstraat 3 niet thuis"
    day = {
        round_id: contacts.contact(
            notebook, contacts.log_line(notebook, line, round_id=round_id).contact_id
        ).row.on_date
        for round_id in (walked, planned)
    }
    assert day == {walked: notebook.today() - timedelta(days=3), planned: notebook.today()}


def test_the_day_in_the_line_goes_before_any_other(notebook: Notebook) -> None:
    logged = contacts.log_line(notebook, "@Fatima /datum gisteren gesproken", on_date=date(2026, 1, 5))
    assert contacts.contact(notebook, logged.contact_id).row.on_date == date(2026, 3, 11)


def test_a_day_that_cannot_be_read_stays_in_the_note(notebook: Notebook) -> None:
    logged = contacts.log_line(notebook, "@Fatima /datum 35-13")
    assert "35-13" in contacts.contact(notebook, logged.contact_id).row.note


def test_an_own_word_for_setting_and_outcome_is_kept(notebook: Notebook) -> None:
    logged = contacts.log_line(notebook, "@Fatima /waar kinderboerderij; /uitkomst geknuffeld")
    row = contacts.contact(notebook, logged.contact_id).row
    assert (row.setting, row.outcome) == ("kinderboerderij", "geknuffeld")


def test_an_unknown_place_that_is_named_outright_is_added(notebook: Notebook) -> None:
    first = contacts.log_line(notebook, '@Fatima /plek "De Huiskamer"')
    second = contacts.log_line(notebook, '@Kees /plek "de huiskamer"')
    rows = [contacts.contact(notebook, logged.contact_id).row for logged in (first, second)]
    assert rows[0].where == rows[1].where == "De Huiskamer"
    assert count(notebook, Kind.PLACE) == 1


def test_the_draft_goes_in_the_same_breath_as_the_save(notebook: Notebook) -> None:
    drafts.keep(notebook, "capture", LINE)
    drafts.keep(notebook, "contact-form", "{}")
    contacts.log_line(notebook, LINE, draft_key="capture")
    assert [draft.key for draft in drafts.all(notebook)] == ["contact-form"]


def test_a_draft_stays_when_the_save_is_refused(notebook: Notebook) -> None:
    drafts.keep(notebook, "capture", "!")
    with pytest.raises(UserError):
        contacts.log_line(notebook, "", draft_key="capture")
    assert drafts.get(notebook, "capture") == "!"


def test_the_form_writes_the_same_record(notebook: Notebook, undone_and_redone: UndoCheck) -> None:
    known = contacts.log_line(notebook, "@Fatima Kerkstraat 3").new_residents[0][0]
    fields = ContactFields(
        on_date=date(2026, 3, 10),
        setting=Setting.PARTY,
        outcome=Outcome.LET_PEOPLE_TALK,
        street_name="Kerkstraat",
        resident_ids=(known,),
        note="Buurtfeest\nmet soep",
        tags=("eten", "#Samen"),
    )

    def log() -> object:
        return contacts.log_form(
            notebook,
            fields,
            new_people=("Jan van den Berg", PersonMet(description="jongen met pet")),
            talents=("bakt taart", GiftHeard(GiftKind.TALENT, "speelt gitaar", person=1)),
            interests=("voetbal",),
            needs=(GiftHeard(GiftKind.NEED, "wil werken", "erbij horen", person=2),),
            follow_ups=(("recept sturen", date(2026, 3, 20)), Promise("cv maken", None, 2)),
            signals=("veel jongeren", SignalHeard("mooie sfeer", SignalTone.STRENGTH)),
        )

    undone_and_redone(notebook, log)
    (row,) = contacts.contacts_between(notebook, date(2026, 3, 10), date(2026, 3, 10))
    view = contacts.contact(notebook, row.id)
    assert [person.name for person in row.people] == ["Fatima", "Jan van den Berg", "jongen met pet"]
    assert row.tags == ("eten", "Samen")
    assert row.note == "Buurtfeest\nmet soep"
    assert {(gift.phrase, gift.who) for gift in view.gifts} == {
        ("bakt taart", "Fatima"),
        ("speelt gitaar", "Jan van den Berg"),
        ("voetbal", "Fatima"),
        ("wil werken", "jongen met pet"),
    }
    assert [(each.text, each.who) for each in view.follow_ups] == [
        ("recept sturen", "Fatima"),
        ("cv maken", "jongen met pet"),
    ]
    assert [each.tone for each in view.signals] == [SignalTone.NOTICED, SignalTone.STRENGTH]


def test_an_empty_line_for_a_new_person_on_the_form_is_refused(notebook: Notebook) -> None:
    with pytest.raises(UserError, match="resident.nameless"):
        contacts.log_form(notebook, ContactFields(note="x"), new_people=("  ",))
    assert people(notebook) == []


def test_a_day_still_to_come_is_refused(notebook: Notebook) -> None:
    with pytest.raises(UserError, match="contact.in_future"):
        contacts.log_form(notebook, ContactFields(on_date=notebook.today() + timedelta(days=1), note="x"))


def test_what_is_not_there_any_more_is_refused(notebook: Notebook) -> None:
    for fields in (
        ContactFields(note="x", street_id=99),
        ContactFields(note="x", place_id=99),
        ContactFields(note="x", organisation_id=99),
        ContactFields(note="x", resident_ids=(99,)),
        ContactFields(note="x", round_id=99),
    ):
        with pytest.raises(UserError, match="record.gone"):
            contacts.log_form(notebook, fields)
    assert count(notebook, Kind.CONTACT) == 0
