"""The dialog after a mistake of the program: that it was not the user's doing, and a report to pass on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.dialogs.fitting import fit
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Heading, Paragraph


class SomethingWrongDialog(QDialog):
    """Open it with `open()`; further reports are added to the one that is shown."""

    def __init__(self, report: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Verbinder")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setAccessibleName(self.tr("Report"))
        self.report.hide()
        self.details_button = Button(self.tr("&Look at the report"), "quiet")
        self.details_button.clicked.connect(self._show_report)
        self.copy_button = Button(self.tr("&Copy the report"))
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report.toPlainText()))
        close = Button(self.tr("&Go on"), "primary")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.details_button)
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.tr("Something went wrong")))
        layout.addWidget(
            Paragraph(
                self.tr(
                    "This is a mistake in Verbinder, not yours. What was saved is still there; what you were just "
                    "doing may not have worked."
                )
            )
        )
        layout.addWidget(
            Paragraph(
                self.tr(
                    "Will you pass the report on to whoever looks after Verbinder for you? It holds no names and "
                    "nothing from your notebook."
                ),
                muted=True,
            )
        )
        layout.addWidget(self.report, 1)
        layout.addLayout(buttons)
        fit(self, theme.space(560))
        close.setFocus()

    def add(self, report: str) -> None:
        """One more mistake while this one is still shown."""
        self.report.appendPlainText("\n" + report)

    def _show_report(self) -> None:
        self.report.show()
        self.report.setMinimumHeight(180)
        self.details_button.hide()
        self.report.setFocus()
