"""Verbinder: the notebook of people who connect their neighbours."""

__version__ = "0.1.0"
