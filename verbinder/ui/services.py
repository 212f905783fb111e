"""The long-lived objects of the window, made once by `verbinder.bootstrap` and handed down.

Owns nothing but the bundle of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from verbinder.ui.change_bus import ChangeBus
    from verbinder.ui.crash import CrashReporter
    from verbinder.ui.design.theme import Theme
    from verbinder.ui.jobs import JobRunner
    from verbinder.ui.messages import Messages
    from verbinder.ui.operations import Operations
    from verbinder.ui.settings_holder import SettingsHolder
    from verbinder.ui.texts import Texts
    from verbinder.ui.window_state import WindowState


@dataclass(frozen=True, slots=True)
class Services:
    """What every part of the window works with, whether a notebook is open or not."""

    app: QApplication
    settings: SettingsHolder
    texts: Texts
    theme: Theme
    bus: ChangeBus
    jobs: JobRunner
    messages: Messages
    operations: Operations
    state: WindowState
    crash: CrashReporter
