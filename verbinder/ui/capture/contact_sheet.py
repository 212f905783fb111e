"""The fields of the contact form, in two columns or one: when, where and with whom; what was heard and promised.

Owns filling in and reading out; saving is the form's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from verbinder.capture import Candidate, ChipKind
from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.gifts import GiftKind
from verbinder.ui.capture.contact_values import FOLLOW_UP, SIGNAL, ContactValues
from verbinder.ui.capture.form_fields import (
    HeardField,
    InterestField,
    NeedField,
    PeopleField,
    PromiseField,
    SignalField,
    TagField,
)
from verbinder.ui.capture.suggest_field import SuggestField, beginning
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.widgets.date_field import DateField
from verbinder.ui.widgets.form import FormRow, LabelledForm
from verbinder.ui.words import weekday_date
from verbinder.usecases import contacts, rounds, vocabulary

if TYPE_CHECKING:
    from verbinder.domain.rounds import RoundRow
    from verbinder.ui.pages.page import PageContext

#: Narrower than this (at text scale 1.0) the columns stand under each other.
_TWO_COLUMNS = 720
_ROUNDS = 30


class ContactSheet(QWidget):
    """`edited` follows everything that is typed or chosen."""

    edited = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rounds: tuple[RoundRow, ...] = rounds.rounds(context.notebook, limit=_ROUNDS)
        self._round_chosen = False
        self.setProperty("surface", "page")
        self._make_fields()
        self._lay_out()
        self._connect()

    def _make_fields(self) -> None:
        context, known = self._context, contacts.known(self._context.notebook)
        theme, today = context.theme, context.notebook.today
        self.day = DateField(theme=theme, past=True, today=today)
        self.setting, self.outcome = QComboBox(), QComboBox()
        for box, name in ((self.setting, "setting"), (self.outcome, "outcome")):
            for word in vocabulary.words(context.notebook, name):
                box.addItem(vocabulary.label(name, word.word, context.messages.language), word.word)
        self.round = QComboBox()
        self.people = PeopleField(context, self.tr("Who"))
        self.street = self._suggest(known.streets, ChipKind.STREET)
        self.number = QLineEdit()
        self.place = self._suggest(known.places, ChipKind.PLACE)
        self.organisation = self._suggest(known.organisations, ChipKind.ORGANISATION)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.whose = QComboBox()
        self.talents = HeardField(context, "talent", self.tr("Talents"), self._whose)
        self.needs = NeedField(context, self.tr("Wishes"), self._whose)
        self.interests = InterestField(context, "interest", self.tr("Interests and experiences"), self._whose)
        self.promises = PromiseField(context, self.tr("Promised"), self._whose)
        self.signals = SignalField(context, self.tr("Signals"))
        self.tags = TagField(context, self.tr("Tags"))
        self.heard_fields = (self.talents, self.needs, self.interests, self.promises, self.signals)
        self.chip_fields = (self.people, *self.heard_fields, self.tags)

    def _suggest(self, source: Callable[[], Sequence[Candidate]], kind: ChipKind) -> SuggestField:
        def suggestions(typed: str) -> Sequence[Candidate]:
            return beginning(source(), typed)

        return SuggestField(suggestions, kind, theme=self._context.theme)

    def _lay_out(self) -> None:
        left, right = LabelledForm(), LabelledForm()
        self.people_row = left.add_row(self.tr("&Who"), self.people)
        self.day_row = FormRow(self.tr("&Day"), self.day)
        left.add_widget(_beside(self.day_row, FormRow(self.tr("&Round"), self.round)))
        left.add_widget(_beside(FormRow(self.tr("S&treet"), self.street), FormRow(self.tr("Num&ber"), self.number)))
        left.add_widget(
            _beside(
                FormRow(self.tr("S&etting"), self.setting),
                FormRow(self.tr("What came &of it"), self.outcome),
            )
        )
        left.add_widget(
            _beside(FormRow(self.tr("&Place"), self.place), FormRow(self.tr("Or&ganisation"), self.organisation))
        )
        self.note_row = left.add_row(self.tr("&Note"), self.note)
        self.whose_row = right.add_row(self.tr("What follows is o&f"), self.whose)
        right.add_row(self.tr("Ta&lents"), self.talents)
        right.add_row(self.tr("Wishes"), self.needs)
        right.add_row(self.tr("&Interests and experiences"), self.interests)
        right.add_row(self.tr("Pro&mised"), self.promises)
        right.add_row(self.tr("Signals"), self.signals)
        right.add_row(self.tr("T&ags"), self.tags)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(2, 2, Spacing.M, 2)
        self._columns.setSpacing(Spacing.XL)
        for column in (left, right):
            # Never lower than its fields need; the form scrolls instead.
            column.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            self._columns.addWidget(column, 1, Qt.AlignmentFlag.AlignTop)
        lines = self.note.fontMetrics().lineSpacing()
        # So high that the whole form fits a laptop without scrolling.
        self.note.setMaximumHeight(lines * 8)
        self.note.setMinimumHeight(lines * 5)

    def _connect(self) -> None:
        for line in (self.street, self.number, self.place, self.organisation):
            line.textChanged.connect(self._say_edited)
        for box in (self.setting, self.outcome, self.round):
            box.currentIndexChanged.connect(self._say_edited)
        for field in self.chip_fields:
            field.changed.connect(self._say_edited)
        self.note.textChanged.connect(self._say_edited)
        self.day.date_changed.connect(self._day_changed)
        self.round.activated.connect(self._choose_round)
        self.people.changed.connect(self._offer_people)

    # -- values -------------------------------------------------------------------------------------------------

    def blank(self) -> ContactValues:
        """An empty form: today, at the door, a conversation."""
        today = self._context.notebook.today()
        return ContactValues(
            on_date=today.isoformat(),
            setting=str(Setting.DOOR),
            outcome=str(Outcome.CONVERSATION),
            round_id=rounds.round_on(self._context.notebook, today),
        )

    def set_values(self, values: ContactValues) -> None:
        """Fills everything in."""
        self._round_chosen = True
        self.day.set_value(date.fromisoformat(values.on_date) if values.on_date else self._context.notebook.today())
        _choose(self.setting, values.setting)
        _choose(self.outcome, values.outcome)
        for field, name, number in (
            (self.street, values.street, values.street_id),
            (self.place, values.place, values.place_id),
            (self.organisation, values.organisation, values.organisation_id),
        ):
            field.set_chosen(Candidate(number, name) if number is not None else None)
            field.setText(name)
        self.number.setText(values.house_number)
        self.note.setPlainText(values.note)
        self.people.set_items(values.people)
        kinds: tuple[tuple[HeardField, tuple[str, ...]], ...] = (
            (self.talents, (GiftKind.TALENT, GiftKind.OFFER)),
            (self.needs, (GiftKind.NEED,)),
            (self.interests, (GiftKind.INTEREST, GiftKind.EXPERIENCE)),
            (self.promises, (FOLLOW_UP,)),
            (self.signals, (SIGNAL,)),
        )
        for heard_field, of in kinds:
            heard_field.set_items(each for each in values.heard if each.kind in of)
        self.tags.set_items(values.tags)
        self._list_rounds(values.round_id)
        self._round_chosen = values.round_id is not None

    def values(self) -> ContactValues:
        """What is filled in now, with what is typed in a field but no chip yet."""
        day, street = self.day.value(), self.street.chosen
        place, organisation = self.place.chosen, self.organisation.chosen
        return ContactValues(
            on_date=day.isoformat() if day is not None else "",
            setting=str(self.setting.currentData() or ""),
            outcome=str(self.outcome.currentData() or ""),
            street=self.street.text().strip(),
            street_id=street.id if street is not None else None,
            house_number=self.number.text().strip(),
            place=self.place.text().strip(),
            place_id=place.id if place is not None else None,
            organisation=self.organisation.text().strip(),
            organisation_id=organisation.id if organisation is not None else None,
            note=self.note.toPlainText(),
            round_id=self.round.currentData(),
            people=self.people.items,
            heard=tuple(each for field in self.heard_fields for each in field.items),
            tags=self.tags.items,
        )

    def take_entries(self) -> bool:
        """Makes chips of what is still typed; False, with a word about it, when somebody must be chosen first."""
        if not self.people.take_entry():
            self.people_row.set_error(self.tr("You know more than one. Choose who you mean."))
            self.people.setFocus()
            return False
        for field in (*self.heard_fields, self.tags):
            field.take_entry()
        return True

    # -- what is wrong ------------------------------------------------------------------------------------------

    def show_error(self, code: str, text: str) -> bool:
        """Says an error beside its field; False when it belongs to none."""
        row = {
            "contact.in_future": self.day_row,
            "contact.empty": self.people_row,
            "capture.which_person": self.people_row,
        }.get(code)
        if row is None:
            return False
        row.set_error(text)
        row.field.setFocus()
        return True

    def clear_errors(self) -> None:
        """Takes back what was said."""
        for row in (self.day_row, self.people_row):
            row.set_error("")

    def focus_first(self) -> None:
        """Where one begins."""
        self.people.setFocus()

    # -- what follows from what ---------------------------------------------------------------------------------

    def _whose(self) -> str:
        return str(self.whose.currentData() or "") if len(self.people.items) > 1 else ""

    def _offer_people(self) -> None:
        names = [person.name for person in self.people.items]
        if names != [self.whose.itemData(row) for row in range(self.whose.count())]:
            chosen = self.whose.currentData()
            self.whose.clear()
            for name in names:
                self.whose.addItem(name, name)
            self.whose.setCurrentIndex(max(self.whose.findData(chosen), 0))
            for field in self.heard_fields:
                field.refresh()
        self.whose_row.setVisible(len(names) > 1)

    def _day_changed(self) -> None:
        if not self._round_chosen:
            self._list_rounds(rounds.round_on(self._context.notebook, self.day.value() or date.min))
        self._say_edited()

    def _choose_round(self) -> None:
        self._round_chosen = True

    def _list_rounds(self, round_id: int | None) -> None:
        self.round.clear()
        self.round.addItem(self.tr("no round"), None)
        for each in self._rounds:
            what = each.title or ", ".join(each.streets)
            day = weekday_date(each.on_date, year=False)
            self.round.addItem(f"{day} · {what}" if what else day, each.id)
        if round_id is not None and self.round.findData(round_id) < 0:
            self.round.addItem(self.tr("an earlier round"), round_id)
        self.round.setCurrentIndex(max(self.round.findData(round_id), 0))

    def _say_edited(self) -> None:
        self.edited.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= self._context.theme.space(_TWO_COLUMNS)
        wanted = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != wanted:
            self._columns.setDirection(wanted)


def _choose(box: QComboBox, word: str) -> None:
    """Chooses a word; one of the user's own that is no longer in the list is put back in it."""
    if word and box.findData(word) < 0:
        box.addItem(word, word)
    box.setCurrentIndex(max(box.findData(word), 0))


def _beside(*rows: FormRow) -> QWidget:
    together = QWidget()
    layout = QHBoxLayout(together)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Spacing.M)
    for row in rows:
        row.field.setSizePolicy(row.field.sizePolicy().Policy.Expanding, row.field.sizePolicy().verticalPolicy())
        row.field.setMinimumWidth(1)
        layout.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
    return together
