"""The last step: what came in and the way to take it back.

Owns what is seen; writing and taking back are done elsewhere.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from verbinder import atomic_file
from verbinder.domain.exports import ExportKind
from verbinder.errors import UserError
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.dialogs.import_people.report import SHOWN_ROWS, ReportWords
from verbinder.ui.dialogs.import_people.work import Outcome
from verbinder.ui.dialogs.where_to_save import ask_where_to_save
from verbinder.ui.dialogs.zip_password import ask_if_zip
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import Button, Heading, Paragraph
from verbinder.usecases import exports, import_report


class ReportStep(QWidget):
    """Says `undo_wanted`; what follows is shown with `undone` or `say_error`."""

    undo_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = ReportWords(context.messages, self)
        self._outcome: Outcome | None = None
        self._known: dict[int, str] = {}
        self.title = Heading("", TypeRole.TITLE)
        self.said = Paragraph("")
        self.rows = QPlainTextEdit()
        self.rows.setReadOnly(True)
        self.rows.setTabChangesFocus(True)
        self.rows.setAccessibleName(self.tr("Report"))
        self.undo_button = Button(self.tr("&Undo"), icon="undo", theme=context.theme)
        self.save_button = Button(self.tr("Save the &report…"), icon="export", theme=context.theme)
        self.undo_button.clicked.connect(self.undo_wanted)
        self.save_button.clicked.connect(self.ask_where)
        buttons = QHBoxLayout()
        buttons.setSpacing(Spacing.S)
        buttons.addWidget(self.undo_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.M)
        layout.addWidget(self.title)
        layout.addWidget(self.said)
        layout.addWidget(self.rows, 1)
        layout.addLayout(buttons)
        layout.addStretch(0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_outcome(self, outcome: Outcome, known: dict[int, str]) -> None:
        """Show what came in."""
        self._outcome, self._known = outcome, known
        self._say("\n".join(self._words.summary(outcome)))
        self.title.setText(self._words.title(outcome))
        text = self._words.text(outcome, known, most=SHOWN_ROWS)
        listed = text[len("\n".join(self._words.summary(outcome))) :].strip()
        self.rows.setPlainText(listed)
        self.rows.setVisible(bool(listed))
        self.undo_button.setVisible(outcome.step is not None)
        self.undo_button.setEnabled(True)
        self.save_button.show()

    def undone(self) -> None:
        """It was taken back."""
        self.title.setText(self.tr("Taken back"))
        self._say(self.tr("Your notebook is as it was before you brought the list in."))
        self.rows.hide()
        self.undo_button.hide()
        self.save_button.hide()

    def say_error(self, sentence: str) -> None:
        """Say why something could not be done."""
        self._say(sentence, "danger")

    def ask_where(self) -> None:
        """Ask where the report must go."""
        if self._outcome is None:
            return
        name = self.tr("Report {name}").format(name=Path(self._outcome.file).stem) + import_report.SUFFIX
        kinds = {
            import_report.SUFFIX: self.tr("List for Excel ({endings})").format(endings=f"*{import_report.SUFFIX}"),
            ".txt": self.tr("Text ({endings})").format(endings="*.txt"),
            ".zip": self.tr("List in a locked zip ({endings})").format(endings="*.zip"),
        }
        ask_where_to_save(self, self.tr("Save the report"), Path.home() / name, kinds, self.save_to)

    def save_to(self, file: Path) -> None:
        """Write the report: as a list that Excel opens, in a zip on its lock or not, or as text that Notepad reads."""
        ask_if_zip(self._context, file, partial(self._save, file), self)

    def _save(self, file: Path, password: str) -> None:
        outcome = self._outcome
        if outcome is None:
            return
        write = self._write_text if file.suffix.lower() == ".txt" else partial(self._write_list, password)
        messages = self._context.messages
        if self._context.operations.attempt(
            lambda: write(file, outcome), on_error=lambda error: self.say_error(messages.sentence(error))
        ):
            self._say(self.tr("The report is in {file}.").format(file=file.name))

    def _write_list(self, password: str, file: Path, outcome: Outcome) -> None:
        told = import_report.Told(outcome.file, outcome.report, outcome.rows or {}, known=self._known)
        import_report.save(self._context.notebook, file, [told], self._context.messages.language, password)

    def _write_text(self, file: Path, outcome: Outcome) -> None:
        text = self._words.whole(outcome, self._known, self._context.notebook.today())
        with exports.leaving(self._context.notebook, ExportKind.IMPORT_REPORT):
            try:
                atomic_file.write_bytes(file, text.replace("\n", "\r\n").encode("utf-8-sig"))
            except OSError:
                raise UserError("import_report.cannot_write", name=file.name) from None

    def _say(self, text: str, level: str = "") -> None:
        self.said.setProperty("level", level)
        self.said.setText(text)
        self.said.setVisible(bool(text))
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
