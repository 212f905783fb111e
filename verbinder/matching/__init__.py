"""What everyday phrases have in common: the vocabulary, phrases → concepts, and how alike two phrases are.

Pure: reads the vocabulary once, knows no notebook, no window and no clock.
"""
