"""The floor: a bare PySide6 window that shows one picture. Prints the time of its first frame."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

QML = """
import QtQuick
Window {
    property int frames: 0
    width: %d; height: %d; visible: true
    onFrameSwapped: frames += 1
    onFramesChanged: if (frames === 1) console.info("first frame")
    Image { anchors.fill: parent; source: "%s" }
}
"""


def main() -> int:
    """Arguments: a folder to write to, a picture, width, height."""
    folder, picture, width, height = sys.argv[1:5]
    app = QGuiApplication([])
    engine = QQmlApplicationEngine()
    file = Path(folder) / "Bare.qml"
    file.write_text(QML % (int(width), int(height), Path(picture).as_uri()), "utf-8")
    engine.load(QUrl.fromLocalFile(str(file)))
    window = engine.rootObjects()[0]
    window.framesChanged.connect(
        lambda: print(time.time(), flush=True) if window.property("frames") == 1 else None
    )  # type: ignore[attr-defined]
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
