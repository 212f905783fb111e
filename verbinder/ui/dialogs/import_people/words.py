"""What the fields of a list and the ways to store letters are called in the window.

Owns these names only; reasons and problems have sentences of their own in `resources/sentences`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from verbinder.usecases.importing import Field

#: The order in which fields are offered: a person from name to notes.
FIELDS = (
    Field.IGNORE, Field.FULL_NAME, Field.GIVEN_NAME, Field.INITIALS, Field.INFIX, Field.SURNAME, Field.DESCRIPTION,
    Field.ADDRESS, Field.STREET, Field.HOUSE_NUMBER, Field.HOUSE_ADDITION, Field.POSTCODE, Field.CITY,
    Field.PHONE, Field.EMAIL, Field.TALENT, Field.INTEREST, Field.NEED, Field.ORGANISATION, Field.LANGUAGE,
    Field.BIRTH, Field.TAG, Field.NOTE,
)  # fmt: skip


def field_name(field: Field) -> str:
    """What a field is called."""
    translate = QCoreApplication.translate
    names = {
        Field.IGNORE: translate("ImportFields", "Leave this column out"),
        Field.FULL_NAME: translate("ImportFields", "Whole name"),
        Field.GIVEN_NAME: translate("ImportFields", "First name"),
        Field.INITIALS: translate("ImportFields", "Initials"),
        Field.INFIX: translate("ImportFields", "Prefix (van, de, el)"),
        Field.SURNAME: translate("ImportFields", "Last name"),
        Field.DESCRIPTION: translate("ImportFields", "Description of a person"),
        Field.ADDRESS: translate("ImportFields", "Street and house number"),
        Field.STREET: translate("ImportFields", "Street"),
        Field.HOUSE_NUMBER: translate("ImportFields", "House number"),
        Field.HOUSE_ADDITION: translate("ImportFields", "House number addition"),
        Field.POSTCODE: translate("ImportFields", "Postcode"),
        Field.CITY: translate("ImportFields", "Town"),
        Field.PHONE: translate("ImportFields", "Telephone"),
        Field.EMAIL: translate("ImportFields", "E-mail"),
        Field.TALENT: translate("ImportFields", "Talent"),
        Field.INTEREST: translate("ImportFields", "Interest"),
        Field.NEED: translate("ImportFields", "Wish or question"),
        Field.ORGANISATION: translate("ImportFields", "Organisation"),
        Field.LANGUAGE: translate("ImportFields", "Languages"),
        Field.BIRTH: translate("ImportFields", "Birth (only the year is kept)"),
        Field.TAG: translate("ImportFields", "Theme"),
        Field.NOTE: translate("ImportFields", "Note"),
    }
    return names[field]


def encoding_name(encoding: str) -> str:
    """What a way to store letters is called, for somebody who never heard of one."""
    translate = QCoreApplication.translate
    names = {
        "utf-8-sig": translate("ImportFields", "Modern (UTF-8)"),
        "cp1252": translate("ImportFields", "Windows (older Excel)"),
        "utf-16": translate("ImportFields", "Unicode (UTF-16)"),
        "utf-16-le": translate("ImportFields", "Unicode (UTF-16, little end)"),
        "utf-16-be": translate("ImportFields", "Unicode (UTF-16, big end)"),
        "cp850": translate("ImportFields", "DOS"),
        "mac-roman": translate("ImportFields", "Old Mac"),
        "latin-1": translate("ImportFields", "Western European (Latin-1)"),
        "mixed": translate("ImportFields", "Two kinds mixed; repaired"),
    }
    return names.get(encoding, encoding)


def column_name(heading: str, index: int) -> str:
    """How a column is spoken of: its heading, else its number."""
    if heading.strip():
        return " ".join(heading.split())
    return QCoreApplication.translate("ImportFields", "Column {number}, no heading").format(number=index + 1)
