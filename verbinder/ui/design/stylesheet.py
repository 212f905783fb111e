"""The application's style sheet, built from the tokens.

Owns the look of Qt's own widgets and of the properties our widgets set (`role`, `kind`, `level`); must not
hold colours or sizes of its own. Short on purpose: Qt matches every rule against every widget.
"""

from __future__ import annotations

from verbinder import assets
from verbinder.ui.design.indicators import folder
from verbinder.ui.design.tokens import ICON_SIDE, MINIMUM_TARGET, TYPE_SCALE, Colours, Radius, Spacing, TypeRole
from verbinder.ui.design.typography import point_size


def growth(text_scale: float) -> float:
    """How much distances grow with the text: six tenths of it, so that large texts keep the room."""
    return 1.0 + (text_scale - 1.0) * 0.6


def build(colours: Colours, base_points: float, serif: str, text_scale: float, line: int = 0) -> str:
    """The whole sheet for a theme; `base_points` is the system's text size, `line` the height of a line in pixels."""
    sizes = _Sizes(base_points, serif, text_scale, line)
    parts = (_texts, _buttons, _fields, _choices, _lists, _bars, _surfaces, _calendar)
    return "\n".join(part(colours, sizes) for part in parts)


class _Sizes:
    """Pixels and points of the present text scale."""

    def __init__(self, base_points: float, serif: str, text_scale: float, line: int) -> None:
        self._base = base_points
        self._scale = text_scale
        self.serif = serif
        grow = growth(text_scale)
        self.xs, self.s, self.m, self.l, self.xl = (
            round(each * grow) for each in (Spacing.XS, Spacing.S, Spacing.M, Spacing.L, Spacing.XL)
        )
        self.target = round(MINIMUM_TARGET * grow)
        # A least height in the sheet is what layouts go by: with less than a line of text, or than an icon where the
        # text is lower, they would cut it.
        self.button = max(self.target - 6, line, round(ICON_SIDE * text_scale))
        # More than any field asks by itself, so that all are of one height at every text size.
        self.field = max(self.target - 8, line + 3)
        self.indicator = round(16 * text_scale)
        self.arrow = round(14 * grow)

    def points(self, role: TypeRole) -> str:
        return f"{point_size(self._base, role, self._scale)}pt"


def _texts(c: Colours, z: _Sizes) -> str:
    rules = []
    for role, step in TYPE_SCALE.items():
        family = f'font-family: "{z.serif}"; ' if step.serif and z.serif else ""
        size = z.points(role)
        rules.append(f'QLabel[role="{role}"] {{ {family}font-size: {size}; font-weight: {step.weight}; }}')
    return (
        "\n".join(rules)
        + f"""
QLabel[muted="true"] {{ color: {c.text_muted}; }}
QLabel[level="danger"] {{ color: {c.danger}; }}
QLabel[level="warning"] {{ color: {c.warning}; }}
QLabel[level="success"] {{ color: {c.success}; }}
QToolTip {{ background: {c.surface_raised}; color: {c.text}; border: 1px solid {c.border_strong};
  padding: {z.xs}px {z.s}px; }}
"""
    )


