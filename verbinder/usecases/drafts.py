"""Half-written texts: kept while they are typed, offered again at the next start, dropped when they are saved.

A key says which field or form a draft belongs to: "capture", "contact-form", "resident:12".
"""

from __future__ import annotations

from verbinder.domain.drafts import Draft
from verbinder.store import drafts
from verbinder.store.notebook import Notebook


def keep(notebook: Notebook, key: str, content: str) -> None:
    """Keep what is typed so far; nothing but spaces drops the draft. Raises `StoreUnavailable`."""
    # A window hands over halves of characters while one is being typed; they cannot be stored.
    content = content.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    with notebook.small_write() as connection:
        if content.strip():
            drafts.keep(connection, key, content, notebook.clock().replace(microsecond=0))
        else:
            drafts.drop(connection, key)


def get(notebook: Notebook, key: str) -> str | None:
    """What was typed there, None when there is no draft."""
    with notebook.reader() as reader:
        found = drafts.get(reader.connection, key)
    return None if found is None else found.content


def drop(notebook: Notebook, key: str) -> None:
    """Forget a draft. Raises `StoreUnavailable`."""
    with notebook.small_write() as connection:
        drafts.drop(connection, key)


def all(notebook: Notebook) -> tuple[Draft, ...]:
    """Every draft, the latest first."""
    with notebook.reader() as reader:
        return drafts.every(reader.connection)
