"""What was done and what it touched: the vocabulary of the journal, the undo menu and the change bus.

Owns the names of operations and the value that is sent round after a commit; knows nothing of how it is stored.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of records a page can listen to; the value is the table's name."""

    NEIGHBOURHOOD = "neighbourhood"
    STREET = "street"
    PLACE = "place"
    HOUSEHOLD = "household"
    ORGANISATION = "organisation"
    CONTACT_PERSON = "contact_person"
    RESIDENT = "resident"
    CONTACT_DETAIL = "contact_detail"
    GIFT = "gift"
    ROUND = "round"
    ROUND_STREET = "round_street"
    CONTACT = "contact"
    CONTACT_PARTICIPANT = "contact_participant"
    SIGNAL = "signal"
    FOLLOW_UP = "follow_up"
    TAG = "tag"
    TAGGING = "tagging"
    VOCABULARY_WORD = "vocabulary_word"
    INTRODUCTION = "introduction"
    INTRODUCTION_CHECK = "introduction_check"
    ASK = "ask"
    SET_ASIDE = "set_aside"
    NOT_SAME = "not_same"
    CONCEPT = "concept"
    CONCEPT_WORD = "concept_word"
    CONCEPT_JOIN = "concept_join"
    CHOICE = "choice"
    INITIATIVE = "initiative"
    INITIATIVE_THEME = "initiative_theme"
    ROLE_CHOICE = "role_choice"
    INVOLVED = "involved"
    ACTIVITY = "activity"
    ACTIVITY_PERSON = "activity_person"
    STEP = "step"
    SUPPORT = "support"
    BUDGET = "budget"
    AGREEMENT = "agreement"
    RUNG = "rung"
    HAND_OVER = "hand_over"
    CHECK_IN = "check_in"
    STEP_IN = "step_in"
    ADVICE = "advice"
    ASSET = "asset"
    AGENDA_ITEM = "agenda_item"
    STORY = "story"
    STORY_PERSON = "story_person"
    NOTEBOOK = "notebook"


