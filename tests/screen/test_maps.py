"""The map in a window: pins and land where the projection says, under fingers; a voyage."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.content.library import Library
from kiosk.edition.publish import publish
from kiosk.edition.store import Store
from kiosk.screen.atlas import Atlas
from kiosk.screen.chart_state import ChartState
from kiosk.screen.voyage_state import VoyageState
from kiosk.screen.words import Words
from kiosk.show import charts, theme, views
from kiosk.show.playlist import Screenful
from kiosk.show.reader import Reader
from kiosk.show.visit import Choose, Comfort, Pick, Place, ShowMap
from tests.screen.hall import TODAY, Hall, centre, opened, tree

SIZES = {"wide": (960, 600), "upright": (600, 960)}
LINDEN = (47.2, 8.2)
AT_SEA = (57.3, 3.3)
BAVARIA = (49.5, 11.5)


@pytest.fixture(scope="module", params=list(SIZES))
def store(
    request: pytest.FixtureRequest, city: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Store, tuple[int, int]]:
    state = tmp_path_factory.mktemp("maps")
    size = SIZES[request.param]
    publish(city, state, size, TODAY, lambda _: None)
    return Store(state, city), size


@pytest.fixture
def hall(qapp: object, qtbot: QtBot, store: tuple[Store, tuple[int, int]]) -> Iterator[Hall]:
    """On the map, once it is drawn."""
    with opened(qtbot, *store) as hall:
        hall.touch("press", QPointF(480, 300))
        hall.touch("release", QPointF(480, 300))
        hall.at("menu")
        hall.visits.dispatch(ShowMap())
        hall.at("map")
        qtbot.waitUntil(lambda: sharp(hall), timeout=30_000)
        yield hall


def chart(hall: Hall) -> ChartState:
    """The newest: one that was left is taken down a moment later."""
    return hall.visits.findChildren(ChartState)[-1]


def sharp(hall: Hall) -> bool:
    found = hall.visits.findChildren(ChartState)
    return bool(found and found[-1].property("sharp"))


def library(hall: Hall) -> Library:
    assert hall.visits.edition is not None
    return hall.visits.edition.library


def glass(hall: Hall) -> QQuickItem:
    """The screen of the map, which the map fills."""
    return next(i for i in tree(hall.window.contentItem()) if i.property("carded") is not None)


def on_screen(hall: Hall, place: tuple[float, float]) -> QPointF:
    """Where the projection's formula puts a place."""
    found, shown = chart(hall), glass(hall)
    x, y = charts.chart(library(hall)).projection.forward(place)
    scale = found.property("scale")
    return shown.mapToScene(
        QPointF(
            (x - found.property("x")) * scale + shown.width() / 2,
            (y - found.property("y")) * scale + shown.height() / 2,
        )
    )


def pins(hall: Hall) -> list[QQuickItem]:
    return [item for item in hall.controls() if item.property("label") is not None]


def pin(hall: Hall, name: str) -> QQuickItem:
    return next(item for item in pins(hall) if item.property("spoken").startswith(name))


def is_in_place(hall: Hall) -> None:
    """Pin and land are where the formula has them: to 2 px, and by their colours."""
    off = centre(pin(hall, "Lindenwaldstetten")) - on_screen(hall, LINDEN)
    assert abs(off.x()) < 2 and abs(off.y()) < 2
    inks = charts.inks(theme.palette(library(hall).theme))
    picture = hall.picture()
    for place, ink in ((AT_SEA, inks.sea), (BAVARIA, inks.country)):
        at = on_screen(hall, place).toPoint()
        if glass(hall).boundingRect().contains(at):
            assert QColor(picture.pixel(at)) == QColor(ink), (place, at)


def test_pins_and_land_are_where_the_formula_has_them(hall: Hall) -> None:
    is_in_place(hall)


