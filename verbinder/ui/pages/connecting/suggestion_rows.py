"""The words of suggestions: their entries in the list, and the texts of the one that is chosen.

Owns order and wording; the sentences of a reason are the use cases'. A score or a percentage is never shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject

from verbinder.domain.names import folded
from verbinder.domain.parties import SuggestionKind
from verbinder.domain.suggestions import PartyName, SuggestionView, Told
from verbinder.ui.pages.connecting.items import PartyItem, item_of
from verbinder.ui.pages.connecting.pairs import both
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import Entry, Section
from verbinder.usecases import suggestions

ICONS = {
    SuggestionKind.PEER: "people",
    SuggestionKind.COMPLEMENT: "talent",
    SuggestionKind.EXPERIENCE: "interest",
    SuggestionKind.ORGANISATION: "organisations",
}
#: What they said, of so many shared things.
MOST_SHARED = 2


class SuggestionRows(QObject):
    """Makes the sections of the list and says things about one suggestion."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    @property
    def _language(self) -> str:
        return self._context.messages.language

    # -- the list -----------------------------------------------------------------------------------------------

    def for_everyone(
        self, feasts: Sequence[SuggestionView], others: Sequence[SuggestionView], found: Sequence[PartyName]
    ) -> list[Section]:
        """The small feast first, then the others; `found` are those whose name was typed."""
        return [
            Section(self.tr("Suggestions for"), [self._party(party) for party in found]),
            Section(self.tr("Rare, and now shared"), [self._entry(view, icon="feast") for view in feasts]),
            Section(self.tr("Who could meet whom"), [self._entry(view) for view in others]),
        ]

    def for_one(self, views: Sequence[SuggestionView]) -> list[Section]:
        """The suggestions of one: only who they are about is said."""
        return [Section(self.tr("Suggestions"), [self._entry(view, one=True) for view in views])]

    def _entry(self, view: SuggestionView, *, icon: str = "", one: bool = False) -> Entry:
        if view.greyed:
            meta, tone = self.asked(view), "danger"
        elif view.feast:
            meta, tone = self.tr("rare"), "warm"
        else:
            meta, tone = self.kind(view), ""
        title = view.theirs.name if one else both(view.mine, view.theirs)
        said = view.shared[0]
        texts = self.tr("“{mine}” and “{theirs}”").format(mine=said.mine, theirs=said.theirs)
        return Entry(title, texts, icon or ICONS[view.kind], meta, tone, item_of(view), view.greyed)

    def _party(self, party: PartyName) -> Entry:
        return Entry(party.name, party.where, _icon(party), payload=PartyItem(party.number, party))

    # -- one suggestion -----------------------------------------------------------------------------------------

    def kind(self, view: SuggestionView) -> str:
        """The word for the kind."""
        return self._context.messages.code(f"suggestion_kind.{view.kind}")

    def asked(self, view: SuggestionView) -> str:
        """How often somebody was asked."""
        return AskedWords().asked(view.asked.count)

    def shared(self, view: SuggestionView) -> str:
        """What they have in common."""
        names = dict.fromkeys(shared.concept(self._language) for shared in view.shared[:MOST_SHARED])
        return ", ".join(names)

    def texts(self, view: SuggestionView) -> tuple[list[str], list[str]]:
        """What each of the two said."""
        said = view.shared[:MOST_SHARED]
        return list(dict.fromkeys(each.mine for each in said)), list(dict.fromkeys(each.theirs for each in said))

    def told(self, sentences: tuple[Told, ...]) -> str:
        """Sentences in one paragraph."""
        return suggestions.in_words(self._context.notebook, sentences, self._language)

    def each(self, sentences: Iterable[Told]) -> str:
        """Sentences each on a line of its own."""
        return "\n".join(self.told((sentence,)) for sentence in sentences)

    def place(self, view: SuggestionView) -> str:
        """Where they could meet."""
        return "" if view.place is None else self.tr("A place that suits both: {place}.").format(place=view.place.name)

    def about(self, view: SuggestionView) -> str:
        """What kind of suggestion it is, in a few words."""
        says = {
            SuggestionKind.PEER: self.tr("They like or can the same"),
            SuggestionKind.COMPLEMENT: self.tr("One has what the other seeks"),
            SuggestionKind.EXPERIENCE: self.tr("They live through something alike"),
            SuggestionKind.ORGANISATION: self.tr("An organisation that fits"),
        }
        return says[view.kind]

    def other(self, view: SuggestionView, greyed: SuggestionView) -> Entry:
        """Somebody who was never asked, instead of who was asked too often."""
        known = {greyed.mine.number, greyed.theirs.number}
        new = view.theirs if view.theirs.number not in known else view.mine
        text = view.shared[0].theirs if new is view.theirs else view.shared[0].mine
        return Entry(new.name, f"“{text}”", _icon(new), payload=item_of(view))


def _icon(party: PartyName) -> str:
    return "person" if party.resident_id is not None else "organisations"


def fits(view: SuggestionView, typed: str) -> bool:
    """Whether every word typed stands in a name, in what they said, or in what they share."""
    texts = [view.mine.name, view.theirs.name]
    texts += [text for shared in view.shared for text in (shared.mine, shared.theirs, shared.dutch, shared.english)]
    everything = folded(" ".join(texts))
    return all(word in everything for word in folded(typed).split())


class AskedWords(QObject):
    """The words that count: the tool that gathers texts finds plurals only in `tr`."""

    def asked(self, times: int) -> str:
        """So many times asked."""
        return self.tr("asked %n time(s)", "", times)
