"""What this program is: its version, its licence, and lines to copy when one asks for help."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from verbinder import __version__
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.dialogs.fitting import fit
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.empty_state import IconBadge
from verbinder.ui.widgets.heading import Heading, Paragraph


class AboutDialog(QDialog):
    """Open it with `open()`."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Verbinder"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.versions = QPlainTextEdit(versions())
        self.versions.setReadOnly(True)
        self.versions.setTabChangesFocus(True)
        self.versions.setAccessibleName(self.tr("Versions"))
        lines = versions().count("\n") + 2
        self.versions.setFixedHeight(QFontMetrics(theme.font()).lineSpacing() * lines + theme.space(Spacing.M))
        self.copy_button = Button(self.tr("&Copy versions"))
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(versions()))
        close = Button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(IconBadge("logo", theme=theme), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(Heading("Verbinder", TypeRole.TITLE), 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (
            self.tr("The notebook of people who connect their neighbours."),
            self.tr("Everything stays on this computer, encrypted. Verbinder never sends anything anywhere."),
            self.tr("Free software under the GNU General Public License, version 3 or later."),
        ):
            layout.addWidget(Paragraph(text))
        layout.addWidget(self.versions)
        layout.addLayout(buttons)
        fit(self, theme.space(480))
        close.setFocus()


def versions() -> str:
    """Versions only; nothing about the user or a notebook."""
    return (
        f"Verbinder {__version__}\nPython {platform.python_version()}\nQt {qVersion()}\n"
        f"{platform.system()} {platform.release()} ({platform.machine()})"
    )
