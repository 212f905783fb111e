"""The page Instellingen: everything is in force and kept as soon as it is chosen; there is no button to confirm.

Owns the order of the cards; each card owns its fields.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from verbinder import paths
from verbinder.domain.changes import Kind
from verbinder.settings import Settings
from verbinder.ui.design.tokens import TypeRole
from verbinder.ui.notebook_files import NotebookFiles
from verbinder.ui.pages.card_columns import CardColumns
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.page_scroll import PageScroll
from verbinder.ui.pages.settings.appearance import AppearanceCard
from verbinder.ui.pages.settings.asking_card import AskingCard
from verbinder.ui.pages.settings.backups_card import BackupsCard
from verbinder.ui.pages.settings.concepts_card import ConceptsCard
from verbinder.ui.pages.settings.in_and_out import InAndOutCard
from verbinder.ui.pages.settings.keyring_card import KeyringCard
from verbinder.ui.pages.settings.limits import LimitsCard
from verbinder.ui.pages.settings.notebook_card import NotebookCard
from verbinder.ui.pages.settings.order_card import OrderCard
from verbinder.ui.pages.settings.own_words import OwnWordsCard
from verbinder.ui.pages.settings.privacy_card import PrivacyCard
from verbinder.ui.pages.settings.stepping_card import SteppingCard
from verbinder.ui.pages.wheel_guard import WheelGuard
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.ui.window_state import WindowState
from verbinder.usecases import choices


class SettingsPage(Page):
    """How it looks, this notebook, limits, suggestions, stepping back, own words and concepts, in and out."""

    listens_to = frozenset(
        {Kind.VOCABULARY_WORD, Kind.NOTEBOOK, Kind.CHOICE, Kind.CONCEPT, Kind.CONCEPT_WORD, Kind.CONCEPT_JOIN}
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        guard = WheelGuard(self)
        files = NotebookFiles(context, WindowState(paths.window_state_file()), self)
        self.appearance = AppearanceCard(context.settings, guard)
        self.notebook = NotebookCard(context, files)
        self.keyring = KeyringCard(context)
        self.backups = BackupsCard(context)
        self.limits = LimitsCard(context.settings, guard)
        self.asking = AskingCard(context, guard)
        self.order = OrderCard(context, guard)
        self.stepping = SteppingCard(context, guard)
        self.concepts = ConceptsCard(context)
        self.words = OwnWordsCard(context, guard)
        self.privacy = PrivacyCard(context)
        self.in_and_out = InAndOutCard(context, files)
        self.not_kept = Paragraph("")
        self.not_kept.setProperty("level", "danger")
        self.not_kept.hide()
        # In rows of two, so that both columns come out about as long.
        cards = (
            self.appearance,
            self.notebook,
            self.backups,
            self.keyring,
            self.order,
            self.asking,
            self.concepts,
            self.words,
            self.limits,
            self.privacy,
            self.in_and_out,
            self.stepping,
        )
        self.columns = CardColumns(cards, theme=context.theme)
        self._lay_out()
        context.settings.changed.connect(self._settings_changed)
        context.settings.not_kept.connect(self._say_not_kept)

    def title(self) -> str:
        return self.tr("Settings")

    def focus_first(self) -> None:
        self.appearance.language.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        self.notebook.reload()
        self.keyring.reload()
        self.backups.reload()
        self.words.reload()
        self.concepts.reload()
        chosen = self.context.operations.run(choices.choices, self.context.notebook)
        if chosen is not None:
            self.asking.show_choices(chosen)
            self.order.show_choices(chosen)
        every = self.context.operations.run(choices.every_choice, self.context.notebook)
        if every is not None:
            self.stepping.show_choices({choice.key: choice for choice in every})

    def _settings_changed(self, settings: Settings) -> None:
        self.appearance.show_settings(settings)
        self.limits.show_settings(settings)
        self.backups.show_settings(settings)

    def _say_not_kept(self) -> None:
        self.not_kept.setText(
            self.tr("This could not be kept on the disk: it holds until you close Verbinder. Is the disk full?")
        )
        self.not_kept.show()

    def _lay_out(self) -> None:
        scroll = PageScroll()
        body = scroll.body
        body.addWidget(Heading(self.tr("Settings"), TypeRole.TITLE))
        body.addWidget(Paragraph(self.tr("What you choose is in force at once."), muted=True))
        body.addWidget(self.not_kept)
        body.addWidget(self.columns)
        body.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
