"""Bringing two together, or correcting what was written of it: where, what for, what it came forth from.

Owns the form and its write. Whoever was asked too often is asked only when that is ticked on purpose.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QRadioButton, QWidget

from verbinder.domain.introduction_views import IntroductionFields, IntroductionView
from verbinder.domain.introductions import Purpose
from verbinder.domain.places import PlaceQuery
from verbinder.domain.suggestions import PartyName, SuggestionView
from verbinder.errors import VerbinderError
from verbinder.ui import words
from verbinder.ui.design.tokens import TypeRole
from verbinder.ui.pages.connecting.pairs import both, shortly
from verbinder.ui.pages.organisations.form_fields import OwnWordBox, text_field
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.dialog_frame import FormDialog
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.widgets import Heading, Paragraph
from verbinder.usecases import introductions, places

NOTE_LINES = 3


@dataclass(frozen=True, slots=True)
class Draft:
    """What the form begins with: who, what is filled in, who is asked for it, and what is told of that.

    `warning` is told when somebody is asked too often; then it needs a tick. With `id` it corrects an introduction.
    """

    one: PartyName
    other: PartyName
    fields: IntroductionFields
    asked: tuple[PartyName, ...] = ()
    warning: str = ""
    id: int | None = None


def of_suggestion(view: SuggestionView, warning: str = "") -> Draft:
    """A suggestion that is accepted."""
    fields = introductions.from_suggestion(view)
    parties = {view.mine.number: view.mine, view.theirs.number: view.theirs}
    asked = tuple(parties[number] for number in introductions.to_be_asked(view))
    return Draft(parties[fields.one], parties[fields.other], fields, asked, warning if view.greyed else "")


def of_idea(one: PartyName, other: PartyName) -> Draft:
    """The verbinder's own idea; the resident comes first."""
    if one.resident_id is None:
        one, other = other, one
    asked = (other,) if other.resident_id is not None else ()
    return Draft(one, other, IntroductionFields(one=one.number, other=other.number), asked)


def of_introduction(view: IntroductionView) -> Draft:
    """An introduction that is corrected."""
    fields = IntroductionFields(
        one=view.one.number,
        other=view.other.number,
        kind=view.kind,
        topic=view.topic,
        mine=view.mine,
        theirs=view.theirs,
        place_id=view.place.id if view.place is not None else None,
        purpose=view.purpose,
        side_goal=view.side_goal,
        note=view.note,
        led_from_id=view.led_from_id,
    )
    return Draft(view.one, view.other, fields, id=view.id)


