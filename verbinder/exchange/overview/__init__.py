"""The coordinator's contact overview: counts that lead back to nobody, as values, a workbook, CSV and JSON.

Nothing in this package can hold a name, an address or a note; see docs/overview-safety.md.
"""
