"""The step in which a new notebook gets its name and its passphrase, with its strength and what losing it means.

Owns the name and the place; the passphrase is weighed by `new_passphrase`, the notebook is made elsewhere.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from verbinder import paths
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import TypeRole
from verbinder.ui.dialogs.new_passphrase import NewPassphrase
from verbinder.ui.dialogs.start_sheet import StartSheet
from verbinder.ui.jobs import JobRunner
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.form import LabelledForm
from verbinder.ui.widgets.heading import Paragraph


class PassphraseStep(StartSheet):
    """Name, place, passphrase twice."""

    #: Where the notebook goes, its name, and the passphrase.
    chosen = Signal(Path, str, str)
    back = Signal()

    def __init__(self, path: Path, *, theme: Theme, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._path = path
        self.add_title(
            self.tr("Choose a passphrase"),
            self.tr("It locks your notebook. Whoever finds or steals your laptop reads nothing without it."),
        )
        self.form = LabelledForm()
        self.name = QLineEdit(self.tr("My neighbourhood"))
        self.form.add_row(self.tr("&Name of your notebook"), self.name)
        self.passphrase = NewPassphrase(self.form, theme=theme, jobs=jobs, parent=self)
        self.first, self.second = self.passphrase.first, self.passphrase.second
        self.first_row, self.second_row = self.form.row_of(self.first), self.form.row_of(self.second)
        self.meter = self.passphrase.meter
        self.body.addWidget(self.form)
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "Nobody can look up or reset a lost passphrase: not we, not your IT department. In the next step "
                    "you get a recovery key for on paper."
                ),
                muted=True,
            )
        )
        self._add_place()
        self._add_buttons()
        self.passphrase.return_pressed.connect(self._go_on)
        self.passphrase.weighed.connect(self._go_on)

    def _add_place(self) -> None:
        line = QHBoxLayout()
        self._place = Paragraph("", muted=True, role=TypeRole.SMALL)
        self._place_button = Button(self.tr("Other pl&ace…"), "quiet")
        self._place_button.clicked.connect(self._choose_place)
        line.addWidget(self._place, 1)
        line.addWidget(self._place_button)
        self.body.addLayout(line)
        self._say_place()

    def _add_buttons(self) -> None:
        line = QHBoxLayout()
        self.back_button = Button(self.tr("&Back"))
        self.next_button = Button(self.tr("Make my note&book"), "primary")
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self._go_on)
        line.addWidget(self.back_button)
        line.addStretch(1)
        line.addWidget(self.next_button)
        self.body.addLayout(line)

    def focus_first(self) -> None:
        self.first.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the notebook is being made."""
        self.next_button.setText(self.tr("One moment…") if busy else self.tr("Make my note&book"))
        for widget in (self.form, self.next_button, self.back_button, self._place_button):
            widget.setEnabled(not busy)

    def say_refused(self, sentence: str) -> None:
        """It could not be made: the sentence stands below the name."""
        self.set_busy(False)
        self.form.set_error(self.name, sentence)
        self.form.focus_first_error()

    def _choose_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Where to keep the notebook"), str(self._path))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Notebooks (*{ending})").format(ending=paths.NOTEBOOK_SUFFIX)])
        dialog.setDefaultSuffix(paths.NOTEBOOK_SUFFIX.removeprefix("."))
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(self._place_chosen)
        dialog.open()

    def _place_chosen(self, file: str) -> None:
        self._path = Path(file)
        self.form.set_error(self.name, "")
        self._say_place()

    def _say_place(self) -> None:
        self._place.setText(self.tr("Kept in {file}").format(file=self._path))

    def _go_on(self) -> None:
        self.form.clear_errors()
        good = self.passphrase.is_good()
        if good is None:
            return
        if good and not self.name.text().strip():
            self.form.set_error(self.name, self.tr("Give your notebook a name."))
        if self.form.focus_first_error():
            self.go_to(self.window().focusWidget())
        elif not good:
            self.go_to(self.second)
        else:
            self.chosen.emit(self._path, self.name.text().strip(), self.passphrase.text())
