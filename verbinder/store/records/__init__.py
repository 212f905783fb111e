"""The tables of the notebook, one class per table; records never leave `verbinder.store`.

Every id is an integer that is never reused (AUTOINCREMENT), so that the journal and the portable file can rely on it.
"""

from __future__ import annotations

from verbinder.store.records.base import RECORD_BY_TABLE, Record
from verbinder.store.records.contacts import (
    ContactParticipantRecord,
    ContactRecord,
    FollowUpRecord,
    RoundRecord,
    RoundStreetRecord,
    SignalRecord,
)
from verbinder.store.records.keeping import (
    DraftRecord,
    JournalChangeRecord,
    JournalStepRecord,
    NotebookRecord,
    TaggingRecord,
    TagRecord,
    VocabularyWordRecord,
)
from verbinder.store.records.neighbourhood import (
    HouseholdRecord,
    NeighbourhoodRecord,
    OrganisationRecord,
    PlaceRecord,
    StreetRecord,
)
from verbinder.store.records.people import (
    ContactDetailRecord,
    ContactPersonRecord,
    GiftRecord,
    ResidentRecord,
)

__all__ = [
    "RECORD_BY_TABLE",
    "ContactDetailRecord",
    "ContactParticipantRecord",
    "ContactPersonRecord",
    "ContactRecord",
    "DraftRecord",
    "FollowUpRecord",
    "GiftRecord",
    "HouseholdRecord",
    "JournalChangeRecord",
    "JournalStepRecord",
    "NeighbourhoodRecord",
    "NotebookRecord",
    "OrganisationRecord",
    "PlaceRecord",
    "Record",
    "ResidentRecord",
    "RoundRecord",
    "RoundStreetRecord",
    "SignalRecord",
    "StreetRecord",
    "TagRecord",
    "TaggingRecord",
    "VocabularyWordRecord",
]
