"""What a verbinder can do, each a function over a unit of work or a reader. No Qt, no SQL."""
