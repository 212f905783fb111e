"""Writing down what the neighbourhood has, correcting it, or taking it off the map.

Owns the form and its writes. What an asset is in the notebook (a resident, a place) stays as it is.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from verbinder.domain.assets import USUAL_QUADRANT, AssetFields, AssetKind, Quadrant
from verbinder.errors import VerbinderError
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.dialog_frame import FormDialog
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.widgets import Button
from verbinder.usecases import assets, streets


class AssetDialog(FormDialog):
    """Without `asset_id` something new."""

    def __init__(
        self, context: PageContext, fields: AssetFields, *, asset_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", theme=context.theme, width=460, parent=parent)
        self._context = context
        self._fields = fields
        self._asset_id = asset_id
        new = asset_id is None
        self.setWindowTitle(self.tr("What the neighbourhood has") if new else self.tr("Edit what stands on the map"))
        self.save_button.setText(self.tr("Save"))
        self.text = QLineEdit(fields.text)
        self.kind, self.corner, self.area = QComboBox(), QComboBox(), QComboBox()
        self.remove_button = Button(self.tr("Take it &off the map"))
        self.remove_button.clicked.connect(self.remove)
        self._fill()
        self._lay_out()
        self.kind.currentIndexChanged.connect(lambda _place: self._follow_kind())
        self.text.setFocus()
        self.fit()

    def save(self) -> None:
        """Keep it."""
        self.clear_errors()
        if self._context.operations.attempt(self._write, on_error=self._refused):
            self.accept()
            said = self.tr("On the map: {text}") if self._asset_id is None else self.tr("Changed: {text}")
            say_done(self._context, said.format(text=self.text.text().strip()))

    def remove(self) -> None:
        """Take it off the map; whom or what it is stays in the notebook."""
        if self._asset_id is None:
            return
        number = self._asset_id
        if self._context.operations.attempt(
            lambda: assets.remove(self._context.notebook, number), on_error=self._refused
        ):
            self.accept()
            say_done(self._context, self.tr("Taken off the map: {text}").format(text=self._fields.text))

    def _write(self) -> None:
        corner = self.corner.currentData()
        fields = replace(
            self._fields,
            text=self.text.text(),
            kind=AssetKind(self.kind.currentData()),
            quadrant=Quadrant(corner) if corner else None,
            neighbourhood_id=self.area.currentData(),
        )
        if self._asset_id is None:
            assets.add(self._context.notebook, fields)
        else:
            assets.edit(self._context.notebook, self._asset_id, fields)

    def _refused(self, error: VerbinderError) -> None:
        self.say(
            error,
            self._context.messages.sentence(error),
            {"asset.empty": self.text, "asset.exists": self.kind},
        )

    def _follow_kind(self) -> None:
        """The corner that follows from another kind; where none does, what was chosen stays."""
        usual = USUAL_QUADRANT.get(AssetKind(self.kind.currentData()))
        if usual is not None:
            self.corner.setCurrentIndex(self.corner.findData(usual.value))

    def _fill(self) -> None:
        say = self._context.messages.code
        for kind in AssetKind:
            self.kind.addItem(_capital(say(f"asset.{kind}")), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(self._fields.kind.value))
        self.corner.addItem(self.tr("Not known"), "")
        for corner in Quadrant:
            self.corner.addItem(_capital(say(f"quadrant.{corner}")), corner.value)
        chosen = self._fields.quadrant or USUAL_QUADRANT.get(self._fields.kind)
        self.corner.setCurrentIndex(self.corner.findData(chosen.value if chosen else ""))
        self.area.addItem(self.tr("None in particular"), None)
        for row in self._context.operations.run(streets.neighbourhoods, self._context.notebook) or ():
            self.area.addItem(row.name, row.id)
        self.area.setCurrentIndex(max(self.area.findData(self._fields.neighbourhood_id), 0))

    def _lay_out(self) -> None:
        form = self.form
        form.add_row(
            self.tr("&What is it?"), self.text, help_text=self.tr("In a few words, as people here would say it.")
        )
        self.ask_about(self._context.messages, self.text)
        form.add_row(self.tr("&Kind"), self.kind)
        form.add_row(self.tr("&In the network"), self.corner)
        form.add_row(self.tr("&Neighbourhood"), self.area)
        if self._asset_id is not None:
            form.add_widget(self.remove_button)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
