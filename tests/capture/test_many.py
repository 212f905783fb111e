"""Notes typed on a telephone and pasted at once."""

from __future__ import annotations

from datetime import date

import pytest

from verbinder.capture import LINE_LIMIT, LINES_LIMIT, parse_line, parse_lines
from verbinder.domain.contacts import Outcome, Setting
from verbinder.errors import UserError


@pytest.fixture
def paste(today, known):
    return lambda text: parse_lines(text, today=today, known=known)


def test_every_line_is_a_contact_and_blank_lines_are_none(paste):
    found = paste("@Fatima +koken\n\n   \r\n@Ahmed niet thuis\n---\n")
    assert [contact.people[0].text for contact in found] == ["Fatima Yilmaz", "Ahmed El Idrissi"]


@pytest.mark.parametrize(
    "line",
    [
        "- @Fatima +koken", "* @Fatima +koken", "• @Fatima +koken", "•@Fatima +koken", "– @Fatima +koken",
        "1. @Fatima +koken", "1) @Fatima +koken", "(1) @Fatima +koken", "a) @Fatima +koken", "- [ ] @Fatima +koken",
        "[x] @Fatima +koken", "  - @Fatima +koken", "**@Fatima +koken**",
        "[12:03, 24-11-2026] Patrick: @Fatima +koken", "[24-11-2026 12:03:15] Patrick: @Fatima +koken",
        "24-11-2026 12:03 - Patrick: @Fatima +koken", "24-11-2026, 12:03 - Patrick v.d. Berg: @Fatima +koken",
        "24/11/26 12:03 - Patrick: @Fatima +koken", "Patrick, [24.11.2026 12:03] @Fatima +koken",
        "[12:03] Patrick: @Fatima +koken", "\u200e[24-11-2026, 12:03:15] Patrick: \u200e@Fatima +koken",
        "[24/11/2026, 12:03:15 PM] Patrick: - @Fatima +koken",
    ],
)  # fmt: skip
def test_what_stands_before_the_words_is_left_out(paste, line):
    (contact,) = paste(line)
    assert [chip.text for chip in contact.chips if chip.value is None] == ["Fatima Yilmaz", "koken"]
    assert contact.note == ""
    assert contact.on_date in (None, date(2026, 11, 24))


def test_a_message_was_written_on_the_day_it_was_sent(paste):
    first, second, third = paste(
        "[20-11-2026 12:03:15] Patrick: @Fatima +koken\n@Ahmed op straat\n[21-11-2026 09:00:00] Patrick: @Kees gisteren"
    )
    assert first.on_date == date(2026, 11, 20)
    assert second.on_date == date(2026, 11, 20)
    assert third.on_date == date(2026, 11, 23)


def test_lines_of_the_messenger_itself_are_no_contacts(paste):
    assert paste("24-11-2026 12:00 - Berichten zijn end-to-end versleuteld.\n<Media weggelaten>\n") == ()


def test_a_day_above_the_lines_is_the_day_of_each(paste):
    found = paste("di 3 maart\n- @Fatima +koken\n- @Ahmed\nwo 4 maart:\n@Kees gisteren")
    assert [contact.on_date for contact in found] == [date(2026, 3, 3), date(2026, 3, 3), date(2026, 11, 23)]
    assert found[0].line == "/datum 3-3-2026 @Fatima +koken"


@pytest.mark.parametrize(
    "heading",
    [
        "Tongelresestraat:",
        "Tongelresestraat",
        "## Tongelresestraat",
        "**Tongelresestr.:**",
        "Ronde Tongelresestraat",
        "di 24 nov - Tongelresestraat",
    ],
)
def test_a_street_above_the_lines_is_the_street_of_each(paste, heading):
    found = paste(f"{heading}\n12 niet thuis\nnr 14: @Fatima +koken\n16a - deur dicht\n@Ahmed gesproken")
    assert [contact.street.text for contact in found if contact.street] == ["Tongelresestraat"] * 4
    assert [contact.doors for contact in found] == [("12",), ("14",), ("16a",), ()]
    assert found[0].outcome is Outcome.NOT_HOME
    assert found[2].outcome is Outcome.NO_WISH


