"""What an initiative is: why it exists, its goal, our role and whose it is, and how we reach each other.

Owns the rows; the forms are the dialogs'.
"""

from __future__ import annotations

from verbinder.domain.initiative_views import Dossier, RoleChosen
from verbinder.ui import words
from verbinder.ui.pages.initiatives.dossier_card import DossierCard, capital, joined
from verbinder.ui.pages.initiatives.role_form import RoleDialog
from verbinder.ui.pages.initiatives.section import Row
from verbinder.ui.pages.page import PageContext


class AboutCard(DossierCard):
    """The origin in their words stands above the cards; here is what else to know."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Good to know"), context)
        self.role_button = self.add_button(self.tr("Our role…"), self.choose_role, icon="people")

    def fill(self, dossier: Dossier) -> None:
        """Show goal, role, contacts and note."""
        fields = dossier.fields
        rows = []
        if fields.goal:
            rows += [Row(text=self.tr("Goal"), heading=True), Row(text=fields.goal)]
        rows += [Row(text=self.tr("Our role"), heading=True), self._role(dossier)]
        for earlier in dossier.roles[1:]:
            rows.append(self._earlier(earlier))
        contacts = self._contacts(dossier)
        if contacts:
            rows += [Row(text=self.tr("Fixed contacts"), heading=True), *contacts]
        if fields.note:
            rows += [Row(text=self.tr("Note"), heading=True), Row(text=fields.note)]
        self.show_rows(rows)

    def choose_role(self) -> None:
        """Ask the three questions."""
        RoleDialog(self.context, self.dossier, parent=self.window()).open()

    def _role(self, dossier: Dossier) -> Row:
        role = self.code("our_role", dossier.role.value)
        owner = self.code("owner", dossier.owner.value)
        over = dossier.hand_over_on
        until = self.tr("hand over {day}").format(day=self.day(over)) if over is not None else ""
        why = dossier.roles[0].why if dossier.roles else ""
        late = over is not None and over < self.today
        return Row(
            text=capital(f"{role}, {owner}"),
            detail=until,
            level="warning" if late else "",
            more=tuple(filter(None, (why,))),
        )

    def _earlier(self, chosen: RoleChosen) -> Row:
        role, owner = self.code("our_role", chosen.role.value), self.code("owner", chosen.owner.value)
        text = self.tr("chosen {day}: {role}, {owner}")
        return Row(text=capital(text.format(day=self.day(chosen.on_date), role=role, owner=owner)), detail=chosen.why)

    def _contacts(self, dossier: Dossier) -> list[Row]:
        rows = []
        if dossier.fields.our_contact:
            rows.append(Row(text=self.tr("On our side: {name}").format(name=dossier.fields.our_contact)))
        theirs = dossier.their_contact
        if theirs is not None:
            ago = words.ago(dossier.contacted_on, self.today)
            spoken = self.tr("last spoken {when}").format(when=ago) if ago else self.tr("not spoken yet")
            rows.append(Row(text=theirs.name, detail=joined(self.tr("on their side"), spoken), party=theirs))
        return rows
