"""Publishing in a process of its own: no picture is ever decoded beside the screen."""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal


class Publisher(QObject):
    """Runs `kiosk publish` and tells of its steps (see `edition.publish.Tell`)."""

    step = Signal(dict)
    ended = Signal(bool)

    def __init__(self, arguments: list[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        frozen = bool(getattr(sys, "frozen", False))
        module = [] if frozen else ["-m", "kiosk"]
        self._process.setArguments([*module, "publish", *arguments, "--events"])
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)

    def start(self) -> None:
        """Starts publishing, unless it goes on already."""
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self._process.start()

    def stop(self) -> None:
        """Ends publishing; what it has not finished is made at the next start."""
        self._process.blockSignals(True)
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(1000)

    def _read(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            try:
                event: Any = json.loads(line)
            except ValueError:
                continue
            if isinstance(event, dict):
                self.step.emit(event)

    def _finished(self, code: int) -> None:
        self._read()
        self.ended.emit(code == 0)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.ended.emit(False)


def arguments(content: Path, state: Path, size: tuple[int, int], date: str) -> list[str]:
    """The arguments of `kiosk publish`."""
    given = [str(content), "--state", str(state), "--size", f"{size[0]}x{size[1]}"]
    return [*given, "--date", date] if date else given