def test_a_new_street_needs_its_colon(paste):
    with_colon = paste("Kerkstraat:\n3 niet thuis")
    assert [contact.street.text for contact in with_colon if contact.street] == ["Kerkstraat"]
    assert len(paste("Leenderweg\n3 niet thuis")) == 2


def test_runs_of_doors_may_stand_under_their_street(paste):
    (contact,) = paste("Tongelresestraat:\n2-10 niet thuis behalve 4")
    assert contact.doors == ("2", "6", "8", "10")


def test_a_count_of_people_is_no_house_number(paste):
    (contact,) = paste("Tongelresestraat:\n3 kinderen gesproken")
    assert contact.doors == ()
    assert contact.note == "3 kinderen gesproken"


def test_numbering_under_a_street_is_numbering_and_other_numbers_are_doors(paste):
    numbered = paste("Tongelresestraat:\n1. @Fatima\n2. @Ahmed")
    assert [contact.doors for contact in numbered] == [(), ()]
    doors = paste("Tongelresestraat:\n12. niet thuis\n14. niet thuis")
    assert [contact.doors for contact in doors] == [("12",), ("14",)]


def test_a_line_with_its_own_street_keeps_it(paste):
    (contact,) = paste("Tongelresestraat:\n@Fatima Hofstraat 3")
    assert contact.street is not None
    assert contact.street.text == "Hofstraat"


def test_who_was_telephoned_was_not_in_that_street(paste):
    (contact,) = paste("Tongelresestraat:\n@Fatima gebeld")
    assert contact.street is None
    assert contact.setting is Setting.PHONE


def test_a_place_or_setting_above_the_lines_needs_its_colon(paste):
    found = paste("In het buurthuis:\n@Fatima +koken\nAan de deur:\n@Ahmed")
    assert [contact.setting for contact in found] == [Setting.COMMUNITY_CENTRE, Setting.DOOR]
    found = paste("Wijkgebouw 't Hofke:\n@Fatima +koken")
    assert found[0].place is not None
    assert found[0].place.known_id == 1


def test_a_new_day_forgets_the_street_of_the_day_before(paste):
    found = paste("di 3 maart\nTongelresestraat:\n12 niet thuis\nwo 4 maart\n@Fatima op straat")
    assert found[0].street is not None
    assert found[1].street is None
    assert found[1].on_date == date(2026, 3, 4)


def test_every_pasted_line_stands_by_itself(paste, today, known):
    for contact in paste("di 3 maart, Tongelresestraat:\n12 niet thuis\n- 14 @Fatima +koken\n@een man met hond"):
        assert parse_line(contact.line, today=today, known=known) == contact


def test_too_much_text_is_refused_with_its_limit(paste, today, known):
    with pytest.raises(UserError) as lines:
        paste("a\n" * (LINES_LIMIT + 1))
    assert (lines.value.code, lines.value.values) == ("capture.too_many_lines", {"limit": LINES_LIMIT})
    for text in ("x" * 1_000_000, "a\n" + "@" * (LINE_LIMIT + 1)):
        with pytest.raises(UserError) as length:
            paste(text)
        assert (length.value.code, length.value.values) == ("capture.too_long", {"limit": LINE_LIMIT})
    with pytest.raises(UserError):
        parse_line("x" * 1_000_000, today=today, known=known)


def test_control_and_invisible_characters_are_dropped(today, known):
    captured = parse_line("@Fa\u200btima\0 \x07+ko\x1bken\tSurinaams\ud800", today=today, known=known)
    assert captured.line == "@Fatima +koken Surinaams"
    assert captured.people[0].known_id == 1
