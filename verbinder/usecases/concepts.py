"""Words and concepts of the user's own: what a word belongs to, what it does not mean, which two concepts are one.

Owns the writes to the notebook's own words; the vocabulary that comes with the program stays as it is. Nothing is ever
forced into a category: a phrase without a concept is as good as any other.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.names import folded, tidy
from verbinder.errors import UserError
from verbinder.matching.vocabulary import OWN, Concept, Vocabulary, own_id
from verbinder.store.notebook import Notebook
from verbinder.store.rows import Row
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases import suggestion_words as words
from verbinder.usecases.match_index import index_of, vocabulary_of


@dataclass(frozen=True, slots=True)
class ConceptView:
    """A concept as it can be chosen: `own` ones were added here; `words` are the user's own words for it."""

    topic: str
    dutch: str
    english: str
    own: bool = False
    words: tuple[str, ...] = ()

    def name(self, language: str) -> str:
        """What it is called."""
        return self.english if language == "en" else self.dutch


@dataclass(frozen=True, slots=True)
class OwnWord:
    """A word or phrase of the user's own: it belongs to a concept, or (not `fits`) it does not."""

    id: int
    word: str
    topic: str
    dutch: str
    english: str
    fits: bool


@dataclass(frozen=True, slots=True)
class Join:
    """Two concepts that are one to this user."""

    id: int
    one: ConceptView
    other: ConceptView


@dataclass(frozen=True, slots=True)
class UnknownPhrase:
    """A phrase the vocabulary knows nothing of, and how many people said it."""

    phrase: str
    times: int


def search(notebook: Notebook, text: str, *, limit: int = 20) -> tuple[ConceptView, ...]:
    """The concepts whose name or words begin with, or hold, what is typed; nearest first. All when nothing is typed."""
    wanted = folded(text)
    with notebook.reader() as reader:
        vocabulary = vocabulary_of(reader)
    if not wanted:
        everything = sorted(vocabulary.concepts.values(), key=lambda concept: folded(concept.dutch))
        return tuple(map(_view, everything[:limit]))
    found = [(nearness, folded(concept.dutch), concept) for concept in vocabulary.concepts.values()
             if (nearness := _nearness(concept, wanted)) is not None]  # fmt: skip
    found.sort(key=lambda entry: entry[:2])
    return tuple(_view(concept) for _, _, concept in found[:limit])


def add_concept(notebook: Notebook, name: str) -> str:
    """Add a concept of the user's own; returns its topic. Raises `UserError`: `concept.empty`, `concept.exists`."""
    name = tidy(name)
    if not name:
        raise UserError("concept.empty")
    with notebook.unit_of_work(Operation.EDIT_CONCEPTS, name) as work:
        vocabulary = vocabulary_of(work)
        taken = {folded(concept.dutch) for concept in vocabulary.concepts.values()} | vocabulary.concepts.keys()
        if folded(name) in taken or own_id(name) in taken:
            raise UserError("concept.exists", name=name)
        work.add(Kind.CONCEPT, name=name)
        work.commit()
    return own_id(name)


def remove_concept(notebook: Notebook, topic: str) -> None:
    """Take an own concept away, with its words and joins. Raises `UserError("record.gone")` for one that is not own."""
    with notebook.unit_of_work(Operation.EDIT_CONCEPTS) as work:
        own = [row for row in work.find(Kind.CONCEPT) if own_id(row["name"]) == topic]
        if not own:
            raise UserError("record.gone")
        work.subject = own[0]["name"]
        for row in work.find(Kind.CONCEPT_WORD, topic=topic):
            work.remove(Kind.CONCEPT_WORD, row["id"])
        for column in ("one", "other"):
            for row in work.find(Kind.CONCEPT_JOIN, **{column: topic}):
                work.remove(Kind.CONCEPT_JOIN, row["id"])
        work.remove(Kind.CONCEPT, own[0]["id"])
        work.commit()


def add_word(notebook: Notebook, word: str, topic: str) -> int:
    """Let a word or phrase belong to a concept; returns its id. Raises `UserError`: `concept.empty`, `record.gone`."""
    with notebook.unit_of_work(Operation.EDIT_CONCEPTS, tidy(word)) as work:
        word_id = _put(work, word, topic, fits=True)
        work.commit()
    return word_id


def refuse_word(notebook: Notebook, word: str, topic: str) -> int:
    """Remember that a word or phrase does not mean a concept; returns its id. Raises like `add_word`."""
    with notebook.unit_of_work(Operation.EDIT_CONCEPTS, tidy(word)) as work:
        word_id = refuse_in(work, word, topic)
        work.commit()
    return word_id


def refuse_in(work: UnitOfWork, word: str, topic: str) -> int:
    """The same within a larger step."""
    return _put(work, word, topic, fits=False)


