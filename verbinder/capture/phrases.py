"""Finding a phrase of the vocabulary among words.

Owns the matching only; what the phrases mean stands in `words`.
"""

from __future__ import annotations

from collections.abc import Sequence

from verbinder.capture.tokens import Token
from verbinder.capture.words import OUTCOME_PHRASES, SETTING_PHRASES, Phrase, PhraseTable


def find_phrase(table: PhraseTable, tokens: Sequence[Token], at: int) -> tuple[int, Phrase] | None:
    """The longest phrase at `tokens[at]` and the token after it, or None.

    A phrase of three words or more may have a comma inside ("aanwezig, niets gedaan").
    """
    for words, phrase in table.get(tokens[at].key, ()):
        run = tokens[at : at + len(words)]
        if len(run) < len(words) or any(token.key != word for token, word in zip(run, words, strict=True)):
            continue
        if any(token.plain for token in run) or (len(run) < 3 and run[0].clause != run[-1].clause):
            continue
        return at + len(words), phrase
    return None


def phrase_length(tokens: Sequence[Token], at: int) -> int:
    """How many words from `tokens[at]` say where it was or how it went, beyond doubt; 0 when none."""
    outcome = find_phrase(OUTCOME_PHRASES, tokens, at)
    if outcome and outcome[0] - at > 1:
        return outcome[0] - at
    setting = find_phrase(SETTING_PHRASES, tokens, at)
    return setting[0] - at if setting and not setting[1].alone else 0


def find_leading(tokens: Sequence[Token], at: int) -> bool:
    """Whether an outcome begins here that has an object behind it ("doorverwezen naar …")."""
    outcome = find_phrase(OUTCOME_PHRASES, tokens, at)
    return bool(outcome and outcome[1].leads)