def test_a_finger_takes_the_map_along(hall: Hall) -> None:
    found = chart(hall)
    found.zoomBy(3.0, 300.0, 300.0)
    before = on_screen(hall, BAVARIA)
    start = QPointF(glass(hall).width() * 0.6, glass(hall).height() * 0.3)
    hall.qtbot.waitUntil(lambda: sharp(hall), timeout=30_000)
    hall.touch("press", start)
    for step in range(1, 13):
        QTest.qWait(10)  # the speed of a hand
        hall.touch("move", start + QPointF(-10 * step, 5 * step))
    held = on_screen(hall, BAVARIA) - before
    assert held.x() < -60 and held.y() > 20
    is_off = centre(pin(hall, "Lindenwaldstetten")) - on_screen(hall, LINDEN)
    assert abs(is_off.x()) < 2 and abs(is_off.y()) < 2
    hall.touch("release", start + QPointF(-120, 60))
    hall.qtbot.waitUntil(lambda: not found.property("flying") and sharp(hall), timeout=30_000)
    is_in_place(hall)


def test_a_pinch_holds_the_place_between_the_fingers(hall: Hall) -> None:
    found = chart(hall)
    middle = on_screen(hall, BAVARIA)
    scale = found.property("scale")
    ways = [QPointF(30 + 8 * step, 0) for step in range(12)]
    hall.touch("press", middle - ways[0], middle + ways[0])
    for way in ways[1:]:
        QTest.qWait(10)  # the speed of a hand
        hall.touch("move", middle - way, middle + way)
    assert found.property("scale") > 1.5 * scale
    off = on_screen(hall, BAVARIA) - middle
    assert abs(off.x()) < 12 and abs(off.y()) < 12
    hall.touch("release", middle - ways[-1], middle + ways[-1])
    assert hall.visits.place == Place("map")
    hall.qtbot.waitUntil(lambda: not found.property("flying") and sharp(hall), timeout=30_000)
    is_in_place(hall)


def test_the_map_stays_within_the_world(hall: Hall) -> None:
    found = chart(hall)
    left, top, right, bottom = charts.chart(library(hall)).box
    for right_by, down_by in ((9e4, 9e4), (-9e4, -9e4)):
        found.panBy(right_by, down_by)
        assert left <= found.property("x") <= right
        assert top <= found.property("y") <= bottom
    found.zoomBy(1e-6, 100.0, 100.0)
    assert found.property("whole") and found.property("widest")
    found.zoomBy(1e9, 100.0, 100.0)
    assert found.property("closest")


def test_less_motion_jumps(hall: Hall) -> None:
    hall.visits.dispatch(Choose(Comfort(less_motion=True)))
    found = chart(hall)
    hall.qtbot.waitUntil(lambda: sharp(hall), timeout=30_000)
    jumped: list[int] = []
    found.jumped.connect(lambda: jumped.append(1))

    def jumps() -> bool:
        """Once the screen has been laid out for less motion."""
        found.approachMiddle(1.1)
        return bool(jumped)

    hall.qtbot.waitUntil(jumps)
    assert found.property("flying") is False


def test_contrast_draws_another_map(hall: Hall) -> None:
    hall.visits.dispatch(Choose(Comfort(high_contrast=True)))
    strong = charts.inks(theme.palette(library(hall).theme, high_contrast=True))

    def redrawn() -> bool:
        at = on_screen(hall, BAVARIA).toPoint()
        return QColor(hall.picture().pixel(at)) == QColor(strong.country)

    hall.qtbot.waitUntil(redrawn, timeout=30_000)


def test_names_do_not_cover_each_other_or_a_pin(hall: Hall) -> None:
    found = chart(hall)
    for _ in range(3):
        found.approachMiddle(2.0)
        hall.qtbot.waitUntil(lambda: not found.property("flying") and sharp(hall), timeout=30_000)
        boxes = []
        for mark in filter(None, found.property("marks")):
            at = found.property("scale") * mark["x"], found.property("scale") * mark["y"]
            if mark["label"]:
                x, y, width, height = mark["label"]
                boxes.append((at[0] + x, at[1] + y, width, height))
        for number, (x, y, width, height) in enumerate(boxes):
            for u, v, wide, high in boxes[:number]:
                assert x >= u + wide or u >= x + width or y >= v + high or v >= y + height


