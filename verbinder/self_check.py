"""`verbinder --self-check`: does this installation work? A line for each part, without a screen or the user's files.

Owns the checks and their order; used after building the bundle, and by whoever helps a user.
"""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from verbinder import assets, paths

if TYPE_CHECKING:
    from verbinder.store.notebook import Notebook

PASSPHRASE = "only for the self check"
WORD = "zelfcontrolewoord"


class Failed(Exception):
    """A part does not do what it should; the message says what."""


def run() -> int:
    """Do every check and print what came of it; 0 when all is well, 1 otherwise."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    failed = 0
    with _home_of_its_own() as home:
        made: dict[str, Notebook] = {}
        for name, check in (
            ("resources", _check_resources),
            ("notebook", lambda: _check_notebook(home, made)),
            ("database", lambda: _check_store(made)),
            ("keyring", _check_keyring),
            ("full text", lambda: _check_full_text(made)),
            ("window", lambda: _check_window(made)),
        ):
            failed += not _one(name, check)
        for notebook in made.values():
            notebook.close()
    return 1 if failed else 0


def _one(name: str, check: Callable[[], str]) -> bool:
    try:
        found = check()
    except Failed as error:
        print(f"{name}: FAILED: {error}")
        return False
    except Exception:  # a border: whatever breaks is what this command is to tell
        print(f"{name}: FAILED")
        traceback.print_exc(file=sys.stdout)
        return False
    print(f"{name}: ok ({found})")
    return True


@contextmanager
def _home_of_its_own() -> Iterator[Path]:
    """A folder that goes afterwards; nothing of the user is read or written."""
    before = os.environ.get(paths.HOME_VARIABLE)
    with tempfile.TemporaryDirectory(prefix="verbinder-self-check-", ignore_cleanup_errors=True) as folder:
        os.environ[paths.HOME_VARIABLE] = folder
        try:
            yield Path(folder)
        finally:
            if before is None:
                del os.environ[paths.HOME_VARIABLE]
            else:
                os.environ[paths.HOME_VARIABLE] = before


def _expect(truth: object, otherwise: str) -> None:
    if not truth:
        raise Failed(otherwise)


def _check_resources() -> str:
    from verbinder.sentences import sentence

    icons = sorted(assets.path("icons").glob("*.svg"))
    _expect(icons, "there are no icons")
    for language in ("nl", "en"):
        _expect(sentence("notebook.wrong_passphrase", language), f"no sentences in {language}")
        _expect(assets.path(f"translations/verbinder_{language}.qm").is_file(), f"no translation for {language}")
    return f"{len(icons)} icons, 2 languages"


def _check_notebook(home: Path, made: dict[str, Notebook]) -> str:
    from verbinder.errors import UserError
    from verbinder.usecases import notebooks

    path = home / f"self-check{paths.NOTEBOOK_SUFFIX}"
    notebooks.create(path, PASSPHRASE, name="Self check").close()
    _expect(b"SQLite" not in path.read_bytes()[:64], "the file is not encrypted")
    try:
        notebooks.open_(path, PASSPHRASE + "!").close()
    except UserError:
        pass
    else:
        raise Failed("it opens with a wrong passphrase")
    made["notebook"] = notebooks.open_(path, PASSPHRASE)
    return "made, closed, opened again"


def _check_store(made: dict[str, Notebook]) -> str:
    from verbinder.usecases import notebooks

    _expect(made, "there is no notebook")
    report = notebooks.check(made["notebook"])
    _expect(not report.faults, "; ".join(report.faults))
    state = notebooks.store_state(made["notebook"])
    _expect(state.is_newest, f"the new notebook is of version {state.version}")
    _expect(state.cipher, "the database is not encrypted")
    _expect(not state.not_in_force, f"not in force: {', '.join(state.not_in_force)}")
    return f"migration {state.version} is the newest, all settings in force, SQLCipher {state.cipher}, no faults"


def _check_keyring() -> str:
    """Only whether its library is there; the keyring itself is not asked."""
    from verbinder.store import system_keyring

    return type(system_keyring.make_backend()).__module__


def _check_full_text(made: dict[str, Notebook]) -> str:
    from verbinder.usecases import contacts, search

    _expect(made, "there is no notebook")
    notebook = made["notebook"]
    contacts.log_line(notebook, f"@Sanne Voorbeeld Lindestraat 12 {WORD} +bakt brood")
    _expect(search.find(notebook, WORD[:8]), "a word from a note is not found")
    notebook.undo()
    _expect(not search.find(notebook, WORD), "an undone note is still found")
    notebook.redo()
    return "written, found, undone, done again"


def _check_window(made: dict[str, Notebook]) -> str:
    from verbinder.bootstrap import make_application, make_first_window, make_qt
    from verbinder.ui.start_options import StartOptions

    _expect(made, "there is no notebook")
    app = make_qt(["verbinder"])
    options = StartOptions(language="nl")
    start = make_first_window(app, options)
    _expect(start.texts.use("nl"), "the Dutch translation does not load")
    icon = start.theme.icon("search").pixmap(32, 32).toImage()
    inked = any(icon.pixelColor(x, y).alpha() for x in range(32) for y in range(32))
    _expect(inked, "icons are not drawn")
    app.processEvents()
    application = make_application(start, options, inline_jobs=True)
    application.enter(made.pop("notebook"))
    session = application.session
    _expect(session is not None, "the notebook does not show")
    assert session is not None
    _expect(session.workspace.entries, "there are no pages")
    titles = []
    for entry in session.workspace.entries:
        page = session.workspace.show_page(entry.key)
        app.processEvents()
        _expect(not page.grab().isNull(), f"{entry.key} is not painted")
        titles.append(page.title())
    _expect(titles[0] == "Vandaag", f"the window does not speak Dutch: {titles[0]}")
    application.window.close()
    app.processEvents()
    return ", ".join(titles)
