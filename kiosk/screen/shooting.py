"""Pictures of the screens, taken from the very window that visitors see."""

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QElapsedTimer,
    QEvent,
    QEventLoop,
    QObject,
    Qt,
)
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickWindow
from tqdm import tqdm

from kiosk.edition import uses
from kiosk.edition.edition import Edition
from kiosk.screen.atlas import FOLDER, Atlas
from kiosk.screen.places import Places
from kiosk.screen.staff import told
from kiosk.screen.staff_state import StaffState
from kiosk.screen.state import PaletteState, ShowState
from kiosk.screen.visit_state import VisitState
from kiosk.screen.visits import INVITATION
from kiosk.screen.window import application, load_window
from kiosk.screen.words import Words
from kiosk.show import deck, playlist, theme, views
from kiosk.show.playlist import Screenful
from kiosk.show.reader import Reader
from kiosk.show.tour import Stop, tour
from kiosk.show.visit import Comfort

PATIENCE_MS = 20_000
_IS_LOADING = """(function loading(item) {
    const waits = item.prepared !== undefined && item.prepared !== item.slide
    const decodes = item.status === Image.Loading || item.settling === true
    return item.visible && (waits || decodes || [...item.children].some(loading))
})(contentItem)"""
PAUSE_MS = 40  # in which two frames fit, so that a change has come to the screen


@dataclass(frozen=True)
class Look:
    """How the screens are to look. `size` in pixels, `day` an ISO date, `text_scale` 1 to 2."""

    size: tuple[int, int]
    language: str
    day: str
    text_scale: float
    high_contrast: bool

    @property
    def comfort(self) -> Comfort:
        """The same as a visitor would choose it."""
        return Comfort(self.language, self.text_scale, self.high_contrast)


class ShotFailed(Exception):
    """A screen did not become ready, or its picture could not be written."""


def shoot(
    edition: Edition | None, renditions: Path, look: Look, out: Path
) -> list[tuple[str, str]]:
    """Renders every screen of an edition into the folder `out`; without one, what staff then see.

    Returns the pictures' file names and titles, in order.

    Raises:
        ShotFailed: a screen did not become ready.
    """
    app = QCoreApplication.instance() or application("software", "offscreen")
    camera = Camera(edition, renditions, look)
    try:
        if edition is None:
            return [camera.notice("empty", out)]
        camera.enter()
        order = playlist.build(edition.library, look.day)
        screenfuls = [screenful for turn in order.turns for screenful in turn]
        stops = list(tour(deck.for_day(edition.library, look.day), look.comfort))
        progress = tqdm([*screenfuls, *stops], unit=" screens", disable=None)
        taken: list[tuple[str, str]] = []
        for each in progress:
            number = len(taken) + 1
            if isinstance(each, Screenful):
                taken.append(camera.slide(number, each, out))
            elif shot := camera.stop(number, each, out):
                taken.append(shot)
        return taken
    finally:
        camera.close()
        del app


