"""Wijkbeeld: what goes well and what needs attention as cards, each with what it rests on.

Owns which period and theme are shown and what can be done with a card; words are `PictureRows`'s.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from verbinder.domain.agenda import AgendaItemFields
from verbinder.domain.changes import Kind
from verbinder.domain.picture import NeighbourhoodPicture
from verbinder.domain.signals import SignalTone
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.connecting.list_and_panel import ListAndPanel
from verbinder.ui.pages.key_actions import KeyAction
from verbinder.ui.pages.neighbourhood.items import CardItem, RecordItem
from verbinder.ui.pages.neighbourhood.matter_dialog import MatterDialog
from verbinder.ui.pages.neighbourhood.picture_rows import PictureRows, is_about, names_somebody, themes_of
from verbinder.ui.pages.neighbourhood.rests_panel import RestsPanel
from verbinder.ui.pages.neighbourhood.scope import WEEKS_OF_YEAR, AreaChoice, Labelled, SpanChoice
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.reading import Reading
from verbinder.ui.widgets import FlowLayout
from verbinder.usecases import neighbourhood_picture


class PictureView(ListAndPanel):
    """The cards of a neighbourhood and a period."""

    def __init__(self, context: PageContext, area: AreaChoice, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._area = area
        self._picture: NeighbourhoodPicture | None = None
        self._stopped = False
        self._rows = PictureRows(context, self)
        self._reading = Reading(context, self.tr("Making the picture of the neighbourhood"), self._say_stopped, self)
        self.card = RestsPanel(lists=2, theme=context.theme, name=self.tr("The chosen card"))
        self.set_up(self.card, name=self.tr("Picture of the neighbourhood"), icon="neighbourhood")
        self.span = SpanChoice(WEEKS_OF_YEAR)
        self.themes = QComboBox()
        self.themes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.themes.addItem(self.tr("All themes"), "")
        choices = FlowLayout(horizontal=Spacing.L, vertical=Spacing.S)
        choices.addWidget(Labelled(self.tr("Pe&riod"), self.span))
        choices.addWidget(Labelled(self.tr("&Theme"), self.themes))
        self.head.addLayout(choices)
        self.span.currentIndexChanged.connect(lambda _place: self.reload())
        self.themes.currentIndexChanged.connect(lambda _place: self._show())
        self.card.chosen.connect(self._open)
        self.empty_pressed.connect(self._empty_action)

    @property
    def theme(self) -> str:
        """The theme that is chosen, "" for all."""
        return str(self.themes.currentData())

    def reload(self) -> None:
        first, last = self.span.days(self.context.notebook.today())
        self._reading.ask(
            neighbourhood_picture.picture, first, last, neighbourhood_id=self._area.id, on_done=self._take
        )
        if self._reading.busy and self._picture is None:
            self.show_empty(self.tr("One moment"), self.tr("The signals are being laid out."))

    def show_theme(self, theme: str) -> bool:
        """Show the cards of one theme; False when there are none."""
        place = self.themes.findData(theme)
        self.themes.setCurrentIndex(max(place, 0))
        return place >= 0

    def _take(self, picture: NeighbourhoodPicture) -> None:
        self._picture, self._stopped = picture, False
        chosen = self.theme
        with QSignalBlocker(self.themes):
            while self.themes.count() > 1:
                self.themes.removeItem(1)
            for theme in themes_of(picture):
                self.themes.addItem(theme, theme)
            self.themes.setCurrentIndex(max(self.themes.findData(chosen), 0))
        self._show()

    def _show(self) -> None:
        picture = self._picture
        if picture is None:
            return
        cards = (*picture.goes_well, *picture.needs_attention, *picture.noticed)
        if any(is_about(card, self.theme) for card in cards):
            self.show_sections(self._rows.sections(picture, self.theme))
        elif self._area.id is not None or self.span.currentIndex() < self.span.count() - 1:
            self.show_empty(
                self.tr("Nothing noticed here in this period"),
                self.tr("Look further back and in every neighbourhood, or write down what you notice."),
                self.tr("Look further back"),
            )
        else:
            self.show_empty(
                self.tr("No picture of the neighbourhood yet"),
                self.tr(
                    "Write down what you notice: “!+” before what goes well, “!-” before what needs attention."
                    " Here it becomes a picture."
                ),
                self.tr("Write something down"),
            )

    def show_chosen(self, payload: object) -> None:
        if not isinstance(payload, CardItem):
            self.card.show_nothing()
            return
        card = payload.card
        title = card.title[:1].upper() + card.title[1:]
        lists = (
            (self.tr("What it rests on"), self._rows.signals(card)),
            (self.tr("Heard in"), self._rows.contacts(card)),
        )
        foot = self.tr("Only for your own eyes: there are names in it. Enter on a line opens it.")
        self.card.show_whole(
            title, self._rows.about(payload), self._rows.quotes(card), lists, self._actions(payload), foot
        )

    def _actions(self, item: CardItem) -> list[KeyAction]:
        actions = [KeyAction(self.tr("Open the newest signal"), lambda: self._open_newest(item), reads=True)]
        if item.tone is not SignalTone.STRENGTH:
            actions.append(KeyAction(self.tr("Put it &before somebody…"), lambda: self._put_before(item)))
        return actions

    def _open_newest(self, item: CardItem) -> None:
        self.context.navigate(Kind.SIGNAL, item.card.signals[0].id)

    def _put_before(self, item: CardItem) -> None:
        newest = item.card.signals[0]
        # Names stay behind: what is laid on the table is about the neighbourhood.
        text = item.card.theme if names_somebody(newest) else newest.text
        fields = AgendaItemFields(text=text, signal_id=newest.id)
        MatterDialog(self.context, fields, source=newest.text, parent=self).open()

    def _open(self, payload: object) -> None:
        if isinstance(payload, RecordItem):
            self.context.navigate(payload.kind, payload.id)

    def _say_stopped(self) -> None:
        self._stopped = True
        self._picture = None
        self.show_empty(
            self.tr("Stopped"), self.tr("Nothing was laid out. Look again when it suits you."), self.tr("Look again")
        )

    def _empty_action(self) -> None:
        if self._stopped:
            self.reload()
        elif self._area.id is not None or self.span.currentIndex() < self.span.count() - 1:
            with QSignalBlocker(self.span):
                self.span.widest()
            if self._area.id is None:
                self.reload()
            else:
                # The page hears it, and reads every view again.
                self._area.choose_id(None)
        else:
            self.context.shell.log_contact()
