"""What one command works with: which notebook, in which language, opened with which passphrase.

Owns the asking for the passphrase: from a prompt, a file or the environment, never from an argument, because those can
be read by everybody on the computer.
"""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from verbinder import paths, settings
from verbinder.domain.exports import ExportKind
from verbinder.errors import StoreUnavailable, UserError, VerbinderError
from verbinder.sentences import error_sentence, sentence
from verbinder.store.notebook import Notebook
from verbinder.usecases import backups, exports, keyring_unlocking, notebooks

ENVIRONMENT = "VERBINDER_PASSPHRASE"
NEW_ENVIRONMENT = "VERBINDER_NEW_PASSPHRASE"
FILE_ENVIRONMENT = "VERBINDER_FILE_PASSPHRASE"
ZIP_ENVIRONMENT = "VERBINDER_ZIP_PASSWORD"
LONGEST_FILE = 1_000_000


@dataclass(frozen=True, slots=True)
class Session:
    """The global options, filled up from the settings."""

    notebook: Path
    language: str
    passphrase_file: Path | None = None
    second_place: Path | None = None
    #: Whether the keyring of the computer opens the notebook, where it was switched on.
    keyring: bool = False

    def say(self, code: str, **values: object) -> str:
        """A sentence in the language of the session."""
        return sentence(code, self.language, **values)

    def passphrase(self, *, twice: bool = False) -> str:
        """The passphrase; asked twice for a new notebook. Raises `UserError` when it cannot be had."""
        if self.passphrase_file is not None:
            return _from_file(self.passphrase_file)
        if ENVIRONMENT in os.environ:
            return os.environ[ENVIRONMENT]
        if not sys.stdin.isatty():
            raise UserError("cli.no_passphrase", variable=ENVIRONMENT)
        given = getpass.getpass(self.say("cli.ask_passphrase") + " ")
        if twice and getpass.getpass(self.say("cli.ask_again") + " ") != given:
            raise UserError("cli.not_the_same")
        return given

    def new_passphrase(self, file: Path | None) -> str:
        """The passphrase that takes the place of the old one. Raises `UserError` when it cannot be had."""
        if file is not None:
            return _from_file(file)
        if NEW_ENVIRONMENT in os.environ:
            return os.environ[NEW_ENVIRONMENT]
        if not sys.stdin.isatty():
            raise UserError("cli.no_passphrase", variable=NEW_ENVIRONMENT)
        given = getpass.getpass(self.say("cli.ask_new_passphrase") + " ")
        if getpass.getpass(self.say("cli.ask_again") + " ") != given:
            raise UserError("cli.not_the_same")
        return given

    def file_passphrase(self, file: Path | None, name: str, *, twice: bool = False) -> str:
        """The passphrase of a file beside the notebook, called `name`. Raises `UserError` when it cannot be had."""
        if file is not None:
            return _from_file(file)
        if FILE_ENVIRONMENT in os.environ:
            return os.environ[FILE_ENVIRONMENT]
        if not sys.stdin.isatty():
            raise UserError("cli.no_file_passphrase", variable=FILE_ENVIRONMENT)
        given = getpass.getpass(self.say("cli.ask_file_passphrase", file=name) + " ")
        if twice and getpass.getpass(self.say("cli.ask_again") + " ") != given:
            raise UserError("cli.not_the_same")
        return given

    def zip_password(self, out: Path) -> str:
        """The password of a zip that is to be written, "" for another file. Raises `UserError` when there is none."""
        if out.suffix.lower() != ".zip":
            return ""
        password = os.environ.get(ZIP_ENVIRONMENT, "")
        if not password:
            if not sys.stdin.isatty():
                raise UserError("cli.no_passphrase", variable=ZIP_ENVIRONMENT)
            password = getpass.getpass(self.say("cli.ask_zip_password") + " ")
            if getpass.getpass(self.say("cli.ask_again") + " ") != password:
                raise UserError("cli.not_the_same")
        if not notebooks.passphrase_strength(password).good_enough:
            print(self.say("cli.weak_passphrase"), file=sys.stderr)
        return password

    @contextmanager
    def writing(self) -> Iterator[Notebook]:
        """The notebook, to write in. Raises `StoreUnavailable("notebook.held")` when a window has it open.

        Copies are made as in the window: before an import, and after use when the last one is a while ago.
        """
        notebook = self._opened(None, read_only=False)
        try:
            backups.look_after(notebook, self.second_place)
            yield notebook
            self._copy_after_use(notebook)
        finally:
            notebook.close()

    def _copy_after_use(self, notebook: Notebook) -> None:
        """What was asked is done: that no copy could be made is told and no more."""
        try:
            kept = backups.after_use(notebook, at_once=False)
        except VerbinderError as error:
            print(error_sentence(error, self.language), file=sys.stderr)
            return
        if kept is not None and kept.trouble is not None:
            print(error_sentence(kept.trouble, self.language), file=sys.stderr)

    @contextmanager
    def reading(self, passphrase: str | None = None) -> Iterator[Notebook]:
        """The notebook, to look in; also while a window has it open, or where nothing may be written."""
        if passphrase is None and not self.keyring:
            passphrase = self._checked_passphrase()
        try:
            notebook = self._opened(passphrase, read_only=False)
        except StoreUnavailable as refused:
            if refused.code not in ("notebook.held", "notebook.read_only"):
                raise
            notebook = self._opened(passphrase, read_only=True)
        try:
            yield notebook
        finally:
            notebook.close()

    def _opened(self, passphrase: str | None, *, read_only: bool) -> Notebook:
        if passphrase is None and self.keyring:
            notebooks.check_is_file(self.notebook)
            return keyring_unlocking.open_(self.notebook, read_only=read_only)
        if passphrase is None:
            passphrase = self._checked_passphrase()
        return notebooks.open_(self.notebook, passphrase, read_only=read_only)

    def _checked_passphrase(self) -> str:
        """Say what is wrong with the file before asking for its passphrase."""
        notebooks.check_is_file(self.notebook)
        return self.passphrase()


def shown(notebook: Notebook, people: int | None) -> None:
    """Note among what left the notebook that a command shows so many people; nobody is not noted.

    While another program writes nothing can be noted: then nothing is shown either. Raises `StoreUnavailable`.
    """
    exports.shown(notebook, ExportKind.TERMINAL, people)


def make_session(
    notebook: Path | None, passphrase_file: Path | None, language: str | None, *, keyring: bool = False
) -> Session:
    """The options as given, and where they were not, the settings."""
    found, _ = settings.load(paths.settings_file())
    last = Path(found.last_notebook) if found.last_notebook else notebooks.default_path()
    second = Path(found.backup_folder) if found.backup_folder else None
    return Session(notebook or last, language or str(found.language.value), passphrase_file, second, keyring)


def _from_file(path: Path) -> str:
    """The first line of a file: what an editor adds behind it is no part of the passphrase."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            return file.readline(LONGEST_FILE).rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("cli.passphrase_file", file=path.name) from error
