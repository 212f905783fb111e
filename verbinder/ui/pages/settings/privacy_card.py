"""Privacy: what is kept too long, what left the notebook, what was removed and can be put back.

Owns the buttons and the lists behind them, and two papers that name nobody; terms and work are the use cases'.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from verbinder.domain.history import Removed
from verbinder.domain.retention import USUAL_EXTRA_MONTHS, DuePerson, RetentionKind, months_before
from verbinder.ui import words
from verbinder.ui.dialogs.where_to_save import ask_where_to_save, in_documents
from verbinder.ui.pages.ask_dialog import AskDialog, DayQuestion, TextQuestion
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.settings.list_dialog import ListDialog, RowAction
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.printing import pdf_of_html
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.heading import Paragraph
from verbinder.usecases import exports, history, leaflets, lost_laptop, retention
from verbinder.usecases.retention import Due, Tidied


class PrivacyCard(Card):
    """Nothing here happens by itself: each list is looked at first."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.set_title(self.tr("Privacy"))
        self.add(
            Paragraph(
                self.tr(
                    "What you no longer need should go: the person, not the counts. You see first what is due; nothing "
                    "goes by itself. Show or forget one person from the card, under More."
                )
            )
        )
        self.due_button = Button(self.tr("Kept too long…"))
        self.left_button = Button(self.tr("What left the notebook…"))
        self.trash_button = Button(self.tr("Removed lately…"))
        self.leaflet_button = Button(self.tr("Leaflet for residents…"))
        self.lost_button = Button(self.tr("Card for a lost laptop…"))
        for button, show in (
            (self.due_button, self.look_at_due),
            (self.left_button, self.show_left),
            (self.trash_button, self.show_trash),
            (self.leaflet_button, self.ask_leaflet),
            (self.lost_button, self.ask_lost_card),
        ):
            button.clicked.connect(show)
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def ask_leaflet(self) -> QFileDialog:
        """Ask where the leaflet must go that one hands to a resident; returns the dialog, which is open."""
        return self._ask_place(self.tr("Leaflet for residents"), self.tr("leaflet for residents"), self.leaflet_to)

    def leaflet_to(self, file: Path) -> None:
        """Write the leaflet; a refusal becomes a banner."""
        self._print(leaflets.export, file, "leaflet.written")

    def ask_lost_card(self) -> QFileDialog:
        """Ask where the card must go that one prints in case the laptop is lost; returns the dialog, which is open."""
        return self._ask_place(self.tr("Card for a lost laptop"), self.tr("laptop lost"), self.lost_card_to)

    def lost_card_to(self, file: Path) -> None:
        """Write the card; a refusal becomes a banner."""
        self._print(lost_laptop.export, file, "lost_laptop.written")

    def _ask_place(self, title: str, name: str, write: Callable[[Path], object]) -> QFileDialog:
        kinds = {leaflets.SUFFIX: self.tr("PDF to print (*.pdf)")}
        return ask_where_to_save(self.window(), title, in_documents(name + leaflets.SUFFIX), kinds, write)

    def _print(self, export: Callable[..., Path], file: Path, said: str) -> None:
        context = self._context
        if context.operations.attempt(
            lambda: export(context.notebook, file, language=context.messages.language, printer=pdf_of_html)
        ):
            context.messages.success(context.messages.code(said, file=file.name))

    def look_at_due(self) -> None:
        """Look for what is past its term, then show it."""
        self._context.operations.job(
            retention.due,
            self._context.notebook,
            title=self.tr("Looking what is kept too long…"),
            cancellable=False,
            on_done=self._show_due,
            owner=self,
        )

    def show_left(self) -> None:
        """Show what left the notebook."""
        found = self._context.operations.run(exports.log, self._context.notebook)
        if found is None:
            return
        messages = self._context.messages
        code = messages.code
        rows = [
            f"{each.at:%d-%m-%Y %H:%M}   {code('exports.' + each.kind)}, {exports.about(each, messages.language)}"
            for each in found
        ]
        text = self.tr("Files, paper, the clipboard, and what commands showed.") if rows else code("exports.none")
        self._open(self.tr("What left the notebook"), text, rows)

    def show_trash(self) -> None:
        """Show what was removed and can be put back."""
        found = self._context.operations.run(history.trash, self._context.notebook)
        if found is None:
            return
        rows = [f"{each.at:%d-%m-%Y %H:%M}   {self._removed(each)}" for each in found]
        code = self._context.messages.code
        text = self.tr("Kept for thirty days. Choose what must come back.") if rows else code("trash.empty")
        dialog = ListDialog(
            self.tr("Removed lately"),
            text,
            rows,
            theme=self._context.theme,
            verb="" if self._context.notebook.read_only else self.tr("&Put back"),
            act=lambda row: self._put_back(found[row].step_id),
            parent=self.window(),
        )
        dialog.open()

    def _show_due(self, found: Due) -> None:
        code, today = self._context.messages.code, self._context.notebook.today()
        rows = [
            self.tr("{name}, last sign {day}").format(name=person.name, day=words.day_words(person.last_sign, today))
            for person in found.people
        ]
        for kind, count in found.counts.items():
            if count:
                named = code(f"retention_kind.{kind.value}")
                rows.append(code("retention.due", count=count, kind=named, months=found.months[kind]))
        text = code("retention.nothing")
        if rows:
            months = found.months[RetentionKind.PERSON]
            text = self.tr(
                "People you did not speak for {months} months, and old texts. Tidying up takes people and texts out "
                "for good; the counts stay. It cannot be undone. Whom you still need you keep longer, with a reason."
            ).format(months=months)
        dialog = ListDialog(
            self.tr("Kept too long"),
            text,
            rows,
            theme=self._context.theme,
            verb="" if self._context.notebook.read_only else self.tr("&Tidy up for good"),
            act=lambda _row: self._tidy(),
            danger=True,
            other=None if self._context.notebook.read_only else self._keeping(found),
            parent=self.window(),
        )
        dialog.open()

    def _keeping(self, found: Due) -> RowAction:
        return RowAction(self.tr("&Keep longer…"), lambda row: self.keep_longer(found.people[row]), len(found.people))

    def keep_longer(self, person: DuePerson) -> None:
        """Ask why somebody is kept longer and until when; then the list is shown again."""
        context = self._context
        today = context.notebook.today()

        def answer(reason: str, until: date | None) -> None:
            last = retention.keep_longer(context.notebook, person.id, reason, until)
            said = self.tr("{name} is kept until {day}.")
            say_done(context, said.format(name=person.name, day=words.day_words(last, today)))
            self.look_at_due()

        AskDialog(
            context,
            self.tr("Keep {name} longer").format(name=person.name),
            answer,
            text=TextQuestion(self.tr("&Why?"), help_text=self.tr("This person may ask to see it.")),
            day=DayQuestion(self.tr("&Until and including"), months_before(today, -USUAL_EXTRA_MONTHS)),
            save_text=self.tr("&Keep"),
            parent=self.window(),
        ).open()

    def _tidy(self) -> None:
        self._context.operations.job(
            retention.apply,
            self._context.notebook,
            title=self.tr("Tidying up…"),
            cancellable=False,
            on_done=self._tidied,
            owner=self,
        )

    def _tidied(self, done: Tidied) -> None:
        self._context.messages.info(self._context.messages.code("retention.done", people=done.people, texts=done.texts))

    def _put_back(self, step_id: int) -> None:
        if self._context.operations.run(history.put_back, self._context.notebook, step_id) is not None:
            self._context.messages.success(self._context.messages.code("trash.restored"))

    def _removed(self, each: Removed) -> str:
        code = self._context.messages.code
        if each.subject:
            return code(f"operation_on.{each.operation}", subject=each.subject)
        return code(f"operation.{each.operation}")

    def _open(self, title: str, text: str, rows: list[str]) -> None:
        ListDialog(title, text, rows, theme=self._context.theme, parent=self.window()).open()
