"""When somebody has time, as a row of boxes to tick: mornings, afternoons, evenings, weekends.

Owns the boxes only; how the parts are kept in one text is the domain's.
"""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from verbinder.domain.day_parts import DayPart, day_parts, kept
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.widgets.flow_layout import FlowLayout


class DayPartBoxes(QWidget):
    """Nothing ticked means: not known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {part: QCheckBox(word) for part, word in self._words().items()}
        flow = FlowLayout(self, horizontal=Spacing.L, vertical=Spacing.XS)
        for box in self.boxes.values():
            flow.addWidget(box)
        self.setFocusProxy(self.boxes[DayPart.MORNING])

    def set_text(self, text: str) -> None:
        """Ticks what stands in a text as it is stored."""
        wanted = day_parts(text)
        for part, box in self.boxes.items():
            box.setChecked(part in wanted)

    def text(self) -> str:
        """What is ticked, as it is stored."""
        return kept(part for part, box in self.boxes.items() if box.isChecked())

    def _words(self) -> dict[DayPart, str]:
        return {
            DayPart.MORNING: self.tr("morning"),
            DayPart.AFTERNOON: self.tr("afternoon"),
            DayPart.EVENING: self.tr("evening"),
            DayPart.WEEKEND: self.tr("weekend"),
        }
