"""Reading what address books write that is no table: vCard, LDIF, the export of Monica; each becomes rows of a list.

The public names of the package. Pure reading: no store, no Qt, nothing written. `open_list` also opens tables, so that
whoever brings in a list need not know what kind of file it is.
"""

from verbinder.exchange.address_books.opening import is_address_book, open_list

__all__ = ["is_address_book", "open_list"]