def _buttons(c: Colours, z: _Sizes) -> str:
    pad = f"padding: {z.xs + 2}px {z.m}px"
    return f"""
QPushButton {{ background: {c.surface_raised}; color: {c.text}; border: 1px solid {c.border_strong};
  border-radius: {Radius.MEDIUM}px; margin: 1px; {pad}; min-height: {z.button}px; }}
QPushButton:hover {{ background: {c.accent_soft}; border-color: {c.accent}; }}
QPushButton:pressed, QPushButton:checked {{ background: {c.accent_soft}; border-color: {c.accent}; }}
QPushButton:disabled {{ background: {c.surface}; color: {c.text_muted}; border-color: {c.border}; }}
QPushButton[kind="primary"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent};
  font-weight: 600; }}
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {{ background: {c.accent_hover}; }}
QPushButton[kind="primary"]:disabled {{ background: {c.border}; color: {c.text_muted};
  border-color: {c.border}; }}
QPushButton[kind="danger"] {{ color: {c.danger}; border-color: {c.danger}; }}
QPushButton[kind="danger"]:hover, QPushButton[kind="danger"]:pressed {{ background: {c.danger_soft}; }}
QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent; color: {c.accent}; }}
QPushButton[kind="quiet"]:hover, QPushButton[kind="quiet"]:pressed {{ background: {c.accent_soft}; }}
QPushButton[kind="quiet"]:disabled {{ color: {c.text_muted}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {c.focus}; margin: 0px; outline: none; }}
QPushButton[kind="primary"]:focus {{ border-color: {c.focus}; }}
QPushButton::menu-indicator {{ image: url("{_drawing(c, "down")}"); width: {z.arrow}px;
  height: {z.arrow}px; subcontrol-position: right center; right: {z.s}px; }}
QToolButton {{ background: transparent; color: {c.text}; border: 1px solid transparent; margin: 1px;
  border-radius: {Radius.MEDIUM}px; padding: {z.xs}px; min-width: {z.target - 10}px;
  min-height: {z.target - 10}px; }}
QToolButton:hover, QToolButton:pressed {{ background: {c.accent_soft}; }}
QToolButton:checked {{ background: {c.accent_soft}; border-color: {c.accent}; }}
QToolButton::menu-indicator {{ image: none; }}
"""


def _fields(c: Colours, z: _Sizes) -> str:
    names = ("QLineEdit", "QPlainTextEdit", "QTextEdit", "QAbstractSpinBox", "QComboBox")
    plain = ", ".join(names)
    focused = ", ".join(f"{name}:focus" for name in names)
    disabled = ", ".join(f"{name}:disabled" for name in names)
    down = _drawing(c, "down")
    return f"""
{plain} {{ background: {c.surface_raised}; color: {c.text}; border: 1px solid {c.border_strong};
  border-radius: {Radius.MEDIUM}px; margin: 1px; padding: {z.xs + 1}px {z.s}px; selection-color: {c.on_accent};
  selection-background-color: {c.accent}; placeholder-text-color: {c.text_muted}; }}
QLineEdit, QAbstractSpinBox, QComboBox {{ min-height: {z.field}px; padding-top: {z.xs}px; }}
/* Qt makes a field with small buttons three pixels higher than its text. */
QAbstractSpinBox {{ padding-top: {z.xs - 1}px; padding-bottom: {z.xs - 1}px; }}
{focused} {{ border: 2px solid {c.focus}; margin: 0px; }}
{disabled} {{ background: {c.surface}; border-color: {c.border}; }}
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] {{ background: {c.surface};
  border-color: {c.border}; }}
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"],
QAbstractSpinBox[invalid="true"] {{ border: 2px solid {c.danger}; margin: 0px; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: none; margin: 0px; padding: 0px; min-height: 0px;
  background: transparent; }}
QLineEdit QToolButton {{ border: none; margin: 0px; padding: 0px; min-width: 0px; min-height: 0px; }}
QLineEdit QToolButton:hover {{ background: transparent; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: {z.target + 4}px;
  background: transparent; subcontrol-origin: border; }}
QAbstractSpinBox::up-button {{ subcontrol-position: center right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: center left; }}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {c.accent_soft}; }}
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow {{ width: {z.arrow}px; height: {z.arrow}px; }}
QAbstractSpinBox::up-arrow {{ image: url("{_drawing(c, "plus")}"); }}
QAbstractSpinBox::down-arrow {{ image: url("{_drawing(c, "minus")}"); }}
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off {{
  image: url("{_drawing(c, "plus-disabled")}"); }}
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off {{
  image: url("{_drawing(c, "minus-disabled")}"); }}
QSpinBox, QDoubleSpinBox, QTimeEdit {{ qproperty-alignment: AlignCenter; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: {z.target}px;
  subcontrol-origin: padding; subcontrol-position: center right; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url("{down}"); width: {z.arrow}px;
  height: {z.arrow}px; }}
QComboBox::down-arrow:disabled, QDateEdit::down-arrow:disabled {{
  image: url("{_drawing(c, "down-disabled")}"); }}
QComboBox QAbstractItemView {{ background: {c.surface_raised}; border: 1px solid {c.border_strong};
  border-radius: 0px; padding: {z.xs}px; outline: none; selection-background-color: {c.accent_soft};
  selection-color: {c.text}; }}
QComboBox QAbstractItemView::item {{ min-height: {z.target}px; padding: 2px {z.s}px; }}
"""


