"""The step in which a new notebook gets its name and its passphrase, with its strength and what losing it means.

Owns the two fields and the verdict on them; the notebook is made elsewhere.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from verbinder import paths
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import TypeRole
from verbinder.ui.dialogs.start_sheet import StartSheet
from verbinder.ui.jobs import JobRunner
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.form import LabelledForm
from verbinder.ui.widgets.heading import Paragraph
from verbinder.ui.widgets.passphrase import PassphraseField, StrengthMeter

#: A passphrase of so many letters is let through whatever the estimate says: long is what makes it hard.
LONG_ENOUGH = 12
GOOD_ENOUGH = 3
#: Judging takes a few milliseconds, so not for every letter of a fast typist.
JUDGE_AFTER_MS = 120


class PassphraseStep(StartSheet):
    """Name, place, passphrase twice."""

    #: Where the notebook goes, its name, and the passphrase.
    chosen = Signal(Path, str, str)
    back = Signal()

    def __init__(self, path: Path, *, theme: Theme, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._jobs = jobs
        self._path = path
        self._score = 0
        self._judged = ""
        self.add_title(
            self.tr("Choose a passphrase"),
            self.tr("It locks your notebook. Whoever finds or steals your laptop reads nothing without it."),
        )
        self.form = LabelledForm()
        self.name = QLineEdit(self.tr("My neighbourhood"))
        self.form.add_row(self.tr("&Name of your notebook"), self.name)
        self.first = PassphraseField(name=self.tr("Passphrase"))
        self.first_row = self.form.add_row(
            self.tr("&Passphrase"),
            self.first,
            help_text=self.tr("Four or five words that you remember work best, e.g. a strange little sentence."),
        )
        self.meter = StrengthMeter(theme=theme)
        self.form.add_widget(self.meter)
        self.second = PassphraseField(name=self.tr("Passphrase, once more"))
        self.second_row = self.form.add_row(self.tr("Once &more"), self.second)
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
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(JUDGE_AFTER_MS)
        self._timer.timeout.connect(self._judge)
        self.first.text_changed.connect(self._typed)
        self.second.text_changed.connect(lambda: self.form.set_error(self.second, ""))
        for field in (self.first, self.second):
            field.return_pressed.connect(self._go_on)
        self._say_strength()

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

    def _typed(self) -> None:
        self.form.set_error(self.first, "")
        self._timer.start()

    def _judge(self) -> None:
        text = self.first.text()
        self._jobs.run(
            _strength_of, text, on_done=lambda score: self._judgement(text, score), owner=self, cancellable=False
        )

    def _judgement(self, text: str, score: int) -> None:
        # The user may have typed on while this one was weighed.
        if text == self.first.text():
            self._judged, self._score = text, score
            self._say_strength()

    def _say_strength(self) -> None:
        words = (
            self.tr("Very easy to guess"),
            self.tr("Easy to guess"),
            self.tr("Could be better: add a word"),
            self.tr("Good"),
            self.tr("Very good"),
        )
        text = self.first.text()
        score = max(self._score, GOOD_ENOUGH) if len(text) >= LONG_ENOUGH else self._score
        self.meter.set_strength(score if text else 0, words[score] if text else "")

    def _go_on(self) -> None:
        self.form.clear_errors()
        text = self.first.text()
        if not text:
            self.form.set_error(self.first, self.tr("Choose a passphrase first."))
        elif self._judged != text and len(text) < LONG_ENOUGH:
            # Pressed faster than it was weighed: weigh it now, then go on.
            self._timer.stop()
            self._jobs.run(_strength_of, text, on_done=lambda score: self._weighed(text, score), owner=self)
            return
        elif self._score < GOOD_ENOUGH and len(text) < LONG_ENOUGH:
            self.form.set_error(
                self.first, self.tr("This one is guessed too quickly. Add a word or two, then it is strong.")
            )
        elif not self.second.text():
            self.go_to(self.second)
            return
        elif self.second.text() != text:
            self.form.set_error(self.second, self.tr("The two are not the same. Type it once more."))
        elif not self.name.text().strip():
            self.form.set_error(self.name, self.tr("Give your notebook a name."))
        if self.form.focus_first_error():
            self.go_to(self.window().focusWidget())
        else:
            self.chosen.emit(self._path, self.name.text().strip(), text)

    def _weighed(self, text: str, score: int) -> None:
        self._judgement(text, score)
        if text == self.first.text():
            self._go_on()


def _strength_of(text: str) -> int:
    """Loads what judges a passphrase with the first question, on the worker."""
    from verbinder.usecases.notebooks import passphrase_strength

    return passphrase_strength(text).score
