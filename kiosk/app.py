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
from kiosk.screen.graphics import Choice
from kiosk.screen.loop import Clock, Loop
from kiosk.screen.state import PaletteState, ShowState
from kiosk.screen.window import Placement, application, load_window
from kiosk.screen.words import Words
from kiosk.show import theme

if TYPE_CHECKING:
    from kiosk.guard.awake import Awake
    from kiosk.screen.publisher import Publisher
    from kiosk.screen.status_server import StatusServer


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
    background = Background(options, store, loop, show, window, started)
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
        started: float,
    ) -> None:  # fmt: skip
        super().__init__(loop)
        self._options = options
        self._store = store
        self._loop = loop
        self._show = show
        self._window = window
        self._started = started
        self._problems = {"errors": 0, "warnings": 0}
        self._publisher: Publisher | None = None
        self._server: StatusServer | None = None
        self._awake: Awake | None = None

    def start(self) -> None:
        """Begins, once the first slide is on the screen or there is none to wait for."""
        from kiosk.guard.awake import Awake
        from kiosk.screen.publisher import Publisher, arguments
        from kiosk.screen.status_server import StatusServer

        if self._server is not None:
            return
        gc.enable()
        options = self._options
        self._server = StatusServer(options.state, self.status, self)
        self._awake = Awake()
        self._awake.start()
        date = options.date.isoformat() if options.date else ""
        given = arguments(options.content, options.state, self._pixels(), date)
        self._publisher = Publisher(given, self)
        self._publisher.step.connect(self._step)
        self._publisher.start()

    def stop(self) -> None:
        """Ends all of it, in order."""
        if self._publisher is not None:
            self._publisher.stop()
        if self._server is not None:
            self._server.close()
        if self._awake is not None:
            self._awake.stop()

    def status(self) -> dict[str, Any]:
        """What `kiosk status` tells."""
        current, edition = self._loop.current, self._loop.edition
        return {
            "state": "problem" if self._show.property("notice") == "empty" else "attract",
            "partnership": current.partnership if current else None,
            "slide": current.slide if current else None,
            "language": self._loop.language,
            "edition": edition.id if edition else None,
            "problems": self._problems,
            "frames": self._window.property("frames"),
            "last_change": self._loop.changed_at,
            "uptime_s": round(time.monotonic() - self._started, 1),
            "visits": 0,
            "pid": os.getpid(),
        }

    def _pixels(self) -> tuple[int, int]:
        ratio = self._window.devicePixelRatio()
        return round(self._window.width() * ratio), round(self._window.height() * ratio)

    def _step(self, event: dict[str, Any]) -> None:
        if "problems" in event:
            self._problems = event["problems"]
        edition = self._loop.edition
        if event["step"] == "rested" and edition is None:
            self._show.update(notice="empty")
        if event["step"] == "published" and (edition is None or edition.id != event["edition"]):
            published = self._store.current()
            if published is not None:
                self._loop.open(published)


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
