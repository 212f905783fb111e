"""What a verbinder chooses for the whole notebook: how often somebody may be asked, what weighs in suggestions, and
from how much on the advice to step back says what it says."""

from __future__ import annotations

from dataclasses import dataclass

from verbinder.domain import retention, stepping_choices
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.choices import MOST_ASKS as MOST_ASKS
from verbinder.domain.choices import ORDER, WEIGHT, ChoiceKey, Choices, allowed_words, is_allowed, number_in, usual
from verbinder.domain.retention import RETENTION
from verbinder.domain.stepping_choices import STEPPING, written
from verbinder.errors import UserError
from verbinder.matching import chosen_weights
from verbinder.sentences import sentence
from verbinder.store.notebook import Notebook
from verbinder.store.queries import choices as queries

#: The undo menu names steps in the language notebooks are kept in.
NOTEBOOK_LANGUAGE = "nl"
NAMED = frozenset(key.value for key in ChoiceKey)


@dataclass(frozen=True, slots=True)
class Choice:
    """One key with the value that holds, the usual one, and which values it may have: one of `words`, or a number from
    `least` to `most`, or a text of a `form`."""

    key: str
    value: str
    usual: str
    words: tuple[str, ...] = ()
    least: float = 0
    most: float = 0
    form: str = ""


def choices(notebook: Notebook) -> Choices:
    """What holds in this notebook."""
    with notebook.reader() as reader:
        return queries.choices(reader)


def every_choice(notebook: Notebook) -> tuple[Choice, ...]:
    """Every key there is, with the value that holds."""
    with notebook.reader() as reader:
        kept = queries.kept(reader)
    return tuple(_choice(key, kept) for key in keys())


def keys() -> tuple[str, ...]:
    """Every key that can be stepping_choices."""
    return (
        *(key.value for key in ChoiceKey),
        *(WEIGHT + name for name in chosen_weights.names()),
        *(STEPPING + name for name in stepping_choices.names()),
        *(RETENTION + name for name in retention.names()),
    )


def usual_of(key: str) -> str:
    """What holds for a key when nothing was chosen."""
    return _choice(key, {}).usual


def choose(notebook: Notebook, key: str, value: str) -> None:
    """Let a key have a value from now on; the usual value is not kept but left out.

    Raises `UserError`: `choice.unknown` for a key that does not exist, `choice.not_allowed` for a value it cannot have.
    """
    value = _checked(key, value.strip())
    with notebook.unit_of_work(Operation.EDIT_CHOICES, in_words(key, value)) as work:
        row = next(iter(work.find(Kind.CHOICE, key=key)), None)
        if value == _choice(key, {}).usual:
            if row is not None:
                work.remove(Kind.CHOICE, row["id"])
        elif row is None:
            work.add(Kind.CHOICE, key=key, value=value)
        else:
            work.change(Kind.CHOICE, row["id"], value=value)
        work.commit()


def in_words(key: str, value: str, language: str = NOTEBOOK_LANGUAGE) -> str:
    """A choice as one would say it: "zeldzaam telt: veel"; a weight by its own name."""
    if key not in NAMED:
        return f"{key}: {value}"
    word = sentence(f"choice_value.{value}", language) if allowed_words(ChoiceKey(key)) else value
    return f"{sentence('choice_name.' + key.replace('.', '_'), language)}: {word}"


def forget_order(notebook: Notebook) -> None:
    """Let suggestions be ordered as usual again, in one step; what was chosen about asking stays."""
    _forget(notebook, (ORDER, WEIGHT))


def forget_stepping(notebook: Notebook) -> None:
    """Let the advice to step back be given as usual again, in one step; pauses of one's own stay."""
    _forget(notebook, (STEPPING,), apart_from=STEPPING + stepping_choices.OWN_PAUSES)


def _forget(notebook: Notebook, beginnings: tuple[str, ...], *, apart_from: str = "") -> None:
    with notebook.unit_of_work(Operation.EDIT_CHOICES) as work:
        for row in work.find(Kind.CHOICE):
            if row["key"].startswith(beginnings) and row["key"] != apart_from:
                work.remove(Kind.CHOICE, row["id"])
        work.commit()


def _choice(key: str, kept: dict[str, str]) -> Choice:
    if key in NAMED:
        known = ChoiceKey(key)
        value = kept.get(key, "")
        held = value if is_allowed(known, value) else usual(known)
        return Choice(key, held, usual(known), allowed_words(known), 0, 0 if allowed_words(known) else MOST_ASKS)
    if key.startswith(STEPPING):
        return _threshold(key, kept)
    if key.startswith(RETENTION):
        usual_months = str(retention.USUAL_MONTHS[retention.RetentionKind(key.removeprefix(RETENTION))])
        held = retention.checked(kept.get(key, "")) or usual_months
        return Choice(key, held, usual_months, (), retention.LEAST_MONTHS, retention.MOST_MONTHS)
    name = key.removeprefix(WEIGHT)
    least, most = chosen_weights.limits(name)
    normally = written(chosen_weights.usual(name))
    number = number_in(kept.get(key, ""))
    held = normally if number is None or not least <= number <= most else written(number)
    return Choice(key, held, normally, (), least, most)


def _threshold(key: str, kept: dict[str, str]) -> Choice:
    name = key.removeprefix(STEPPING)
    least, most = stepping_choices.limits(name)
    held = stepping_choices.checked(name, kept.get(key, ""))
    form = stepping_choices.PAUSES_FORM if name == stepping_choices.OWN_PAUSES else ""
    return Choice(
        key, stepping_choices.usual(name) if held is None else held, stepping_choices.usual(name), (), least, most, form
    )


def _checked(key: str, value: str) -> str:
    """The value as it is kept."""
    if key not in keys():
        raise UserError("choice.unknown", key=key)
    known = _choice(key, {})
    if key in NAMED:
        if is_allowed(ChoiceKey(key), value):
            return str(int(value)) if not known.words else value
        raise _not_allowed(known)
    if key.startswith(STEPPING):
        kept = stepping_choices.checked(key.removeprefix(STEPPING), value)
        if kept is None:
            raise _not_allowed(known)
        return kept
    if key.startswith(RETENTION):
        months = retention.checked(value)
        if months is None:
            raise _not_allowed(known)
        return months
    number = number_in(value.replace(",", "."))
    if number is None or not known.least <= number <= known.most:
        raise _not_allowed(known)
    return written(round(number) if chosen_weights.is_whole(key.removeprefix(WEIGHT)) else number)


def _not_allowed(choice: Choice) -> UserError:
    if choice.words:
        return UserError("choice.not_a_word", key=choice.key, words=", ".join(choice.words))
    if choice.form:
        return UserError("choice.not_this_form", key=choice.key, form=choice.form)
    return UserError("choice.not_allowed", key=choice.key, least=written(choice.least), most=written(choice.most))
