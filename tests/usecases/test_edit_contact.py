"""A contact is corrected together with what was heard in it, as one step that undo takes back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from verbinder.domain.contact_fields import ContactToLog, GiftHeard, PersonMet, Promise, SignalHeard
from verbinder.domain.gifts import GiftKind
from verbinder.domain.signals import SignalTone
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import contacts
from verbinder.usecases.contacts import Kept

LINE = "@Fatima Hofstraat 12 +kookt Surinaams ?zoekt werk (eigenlijk: wil erbij horen) >bellen vrijdag !lamp stuk"


def test_what_was_heard_is_kept_corrected_removed_and_added_in_one_step(
    notebook: Notebook, undone_and_redone: Callable[..., None]
):
    logged = contacts.log_line(notebook, LINE)
    view = contacts.contact(notebook, logged.contact_id)
    talent, need = view.gifts
    assert need.question_behind == "wil erbij horen"
    fields = replace(contacts.fields_of(view), house_number="14", note="nu op 14")
    wanted = ContactToLog(
        fields,
        people=(PersonMet(name="Ahmed"),),
        gifts=(GiftHeard(GiftKind.INTEREST, "voetbal", person=1),),
        promises=(Promise("langsgaan", date(2026, 3, 20)),),
    )
    kept = Kept(
        gifts={need.id: GiftHeard(GiftKind.NEED, "zoekt vrijwilligerswerk", "wil erbij horen")},
        promises={view.follow_ups[0].id: Promise("terugbellen", date(2026, 3, 16))},
        signals={view.signals[0].id: SignalHeard("lamp stuk op de hoek", SignalTone.CONCERN)},
    )
    undone_and_redone(notebook, lambda: contacts.edit_whole(notebook, logged.contact_id, wanted, kept))
    after = contacts.contact(notebook, logged.contact_id)
    assert [person.name for person in after.row.people] == ["Fatima", "Ahmed"]
    assert after.row.where == "Hofstraat 14"
    assert [(gift.kind, gift.phrase, gift.who) for gift in after.gifts] == [
        ("need", "zoekt vrijwilligerswerk", "Fatima"),
        ("interest", "voetbal", "Ahmed"),
    ]
    assert {(each.text, each.due_on) for each in after.follow_ups} == {
        ("terugbellen", date(2026, 3, 16)),
        ("langsgaan", date(2026, 3, 20)),
    }
    assert [(each.text, each.tone) for each in after.signals] == [("lamp stuk op de hoek", "concern")]
    assert talent.id not in {gift.id for gift in after.gifts}


def test_a_refused_correction_leaves_everything_as_it_was(notebook: Notebook, content_of):
    logged = contacts.log_line(notebook, LINE)
    view = contacts.contact(notebook, logged.contact_id)
    before = content_of(notebook)
    wanted = ContactToLog(replace(contacts.fields_of(view), on_date=date(2030, 1, 1)))
    with pytest.raises(UserError) as refused:
        contacts.edit_whole(notebook, logged.contact_id, wanted, Kept())
    assert refused.value.code == "contact.in_future"
    assert content_of(notebook) == before
