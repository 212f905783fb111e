"""What is changed on a card with one key: tags, the informed tick, what was agreed to, the archive, the household.

Owns these writes and the messages that offer to undo them.
"""

from __future__ import annotations

from dataclasses import fields, replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from verbinder.domain.changes import Kind
from verbinder.domain.residents import ResidentCard, ResidentFields, ResidentQuery
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.pick import Choice, PickDialog
from verbinder.usecases import residents


class CardWrites(QObject):
    """Writes for the resident in `card`."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.card: ResidentCard | None = None

    def add_tag(self, name: str) -> bool:
        """Puts a tag on the card; False when it was refused."""
        return self.card is not None and self._set_tags((*self.card.tags, name))

    def drop_tag(self, index: int) -> str:
        """Takes a tag off the card; returns its name."""
        if self.card is None:
            return ""
        dropped = self.card.tags[index]
        self._set_tags(tuple(name for name in self.card.tags if name != dropped))
        return dropped

    def set_informed(self, informed: bool) -> None:
        """Notes that this person knows they are in the notebook, today, or takes that back."""
        card = self.card
        if card is None:
            return
        day = (card.informed_on or self._context.notebook.today()) if informed else None
        changed = replace(plain_fields(card), informed_on=day)
        self._context.operations.attempt(lambda: residents.edit(self._context.notebook, card.id, changed))

    def set_introducing(self, introducing: str) -> None:
        """Notes whether this person wants to be introduced."""
        card, context = self.card, self._context
        if card is not None:
            context.operations.run(residents.set_introducing, context.notebook, card.id, introducing)

    def set_handing_over(self, said: str) -> None:
        """Notes whether this person may go along to a colleague."""
        card, context = self.card, self._context
        if card is not None:
            context.operations.run(residents.set_handing_over, context.notebook, card.id, said)

    def archive(self, archived: bool) -> None:
        """Sets somebody aside or brings them back, with a way back."""
        card, context = self.card, self._context
        if card is None:
            return
        if context.operations.attempt(lambda: residents.archive(context.notebook, card.id, archived)):
            text = self.tr("{name} is in the archive.") if archived else self.tr("{name} is back in the list.")
            self._say_done(text.format(name=card.name))

    def live_with(self, parent: QWidget) -> None:
        """Asks with whom this person lives."""
        card, notebook = self.card, self._context.notebook
        if card is None:
            return
        dialog = pick_resident(
            self._context, self.tr("{name} lives with").format(name=card.name), besides=card.id, parent=parent
        )
        dialog.picked.connect(
            lambda other, _name: self._context.operations.attempt(lambda: residents.live_with(notebook, card.id, other))
        )
        dialog.open()

    def leave_household(self) -> None:
        """Says that this person lives there no longer."""
        card, context = self.card, self._context
        if card is None:
            return
        if context.operations.attempt(lambda: residents.leave_household(context.notebook, card.id)):
            self._say_done(self.tr("{name} is out of the household.").format(name=card.name))

    def _set_tags(self, names: tuple[str, ...]) -> bool:
        card, context = self.card, self._context
        if card is None:
            return False
        return context.operations.attempt(lambda: residents.set_tags(context.notebook, Kind.RESIDENT, card.id, names))

    def _say_done(self, text: str) -> None:
        context = self._context
        context.messages.success(
            text,
            action_text=self.tr("Undo"),
            action=lambda: context.operations.attempt(context.notebook.undo),
        )


def plain_fields(card: ResidentFields) -> ResidentFields:
    """What was filled in, without what only the card shows."""
    return ResidentFields(**{each.name: getattr(card, each.name) for each in fields(ResidentFields)})


def pick_resident(context: PageContext, title: str, *, besides: int | None, parent: QWidget) -> PickDialog:
    """A dialog that finds a resident by typing."""
    most = 30

    def find(text: str) -> list[Choice]:
        ids = residents.ids(context.notebook, ResidentQuery(text=text))[: most + 1]
        rows = residents.rows(context.notebook, ids)
        return [
            Choice(row.id, row.name, f"{row.street} {row.house_number}".strip())
            for number in ids
            if (row := rows.get(number)) is not None and row.id != besides
        ][:most]

    return PickDialog(title, title, find, theme=context.theme, parent=parent)
