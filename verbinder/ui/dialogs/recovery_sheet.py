"""The recovery key for on paper: shown, printed or saved as PDF, and proved to be written down.

Owns the sheet and the proof; the key comes from the use case and is not kept here longer than it is shown.
"""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QDate, QIODevice, QLocale, Qt, Signal
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from verbinder import atomic_file
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.dialogs.start_sheet import StartSheet
from verbinder.ui.dialogs.where_to_save import ask_where_to_save
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.form import FormRow
from verbinder.ui.widgets.heading import Heading, Paragraph

#: So many groups at the end are typed back; enough to show that the paper exists.
TYPED_BACK = 2
GROUPS_PER_LINE = 5


class RecoverySheet(QWidget):
    """The key in groups, the ways to get it on paper, and the field that asks for its last groups."""

    proved = Signal()
    later = Signal()

    def __init__(
        self,
        key_text: str,
        notebook_name: str,
        *,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key_text
        self._name = notebook_name
        self._groups = key_text.split("-")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.tr("Your recovery key, for on paper"), TypeRole.TITLE))
        layout.addWidget(
            Paragraph(
                self.tr(
                    "With this key your notebook opens when the passphrase is forgotten. Keep it where your passport "
                    "is, never with the laptop."
                ),
                muted=True,
            )
        )
        self.key_label = QLabel(self._in_lines())
        self.key_label.setTextFormat(Qt.TextFormat.PlainText)
        self.key_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.key_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.key_label.setAccessibleName(self.tr("Recovery key"))
        self.key_label.setProperty("role", str(TypeRole.HEADING))
        self.key_label.setStyleSheet('font-family: "DejaVu Sans Mono", "Consolas", "Menlo", monospace;')
        layout.addWidget(self.key_label)
        layout.addLayout(self._paper_buttons(theme))
        self.proof = QLineEdit()
        self.proof.setMaxLength(24)
        self.row = FormRow(
            self.tr("Type the last &two groups from your paper"),
            self.proof,
            help_text=self.tr("So that we both know it is written down. Capitals and dashes do not matter."),
        )
        layout.addWidget(self.row)
        layout.addLayout(self._last_buttons())
        self.proof.textChanged.connect(lambda: self.row.set_error(""))
        self.proof.returnPressed.connect(self._check)

    def _paper_buttons(self, theme: Theme) -> QHBoxLayout:
        line = QHBoxLayout()
        self.print_button = Button(self.tr("&Print…"), icon="print", theme=theme)
        self.save_button = Button(self.tr("Save as P&DF…"), icon="export", theme=theme)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        line.addStretch(1)
        line.addWidget(self.print_button)
        line.addWidget(self.save_button)
        line.addStretch(1)
        return line

    def _last_buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.later_button = Button(self.tr("&Later"), "quiet")
        self.done_button = Button(self.tr("It is on paper"), "primary")
        self.later_button.clicked.connect(self.later)
        self.done_button.clicked.connect(self._check)
        line.addWidget(self.later_button)
        line.addStretch(1)
        line.addWidget(self.done_button)
        return line

    def focus_first(self) -> None:
        """The focus goes to the proof: whoever writes by hand needs no button."""
        self.proof.setFocus()

    def _in_lines(self) -> str:
        groups = self._groups
        lines = [groups[start : start + GROUPS_PER_LINE] for start in range(0, len(groups), GROUPS_PER_LINE)]
        return "\n".join("  ".join(line) for line in lines)

    def _check(self) -> None:
        wanted = "".join(self._groups[-TYPED_BACK:])
        if _letters(self.proof.text()) == wanted:
            self.proved.emit()
            return
        self.row.set_error(
            self.tr("These are not the last two groups: {count} letters, at the end of the key.").format(
                count=len(wanted)
            )
        )
        self.proof.setFocus()

    # -- paper --------------------------------------------------------------------------------------------------

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("Verbinder")
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The printer must live as long as its dialog.
        dialog.accepted.connect(lambda: self.sheet().print_(printer))
        # QPrintDialog hides the plain open() behind one that wants a receiver.
        QDialog.open(dialog)

    def _save(self) -> None:
        proposal = Path(self.tr("recovery sheet") + ".pdf")
        ask_where_to_save(self, self.tr("Save the recovery sheet"), proposal, {".pdf": "PDF (*.pdf)"}, self.save_to)

    def save_to(self, file: Path) -> None:
        """Write the sheet as PDF; a place that cannot be written is said below the field."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle("Verbinder")
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self.sheet().print_(writer)
        try:
            atomic_file.write_bytes(file, bytes(buffer.data().data()))
        except OSError:
            self.row.set_error(self.tr("The sheet could not be saved there. Choose another folder."))

    def sheet(self) -> QTextDocument:
        """The page as it comes on paper."""
        rows = "".join(
            "<tr>" + "".join(f"<td>{escape(group)}</td>" for group in line.split()) + "</tr>"
            for line in self._in_lines().splitlines()
        )
        today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        document = QTextDocument()
        document.setDefaultStyleSheet(
            "h1 { font-family: serif; font-size: 22pt; } p { font-size: 11pt; } "
            "td { font-family: monospace; font-size: 17pt; font-weight: bold; padding: 7px 10px; }"
        )
        paragraphs = (
            self.tr("This key opens the notebook “{name}” without its passphrase.").format(name=self._name),
            self.tr("In Verbinder choose “Use the recovery key” and type it over; capitals and dashes do not matter."),
            self.tr("Keep this sheet where your passport is. Never keep it with the laptop, and take no photo of it."),
            self.tr("Whoever has this sheet and the notebook can read everything in it."),
            self.tr("Made on {day}.").format(day=today),
        )
        text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
        title = escape(self.tr("Verbinder – recovery sheet"))
        document.setHtml(f"<h1>{title}</h1><table cellspacing='4'>{rows}</table>{text}")
        return document


class RecoveryPage(StartSheet):
    """The sheet as the third step of the first run."""

    proved = Signal()
    later = Signal()

    def __init__(self, key_text: str, notebook_name: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.sheet_widget = RecoverySheet(key_text, notebook_name, theme=theme)
        self.body.addWidget(self.sheet_widget)
        self.sheet_widget.proved.connect(self.proved)
        self.sheet_widget.later.connect(self.later)

    def focus_first(self) -> None:
        self.sheet_widget.focus_first()


class RecoveryDialog(QDialog):
    """The sheet once more, from the menu; `proved` when it is on paper now."""

    proved = Signal()

    def __init__(self, key_text: str, notebook_name: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recovery sheet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sheet_widget = RecoverySheet(key_text, notebook_name, theme=theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.XL, Spacing.XL, Spacing.XL)
        layout.addWidget(self.sheet_widget)
        self.sheet_widget.proved.connect(self.proved)
        self.sheet_widget.proved.connect(self.accept)
        self.sheet_widget.later.connect(self.reject)
        self.sheet_widget.focus_first()


def _letters(text: str) -> str:
    """What was typed, as the key is written: misread figures become the letters they look like."""
    misread = str.maketrans({"0": "O", "1": "I", "8": "B"})
    return "".join(char for char in text.upper() if char.isalnum()).translate(misread)
