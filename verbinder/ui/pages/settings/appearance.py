"""Language, colours and text size; each is in force and kept as soon as it is chosen.

Owns the fields; putting a setting in force is the application's, which hears of it.
"""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QSizePolicy, QSpinBox, QWidget

from verbinder.settings import Language, Settings, Theme
from verbinder.ui.pages.wheel_guard import WheelGuard
from verbinder.ui.settings_holder import SettingsHolder
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.form import LabelledForm

STEP = 10


class AppearanceCard(Card):
    """Three fields."""

    def __init__(self, settings: SettingsHolder, guard: WheelGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._settings = settings
        self.set_title(self.tr("How it looks"))
        self.language = QComboBox()
        self.language.addItem("Nederlands", Language.DUTCH)
        self.language.addItem("English", Language.ENGLISH)
        self.theme = QComboBox()
        self.theme.addItem(self.tr("Like the computer"), Theme.SYSTEM)
        self.theme.addItem(self.tr("Light"), Theme.LIGHT)
        self.theme.addItem(self.tr("Dark"), Theme.DARK)
        self.text_size = QSpinBox()
        self.text_size.setRange(100, 200)
        self.text_size.setSingleStep(STEP)
        self.text_size.setSuffix(" %")
        # Typed figures count when one leaves the field: "150" is not first 1 %.
        self.text_size.setKeyboardTracking(False)
        self.text_size.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        guard.guard(self.language, self.theme, self.text_size)
        form = LabelledForm()
        form.add_row(self.tr("Language"), self.language)
        form.add_row(self.tr("Colours"), self.theme)
        form.add_row(
            self.tr("Text size"), self.text_size, help_text=self.tr("100 % is as large as your computer asks for.")
        )
        self.add(form)
        self.show_settings(settings.current)
        self.theme.activated.connect(lambda: settings.change(theme=Theme(self.theme.currentData())))
        self.text_size.valueChanged.connect(lambda percent: settings.change(text_scale=percent / 100))
        # Last: in another language this card is made anew.
        self.language.activated.connect(lambda: settings.change(language=Language(self.language.currentData())))

    def show_settings(self, settings: Settings) -> None:
        """Shows what is in force."""
        self.language.setCurrentIndex(self.language.findData(settings.language))
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        percent = round(settings.text_scale * 100)
        if percent != self.text_size.value():
            self.text_size.setValue(percent)
