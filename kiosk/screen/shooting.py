"""Pictures of the screens, taken from the very window that visitors see."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QElapsedTimer, QEventLoop, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow
from tqdm import tqdm

from kiosk.edition.edition import Edition
from kiosk.edition.store import Store
from kiosk.screen.state import PaletteState, ShowState, SlideState
from kiosk.screen.window import application, load_window
from kiosk.screen.words import Words
from kiosk.show import playlist, theme, views

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.shots import Options

PATIENCE_MS = 20_000
PAUSE_MS = 40  # in which two frames fit, so that a change has come to the screen


class ShotFailed(Exception):
    """A screen did not become ready."""


class Shooting:
    """Renders the screens of an edition, one after the other, in one window without motion."""

    def __init__(self, options: "Options", state: "Path") -> None:
        self.options = options
        self.store = Store(state, options.content)
        self.app = application("software", "offscreen")
        self.words = Words()

    def run(self, edition: Edition | None) -> list[tuple[str, str]]:
        """Writes the pictures; returns their file names and titles in order."""
        options = self.options
        colours = edition.library.theme if edition else theme.DEFAULT
        palette = theme.palette(colours, high_contrast=options.high_contrast)
        keeper = QObject()
        show = ShowState(PaletteState(palette, keeper), keeper)
        show.update(still=True, fade=0.0, textScale=options.text_scale)
        language = options.language or (edition.library.languages[0] if edition else "en")
        engine, window = load_window(show, self.words, language)
        assert isinstance(window, QQuickWindow)
        window.setFlag(Qt.WindowType.FramelessWindowHint)
        window.resize(*options.size)
        window.show()
        try:
            return self._screens(show, window, keeper, edition, language)
        finally:
            window.close()
            del window, engine

    def _screens(
        self, show: ShowState, window: QQuickWindow, keeper: QObject,
        edition: Edition | None, language: str,
    ) -> list[tuple[str, str]]:  # fmt: skip
        if edition is None:
            show.update(notice="empty")
            return [self._shoot(window, 0, "notice-empty", "notice: empty")]
        names = []
        arrived: list[int] = []
        show.pictureReady.connect(arrived.append)
        show.pictureFailed.connect(arrived.append)
        order = playlist.build(edition.library, self.options.date.isoformat())
        screenfuls = [screenful for turn in order.turns for screenful in turn]
        for number, screenful in enumerate(tqdm(screenfuls, unit=" screens", disable=None)):
            say = self.words.say(language)
            view = views.derive(edition, self.store.renditions, screenful, language, say, number)
            if view is None:
                continue
            slot = number % 2
            show.place(slot, SlideState(view, keeper))
            self._wait(lambda n=number: n in arrived)
            show.update(notice="")
            show.bring_to_front(slot)
            page = f"-{screenful.page + 1}" if screenful.page else ""
            name = f"{screenful.partnership}-{screenful.slide}{page}"
            names.append(self._shoot(window, number + 1, name, f"{view.partnership}: {view.slide}"))
        return names

    def _shoot(
        self, window: QQuickWindow, number: int, name: str, title: str
    ) -> tuple[str, str]:
        """Takes the picture once it stays the same: the layouts have settled."""
        file = f"{number:03d}-{re.sub(r'[^A-Za-z0-9.-]+', '_', name)[:80]}.png"
        before = QImage()

        def is_settled() -> bool:
            nonlocal before
            now = window.grabWindow()
            same, before = now == before, now
            return same

        self._wait(is_settled)
        if before.isNull() or not before.save(str(self.options.out / file)):
            raise ShotFailed(file)
        return file, title

    def _wait(self, condition: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not condition():
            if deadline.hasExpired():
                raise ShotFailed("a screen did not become ready")
            pause = QElapsedTimer()
            pause.start()
            while pause.elapsed() < PAUSE_MS:
                self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, PAUSE_MS)