def _choices(c: Colours, z: _Sizes) -> str:
    box = "QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QGroupBox::indicator"
    return f"""
QCheckBox, QRadioButton {{ spacing: {z.s}px; padding: {z.xs}px; min-height: {z.target - 8}px;
  border: 2px solid transparent; border-radius: {Radius.SMALL}px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {c.focus}; }}
{box} {{ width: {z.indicator}px; height: {z.indicator}px; border: 1px solid {c.border_strong};
  border-radius: {Radius.SMALL}px; background: {c.surface_raised}; }}
QRadioButton::indicator {{ border-radius: {z.indicator // 2 + 1}px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {c.accent};
  background: {c.accent_soft}; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QGroupBox::indicator:checked {{
  background: {c.accent}; border-color: {c.accent}; image: url("{_drawing(c, "tick")}"); }}
QCheckBox::indicator:indeterminate {{ background: {c.accent}; border-color: {c.accent};
  image: url("{_drawing(c, "dash")}"); }}
QRadioButton::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
  image: url("{_drawing(c, "dot")}"); }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ background: {c.surface};
  border-color: {c.border}; }}
QCheckBox::indicator:checked:disabled {{ image: url("{_drawing(c, "tick-disabled")}"); }}
QRadioButton::indicator:checked:disabled {{ image: url("{_drawing(c, "dot-disabled")}"); }}
"""


def _lists(c: Colours, z: _Sizes) -> str:
    return f"""
QAbstractItemView {{ background: {c.surface}; alternate-background-color: {c.stripe}; color: {c.text};
  border: 1px solid {c.border}; border-radius: {Radius.MEDIUM}px; outline: none;
  selection-background-color: {c.accent_soft}; selection-color: {c.text}; }}
QTableView:focus, QListView:focus {{ border-color: {c.accent}; }}
QListView[surface="popup"] {{ background: {c.surface_raised}; border-color: {c.border_strong}; }}
QListView[surface="rows"]::item {{ min-height: {z.target - 4}px; padding: 2px {z.s}px; }}
QListView[surface="rows"]::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QTableView {{ gridline-color: {c.border}; padding: 3px; }}
QHeaderView {{ background: {c.surface}; border: none; }}
QHeaderView::section {{ background: {c.surface}; color: {c.text_muted}; border: none;
  border-bottom: 1px solid {c.border_strong}; padding: {z.xs + 1}px {z.m}px; font-size: {z.points(TypeRole.SMALL)};
  font-weight: 600; }}
QHeaderView::section:hover {{ color: {c.text}; background: {c.stripe}; }}
QHeaderView::up-arrow {{ image: url("{_drawing(c, "up")}"); width: {z.arrow - 2}px; }}
QHeaderView::down-arrow {{ image: url("{_drawing(c, "down")}"); width: {z.arrow - 2}px; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QTableCornerButton::section {{ background: {c.surface}; border: none; }}
"""


