"""The language of the window: our translation and Qt's own, loaded for one language at a time.

Owns the translators and the locale; must not know a single text.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from verbinder import assets

_LOCALES = {"nl": QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands)}
_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


class Texts:
    """Puts a language in force; widgets made afterwards speak it."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []
        self.language = ""

    def use(self, language: str) -> bool:
        """Load `language` ("nl" or "en"); False when our translation of it is not there."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        self.language = language
        QLocale.setDefault(_LOCALES.get(language, _ENGLISH))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._load(f"{qt_folder}/qtbase_{language}.qm")
        return self._load(str(assets.path(f"translations/verbinder_{language}.qm")))

    def _load(self, file: str) -> bool:
        translator = QTranslator(self._app)
        if not translator.load(file):
            return False
        self._translators.append(translator)
        return self._app.installTranslator(translator)
