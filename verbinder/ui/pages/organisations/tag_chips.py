"""The themes on a card of an organisation or a place.

Owns the writing of them; the chips are a `ChipsSection`'s.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from verbinder.domain.changes import Kind
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.chips_section import ChipAction, ChipsSection
from verbinder.ui.widgets import ChipData
from verbinder.usecases import tags


class TagChips(QObject):
    """`section` goes on the card."""

    def __init__(self, kind: Kind, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._context = context
        self._owner: int | None = None
        self._names: tuple[str, ...] = ()
        self.section = ChipsSection(
            self.tr("Tags"),
            add_text=self.tr("Tag"),
            placeholder=self.tr("A theme of your own, such as garden or young people"),
            empty_text="",
            actions=(
                ChipAction(self.tr("Edit"), "edit", self._retype),
                ChipAction(self.tr("Remove"), "delete", self._drop),
            ),
            theme=context.theme,
        )
        self.section.only_show(context)
        self.section.added.connect(self._add)

    def show_tags(self, owner_id: int, names: Sequence[str]) -> None:
        """Shows the tags of a record."""
        self._owner, self._names = owner_id, tuple(names)
        self.section.show_chips([ChipData("tag", name) for name in names])

    def _add(self, text: str) -> None:
        if self._write([*self._names, text]):
            self.section.added_well()

    def _drop(self, index: int) -> str:
        name = self._names[index]
        self._write([each for each in self._names if each != name])
        return name

    def _retype(self, index: int) -> None:
        self.section.line.setText(self._drop(index))
        self.section.start_adding()

    def _write(self, names: list[str]) -> bool:
        owner = self._owner
        if owner is None:
            return False
        context = self._context
        return context.operations.attempt(lambda: tags.set_tags(context.notebook, self._kind, owner, names))
