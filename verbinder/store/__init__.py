"""The encrypted notebook file: records, unit of work, journal, full text, copies. The only package that knows SQL."""
