"""The rows of the page Begrippen and the texts beside them.

Owns the words; must not read or write the notebook.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from verbinder.domain.concept_views import ConceptView, Join, OwnWord, PhraseReading, UnknownPhrase
from verbinder.ui.pages.concepts.items import ConceptItem, Group
from verbinder.ui.widgets import Entry, Section

#: So many own words of a concept say enough in a row.
MOST_WORDS = 4


class ConceptWords(QObject):
    """Says concepts and phrases in the language of the window."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def name(self, concept: ConceptView) -> str:
        """What a concept is called."""
        return concept.name(self._language)

    def belongs_to(self, word: OwnWord) -> str:
        """What an own word belongs to."""
        return word.concept(self._language)

    def names(self, concepts: Sequence[ConceptView]) -> str:
        """Concepts in one line."""
        return ", ".join(self.name(concept) for concept in concepts)

    def sections(self, items: Mapping[Group, Sequence[ConceptItem]], unknown: int) -> list[Section]:
        """The list; a section of which there is nothing is left out, save what nobody knows, `unknown` phrases."""
        titles = {
            Group.TRIED: self.tr("What you typed"),
            Group.UNKNOWN: self.tr("Not known yet: what does it belong to?"),
            Group.OWN: self.tr("Your own concepts"),
            Group.WORDS: self.tr("Your own words"),
            Group.REFUSED: self.tr("What it does not mean"),
            Group.JOINS: self.tr("One and the same here"),
            Group.LEFT: self.tr("Left as it is"),
        }
        nothing = {Group.UNKNOWN: self.tr("Everything that was said is understood.")}
        counts = {Group.TRIED: 0, Group.UNKNOWN: unknown}
        return [
            Section(
                title, [self._entry(item, unknown) for item in items[group]], nothing.get(group, ""), counts.get(group)
            )
            for group, title in titles.items()
        ]

    def _entry(self, item: ConceptItem, unknown: int) -> Entry:
        if item.row is None:
            return Entry(self.tr("Show all {count}").format(count=unknown), icon="more", payload=item)
        return Entry(*self._line(item), icon=ICONS[item.group], meta=self._meta(item), payload=item)

    def title(self, item: ConceptItem) -> str:
        """The heading of the panel."""
        return self._line(item)[0]

    def about(self, item: ConceptItem) -> str:
        """What is known of it, for the panel."""
        row = item.row
        if isinstance(row, PhraseReading):
            return self._understood(row)
        if isinstance(row, UnknownPhrase):
            times = self.tr("Said %n time(s).", "", row.times)
            guess = "" if row.guess is None else self.tr("Perhaps it belongs to “{concept}”.")
            return "\n".join((times, guess.format(concept=self.name(row.guess)) if row.guess else "")).strip()
        if isinstance(row, ConceptView):
            return self.tr("A concept you added yourself.") + self._its_words(row)
        return self._line(item)[1]

    def help(self, item: ConceptItem) -> str:
        """What it means for suggestions, for the panel."""
        return {
            Group.TRIED: self.tr("What you correct here counts for everybody who says it like this."),
            Group.UNKNOWN: self.tr(
                "It matches what others say alike, and nothing else. It need not belong anywhere: leave it if you like."
            ),
            Group.OWN: self.tr("Whoever says one of its words is found with the others."),
            Group.WORDS: self.tr("Whoever says this is found with the others of that concept."),
            Group.REFUSED: self.tr("Whoever says this is not found for that concept."),
            Group.JOINS: self.tr("Whoever has the one is found with those who have the other."),
            Group.LEFT: self.tr("It is not offered any more. It goes on matching what others say alike."),
        }[item.group]

    def _line(self, item: ConceptItem) -> tuple[str, str]:
        row = item.row
        if isinstance(row, PhraseReading):
            return row.phrase, self._understood(row)
        if isinstance(row, UnknownPhrase):
            guess = row.guess
            perhaps = "" if guess is None else self.tr("perhaps: {concept}").format(concept=self.name(guess))
            return row.phrase, perhaps
        if isinstance(row, ConceptView):
            return self.name(row), ", ".join(row.words[:MOST_WORDS])
        if isinstance(row, Join):
            return self.tr("{one} = {other}").format(one=self.name(row.one), other=self.name(row.other)), ""
        if not isinstance(row, OwnWord):
            return "", ""
        if item.group is Group.LEFT:
            return row.word, ""
        belongs = self.tr("belongs to: {concept}") if row.fits else self.tr("is not: {concept}")
        return row.word, belongs.format(concept=self.belongs_to(row))

    def _meta(self, item: ConceptItem) -> str:
        row = item.row
        return f"{row.times}×" if isinstance(row, UnknownPhrase) and row.times > 1 else ""

    def _understood(self, reading: PhraseReading) -> str:
        if reading.concepts:
            return self.tr("Understood as: {concepts}").format(concepts=self.names(reading.concepts))
        if reading.words:
            return self.tr("Not understood. Unknown: {words}").format(words=", ".join(reading.words))
        return self.tr("Not understood.")

    def _its_words(self, concept: ConceptView) -> str:
        return "\n" + self.tr("Its words: {words}").format(words=", ".join(concept.words)) if concept.words else ""


ICONS = {
    Group.TRIED: "search",
    Group.UNKNOWN: "help",
    Group.OWN: "concept",
    Group.WORDS: "tag",
    Group.REFUSED: "close",
    Group.JOINS: "concept",
    Group.LEFT: "note",
}
