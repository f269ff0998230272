"""Reading aloud, where a voice is installed: the screen's side of it, which never waits."""

import importlib.util
import json
import logging
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Signal

from kiosk.screen.processes import child, end

log = logging.getLogger(__name__)

Passages = Sequence[tuple[str, str]]
"""Texts to be read, each after its language."""


class Voice(QObject):
    """Reads texts aloud in a process of its own (`kiosk voice`), which finds its engine meanwhile.

    `changed` tells that `languages()` or `reading()` is another. When that process ends although
    nobody asked it to, the next `say` starts it again.
    """

    changed = Signal()

    def __init__(self, parent: QObject, engine: str = "") -> None:
        super().__init__(parent)
        self._why = ""
        self._languages: frozenset[str] = frozenset()
        self._number = 0
        self._reading = False
        self._waiting = b""
        self._process = child(self, "voice", *(["--engine", engine] if engine else []))
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close)
        if is_installed():
            self._process.start()
        else:
            self._why = "not-installed"

    def languages(self) -> frozenset[str]:
        """The languages, by their two letters, that have a voice; none until they are known."""
        return self._languages

    def why(self) -> str:
        """ "ok", or why nothing is read: "not-installed", "no-library", "no-engine", "no-voice",
        "no-answer"; "" while it is not known yet."""
        return self._why

    def reading(self) -> bool:
        """Whether something is being read."""
        return self._reading

    def say(self, passages: Passages) -> None:
        """Reads (language, plain text) passages one after the other, instead of what is being read.

        A passage without a voice of its language is left out.
        """
        chosen = readable(passages, self._languages)
        if not chosen:
            self.stop()
            return
        self._number += 1
        self._reading = True
        line = _line({"say": chosen, "number": self._number})
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self._waiting = line
            self._process.start()
        elif self._waiting:
            self._waiting = line
        else:
            self._process.write(line)
        self.changed.emit()

    def stop(self) -> None:
        """Is silent."""
        self._waiting = b""
        if self._reading:
            self._reading = False
            self._process.write(_line({"stop": True}))
            self.changed.emit()

    def close(self) -> None:
        """Ends the process."""
        end(self._process)

    def _read(self) -> None:
        while self._process.canReadLine():
            try:
                answer: Any = json.loads(bytes(self._process.readLine().data()))
            except ValueError:
                continue
            if "why" in answer:
                self._found(answer["why"], frozenset(answer["languages"]))
            elif answer.get("ended") == self._number and self._reading:
                self._reading = False
                self.changed.emit()

    def _found(self, why: str, languages: frozenset[str]) -> None:
        self._why, self._languages = why, languages
        waiting, self._waiting = self._waiting, b""
        if waiting and languages:
            self._process.write(waiting)
        else:
            self._reading = False
        log.info("reading aloud: %s %s", why, " ".join(sorted(languages)))
        self.changed.emit()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._finished()

    def _finished(self) -> None:
        """An engine that never answered is given up; one that did is tried again by `say`."""
        self._read()
        if self._why == "" or self._waiting:
            self._found("no-answer", frozenset())
        elif self._reading:
            self._reading = False
            self.changed.emit()


def is_installed() -> bool:
    """Whether PySide6 has its module for speech, which is among its Addons."""
    return importlib.util.find_spec("PySide6.QtTextToSpeech") is not None


def readable(passages: Passages, languages: frozenset[str]) -> list[tuple[str, str]]:
    """The passages that say something in a language with a voice, their language in two letters."""
    short = [(language.split("-")[0].lower(), text.strip()) for language, text in passages]
    return [(language, text) for language, text in short if language in languages and text]


def _line(message: dict[str, Any]) -> bytes:
    return json.dumps(message).encode() + b"\n"
