"""The fields of a resident: names as the Dutch write them, address, ways to reach, and what helps in meeting them.

Owns the fields and what is odd about them; writing is the dialog's.
"""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QCompleter, QHBoxLayout, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from verbinder.domain.addresses import POSTCODE
from verbinder.domain.asking import WINDOW_DAYS
from verbinder.domain.cards import DetailKind
from verbinder.domain.residents import ResidentFields
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.note_question import ask_while_typing
from verbinder.ui.pages.day_part_boxes import DayPartBoxes
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets.form import FormRow, LabelledForm
from verbinder.usecases import streets

#: Longer than any rhythm of keeping in touch a person would choose from a field.
MOST_WEEKS = 104
#: The lowest value of the field stands for "as for everybody"; more than the highest is no limit.
AS_USUAL, MOST_ASKS = -1, 30
#: From this text scale on every field takes the whole width.
LARGE_TEXT = 1.4


class ResidentForm(QObject):
    """Puts its fields into a form and reads them back as `ResidentFields` and ways to reach."""

    def __init__(self, form: LabelledForm, context: PageContext) -> None:
        super().__init__(form)
        self._context = context
        self._informed_on: date | None = None
        self.given_name, self.infix, self.surname, self.initials = (QLineEdit() for _ in range(4))
        self.description = QLineEdit()
        self.street, self.number, self.addition, self.postcode, self.city = (QLineEdit() for _ in range(5))
        self.phones, self.emails = self._lines(2), self._lines(2)
        self.birth_year, self.languages, self.source = QLineEdit(), QLineEdit(), QLineEdit()
        self.what_works, self.note = self._lines(3), self._lines(3)
        self.weeks = QSpinBox()
        self.weeks.setRange(0, MOST_WEEKS)
        self.weeks.setSpecialValueText(self.tr("as for everybody"))
        self.free = DayPartBoxes()
        self.ask_limit = QSpinBox()
        self.ask_limit.setRange(AS_USUAL, MOST_ASKS)
        self.ask_limit.setSpecialValueText(self.tr("as for everybody"))
        self.informed = QCheckBox(self.tr("I told the&m about my notebook"))
        self._fill(form)
        self._complete_streets()
        self.postcode.textChanged.connect(self.look_at_postcode)

    # -- in and out ---------------------------------------------------------------------------------------------

    def show_fields(self, fields: ResidentFields, details: tuple[tuple[str, str], ...]) -> None:
        """Fills the form in."""
        for edit, text in (
            (self.given_name, fields.given_name),
            (self.infix, fields.infix),
            (self.surname, fields.surname),
            (self.initials, fields.initials),
            (self.description, fields.description),
            (self.street, fields.street),
            (self.number, fields.house_number),
            (self.addition, fields.house_addition),
            (self.postcode, fields.postcode),
            (self.city, fields.city),
            (self.languages, fields.languages),
            (self.source, fields.source),
            (self.birth_year, str(fields.birth_year or "")),
        ):
            edit.setText(text)
            edit.setCursorPosition(0)
        self.what_works.setPlainText(fields.what_works)
        self.note.setPlainText(fields.note)
        self.phones.setPlainText("\n".join(value for kind, value in details if kind == DetailKind.PHONE))
        self.emails.setPlainText("\n".join(value for kind, value in details if kind == DetailKind.EMAIL))
        self.weeks.setValue(min(fields.keep_warm_weeks or 0, MOST_WEEKS))
        self.free.set_text(fields.day_parts)
        self.ask_limit.setValue(AS_USUAL if fields.ask_limit is None else min(fields.ask_limit, MOST_ASKS))
        self._informed_on = fields.informed_on
        self.informed.setChecked(fields.informed_on is not None)

    def fields(self) -> ResidentFields:
        """What is filled in; a birth year that is no number becomes 0, which the use case refuses with its sentence."""
        informed = (self._informed_on or self._context.notebook.today()) if self.informed.isChecked() else None
        return ResidentFields(
            given_name=self.given_name.text(),
            initials=self.initials.text(),
            infix=self.infix.text(),
            surname=self.surname.text(),
            description=self.description.text(),
            street=self.street.text(),
            house_number=self.number.text(),
            house_addition=self.addition.text(),
            postcode=self.postcode.text(),
            city=self.city.text(),
            birth_year=_year(self.birth_year.text()),
            languages=self.languages.text(),
            what_works=self.what_works.toPlainText(),
            note=self.note.toPlainText(),
            keep_warm_weeks=self.weeks.value() or None,
            day_parts=self.free.text(),
            ask_limit=None if self.ask_limit.value() == AS_USUAL else self.ask_limit.value(),
            source=self.source.text(),
            informed_on=informed,
        )

    def details(self) -> tuple[tuple[str, str], ...]:
        """Phone numbers and e-mail addresses, one per line; commas and semicolons part them too."""
        pairs = [(DetailKind.PHONE.value, text) for text in _parts(self.phones)]
        return (*pairs, *((DetailKind.EMAIL.value, text) for text in _parts(self.emails)))

    def telling(self) -> tuple[QLineEdit, ...]:
        """The fields by which somebody may be recognised."""
        return (
            *(self.given_name, self.infix, self.surname, self.initials),
            *(self.description, self.street, self.number),
        )

    def by_code(self) -> dict[str, QWidget]:
        """The field an error belongs to, by its code."""
        return {
            "resident.nameless": self.given_name,
            "resident.birth_year": self.birth_year,
            "resident.weeks": self.weeks,
            "detail.phone_unreadable": self.phones,
            "detail.email_unreadable": self.emails,
        }

    # -- the fields ---------------------------------------------------------------------------------------------

    def _fill(self, form: LabelledForm) -> None:
        first = form.add_row(self.tr("&First name"), self.given_name)
        infix = form.add_row(self.tr("&Prefix"), self.infix)
        self.infix.setPlaceholderText(self.tr("van, de, el"))
        surname = form.add_row(self.tr("Last &name"), self.surname)
        self._beside(form, (first, 4), (infix, 2), (surname, 5))
        initials = form.add_row(self.tr("&Initials"), self.initials)
        description = form.add_row(self.tr("&Description, for who gave no name"), self.description)
        self.description.setPlaceholderText(self.tr("lady with a red coat"))
        self._beside(form, (initials, 2), (description, 9))
        street = form.add_row(self.tr("&Street"), self.street)
        number = form.add_row(self.tr("N&umber"), self.number)
        addition = form.add_row(self.tr("&Addition"), self.addition)
        self._beside(form, (street, 6), (number, 2), (addition, 3))
        self._postcode_row: FormRow = form.add_row(self.tr("Post&code"), self.postcode)
        city = form.add_row(self.tr("T&own"), self.city)
        self._beside(form, (self._postcode_row, 4), (city, 7))
        phones = form.add_row(self.tr("P&hone"), self.phones, help_text=self.tr("One number per line"))
        emails = form.add_row(self.tr("&E-mail"), self.emails, help_text=self.tr("One address per line"))
        self._beside(form, (phones, 5), (emails, 6))
        works = form.add_row(self.tr("What &works with this person"), self.what_works)
        note = form.add_row(self.tr("No&te"), self.note)
        for row in (description, works, note):
            ask_while_typing(row, self._context.messages)
        languages = form.add_row(self.tr("&Languages"), self.languages)
        born = form.add_row(self.tr("&Year of birth"), self.birth_year)
        self._beside(form, (languages, 7), (born, 4))
        source = form.add_row(self.tr("Known throu&gh"), self.source)
        weeks = form.add_row(self.tr("&Keep in touch every … weeks"), self.weeks)
        self._beside(form, (source, 6), (weeks, 5))
        form.add_row(self.tr("Has time in the"), self.free)
        form.add_row(
            self.tr("Wants to &be asked at most … times"),
            self.ask_limit,
            help_text=self.tr("In {days} days. At 0 nobody is to ask them anything.").format(days=WINDOW_DAYS),
        )
        form.add_widget(self.informed)

    def _beside(self, form: LabelledForm, *rows: tuple[FormRow, int]) -> None:
        """Puts rows of the form beside each other, each with its share of the width; large texts need a line each."""
        if self._context.theme.text_scale > LARGE_TEXT:
            return
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.S)
        for row, share in rows:
            layout.addWidget(row, share, Qt.AlignmentFlag.AlignTop)
        form.add_widget(line)

    def _lines(self, most: int) -> QPlainTextEdit:
        edit = QPlainTextEdit()
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(edit.fontMetrics().lineSpacing() * (most + 1) + 2 * Spacing.S)
        return edit

    def _complete_streets(self) -> None:
        names = [row.name for row in streets.all_streets(self._context.notebook)]
        completer = QCompleter(names, self.street)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.street.setCompleter(completer)

    def look_at_postcode(self) -> None:
        """Says that a postcode looks odd; it may be kept, for it may be Belgian."""
        text = self.postcode.text().strip()
        odd = len(text) >= 4 and POSTCODE.fullmatch(text) is None
        complete = len(text) >= 6 or not text[:4].isdigit()
        message = self.tr("A Dutch postcode looks like 5642 NC. You may keep it as it is.")
        self._postcode_row.set_warning(message if odd and complete else "")


def _parts(edit: QPlainTextEdit) -> list[str]:
    return [part.strip() for part in re.split(r"[\n,;]", edit.toPlainText()) if part.strip()]


def _year(text: str) -> int | None:
    text = text.strip()
    if not text:
        return None
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 9 else 0
