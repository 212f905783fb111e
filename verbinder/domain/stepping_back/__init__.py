"""When to step back from an initiative of residents: from its record to one advice, with reasons and warnings.

Owns the rules and nothing else: no tables, no clock, no wording. `record` is what goes in, `thresholds` what they weigh
by, `advice.advise` what comes out. docs/stepping-back.md tells the rules in words.
"""
