"""A new passphrase: typed twice, weighed while one types, and good enough before one goes on.

Owns the two fields, the meter and the verdict on them; they stand in a form of whoever asks.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from verbinder.ui.design.theme import Theme
from verbinder.ui.jobs import JobRunner
from verbinder.ui.widgets.form import LabelledForm
from verbinder.ui.widgets.passphrase import PassphraseField, StrengthMeter

#: A passphrase of so many letters is let through whatever the estimate says: long is what makes it hard.
LONG_ENOUGH = 12
GOOD_ENOUGH = 3
#: Judging takes a few milliseconds, so not for every letter of a fast typist.
JUDGE_AFTER_MS = 120


class NewPassphrase(QObject):
    """Puts its rows into `form`. Ask `is_good` before going on; it says beside the fields what is missing."""

    #: Enter in one of the fields.
    return_pressed = Signal()
    #: What was typed is weighed now: going on that had to wait for it may be tried again.
    weighed = Signal()

    def __init__(self, form: LabelledForm, *, theme: Theme, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._jobs = jobs
        self._score = 0
        self._judged = ""
        self.first = PassphraseField(name=self.tr("Passphrase"))
        form.add_row(
            self.tr("&Passphrase"),
            self.first,
            help_text=self.tr("Four or five words that you remember work best, e.g. a strange little sentence."),
        )
        self.meter = StrengthMeter(theme=theme)
        form.add_widget(self.meter)
        self.second = PassphraseField(name=self.tr("Passphrase, once more"))
        form.add_row(self.tr("Once &more"), self.second)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(JUDGE_AFTER_MS)
        self._timer.timeout.connect(self._judge)
        self.first.text_changed.connect(self._typed)
        self.second.text_changed.connect(lambda: form.set_error(self.second, ""))
        for field in (self.first, self.second):
            field.return_pressed.connect(self.return_pressed)
        self._say_strength()

    def text(self) -> str:
        """What was typed in the first field."""
        return self.first.text()

    def is_good(self) -> bool | None:
        """Whether one may go on; None while it is still being weighed (`weighed` follows).

        What is not right is said under its field. An empty second field is no mistake: it gets the focus.
        """
        text = self.first.text()
        if not text:
            self._form.set_error(self.first, self.tr("Choose a passphrase first."))
        elif self._judged != text and len(text) < LONG_ENOUGH:
            # Pressed faster than it was weighed: weigh it now, then go on.
            self._timer.stop()
            self._jobs.run(_strength_of, text, on_done=lambda score: self._weighed(text, score), owner=self)
            return None
        elif self._score < GOOD_ENOUGH and len(text) < LONG_ENOUGH:
            self._form.set_error(
                self.first, self.tr("This one is guessed too quickly. Add a word or two, then it is strong.")
            )
        elif self.second.text() and self.second.text() != text:
            self._form.set_error(self.second, self.tr("The two are not the same. Type it once more."))
        else:
            return bool(self.second.text())
        return False

    def _typed(self) -> None:
        self._form.set_error(self.first, "")
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

    def _weighed(self, text: str, score: int) -> None:
        self._judgement(text, score)
        if text == self.first.text():
            self.weighed.emit()

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


def _strength_of(text: str) -> int:
    """Loads what judges a passphrase with the first question, on the worker."""
    from verbinder.usecases.notebooks import passphrase_strength

    return passphrase_strength(text).score
