"""Hotspots in a window, with fingers made by Qt itself: what is hit is what is drawn."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QAccessible, QColor, QPointingDevice
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.content.library import Hotspot, Slide
from kiosk.edition.publish import publish
from kiosk.edition.store import Store
from kiosk.screen.clock import Clock
from kiosk.screen.gate import Gate
from kiosk.screen.loop import Loop
from kiosk.screen.shooting import Camera, Look
from kiosk.screen.staff_state import StaffState
from kiosk.screen.state import PaletteState, ShowState
from kiosk.screen.visits import Visits
from kiosk.screen.window import Translation, load_window
from kiosk.screen.words import Words
from kiosk.show import theme
from kiosk.show.compass import nearest
from kiosk.show.playlist import Screenful
from kiosk.show.visit import (
    Back,
    Choose,
    Comfort,
    Event,
    Open,
    OpenPhoto,
    OpenSlide,
    Visit,
)
from tests.edition.folders import Folder, pic, svg

TODAY = datetime.date(2026, 5, 1)
SIZES = {"wide": (960, 600), "upright": (600, 960)}
PLAN = "partnerships/port/plan.svg"
SPOTS = [
    {"at": [62, 40], "name": "Dock 3", "slide": "dock"},
    {"at": [0, 0], "name": "The very first light", "partnership": "kiel"},
    {"at": [100, 100], "name": "Boat", "photo": pic("boat.jpg")},
    {"at": [12.5, 70], "name": "The Penfeld and its arsenal, seen from above", "slide": "dock"},
    {"at": [50, 50], "name": "The middle", "slide": "dock"},
]


@pytest.fixture(scope="module", params=list(SIZES))
def published(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Store, tuple[int, int]]:
    """An edition with a picture map, for a wide window and for an upright one."""
    folder = Folder(tmp_path_factory.mktemp("port") / "content")
    folder.write(PLAN, svg("<rect width='300' height='200' fill='#444'/>", "viewBox='0 0 300 200'"))
    folder.photo("partnerships/port/boat.jpg", (90, 120, 200), (900, 600))
    folder.partnership("kiel", slides=[{"layout": "text", "title": "Kiel", "text": "A port."}])
    folder.partnership("port", slides=[
        {"layout": "picture-map", "id": "map", "title": "The port", "picture": pic("plan.svg"),
         "hotspots": SPOTS},
        {"layout": "text", "id": "dock", "title": "Dock 3", "text": "A dock."},
    ])  # fmt: skip
    state = tmp_path_factory.mktemp("state")
    size = SIZES[request.param]
    publish(folder.settled().root, state, size, TODAY, lambda _: None)
    return Store(state, folder.root), size


class Hall:
    """A show with its window, in which a visit has begun, and a touch screen."""

    def __init__(
        self, qtbot: QtBot, window: QQuickWindow, visits: Visits, glass: QPointingDevice
    ) -> None:
        self.qtbot = qtbot
        self.window = window
        self.visits = visits
        self.glass = glass

    @property
    def visit(self) -> Visit:
        return self.visits.visit

    @property
    def plan(self) -> Slide:
        edition = self.visits.edition
        assert edition is not None
        port = next(p for p in edition.library.partnerships if p.id == "port")
        return port.slides[0]

    def go(self, *events: Event) -> None:
        for event in events:
            self.visits.dispatch(event)

    def touch(self, kind: str, *places: QPointF) -> None:
        sequence = QTest.touchEvent(self.window, self.glass)
        for number, place in enumerate(places, 1):
            getattr(sequence, kind)(number, place.toPoint(), self.window)
        sequence.commit()

    def draw(self, *ways: tuple[QPointF, QPointF]) -> None:
        """Fingers that go from place to place, at the speed of a hand."""
        self.qtbot.waitUntil(lambda: not self.is_quiet())
        self.touch("press", *(start for start, _ in ways))
        for step in range(1, 13):
            QTest.qWait(10)
            share = step / 12
            self.touch("move", *(start + (end - start) * share for start, end in ways))
        self.touch("release", *(end for _, end in ways))

    def tap(self, place: QPointF) -> None:
        self.qtbot.waitUntil(lambda: not self.is_quiet(), timeout=2000)
        self.touch("press", place)
        self.touch("release", place)

    def is_quiet(self) -> bool:
        gate = self.window.findChild(Gate)
        return bool(gate.is_quiet)

    def found(self, name: str) -> list[QQuickItem]:
        """The enabled items of a QML type that are to be seen."""
        return [
            item for item in tree(self.window.contentItem())
            if is_a(item, name) and item.isVisible() and item.isEnabled()
        ]  # fmt: skip

    def spots(self) -> list[QQuickItem]:
        """The hotspots on the screen, once they and their picture rest."""
        seen: list[list[QRectF]] = []

        def rests() -> bool:
            items = [*self.found("Hotspot"), *self.found("Zoomed")]
            seen[:] = [*seen[-1:], [box(item) for item in items]]
            return len(seen) == 2 and seen[0] == seen[1] and len(self.found("Hotspot")) == 5

        self.qtbot.waitUntil(rests, timeout=10_000)
        return self.found("Hotspot")

    def picture(self) -> QRectF:
        """Where the picture is drawn."""
        spot = self.spots()[0]
        layer = spot.parentItem()
        images = [each for each in layer.parentItem().childItems() if each.inherits("QQuickImage")]
        return box(images[0])

    def zoom(self, factor: float, x: float, y: float) -> None:
        """Zooms the photograph towards a share of the screen."""
        [zoomed] = [item for item in self.found("Zoomed") if item.property("here")]

        def stays() -> bool:
            """Whether nothing that was still being laid out has taken the zoom back."""
            call = f"zoomTo({factor}, {x * zoomed.width()}, {y * zoomed.height()})"
            QQmlExpression(qmlContext(zoomed), zoomed, call).evaluate()
            QTest.qWait(100)
            return bool(zoomed.property("zoom") == pytest.approx(factor))

        self.qtbot.waitUntil(stays)

    def zoomed(self) -> QQuickItem:
        return next(item for item in self.found("Zoomed") if item.property("here"))


def tree(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from tree(child)


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


@pytest.fixture
def hall(qapp: object, qtbot: QtBot, published: tuple[Store, tuple[int, int]]) -> Iterator[Hall]:
    """At the picture map of the port."""
    store, size = published
    keeper = QObject()
    show = ShowState(PaletteState(theme.palette(theme.DEFAULT), keeper), keeper)
    words = Words()
    engine, window = load_window(show, words, "en")
    assert isinstance(window, QQuickWindow)
    window.resize(*size)
    clock = Clock(1)
    loop = Loop(show, store, words, clock, "fr", lambda: TODAY, keeper)
    edition = store.current()
    assert edition is not None
    loop.open(edition)
    visits = Visits(show, loop, words, clock, Translation(words, engine).use, keeper)
    visits.listen(Gate(window, lambda: visits.is_deaf, 1))
    window.show()
    qtbot.waitExposed(window)
    show.update(visit=visits.state, staff=StaffState(keeper))
    qtbot.waitUntil(lambda: loop.current is not None, timeout=10_000)
    hall = Hall(qtbot, window, visits, QTest.createTouchDevice())
    middle = QPointF(size[0] / 2, size[1] / 2)
    hall.touch("press", middle)
    hall.touch("release", middle)
    hall.go(Choose(Comfort(less_motion=True)), Open("port"), OpenSlide("map"))
    yield hall
    visits.stop()
    loop.stop()
    window.close()
    shiboken6.delete(engine)  # before what its window binds to
    shiboken6.delete(keeper)
    words.use("")


def wanted(spot: Hotspot, picture: QRectF, size: QSizeF) -> QPointF:
    """Where a hotspot is to be drawn: at its place, but whole and inside the picture."""
    inside = picture.adjusted(
        size.width() / 2, size.height() / 2, -size.width() / 2, -size.height() / 2
    )
    at = picture.topLeft() + QPointF(spot.x * picture.width(), spot.y * picture.height())
    return QPointF(
        min(max(at.x(), inside.left()), inside.right()),
        min(max(at.y(), inside.top()), inside.bottom()),
    )


def opened(spot: Hotspot) -> tuple[str, str, str, str]:
    if spot.photo:
        return "photo", "port", "map", spot.photo.file
    if spot.slide:
        return "partnership", "port", spot.slide, ""
    return "partnership", spot.partnership, "", ""


def where(visit: Visit) -> tuple[str, str, str, str]:
    return visit.screen, visit.partnership, visit.slide, visit.photo


def assert_hit_as_drawn(hall: Hall, index: int) -> bool:
    """Whether a hotspot is to be seen; then it is drawn in its place, and pressed there alone."""
    before = hall.visit
    item, spot = hall.spots()[index], hall.plan.hotspots[index]
    at = wanted(spot, hall.picture(), QSizeF(item.width(), item.height()))
    drawn = box(item)
    assert (drawn.center() - at).manhattanLength() < 1
    seen = box(hall.zoomed()) if hall.found("Zoomed") else hall.picture()
    if not seen.adjusted(-1, -1, 1, 1).contains(drawn):
        return False
    ring = (at + QPointF(0, drawn.height() * 0.29)).toPoint()
    colour = hall.window.grabWindow().pixelColor(ring)
    assert colour == QColor(theme.DEFAULT.signal), (colour.name(), spot)
    aside = at - QPointF(drawn.width() * 0.42, drawn.height() * 0.42)
    hall.qtbot.waitUntil(lambda: not hall.is_quiet())
    if seen.contains(aside):
        hall.touch("press", aside)
        assert not item.property("pressed"), "a corner of its box is no part of the round"
        hall.touch("move", aside + QPointF(0, 2 * drawn.height()))
        hall.touch("release", aside + QPointF(0, 2 * drawn.height()))
        assert where(hall.visit) == where(before)
    hall.tap(at)
    assert where(hall.visit) == opened(spot)
    return True


@pytest.mark.parametrize("index", range(5))
def test_a_hotspot_is_hit_where_it_is_drawn(hall: Hall, index: int) -> None:
    assert assert_hit_as_drawn(hall, index)


@pytest.mark.parametrize("index", range(5))
@pytest.mark.parametrize("factor", [1, 2, 4])
def test_a_hotspot_moves_with_the_picture(hall: Hall, factor: float, index: int) -> None:
    hall.go(OpenPhoto(PLAN))
    hall.spots()
    spot = hall.plan.hotspots[index]
    before = box(hall.found("Hotspot")[index]).size()
    at, place = wanted(spot, hall.picture(), QSizeF(0, 0)), hall.zoomed()
    hall.zoom(factor, at.x() / place.width(), at.y() / place.height())
    assert box(hall.spots()[index]).size() == before
    assert hall.picture().width() >= factor * 400
    assert assert_hit_as_drawn(hall, index), spot


@pytest.mark.parametrize("factor", [2, 4])
def test_a_hotspot_that_the_zoom_has_moved_away_is_not_pressed(hall: Hall, factor: float) -> None:
    hall.go(OpenPhoto(PLAN))
    middle = box(hall.spots()[4]).center()
    hall.zoom(factor, 0, 0)
    hall.spots()
    assert not assert_hit_as_drawn(hall, 2)
    hall.tap(middle)
    assert where(hall.visit) == ("photo", "port", "map", PLAN)


def test_the_picture_beside_the_hotspots_opens_it_closely(hall: Hall) -> None:
    picture = hall.picture()
    hall.tap(picture.center() + QPointF(0, picture.height() * 0.35))
    assert where(hall.visit) == ("photo", "port", "map", PLAN)


def test_the_name_is_pressed_as_the_place_is(hall: Hall) -> None:
    name = named(hall.spots()[0])
    hall.tap(name.center())
    assert where(hall.visit) == ("partnership", "port", "dock", "")


def test_a_press_that_slides_off_presses_nothing(hall: Hall) -> None:
    at = box(hall.spots()[4]).center()
    hall.draw((at, at + QPointF(0, 200)))
    assert where(hall.visit) == ("partnership", "port", "map", "")


def test_a_swipe_that_begins_on_a_hotspot_leafs(hall: Hall) -> None:
    at = box(hall.spots()[4]).center()
    hall.draw((at, QPointF(20, at.y())))
    hall.qtbot.waitUntil(lambda: hall.visit.slide == "dock")
    assert hall.visit.came is None, "leafed to, not jumped"


def test_a_swipe_that_begins_on_the_picture_leafs(hall: Hall) -> None:
    picture = hall.picture()
    at = picture.center() + QPointF(0, picture.height() * 0.35)
    hall.draw((at, QPointF(20, at.y())))
    hall.qtbot.waitUntil(lambda: hall.visit.slide == "dock")


def test_the_control_enlarges_once(hall: Hall) -> None:
    hall.spots()
    items = [item for item in tree(hall.window.contentItem()) if item.activeFocusOnTab()]
    [control] = [item for item in items if spoken(item).endswith(": A picture")]
    asked: list[Event] = []
    hall.visits.state.asked.connect(asked.append)
    hall.tap(box(control).center())
    assert where(hall.visit) == ("photo", "port", "map", PLAN)
    assert asked == [OpenPhoto(PLAN)]


def test_a_swipe_over_a_photograph_that_begins_on_a_hotspot_leafs(hall: Hall) -> None:
    hall.go(OpenPhoto(PLAN))
    at = box(hall.spots()[4]).center()
    hall.draw((at, QPointF(20, at.y())))
    hall.qtbot.waitUntil(lambda: hall.visit.photo != PLAN)
    assert hall.visit.screen == "photo"


@pytest.mark.parametrize("one", [4, 0])
@pytest.mark.parametrize("other", [0, 3, None])
def test_a_pinch_that_begins_on_hotspots_zooms(hall: Hall, one: int, other: int | None) -> None:
    hall.go(OpenPhoto(PLAN))
    spots = [box(item).center() for item in hall.spots()]
    first = spots[one]
    second = first + QPointF(90, 90) if other in (None, one) else spots[other]
    hall.draw((first, first * 2 - second), (second, second * 2 - first))
    assert where(hall.visit) == ("photo", "port", "map", PLAN)
    assert hall.zoomed().property("zoom") > 1.5


def test_a_drag_that_begins_on_a_hotspot_moves_the_picture(hall: Hall) -> None:
    hall.go(OpenPhoto(PLAN))
    hall.spots()
    hall.zoom(3, 0.5, 0.5)
    at = box(hall.spots()[4]).center()
    hall.draw((at, at + QPointF(-120, 60)))
    assert where(hall.visit) == ("photo", "port", "map", PLAN)
    assert hall.zoomed().property("panX") < -60
    assert (box(hall.spots()[4]).center() - at).x() < -60


def test_a_long_press_is_a_press_too(hall: Hall) -> None:
    for at in (box(hall.spots()[4]).center(), None):
        if at is None:
            hall.go(Back(), OpenPhoto(PLAN))
            at = box(hall.spots()[4]).center()
        hall.qtbot.waitUntil(lambda: not hall.is_quiet())
        hall.touch("press", at)
        QTest.qWait(1000)
        hall.touch("release", at)
        assert where(hall.visit) == ("partnership", "port", "dock", "")


def test_two_quick_taps_press_a_hotspot_once(hall: Hall) -> None:
    at = box(hall.spots()[4]).center()
    hall.qtbot.waitUntil(lambda: not hall.is_quiet())
    for _ in range(2):
        hall.touch("press", at)
        hall.touch("release", at)
    QTest.qWait(50)
    assert where(hall.visit) == ("partnership", "port", "dock", "")


def test_every_hotspot_has_the_focus_in_turn_and_its_name(hall: Hall) -> None:
    spots = hall.spots()
    seen = []
    for _ in range(30):
        QTest.keyClick(hall.window, Qt.Key.Key_Tab)
        item = hall.window.activeFocusItem()
        if item in spots:
            assert item.property("visualFocus") is True
            assert hall.picture().adjusted(-1, -1, 1, 1).contains(named(item))
            seen.append(spots.index(item))
    assert seen[:5] == [0, 1, 2, 3, 4], "in the order of the content"
    assert {spoken(item) for item in spots} == {str(spot["name"]) for spot in SPOTS}


def test_enter_presses_the_hotspot_that_has_the_focus(hall: Hall) -> None:
    hall.spots()[4].forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(hall.window, Qt.Key.Key_Return)
    assert where(hall.visit) == ("partnership", "port", "dock", "")
    QTest.keyClick(hall.window, Qt.Key.Key_Escape)
    assert where(hall.visit) == ("partnership", "port", "map", "")


@pytest.mark.parametrize("close", [False, True])
def test_arrows_come_to_every_hotspot(hall: Hall, close: bool) -> None:
    if close:
        hall.go(OpenPhoto(PLAN))
    hall.spots()
    controls = [
        item for item in tree(hall.window.contentItem())
        if item.isVisible() and item.isEnabled() and item.activeFocusOnTab() and item.width() > 0
    ]  # fmt: skip
    boxes = [(b.x(), b.y(), b.width(), b.height()) for b in map(box, controls)]
    reached = {0}
    while True:
        more = set(reached)
        for here in reached:
            others = [i for i in range(len(boxes)) if i != here]
            for way in ("left", "right", "up", "down"):
                index = nearest(boxes[here], [boxes[i] for i in others], way)  # type: ignore[arg-type]
                more |= {others[index]} if index is not None else set()
        if more == reached:
            break
        reached = more
    assert {spoken(controls[i]) for i in set(range(len(controls))) - reached} == set()


def test_the_focus_brings_a_hotspot_onto_the_screen(hall: Hall) -> None:
    hall.go(OpenPhoto(PLAN))
    hall.spots()
    hall.zoom(4, 0, 0)
    for index in (2, 1, 4):
        hall.spots()[index].forceActiveFocus(Qt.FocusReason.TabFocusReason)
        assert box(hall.zoomed()).contains(box(hall.spots()[index]))


def test_names_stay_in_the_picture_and_off_each_other(hall: Hall) -> None:
    for scale in (1.0, 2.0):
        hall.go(Choose(Comfort(text_scale=scale)))
        spots = hall.spots()
        names = [named(item) for item in spots if label(item).isVisible()]
        assert names, "most find their place"
        for number, name in enumerate(names):
            assert hall.picture().adjusted(-1, -1, 1, 1).contains(name)
            others = [*names[:number], *(box(item) for item in spots)]
            overlaps = [name.intersected(other) for other in others]
            assert all(each.width() < 1.5 or each.height() < 1.5 for each in overlaps)


def test_in_the_loop_hotspots_are_drawn_and_are_no_controls(
    qapp: object, published: tuple[Store, tuple[int, int]], tmp_path: Path
) -> None:
    store, size = published
    edition = store.current()
    assert edition is not None
    camera = Camera(edition, store.renditions, Look(size, "fr", TODAY.isoformat(), 1.0, False))
    camera.slide(1, Screenful("port", "map"), tmp_path)
    spots = [item for item in tree(camera._window.contentItem()) if is_a(item, "Hotspot")]
    assert [item.isVisible() and not item.isEnabled() for item in spots] == [True] * 5
    roles = {QAccessible.queryAccessibleInterface(item).role() for item in spots}
    assert roles == {QAccessible.Role.StaticText}
    assert {spoken(item) for item in spots} == {str(spot["name"]) for spot in SPOTS}
    camera.close()


def is_a(item: QQuickItem, name: str) -> bool:
    """Whether an item has what only that QML type has; a metaobject would outlive its item."""
    return item.property({"Hotspot": "told", "Zoomed": "panX"}[name]) is not None


def label(item: QQuickItem) -> QQuickItem:
    return item.property("label")


def named(item: QQuickItem) -> QRectF:
    """Where the name of a hotspot stands."""
    return box(label(item))


def spoken(item: QQuickItem) -> str:
    accessible = QAccessible.queryAccessibleInterface(item)
    return accessible.text(QAccessible.Text.Name) if accessible else ""