class Operation(StrEnum):
    """A step the user can name and undo; its wording stands in `resources/sentences` under [operation]."""

    START_NOTEBOOK = "start_notebook"
    LOG_CONTACT = "log_contact"
    LOG_CONTACTS = "log_contacts"
    LOG_DOORS = "log_doors"
    EDIT_CONTACT = "edit_contact"
    DELETE_CONTACT = "delete_contact"
    ADD_RESIDENT = "add_resident"
    EDIT_RESIDENT = "edit_resident"
    ARCHIVE_RESIDENT = "archive_resident"
    BRING_BACK_RESIDENT = "bring_back_resident"
    SET_APPROACH = "set_approach"
    EDIT_DETAILS = "edit_details"
    EDIT_TAGS = "edit_tags"
    ADD_GIFT = "add_gift"
    EDIT_GIFT = "edit_gift"
    DELETE_GIFT = "delete_gift"
    ADD_SIGNAL = "add_signal"
    EDIT_SIGNAL = "edit_signal"
    DELETE_SIGNAL = "delete_signal"
    ADD_FOLLOW_UP = "add_follow_up"
    EDIT_FOLLOW_UP = "edit_follow_up"
    FINISH_FOLLOW_UP = "finish_follow_up"
    DELETE_FOLLOW_UP = "delete_follow_up"
    PLAN_ROUND = "plan_round"
    EDIT_ROUND = "edit_round"
    DELETE_ROUND = "delete_round"
    ADD_ORGANISATION = "add_organisation"
    EDIT_ORGANISATION = "edit_organisation"
    ARCHIVE_ORGANISATION = "archive_organisation"
    BRING_BACK_ORGANISATION = "bring_back_organisation"
    ADD_CONTACT_PERSON = "add_contact_person"
    EDIT_CONTACT_PERSON = "edit_contact_person"
    DELETE_CONTACT_PERSON = "delete_contact_person"
    ADD_PLACE = "add_place"
    EDIT_PLACE = "edit_place"
    ARCHIVE_PLACE = "archive_place"
    BRING_BACK_PLACE = "bring_back_place"
    ADD_STREET = "add_street"
    EDIT_STREET = "edit_street"
    DELETE_STREET = "delete_street"
    ADD_NEIGHBOURHOOD = "add_neighbourhood"
    EDIT_NEIGHBOURHOOD = "edit_neighbourhood"
    EDIT_VOCABULARY = "edit_vocabulary"
    EDIT_HOUSEHOLD = "edit_household"
    PROPOSE_INTRODUCTION = "propose_introduction"
    EDIT_INTRODUCTION = "edit_introduction"
    ANSWER_CHECK = "answer_check"
    DELETE_INTRODUCTION = "delete_introduction"
    ADD_ASK = "add_ask"
    DELETE_ASK = "delete_ask"
    SET_ASIDE = "set_aside"
    TAKE_UP_AGAIN = "take_up_again"
    SET_INTRODUCING = "set_introducing"
    SET_HANDING_OVER = "set_handing_over"
    EDIT_CONCEPTS = "edit_concepts"
    EDIT_CHOICES = "edit_choices"
    ADD_INITIATIVE = "add_initiative"
    EDIT_INITIATIVE = "edit_initiative"
    ARCHIVE_INITIATIVE = "archive_initiative"
    BRING_BACK_INITIATIVE = "bring_back_initiative"
    CHOOSE_ROLE = "choose_role"
    EDIT_INVOLVED = "edit_involved"
    ADD_ACTIVITY = "add_activity"
    EDIT_ACTIVITY = "edit_activity"
    DELETE_ACTIVITY = "delete_activity"
    EDIT_STEPS = "edit_steps"
    EDIT_SUPPORT = "edit_support"
    EDIT_BUDGET = "edit_budget"
    EDIT_AGREEMENT = "edit_agreement"
    EDIT_LADDER = "edit_ladder"
    PLAN_STEPPING_BACK = "plan_stepping_back"
    ADD_CHECK_IN = "add_check_in"
    STEP_IN = "step_in"
    DECIDE_ADVICE = "decide_advice"
    EDIT_ASSETS = "edit_assets"
    EDIT_AGENDA = "edit_agenda"
    ADD_STORY = "add_story"
    EDIT_STORY = "edit_story"
    DELETE_STORY = "delete_story"
    SET_TELLING = "set_telling"
    MERGE_RESIDENTS = "merge_residents"
    SAY_NOT_SAME = "say_not_same"
    MERGE_ORGANISATIONS = "merge_organisations"
    MERGE_PLACES = "merge_places"
    MERGE_STREETS = "merge_streets"
    MERGE_TAGS = "merge_tags"
    IMPORT_STREETS = "import_streets"
    FORGET = "forget"
    PUT_BACK = "put_back"
    KEEP_LONGER = "keep_longer"
    IMPORT_PEOPLE = "import_people"
    IMPORT_NOTEBOOK = "import_notebook"
    TAKE_OVER = "take_over"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Changes:
    """What one committed step touched.

    `ids` holds the touched row ids per kind. After a bulk import a kind may be in `bulk` instead: then so many rows
    changed that a listener reloads rather than looks at ids.
    """

    operation: Operation
    step_id: int
    ids: dict[Kind, frozenset[int]] = field(default_factory=dict)
    bulk: frozenset[Kind] = frozenset()
    origin: object = None

    def touches(self, *kinds: Kind) -> bool:
        """Whether any of `kinds` changed."""
        return any(kind in self.ids or kind in self.bulk for kind in kinds)

    def __bool__(self) -> bool:
        return bool(self.ids or self.bulk)


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the journal as the undo menu shows it; `subject` says on what, e.g. a person's name."""

    step_id: int
    operation: Operation
    at: datetime
    subject: str
    undone: bool
