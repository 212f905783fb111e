"""What is suggested while typing."""

from __future__ import annotations

import pytest

from verbinder.capture import Candidate, ChipKind, KnownNames, apply_completion, complete


@pytest.fixture
def suggest(known):
    def suggestions(line, cursor=None, language="nl"):
        return complete(line, len(line) if cursor is None else cursor, known, language=language)

    return suggestions


def labels(found):
    return [each.label for each in found]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("@fat", "Fatima Yilmaz"),
        ("hallo @yil", "Fatima Yilmaz"),
        ("@fatima y", "Fatima Yilmaz"),
        ("@zoe", "Zoë Müller"),
        ("@truus van den b", "Truus van den Berg"),
        ("@vit", "Stichting Vitalis"),
        ("@temp", "Buurthuis De Tempel"),
        ("#een", "eenzaamheid"),
        ("#samen", "sociale samenhang"),
        ("/pl", "/plek"),
        ("/straat ton", "Tongelresestraat"),
        ("/waar deu", "aan de deur"),
        ("/uitkomst nie", "niet thuis"),
        ("@Sanne tong", "Tongelresestraat"),
        ("@Sanne buurt", "buurthuis"),
        (">bellen vrij", "vrijdag"),
        (">bellen over twee", "over twee weken"),
    ],
)
def test_the_right_thing_is_suggested(suggest, line, label):
    assert label in labels(suggest(line))


def test_a_name_that_begins_with_the_typed_letters_comes_first(suggest):
    assert labels(suggest("@m"))[0] in ("mevrouw met rode jas", "Mohammed Ali")
    assert labels(suggest("@mo"))[:2] == ["Mohammed Ali", "Mohammed Bakkali"]


def test_two_of_the_same_name_are_inserted_with_their_number(suggest, parse):
    found = [each for each in suggest("@jan de") if each.kind is ChipKind.PERSON]
    assert [(each.known_id, each.hint) for each in found] == [(3, "Hofstraat"), (4, "Tongelresestraat")]
    line, cursor = apply_completion("@jan de", found[1])
    assert line == "@Jan de Vries#4 "
    assert cursor == len(line)
    assert parse(line).people[0].known_id == 4


@pytest.mark.parametrize(
    ("typed", "label", "line"),
    [
        ("@mevrouw m", "mevrouw met rode jas", '@"mevrouw met rode jas" '),
        ("@Sanne tong", "Tongelresestraat", "@Sanne Tongelresestraat "),
        ("@Sanne +koken >bellen vri", "vrijdag", "@Sanne +koken >bellen vrijdag "),
        (">vri", "vrijdag", ">vrijdag "),
        ("/waar deu", "aan de deur", "/waar aan de deur "),
    ],
)
def test_a_suggestion_takes_the_place_of_what_was_typed(suggest, parse, typed, label, line):
    (chosen,) = [each for each in suggest(typed) if each.label == label]
    assert apply_completion(typed, chosen) == (line, len(line))


def test_what_stands_behind_the_cursor_stays(suggest):
    line = "@fat +koken"
    chosen = suggest(line, cursor=4)[0]
    assert apply_completion(line, chosen) == ("@Fatima Yilmaz +koken", 15)


@pytest.mark.parametrize("line", ["", "hallo", "een", "@", "wat leuk", "+koo", "a@fat", "koken +"])
def test_ordinary_words_get_no_suggestions(suggest, line):
    assert suggest(line) == ()


def test_suggestions_speak_the_language_of_the_window(suggest):
    assert "at the door" in labels(suggest("/where do", language="en"))
    assert "tomorrow" in labels(suggest(">call tom", language="en"))
    assert "/street" in labels(suggest("/st", language="en"))


def test_no_more_are_shown_than_can_be_read_at_a_glance():
    crowd = KnownNames(people=[Candidate(number, f"Jan Nummer{number}") for number in range(1000)])
    assert len(complete("@jan", 4, crowd)) == 8
