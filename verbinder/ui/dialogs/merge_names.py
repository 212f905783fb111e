"""Two names for one thing: which ones look alike, which of the two stays, and the way back.

Owns the choice and the words; what can be merged and how is the use case's.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from verbinder.domain.changes import Step
from verbinder.errors import VerbinderError
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.dialogs.fitting import fit
from verbinder.ui.models.numbered_rows import ROOT, Index, NumberedRows
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import Button, FlowLayout, Heading, LabelledForm, Paragraph, RowTable
from verbinder.usecases import merging_names
from verbinder.usecases.merging_names import Named, Subject


class AlikeRows(NumberedRows):
    """Names that are probably of one thing, beside each other."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([("", 0)] * 2, parent)
        self.muted = 1
        self._headings = ((self.tr("This one stays"), 26), (self.tr("Is perhaps the same"), 0))
        self.pairs: tuple[tuple[Named, Named], ...] = ()

    def show_pairs(self, pairs: Sequence[tuple[Named, Named]]) -> None:
        """Show these."""
        self.beginResetModel()
        self.pairs = tuple(pairs)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.pairs)

    def text_of(self, row: int, column: int) -> str:
        return self.pairs[row][column].name


class NameBox(QComboBox):
    """A name out of a list; typing finds it, wherever the letters stand in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        completer = self.completer()
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def offer(self, names: Sequence[Named]) -> None:
        """Offer these, with none chosen."""
        self.clear()
        for each in names:
            self.addItem(each.name, each)
        self.setCurrentIndex(-1)
        self.clearEditText()

    def choose(self, key: str) -> None:
        """Choose the name with this key, if it is there."""
        for place in range(self.count()):
            if self.itemData(place).key == key:
                self.setCurrentIndex(place)

    @property
    def chosen(self) -> Named | None:
        """What is chosen, also when it was typed; None for what is no name of the list."""
        place = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        if self.currentIndex() >= 0 and self.itemText(self.currentIndex()) == self.currentText():
            place = self.currentIndex()  # of two with one name the one that was chosen
        found = self.itemData(place) if place >= 0 else None
        return found if isinstance(found, Named) else None


class MergeNamesDialog(QDialog):
    """Open it with `open()`. It stays open after a merge, for there may be more; the last one can be taken back."""

    def __init__(
        self,
        context: PageContext,
        subject: Subject = Subject.STREET,
        *,
        keep: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge names"))
        self._context = context
        self._merged: Step | None = None
        self.told = Paragraph("")
        self.told.setAccessibleName(self.tr("What happens"))
        self.subject = QComboBox()
        for each, called in self._subjects():
            self.subject.addItem(called, each)
        self.keep, self.other = NameBox(), NameBox()
        self.form = LabelledForm()
        self.form.add_row(self.tr("&What has two names?"), self.subject)
        self.form.add_row(self.tr("This one &stays"), self.keep)
        self.form.add_row(self.tr("This one goes &into it"), self.other)
        self.rows = AlikeRows(self)
        self.alike_title = Heading(self.tr("Perhaps the same"), TypeRole.SUBHEADING)
        self.table = RowTable(theme=context.theme, name=self.tr("Names that look alike"))
        self.table.setModel(self.rows)
        self.merge_button = Button(self.tr("&Merge"), "primary")
        self.merge_button.setDefault(True)
        self.turn_button = Button(self.tr("&Turn them round"))
        self.undo_button = Button(self.tr("&Undo"), icon="undo", theme=context.theme)
        self.undo_button.hide()
        self.close_button = Button(self.tr("Close"))
        self._lay_out()
        self._connect()
        self.subject.setCurrentIndex(self.subject.findData(subject))
        self._offer()
        if keep is not None:
            self.keep.choose(str(keep))
        fit(self, context.theme.space(640), context.theme.space(600))
        (self.other if keep is not None else self.subject).setFocus()

    def _lay_out(self) -> None:
        actions = QWidget()
        flow = FlowLayout(actions)
        for button in (self.merge_button, self.turn_button, self.undo_button):
            flow.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(Spacing.S)
        foot.addWidget(actions, 1)
        foot.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.tr("Two names for one thing"), TypeRole.TITLE))
        layout.addWidget(self.form)
        layout.addWidget(self.told)
        layout.addWidget(self.alike_title)
        layout.addWidget(self.table, 1)
        layout.addStretch(0)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.subject.activated.connect(self._offer)
        for box in (self.keep, self.other):
            box.editTextChanged.connect(self._say_what_happens)
            box.currentIndexChanged.connect(self._say_what_happens)
        self.table.row_activated.connect(self._take_pair)
        self.table.clicked.connect(lambda index: self._take_pair(index.row()))
        self.merge_button.clicked.connect(self.merge)
        self.turn_button.clicked.connect(self.turn)
        self.undo_button.clicked.connect(self.undo)
        self.close_button.clicked.connect(self.reject)

    # -- choosing -----------------------------------------------------------------------------------------------

    @property
    def chosen_subject(self) -> Subject:
        """What there are two names for."""
        return Subject(self.subject.currentData())

    def _offer(self) -> None:
        subject, context = self.chosen_subject, self._context
        names = context.operations.run(
            merging_names.named, context.notebook, subject, language=context.messages.language
        )
        names = names or ()
        for box in (self.keep, self.other):
            box.offer(names)
        pairs = merging_names.alike(subject, names)
        self.rows.show_pairs(pairs)
        for widget in (self.alike_title, self.table):
            widget.setVisible(bool(pairs))
        self._say_what_happens()

    def _take_pair(self, row: int) -> None:
        one, other = self.rows.pairs[row]
        self.keep.choose(one.key)
        self.other.choose(other.key)
        self.merge_button.setFocus()

    def turn(self) -> None:
        """The other one stays."""
        keep, other = self.keep.chosen, self.other.chosen
        if keep is not None and other is not None:
            self.keep.choose(other.key)
            self.other.choose(keep.key)

    def _say_what_happens(self) -> None:
        keep, other = self.keep.chosen, self.other.chosen
        ready = keep is not None and other is not None and keep.key != other.key
        self.merge_button.setEnabled(ready)
        self.turn_button.setEnabled(ready)
        if keep is None or other is None or not ready:
            self._say(self.tr("Choose two names of one thing. You can take it back in one step."))
        elif self.chosen_subject is Subject.CONCEPT:
            text = self.tr("“{keep}” and “{other}” count as one from now on; both words stay.")
            self._say(text.format(keep=keep.name, other=other.name))
        else:
            text = self.tr("Everything that hangs on “{other}” goes to “{keep}”; the name “{other}” goes.")
            self._say(text.format(keep=keep.name, other=other.name))

    # -- doing --------------------------------------------------------------------------------------------------

    def merge(self) -> None:
        """Make the two one, and look what is left."""
        keep, other, notebook = self.keep.chosen, self.other.chosen, self._context.notebook
        if keep is None or other is None:
            return
        if self._context.operations.attempt(
            lambda: merging_names.merge(notebook, self.chosen_subject, keep.key, other.key), on_error=self._refused
        ):
            self._merged = notebook.next_steps()[0]
            self.undo_button.show()
            self._offer()
            self._say(self.tr("“{other}” is “{keep}” now.").format(keep=keep.name, other=other.name), "success")
            (self.table if self.rows.rowCount() else self.keep).setFocus()

    def undo(self) -> None:
        """Take the last merge back, when nothing was written since."""
        last = self._context.operations.run(self._context.notebook.next_steps)
        if self._merged is None or not last or last[0] is None or last[0].step_id != self._merged.step_id:
            self._say(self.tr("Something else was written down since. Ctrl+Z takes the steps back one by one."))
            return
        if self._context.operations.attempt(self._context.notebook.undo, on_error=self._refused):
            self._merged = None
            self.close_button.setFocus()
            self.undo_button.hide()
            self._offer()
            self._say(self.tr("They are two again."), "success")

    def _refused(self, error: VerbinderError) -> None:
        self._say(self._context.messages.sentence(error), "danger")

    def _say(self, text: str, level: str = "") -> None:
        self.told.setProperty("level", level)
        self.told.setText(text)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)

    def _subjects(self) -> list[tuple[Subject, str]]:
        return [
            (Subject.STREET, self.tr("A street")),
            (Subject.ORGANISATION, self.tr("An organisation")),
            (Subject.PLACE, self.tr("A place")),
            (Subject.TAG, self.tr("A theme")),
            (Subject.CONCEPT, self.tr("A concept of the vocabulary")),
        ]
