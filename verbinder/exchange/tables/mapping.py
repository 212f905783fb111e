"""Which column of a list means what, as guessed and as corrected by the user.

Owns the guess as a value. Making the guess is `guessing`; reading by it is `people`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from verbinder.errors import UserError
from verbinder.exchange.tables.values import Field

NAMING_FIELDS = frozenset(
    {Field.GIVEN_NAME, Field.INITIALS, Field.SURNAME, Field.FULL_NAME, Field.DESCRIPTION, Field.ORGANISATION}
)


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """One column: its heading, what it is taken for, and why (`reason` is a sentence code).

    `never` columns hold what a notebook may not keep (a BSN, a bank account, religion): they cannot be mapped.
    `certain` is False where only the values, not the heading, led to the guess: show those for confirmation.
    `further` is the number of another address (at work, elsewhere): read for who has none with a lower number.
    """

    index: int
    heading: str
    field: Field
    reason: str
    never: bool = False
    certain: bool = True
    further: int = 0


@dataclass(frozen=True, slots=True)
class Mapping:
    """All columns of a list with the rows that hold headings (1-based; empty when there is no heading row)."""

    columns: tuple[ColumnGuess, ...]
    header_rows: tuple[int, ...]
    first_data_row: int

    @property
    def has_names(self) -> bool:
        """Whether any column can name or describe a person; without one nothing can be read."""
        return any(column.field in NAMING_FIELDS for column in self.columns)

    @property
    def certain(self) -> bool:
        """False when at least one mapped column was guessed from its values alone."""
        return all(column.certain for column in self.columns if column.field is not Field.IGNORE)

    def with_field(self, index: int, field: Field) -> Mapping:
        """This mapping with column `index` meaning `field`, as the user pointed out.

        Raises `UserError` with the reason for a column that may never be read, and `IndexError` for no column.
        """
        column = next((column for column in self.columns if column.index == index), None)
        if column is None:
            raise IndexError(index)
        if column.never and field is not Field.IGNORE:
            raise UserError(column.reason, heading=column.heading)
        chosen = replace(
            column,
            field=field,
            reason="tables.reason_chosen" if not column.never else column.reason,
            certain=True,
            further=0,
        )
        return replace(self, columns=tuple(chosen if each is column else each for each in self.columns))

    def indexes(self, field: Field) -> tuple[int, ...]:
        """The columns that mean `field`, from left to right."""
        return tuple(column.index for column in self.columns if column.field is field)
