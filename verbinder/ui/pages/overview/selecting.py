"""To what the overview is limited, an area or a theme, and whether the period before stands beside it.

Owns the fields; must not count anything.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.wheel_guard import WheelGuard
from verbinder.ui.widgets.flow_layout import FlowLayout
from verbinder.ui.widgets.form import FormRow
from verbinder.usecases.overview import Selection


class SelectionBar(QWidget):
    """Says `changed` when another area, theme or comparison was chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = QComboBox()
        self.theme = QComboBox()
        self.before = QCheckBox(self.tr("Beside the period before"))
        self.before.setToolTip(self.tr("What is saved then tells both periods."))
        WheelGuard(self).guard(self.area, self.theme)
        flow = FlowLayout(horizontal=Spacing.M, vertical=Spacing.S)
        self._area_row = FormRow(self.tr("Area"), self.area)
        self._theme_row = FormRow(self.tr("Theme"), self.theme)
        flow.addWidget(self._area_row)
        flow.addWidget(self._theme_row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.S)
        layout.addLayout(flow)
        layout.addWidget(self.before)
        self.show_choices((), ())
        self.area.activated.connect(lambda: self.changed.emit())
        self.theme.activated.connect(lambda: self.changed.emit())
        self.before.toggled.connect(lambda: self.changed.emit())

    @property
    def selection(self) -> Selection:
        """What is chosen."""
        return Selection(self.area.currentData() or "", self.theme.currentData() or "")

    def show_choices(self, areas: Sequence[str], themes: Sequence[str]) -> None:
        """What there is to choose from; a choice stays when it still is there. Nothing to choose is not shown."""
        for field, names, every in (
            (self.area, areas, self.tr("The whole neighbourhood")),
            (self.theme, themes, self.tr("All themes")),
        ):
            chosen = field.currentData()
            field.clear()
            field.addItem(every, "")
            for name in names:
                field.addItem(name, name)
            field.setCurrentIndex(max(field.findData(chosen), 0))
        self._area_row.setVisible(bool(areas))
        self._theme_row.setVisible(bool(themes))
