"""Our role: three questions that lead to a proposal, and the choice that may differ from it with a reason.

Owns the fields; they stand in the form of a new initiative and in a dialog of their own.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QWidget

from verbinder.domain.initiative_views import Dossier
from verbinder.domain.roles import Answers, Proposal, RoleFields, proposed
from verbinder.domain.stepping_back.record import Owner, Role
from verbinder.ui.design.tokens import TypeRole
from verbinder.ui.note_question import ask_while_typing
from verbinder.ui.pages.initiatives.fields import WriteDialog, chosen_code, code_box, day_field
from verbinder.ui.pages.organisations.form_fields import beside, text_field
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import FormRow, Heading, LabelledForm, Paragraph
from verbinder.usecases import initiative_roles


class RoleForm(QObject):
    """Put the fields in a form with `lay_out`; what is chosen follows the answers until one chooses oneself."""

    def __init__(self, context: PageContext, answers: Answers | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._hand_over_row: FormRow | None = None
        self._why_row: FormRow | None = None
        # Most of what is written down is there already: then it is theirs.
        answers = answers or Answers(is_initiative=True)
        self.is_issue = QCheckBox(self.tr("There is something m&any here have to do with"))
        self.is_wish = QCheckBox(self.tr("Residents w&ish for something"))
        self.is_initiative = QCheckBox(self.tr("Residents are doing something alrea&dy"))
        self.is_issue.setChecked(answers.is_issue)
        self.is_wish.setChecked(answers.is_wish)
        self.is_initiative.setChecked(answers.is_initiative)
        self.proposal = Paragraph(muted=True, role=TypeRole.SMALL)
        self.role = code_box(context, "our_role", Role)
        self.owner = code_box(context, "owner", Owner)
        self.hand_over = day_field(context, self.tr("Hand over on"))
        self.why = text_field(2)
        for box in self.questions:
            box.toggled.connect(self._propose)
        self.role.activated.connect(self._say)
        self.owner.activated.connect(self._say)
        self._propose()

    @property
    def questions(self) -> tuple[QCheckBox, QCheckBox, QCheckBox]:
        """The three of them, in their order."""
        return self.is_issue, self.is_wish, self.is_initiative

    def lay_out(self, form: LabelledForm) -> None:
        """Put everything in a form."""
        context = self._context
        form.add_widget(Heading(self.tr("Our role"), TypeRole.SUBHEADING))
        for box in self.questions:
            form.add_widget(box)
        form.add_widget(self.proposal)
        role = form.add_row(self.tr("Our ro&le"), self.role)
        owner = form.add_row(self.tr("Whos&e it is"), self.owner)
        beside(form, context, (role, 1), (owner, 1))
        self._hand_over_row = form.add_row(
            self.tr("Hand o&ver on"), self.hand_over, help_text=self.tr("Until then you look for who will carry it.")
        )
        self._why_row = form.add_row(self.tr("Wh&y otherwise than proposed"), self.why)
        ask_while_typing(self._why_row, context.messages)
        self._say()

    def show(self, dossier: Dossier) -> None:
        """Begin with what holds."""
        self._put(Proposal(dossier.role, dossier.owner))
        self.hand_over.set_value(dossier.hand_over_on)
        self._say()

    def fields(self) -> RoleFields:
        """What is chosen."""
        owner = chosen_code(self.owner, Owner)
        return RoleFields(
            answers=self._answers(),
            role=chosen_code(self.role, Role),
            owner=owner,
            hand_over_on=self.hand_over.value() if owner is Owner.PROFESSIONAL else None,
            why=self.why.toPlainText(),
        )

    def _answers(self) -> Answers:
        return Answers(*(box.isChecked() for box in self.questions))

    def _propose(self) -> None:
        found = proposed(self._answers())
        if found is not None:
            self._put(found)
        self._say()

    def _put(self, proposal: Proposal) -> None:
        self.role.setCurrentIndex(self.role.findData(proposal.role.value))
        self.owner.setCurrentIndex(self.owner.findData(proposal.owner.value))

    def _say(self) -> None:
        found, code = proposed(self._answers()), self._context.messages.code
        if found is None:
            self.proposal.setText(self.tr("Nothing of the three: then there is nothing yet to have a role in."))
        else:
            said = self.tr("The questions lead to: {role}, {owner}.")
            self.proposal.setText(
                said.format(role=code(f"our_role.{found.role.value}"), owner=code(f"owner.{found.owner.value}"))
            )
        if self._hand_over_row is not None and self._why_row is not None:
            self._hand_over_row.setVisible(chosen_code(self.owner, Owner) is Owner.PROFESSIONAL)
            self._why_row.setVisible(not self.fields().follows)


class RoleDialog(WriteDialog):
    """Choosing our role in an initiative that is there."""

    def __init__(self, context: PageContext, dossier: Dossier, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent=parent)
        self.setWindowTitle(self.tr("Our role in {name}").format(name=dossier.name))
        self._number = dossier.id
        last = dossier.roles[0] if dossier.roles else None
        self.role = RoleForm(context, last.answers if last is not None else None, self)
        self.role.lay_out(self.form)
        self.role.show(dossier)
        self.about = {
            "role.why_missing": self.role.why,
            "role.hand_over_missing": self.role.hand_over,
            "role.hand_over_passed": self.role.hand_over,
        }
        self.fit()
        self.role.is_issue.setFocus()

    def write(self) -> None:
        """Keep the choice."""
        initiative_roles.choose(self.context.notebook, self._number, self.role.fields())
