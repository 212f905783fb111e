"""Which sheet is shown first, made as quickly as can be: it stands between the command and the first paint.

Owns the choice; what happens on a sheet is connected afterwards, by `verbinder.ui.start_flows`.
"""

from __future__ import annotations

from pathlib import Path

from verbinder import paths
from verbinder.settings import Settings
from verbinder.ui.design.theme import Theme
from verbinder.ui.dialogs.start_sheet import StartSheet
from verbinder.ui.start_options import StartOptions


def first_sheet(options: StartOptions, settings: Settings, theme: Theme) -> StartSheet:
    """The passphrase of the notebook that was asked for or open last; the welcome when there is none yet."""
    if options.example:
        from verbinder.ui.dialogs.first_run import PreparingPage

        return PreparingPage(theme=theme)
    path = wanted_notebook(options, settings)
    if path.exists() or (settings.last_notebook and options.notebook is None):
        from verbinder.ui.dialogs.unlock import UnlockPage

        return UnlockPage(path, theme=theme)
    from verbinder.ui.dialogs.first_run import WelcomePage

    return WelcomePage(theme=theme)


def wanted_notebook(options: StartOptions, settings: Settings) -> Path:
    """The notebook to open or, when it is not there, to make."""
    if options.notebook is not None:
        return options.notebook
    return Path(settings.last_notebook) if settings.last_notebook else paths.default_notebook()
