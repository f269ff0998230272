"""The Qt application and its window: made, placed on the right screen, and taken down in order."""

import logging
import os
import sys
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFontDatabase, QGuiApplication, QScreen, QWindow
from PySide6.QtQml import QQmlApplicationEngine

from kiosk import paths
from kiosk.screen.graphics import Choice, chosen
from kiosk.screen.state import ShowState
from kiosk.screen.words import Words

log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
}


def application(choice: Choice, platform: str) -> QGuiApplication:
    """Makes the application, drawing as `graphics.chosen` says for the display's platform."""
    way, _ = chosen(choice, platform)
    if way == "software":
        os.environ["QT_QUICK_BACKEND"] = "software"
    else:
        os.environ.pop("QT_QUICK_BACKEND", None)
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    qInstallMessageHandler(_message)
    app = QGuiApplication(["escales"])
    QCoreApplication.setApplicationName("Escales")
    app.setDesktopFileName("escales")
    for font in sorted((paths.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    return app


def _message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt's messages go to the log; one that would end the program with a crash ends it in order."""
    if kind == QtMsgType.QtFatalMsg:
        from kiosk import reports

        code = reports.cannot("display-lost", reason=" ".join(text.split()))
        sys.stderr.flush()
        os._exit(code)
    level = _LEVELS.get(kind, logging.WARNING)
    log.log(level, "%s: %s", context.category or "qt", text)


class Translation:
    """The program's own words on the screen, in one language at a time."""

    def __init__(self, words: Words, engine: QQmlApplicationEngine) -> None:
        self._words = words
        self._engine = engine

    def use(self, language: str) -> None:
        """Changes all of them at once; nothing when they are in that language already."""
        if language != self._words.language:
            self._words.use(language)
            self._engine.retranslate()


def load_window(
    show: ShowState, words: Words, language: str
) -> tuple[QQmlApplicationEngine, QWindow]:
    """Loads KioskWindow.qml, not yet visible.

    Raises:
        RuntimeError: the QML cannot be loaded; its errors are in the log.
    """
    words.use(language)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(paths.resources() / "qml"))
    engine.setInitialProperties({"show": show})
    engine.load(QUrl.fromLocalFile(str(paths.resources() / "qml" / "Kiosk" / "KioskWindow.qml")))
    windows = engine.rootObjects()
    if not windows or not isinstance(windows[0], QWindow):
        raise RuntimeError("the window could not be loaded")
    return engine, windows[0]


def find_screen(name: str) -> QScreen | None:
    """The screen with that name, model or serial number; None when it is not there."""
    for screen in QGuiApplication.screens():
        if name in (screen.name(), screen.model(), screen.serialNumber()):
            return screen
    return None


class Placement(QObject):
    """Keeps the window on its screen: full, on the one named, back on it when it returns."""

    def __init__(self, window: QWindow, screen_name: str, windowed: tuple[int, int] | None) -> None:
        super().__init__(window)
        self._window = window
        self._name = screen_name
        self._windowed = windowed
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._screens_changed)
        app.screenRemoved.connect(self._screens_changed)
        app.primaryScreenChanged.connect(self._screens_changed)

    def show(self) -> None:
        """Shows the window. The screen is set first: afterwards, systems may ignore it."""
        screen = self._screen()
        if screen is not None:
            self._window.setScreen(screen)
        if self._windowed:
            self._window.resize(*self._windowed)
            if screen is not None and self._name:
                self._window.setPosition(screen.geometry().topLeft())
            self._window.show()
        else:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
            if screen is not None:
                self._window.setGeometry(screen.geometry())
            self._window.showFullScreen()

    def _screen(self) -> QScreen | None:
        return (find_screen(self._name) if self._name else None) or QGuiApplication.primaryScreen()

    def _screens_changed(self, _screen: QScreen) -> None:
        screen = self._screen()
        if screen is not None and not self._windowed and self._window.isVisible():
            self._window.setScreen(screen)
            self._window.setGeometry(screen.geometry())
            self._window.showFullScreen()


def file_url(path: Path) -> str:
    """A file as QML names it."""
    return QUrl.fromLocalFile(str(path)).toString()
