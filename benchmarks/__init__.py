"""What the program costs, as ratios against a named baseline of the same run. Run with `python3 dev.py bench`."""
