"""A visit in a window, with fingers made by Qt itself: what must hold within one frame, and every
control by arrow keys."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.edition.publish import publish
from kiosk.edition.store import Store
from kiosk.screen.gate import Gate
from kiosk.show import touching
from kiosk.show.compass import nearest
from kiosk.show.visit import Comfort, Corner, Place
from tests.screen.hall import TODAY, Hall, centre, opened, spoken

SIZE = (960, 600)
ARROWS = ("left", "right", "up", "down")


@pytest.fixture(scope="session")
def visited(city: Path, tmp_path_factory: pytest.TempPathFactory) -> Store:
    """An edition of Schönhafen for a small window."""
    state = tmp_path_factory.mktemp("visited")
    publish(city, state, SIZE, TODAY, lambda _: None)
    return Store(state, city)


@pytest.fixture
def hall(qapp: object, qtbot: QtBot, visited: Store) -> Iterator[Hall]:
    """Before the loop."""
    with opened(qtbot, visited, SIZE) as hall:
        yield hall


@pytest.fixture
def menu(hall: Hall) -> Hall:
    """In the menu."""
    place = QPointF(480, 300)
    hall.touch("press", place)
    hall.touch("release", place)
    hall.at("menu")
    return hall


@pytest.fixture
def oakport(menu: Hall) -> Hall:
    """At the menu of a partnership."""
    menu.tap("Oakport")
    menu.at("partnership", "oakport")
    return menu


def test_a_press_is_seen_in_the_next_frame(menu: Hall) -> None:
    card = menu.control("Oakport")
    before = menu.picture()
    menu.touch("press", centre(card))
    assert card.property("pressed") is True
    place = card.mapToScene(QPointF(card.width() / 2, card.height() / 3)).toPoint()
    assert menu.picture().pixel(place) != before.pixel(place)
    menu.touch("move", centre(card) + QPointF(0, 400))
    menu.touch("release", centre(card) + QPointF(0, 400))
    assert card.property("pressed") is False
    assert menu.visits.place == Place("menu")


def test_the_waking_press_is_not_seen_by_any_control(hall: Hall) -> None:
    hall.touch("press", QPointF(480, 300))
    hall.at("menu")
    assert not [item for item in hall.controls() if item.property("pressed")]
    hall.touch("release", QPointF(480, 300))
    assert hall.visits.place == Place("menu")


def test_a_finger_on_another_screen_is_let_go_of(menu: Hall) -> None:
    back = menu.control("Back")
    menu.touch("press", centre(back))
    assert back.property("pressed") is True
    card = centre(menu.control("Oakport"))
    sequence = QTest.touchEvent(menu.window, menu.glass)
    sequence.stationary(1).press(2, card.toPoint(), menu.window).commit()
    sequence = QTest.touchEvent(menu.window, menu.glass)
    sequence.stationary(1).release(2, card.toPoint(), menu.window).commit()
    menu.at("partnership", "oakport")
    assert back.property("pressed") is False
    menu.touch("release", centre(back))
    QCoreApplication.processEvents()
    assert menu.visits.place == Place("partnership", "oakport")


def test_a_quick_short_swipe_turns_one_slide(oakport: Hall) -> None:
    start = QPointF(500, 80)
    oakport.touch("press", start)
    for step in range(1, 9):
        QTest.qWait(10)  # the speed of a hand
        oakport.touch("move", start - QPointF(25 * step, 0))
    oakport.touch("release", start - QPointF(200, 0))
    oakport.at("partnership", "oakport", "zwei-hafen")
    assert oakport.visits.state.property("position") == 1


def _everywhere() -> dict[str, Callable[[Hall], None]]:
    def slide(hall: Hall) -> None:
        hall.tap("Oakport")
        hall.at("partnership", "oakport")
        hall.tap("Photographs")
        hall.at("partnership", "oakport", "gallery")
        hall.control("Enlarge")

    def photo(hall: Hall) -> None:
        slide(hall)
        hall.tap("Enlarge")
        hall.at("photo", "oakport", "gallery")
        hall.tap("Larger")
        hall.control("Smaller")

    def partnership(hall: Hall) -> None:
        hall.tap("Oakport")
        hall.at("partnership", "oakport")

    def panel(hall: Hall) -> None:
        hall.tap("Reading comfort")
        hall.control("Text 200 %")

    def large(hall: Hall) -> None:
        panel(hall)
        hall.tap("Text 200 %")
        hall.qtbot.waitUntil(lambda: hall.visits.visit.comfort == Comfort(text_scale=2.0))

    return {
        "menu": lambda _: None, "partnership": partnership, "slide": slide, "photo": photo,
        "panel": panel, "large panel": large,
    }  # fmt: skip


@pytest.mark.parametrize("where", list(_everywhere()))
def test_arrows_come_to_every_control_from_every_control(menu: Hall, where: str) -> None:
    _everywhere()[where](menu)
    controls = menu.controls()
    boxes = [
        (box.x(), box.y(), box.width(), box.height())
        for box in (item.mapRectToScene(item.boundingRect()) for item in controls)
    ]
    ways = {}
    for here, box in enumerate(boxes):
        others = [index for index in range(len(boxes)) if index != here]
        found = [nearest(box, [boxes[i] for i in others], way) for way in ARROWS]  # type: ignore[arg-type]
        ways[here] = {others[index] for index in found if index is not None}
    for start in ways:
        reached = {start}
        while more := {there for here in reached for there in ways[here]} - reached:
            reached |= more
        missed = [spoken(controls[i]) for i in set(ways) - reached]
        assert not missed, (spoken(controls[start]), missed)


@pytest.mark.parametrize("where", list(_everywhere()))
def test_tab_shows_where_it_is(menu: Hall, where: str) -> None:
    _everywhere()[where](menu)
    seen = []
    for _ in menu.controls():
        QTest.keyClick(menu.window, Qt.Key.Key_Tab)
        item = menu.window.activeFocusItem()
        assert item is not None
        assert item.property("visualFocus") is True, spoken(item)
        box = item.mapRectToScene(item.boundingRect())
        assert box.x() >= 0 and box.right() <= SIZE[0] + 1, spoken(item)
        assert box.y() >= 0 and box.bottom() <= SIZE[1] + 1, spoken(item)
        seen.append(item)
    assert len(set(seen)) == len(seen)


def test_the_ring_is_drawn(menu: Hall) -> None:
    QTest.keyClick(menu.window, Qt.Key.Key_Tab)
    item = menu.window.activeFocusItem()
    with_ring = menu.picture()
    QTest.keyClick(menu.window, Qt.Key.Key_Tab)
    without = menu.picture()
    place = item.mapToScene(QPointF(item.width() / 2, 0)).toPoint() - QPoint(0, 4)
    assert with_ring.pixel(place) != without.pixel(place)


def test_a_corner_without_a_pin_is_glass(menu: Hall) -> None:
    menu.visits.dispatch(Corner())
    assert menu.visits.place == Place("menu")


def test_a_drummed_corner_is_not_a_held_one(menu: Hall) -> None:
    held: list[object] = []
    gate = menu.visits.findChild(Gate) or menu.window.findChild(Gate)
    gate.held.connect(lambda: held.append(1))
    until = touching.HOLD * 1000 + 300
    for _ in range(int(until // 100)):
        menu.touch("press", QPointF(5, 5))
        QTest.qWait(50)
        menu.touch("release", QPointF(5, 5))
        QTest.qWait(50)
    assert not held
