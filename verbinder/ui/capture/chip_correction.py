"""Correcting a chip by keyboard: its words in place, its kind, who is meant, or that it goes.

Owns what each correction does to the line; reading the line again is the line's own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from verbinder.capture import Candidate, Chip, ChipKind, change_kind, choose, remove_chip, replace_chip
from verbinder.capture.activity_phrases import PRESENCE_WORDS
from verbinder.capture.activity_words import presence_chip
from verbinder.capture.edit import typed_name
from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.names import folded
from verbinder.domain.stepping_back.record import Presence
from verbinder.sentences import sentence
from verbinder.ui.capture.chip_editor import ChipEditor
from verbinder.ui.capture.chip_source import chip_from, words_of
from verbinder.usecases import contacts, vocabulary
from verbinder.usecases.contacts import NEW_PERSON
from verbinder.usecases.running_line import ShownChip

if TYPE_CHECKING:
    from verbinder.ui.capture.captured_line import CapturedLine

#: The kinds a piece of the line may be turned into; "note" is ordinary text. Where and what came of it are chosen.
KINDS = (
    "person", "talent", "need", "interest", "follow_up", "signal", "tag", "street", "place", "organisation",
    "initiative", "led_by", "note",
)  # fmt: skip
_CHOSEN = {ChipKind.SETTING: ("setting", Setting), ChipKind.OUTCOME: ("outcome", Outcome)}
_MOST = 8


class ChipCorrection(QObject):
    """The keys of a row of chips given their meaning for one line."""

    def __init__(self, line: CapturedLine) -> None:
        super().__init__(line)
        self._line = line
        self._row = line.chips
        self._notebook = line.context.notebook
        self._row.edit_requested.connect(self.edit)
        self._row.remove_requested.connect(self._remove)
        self._row.kind_change_requested.connect(self._change_kind)

    def edit(self, index: int) -> None:
        """Opens what corrects this chip best: a list to choose from, or its words."""
        shown = self._shown(index)
        if shown is None:
            return
        chip = shown.chip
        if chip.kind in _CHOSEN:
            self._choose_word(index, shown)
        elif chip.kind is ChipKind.PRESENCE:
            self._choose_presence(index, shown)
        elif chip.kind in (ChipKind.PERSON, ChipKind.LED_BY):
            self._choose_person(index, chip)
        elif chip.candidates:
            self._choose_candidate(index, chip, chip.candidates)
        else:
            self._edit_words(index)

    # -- what is done -------------------------------------------------------------------------------------------

    def _remove(self, index: int) -> None:
        shown = self._shown(index)
        if shown is None:
            return
        if shown.given:
            self._line.set_running(self._line.running.without(shown.chip.kind))
        else:
            self._line.correct(remove_chip(self._line.typed, shown.chip))
        self._back_to(index)

    def _change_kind(self, index: int, kind: str) -> None:
        shown = self._shown(index)
        if shown is None or shown.given:
            return
        if kind == "note":
            line = remove_chip(self._line.typed, shown.chip, keep_words=True)
        else:
            line = change_kind(self._line.typed, shown.chip, ChipKind(kind))
        self._line.correct(line)
        self._back_to(index)

    def _edit_words(self, index: int) -> None:
        shown = self._shown(index)
        if shown is None:
            return
        place = self._row.chip_at(index)
        name = self.tr("Words of this chip")
        theme = self._line.context.theme
        editor = ChipEditor(words_of(shown.chip), place.geometry(), name, theme=theme, parent=self._row)
        editor.kept.connect(lambda words: self._keep_words(index, shown, words))
        editor.left.connect(lambda: self._back_to(index))

    def _keep_words(self, index: int, shown: ShownChip, words: str) -> None:
        if shown is not self._shown(index):
            return  # the line has become another one meanwhile
        if not words:
            self._remove(index)
            return
        if words != words_of(shown.chip) or not shown.chip.certain:
            self._put(shown, chip_from(self._notebook, words, shown.chip))
        self._back_to(index)

    def _put(self, shown: ShownChip, chip: Chip) -> None:
        if shown.given:
            self._line.set_running(self._line.running.with_chip(chip))
        else:
            self._line.correct(replace_chip(self._line.typed, shown.chip, chip))

    def _put_and_return(self, index: int, shown: ShownChip, chip: Chip) -> None:
        self._put(shown, chip)
        self._back_to(index)

    # -- what is chosen from a list -----------------------------------------------------------------------------

    def _choose_person(self, index: int, chip: Chip) -> None:
        first_word = (folded(chip.text).split() or [""])[0]
        known = contacts.known(self._notebook)
        others = chip.candidates or known.people(first_word, _MOST)
        candidates = [each for each in others if each.id != chip.known_id]
        is_new = chip.certain and chip.known_id is None
        if not candidates and is_new and chip.value != NEW_PERSON:
            self._edit_words(index)
            return
        choices = self._candidate_choices(index, chip, candidates)
        if not is_new:
            new = self.tr("Somebody new: {name}").format(name=chip.text)
            choices.append((new, lambda: self._say_new(index, chip)))
        choices.append((self.tr("Type another name…"), lambda: self._edit_words(index)))
        self._open_menu(index, choices)

    def _say_new(self, index: int, chip: Chip) -> None:
        # The name as typed, not the whole name of the one who was not meant.
        typed = typed_name(self._line.typed, chip)
        name = typed if chip.known_id is not None and typed else chip.text
        self._line.say_new(name)
        if chip.known_id is not None or "#" in self._line.typed[chip.start : chip.end]:
            new = replace(chip, text=name, known_id=None, candidates=(), certain=True)
            self._line.correct(replace_chip(self._line.typed, chip, new))
        self._back_to(index)

    def _choose_candidate(self, index: int, chip: Chip, candidates: Sequence[Candidate]) -> None:
        choices = self._candidate_choices(index, chip, candidates)
        choices.append((self.tr("Type it yourself…"), lambda: self._edit_words(index)))
        self._open_menu(index, choices)

    def _candidate_choices(
        self, index: int, chip: Chip, candidates: Sequence[Candidate]
    ) -> list[tuple[str, Callable[[], object]]]:
        def chosen(candidate: Candidate) -> Callable[[], object]:
            return lambda: self._choose(index, chip, candidate)

        return [(f"{each.label}   ·   {each.hint}" if each.hint else each.label, chosen(each)) for each in candidates]

    def _choose(self, index: int, chip: Chip, candidate: Candidate) -> None:
        self._line.say_known(chip.text)
        self._line.correct(choose(self._line.typed, chip, candidate))
        self._back_to(index)

    def _choose_word(self, index: int, shown: ShownChip) -> None:
        name, codes = _CHOSEN[shown.chip.kind]
        language = self._line.context.messages.language

        def chosen(word: str) -> Callable[[], object]:
            value = codes(word) if word in set(codes) else None
            text = "" if value is not None else word
            new = replace(shown.chip, text=text or vocabulary.label(name, word, language), value=value, certain=True)
            return lambda: self._put_and_return(index, shown, new)

        words = vocabulary.words(self._notebook, name)
        self._open_menu(index, [(vocabulary.label(name, each.word, language), chosen(each.word)) for each in words])

    def _choose_presence(self, index: int, shown: ShownChip) -> None:
        language = self._line.context.messages.language

        def chosen(presence: Presence) -> Callable[[], object]:
            new = presence_chip(presence, shown.chip.start, shown.chip.end)
            return lambda: self._put_and_return(index, shown, new)

        self._open_menu(index, [(sentence(f"presence.{each}", language), chosen(each)) for each in PRESENCE_WORDS])

    def _open_menu(self, index: int, choices: Sequence[tuple[str, Callable[[], object]]]) -> None:
        menu = QMenu(self._row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        actions = [menu.addAction(text.replace("&", "&&")) for text, _ in choices]
        for action, (_, act) in zip(actions, choices, strict=True):
            action.triggered.connect(lambda _checked=False, act=act: act())
        chip = self._row.chip_at(index)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))
        menu.setActiveAction(actions[0])

    # -- where one is afterwards --------------------------------------------------------------------------------

    def _shown(self, index: int) -> ShownChip | None:
        reading = self._line.reading
        return reading.shown[index] if reading is not None and 0 <= index < len(reading.shown) else None

    def _back_to(self, index: int) -> None:
        if self._row.chips:
            self._row.focus_chip(index)
        else:
            self._line.edit.setFocus(Qt.FocusReason.OtherFocusReason)
