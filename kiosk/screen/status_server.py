"""Answers `kiosk status` over a local socket that only this user can open."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer

from kiosk.guard.status import address


class StatusServer(QObject):
    """Gives each caller one line of JSON, and closes."""

    def __init__(self, state: Path, answer: Callable[[], dict[str, Any]], parent: QObject) -> None:
        super().__init__(parent)
        self._answer = answer
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._serve)
        name = address(state)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left behind by a crash
            self._server.listen(name)

    def close(self) -> None:
        """Stops answering and takes the socket away."""
        self._server.close()

    def _serve(self) -> None:
        connection = self._server.nextPendingConnection()
        connection.disconnected.connect(connection.deleteLater)
        connection.write(json.dumps(self._answer()).encode() + b"\n")
        connection.flush()
        connection.disconnectFromServer()
