"""The portable notebook file: a whole notebook as one JSON document that people can read, compare and write by hand.

Described for others in docs/file-format.md. Pure: this package knows the names and types of the fields as data, not
the store. The journal (what can be undone) and half-written drafts are no part of the file.
"""
