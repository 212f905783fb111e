"""A notebook that another program holds can be looked at; the bar says so and writes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.ui.capture.capture_bar import CaptureBar
from verbinder.ui.capture.contact_form import ContactForm
from verbinder.ui.capture.doors_dialog import DoorsDialog
from verbinder.usecases import contacts, drafts


@pytest.fixture
def looking(notebook: Notebook) -> Iterator[Notebook]:
    """The same file, open for reading beside the program that holds it."""
    contacts.log_line(notebook, "@Fatima Hofstraat 3")
    drafts.keep(notebook, "capture", "@Els")
    opened = open_notebook(Path(notebook.path), key=notebook.key, read_only=True, clock=notebook.clock)
    yield opened
    opened.close()


def test_the_bar_can_only_be_read(context, looking, show, press):
    bar = CaptureBar(replace(context, notebook=looking))
    show(bar)
    bar.focus_line()
    assert bar.line.edit.isReadOnly()
    assert "reading only" in bar.line.edit.placeholderText()
    assert not bar.save_button.isEnabled()
    assert not bar.earlier.isVisible()
    press("@Els")
    bar.save()
    bar.keep_draft()
    bar.open_doors()
    assert bar.findChild(DoorsDialog) is None
    assert bar.line.edit.text() == ""


def test_a_contact_can_be_looked_at_but_not_changed(context, looking, show):
    form = ContactForm(replace(context, notebook=looking), 1, parent=show(CaptureBar(context)))
    form.open()
    assert [person.name for person in form.sheet.people.items] == ["Fatima"]
    assert not form.save_button.isEnabled()
    assert not form.delete_button.isEnabled()
    form.reject()
