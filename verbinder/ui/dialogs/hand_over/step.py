"""One step of these dialogs: its parts below each other."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from verbinder.ui.design.tokens import Spacing


def step_of(*parts: QWidget | QHBoxLayout, stretch: bool = False) -> QWidget:
    """A step; with `stretch` what it does not need stays empty below."""
    step = QWidget()
    layout = QVBoxLayout(step)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Spacing.M)
    for part in parts:
        if isinstance(part, QHBoxLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    if stretch:
        layout.addStretch(1)
    return step
