"""Coverage: where we came street by street, new against known people, and whether it goes to the same few.

Owns the period, what is read and how it is shown: a chart, and a table with the same facts.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QStackedWidget, QVBoxLayout, QWidget

from verbinder.domain.changes import Kind
from verbinder.domain.coverage import UNSEEN_WEEKS, Coverage, StreetCoverage
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.neighbourhood.coverage_words import CountWords, CoverageWords
from verbinder.ui.pages.neighbourhood.picture_saving import PictureSaving
from verbinder.ui.pages.neighbourhood.scope import WEEKS_OF_QUARTER, AreaChoice, Labelled, SpanChoice, WeeksChoice
from verbinder.ui.pages.neighbourhood.street_table import StreetTable
from verbinder.ui.pages.organisations.segments import Segments
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.page_scroll import PageScroll
from verbinder.ui.pages.reading import Reading
from verbinder.ui.widgets import Button, Card, EmptyState, FlowLayout, Paragraph
from verbinder.ui.widgets.empty_state import EmptyRoom
from verbinder.ui.widgets.street_chart import StreetChart
from verbinder.usecases import coverage

#: So many streets are drawn until the others are asked for; a few more are not worth asking.
FIRST_STREETS, NOT_WORTH_ASKING = 30, 5
#: Below this width (at text scale 1.0) what stands out stands above the streets.
NARROW = 900
WEEKS = (3, 4, UNSEEN_WEEKS, 8, 12, 26)


class CoverageView(QWidget):
    """The coverage of a period. Enter on a street opens its card."""

    #: The focus was to come here, and there is nothing that could have it.
    nothing_to_do = Signal()

    def __init__(self, context: PageContext, area: AreaChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._area = area
        self._coverage: Coverage | None = None
        self._stopped = self._all = False
        self._words = CoverageWords(self)
        self._reading = Reading(context, self.tr("Counting where you came"), self._say_stopped, self)
        theme = context.theme
        self.span = SpanChoice(WEEKS_OF_QUARTER)
        self.weeks = WeeksChoice(WEEKS, UNSEEN_WEEKS)
        self.told = Paragraph("")
        self.areas = Paragraph("", muted=True)
        self.chart = StreetChart(self._words.chart(UNSEEN_WEEKS), theme=theme)
        #: Two lines, so that the chart stays in its place while one walks along the streets.
        self.at = _TwoLines("")
        self.at.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.more = Button("", "quiet")
        self.table = StreetTable(theme=theme, name=self.tr("Coverage by street"))
        self.looks = Segments(
            (("overview", self.tr("As a chart")), ("filter", self.tr("As a table"))),
            theme=theme,
            name=self.tr("How the streets are shown"),
        )
        self.save_button = Button(self.tr("&Save as a picture…"), icon="export", theme=theme)
        self.saving = PictureSaving(context, self, self.chart.save)
        self.empty = EmptyState("street", "", "", theme=theme)
        self._lay_out()
        self._connect()
        self._turn_look()

    # -- what the page asks of a view ---------------------------------------------------------------------------

    @property
    def is_empty(self) -> bool:
        """Whether the empty state is shown."""
        return self._stack.currentWidget() is self._empty_room

    def reload(self) -> None:
        """Count again."""
        first, last = self.span.days(self.context.notebook.today())
        self._reading.ask(
            coverage.coverage,
            first,
            last,
            weeks=self.weeks.weeks,
            neighbourhood_id=self._area.id,
            on_done=self._take,
        )
        if self._reading.busy and self._coverage is None:
            self._show_empty(self.tr("One moment"), self.tr("Your contacts are being counted."))

    def focus_first(self) -> None:
        """Put the focus on the streets; where there are none, at what to do about it."""
        if not self.is_empty:
            (self.chart if self.looks.index == 0 else self.table).setFocus()
        elif not self.empty.button.isHidden():
            self.empty.button.setFocus()
        else:
            self.nothing_to_do.emit()

    def ask_save(self) -> None:
        """Ask where the picture must go."""
        if not self.is_empty and self._coverage is not None:
            self.saving.ask(self.tr("where we came"))

    # -- showing ------------------------------------------------------------------------------------------------

    @property
    def streets(self) -> Sequence[StreetCoverage]:
        """The streets of the neighbourhood that is chosen, longest unseen first."""
        return () if self._coverage is None else self._coverage.streets

    def _take(self, found: Coverage) -> None:
        self._coverage, self._stopped = found, False
        streets = self.streets
        if not streets:
            self._show_empty(
                self.tr("No streets yet"),
                self.tr("Write down a contact with its street; then you see here where you came and where not."),
                self.tr("Write down a contact"),
            )
            return
        self._stack.setCurrentWidget(self._sheet)
        self._say(found)
        self._show_streets(streets, found)

    def _say(self, found: Coverage) -> None:
        lines = [self.context.messages.code(code, **values) for code, values in found.told]
        elsewhere = self._words.elsewhere(found.elsewhere)
        name = self._area.name
        title = self.tr("What stands out in {name}").format(name=name) if name else self.tr("What stands out")
        self._told_card.set_title(title)
        self.told.setText("\n\n".join((*lines, elsewhere) if elsewhere else lines))
        several = len(found.areas) > 1
        self.areas.setText("\n\n".join(self._words.area(area) for area in found.areas) if several else "")
        self.areas.setVisible(several)

    def _show_streets(self, streets: Sequence[StreetCoverage], found: Coverage) -> None:
        today = self.context.notebook.today()
        long = len(streets) > FIRST_STREETS + NOT_WORTH_ASKING
        drawn = streets if self._all or not long else streets[:FIRST_STREETS]
        marks = [self._words.mark(street, today, with_area=False) for street in drawn]
        title = self._words.title(found, self._area.name)
        chart_words = self._words.chart(found.weeks)
        self.chart.show_marks(marks, title=title, summary=self._words.summary(streets), words=chart_words)
        self.more.setVisible(long and self.looks.index == 0)
        self.more.setText(self.tr("Show fewer streets") if self._all else CountWords().show_all(len(streets)))
        self._say_at(self.chart.current_index)
        self.table.show_streets(streets, today)

    def _say_at(self, index: int) -> None:
        self.at.setText(self.chart.marks[index].spoken if 0 <= index < len(self.chart.marks) else "")

    def _show_empty(self, title: str, text: str, action: str = "") -> None:
        focused = self._sheet.isAncestorOf(self.focusWidget() or self)
        self.empty.set_content(title, text, action or None)
        self._stack.setCurrentWidget(self._empty_room)
        if focused:
            self.focus_first()

    def _say_stopped(self) -> None:
        self._coverage, self._stopped = None, True
        self._show_empty(
            self.tr("Stopped"), self.tr("Nothing was counted. Look again when it suits you."), self.tr("Look again")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What stands out stands beside the chart where there is room; the table needs the whole width."""
        narrow = self.looks.index == 1 or self.width() < self.context.theme.space(NARROW)
        directions = QBoxLayout.Direction
        self._cards.setDirection(directions.TopToBottom if narrow else directions.RightToLeft)

    def _let_scroll(self) -> None:
        """What does not fit is a stop for Tab, where the arrows scroll."""
        fits = self._sheet.verticalScrollBar().maximum() == 0
        self._sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus if fits else Qt.FocusPolicy.TabFocus)

    # -- doing --------------------------------------------------------------------------------------------------

    def _open(self, street_id: int) -> None:
        self.context.navigate(Kind.STREET, street_id)

    def _open_drawn(self, index: int) -> None:
        self._open(self.streets[index].id)

    def _see(self, index: int) -> None:
        """Keep the street one walks to in sight."""
        self._say_at(index)
        # What was just shown has its place only after this.
        QTimer.singleShot(0, self, self._scroll_to_current)

    def _scroll_to_current(self) -> None:
        slot = self.chart.slot(max(self.chart.current_index, 0))
        middle = self.chart.mapTo(self._content, QPoint(0, slot.center().y()))
        self._sheet.ensureVisible(0, middle.y(), 0, slot.height())

    def _turn_look(self) -> None:
        as_chart = self.looks.index == 0
        for widget in (self.chart, self.at, self.save_button):
            widget.setVisible(as_chart)
        self.table.setVisible(not as_chart)
        long = len(self.streets) > FIRST_STREETS + NOT_WORTH_ASKING
        self.more.setVisible(as_chart and long)
        self._fit()

    def _turn_all(self) -> None:
        self._all = not self._all
        if self._coverage is not None:
            self._show_streets(self.streets, self._coverage)

    def _empty_action(self) -> None:
        if self._stopped:
            self.reload()
        else:
            self.context.shell.log_contact()

    def _connect(self) -> None:
        self.span.currentIndexChanged.connect(lambda _place: self.reload())
        self.weeks.currentIndexChanged.connect(lambda _place: self.reload())
        self.looks.chosen.connect(lambda _place: self._turn_look())
        self.chart.walked.connect(self._see)
        self.chart.chosen.connect(self._open_drawn)
        self.table.row_activated.connect(self._open)
        self.more.clicked.connect(self._turn_all)
        self.save_button.clicked.connect(self.ask_save)
        self.empty.action_triggered.connect(self._empty_action)

    def _lay_out(self) -> None:
        self._sheet = PageScroll()
        content = self._sheet.widget()
        assert content is not None
        self._content = content
        self._sheet.body.setContentsMargins(2, 2, Spacing.S, 2)
        self._sheet.setAccessibleName(self.tr("Where you come"))
        # Room for a ring around what is read.
        self._sheet.setProperty("surface", "reading")
        self._sheet.setFrameShape(QFrame.Shape.StyledPanel)
        self._sheet.verticalScrollBar().rangeChanged.connect(self._let_scroll)
        choices = FlowLayout(horizontal=Spacing.L, vertical=Spacing.S)
        choices.addWidget(Labelled(self.tr("Pe&riod"), self.span))
        choices.addWidget(Labelled(self.tr("Too &long ago after"), self.weeks))
        self._told_card = told = Card(self.tr("What stands out"))
        told.add(self.told)
        told.body.addSpacing(Spacing.S)
        told.add(self.areas)
        self._streets_card = Card(self.tr("Street by street"))
        tools = FlowLayout(horizontal=Spacing.L, vertical=Spacing.S)
        tools.addWidget(self.looks)
        tools.addWidget(self.save_button)
        self._streets_card.add_layout(tools)
        self._streets_card.add(self.at)
        self._streets_card.add(self.chart)
        self._streets_card.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._streets_card.add(self.table)
        help_ = Paragraph(
            self.tr("The longest unseen first. With the arrows you go along the streets; Enter opens one."),
            muted=True,
            role=TypeRole.SMALL,
        )
        self._streets_card.add(help_)
        # What stands out comes first where the two stand under each other, and at the right where there is room.
        self._cards = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._cards.setSpacing(Spacing.L)
        self._cards.addWidget(told, 2, Qt.AlignmentFlag.AlignTop)
        self._cards.addWidget(self._streets_card, 5, Qt.AlignmentFlag.AlignTop)
        self._sheet.body.addLayout(self._cards)
        self._sheet.body.addStretch(1)
        self._empty_room = EmptyRoom(self.empty)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._sheet)
        self._stack.addWidget(self._empty_room)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.M)
        layout.addLayout(choices)
        layout.addWidget(self._stack, 1)


class _TwoLines(Paragraph):
    """Never lower than two lines of its text."""

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), max(hint.height(), 2 * self.fontMetrics().lineSpacing()))

    def heightForWidth(self, width: int) -> int:
        return max(super().heightForWidth(width), 2 * self.fontMetrics().lineSpacing())
