"""How older notebook files become newer ones; one file per step under `versions`."""