class IntroductionDialog(FormDialog):
    """For a new introduction it also asks whether they were brought together already."""

    def __init__(self, context: PageContext, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__("", "", theme=context.theme, width=480, parent=parent)
        self._context = context
        self._draft = draft
        is_new = draft.id is None
        self.setWindowTitle(self.tr("Bring together") if is_new else self.tr("Correct this introduction"))
        self.save_button.setText(self.tr("Bring together") if is_new else self.tr("Save"))
        self.on_purpose = QCheckBox(self.tr("I &choose to ask anyway"))
        self.proposed = QRadioButton(self.tr("Still to be p&roposed"))
        self.introduced = QRadioButton(self.tr("Brought together alrea&dy"))
        self.place = QComboBox()
        self.purpose = OwnWordBox((code, context.messages.code(f"purpose.{code}")) for code in Purpose)
        new_people = self.tr("new people")
        self.side_goal = OwnWordBox([(new_people, new_people)])
        self.led_from = QComboBox()
        self.note = text_field(NOTE_LINES)
        self._fill()
        first = self.on_purpose if draft.warning else self.proposed if is_new else self.place
        first.setFocus()
        self.fit()

    def save(self) -> None:
        """Write it down."""
        self.clear_errors()
        if self._draft.warning and not self.on_purpose.isChecked():
            self.say_error(self.tr("Tick that you choose to ask anyway, or ask somebody else."))
            self.on_purpose.setFocus()
        elif self._context.operations.attempt(self._write, on_error=self._refused):
            self.accept()
            self._say_done()

    def fields(self) -> IntroductionFields:
        """What is filled in."""
        return replace(
            self._draft.fields,
            place_id=self.place.currentData(),
            purpose=self.purpose.word(),
            side_goal=self.side_goal.word(),
            note=self.note.toPlainText(),
            led_from_id=self.led_from.currentData(),
        )

    @property
    def is_introduced(self) -> bool:
        """Whether they were brought together already; that Alt and its letter just pressed it counts."""
        return self.introduced.isChecked() or self.introduced.isDown()

    def _write(self) -> None:
        notebook, draft = self._context.notebook, self._draft
        if draft.id is not None:
            introductions.edit(notebook, draft.id, self.fields())
            return
        introductions.propose(
            notebook,
            self.fields(),
            asked=[party.number for party in draft.asked],
            on_purpose=self.on_purpose.isChecked(),
            introduced=self.is_introduced,
        )

    def _refused(self, error: VerbinderError) -> None:
        if error.code == "introduction.over_asked" and not self.on_purpose.isVisible():
            # Asked elsewhere since the suggestion was made.
            self.on_purpose.show()
            self.on_purpose.setFocus()
        self.say(error, self._context.messages.sentence(error), {})

    def _say_done(self) -> None:
        if self._draft.id is not None:
            text = self.tr("Corrected: {both}")
        elif self.is_introduced:
            text = self.tr("Brought together: {both}")
        else:
            text = self.tr("To be proposed: {both}")
        say_done(self._context, text.format(both=shortly(self._draft.one, self._draft.other)))

    # -- the form -----------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        draft, form = self._draft, self.form
        form.add_widget(Heading(both(draft.one, draft.other)))
        if draft.fields.mine or draft.fields.theirs:
            texts = self.tr("“{mine}” and “{theirs}”").format(mine=draft.fields.mine, theirs=draft.fields.theirs)
            form.add_widget(Paragraph(texts, muted=True))
        if draft.id is None:
            self._ask_state()
        self._offer_places()
        form.add_row(self.tr("&Place"), self.place)
        if draft.other.organisation_id is not None:
            self.purpose.set_word(draft.fields.purpose)
            form.add_row(self.tr("What &for"), self.purpose, help_text=self.tr("May be in your own words."))
        self.side_goal.set_word(draft.fields.side_goal)
        form.add_row(
            self.tr("Also mea&nt for"),
            self.side_goal,
            help_text=self.tr("For example new people; you are reminded of it when you ask how it went."),
        )
        if self._offer_earlier():
            form.add_row(self.tr("Came forth fro&m"), self.led_from)
        self.note.setPlainText(draft.fields.note)
        form.add_row(self.tr("No&te"), self.note)

    def _ask_state(self) -> None:
        draft = self._draft
        if draft.warning:
            warning = Paragraph(draft.warning)
            warning.setProperty("level", "warning")
            self.form.add_widget(warning)
        self.form.add_widget(self.on_purpose)
        self.on_purpose.setVisible(bool(draft.warning))
        group = QButtonGroup(self)
        for choice in (self.proposed, self.introduced):
            group.addButton(choice)
            self.form.add_widget(choice)
        self.proposed.setChecked(True)
        if draft.asked:
            names = self.tr(" and ").join(party.first_name for party in draft.asked)
            text = self.tr("That {name} was asked today is counted, so that nobody is asked too often.")
            self.form.add_widget(Paragraph(text.format(name=names), muted=True, role=TypeRole.SMALL))

    def _offer_places(self) -> None:
        notebook = self._context.notebook
        ids = places.ids(notebook, PlaceQuery())
        rows = places.rows(notebook, ids)
        self.place.addItem(self.tr("no place yet"), None)
        for number in ids:
            self.place.addItem(rows[number].name, number)
        chosen = self._draft.fields.place_id
        if chosen is not None:
            self.place.setCurrentIndex(max(self.place.findData(chosen), 0))

    def _offer_earlier(self) -> bool:
        """Whether either of them was brought together with somebody before."""
        earlier = self._earlier((self._draft.one.number, self._draft.other.number))
        self.led_from.addItem(self.tr("nothing earlier"), None)
        today = self._context.notebook.today()
        for view in earlier:
            text = self.tr("{both}, {ago}").format(
                both=both(view.one, view.other), ago=words.ago(view.proposed_on, today)
            )
            self.led_from.addItem(text, view.id)
        chosen = self._draft.fields.led_from_id
        if chosen is not None:
            self.led_from.setCurrentIndex(max(self.led_from.findData(chosen), 0))
        return bool(earlier)

    def _earlier(self, numbers: Collection[int]) -> list[IntroductionView]:
        """The introductions of both, the latest first; never one that came forth from this one itself."""
        notebook, own = self._context.notebook, self._draft.id
        found = {view.id: view for number in numbers for view in introductions.of_party(notebook, number)}
        if own is not None:
            found = {
                number: view
                for number, view in found.items()
                if all(step.id != own for step in introductions.chain(notebook, number))
            }
        return sorted(found.values(), key=lambda view: (view.proposed_on, view.id), reverse=True)
