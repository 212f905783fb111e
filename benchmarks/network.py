"""The network of a neighbourhood of 20,000 people, from the encrypted store to the last answer.

The example neighbourhood knows who spoke with whom; to that come 2,000 initiatives of 25 people with ten meetings each,
which makes some 400,000 ties.
"""

from __future__ import annotations

import os
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from benchmarks.measure import Figure, seconds
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.network_picture import NetworkPicture
from verbinder.store.bulk import BulkLoad
from verbinder.store.notebook import Notebook
from verbinder.usecases import network, network_picture, notebooks

if TYPE_CHECKING:
    from verbinder.ui.pages.network.question import Shown

#: What is filled of each kind, in the order in which they refer to each other.
COLUMNS = {
    Kind.INITIATIVE: ("id", "name"),
    Kind.INVOLVED: ("id", "initiative_id", "resident_id", "part"),
    Kind.ACTIVITY: ("id", "initiative_id", "on_date", "verbinder"),
    Kind.ACTIVITY_PERSON: ("id", "activity_id", "resident_id"),
}
RESIDENTS, INITIATIVES, MEETINGS, PEOPLE, CAME = 20_000, 2_000, 10, 25, 8


def figures(folder: Path, passphrase: str) -> list[Figure]:
    """How long it takes until all can be asked, and what a page asks then."""
    notebook = notebooks.make_example(folder / "network.verbinder", passphrase, residents=RESIDENTS)
    try:
        bring_together(notebook, notebook.today())
        return [
            Figure("network of 20,000 people, read and answered", seconds(lambda: network.ready(notebook)), "s", 3.0),
            Figure("its answers as a page shows them", seconds(lambda: network.network(notebook)), "s", 0.5),
            Figure("who knows one person", seconds(lambda: network.of_person(notebook, 1)), "s", 0.5),
            Figure("2,000 people chosen to be drawn", seconds(lambda: network.drawing(notebook)), "s", 1.0),
            Figure("2,000 people placed and told, as a job", seconds(lambda: network_picture.look(notebook)), "s", 8.0),
            *_painted(network_picture.look(notebook).picture),
        ]
    finally:
        notebook.close()


def _painted(picture: NetworkPicture) -> list[Figure]:
    """How long the window waits for the strokes: once when something new is drawn, and while a hand moves it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from verbinder.ui.design.theme import apply_theme
    from verbinder.ui.pages.network.canvas import NetworkCanvas
    from verbinder.ui.pages.network.question import Question, shown

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    canvas = NetworkCanvas(theme=apply_theme(app, theme="light"), name="")
    canvas.resize(900, 620)
    canvas.show()
    found = []
    for question in (Question.WITHOUT_US, Question.BRIDGES):
        drawn = shown(picture, question)

        def once(drawn: Shown = drawn) -> None:
            canvas.show_picture(drawn, "")
            canvas.grab()

        def moving() -> None:
            canvas.zoom_by(1.1)
            canvas.grab()

        name = f"{len(picture.dots):,} people and {len(picture.ties):,} ties, {question.name.lower()}"
        found += [
            Figure(f"{name}: painted", seconds(once) * 1000, "ms", 300.0),
            Figure(f"{name}: a frame while it is zoomed", seconds(moving) * 1000, "ms", 30.0),
        ]
    return found


def bring_together(notebook: Notebook, today: date) -> None:
    """Initiatives with people who come now and then."""
    chance = Random(3)
    with notebook.unit_of_work(Operation.IMPORT_NOTEBOOK) as work:
        bulk = BulkLoad(work)
        rows: dict[Kind, list[tuple[object, ...]]] = {kind: [] for kind in COLUMNS}
        first = {kind: bulk.next_id(kind) for kind in COLUMNS}

        def add(kind: Kind, *values: object) -> int:
            number = first[kind] + len(rows[kind])
            rows[kind].append((number, *values))
            return number

        for number in range(INITIATIVES):
            initiative = add(Kind.INITIATIVE, f"Initiatief {number}")
            group = chance.sample(range(1, RESIDENTS + 1), PEOPLE)
            for resident in group[:4]:
                add(Kind.INVOLVED, initiative, resident, "carrier")
            for week in range(1, MEETINGS + 1):
                day, there = today - timedelta(weeks=week), chance.choice(("led", "present", "absent"))
                activity = add(Kind.ACTIVITY, initiative, day.isoformat(), there)
                for resident in chance.sample(group, CAME):
                    add(Kind.ACTIVITY_PERSON, activity, resident)
        for kind, names in COLUMNS.items():
            columns = zip(*rows[kind], strict=True)
            bulk.insert(kind, {name: list(values) for name, values in zip(names, columns, strict=True)})
        bulk.finish(contacts=False)
        work.commit()
