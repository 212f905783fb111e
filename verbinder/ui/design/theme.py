"""The theme in force: colours, fonts and distances, on one object that is made once and handed down.

Owns the choice between light, dark and the system's wish; must not know any page or widget of ours. Imports `Qt`
inside functions: its thousand names take 15 ms to load, which the first paint does not wait for.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from verbinder.ui.design import stylesheet
from verbinder.ui.design.palette import palette_for
from verbinder.ui.design.tokens import DARK, LIGHT, Colours, TypeRole
from verbinder.ui.design.typography import font_for, serif_family, system_font

ThemeChoice = Literal["system", "light", "dark"]
MAXIMUM_TEXT_SCALE = 2.0
MINIMUM_TEXT_SCALE = 0.8


class Theme(QObject):
    """What everything looks like now; widgets that paint get it in their constructor.

    `changed` is emitted after new colours or sizes are in force. Without an application nothing is applied: the
    theme is then only a source of colours and fonts (the light ones).
    """

    changed = Signal()

    def __init__(self, app: QApplication | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._choice: ThemeChoice = "system" if app is not None else "light"
        self._text_scale = 1.0
        self._colours = LIGHT
        self._system_asked = False
        self._base_font = system_font()
        self._serif = serif_family()
        if app is not None:
            app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def colours(self) -> Colours:
        """The colours in force."""
        return self._colours

    @property
    def is_dark(self) -> bool:
        return self._colours.dark

    @property
    def choice(self) -> ThemeChoice:
        """What was chosen: `system` follows the system."""
        return self._choice

    @property
    def text_scale(self) -> float:
        """1.0 to 2.0: how much larger than the system asks texts are."""
        return self._text_scale

    def colour(self, role: str) -> QColor:
        """A colour by the name of its role in `Colours`."""
        return QColor(getattr(self._colours, role))

    def font(self, role: TypeRole = TypeRole.BODY) -> QFont:
        """The font of a role at the present text scale."""
        return font_for(self._base_font, self._serif, role, self._text_scale)

    def space(self, distance: int) -> int:
        """A distance of the tokens in pixels; grows with the text, though less, so that texts keep the room."""
        return round(distance * stylesheet.growth(self._text_scale))

    def icon(self, name: str, colour: str = "text") -> QIcon:
        """An icon in a colour role; it repaints itself in the new colour when the theme changes."""
        from verbinder.ui.design.icons import icon

        return icon(name, self, colour)

    def apply(self, *, choice: ThemeChoice | None = None, text_scale: float | None = None) -> None:
        """Puts a choice in force, for the whole application when there is one; None leaves it as it was."""
        if choice is not None:
            self._choice = choice
        if text_scale is not None:
            self._text_scale = min(max(text_scale, MINIMUM_TEXT_SCALE), MAXIMUM_TEXT_SCALE)
        self._colours = self._chosen_colours()
        if self._app is not None:
            self._dress(self._app)
        self.changed.emit()

    def guess(self, *, choice: ThemeChoice, text_scale: float) -> None:
        """Puts a choice in force without asking the system more than its colours tell; `settle` asks the rest."""
        self._choice = choice
        self._text_scale = min(max(text_scale, MINIMUM_TEXT_SCALE), MAXIMUM_TEXT_SCALE)
        dark = choice == "dark" or (choice == "system" and self._app is not None and _looks_dark(self._app.palette()))
        self._colours = DARK if dark else LIGHT
        if self._app is not None:
            self._dress(self._app)

    def settle(self) -> None:
        """After a guess: asks the system, tells it what was chosen, and puts in force what the guess had wrong."""
        if self._system_asked or self._app is None:
            return
        guessed = self._colours
        self._colours = self._chosen_colours()
        if self._colours != guessed:
            self._dress(self._app)
            self.changed.emit()

    def _chosen_colours(self) -> Colours:
        more_contrast = False
        if self._app is not None:
            from PySide6.QtCore import Qt

            self._system_asked = True
            hints = self._app.styleHints()
            # Tells the system too, so that the title bar goes along.
            wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(self._choice)
            if wanted is None:
                hints.unsetColorScheme()
            else:
                hints.setColorScheme(wanted)
            more_contrast = _wants_more_contrast(hints)
        dark = self._choice == "dark" or (self._choice == "system" and self._system_is_dark())
        colours = DARK if dark else LIGHT
        return colours.with_more_contrast() if more_contrast else colours

    def _dress(self, app: QApplication) -> None:
        # A style sheet wraps the style, so that its name is empty then; the base style is set only once.
        if not app.styleSheet() and app.style().name().lower() != "fusion":
            app.setStyle("Fusion")
        app.setPalette(palette_for(self._colours))
        app.setFont(self.font())
        points, line = self._base_font.pointSizeF(), QFontMetrics(self.font()).height()
        sheet = stylesheet.build(self._colours, points, self._serif or "", self._text_scale, line)
        if sheet != app.styleSheet():
            app.setStyleSheet(sheet)

    def _follow_system(self) -> None:
        if self._choice != "system" or self._app is None:
            return
        if self._system_is_dark() != self._colours.dark:
            self.apply()

    def _system_is_dark(self) -> bool:
        from PySide6.QtCore import Qt

        return self._app is not None and self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _looks_dark(palette: QPalette) -> bool:
    """Whether the system's own colours are light on dark."""
    return palette.windowText().color().lightness() > palette.window().color().lightness()


def _wants_more_contrast(hints: QObject) -> bool:
    """Whether the system asks for high contrast (Qt 6.10 and later can tell)."""
    from PySide6.QtCore import Qt

    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def apply_theme(app: QApplication, *, theme: ThemeChoice = "system", text_scale: float = 1.0) -> Theme:
    """Dresses the application and returns its `Theme`: the one made earlier for it, or a new one."""
    found = app.findChild(Theme) or Theme(app)
    found.apply(choice=theme, text_scale=text_scale)
    return found
