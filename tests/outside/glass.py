"""A bare program that tells what reaches it: on it, the tests try out their own hands."""

import signal
import socket
import sys

from PySide6.QtCore import QLocale, QSocketNotifier
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

QML = b"""
import QtQuick
import QtQuick.Templates as T
Window {
    id: glass
    width: Screen.width
    height: Screen.height
    visibility: Window.FullScreen
    component Key: T.AbstractButton {
        y: 100; width: 200; height: 100
        onClicked: console.info("clicked", text)
        onCanceled: console.info("cancelled", text)
    }
    Key {
        x: 100; text: "plain"; focus: true
        Accessible.description: "says what it does"
        Keys.onPressed: event => console.info("key", event.key)
    }
    Key { x: 400; text: "box"; checkable: true }
    Key { x: 700; text: "herald"; onClicked: Accessible.announce("heard " + text) }
    Key { x: 1000; text: "hidden"; visible: false }
    Text { y: 300; text: "mute" }
    Text { y: 350; text: "told"; Accessible.role: Accessible.StaticText; Accessible.name: text }
    MultiPointTouchArea {
        function tell(what: string, points: list<var>): void {
            for (const point of points)
                console.info(what, Math.round(point.x), Math.round(point.y));
        }
        y: 400; width: glass.width; height: 400; mouseEnabled: false
        onPressed: points => tell("down", points)
        onUpdated: points => tell("moved", points)
        onReleased: points => tell("up", points)
    }
}
"""


def main() -> int:
    """Runs until SIGTERM. The first argument is the language."""
    QLocale.setDefault(QLocale(sys.argv[1]))
    app = QGuiApplication(["glass"])
    reading, writing = socket.socketpair()
    writing.setblocking(False)
    ended = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)
    ended.activated.connect(app.quit)
    signal.set_wakeup_fd(writing.fileno())
    signal.signal(signal.SIGTERM, lambda *_: None)
    engine = QQmlApplicationEngine()
    engine.loadData(QML)
    code = app.exec()
    del engine
    return code


if __name__ == "__main__":
    sys.exit(main())
