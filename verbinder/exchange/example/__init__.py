"""The example neighbourhood: an invented notebook of a year, made from texts under resources/example.

Pure: the same day, size and seed always give the same notebook. Nobody in it exists, no number or address can be real.
"""
