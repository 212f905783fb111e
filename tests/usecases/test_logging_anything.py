"""Whatever is typed or pasted: it is stored, or refused with a sentence, and the notebook stays sound."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verbinder.domain.changes import Kind
from verbinder.domain.contact_fields import LoggedContact
from verbinder.errors import UserError
from verbinder.sentences import LANGUAGES, error_sentence
from verbinder.store.checking import faults_of
from verbinder.store.notebook import Notebook
from verbinder.usecases import contacts

PIECES = (
    *("@", "@Fatima", "@Jan van den Berg", "@mevrouw", "@een man", '@"x"', "@Fatima#1", "@Fatima#99", "en", ","),
    *("+", "+kookt", "+kookt, bakt en naait", "?", "?wil werken (eigenlijk: erbij horen)", "~voetbal", ">", ">bellen"),
    *(">morgen", "> 3 december", ">bellen vrijdag", "!", "!-overlast", "!+mooi", "#", "#eten", "#1e"),
    *("Kerkstraat", "Kerkstraat 12a", "Kerkstraat 2-10", "Kerkstraat 2-9000", '/straat ""', "/straat X 0-0", "12"),
    *("/plek De Huiskamer", "/plek", '/org "Ik Wil"', "/waar daar", "/uitkomst iets", "/datum gisteren", "/datum x"),
    *("niet thuis", "wilde niet praten", "\\@Fatima", "\u202e", "\x00", "é", "ĳ", "🌷", "'; DROP TABLE contact; --"),
)


def stored(log: Callable[[], LoggedContact]) -> LoggedContact | None:
    """What was stored, None when it was refused; a refusal without a sentence raises `KeyError`."""
    try:
        return log()
    except UserError as error:
        for language in LANGUAGES:
            error_sentence(error, language)
        return None


LINES = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join))


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(line=LINES)
def test_any_line_is_stored_or_refused_with_a_sentence(notebook: Notebook, line: str) -> None:
    with notebook.reader() as reader:
        before = reader.count(Kind.CONTACT)
    logged = stored(lambda: contacts.log_line(notebook, line))
    with notebook.reader() as reader:
        after = reader.count(Kind.CONTACT)
    assert after - before == (len(logged.contact_ids) if logged else 0)
    if logged:
        for contact_id in logged.contact_ids[:3]:
            contacts.contact(notebook, contact_id)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(lines=st.lists(LINES, max_size=6))
def test_any_paste_is_stored_or_refused_as_a_whole(notebook: Notebook, lines: list[str]) -> None:
    found = contacts.preview_lines(notebook, "\n".join(lines))
    stored(lambda: contacts.log_many(notebook, found))
    assert faults_of(notebook) == []
