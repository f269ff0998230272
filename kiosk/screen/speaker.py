"""The process that reads aloud (`kiosk voice`), so that no speech engine can hold up the screen.

Making a QTextToSpeech takes seconds and lets no other Python run meanwhile; with a speech service
that hangs, it never ends. Each line of standard input is JSON, {"say": [[language, text], …],
"number": n} or {"stop": true}; each line of standard output too: first {"why", "detail",
"languages"} (`Voice.why`, and what is to be installed, or what the system said), then {"ended": n}
whenever passages have been read.
"""

import contextlib
import faulthandler
import json
import os
import sys
import threading
from collections.abc import Iterator
from typing import Any

import PySide6
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, Signal

LIMIT_S = 20
"""How long an engine may take to answer, until this process ends itself."""

_SETTLE_MS = 500
_WANTED = {"en": "en_GB", "pt": "pt_PT"}
"""The voice of Europe where Qt would take another first."""


class Speaker(QObject):
    """Has passages read one after the other, each by a voice of its language."""

    ended = Signal(int)

    def __init__(self, speech: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech = speech
        self._locales = locales_by_language(speech.availableLocales())
        self._waiting: list[tuple[str, str]] = []
        self._number = 0
        self._reading = False
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLE_MS)
        self._settled.timeout.connect(self._next)
        speech.stateChanged.connect(self._state_changed)

    @property
    def languages(self) -> list[str]:
        """The languages that have a voice."""
        return sorted(self._locales)

    def say(self, number: int, passages: list[tuple[str, str]]) -> None:
        """Reads passages instead of what is being read; `ended` tells their number."""
        self._number = number
        self._waiting = list(passages)
        if self._reading:
            self._settled.start()  # some engines do not tell that they have stopped
            self._stop_engine()
        else:
            self._next()

    def stop(self) -> None:
        """Is silent, and says nothing of it."""
        self._number = 0
        self._waiting = []
        if self._reading:
            self._stop_engine()

    def _stop_engine(self) -> None:
        with at_most(LIMIT_S):
            self._speech.stop()

    def _state_changed(self, state: Any) -> None:
        if state.name == "Error":
            self._waiting = []
        if state.name in ("Ready", "Error"):
            self._next()

    def _next(self) -> None:
        self._settled.stop()
        self._reading = bool(self._waiting)
        if self._waiting:
            language, text = self._waiting.pop(0)
            with at_most(LIMIT_S):
                self._speech.setLocale(self._locales[language])
                self._speech.say(text)
        elif self._number:
            number, self._number = self._number, 0
            self.ended.emit(number)


def locales_by_language(locales: list[QLocale]) -> dict[str, QLocale]:
    """The locale to be used for each language, by its two letters."""
    found: dict[str, QLocale] = {}
    for locale in sorted(locales, key=_rank):
        code = QLocale.languageToCode(locale.language())
        if locale.language() != QLocale.Language.C and len(code) == 2:
            found.setdefault(code, locale)
    return found


def _rank(locale: QLocale) -> tuple[bool, bool, str]:
    """First the voice wanted, then the one of the country that Qt thinks of first."""
    code = QLocale.languageToCode(locale.language())
    name = locale.name()
    return name != _WANTED.get(code), name != QLocale(code).name(), name


def main(engine: str) -> int:
    """Reads aloud what standard input says, until it is closed."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")

    def tell(answer: dict[str, Any]) -> None:
        answers.write(json.dumps(answer) + "\n")
        answers.flush()

    app = QCoreApplication(["escales"])
    why, detail, speaker = made(engine, app)
    tell({"why": why, "detail": detail, "languages": speaker.languages if speaker else []})
    if speaker is None:
        return 0
    speaker.ended.connect(lambda number: tell({"ended": number}))
    lines = Lines(app)
    lines.came.connect(lambda line: _obey(speaker, line), Qt.ConnectionType.QueuedConnection)
    lines.closed.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    lines.start()
    app.exec()
    speaker.stop()
    return 0


def made(engine: str, parent: QObject) -> tuple[str, str, Speaker | None]:
    """A Speaker with the engine named, or the system's; else why there is none (`Voice.why`)."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ModuleNotFoundError:
        return "not-installed", f"pyside6-addons=={PySide6.__version__}", None
    except ImportError as error:
        return "no-library", str(error), None
    if not engine and not set(QTextToSpeech.availableEngines()) - {"mock"}:
        return "no-engine", "", None
    with at_most(LIMIT_S):
        speech = QTextToSpeech(engine, parent) if engine else QTextToSpeech(parent)
        if speech.state() == QTextToSpeech.State.Error:
            return "no-engine", speech.errorString(), None
        speaker = Speaker(speech, parent)
    return ("ok", "", speaker) if speaker.languages else ("no-voice", "", None)


@contextlib.contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Ends the process if the engine takes longer; by a watch that needs no Python to run."""
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123
        faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()


class Lines(QObject):
    """The lines of standard input, read by a thread because Windows has no other way."""

    came = Signal(str)
    closed = Signal()

    def start(self) -> None:
        """Begins to read."""
        threading.Thread(target=self._read, name="lines", daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin.buffer:
            self.came.emit(line.decode("utf-8", "replace"))
        self.closed.emit()


def _obey(speaker: Speaker, line: str) -> None:
    asked = json.loads(line)
    if "say" in asked:
        speaker.say(asked["number"], [(language, text) for language, text in asked["say"]])
    else:
        speaker.stop()
