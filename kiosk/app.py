"""The running show, put together: a recipe read from top to bottom."""

from __future__ import annotations

import datetime
import gc
import os
import signal
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.edition.store import Store
from kiosk.screen.clock import Clock
from kiosk.screen.graphics import Choice
from kiosk.screen.loop import Loop
from kiosk.screen.state import PaletteState, ShowState
from kiosk.screen.window import Placement, Translation, application, load_window
from kiosk.screen.words import Words
from kiosk.show import theme

if TYPE_CHECKING:
    from kiosk.guard.awake import Awake
    from kiosk.screen.publisher import Publisher
    from kiosk.screen.status_server import StatusServer
    from kiosk.screen.visits import Visits


FIRST_SLIDE_MS = 2000
"""How long the rest waits for the first slide, which may never come: its pictures may be gone."""


@dataclass(frozen=True)
class Options:
    """How the show is to run. `size` is the window's in pixels, None for the whole screen."""

    content: Path
    state: Path
    size: tuple[int, int] | None
    screen: str
    language: str
    date: datetime.date | None
    graphics: Choice
    speed: float


def run(options: Options) -> int:
    """Runs the show until it is ended; returns the exit code."""
    started = time.monotonic()
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    app = application(options.graphics, platform)
    words = Words()
    show = ShowState(PaletteState(theme.palette(theme.DEFAULT), app), app)
    engine, window = load_window(show, words, options.language)
    store = Store(options.state, options.content)
    clock = Clock(options.speed)
    loop = Loop(show, store, words, clock, options.language, _today(options.date), app)
    edition = store.current()
    if edition is not None:
        loop.open(edition)
    placement = Placement(window, options.screen, options.size)
    placement.show()
    translation = Translation(words, engine)
    background = Background(options, store, loop, show, window, words, clock, translation, started)
    loop.turned.connect(background.start, Qt.ConnectionType.SingleShotConnection)
    QTimer.singleShot(FIRST_SLIDE_MS if edition else 0, background, background.start)
    show.quitAsked.connect(app.quit)
    signals = _end_on_signals(app)
    code = app.exec()
    background.stop()
    loop.stop()
    signals.close()
    window.close()
    del engine, window  # before what they bind to
    return code


def has_edition(state: Path, content: Path) -> bool:
    """Whether the show can start without its content folder, which may be on a lost share."""
    return bool(Store(state, content).ids())


class Background(QObject):
    """All that the first slide does not wait for: publishing, status, keeping the screen awake."""

    def __init__(
        self, options: Options, store: Store, loop: Loop, show: ShowState, window: QWindow,
        words: Words, clock: Clock, translation: Translation, started: float,
    ) -> None:  # fmt: skip
        super().__init__(loop)
        self._options = options
        self._store = store
        self._loop = loop
        self._show = show
        self._window = window
        self._words = words
        self._clock = clock
        self._translation = translation
        self._started = started
        self._visits: Visits | None = None
        self._problems = {"errors": 0, "warnings": 0}
        self._publisher: Publisher | None = None
        self._server: StatusServer | None = None
        self._awake: Awake | None = None

    def start(self) -> None:
        """Begins, once the first slide is on the screen or there is none to wait for."""
        from kiosk.guard import memory
        from kiosk.guard.awake import Awake
        from kiosk.screen.gate import Gate
        from kiosk.screen.publisher import Publisher, arguments
        from kiosk.screen.reading import Reading
        from kiosk.screen.staff import Staff
        from kiosk.screen.status_server import StatusServer
        from kiosk.screen.visits import Visits
        from kiosk.screen.voice import Voice

        if self._server is not None:
            return
        gc.enable()
        memory.bound()
        options = self._options
        visits = Visits(
            self._show, self._loop, self._words, self._clock, self._translation.use, self
        )
        visits.listen(Gate(self._window, lambda: visits.is_deaf, options.speed))
        self._visits = visits
        staff = Staff(visits, self._store, options.state, self)
        staff.quitAsked.connect(self._show.quitAsked)
        self._reading = Reading(visits, Voice(self), self)
        self._show.update(visit=visits.state, staff=staff.state)
        self._server = StatusServer(options.state, self.status, self)
        self._awake = Awake()
        self._awake.start()
        date = options.date.isoformat() if options.date else ""
        given = arguments(options.content, options.state, self._pixels(), date)
        self._publisher = Publisher(given, self)
        self._publisher.step.connect(self._step)
        staff.reloadAsked.connect(self._publisher.again)
        self._staff = staff
        self._publisher.start()

    def stop(self) -> None:
        """Ends all of it, in order."""
        if self._visits is not None:
            self._visits.stop()
        if self._publisher is not None:
            self._publisher.stop()
        if self._server is not None:
            self._server.close()
        if self._awake is not None:
            self._awake.stop()

    def status(self) -> dict[str, Any]:
        """What `kiosk status` tells."""
        edition, visits = self._loop.edition, self._visits
        place = visits.place if visits else self._loop.place
        return {
            "state": "problem" if self._show.property("notice") == "empty" else place.state,
            "partnership": place.partnership or None,
            "slide": place.slide or None,
            "language": visits.language if visits else self._loop.language,
            "edition": edition.id if edition else None,
            "problems": self._problems,
            "frames": self._window.property("frames"),
            "last_change": self._loop.changed_at,
            "uptime_s": round(time.monotonic() - self._started, 1),
            "visits": visits.visit.count if visits else 0,
            "pid": os.getpid(),
        }

    def _pixels(self) -> tuple[int, int]:
        ratio = self._window.devicePixelRatio()
        return round(self._window.width() * ratio), round(self._window.height() * ratio)

    def _step(self, event: dict[str, Any]) -> None:
        if "problems" in event:
            self._problems = event["problems"]
            self._staff.refresh()
        edition = self._loop.edition
        if event["step"] == "rested" and edition is None:
            self._show.update(notice="empty")
        if event["step"] == "published" and (edition is None or edition.id != event["edition"]):
            published = self._store.current()
            if published is not None:
                self._loop.open(published)
        if event["step"] == "published" and event["complete"] and self._visits is not None:
            self._visits.foresee(self._pixels())


def _today(fixed: datetime.date | None) -> Callable[[], datetime.date]:
    return (lambda: fixed) if fixed else datetime.date.today


def _end_on_signals(app: QGuiApplication) -> Closing:
    """Ends the show on SIGTERM, SIGINT and SIGHUP, at once although Qt sleeps."""
    reading, writing = socket.socketpair()
    reading.setblocking(False)
    writing.setblocking(False)
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: app.quit())
    signal.set_wakeup_fd(writing.fileno())
    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: None)
    return Closing(notifier, reading, writing)


class Closing:
    """What listens for signals, to be closed at the end."""

    def __init__(self, notifier: QSocketNotifier, *sockets: socket.socket) -> None:
        self._notifier = notifier
        self._sockets = sockets

    def close(self) -> None:
        """Stops listening."""
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        for each in self._sockets:
            each.close()
