"""What must hold for everything one can work with in a window: named, reached by Tab, no key twice, no text cut off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QTabBar,
    QWidget,
)

INTERACTIVE = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QTabBar)


def settle() -> None:
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait_until(happened: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(5_000)
    while not happened():
        assert not deadline.hasExpired()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def seen(root: QWidget) -> list[QWidget]:
    """The widgets of a window one can see; what Qt builds its own widgets from is left out."""
    inside = (QScrollBar, QHeaderView)
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and widget.window() is root
        and not isinstance(widget, inside)
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox, QTabBar))
    ]


def said(widget: QWidget) -> str:
    """A widget in a complaint."""
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else widget.accessibleName()
    return f"{type(widget).__name__} {text[:60]!r}"


def nameless(root: QWidget) -> list[str]:
    found = []
    for widget in seen(root):
        can_have_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if widget.isEnabled() and (can_have_focus or isinstance(widget, INTERACTIVE)):
            interface = QAccessible.queryAccessibleInterface(widget)
            if interface is None or not interface.text(QAccessible.Text.Name).strip():
                parent = widget.parentWidget()
                found.append(f"no name: {said(widget)} in {said(parent) if parent else ''}")
    return found


def is_a_stop(widget: QWidget) -> bool:
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
        return False
    # Of buttons of which one is chosen Tab goes to the chosen one; the arrows go to the others.
    return not (isinstance(widget, QAbstractButton) and one_of_many(widget) and not widget.isChecked())


def one_of_many(button: QAbstractButton) -> bool:
    group = button.group()
    return button.isCheckable() and (button.autoExclusive() or (group is not None and group.exclusive()))


def not_tabbed(root: QWidget) -> list[str]:
    """What Tab does not reach, or more than once, on the way round from where the focus is."""
    wanted = {widget for widget in seen(root) if widget.isEnabled() and is_a_stop(widget)}
    start = QApplication.focusWidget()
    if start is None or start.window() is not root:
        return [f"no focus in the window but in {start}"]
    reached: Counter[QWidget] = Counter([start])
    for _ in range(2 * len(wanted) + 5):
        before = QApplication.focusWidget()
        QTest.keyClick(before, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is start:
            break
        if now is before or now is None:
            return [f"trap: {said(before)}"]
        reached[now] += 1
    else:
        return [f"never back at {said(start)}"]
    missed = [f"not reached: {said(widget)}" for widget in wanted - set(reached)]
    return missed + [f"reached {times} times: {said(widget)}" for widget, times in reached.items() if times > 1]


def clashing(root: QWidget) -> list[str]:
    """Alt and a letter that two things of one window listen to."""
    keys: dict[str, list[str]] = {}

    def listen(key: QKeySequence, what: str) -> None:
        if not key.isEmpty() and key.toString().startswith("Alt+"):
            keys.setdefault(key.toString(), []).append(what)

    for widget in seen(root):
        if not widget.isEnabled():
            continue
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            listen(QKeySequence.mnemonic(widget.text()), said(widget))
        for action in widget.actions():
            if action.isEnabled():
                listen(action.shortcut(), action.text())
        for shortcut in widget.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly):
            listen(shortcut.key(), f"{type(widget).__name__}: {shortcut.key().toString()}")
    if isinstance(root, QMainWindow):
        for action in root.menuBar().actions():
            listen(QKeySequence.mnemonic(action.text()), action.text())
    return [f"{key}: {' / '.join(set(who))}" for key, who in keys.items() if len(set(who)) > 1]


def cut_off(root: QWidget) -> list[str]:
    found = []
    for widget in seen(root):
        if not isinstance(widget, (QLabel, QPushButton)) or not widget.text():
            continue
        size, needs = widget.size(), widget.sizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            needs.setWidth(0)
            needs.setHeight(widget.heightForWidth(size.width()))
        if needs.width() > size.width() + 1 or needs.height() > size.height() + 1:
            found.append(f"cut off: {said(widget)} needs {needs.toTuple()}, has {size.toTuple()}")
    return found


CHECKS = {"name": nameless, "tab": not_tabbed, "key": clashing, "fit": cut_off}
