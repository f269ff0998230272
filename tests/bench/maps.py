"""`python -m tests.bench.maps`: the map under a finger and a voyage on a slide, frame by frame.

Brest's content on a virtual display of 1920×1080 with the software backend. A frame's time is that
from one presented frame to the next while something moves.
"""

import argparse
import datetime
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QSize, QTimer
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.edition.store import Store
from kiosk.guard import memory
from kiosk.screen.chart_state import ChartState
from kiosk.screen.clock import Clock
from kiosk.screen.gate import Gate
from kiosk.screen.loop import Loop
from kiosk.screen.staff_state import StaffState
from kiosk.screen.state import PaletteState, ShowState
from kiosk.screen.visits import Visits
from kiosk.screen.window import Translation, application, load_window
from kiosk.screen.words import Words
from kiosk.show import theme, views
from kiosk.show.playlist import Screenful
from kiosk.show.reader import Reader
from tests.bench.__main__ import ROOT, SIZE, pss
from tests.outside.display import display

STEP = 1 / 60
LIMIT = 20  # ms, within which 99 % of the frames are to come
MIDDLE = QPointF(SIZE[0] / 2, SIZE[1] / 3)


@dataclass
class Bench:
    """A show in a window, whose presented frames are timed."""

    window: QQuickWindow
    show: ShowState
    loop: Loop
    visits: Visits
    frames: list[float]

    def spin(self, seconds: float) -> None:
        """Lets events pass."""
        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()

    def wait(self, condition: Callable[[], object], seconds: float = 60) -> None:
        """Lets events pass until something is so."""
        until = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > until:
                sys.exit("it did not come to pass")
            self.spin(0.01)

    def fingers(self, ways: list[list[QPointF]]) -> None:
        """Moves fingers along, sixty times a second."""
        glass = QTest.createTouchDevice()
        places = list(zip(*ways, strict=True))
        for kind, step in [("press", places[0]), *(("move", each) for each in places)]:
            sequence = QTest.touchEvent(self.window, glass)
            for number, place in enumerate(step, 1):
                getattr(sequence, kind)(number, QPoint(round(place.x()), round(place.y())))
            sequence.commit()
            self.spin(STEP)
        sequence = QTest.touchEvent(self.window, glass)
        for number, place in enumerate(places[-1], 1):
            sequence.release(number, QPoint(round(place.x()), round(place.y())))
        sequence.commit()

    def sail(self, partnership: str) -> None:
        """Times the map slide of a partnership, in the slot that is not seen."""
        assert self.loop.edition is not None
        self.loop.pause()
        self.spin(2)
        front = int(self.show.property("front"))
        number = 10_000 + front
        reader = Reader(self.loop.edition, self.loop.renditions, "fr", str)
        view = views.derive(reader, Screenful(partnership, "map", 0, 12), number)
        assert view is not None
        arrived: list[int] = []
        self.show.pictureReady.connect(arrived.append)
        began = time.perf_counter()
        self.show.place(1 - front, self.loop.atlas.slide(view, self.show))
        self.wait(lambda: number in arrived)
        print(f"{partnership + ': drawn in':28} {time.perf_counter() - began:4.1f} s")

        def voyage() -> None:
            self.show.bring_to_front(1 - front)
            self.spin(12)

        self.timed(f"{partnership}: voyage", voyage)

    def timed(self, what: str, act: Callable[[], None]) -> None:
        """Does something and prints how its frames came; pauses in which nothing moves are none."""
        self.frames.clear()
        act()
        times = [1000 * (b - a) for a, b in zip(self.frames, self.frames[1:], strict=False)]
        moving = sorted(each for each in times if each < 100) or [0.0]
        late = sum(each > LIMIT for each in moving)
        print(
            f"{what:28} {len(moving):4} frames, median {statistics.median(moving):5.1f} ms, "
            f"within {LIMIT} ms {100 - 100 * late / len(moving):5.1f} %, worst {moving[-1]:5.1f}"
        )


def bench(state: Path) -> Bench:
    """The show of an edition, after its first slide."""
    app = application("software", "xcb")
    show = ShowState(PaletteState(theme.palette(theme.DEFAULT), app), app)
    words, clock = Words(), Clock()
    engine, window = load_window(show, words, "fr")
    assert isinstance(window, QQuickWindow)
    window.resize(QSize(*SIZE))
    store = Store(state, ROOT / "content")
    loop = Loop(show, store, words, clock, "fr", datetime.date.today, app)
    edition = store.current()
    assert edition is not None
    loop.open(edition)
    window.show()
    memory.bound()
    retranslate = Translation(words, engine).use
    visits = Visits(show, loop, words, clock, retranslate, app)
    visits.listen(Gate(window, lambda: visits.is_deaf, 1))
    show.update(visit=visits.state, staff=StaffState(app))
    frames: list[float] = []
    window.frameSwapped.connect(lambda: frames.append(time.perf_counter()))
    found = Bench(window, show, loop, visits, frames)
    found.wait(lambda: loop.current is not None)
    visits.foresee(SIZE)
    found.spin(5)
    return found


def run(state: Path) -> None:
    """Prints all figures."""
    made = bench(state)
    for name in ("tierra-del-fuego", "yokosuka"):
        made.sail(name)
    visits, state_of = made.visits, made.visits.state
    made.fingers([[MIDDLE]])
    made.wait(lambda: visits.place.state == "menu")
    made.spin(1)
    made.frames.clear()
    asked = time.perf_counter()
    state_of.showMap()
    made.wait(lambda: made.frames)
    print(f"{'touch to the map':28} {1000 * (made.frames[0] - asked):4.0f} ms (budget 150)")
    chart = visits.findChild(ChartState)
    assert chart is not None
    made.wait(lambda: chart.property("sharp"))
    along = [QPointF(0.3 * SIZE[0] + 12 * step, MIDDLE.y()) for step in range(50)]
    apart = [[MIDDLE + QPointF(way * (60 + 8 * step), 0) for step in range(50)] for way in (-1, 1)]
    made.timed("map: two fingers apart", lambda: made.fingers(apart))
    made.wait(lambda: chart.property("sharp"))
    made.timed("map: drag and glide", lambda: (made.fingers([along]), made.spin(0.8))[0])
    made.wait(lambda: chart.property("sharp"))
    for what, fly in (
        ("map: flight out", chart.showAll),
        ("map: flight in", lambda: closer(chart)),
    ):
        fly()
        made.timed(what, lambda: made.wait(lambda: not chart.property("flying")))
        made.wait(lambda: chart.property("sharp"))
    print(f"{'memory, on the map':28} {pss(os.getpid()):4.0f} MiB (budget 160)")
    visits.stop()
    made.loop.stop()


def closer(chart: ChartState) -> None:
    """Three flights closer at once."""
    chart.approach(8.0, MIDDLE.x(), MIDDLE.y())


def main() -> None:
    """Publishes Brest, then measures in a process on a display of its own."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.maps")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    inside = parser.parse_args().inside
    if inside is not None:
        run(inside)
        return
    with tempfile.TemporaryDirectory() as temporary, display(SIZE) as environment:
        state = Path(temporary) / "state"
        subprocess.run(
            [sys.executable, "-m", "kiosk", "publish", "content", "--state", str(state),
             "--size", f"{SIZE[0]}x{SIZE[1]}"],
            cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        subprocess.run(
            [sys.executable, "-m", "tests.bench.maps", "--inside", str(state)],
            cwd=ROOT, check=True, env={**environment, "QT_QUICK_BACKEND": "software"},
        )  # fmt: skip


if __name__ == "__main__":
    main()
