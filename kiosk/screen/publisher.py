"""Publishing in a process of its own: no picture is ever decoded beside the screen."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, Qt, QTimer, Signal

from kiosk.screen.processes import child, end

AGAIN_MS = 10_000


class Publisher(QObject):
    """Runs `kiosk publish --follow` and tells of its steps (see `edition.publish.Tell`).

    If that process ends although nobody asked it to, it is started again after a while.
    """

    step = Signal(dict)

    def __init__(self, arguments: list[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = child(self, "publish", *arguments, "--events", "--follow")
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finished)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.start)

    def start(self) -> None:
        """Starts publishing, unless it goes on already."""
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self._process.start()

    def again(self) -> None:
        """Looks at the whole folder afresh."""
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self.start()
            return
        self._process.finished.connect(
            lambda *_: self.start(), Qt.ConnectionType.SingleShotConnection
        )
        self._process.closeWriteChannel()

    def stop(self) -> None:
        """Ends publishing; what it has not finished is made at the next start."""
        self._again.stop()
        end(self._process)

    def _read(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            try:
                event: Any = json.loads(line)
            except ValueError:
                continue
            if isinstance(event, dict):
                self.step.emit(event)

    def _finished(self) -> None:
        self._read()
        self._again.start()


def arguments(content: Path, state: Path, size: tuple[int, int], date: str) -> list[str]:
    """The arguments of `kiosk publish`."""
    given = [str(content), "--state", str(state), "--size", f"{size[0]}x{size[1]}"]
    return [*given, "--date", date] if date else given
