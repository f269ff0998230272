"""Every touch, button and key passes here before QML sees it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEventPoint,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QSinglePointEvent,
    QTouchEvent,
    QWindow,
)

from kiosk.show import touching
from kiosk.show.touching import Hand

_MOUSE = -1
_TOUCH_SCREEN = QInputDevice.DeviceType.TouchScreen
_MODIFIERS = (
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
)  # fmt: skip

_ONCE = (
    Qt.Key.Key_Escape, Qt.Key.Key_Back, Qt.Key.Key_Backspace, Qt.Key.Key_Home,
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space,
)  # fmt: skip
"""Keys that act once however long they are held."""


class Gate(QObject):
    """Tells of every press with `touched` (and whether it was a key), of a corner that was held
    with `held`, and keeps from QML what presses nothing. `deaf` says when a touch only wakes."""

    touched = Signal(bool)
    held = Signal()

    def __init__(self, window: QWindow, deaf: Callable[[], bool], speed: float) -> None:
        super().__init__(window)
        self._window = window
        self._deaf = deaf
        self._hand = Hand()
        self._keys: set[int] = set()
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(round(touching.HOLD * 1000 / speed))
        self._hold.timeout.connect(self.held)
        QCoreApplication.setAttribute(
            Qt.ApplicationAttribute.AA_SynthesizeMouseForUnhandledTouchEvents, False
        )
        window.installEventFilter(self)

    @property
    def is_quiet(self) -> bool:
        """Whether a screen is just coming up, and takes no press yet."""
        return time.monotonic() < self._hand.quiet_until

    def another_screen(self) -> None:
        """Another screen comes up: for a moment it takes no press, and of one that is there
        already nothing follows."""
        self._hand = touching.another_screen(self._hand, time.monotonic())
        for device in QInputDevice.devices():
            if isinstance(device, QPointingDevice) and device.type() == _TOUCH_SCREEN:
                cancelled = QTouchEvent(QEvent.Type.TouchCancel, device)
                QCoreApplication.postEvent(self._window, cancelled)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """True for what QML is not to see."""
        match event:
            case QTouchEvent():
                ignored = self._touch(event)
            case QMouseEvent():
                ignored = self._mouse(event)
            case QKeyEvent():
                ignored = self._key(event)
            case _:
                ignored = event.type() == QEvent.Type.Wheel and self._deaf()
        if ignored:
            event.accept()
        return ignored

    def _touch(self, event: QTouchEvent) -> bool:
        if event.type() == QEvent.Type.TouchCancel and not event.spontaneous():
            return False  # our own
        if event.type() == QEvent.Type.TouchCancel:
            self._change(Hand(quiet_until=self._hand.quiet_until))
            return False
        points = [p for p in event.points() if p.state() != QEventPoint.State.Stationary]
        pressed = [p for p in points if p.state() == QEventPoint.State.Pressed]
        deaf = self._deaf()
        for point in pressed:
            self._down(point.id(), point, deaf)
        ignored = bool(points) and all(p.id() in self._hand.ignored for p in points)
        for point in points:
            if point.state() == QEventPoint.State.Released:
                self._change(touching.up(self._hand, point.id()))
            elif point.state() == QEventPoint.State.Updated:
                self._change(touching.moved(self._hand, point.id(), corner=self._in_corner(point)))
        if pressed:
            self.touched.emit(False)
        return ignored

    def _mouse(self, event: QSinglePointEvent) -> bool:
        point = event.points()[0]
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._down(_MOUSE, point, self._deaf())
            ignored = _MOUSE in self._hand.ignored
            self.touched.emit(False)
            return ignored
        ignored = _MOUSE in self._hand.ignored
        if kind == QEvent.Type.MouseButtonRelease:
            self._change(touching.up(self._hand, _MOUSE))
        elif kind == QEvent.Type.MouseMove:
            corner = self._in_corner(point)
            self._change(touching.moved(self._hand, _MOUSE, corner=corner))
        return ignored

    def _key(self, event: QKeyEvent) -> bool:
        """A key that wakes is kept from QML until it is released."""
        key = event.key()
        if event.type() == QEvent.Type.KeyRelease:
            ignored = key in self._keys
            if not event.isAutoRepeat():
                self._keys.discard(key)
            return ignored
        if event.type() != QEvent.Type.KeyPress or key in _MODIFIERS:
            return False
        if event.isAutoRepeat() and key in _ONCE:
            return True
        if self._deaf():
            self._keys.add(key)
        ignored = key in self._keys
        if not event.isAutoRepeat() or not ignored:
            self.touched.emit(True)
        return ignored

    def _down(self, finger: int, point: QEventPoint, deaf: bool) -> None:
        corner = self._in_corner(point)
        self._change(touching.down(self._hand, finger, time.monotonic(), deaf=deaf, corner=corner))

    def _change(self, hand: Hand) -> None:
        before, self._hand = self._hand, hand
        if hand.holding is None:
            self._hold.stop()
        elif hand.holding != before.holding:
            self._hold.start()

    def _in_corner(self, point: QEventPoint) -> bool:
        at = point.position()
        return touching.in_corner(at.x(), at.y(), self._window.width(), self._window.height())
