"""What the command palette finds: pages, actions, and everything in the notebook by any of its words.

Owns the order and the wording of what is found; opening it is the workspace's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from verbinder.domain.changes import Kind
from verbinder.errors import VerbinderError
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.registry import PageEntry
from verbinder.ui.widgets.command_palette import PaletteItem

if TYPE_CHECKING:
    from verbinder.usecases.search import Hit

MOST_HITS = 60
MOST_ACTIONS = 8
#: So many passages say enough of one person.
MOST_PASSAGES = 3
_ICONS = {"resident": "person", "contact": "note", "gift": "talent", "place": "places", "story": "note"}
#: In which group stands what has no card of its own.
_GROUPS = {
    "resident": "person", "introduction": "person",
    "gift": "organisation", "contact_person": "organisation", "follow_up": "note", "story": "note",
}  # fmt: skip


class PaletteProvider:
    """Answers one line of typing; called for every key."""

    def __init__(
        self,
        context: PageContext,
        entries: Sequence[PageEntry],
        actions: Callable[[], Sequence[QAction]],
        open_kind: Callable[[str, int], None],
    ) -> None:
        self._context = context
        self._entries = entries
        self._actions = actions
        self._open_kind = open_kind

    def __call__(self, text: str) -> list[PaletteItem]:
        words = text.casefold().split()
        found = [*self._pages(words), *self._matching_actions(words)]
        if not words:
            return found
        # A name is what is looked for most, so what is in the notebook comes first.
        return [*self._hits(text), *found]

    def _pages(self, words: Sequence[str]) -> list[PaletteItem]:
        return [
            PaletteItem(entry.title(), "", entry.icon, "page", self._page_opener(entry.key))
            for entry in self._entries
            if _fits(words, entry.title())
        ]

    def _page_opener(self, key: str) -> Callable[[], None]:
        return lambda: self._context.navigate(key)

    def _matching_actions(self, words: Sequence[str]) -> list[PaletteItem]:
        items = []
        for action in self._actions():
            title = plain(action.text())
            if not action.isEnabled() or not _fits(words, title):
                continue
            keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
            items.append(PaletteItem(title, keys, "chevron-right", "action", action.trigger))
        return items if words else items[:MOST_ACTIONS]

    def _hits(self, text: str) -> list[PaletteItem]:
        from verbinder.usecases.search import find

        try:
            hits = find(self._context.notebook, text, limit=MOST_HITS)
        except VerbinderError as error:
            self._context.messages.error(error)
            return []
        # Somebody found by a talent and by notes too stands there once, where the best of it stands.
        found: dict[tuple[str, int], list[Hit]] = {}
        for hit in hits:
            found.setdefault(card_of(hit), []).append(hit)
        people_first = sorted(found.items(), key=lambda item: item[0][0] != Kind.RESIDENT)
        return [self._item(card, of_one) for card, of_one in people_first]

    def _item(self, card: tuple[str, int], hits: Sequence[Hit]) -> PaletteItem:
        """One card, with what was found by it and on it."""
        from verbinder.ui.design.icons import kind_icon

        best = hits[0]
        kind = card[0] if card[0] in (Kind.RESIDENT, Kind.INITIATIVE) else best.kind
        passages = list(dict.fromkeys(hit.snippet for hit in hits if hit.snippet))[:MOST_PASSAGES]
        icon = _ICONS.get(kind) or kind_icon(kind)
        return PaletteItem(best.title, " · ".join(passages), icon, _GROUPS.get(kind, kind), self._opener(*card))

    def _opener(self, kind: str, record: int) -> Callable[[], None]:
        return lambda: self._open_kind(kind, record)


def card_of(hit: Hit) -> tuple[str, int]:
    """The kind and id of the record that shows what was found.

    What is about a person, a talent or a contact, is seen on their card; what is not has its own, or its owner's.
    """
    if hit.resident_id is not None:
        return Kind.RESIDENT, hit.resident_id
    if hit.initiative_id is not None:
        return Kind.INITIATIVE, hit.initiative_id
    if hit.kind in (Kind.ORGANISATION, Kind.PLACE, Kind.STREET, Kind.CONTACT, Kind.ROUND):
        return hit.kind, hit.id
    if hit.organisation_id is not None:
        return Kind.ORGANISATION, hit.organisation_id
    return hit.kind, hit.id


def plain(text: str) -> str:
    """The words of a menu entry without its mnemonic and key."""
    return text.partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")


def _fits(words: Sequence[str], title: str) -> bool:
    """Whether every word typed begins a word of the title."""
    parts = title.casefold().split()
    return all(any(part.startswith(word) for part in parts) for word in words)
