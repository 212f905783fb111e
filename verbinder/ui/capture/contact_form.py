"""The whole form of a contact: for those who prefer it to the line, and to correct one that was saved.

Owns saving, the draft and removing; its fields stand in `contact_sheet`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from verbinder.domain.contact_fields import LoggedContact
from verbinder.errors import VerbinderError
from verbinder.ui.capture.contact_sheet import ContactSheet
from verbinder.ui.capture.contact_values import (
    ContactValues,
    from_draft,
    from_view,
    save_changed,
    save_new,
    to_draft,
)
from verbinder.ui.capture.draft_keeper import DraftKeeper
from verbinder.ui.capture.earlier_draft import EarlierDraft
from verbinder.ui.capture.saved_words import SavedWords
from verbinder.ui.capture.status_line import StatusLine
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.note_question import question_about
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Heading
from verbinder.usecases import contacts

if TYPE_CHECKING:
    from verbinder.ui.pages.page import PageContext

DRAFT_KEY = "contact-form"


class ContactForm(QDialog):
    """A new contact, or with `contact_id` one to correct. Ctrl+Enter saves from every field.

    `logged` carries what was saved of a new one, `changed` the id of one that was corrected.
    """

    logged = Signal(object)
    changed = Signal(int)

    def __init__(self, context: PageContext, contact_id: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._contact_id = contact_id
        self._before: ContactValues | None = None
        self._filling = True
        self.setWindowTitle(self.tr("Contact") if contact_id is None else self.tr("Change a contact"))
        self.earlier = EarlierDraft()
        self.sheet = ContactSheet(context)
        self.status = StatusLine()
        self.save_button = Button(self.tr("&Save"), "primary")
        self.cancel_button = Button(self.tr("Cancel"))
        self.delete_button = Button(self.tr("Remove this contact"), "quiet", icon="delete", theme=context.theme)
        self._lay_out()
        key = DRAFT_KEY if contact_id is None else f"contact:{contact_id}"
        self.drafts = DraftKeeper(context, key, self._draft, self)
        self._connect()
        self._fill()
        self.resize(self._fitting_size())

    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.sheet)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QHBoxLayout()
        buttons.setSpacing(Spacing.S)
        buttons.addWidget(self.delete_button)
        buttons.addWidget(self.status, 1)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        for button in (self.delete_button, self.cancel_button, self.save_button):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.windowTitle(), TypeRole.HEADING))
        layout.addWidget(self.earlier)
        layout.addWidget(area, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.sheet.edited.connect(self._touched)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.reject)
        self.delete_button.clicked.connect(self.remove)
        self.earlier.continued.connect(self._continue_earlier)
        self.earlier.discarded.connect(self.drafts.answered)

    # -- filling in ---------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        notebook = self._context.notebook
        values = self.sheet.blank()
        if self._contact_id is not None:
            view = self._context.operations.run(contacts.contact, notebook, self._contact_id)
            values = from_view(view) if view is not None else values
            self._gone = view is None
        else:
            self._gone = False
        self.sheet.set_values(values)
        self._before = self.sheet.values()
        self.delete_button.setVisible(self._contact_id is not None)
        if notebook.read_only:
            self.save_button.setEnabled(False)
            self.delete_button.setEnabled(False)
        earlier = from_draft(self.drafts.take_earlier())
        if earlier is not None:
            self.earlier.offer(to_draft(earlier), _begins(earlier))
        self._filling = False

    def open(self) -> None:
        """Shows the form; a contact that is gone was said so, and nothing is shown."""
        if self._gone:
            self.deleteLater()
            return
        super().open()
        self.sheet.focus_first()

    def _continue_earlier(self, draft: str) -> None:
        values = from_draft(draft)
        if values is not None:
            self.sheet.set_values(values)
            self.drafts.touch()
            self.drafts.keep_now()
        self.drafts.answered()
        self.sheet.focus_first()

    def _draft(self) -> str:
        values = self.sheet.values()
        return "" if values == self._before else to_draft(values)

    def _touched(self) -> None:
        if not self._filling:
            self.drafts.touch()
            self._ask_about_texts()

    def _ask_about_texts(self) -> None:
        values = self.sheet.values()
        heard = (f"{each.text}\n{each.more}" for each in values.heard)
        question = question_about("\n".join((values.note, *heard)), self._context.messages)
        if question or self.status.level == "warning":
            self.status.say(question, "warning" if question else "")

    # -- what is done with it -----------------------------------------------------------------------------------

    def save(self) -> None:
        """Save the form as one step; what is wrong is said beside its field."""
        self.sheet.clear_errors()
        if not self.sheet.take_entries():
            return
        self._context.operations.attempt(self._store, on_error=self._refused)

    def _store(self) -> None:
        values, notebook, key = self.sheet.values(), self._context.notebook, self.drafts.key
        if self._contact_id is None:
            logged = save_new(notebook, values, draft_key=key)
            self._leave()
            self._say_saved(logged)
            self.logged.emit(logged)
            return
        if values != self._before:
            save_changed(notebook, self._contact_id, values, draft_key=key)
        self._leave()
        self.changed.emit(self._contact_id)

    def _say_saved(self, logged: LoggedContact) -> None:
        notebook, messages = self._context.notebook, self._context.messages
        view = contacts.contact(notebook, logged.contact_id)
        said = SavedWords().one(view, logged, notebook.clock(), messages.language)
        messages.success(said, action_text=self.tr("Undo"), action=partial(self._undo, self._context))

    def remove(self) -> None:
        """Remove the contact with what was heard in it; there is a way back in the message."""
        if self._contact_id is None:
            return
        context, contact_id = self._context, self._contact_id
        if context.operations.run(contacts.delete, context.notebook, contact_id, with_heard=True) is None:
            return
        self.drafts.keep_now()
        self._leave()
        text = self.tr("The contact is removed, with what was heard and promised in it.")
        context.messages.success(text, action_text=self.tr("Undo"), action=partial(self._undo, context))

    @staticmethod
    def _undo(context: PageContext) -> None:
        context.operations.run(context.notebook.undo)

    def _leave(self) -> None:
        self._filling = True
        self.drafts.saved()
        self.accept()

    def reject(self) -> None:
        """Closing keeps what was typed as a draft: it is offered the next time."""
        self.drafts.keep_now()
        super().reject()

    def _refused(self, error: VerbinderError) -> None:
        text = self._context.messages.sentence(error)
        if not self.sheet.show_error(error.code, text):
            self.status.say(text, "danger")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control or self.save_button.hasFocus():
                self.save()
            elif self.cancel_button.hasFocus():
                self.reject()
            elif self.delete_button.hasFocus():
                self.remove()
            else:
                self.focusNextPrevChild(True)
            return
        super().keyPressEvent(event)

    def _fitting_size(self) -> QSize:
        parent = self.parentWidget()
        widest = parent.window().size() if parent is not None else QSize(1100, 760)
        space = self._context.theme.space
        return QSize(min(space(940), widest.width() - 40), min(space(660), widest.height() - 40))


def _begins(values: ContactValues) -> str:
    """What an earlier form is recognised by."""
    words = [person.name for person in values.people]
    words += [f"{values.street} {values.house_number}".strip(), values.place, values.organisation]
    words += [heard.text for heard in values.heard] + [values.note]
    return ", ".join(word for word in words if word.strip())
