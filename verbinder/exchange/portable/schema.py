"""The JSON Schema of the portable file, made from the field list so that the two say the same.

Owns the form of the schema (draft 2020-12), for editors and other programs. What a schema cannot say (references,
doubles) is in docs/file-format.md. Its text stands in `resources/schema`; a test tells when that is stale.
"""

from __future__ import annotations

import json

from verbinder.exchange.json_file import LARGEST_NUMBER
from verbinder.exchange.portable.fields import Field, FieldType, TableFields
from verbinder.exchange.portable.tables import FORMAT, NOTEBOOK, TABLES, VERSION

RESOURCE = "schema/notebook.schema.json"

#: At least one character that is no white space.
NOT_BLANK = "\\S"

_ID = {"type": ["integer", "string"]}
_TYPES: dict[FieldType, dict[str, object]] = {
    FieldType.TEXT: {"type": "string"},
    FieldType.WHOLE: {"type": "integer", "minimum": -LARGEST_NUMBER, "maximum": LARGEST_NUMBER},
    FieldType.DAY: {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    FieldType.YES_NO: {"type": "boolean"},
}


def schema_text() -> str:
    """The schema as it stands in the file: indented, ending with a line feed."""
    return json.dumps(notebook_schema(), indent=2, ensure_ascii=False) + "\n"


def notebook_schema() -> dict[str, object]:
    """The schema as a value."""
    properties: dict[str, object] = {
        "$schema": {"type": "string"},
        "format": {"const": FORMAT},
        "version": {"enum": list(range(1, VERSION + 1))},
        NOTEBOOK.plural: _row_schema(NOTEBOOK, with_id=False),
    }
    for table in TABLES:
        properties[table.plural] = {"type": "array", "items": _row_schema(table)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Verbinder notebook",
        "$comment": "Made from the field list of Verbinder. Licence: GPL-3.0-or-later.",
        "type": "object",
        "properties": properties,
        "required": ["format", "version", NOTEBOOK.plural],
        "additionalProperties": False,
    }


def _row_schema(table: TableFields, *, with_id: bool = True) -> dict[str, object]:
    properties: dict[str, object] = {"id": _ID} if with_id else {}
    properties.update({field.name: _field_schema(field) for field in table.fields})
    required = [field.name for field in table.fields if field.required and not field.made_when_absent]
    schema: dict[str, object] = {"type": "object", "properties": properties}
    if required:
        schema["required"] = required
    if table.one_of:
        schema["oneOf"] = [
            {"required": [owner], "properties": {owner: {"type": ["integer", "string"]}}} for owner in table.one_of
        ]
    schema["additionalProperties"] = False
    return schema


def _field_schema(field: Field) -> dict[str, object]:
    if field.refers_to is not None:
        schema: dict[str, object] = {
            "type": ["integer", "string"],
            "description": f"the id of a row of {_plural(field.refers_to.value)}",
        }
    elif field.codes:
        schema = {"type": "string", "enum": [str(code) for code in field.codes]}
    else:
        schema = dict(_TYPES[field.type])
    if field.required and not field.made_when_absent:
        return schema | ({"pattern": NOT_BLANK} if schema == _TYPES[FieldType.TEXT] else {})
    return _or_null(schema) | ({"default": field.default} if field.default not in (None, "") else {})


def _or_null(schema: dict[str, object]) -> dict[str, object]:
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    nullable = schema | {"type": [*kinds, "null"]}
    if isinstance(schema.get("enum"), list):
        nullable["enum"] = [*schema["enum"], None]  # type: ignore[misc]
    return nullable


def _plural(kind: str) -> str:
    return next(table.plural for table in TABLES if table.kind.value == kind)
