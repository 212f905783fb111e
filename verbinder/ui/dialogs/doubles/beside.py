"""Two cards beside each other: field by field, with a choice where they differ.

Owns which of the two is chosen for each field; nothing is written here.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from verbinder.domain.day_parts import day_parts
from verbinder.domain.merging import TEXTS, Comparison, FieldPair, Side
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.messages import Messages
from verbinder.ui.widgets import Heading, Paragraph


class Choice(QWidget):
    """A radio button whose text wraps, which Qt's own does not; the text chooses too."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QRadioButton()
        self.text = Paragraph(text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.XS)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.button.click()
        event.accept()


def field_name(name: str) -> str:
    """What a field is called in the window."""
    translate = QCoreApplication.translate
    names = {
        "given_name": translate("BesideFields", "First name"),
        "initials": translate("BesideFields", "Initials"),
        "surname": translate("BesideFields", "Surname"),
        "description": translate("BesideFields", "Description"),
        "address": translate("BesideFields", "Address"),
        "birth_year": translate("BesideFields", "Year of birth"),
        "languages": translate("BesideFields", "Languages"),
        "day_parts": translate("BesideFields", "Has time"),
        "keep_warm_weeks": translate("BesideFields", "Keep in touch (weeks)"),
        "ask_limit": translate("BesideFields", "Asked at most"),
        "source": translate("BesideFields", "Known through"),
        "what_works": translate("BesideFields", "What works"),
        "note": translate("BesideFields", "Note"),
    }
    return names[name]


class Beside(QScrollArea):
    """Shows a comparison; `taken` are the fields that come from the right-hand card."""

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # So that the arrows scroll it where there is nothing to choose.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("The two cards beside each other"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices: dict[str, tuple[QRadioButton, QRadioButton]] = {}
        self._groups: list[QButtonGroup] = []

    @property
    def taken(self) -> list[str]:
        """The names of the fields to take from the other card."""
        return [name for name, (_, theirs) in self.choices.items() if theirs.isChecked()]

    def show_two(self, found: Comparison | None) -> None:
        """Show the two cards; nothing for None."""
        self.choices, self._groups = {}, []
        content = QWidget()
        content.setProperty("surface", "page")
        self._fill(content, found)
        self.setWidget(content)

    def _fill(self, content: QWidget, found: Comparison | None) -> None:
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, Spacing.S, 0)
        if found is None:
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(Spacing.L)
        grid.setVerticalSpacing(Spacing.XS)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, side in ((1, found.mine), (2, found.theirs)):
            grid.addWidget(Heading(side.name, TypeRole.SUBHEADING), 0, column)
            grid.addWidget(Paragraph(self._hanging(side), muted=True, role=TypeRole.SMALL), 1, column)
            if side.reach:
                grid.addWidget(Paragraph(" · ".join(side.reach)), 2, column)
        for row, pair in enumerate(found.fields, 3):
            grid.addWidget(Paragraph(field_name(pair.name), muted=True), row, 0, Qt.AlignmentFlag.AlignTop)
            self._add_pair(grid, row, pair)
        layout.addLayout(grid)
        layout.addWidget(
            Paragraph(
                self.tr(
                    "Contacts, talents, wishes, introductions, initiatives and promises of both stay. What is empty on"
                    " one card comes from the other; both notes stay. Who wants rest or no contact keeps that."
                ),
                muted=True,
                role=TypeRole.SMALL,
            )
        )
        layout.addStretch(1)

    def _add_pair(self, grid: QGridLayout, row: int, pair: FieldPair) -> None:
        texts = [self._text(pair.name, text) for text in (pair.mine, pair.theirs)]
        if not pair.differs or pair.name in TEXTS:
            for column, text in enumerate(texts, 1):
                grid.addWidget(Paragraph(text), row, column)
            return
        group = QButtonGroup(self)
        self._groups.append(group)
        buttons = []
        for column, text in enumerate(texts, 1):
            choice = Choice(text)
            choice.button.setAccessibleName(f"{field_name(pair.name)}: {text}")
            group.addButton(choice.button)
            grid.addWidget(choice, row, column)
            buttons.append(choice.button)
        buttons[0].setChecked(True)
        self.choices[pair.name] = (buttons[0], buttons[1])

    def _text(self, name: str, text: str) -> str:
        if name == "day_parts":
            return ", ".join(self._messages.code(f"day_part.{part.value}") for part in sorted(day_parts(text)))
        return text

    def _hanging(self, side: Side) -> str:
        contacts, gifts, introductions, parts = side.hanging
        told = [
            _counted(self.tr("%n contact(s)", "", contacts), contacts),
            _counted(self.tr("%n talent(s) and wish(es)", "", gifts), gifts),
            _counted(self.tr("%n introduction(s)", "", introductions), introductions),
            _counted(self.tr("in %n initiative(s)", "", parts), parts),
        ]
        return " · ".join(filter(None, told)) or self.tr("nothing hangs on this card yet")


def _counted(text: str, count: int) -> str:
    return text.replace(str(count), QLocale().toString(count), 1) if count else ""
