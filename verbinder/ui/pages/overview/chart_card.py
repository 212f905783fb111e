"""One table of the overview as a card: its title, bars, and in words what is not shown by itself.

Owns how counts become bars; which counts may be seen was decided long before.
"""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import TypeRole
from verbinder.ui.widgets.bar_chart import BarChart
from verbinder.ui.widgets.bar_painting import Bar, BarMode
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.heading import Paragraph
from verbinder.usecases.overview_view import ShownLine, ShownTable

#: So many bars are shown until the others are asked for; a few more are not worth asking.
FIRST_BARS = 12
NOT_WORTH_ASKING = 3


class ChartCard(Card):
    """Shows one `ShownTable`; months as columns, the others as rows."""

    def __init__(self, kind: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.kind = kind
        self._table: ShownTable | None = None
        self._all = False
        self.chart = BarChart(theme=theme)
        self.notes = Paragraph("", muted=True, role=TypeRole.SMALL)
        self.more_button = Button("", "quiet")
        self.more_button.clicked.connect(self._toggle)
        self.add(self.chart)
        self.body.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self.notes)

    def show_table(self, table: ShownTable) -> None:
        """Shows other counts."""
        self._table = table
        self.set_title(table.title)
        self._show()

    def _toggle(self) -> None:
        self._all = not self._all
        self._show()

    def _show(self) -> None:
        table = self._table
        assert table is not None
        rows = tuple(row for row in table.rows if not self._is_no_street(row))
        columns = self.kind == "month"
        long = not columns and len(rows) > FIRST_BARS + NOT_WORTH_ASKING
        most = FIRST_BARS if long and not self._all else len(rows)
        years = {row.key[:4] for row in rows} if columns else set()
        bars = [self._bar(row, self._label(row, with_year=len(years) > 1)) for row in rows[:most]]
        self.chart.set_bars(bars, mode=BarMode.COLUMNS if columns else BarMode.ROWS, title=self._chart_title(table))
        self.chart.setVisible(bool(bars))
        self.more_button.setVisible(long)
        self.more_button.setText(self.tr("Show fewer") if self._all else self.tr("Show all %n", "", len(rows)))
        self.notes.setText("\n".join(self._notes(table)))
        self.notes.setVisible(bool(self.notes.text()))

    def _chart_title(self, table: ShownTable) -> str:
        if not table.of_contacts:
            return table.title
        return self.tr("{title}: number of contacts").format(title=table.title)

    def _bar(self, row: ShownLine, label: str) -> Bar:
        if row.count is None:
            return Bar(label, text=row.remark, hidden=True)
        return Bar(label, row.count, text=QLocale().toString(row.count))

    def _label(self, row: ShownLine, *, with_year: bool) -> str:
        if self.kind != "month":
            return row.label
        day = QDate.fromString(row.key, "yyyy-MM")
        return QLocale().toString(day, "MMM ''yy" if with_year else "MMM").replace(".", "")

    def _notes(self, table: ShownTable) -> list[str]:
        notes = []
        rest = table.rest
        if not table.rows:
            notes.append(
                self.tr("There are small groups among these, so none is shown by itself.")
                if table.total is None or table.total
                else self._nothing()
            )
        notes += [f"{_capital(row.label)}: {self._figure(row)}." for row in table.rows if self._is_no_street(row)]
        if rest is not None and rest.count is not None:
            notes.append(
                self.tr("{rest}: {count}, counted together.").format(
                    rest=_capital(rest.label), count=self._figure(rest)
                )
            )
        if not table.of_contacts and table.total and table.rows:
            notes.append(self.tr("Together: {count}.").format(count=QLocale().toString(table.total)))
        if table.before is not None:
            notes.append(self.tr("In the period before: {count}.").format(count=QLocale().toString(table.before)))
        if any(row.count is None for row in table.rows):
            notes.append(self.tr("Hatched: not shown, so that no small group can be worked out."))
        if self.kind == "theme" and table.rows:
            notes.append(self.tr("A contact can have several themes, or none."))
        if self.kind == "month" and any(row.remark and row.count is not None for row in table.rows):
            notes.append(self.tr("The first or last month is only there in part."))
        return notes

    def _is_no_street(self, row: ShownLine) -> bool:
        """Contacts without a street are no street: as a bar they would dwarf those that are."""
        return self.kind == "street" and not row.key

    def _figure(self, row: ShownLine) -> str:
        return QLocale().toString(row.count or 0)

    def _nothing(self) -> str:
        if self.kind == "theme":
            return self.tr("No contact has a theme yet. Give contacts a theme with #, and you see here what is alive.")
        return self.tr("Nothing to count here.")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
