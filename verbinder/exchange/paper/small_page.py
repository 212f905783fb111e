"""How a page of A5 looks that one prints and writes on by hand: sober, dark on white, with lines to fill in."""

from __future__ import annotations

from typing import Final

STYLE: Final = """
body { color: #1c1c1c; }
h1 { font-size: 15pt; margin-top: 0; margin-bottom: 4px; }
h2 { font-size: 10pt; margin-top: 7px; margin-bottom: 0; }
p { margin-top: 1px; margin-bottom: 1px; }
ul, ol { margin-top: 1px; margin-bottom: 1px; }
td { padding: 9px 6px 0 0; }
.end { margin-top: 8px; }
.line { border-bottom: 1px solid #8a8a8a; }
"""
