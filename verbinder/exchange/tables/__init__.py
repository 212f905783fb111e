"""Reading contact lists: CSV in every dialect and workbooks, with the meaning of their columns guessed.

The public names of the package. Pure reading: no store, no Qt, nothing written.

    table = open_table(path)
    table.mapping                      # the guess, to be shown and corrected: mapping.with_field(3, Field.PHONE)
    for people, problems in table.people_batches(mapping): ...
"""

from verbinder.exchange.tables.mapping import ColumnGuess, Mapping
from verbinder.exchange.tables.names import NameParts, split_full_name
from verbinder.exchange.tables.phones import normal_phone
from verbinder.exchange.tables.sniffing import DELIMITERS, ENCODINGS, Kind
from verbinder.exchange.tables.table import Table, open_table
from verbinder.exchange.tables.values import Field, Limits, PersonRow, Phone, RowProblem, Severity

__all__ = [
    "DELIMITERS",
    "ENCODINGS",
    "ColumnGuess",
    "Field",
    "Kind",
    "Limits",
    "Mapping",
    "NameParts",
    "PersonRow",
    "Phone",
    "RowProblem",
    "Severity",
    "Table",
    "normal_phone",
    "open_table",
    "split_full_name",
]