class Camera:
    """One window without motion, in which screen after screen is drawn and taken."""

    def __init__(self, edition: Edition | None, renditions: Path, look: Look) -> None:
        self._edition = edition
        self._renditions = renditions
        self._look = look
        self._words = Words()
        self._keeper = QObject()
        colours = edition.library.theme if edition else theme.DEFAULT
        palette = theme.palette(colours, high_contrast=look.high_contrast)
        self._show = ShowState(PaletteState(palette, self._keeper), self._keeper)
        self._show.update(still=True, fade=0.0, textScale=look.text_scale)
        self._atlas = Atlas(renditions.parent / FOLDER, self._keeper)
        self._places = Places(self._atlas, self._keeper)
        self._visit = VisitState(self._keeper)
        noon = datetime.datetime.fromisoformat(f"{look.day}T12:00:00+00:00")
        self._visit.now = lambda: noon  # a picture looks the same at any time
        self._staff = StaffState(self._keeper)
        self._last = QImage()
        self._arrived: list[int] = []
        self._show.pictureReady.connect(self._arrived.append)
        self._show.pictureFailed.connect(self._arrived.append)
        self._engine, window = load_window(self._show, self._words, look.language)
        assert isinstance(window, QQuickWindow)
        self._window = window
        window.setFlag(Qt.WindowType.FramelessWindowHint)
        window.resize(*look.size)
        window.show()

    def close(self) -> None:
        """Takes the window down before what it binds to."""
        self._window.close()
        self._atlas.close()
        del self._window, self._engine
        self._words.use("")

    def notice(self, kind: str, out: Path) -> tuple[str, str]:
        """The screen that says why there are no slides."""
        self._show.update(notice=kind)
        return self._take(out, 0, f"notice-{kind}"), f"notice: {kind}"

    def stop(self, number: int, stop: Stop, out: Path) -> tuple[str, str] | None:
        """One stop of a visit; None when it looks as the last picture did."""
        reader = self._reader()
        self._staff.update(unlocked=stop.visit.unlocked)
        self._visit.update(seconds=stop.seconds, **self._places.of(stop.visit, reader))
        self._show.update(visiting=True, notice="")
        before = self._last
        name = self._take(out, number, f"visit-{stop.name}")
        if self._last == before:
            (out / name).unlink()
            return None
        return name, f"visit: {stop.name}"

    def enter(self) -> None:
        """Opens what follows the first slide of a show: the invitation, a visit's screens."""
        assert self._edition is not None
        language, library, reader = self._look.language, self._edition.library, self._reader()
        self._staff.update(
            problems=[told(each, language) for each in self._edition.problems],
            edition=self._look.day,
            published=self._look.day,
        )
        self._show.update(
            title=reader.plain(library.title),
            logo=reader.file(uses.key(uses.logo(library))) if library.theme.logo else "",
            invitations=[reader.say(INVITATION)],
            visit=self._visit,
            staff=self._staff,
        )

    def _reader(self) -> Reader:
        assert self._edition is not None
        language = self._look.language
        library = deck.for_day(self._edition.library, self._look.day)
        today = replace(self._edition, library=library)
        return Reader(today, self._renditions, language, self._words.say(language))

    def slide(self, number: int, screenful: Screenful, out: Path) -> tuple[str, str]:
        """One screenful, once its pictures are there."""
        assert self._edition is not None
        view = views.derive(self._reader(), screenful, number)
        if view is None:
            raise ShotFailed(screenful.slide)
        slot = number % 2
        self._show.place(slot, self._atlas.slide(view, self._keeper))
        self._wait(lambda: number in self._arrived)
        self._show.update(notice="")
        self._show.bring_to_front(slot)
        page = f"-{screenful.page + 1}" if screenful.page else ""
        name = f"{screenful.partnership}-{screenful.slide}{page}"
        return self._take(out, number, name), f"{screenful.partnership}: {screenful.slide}{page}"

    def _take(self, out: Path, number: int, name: str) -> str:
        """Takes the picture once it stays the same: the layouts have settled."""
        file = f"{number:03d}-{re.sub(r'[^A-Za-z0-9.-]+', '_', name)[:80]}.png"
        before = QImage()

        def is_settled() -> bool:
            nonlocal before
            now = self._window.grabWindow()
            same, before = now == before and not self._is_loading(), now
            return same

        self._wait(is_settled)
        if before.isNull() or not before.save(str(out / file)):
            raise ShotFailed(file)
        self._last = before
        return file

    def _is_loading(self) -> bool:
        """Whether a picture is still being decoded, or a part of the screens made."""
        value = QQmlExpression(qmlContext(self._window), self._window, _IS_LOADING).evaluate()
        return bool(value[0] if isinstance(value, tuple) else value)

    def _wait(self, condition: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not condition():
            if deadline.hasExpired():
                raise ShotFailed("a screen did not become ready")
            pause = QElapsedTimer()
            pause.start()
            while pause.elapsed() < PAUSE_MS:
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, PAUSE_MS)
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
