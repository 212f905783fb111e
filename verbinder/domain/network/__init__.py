"""Who knows whom in the neighbourhood, and what of that would stay if the professionals were gone.

Owns the ties and the answers drawn from them; nothing here knows how they are drawn or stored. networkx walks over the
graph and is loaded when the first question is asked: a notebook that never asks does not pay for it.
"""
