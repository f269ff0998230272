"""The attract loop in a real window: it turns, it never flashes, it passes over what fails."""

import dataclasses
import datetime
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.edition.edition import Edition
from kiosk.edition.publish import publish
from kiosk.edition.store import Store
from kiosk.screen.clock import Clock
from kiosk.screen.loop import Loop
from kiosk.screen.state import PaletteState, ShowState
from kiosk.screen.window import load_window
from kiosk.screen.words import Words
from kiosk.show import theme

TODAY = datetime.date(2026, 5, 1)
SIZE = (640, 360)


@pytest.fixture(scope="session")
def store(city: Path, tmp_path_factory: pytest.TempPathFactory) -> Store:
    state = tmp_path_factory.mktemp("state")
    publish(city, state, SIZE, TODAY, lambda _: None)
    return Store(state, city)


@pytest.fixture
def edition(store: Store) -> Edition:
    found = store.current()
    assert found is not None
    return found


@dataclasses.dataclass
class Stage:
    """A running loop, its window and what QML sees."""

    loop: Loop
    show: ShowState
    window: QQuickWindow
    turned: list[float]

    def picture(self) -> QImage:
        return self.window.grabWindow()


@pytest.fixture
def start(qapp: object, store: Store) -> Iterator[Callable[..., Stage]]:
    """Starts a loop at a speed of the clock."""
    running: list[tuple[Stage, Words, object, QObject]] = []

    def begin(edition: Edition | None, speed: float = 20, language: str = "de") -> Stage:
        keeper = QObject()
        show = ShowState(PaletteState(theme.palette(theme.DEFAULT), keeper), keeper)
        words = Words()
        engine, window = load_window(show, words, language)
        assert isinstance(window, QQuickWindow)
        window.resize(*SIZE)
        loop = Loop(show, store, words, Clock(speed), language, lambda: TODAY, keeper)
        turned: list[float] = []
        loop.turned.connect(lambda: turned.append(loop.changed_at))
        window.show()
        if edition is not None:
            loop.open(edition)
        stage = Stage(loop, show, window, turned)
        running.append((stage, words, engine, keeper))
        return stage

    yield begin
    while running:
        stage, words, engine, keeper = running.pop()
        stage.loop.stop()
        stage.window.close()
        shiboken6.delete(engine)  # before what its window binds to
        shiboken6.delete(keeper)
        words.use("")


def test_slides_follow_each_other(
    qtbot: QtBot, start: Callable[..., Stage], edition: Edition
) -> None:
    stage = start(edition)
    seen: list[tuple[str, str]] = []
    stage.loop.turned.connect(
        lambda: seen.append((stage.loop.current.partnership, stage.loop.current.slide))  # type: ignore[union-attr]
    )
    qtbot.waitUntil(lambda: len(stage.turned) >= 7, timeout=30_000)
    partnerships = [name for name, _ in seen]
    assert all(one != other for one, other in itertools.pairwise(partnerships))
    assert stage.show.property("notice") == ""


def test_a_slide_is_never_followed_by_a_flash(
    qtbot: QtBot, start: Callable[..., Stage], edition: Edition
) -> None:
    """Whatever is on the screen at any moment of many cross-fades, it is never one colour only."""
    stage = start(edition, speed=10)
    qtbot.waitUntil(lambda: len(stage.turned) >= 1, timeout=30_000)
    flat: list[str] = []

    def looked_at_enough() -> bool:
        small = stage.picture().scaled(16, 9)
        colours = {small.pixel(x, y) for x in range(16) for y in range(9)}
        if len(colours) < 3:
            flat.append(QColor(small.pixel(0, 0)).name())
        return len(stage.turned) >= 5

    qtbot.waitUntil(looked_at_enough, timeout=30_000)
    assert not flat


@pytest.mark.qt_log_ignore("Cannot open")
def test_missing_picture_is_passed_over(
    qtbot: QtBot, start: Callable[..., Stage], edition: Edition
) -> None:
    renditions = {
        key: "00/gone.jpg" if "oakport" in key else name for key, name in edition.renditions.items()
    }
    stage = start(dataclasses.replace(edition, renditions=renditions), speed=60)
    seen: set[str] = set()
    stage.loop.turned.connect(lambda: seen.add(stage.loop.current.partnership))  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: len(stage.turned) >= 8, timeout=30_000)
    assert {"linden", "forty", "bildlos"} <= seen
    assert "oakport" not in seen


def test_without_an_edition_it_says_so_and_goes_on_when_one_comes(
    qtbot: QtBot, start: Callable[..., Stage], edition: Edition
) -> None:
    stage = start(None)
    assert stage.show.property("notice") == "preparing"
    assert stage.loop.current is None
    stage.loop.open(edition)
    qtbot.waitUntil(lambda: len(stage.turned) >= 1, timeout=30_000)
    assert stage.show.property("notice") == ""


def test_new_edition_without_the_slide_on_the_screen(
    qtbot: QtBot, start: Callable[..., Stage], edition: Edition
) -> None:
    stage = start(edition, speed=1)
    qtbot.waitUntil(lambda: len(stage.turned) >= 1, timeout=30_000)
    library = edition.library
    fewer = dataclasses.replace(library, partnerships=library.partnerships[:1])
    stage.loop.open(dataclasses.replace(edition, id="other", library=fewer))
    assert stage.loop.edition is not None and stage.loop.edition.id == "other"
    assert stage.loop.current is not None and stage.loop.current.partnership == "home"


def test_language_that_the_content_lacks_falls_back(
    start: Callable[..., Stage], edition: Edition
) -> None:
    assert start(edition, language="es").loop.language == "de"
    assert start(edition, language="en").loop.language == "en"


def test_only_two_slides_are_held(
    qtbot: QtBot, start: Callable[..., Stage], edition: Edition
) -> None:
    stage = start(edition, speed=60)
    qtbot.waitUntil(lambda: len(stage.turned) >= 8, timeout=30_000)
    slides = [c for c in stage.loop.children() if type(c).__name__ == "SlideState"]
    assert len(slides) <= 3, "the one on the screen, the next, and one about to be deleted"
