"""The dialog itself: which file, in which neighbourhood, what becomes of every street.

Owns the order of things and the words; reading and writing are jobs of the use case.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QCompleter, QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from verbinder.errors import VerbinderError
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.dialogs.fitting import fit
from verbinder.ui.dialogs.import_streets.street_rows import StreetRows
from verbinder.ui.jobs import Job
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.widgets import Button, Heading, LabelledForm, Paragraph, RowTable
from verbinder.usecases import import_streets, streets
from verbinder.usecases.import_streets import Becomes, StreetList, StreetsReport


class ImportStreetsDialog(QDialog):
    """Open it with `open()`. Nothing is written before the button that says how many streets come in."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bring in a list of streets"))
        self._context = context
        self._found: StreetList | None = None
        self._folder = str(Path.home())
        self._reading: Job | None = None
        self.about = Paragraph(
            self.tr(
                "An open list of the streets of your neighbourhood (CSV, Excel or GeoJSON), from the municipality or "
                "an open map. Then Verbinder also shows where you were never seen."
            )
        )
        self.choose_button = Button(self.tr("Choose a &file…"), "primary", icon="import", theme=context.theme)
        self.told = Heading("", TypeRole.SUBHEADING)
        self.told.setAccessibleName(self.tr("What was found"))
        self.neighbourhood = QLineEdit()
        self.neighbourhood.setMaxLength(120)
        completer = QCompleter([row.name for row in streets.neighbourhoods(context.notebook)], self.neighbourhood)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.neighbourhood.setCompleter(completer)
        self.form = LabelledForm()
        self.form.add_row(
            self.tr("&Neighbourhood"),
            self.neighbourhood,
            help_text=self.tr("For all of these streets. Leave it empty to take what the list says."),
        )
        self.rows = StreetRows(self)
        self.table = RowTable(theme=context.theme, name=self.tr("Streets of the list"))
        self.table.setModel(self.rows)
        self.cancel_button = Button(self.tr("Cancel"))
        self.bring_button = Button("", "primary")
        self.bring_button.setDefault(True)
        self._lay_out()
        self._connect()
        self._show_found()
        fit(self, context.theme.space(720), context.theme.space(560))
        self.choose_button.setFocus()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(Spacing.S)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.bring_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.windowTitle(), TypeRole.TITLE))
        layout.addWidget(self.about)
        layout.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.told)
        layout.addWidget(self.form)
        layout.addWidget(self.table, 1)
        layout.addStretch(0)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self.ask)
        self.neighbourhood.editingFinished.connect(self._compare)
        self.cancel_button.clicked.connect(self.reject)
        self.bring_button.clicked.connect(self.bring_in)

    # -- the file -----------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Open the file dialog."""
        dialog = QFileDialog(self, self.tr("Choose a list of streets"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("Lists of streets ({endings})").format(
                    endings="*.csv *.txt *.tsv *.xlsx *.xls *.ods *.geojson *.json"
                ),
                self.tr("All files ({endings})").format(endings="*"),
            ]
        )
        dialog.fileSelected.connect(lambda file: self.take_file(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def take_file(self, file: Path) -> None:
        """Read a file and show what would become of its streets."""
        self._folder = str(file.parent)
        self._found = None
        self._say(self.tr("Reading {file}…").format(file=file.name))
        self.bring_button.setEnabled(False)
        self._reading = self._context.operations.job(
            import_streets.read_list, file, on_done=self._read, on_error=self._refused, owner=self
        )

    def _read(self, found: StreetList) -> None:
        self._reading, self._found = None, found
        self.choose_button.setText(self.tr("Choose another &file…"))
        self._show_found()
        self._compare()
        self.neighbourhood.setFocus()

    def _refused(self, error: VerbinderError) -> None:
        self._reading = None
        self._show_found()
        self._say(self._context.messages.sentence(error), "danger")
        QAccessible.updateAccessibility(QAccessibleEvent(self.told, QAccessible.Event.Alert))

    # -- what becomes of it -------------------------------------------------------------------------------------

    def _compare(self) -> None:
        if self._found is None:
            return
        found = self._context.operations.run(
            import_streets.look, self._context.notebook, self._found, neighbourhood=self.neighbourhood.text()
        )
        self.rows.show_streets(found or ())
        if self.rows.rowCount():
            self.table.setCurrentIndex(self.rows.index(0, 0))
        new, placed, known = (self.rows.count(each) for each in Becomes)
        counts = [_counted(self.tr("%n new", "", new), new)]
        if placed:
            counts.append(_counted(self.tr("%n get(s) a neighbourhood", "", placed), placed))
        counts.append(_counted(self.tr("%n there already", "", known), known))
        self._say(" · ".join(counts))
        self.bring_button.setText(_counted(self.tr("&Bring in %n street(s)", "", new + placed), new + placed))
        self.bring_button.setEnabled(new + placed > 0)

    def bring_in(self) -> None:
        """Write the streets as one step, and close."""
        if self._found is None:
            return
        self.bring_button.setEnabled(False)
        self._context.operations.job(
            import_streets.bring_in,
            self._context.notebook,
            self._found,
            neighbourhood=self.neighbourhood.text(),
            title=self.tr("Bringing in streets…"),
            cancellable=False,
            on_done=self._brought_in,
            on_error=self._refused,
            owner=self,
        )

    def _brought_in(self, report: StreetsReport) -> None:
        said = _counted(self.tr("%n street(s) brought in.", "", report.added), report.added)
        if report.known:
            said += " " + _counted(self.tr("%n was/were there already.", "", report.known), report.known)
        say_done(self._context, said)
        self.accept()

    def reject(self) -> None:
        """Stop reading, and close."""
        if self._reading is not None:
            self._reading.cancel()
        super().reject()

    def _show_found(self) -> None:
        for widget in (self.form, self.table, self.bring_button):
            widget.setVisible(self._found is not None)
        self.about.setVisible(self._found is None)
        self.told.setVisible(bool(self.told.text()))

    def _say(self, text: str, level: str = "") -> None:
        self.told.setProperty("level", level)
        self.told.setText(text)
        self.told.setVisible(bool(text))
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)


def _counted(text: str, count: int) -> str:
    """Qt fills in the bare figure; people read 1.382 better than 1382."""
    return text.replace(str(count), QLocale().toString(count), 1)