def test_a_chosen_pin_comes_clear_of_its_card(hall: Hall) -> None:
    found = chart(hall)
    found.zoomBy(4.0, 300.0, 200.0)
    hall.visits.dispatch(Pick("linden"))
    hall.qtbot.waitUntil(lambda: found.property("chosen") >= 0 and not found.property("flying"))
    card = next(item for item in tree(hall.window.contentItem()) if item.property("foot"))

    def is_clear() -> bool:
        place = card.mapFromScene(centre(pin(hall, "Lindenwaldstetten")))
        return not card.contains(place) and glass(hall).contains(on_screen(hall, LINDEN))

    hall.qtbot.waitUntil(is_clear)


@pytest.fixture
def voyage(
    qapp: object, qtbot: QtBot, store: tuple[Store, tuple[int, int]]
) -> Iterator[VoyageState]:
    """That of Linden's map slide, laid for its screen and drawn."""
    keeper = QObject()
    edition = store[0].current()
    assert edition is not None
    atlas = Atlas(store[0].state / "sheets", keeper)
    reader = Reader(edition, store[0].renditions, "en", Words().say("en"))
    view = views.derive(reader, Screenful("linden", "way", 0, 12), 1)
    assert view is not None
    state = atlas.slide(view, keeper).property("voyage")
    assert isinstance(state, VoyageState)
    yield state
    atlas.close()
    keeper.deleteLater()


def lay(qtbot: QtBot, voyage: VoyageState, size: tuple[int, int], *, still: bool) -> None:
    from kiosk.screen.state import PaletteState

    palette = PaletteState(theme.palette(theme.DEFAULT), voyage)
    voyage.lay(*map(float, size), 0.5, 1.0, palette, still)
    qtbot.waitUntil(lambda: bool(voyage.property("ready")), timeout=60_000)


def test_a_voyage_sails_from_home_to_the_port(
    qtbot: QtBot, voyage: VoyageState, store: tuple[Store, tuple[int, int]]
) -> None:
    assert voyage.property("ready") is False
    lay(qtbot, voyage, store[1], still=False)
    home, port = voyage.property("marks")
    assert (home["home"], port["name"]) == (True, "Lindenwaldstetten")
    gone = []
    for moment in range(101):
        voyage.advance(moment / 100)
        gone.append(voyage.property("kilometres"))
        glass = voyage.property("glass")
        scale = voyage.property("scale")
        across = abs(voyage.property("shipX") - voyage.property("x")) * scale
        down = abs(voyage.property("shipY") - voyage.property("y")) * scale
        assert across < glass.width() / 2 and down < glass.height() / 2
        assert any(sheet["source"] for sheet in voyage.property("sheets"))
    assert gone == sorted(gone) and gone[0] == 0
    assert gone[-1] == pytest.approx(778, rel=0.01)
    assert voyage.property("underway") is False
    assert (voyage.property("shipX"), voyage.property("shipY")) == (port["x"], port["y"])


def test_where_nothing_moves_the_whole_way_is_seen(
    qtbot: QtBot, voyage: VoyageState, store: tuple[Store, tuple[int, int]]
) -> None:
    lay(qtbot, voyage, store[1], still=True)
    glass, scale = voyage.property("glass"), voyage.property("scale")
    for mark in [*voyage.property("marks"), *voyage.property("dots")]:
        assert abs(mark["x"] - voyage.property("x")) * scale < glass.width() / 2
        assert abs(mark["y"] - voyage.property("y")) * scale < glass.height() / 2
        assert mark["at"] <= voyage.property("moment")
    assert voyage.property("alternative") == ("Map: Schönhafen to Lindenwaldstetten, 777\u00a0km")
