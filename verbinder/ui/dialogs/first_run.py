"""The first run: begin your own notebook, or look around in the example neighbourhood first.

Owns the order of the steps; making and opening notebooks is the application's.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.dialogs.start_sheet import StartSheet
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Heading, Paragraph


class WelcomePage(StartSheet):
    """What the program is in one sentence, and the ways to begin."""

    begin_requested = Signal()
    example_requested = Signal()
    other_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.add_title(
            self.tr("Welcome to Verbinder"),
            self.tr("Your notebook for the neighbourhood: who you met, what they can and wish, what you promised."),
        )
        self.body.addSpacing(Spacing.S)
        self.begin_button = self._way(
            self.tr("Begin your &own notebook"),
            self.tr("Takes a minute. Everything stays on this computer, locked with your passphrase."),
            primary=True,
        )
        self.begin_button.clicked.connect(self.begin_requested)
        self.example_button = self._way(
            self.tr("&Look around in the example neighbourhood"),
            self.tr("Sixty invented residents to try everything with. Nothing you do there is kept."),
        )
        self.example_button.clicked.connect(self.example_requested)
        self.other_button = Button(self.tr("I already have a &notebook…"), "quiet")
        self.other_button.clicked.connect(self.other_requested)
        self.body.addSpacing(Spacing.S)
        line = self.quiet_line()
        line.addWidget(self.other_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(line)

    def _way(self, text: str, explanation: str, *, primary: bool = False) -> Button:
        button = Button(text, "primary" if primary else "plain")
        note = Paragraph(explanation, muted=True, role=TypeRole.SMALL)
        button.setAccessibleDescription(explanation)
        way = QVBoxLayout()
        way.setSpacing(Spacing.XS)
        way.addWidget(button)
        way.addWidget(note)
        self.body.addLayout(way)
        return button

    def focus_first(self) -> None:
        self.begin_button.setFocus()


class PreparingPage(StartSheet):
    """Shown while the example neighbourhood is being built."""

    cancelled = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.add_title(
            self.tr("The example neighbourhood"),
            self.tr("Sixty neighbours are moving in, with a year of rounds. One moment…"),
        )
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Building the example neighbourhood"))
        self.body.addWidget(self.bar)
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancelled)
        self.body.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignRight)

    def set_progress(self, done: int, total: int) -> None:
        """How far it is."""
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(done)

    def focus_first(self) -> None:
        self.cancel_button.setFocus()


class ReadyPage(StartSheet):
    """The notebook is made; how to begin with it."""

    import_requested = Signal()
    empty_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.add_title(self.tr("Your notebook is ready"))
        self.body.addWidget(Heading(self.tr("How do you want to begin?"), TypeRole.SUBHEADING))
        self.import_button = Button(self.tr("Bring in a &contact list…"), "primary")
        self.empty_button = Button(self.tr("&Start empty and write down the first contact"))
        self.import_button.clicked.connect(self.import_requested)
        self.empty_button.clicked.connect(self.empty_requested)
        self.body.addWidget(self.import_button)
        self.body.addWidget(
            Paragraph(
                self.tr("From Excel, Outlook, Google or a CSV file. You see first what comes in."),
                muted=True,
                role=TypeRole.SMALL,
            )
        )
        self.body.addSpacing(Spacing.S)
        self.body.addWidget(self.empty_button)
        self.body.addWidget(
            Paragraph(self.tr("Press Ctrl+N wherever you are and type as you think."), muted=True, role=TypeRole.SMALL)
        )

    def focus_first(self) -> None:
        self.import_button.setFocus()