def _bars(c: Colours, z: _Sizes) -> str:
    thick = max(12, z.m)
    return f"""
QMenuBar {{ background: {c.background}; padding: 2px; }}
QMenuBar::item {{ background: transparent; padding: {z.xs + 1}px {z.s + 2}px; border-radius: {Radius.SMALL}px; }}
QMenuBar::item:selected {{ background: {c.accent_soft}; }}
QMenu {{ background: {c.surface_raised}; border: 1px solid {c.border_strong}; padding: {z.xs}px;
  icon-size: {z.indicator}px; }}
QMenu::item {{ padding: {z.xs + 2}px {z.xl}px {z.xs + 2}px {z.s}px; border-radius: {Radius.SMALL}px;
  border: 1px solid transparent; }}
QMenu::item:selected {{ background: {c.accent_soft}; border-color: {c.accent}; color: {c.text}; }}
QMenu::item:disabled {{ color: {c.text_muted}; }}
QMenu::icon {{ padding-left: {z.s}px; }}
QMenu::separator {{ height: 1px; background: {c.border}; margin: {z.xs}px {z.s}px; }}
QMenu::indicator:checked {{ image: url("{_drawing(c, "tick-menu")}"); }}
QMenu::indicator {{ width: {z.arrow}px; height: {z.arrow}px; margin-left: {z.xs}px; }}
QMenu::right-arrow {{ image: url("{_drawing(c, "right")}"); width: {z.arrow}px; height: {z.arrow}px; }}
QStatusBar {{ background: {c.background}; color: {c.text_muted}; border-top: 1px solid {c.border}; }}
QStatusBar::item {{ border: none; }}
QScrollBar {{ background: transparent; border: none; margin: 0px; }}
QScrollBar:vertical {{ width: {thick}px; }}
QScrollBar:horizontal {{ height: {thick}px; }}
QScrollBar::handle {{ background: {c.border_strong}; border-radius: {thick // 2 - 3}px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: {z.target + 8}px; }}
QScrollBar::handle:horizontal {{ min-width: {z.target + 8}px; }}
QScrollBar::handle:hover {{ background: {c.accent}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {c.surface}; border: 1px solid {c.border_strong}; border-radius: {Radius.SMALL}px;
  text-align: center; min-height: {z.m}px; }}
QProgressBar::chunk {{ background: {c.accent_soft}; border-right: 3px solid {c.accent}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {c.border}; }}
QTabBar::tab {{ background: transparent; color: {c.text_muted}; padding: {z.s}px {z.m}px; border: none;
  border-bottom: 3px solid transparent; margin-right: {z.xs}px; }}
QTabBar::tab:hover {{ color: {c.text}; border-bottom-color: {c.border_strong}; }}
QTabBar::tab:selected {{ color: {c.text}; border-bottom-color: {c.accent}; }}
QTabBar::tab:selected:focus {{ border: 2px solid {c.focus}; border-radius: {Radius.SMALL}px; }}
QSplitter::handle {{ background: transparent; }}
QSplitter::handle:hover {{ background: {c.border}; }}
"""


def _surfaces(c: Colours, z: _Sizes) -> str:
    levels = "\n".join(
        f'QFrame[banner="{level}"] {{ background: {getattr(c, level + "_soft")}; border: 1px solid '
        f"{getattr(c, level)}; border-radius: {Radius.MEDIUM}px; }}"
        for level in ("info", "success", "warning", "danger")
    )
    return f"""
QFrame[surface="card"] {{ background: {c.surface}; border: 1px solid {c.border};
  border-radius: {Radius.LARGE}px; }}
QFrame[surface="raised"] {{ background: {c.surface_raised}; border: 1px solid {c.border};
  border-radius: {Radius.LARGE}px; }}
QFrame[surface="warm"] {{ background: {c.warm_soft}; border: 1px solid {c.warm};
  border-radius: {Radius.MEDIUM}px; }}
QFrame[surface="rail"] {{ background: {c.surface}; border: none; border-right: 1px solid {c.border}; }}
QFrame[surface="line"] {{ background: {c.border}; border: none; max-height: 1px; min-height: 1px; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea[surface="reading"] {{ border: 2px solid transparent; border-radius: {Radius.LARGE + 2}px; }}
QScrollArea[surface="reading"]:focus {{ border-color: {c.focus}; }}
QScrollArea > QWidget > QWidget[surface="page"] {{ background: transparent; }}
{levels}
QGroupBox {{ border: 1px solid {c.border}; border-radius: {Radius.MEDIUM}px; margin-top: {z.m}px;
  padding: {z.s}px; }}
QGroupBox::title {{ subcontrol-origin: margin; left: {z.s}px; padding: 0px {z.xs}px; color: {c.text_muted}; }}
"""


def _calendar(c: Colours, z: _Sizes) -> str:
    return f"""
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {c.surface}; }}
QCalendarWidget QToolButton {{ font-weight: 600; padding: {z.xs}px {z.s}px; }}
QCalendarWidget QToolButton#qt_calendar_prevmonth {{ qproperty-icon: url("{_drawing(c, "left")}"); }}
QCalendarWidget QToolButton#qt_calendar_nextmonth {{ qproperty-icon: url("{_drawing(c, "right")}"); }}
QCalendarWidget QAbstractItemView {{ background: {c.surface_raised}; border-radius: 0px; padding: 0px;
  selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
"""


def _drawing(c: Colours, name: str) -> str:
    return assets.path(f"{folder(c)}/{name}.svg").as_posix()
