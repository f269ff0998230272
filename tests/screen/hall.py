"""A show in a window in which a visit can begin, with fingers made by Qt itself."""

import dataclasses
import datetime
from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QAccessible, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.edition.store import Store
from kiosk.screen.clock import Clock
from kiosk.screen.gate import Gate
from kiosk.screen.loop import Loop
from kiosk.screen.staff_state import StaffState
from kiosk.screen.state import PaletteState, ShowState
from kiosk.screen.visits import Visits
from kiosk.screen.window import Translation, load_window
from kiosk.screen.words import Words
from kiosk.show import theme
from kiosk.show.visit import Place

TODAY = datetime.date(2026, 5, 1)


@dataclasses.dataclass
class Hall:
    """A show with its window, and a touch screen."""

    qtbot: QtBot
    show: ShowState
    window: QQuickWindow
    visits: Visits
    glass: QPointingDevice

    def touch(self, kind: str, *places: QPointF, first: int = 1) -> None:
        """Fingers that "press", "move" or "release", all in one moment."""
        sequence = QTest.touchEvent(self.window, self.glass)
        for number, place in enumerate(places, first):
            getattr(sequence, kind)(number, place.toPoint(), self.window)
        sequence.commit()

    def tap(self, name: str) -> None:
        place = centre(self.control(name))
        self.touch("press", place)
        self.touch("release", place)

    def at(self, state: str, partnership: str = "", slide: str = "") -> None:
        wanted = Place(state, partnership, slide)
        self.qtbot.waitUntil(lambda: self.visits.place == wanted, timeout=10_000)

    def controls(self) -> list[QQuickItem]:
        """What a keyboard reaches, in the order of the tree."""
        return [
            item for item in tree(self.window.contentItem())
            if item.isVisible() and item.isEnabled() and item.activeFocusOnTab()
            and item.width() > 0
        ]  # fmt: skip

    def control(self, name: str) -> QQuickItem:
        """The control whose accessible name begins so, once it is whole and does not move."""
        seen: list[QRectF] = []

        def found() -> list[QQuickItem]:
            return [item for item in self.controls() if spoken(item).startswith(name)]

        def rests() -> bool:
            boxes = [item.mapRectToScene(item.boundingRect()) for item in found()[-1:]]
            seen[:] = [*seen[-1:], *boxes]
            whole = QRectF(0, 0, self.window.width(), self.window.height()).adjusted(-1, -1, 1, 1)
            return len(seen) == 2 and seen[0] == seen[1] and whole.contains(seen[0])

        self.qtbot.waitUntil(rests, timeout=10_000)
        return found()[-1]

    def picture(self) -> QImage:
        return self.window.grabWindow()


def tree(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from tree(child)


def spoken(item: QQuickItem) -> str:
    accessible = QAccessible.queryAccessibleInterface(item)
    return accessible.text(QAccessible.Text.Name) if accessible else ""


def centre(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


@contextmanager
def opened(qtbot: QtBot, store: Store, size: tuple[int, int]) -> Iterator[Hall]:
    """A hall before the loop, in English."""
    keeper = QObject()
    show = ShowState(PaletteState(theme.palette(theme.DEFAULT), keeper), keeper)
    words = Words()
    engine, window = load_window(show, words, "en")
    assert isinstance(window, QQuickWindow)
    window.resize(*size)
    clock = Clock(1)
    loop = Loop(show, store, words, clock, "en", lambda: TODAY, keeper)
    edition = store.current()
    assert edition is not None
    loop.open(edition)
    visits = Visits(show, loop, words, clock, Translation(words, engine).use, keeper)
    visits.listen(Gate(window, lambda: visits.is_deaf, 1))
    window.show()
    qtbot.waitExposed(window)
    show.update(visit=visits.state, staff=StaffState(keeper))
    qtbot.waitUntil(lambda: loop.current is not None, timeout=10_000)
    glass = QTest.createTouchDevice()
    qtbot.waitUntil(lambda: _has_loaded(window), timeout=10_000)
    yield Hall(qtbot, show, window, visits, glass)
    visits.stop()
    loop.stop()
    window.close()
    shiboken6.delete(engine)  # before what its window binds to
    shiboken6.delete(keeper)
    words.use("")


def _has_loaded(window: QQuickWindow) -> bool:
    """Whether QML has made the screens of a visit."""
    return any("Visit_QML" in item.metaObject().className() for item in tree(window.contentItem()))
