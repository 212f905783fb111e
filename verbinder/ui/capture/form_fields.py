"""The fields of the contact form that hold several things: people, what was heard of them, promises, signals, tags.

Owns how each is typed and shown; what is stored stands in `contact_values`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from verbinder.capture import Candidate, Chip, ChipKind
from verbinder.domain.names import folded
from verbinder.domain.signals import SignalTone
from verbinder.errors import VerbinderError
from verbinder.ui.capture.chip_field import ChipField
from verbinder.ui.capture.chip_source import chip_from
from verbinder.ui.capture.chip_words import promise_text, tone_label
from verbinder.ui.capture.contact_values import FOLLOW_UP, SIGNAL, Heard, Person
from verbinder.ui.capture.suggest_field import SHOWN, SuggestField, beginning
from verbinder.ui.widgets.chip import ChipData
from verbinder.ui.widgets.date_field import DateField
from verbinder.usecases import contacts

if TYPE_CHECKING:
    from verbinder.ui.pages.page import PageContext

_NEW = 0


class PeopleField(ChipField[Person]):
    """People by name or description. Of several with one name the list under the field asks which."""

    def __init__(self, context: PageContext, name: str) -> None:
        self._context = context
        self._known = contacts.known(context.notebook)
        self.field = SuggestField(self._suggestions, ChipKind.PERSON, theme=context.theme)
        super().__init__(self.field, theme=context.theme, name=name)
        self.field.picked.connect(self._picked)

    def read_entry(self, editing: Person | None) -> Person | None:
        text = self.entry.text().strip()
        if editing is not None and editing.name == text:
            return editing
        chip = self._chip(text)
        if chip is None or chip.known_id is not None:
            return Person(chip.text, chip.known_id) if chip is not None else Person(text)
        if chip.candidates and not chip.certain:
            return None
        return Person(chip.text, described=chip.kind is ChipKind.DESCRIPTION)

    def take_entry(self) -> bool:
        taken = super().take_entry()
        if not taken:
            self.field.suggest()
            self.field.popup.step(1)
        return taken

    def show_item(self, item: Person) -> ChipData:
        text = item.name if item.id is not None else self.tr("{name} (new)").format(name=item.name)
        return ChipData("person", text)

    def fill_entry(self, item: Person | None) -> None:
        self.entry.setText(item.name if item is not None else "")

    def _picked(self, candidate: Candidate) -> None:
        self.add(Person(candidate.label, candidate.id if candidate.id != _NEW else None))

    def _chip(self, text: str) -> Chip | None:
        try:
            read = contacts.preview(self._context.notebook, f"@{text}")
        except VerbinderError:
            return None
        whole = len(read.people) == 1 and not read.note and len(read.chips) == 1
        return read.people[0] if whole else None

    def _suggestions(self, typed: str) -> Sequence[Candidate]:
        found = list(self._known.people(typed.strip(), SHOWN - 1)) if typed.strip() else []
        if found:
            found.append(Candidate(_NEW, typed.strip(), self.tr("somebody new")))
        return found


class HeardField(ChipField[Heard]):
    """Talents or interests: just words, of the person that is chosen on the form."""

    def __init__(
        self,
        context: PageContext,
        kind: str,
        name: str,
        whose: Callable[[], str],
        second: QWidget | None = None,
    ) -> None:
        super().__init__(QLineEdit(), theme=context.theme, name=name, second=second)
        self.context = context
        self.kind = kind
        self._whose = whose

    def read_entry(self, editing: Heard | None) -> Heard | None:
        text = " ".join(self.entry.text().split())
        if editing is not None:
            return replace(editing, text=text, more=self.more())
        return Heard(self.kind, text, self.more(), self._whose())

    def show_item(self, item: Heard) -> ChipData:
        text = self.words(item)
        # With one person it needs no saying whose it is.
        return ChipData(self.kind, f"{item.whose}: {text}" if item.whose and self._whose() else text)

    def fill_entry(self, item: Heard | None) -> None:
        self.entry.setText(item.text if item is not None else "")
        self.set_more(item.more if item is not None else "")

    def more(self) -> str:
        """What the widget beside the entry says."""
        return ""

    def set_more(self, more: str) -> None:
        """Puts it there."""

    def words(self, item: Heard) -> str:
        """The words on the chip."""
        return item.text


class InterestField(HeardField):
    """What someone likes or lives through. Which of the two it is, is found when the contact is saved."""

    def show_item(self, item: Heard) -> ChipData:
        return replace(super().show_item(item), kind=item.kind)


class NeedField(HeardField):
    """What someone looks for, and the question behind it."""

    def __init__(self, context: PageContext, name: str, whose: Callable[[], str]) -> None:
        self.question = QLineEdit()
        super().__init__(context, "need", name, whose, self.question)
        self.question.setPlaceholderText(self.tr("the question behind it"))
        self.question.setAccessibleName(self.tr("The question behind the question"))
        self.question.textChanged.connect(lambda _text: self.changed.emit())

    def more(self) -> str:
        return " ".join(self.question.text().split())

    def set_more(self, more: str) -> None:
        self.question.setText(more)

    def words(self, item: Heard) -> str:
        return f"{item.text} · {item.more}" if item.more else item.text


class PromiseField(HeardField):
    """What was promised, with a day from the field beside it or in words: "call Friday"."""

    def __init__(self, context: PageContext, name: str, whose: Callable[[], str]) -> None:
        self.day = DateField(theme=context.theme, optional=True, today=context.notebook.today)
        super().__init__(context, FOLLOW_UP, name, whose, self.day)
        self.day.setAccessibleName(self.tr("Day of the promise"))
        self.entry.setPlaceholderText(self.tr("call Friday"))
        self.day.date_changed.connect(lambda _day: self.changed.emit())

    def read_entry(self, editing: Heard | None) -> Heard | None:
        heard = super().read_entry(editing)
        if heard is None or heard.more:
            return heard
        chip = chip_from(self.context.notebook, heard.text, Chip(ChipKind.FOLLOW_UP, heard.text, 0, 0))
        if isinstance(chip.value, date) and chip.text:
            return replace(heard, text=chip.text, more=chip.value.isoformat())
        return heard

    def more(self) -> str:
        day = self.day.value()
        return day.isoformat() if day is not None else ""

    def set_more(self, more: str) -> None:
        self.day.set_value(date.fromisoformat(more) if more else None)

    def words(self, item: Heard) -> str:
        return promise_text(item.text, item.day, self.context.notebook.today())


class SignalField(HeardField):
    """What was noticed, and whether it goes well or needs attention."""

    def __init__(self, context: PageContext, name: str) -> None:
        self.tone = QComboBox()
        for tone in SignalTone:
            self.tone.addItem(tone_label(tone), str(tone))
        super().__init__(context, SIGNAL, name, lambda: "", self.tone)
        self.tone.setAccessibleName(self.tr("What kind of signal"))

    def more(self) -> str:
        return str(self.tone.currentData())

    def set_more(self, more: str) -> None:
        self.tone.setCurrentIndex(max(self.tone.findData(more), 0))

    def words(self, item: Heard) -> str:
        tone = SignalTone(item.more) if item.more else SignalTone.NOTICED
        return item.text if tone is SignalTone.NOTICED else f"{item.text} · {tone_label(tone)}"


class TagField(ChipField[str]):
    """Themes: those in use are suggested."""

    def __init__(self, context: PageContext, name: str) -> None:
        known = contacts.known(context.notebook)

        def suggestions(typed: str) -> Sequence[Candidate]:
            tags = [Candidate(number, tag) for number, tag in enumerate(known.tags())]
            return beginning(tags, typed.lstrip("#"))

        field = SuggestField(suggestions, ChipKind.TAG, theme=context.theme)
        super().__init__(field, theme=context.theme, name=name)
        field.picked.connect(lambda candidate: self.add(candidate.label))

    def read_entry(self, editing: str | None) -> str | None:
        tag = " ".join(self.entry.text().strip("# ").split())
        there = {folded(item): item for item in self._items}
        return there.get(folded(tag), tag) or None

    def show_item(self, item: str) -> ChipData:
        return ChipData("tag", item)

    def fill_entry(self, item: str | None) -> None:
        self.entry.setText(item or "")
