"""What Qt finds on this machine (`kiosk devices`): asked in a process of its own, because without a
display that works Qt ends the program."""

import json
import os
import sys
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QGuiApplication, QInputDevice, QScreen

from kiosk import paths

_ROUNDS = 5
"""How often the display's messages are read; some systems tell of their devices by these."""


def main() -> int:
    """Prints it as a line of JSON, or {"lost": why} when the display cannot be used."""
    warnings: list[str] = []

    def message(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        warnings.append(" ".join(text.split()))
        if kind == QtMsgType.QtFatalMsg:
            _print({"lost": " ".join(warnings[:-1] or warnings)})  # the last is the same always
            sys.stdout.flush()
            os._exit(0)

    qInstallMessageHandler(message)
    app = QGuiApplication(["escales"])
    for _ in range(_ROUNDS):
        app.processEvents()
    _print(found())
    qInstallMessageHandler(None)
    return 0


def found() -> dict[str, Any]:
    """The screens, the touch devices, the families that each shipped font gives, all families."""
    fonts = sorted((paths.resources() / "fonts").glob("*.ttf"))
    numbers = {font.name: QFontDatabase.addApplicationFont(str(font)) for font in fonts}
    return {
        "platform": QGuiApplication.platformName(),
        "screens": [_screen(screen) for screen in QGuiApplication.screens()],
        "touch": _touch_devices(),
        "fonts": {
            name: QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
            for name, number in numbers.items()
        },
        "families": QFontDatabase.families(),
    }


def _screen(screen: QScreen) -> dict[str, Any]:
    size, ratio = screen.size(), screen.devicePixelRatio()
    return {
        "name": screen.name(),
        "model": " ".join(f"{screen.manufacturer()} {screen.model()}".split()),
        "width": round(size.width() * ratio),
        "height": round(size.height() * ratio),
        "rate": round(screen.refreshRate()),
    }


def _touch_devices() -> list[str]:
    kind = QInputDevice.DeviceType.TouchScreen
    return [device.name() for device in QInputDevice.devices() if device.type() == kind]


def _print(answer: dict[str, Any]) -> None:
    print(json.dumps(answer))
