"""Sheets of the map, drawn beside the screen by `kiosk chart` and remembered on the disk."""

from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk.geo.sheets import Order
from kiosk.screen.processes import child, end
from kiosk.screen.window import file_url

REST_MS = 60_000
"""How long the process stays without work: it holds the whole world in memory."""


class Sheets(QObject):
    """Gives the addresses of sheets, once they are drawn. `drawn` names each that was asked for."""

    drawn = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._queue: deque[Order] = deque()
        self._drawing: Order | None = None
        self._process = child(self, "chart", str(folder))
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finished)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._process.closeWriteChannel)

    def find(self, order: Order) -> str:
        """The address of a sheet that is drawn, else ""."""
        file = self._folder / order.name
        return file_url(file) if file.exists() else ""

    def ask(self, order: Order, *, soon: bool = False) -> str:
        """As `find`; a sheet that is not drawn yet will be, `soon` before all that wait."""
        found = self.find(order)
        if found:
            return found
        if order != self._drawing:
            if order in self._queue:
                self._queue.remove(order)
            self._queue.insert(0 if soon else len(self._queue), order)
        self._work()
        return ""

    def close(self) -> None:
        """Ends the process."""
        self._rest.stop()
        end(self._process)

    def _work(self) -> None:
        if self._drawing is not None or not self._queue:
            return
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self._process.start()
        self._rest.stop()
        self._drawing = self._queue.popleft()
        self._process.write(self._drawing.text.encode() + b"\n")

    def _read(self) -> None:
        while self._process.canReadLine():
            self._process.readLine()
            order, self._drawing = self._drawing, None
            self._rest.start()
            self._work()
            if order is not None:
                self.drawn.emit(order.name)

    def _finished(self) -> None:
        """What a process leaves behind that ended, by itself or not, is drawn by the next one."""
        self._read()
        order, self._drawing = self._drawing, None
        if order is not None:
            self.drawn.emit(order.name)  # it may be what ended the process
        self._work()
