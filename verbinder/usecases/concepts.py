"""Words and concepts of the user's own: what a word belongs to, what it does not mean, which two concepts are one.

Owns the writes to the notebook's own words; the vocabulary that comes with the program stays as it is. Nothing is ever
forced into a category: a phrase without a concept is as good as any other.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.concept_views import NOWHERE, ConceptView, Join, OwnWord, UnknownPhrase
from verbinder.domain.names import folded, tidy
from verbinder.errors import UserError
from verbinder.matching.lexicon import SMALL
from verbinder.matching.vocabulary import OWN, Concept, Vocabulary, own_id
from verbinder.matching.word_keys import split_words
from verbinder.store.notebook import Notebook
from verbinder.store.rows import Row
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases import suggestion_words as words
from verbinder.usecases.match_index import index_of, vocabulary_of


def search(notebook: Notebook, text: str, *, limit: int = 20) -> tuple[ConceptView, ...]:
    """The concepts whose name or words begin with, or hold, what is typed; nearest first. All when nothing is typed."""
    wanted = folded(text)
    with notebook.reader() as reader:
        vocabulary = vocabulary_of(reader)
    if not wanted:
        everything = sorted(vocabulary.concepts.values(), key=lambda concept: folded(concept.dutch))
        return tuple(map(view_of, everything[:limit]))
    found = [(nearness, folded(concept.dutch), concept) for concept in vocabulary.concepts.values()
             if (nearness := _nearness(concept, wanted)) is not None]  # fmt: skip
    found.sort(key=lambda entry: entry[:2])
    return tuple(view_of(concept) for _, _, concept in found[:limit])


def concept(notebook: Notebook, topic: str) -> ConceptView:
    """One concept by its topic. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        return view_of(_known(vocabulary_of(reader), topic))


def add_concept(notebook: Notebook, name: str, word: str = "") -> str:
    """Add a concept of the user's own, and a word or phrase that belongs to it; returns its topic.

    Raises `UserError`: `concept.empty`, `concept.exists`, `concept.says_nothing` for one that everybody uses.
    """
    name = tidy(name)
    with notebook.unit_of_work(Operation.EDIT_CONCEPTS, name) as work:
        vocabulary = vocabulary_of(work)
        _check_says_something(vocabulary, name)
        taken = {folded(concept.dutch) for concept in vocabulary.concepts.values()} | vocabulary.concepts.keys()
        if folded(name) in taken or own_id(name) in taken:
            raise UserError("concept.exists", name=name)
        work.add(Kind.CONCEPT, name=name)
        if tidy(word) and folded(word) != folded(name):
            _put(work, word, own_id(name), fits=True)
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
    """Let a word or phrase belong to a concept; returns its id.

    Raises `UserError`: `concept.empty`, `concept.says_nothing` for one that everybody uses, `record.gone`.
    """
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


def leave(notebook: Notebook, phrase: str) -> int:
    """Let a phrase belong nowhere: it is offered no more, and goes on matching what is said like it. Returns its id."""
    phrase = tidy(phrase)
    if not phrase:
        raise UserError("concept.empty")
    with notebook.unit_of_work(Operation.EDIT_CONCEPTS, phrase) as work:
        found = [row["id"] for row in work.find(Kind.CONCEPT_WORD, topic=NOWHERE) if same(row["word"], phrase)]
        word_id = int(found[0]) if found else work.add(Kind.CONCEPT_WORD, word=phrase, topic=NOWHERE, fits=False)
        work.commit()
    return word_id


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


def count_own(notebook: Notebook) -> int:
    """How many words, concepts and joins are the user's own."""
    with notebook.reader() as reader:
        return sum(reader.count(kind) for kind in (Kind.CONCEPT, Kind.CONCEPT_WORD, Kind.CONCEPT_JOIN))


def own_words(notebook: Notebook) -> tuple[OwnWord, ...]:
    """What the user said of words, by word; what was left as it is has the topic `NOWHERE`."""
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

    They are offered to be added to a concept ("hoort bij …?"); until then they still match each other literally. What
    the user left as it is, is not among them.
    """
    index = index_of(notebook).current()
    with notebook.reader() as reader:
        left = {folded(row["word"]) for row in reader.find(Kind.CONCEPT_WORD, topic=NOWHERE)}
    counted: Counter[str] = Counter()
    written: dict[str, UnknownPhrase] = {}
    for party in index.parties.values():
        for gift in party.gifts:
            reading = index.reader.read(gift.phrase)
            key = folded(gift.phrase)
            if not reading.topics and not reading.denied and key not in left:
                counted[key] += 1
                written.setdefault(key, UnknownPhrase(gift.phrase, 0, reading.unknown))
    ordered = sorted(counted.items(), key=lambda entry: (-entry[1], entry[0]))
    return tuple(replace(written[key], times=times) for key, times in ordered[:limit])


def concepts_of(notebook: Notebook, phrase: str) -> tuple[ConceptView, ...]:
    """What a phrase is understood as, the surest first."""
    index = index_of(notebook).current()
    reading = index.reader.read(phrase)
    return tuple(view_of(index.reader.vocabulary.concepts[topic]) for topic in reading.topics)


def topic_name(notebook: Notebook, topic: str) -> str:
    """What a topic is called in Dutch, the language notebooks are kept in; empty for none."""
    return words.concept_names(index_of(notebook).current().reader.vocabulary, topic)[0] if topic else ""


def _put(work: UnitOfWork, word: str, topic: str, *, fits: bool) -> int:
    word = tidy(word)
    vocabulary = vocabulary_of(work)
    if not word:
        raise UserError("concept.empty")
    _known(vocabulary, topic)
    if fits:
        _check_says_something(vocabulary, word)
    for row in work.find(Kind.CONCEPT_WORD, topic=topic):
        if same(row["word"], word):
            work.change(Kind.CONCEPT_WORD, row["id"], fits=fits)
            return int(row["id"])
    return work.add(Kind.CONCEPT_WORD, word=word, topic=topic, fits=fits)


def _check_says_something(vocabulary: Vocabulary, word: str) -> None:
    """A word that everybody uses would make everybody alike; two of them together may say something."""
    if not word:
        raise UserError("concept.empty")
    ordinary = {folded(known) for known in vocabulary.words.ordinary}
    parts = split_words(word)
    telling = {part for part in parts if part not in SMALL and len(part) >= (2 if len(parts) == 1 else 3)}
    if len(telling) < 2 and telling <= ordinary:
        raise UserError("concept.says_nothing", word=word)


def same(one: str, other: str) -> bool:
    """Whether two words are written alike, but for capitals and accents."""
    return folded(one) == folded(other)


def _known(vocabulary: Vocabulary, topic: str) -> Concept:
    concept = vocabulary.concepts.get(topic)
    if concept is None:
        raise UserError("record.gone")
    return concept


def _name(vocabulary: Vocabulary, topic: str) -> tuple[str, str]:
    concept = vocabulary.concepts.get(topic)
    return (topic, topic) if concept is None else (concept.dutch, concept.english)


def view_of(concept: Concept) -> ConceptView:
    """A concept as it can be chosen."""
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
