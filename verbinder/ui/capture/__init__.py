"""Writing contacts down: the capture bar, the review of pasted lines, closed doors, and the full form."""
