"""Where words stand: on the screen, off the band that is kept free, and within reach when long."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.edition.edition import Edition
from kiosk.edition.publish import publish
from kiosk.screen.shooting import Camera, Look
from kiosk.show import playlist
from kiosk.show.playlist import Screenful

DAY = datetime.date(2026, 5, 1)
SOFT_HYPHEN = "\u00ad"
LOOKS = [
    Look(size, language, DAY.isoformat(), scale, False)
    for size, language in (((640, 360), "de"), ((360, 640), "de"), ((512, 384), "en"))
    for scale in (1.0, 2.0)
]


class Watcher:
    """A camera whose slides can be asked where their words are."""

    def __init__(self, edition: Edition, state: Path, look: Look, out: Path) -> None:
        self.camera = Camera(edition, state / "renditions", look)
        self.look = look
        self.order = [s for turn in playlist.build(edition.library, look.day).turns for s in turn]
        self._out = out

    def show(self, screenful: Screenful) -> QQuickItem:
        """The layout that shows a screenful, once it has settled."""
        self.camera.slide(self.order.index(screenful) + 1, screenful, self._out)
        return next(
            item for item in below(self.camera._window.contentItem()) if is_a(item, "Layout")
        )

    def every(self) -> Iterator[tuple[str, QQuickItem]]:
        for screenful in self.order:
            if screenful.partnership != "forty" or screenful.slide == "s1":
                yield f"{screenful.partnership}/{screenful.slide}", self.show(screenful)


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    """The visible items of a tree."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from below(child)


def is_a(item: QQuickItem, name: str) -> bool:
    return item.metaObject().className().partition("_QMLTYPE")[0].endswith(name)


def texts(layout: QQuickItem) -> Iterator[tuple[str, QRectF]]:
    """What a layout says, and where its letters are on the screen."""
    for item in below(layout):
        if item.inherits("QQuickText") and item.property("text"):
            wide, high = item.property("contentWidth"), item.property("contentHeight")
            left = item.width() - wide if is_a(item, "Credit") else 0
            yield item.property("text"), item.mapRectToScene(QRectF(left, 0, wide, high))


@pytest.fixture(scope="module")
def editions(
    qapp: object, city: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[tuple[int, int], tuple[Edition, Path]]:
    result = {}
    for size in {look.size for look in LOOKS}:
        state = tmp_path_factory.mktemp("state")
        edition = publish(city, state, size, DAY, lambda _: None)
        assert edition is not None
        result[size] = edition, state
    return result


@pytest.fixture(params=LOOKS, ids=lambda look: f"{look.size[0]}x{look.size[1]}-{look.text_scale}")
def watcher(
    request: pytest.FixtureRequest,
    editions: dict[tuple[int, int], tuple[Edition, Path]],
    tmp_path: Path,
) -> Iterator[Watcher]:
    look: Look = request.param
    watcher = Watcher(*editions[look.size], look, tmp_path)
    yield watcher
    watcher.camera.close()


def test_words_stay_on_the_screen_and_off_the_band_of_the_invitation(watcher: Watcher) -> None:
    watcher.camera._show.update(invitations=["Touch the screen"])
    width, height = watcher.look.size
    unit = (width * height / (1920 * 1080)) ** 0.5
    kept = QRectF(0, height - (72 + 32 * watcher.look.text_scale) * unit, 0.6 * width, height)
    screen = QRectF(-1, -1, width + 2, height + 2)
    seen = 0
    for name, layout in watcher.every():
        for text, place in texts(layout):
            seen += 1
            assert screen.contains(place), (name, text, place)
            assert not kept.adjusted(0, 1, -1, 0).intersects(place), (name, text, place)
    assert seen > 50


@pytest.mark.parametrize("watcher", LOOKS[1::2], indirect=True, ids=lambda look: str(look.size))
def test_a_long_text_in_a_visit_keeps_its_size_and_can_be_moved(watcher: Watcher) -> None:
    moved = 0
    for name, layout in watcher.every():
        shown = watcher.camera
        layout.setProperty("scrollable", True)
        shown._take(watcher._out, 0, "scrollable")
        for words in (item for item in below(layout) if is_a(item, "Words")):
            assert words.property("fit") >= 0.85, name
            if words.property("overflows"):
                to_the_end(shown, words)
                moved += 1
    assert moved


def to_the_end(camera: Camera, words: QQuickItem) -> None:
    """Presses the lower key until the last line is seen, and the upper one until the first is."""
    flick = next(item for item in below(words) if item.inherits("QQuickFlickable"))
    upper, lower = [item for item in below(words) if is_a(item, "ScrollKey")]
    assert flick.property("contentY") == 0
    for key, end in ((lower, "atYEnd"), (upper, "atYBeginning")):
        for _ in range(20):
            if flick.property(end):
                break
            before = flick.property("contentY")
            place = key.mapToScene(QPointF(key.width() / 2, key.height() / 2)).toPoint()
            QTest.mouseClick(camera._window, Qt.MouseButton.LeftButton, pos=place)
            assert flick.property("contentY") != before
        assert flick.property(end)


@pytest.mark.parametrize(
    "watcher", LOOKS[:1] + LOOKS[3:4], indirect=True, ids=lambda look: str(look.size)
)
def test_only_words_that_do_not_fit_are_divided(watcher: Watcher) -> None:
    divided = {
        text.replace(SOFT_HYPHEN, "")
        for _, layout in watcher.every()
        for text, _ in texts(layout)
        if SOFT_HYPHEN in text
    }
    large = watcher.look.text_scale == 2
    assert ("Städtepartnerschaftsjubiläumsfeierlichkeiten" in divided) == large
    assert not {text for text in divided if len(max(text.split(), key=len)) < 12}