def remove_word(notebook: Notebook, word_id: int) -> None:
    """Forget what was said of a word. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.EDIT_CONCEPTS) as work:
        work.subject = work.get(Kind.CONCEPT_WORD, word_id)["word"]
        work.remove(Kind.CONCEPT_WORD, word_id)
        work.commit()


def join(notebook: Notebook, one: str, other: str) -> int:
    """Let two concepts be one; returns the id. Raises `UserError`: `concept.same`, `concept.joined`, `record.gone`."""
    if one == other:
        raise UserError("concept.same")
    one, other = sorted((one, other))
    with notebook.unit_of_work(Operation.EDIT_CONCEPTS) as work:
        vocabulary = vocabulary_of(work)
        work.subject = f"{_known(vocabulary, one).dutch} – {_known(vocabulary, other).dutch}"
        if work.find(Kind.CONCEPT_JOIN, one=one, other=other):
            raise UserError("concept.joined")
        join_id = work.add(Kind.CONCEPT_JOIN, one=one, other=other)
        work.commit()
    return join_id


def part(notebook: Notebook, join_id: int) -> None:
    """Let two joined concepts be two again. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.EDIT_CONCEPTS) as work:
        row = work.get(Kind.CONCEPT_JOIN, join_id)
        vocabulary = vocabulary_of(work)
        work.subject = " – ".join(_name(vocabulary, row[side])[0] for side in ("one", "other"))
        work.remove(Kind.CONCEPT_JOIN, join_id)
        work.commit()


def own_words(notebook: Notebook) -> tuple[OwnWord, ...]:
    """What the user said of words, by word."""
    with notebook.reader() as reader:
        vocabulary = vocabulary_of(reader)
        rows = reader.find(Kind.CONCEPT_WORD)
    found = [_own_word(vocabulary, row) for row in rows]
    return tuple(sorted(found, key=lambda word: folded(word.word)))


def joins(notebook: Notebook) -> tuple[Join, ...]:
    """The concepts that the user joined."""
    with notebook.reader() as reader:
        vocabulary = vocabulary_of(reader)
        rows = reader.find(Kind.CONCEPT_JOIN)
    return tuple(
        Join(row["id"], *(ConceptView(row[side], *_name(vocabulary, row[side])) for side in ("one", "other")))
        for row in rows
    )


def own_concepts(notebook: Notebook) -> tuple[ConceptView, ...]:
    """The concepts that the user added, by name, with their words."""
    said = own_words(notebook)
    with notebook.reader() as reader:
        rows = reader.find(Kind.CONCEPT)
    found = [
        ConceptView(
            own_id(row["name"]),
            row["name"],
            row["name"],
            own=True,
            words=tuple(word.word for word in said if word.topic == own_id(row["name"]) and word.fits),
        )
        for row in rows
    ]
    return tuple(sorted(found, key=lambda concept: folded(concept.dutch)))


def unknown_phrases(notebook: Notebook, *, limit: int = 50) -> tuple[UnknownPhrase, ...]:
    """Phrases of residents and organisations that no concept was found for, the most said first.

    They are offered to be added to a concept ("hoort bij …?"); until then they still match each other literally.
    """
    index = index_of(notebook).current()
    counted: Counter[str] = Counter()
    written: dict[str, str] = {}
    for party in index.parties.values():
        for gift in party.gifts:
            reading = index.reader.read(gift.phrase)
            if not reading.concepts and not reading.denied:
                key = folded(gift.phrase)
                counted[key] += 1
                written.setdefault(key, gift.phrase)
    ordered = sorted(counted.items(), key=lambda entry: (-entry[1], entry[0]))
    return tuple(UnknownPhrase(written[key], times) for key, times in ordered[:limit])


def concepts_of(notebook: Notebook, phrase: str) -> tuple[ConceptView, ...]:
    """What a phrase is understood as, the surest first."""
    index = index_of(notebook).current()
    reading = index.reader.read(phrase)
    ordered = sorted(reading.concepts.items(), key=lambda entry: (-entry[1], entry[0]))
    return tuple(_view(index.reader.vocabulary.concepts[topic]) for topic, _ in ordered)


def topic_name(notebook: Notebook, topic: str) -> str:
    """What a topic is called in Dutch, the language notebooks are kept in; empty for none."""
    return words.concept_names(index_of(notebook).current().reader.vocabulary, topic)[0] if topic else ""


def _put(work: UnitOfWork, word: str, topic: str, *, fits: bool) -> int:
    word = tidy(word)
    if not word:
        raise UserError("concept.empty")
    _known(vocabulary_of(work), topic)
    for row in work.find(Kind.CONCEPT_WORD, topic=topic):
        if folded(row["word"]) == folded(word):
            work.change(Kind.CONCEPT_WORD, row["id"], fits=fits)
            return int(row["id"])
    return work.add(Kind.CONCEPT_WORD, word=word, topic=topic, fits=fits)


def _known(vocabulary: Vocabulary, topic: str) -> Concept:
    concept = vocabulary.concepts.get(topic)
    if concept is None:
        raise UserError("record.gone")
    return concept


def _name(vocabulary: Vocabulary, topic: str) -> tuple[str, str]:
    concept = vocabulary.concepts.get(topic)
    return (topic, topic) if concept is None else (concept.dutch, concept.english)


def _view(concept: Concept) -> ConceptView:
    return ConceptView(concept.id, concept.dutch, concept.english, own=concept.id.startswith(OWN))


def _own_word(vocabulary: Vocabulary, row: Row) -> OwnWord:
    return OwnWord(row["id"], row["word"], row["topic"], *_name(vocabulary, row["topic"]), bool(row["fits"]))


def _nearness(concept: Concept, wanted: str) -> int | None:
    """0 when its name begins so, 1 when a word of it does, 2 when a term does; None when it is not meant."""
    dutch, english = folded(concept.dutch), folded(concept.english)
    if dutch.startswith(wanted) or english.startswith(wanted):
        return 0
    if f" {wanted}" in f" {dutch} {english}":
        return 1
    return 2 if any(folded(term).lstrip("=@*").startswith(wanted) for term in concept.terms) else None
