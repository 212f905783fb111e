"""Stories: written, held here for good reason, told only when everybody agrees and nothing in it names anybody."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.usecases.story_writing import DAY, TEXT, agreed, holds, person, written
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.privacy import Telling
from verbinder.domain.retention import RetentionKind
from verbinder.domain.stories import Hold, StoryFields
from verbinder.errors import UserError
from verbinder.sentences import sentence
from verbinder.store.checking import faults_of
from verbinder.store.key import NotebookKey
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.usecases import (
    access,
    choices,
    doubles,
    forgetting,
    history,
    portable,
    residents,
    retention,
    stories,
    story_words,
    tags,
    telling_stories,
)
from verbinder.usecases.search import find

# -- writing ------------------------------------------------------------------------------------------------------


def test_writing_changing_and_removing_a_story_is_undone_and_redone(
    notebook: Notebook, undone_and_redone: Callable[[Notebook, Callable[[], object]], None]
) -> None:
    fatima = person(notebook, "Fatima")
    undone_and_redone(notebook, lambda: written(notebook, fatima, theme="#wonen"))
    (story,) = telling_stories.stories(notebook)
    assert (story.theme, story.expires_on, [each.name for each in story.people]) == (
        "wonen",
        date(2027, 3, 12),
        ["Fatima"],
    )
    changed = StoryFields(title="De trap", text=TEXT, first_day=DAY, last_day=DAY, theme="buren")
    undone_and_redone(notebook, lambda: stories.edit(notebook, story.id, changed))
    # The theme nothing carries any more went with its last use.
    assert [tag.name for tag in tags.all_tags(notebook)] == ["buren"]
    undone_and_redone(notebook, lambda: stories.remove(notebook, story.id))


def test_a_removed_story_lies_in_the_trash_and_comes_back_whole(notebook: Notebook) -> None:
    fatima = person(notebook, "Fatima")
    number = written(notebook, fatima, theme="wonen")
    agreed(notebook, number, fatima)
    before = telling_stories.story(notebook, number)
    stories.remove(notebook, number)
    (removed,) = history.trash(notebook)
    assert removed.subject == "De kast"
    history.put_back(notebook, removed.step_id)
    assert telling_stories.story(notebook, number) == before


def test_a_removed_story_comes_back_also_when_its_theme_was_written_anew(notebook: Notebook) -> None:
    stories.remove(notebook, written(notebook, theme="wonen"))
    written(notebook, title="De soep", theme="wonen")
    (removed,) = history.trash(notebook)
    history.put_back(notebook, removed.step_id)
    assert {(each.title, each.theme) for each in telling_stories.stories(notebook)} == {
        ("De kast", "wonen"),
        ("De soep", "wonen"),
    }


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"title": "  "}, "story.no_title"),
        ({"text": "\n"}, "story.no_text"),
        ({"text": "x" * 7_000}, "story.too_long"),
        ({"last_day": DAY - timedelta(days=1)}, "story.last_before_first"),
        ({"expires_on": date(2026, 3, 11)}, "story.expires_before_written"),
        ({"expires_on": date(2031, 3, 13)}, "story.expires_too_late"),
        ({"initiative_id": 99}, "record.gone"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(notebook: Notebook, fields: dict[str, Any], code: str) -> None:
    with pytest.raises(UserError) as refused:
        written(notebook, **fields)
    assert refused.value.code == code
    assert telling_stories.stories(notebook) == ()


def test_the_usual_term_of_a_story_can_be_chosen(notebook: Notebook) -> None:
    choices.choose(notebook, "retention.story", "3")
    assert telling_stories.story(notebook, written(notebook)).expires_on == date(2026, 6, 12)


def test_a_story_is_found_by_its_words(notebook: Notebook) -> None:
    number = written(notebook)
    assert [(hit.kind, hit.id, hit.title) for hit in find(notebook, "koffie")] == [("story", number, "De kast")]


# -- what holds it here -------------------------------------------------------------------------------------------


def test_a_story_waits_until_everybody_in_it_agreed(notebook: Notebook) -> None:
    one, other = person(notebook, "Fatima"), person(notebook, "Kees")
    number = written(notebook, one, other)
    assert holds(notebook, number) == (Hold.WAITS,)
    agreed(notebook, number, one)
    assert holds(notebook, number) == (Hold.WAITS,)
    agreed(notebook, number, other)
    story = telling_stories.story(notebook, number)
    assert story.can_leave
    assert [each.said_on for each in story.people] == [notebook.today()] * 2


def test_a_refusal_holds_it_and_so_does_who_takes_back_every_yes(notebook: Notebook) -> None:
    one, other = person(notebook, "Fatima"), person(notebook, "Kees")
    number, second = written(notebook, one, other), written(notebook, one)
    agreed(notebook, number, one, other)
    agreed(notebook, second, one)
    stories.withdraw(notebook, one)
    assert holds(notebook, number) == holds(notebook, second) == (Hold.REFUSED,)
    notebook.undo()
    assert holds(notebook, number) == holds(notebook, second) == ()


def test_who_does_not_want_to_be_approached_is_not_told_about_and_who_rests_is(notebook: Notebook) -> None:
    fatima = person(notebook, "Fatima")
    number = written(notebook, fatima)
    agreed(notebook, number, fatima)
    residents.set_approach(notebook, fatima, "rest", notebook.today() + timedelta(days=9))
    assert holds(notebook, number) == ()
    residents.set_approach(notebook, fatima, "never")
    assert holds(notebook, number) == (Hold.LEFT_ALONE,)


def test_a_story_that_is_too_old_is_held_and_due(notebook: Notebook) -> None:
    number = written(notebook, expires_on=notebook.today())
    assert holds(notebook, number) == ()
    then = notebook.clock() + timedelta(days=1)
    notebook.clock = lambda: then
    assert holds(notebook, number) == (Hold.EXPIRED,)
    assert retention.due(notebook).counts[RetentionKind.STORY] == 1
    retention.apply(notebook)
    assert telling_stories.stories(notebook) == ()
    assert faults_of(notebook) == []


def test_a_name_in_title_text_or_theme_holds_it_and_a_resident_who_comes_later_counts_too(notebook: Notebook) -> None:
    numbers = [
        written(notebook, title="De kast van Fatima"),
        written(notebook, text="Aan tafel bij Bouzid."),
        written(notebook, theme="fatima"),
    ]
    assert [holds(notebook, number) for number in numbers] == [(), (), ()]
    person(notebook, "Fatima", "Bouzid")
    assert [holds(notebook, number) for number in numbers] == [(Hold.FOUND,)] * 3


def test_a_contact_person_and_a_street_of_the_notebook_are_known_too(notebook: Notebook) -> None:
    with notebook.unit_of_work(Operation.ADD_ORGANISATION) as work:
        number = work.add(Kind.ORGANISATION, name="Veldwonen")
        work.add(Kind.CONTACT_PERSON, organisation_id=number, name="Carmen de Wit")
        work.add(Kind.STREET, name="Achterom")
        work.commit()
    story = telling_stories.story(notebook, written(notebook, text="Carmen hielp op Achterom 4."))
    assert [each.text for each in story.found] == ["Carmen", "op Achterom 4"]


def test_every_reason_is_said_in_a_sentence_of_both_languages(notebook: Notebook) -> None:
    one, other, third = (person(notebook, name) for name in ("Fatima", "Kees", "Ria"))
    number = written(notebook, one, other, third, text="Kees bracht soep.")
    stories.set_telling(notebook, number, {one: Telling.REFUSED, third: Telling.REFUSED})
    story = telling_stories.story(notebook, number)
    dutch = story_words.why_held(story, notebook.today(), "nl")
    assert dutch == (
        "Fatima en Ria willen niet dat dit verteld wordt.",
        "Er staat nog iets in dat naar iemand leidt: “Kees”.",
        "Het wacht op toestemming van Kees.",
    )
    assert len(story_words.why_held(story, notebook.today(), "en")) == 3
    assert story_words.state(story, "nl") == "mag niet verteld worden"
    for language in ("nl", "en"):
        for hold in Hold:
            assert sentence(f"story_state.{hold.value}", language)


# -- forgetting, merging, access ----------------------------------------------------------------------------------


def test_who_is_forgotten_leaves_the_story_and_it_waits_to_be_read_again(notebook: Notebook) -> None:
    one, other = person(notebook, "Xanthippe", "Zwaluw"), person(notebook, "Kees")
    number = written(notebook, one, other, text="Xanthippe zette thee.")
    agreed(notebook, number, one, other)
    forgetting.forget(notebook, [one])
    story = telling_stories.story(notebook, number)
    assert ([each.name for each in story.people], story.text) == (["Kees"], "Iemand zette thee.")
    assert story.holds == (Hold.LOOK_AGAIN,)
    assert not find(notebook, "Xanthippe")
    # No step about it can bring the name back.
    assert [step.operation for step in notebook.recent_steps()] == ["add_resident"]
    stories.edit(notebook, number, story.fields)
    assert holds(notebook, number) == ()
    assert faults_of(notebook) == []


def test_a_story_about_nobody_else_goes_with_who_is_forgotten(notebook: Notebook) -> None:
    one = person(notebook, "Xanthippe")
    number = written(notebook, one)
    seen = forgetting.look(notebook, [one])
    assert seen.to_look_at == ()
    forgetting.forget(notebook, [one])
    with pytest.raises(UserError, match=r"record\.gone"):
        telling_stories.story(notebook, number)
    assert history.trash(notebook) == ()


def test_a_removed_story_does_not_come_back_with_who_was_forgotten(notebook: Notebook) -> None:
    one, other = person(notebook, "Xanthippe"), person(notebook, "Kees")
    stories.remove(notebook, written(notebook, one, other))
    assert len(history.trash(notebook)) == 1
    forgetting.forget(notebook, [one])
    assert history.trash(notebook) == ()


def test_a_story_that_only_names_who_is_forgotten_waits_to_be_read_again_too(notebook: Notebook) -> None:
    wil = person(notebook, "Wil")
    person(notebook, "Kees")
    number = written(notebook, text="Toen kwam Wil erbij. Wie wil, die kan. Je wil het wel.")
    report = forgetting.forget(notebook, [wil])
    # It may be a word, so it is left and pointed at; nobody is called so now, and yet the story stays here.
    assert [(each.kind, each.id) for each in report.to_look_at] == [(Kind.STORY, number)]
    assert holds(notebook, number) == (Hold.LOOK_AGAIN,)


@pytest.mark.parametrize("kept_said", [Telling.AGREED, Telling.ASK_FIRST, Telling.REFUSED])
def test_of_two_cards_that_become_one_the_strictest_answer_holds(notebook: Notebook, kept_said: Telling) -> None:
    one, other = person(notebook, "Fatima"), person(notebook, "Fatma")
    number = written(notebook, one, other)
    stories.set_telling(notebook, number, {one: kept_said, other: Telling.REFUSED})
    doubles.merge(notebook, one, other)
    (left,) = telling_stories.story(notebook, number).people
    assert (left.telling, left.said_on) == (Telling.REFUSED, notebook.today())


def test_everything_about_one_person_holds_their_stories_and_what_they_said(notebook: Notebook, tmp_path: Path) -> None:
    one, other = person(notebook, "Fatima"), person(notebook, "Kees")
    number = written(notebook, one, other, text="Fatima en Kees droegen een kast.")
    agreed(notebook, number, one)
    records = access.gather(notebook, one).records
    assert records["story"][0]["text"] == "Fatima en […] droegen een kast."
    assert records["story_person"][0]["telling"] == "agreed"
    access.export(notebook, one, tmp_path / "alles.html")
    page = (tmp_path / "alles.html").read_text()
    assert "Verhalen waar je in voorkomt" in page
    assert "mag verteld worden" in page
    assert "Kees" not in page


def test_stories_and_their_answers_go_out_and_come_in_the_same(
    notebook: Notebook,
    template: tuple[Path, NotebookKey],
    content_of: Callable[[Notebook], Any],
    tmp_path: Path,
) -> None:
    fatima = person(notebook, "Fatima")
    agreed(notebook, written(notebook, fatima, theme="wonen"), fatima)
    portable.export_notebook(notebook, tmp_path / "uit.json")
    shutil.copyfile(template[0], tmp_path / "ander.verbinder")
    other = open_notebook(tmp_path / "ander.verbinder", key=template[1], clock=notebook.clock)
    portable.import_notebook(other, tmp_path / "uit.json")
    for name in ("story", "story_person", "tag", "resident"):
        assert content_of(other)[name] == content_of(notebook)[name]
    portable.export_notebook(other, tmp_path / "weer.json")
    other.close()
    assert (tmp_path / "weer.json").read_bytes() == (tmp_path / "uit.json").read_bytes()
