"""What `dev.py` does for developers; no part of the program, and not in the wheel or the bundle."""
