"""The sentences of an advice: codes and figures in, words in the language of the reader out.

The wording stands in `resources/sentences` under [stepping_back]. Nobody is named and nobody is judged: every sentence
could be shown to the residents it is about.
"""

from __future__ import annotations

from verbinder.domain.stepping_back.reasons import Advice, Reason
from verbinder.sentences import sentence


def advice_label(advice: Advice, language: str) -> str:
    """What an advice is called."""
    return sentence(f"stepping_back.advice_{advice.value}", language)


def warning_label(code: str, language: str) -> str:
    """What a warning is called; the code is one of `Warned`."""
    return sentence(f"stepping_back.warning_{code}", language)


def reason_text(reason: Reason, language: str) -> str:
    """The sentence of a reason, a note or a warning, with its figures."""
    return sentence(reason.sentence, language, **reason.figures)
