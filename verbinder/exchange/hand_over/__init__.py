"""What goes into a hand-over file of all that is in a notebook: which people, which rows, which fields of them."""
