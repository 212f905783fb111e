"""Notebooks to write and read in the tests of the portable file."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from verbinder.exchange.portable.content import PortableNotebook, whole_notebook


@pytest.fixture
def filled() -> PortableNotebook:
    """A notebook that uses every table, with awkward texts."""
    today = date(2026, 3, 21)
    return whole_notebook(
        {
            "notebook": [{"id": 1, "name": "Buurt “De Linde”", "created_on": today, "is_example": True}],
            "neighbourhood": [{"id": 1, "name": "De Linde", "note": "regel een\nregel twee\ttab \\ \" ' \u2028"}],
            "street": [{"id": 3, "name": "Lindegaarde", "neighbourhood_id": 1}, {"id": 2, "name": "Łąkastraat"}],
            "place": [{"id": 1, "name": "Plein", "street_id": 3, "open_from": today, "open_until": today}],
            "household": [{"id": 7, "name": "Familie Yıldız"}],
            "organisation": [{"id": 1, "name": "Kraam", "keep_warm_weeks": 8, "archived_on": today}],
            "resident": [
                {"id": 1, "description": "mevrouw met de rode jas", "created_on": today},
                {"id": 5, "given_name": "Éva", "household_id": 7, "birth_year": 1970, "created_on": today,
                 "approach": "rest", "approach_until": today},
            ],
            "contact_person": [{"id": 1, "organisation_id": 1, "resident_id": 5, "role": "kramer"}],
            "contact_detail": [
                {"id": 1, "resident_id": 5, "kind": "phone", "value": "06-00001234", "normal": "+31600001234"}
            ],
            "round": [{"id": 1, "on_date": today}],
            "round_street": [
                {"id": 1, "round_id": 1, "street_id": 3}, {"id": 2, "round_id": 1, "street_id": 2, "position": 1}
            ],
            "contact": [{"id": 9, "round_id": 1, "on_date": today, "setting": "bakfiets", "note": "😀 \x07"}],
            "contact_participant": [
                {"id": 1, "contact_id": 9, "resident_id": 1}, {"id": 2, "contact_id": 9, "resident_id": 5}
            ],
            "gift": [
                {"id": 1, "resident_id": 5, "kind": "need", "phrase": "zoekt", "state": "met", "contact_id": 9},
                {"id": 2, "organisation_id": 1, "kind": "offer", "phrase": "fruit"},
            ],
            "signal": [{"id": 1, "text": "druk", "tone": "strength", "noticed_on": today, "resident_id": 1}],
            "follow_up": [{"id": 1, "text": "bellen", "promised_on": today, "resident_id": 5, "contact_id": 9}],
            "tag": [{"id": 1, "name": "taal"}],
            "tagging": [{"id": 1, "tag_id": 1, "signal_id": 1}],
            "vocabulary_word": [{"id": 1, "vocabulary": "setting", "word": "bakfiets"}],
            "introduction": [
                {"id": 1, "resident_id": 5, "organisation_id": 1, "kind": "organisation", "proposed_on": today,
                 "led_from_id": 2},
                {"id": 2, "resident_id": 5, "other_resident_id": 1, "state": "met", "proposed_on": today,
                 "check_on": today, "mine": "houdt duiven"},
            ],
            "introduction_check": [{"id": 1, "introduction_id": 2, "on_date": today, "answer": "went"}],
            "ask": [{"id": 1, "resident_id": 1, "on_date": today, "introduction_id": 2, "answer": "yes"}],
            "set_aside": [
                {"id": 1, "resident_id": 1, "organisation_id": 1, "verdict": "later", "on_date": today, "until": today}
            ],
            "not_same": [{"id": 1, "resident_id": 1, "other_resident_id": 5, "on_date": today}],
            "concept": [{"id": 1, "name": "keezen"}],
            "concept_word": [{"id": 1, "word": "keezbord", "topic": "eigen:keezen", "fits": False}],
            "concept_join": [{"id": 1, "one": "eigen:keezen", "other": "gezelschapsspel"}],
            "initiative": [{"id": 1, "name": "Soeptafel", "origin": "“Niemand eet hier samen.”", "since": today,
                            "phase": "running", "rhythm": "weekly", "left_on": today, "their_contact_id": 5}],
            "initiative_theme": [{"id": 1, "initiative_id": 1, "tag_id": 1}],
            "role_choice": [{"id": 1, "initiative_id": 1, "on_date": today, "is_wish": True, "role": "stimulating",
                             "owner": "residents"}],
            "involved": [
                {"id": 1, "initiative_id": 1, "resident_id": 5, "part": "initiator", "through_id": 1},
                {"id": 2, "initiative_id": 1, "organisation_id": 1, "part": "supporter", "from_on": today},
            ],
            "activity": [{"id": 3, "initiative_id": 1, "on_date": today, "verbinder": "present", "unnamed": 4}],
            "activity_person": [{"id": 1, "activity_id": 3, "resident_id": 5, "led": True}],
            "step": [{"id": 1, "initiative_id": 1, "text": "pannen lenen", "noted_on": today, "later": True}],
            "support": [{"id": 1, "initiative_id": 1, "kind": "space", "asked_on": today, "minutes": 90}],
            "budget": [{"id": 1, "initiative_id": 1, "about": "pannen", "cents": 12550, "state": "granted"}],
            "agreement": [{"id": 1, "initiative_id": 1, "made_on": today, "review_on": today}],
            "rung": [{"id": 1, "initiative_id": 1, "rung": "key", "held_by": "professional", "on_date": today}],
            "hand_over": [{"id": 1, "initiative_id": 1, "what": "de sleutel", "resident_id": 5}],
            "check_in": [{"id": 1, "initiative_id": 1, "planned_on": today, "runs": True}],
            "step_in": [{"id": 1, "initiative_id": 1, "from_on": today, "why": "de trekker is ziek"}],
            "advice": [{"id": 1, "initiative_id": 1, "on_date": today, "advice": "ease_off", "warnings": "quiet"}],
            "asset": [{"id": 1, "kind": "stories", "text": "de oude melkfabriek", "noted_on": today, "street_id": 3}],
            "agenda_item": [{"id": 1, "text": "meer licht", "on_date": today, "signal_id": 1, "initiative_id": 1}],
            "story": [{"id": 4, "title": "De lange tafel", "text": "Twee buren.\nEen pan soep.", "tag_id": 1,
                       "first_day": today, "last_day": today, "written_on": today, "expires_on": today,
                       "initiative_id": 1, "look_again": True}],
            "story_person": [{"id": 1, "story_id": 4, "resident_id": 5, "telling": "agreed", "said_on": today}],
            "choice": [{"id": 1, "key": "order.nearness", "value": "much"}],
        }
    )  # fmt: skip


@pytest.fixture
def written_by_hand(project: Path) -> dict[str, object]:
    """The example of the documentation."""
    page = (project / "docs" / "file-format.md").read_text("utf-8")
    found = re.search(r"```json\n(.*?)```", page, re.DOTALL)
    assert found is not None
    return json.loads(found[1])


@pytest.fixture
def file_of(tmp_path: Path) -> Callable[[object], Path]:
    """Puts bytes, or a value as JSON, into a file."""

    def make(content: object) -> Path:
        path = tmp_path / "hand.json"
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return path

    return make
