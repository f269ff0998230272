"""The window stands on the screen that was named, and is full there. One process a case, because
Qt reads its screens only once."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QObject
from kiosk.screen.state import PaletteState, ShowState
from kiosk.screen.window import Placement, application, load_window
from kiosk.screen.words import Words
from kiosk.show import theme
import shiboken6

app = application("software", "offscreen")
keeper = QObject()
show = ShowState(PaletteState(theme.palette(theme.DEFAULT), keeper), keeper)
engine, window = load_window(show, Words(), "en")
size = (300, 200) if "windowed" in sys.argv else None
Placement(window, sys.argv[1], size).show()
for _ in range(20):
    app.processEvents()
cursor = app.overrideCursor()
print(window.screen().name(), window.width(), window.height(), cursor is not None)
shiboken6.delete(engine)
"""


@pytest.fixture
def two_screens(tmp_path: Path) -> str:
    """A platform with a desk's screen and a projector beside it."""
    screens = [
        {"name": "desk", "x": 0, "y": 0, "width": 1280, "height": 800},
        {"name": "projector", "x": 1280, "y": 0, "width": 1024, "height": 768},
    ]
    screens = [{"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1, **each} for each in screens]
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": screens, "synchronousWindowSystemEvents": True}))
    return f"offscreen:configfile={file}"


def placed(platform: str, *arguments: str) -> list[str]:
    answer = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        capture_output=True, text=True, timeout=60, cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": platform},
    )  # fmt: skip
    assert answer.stderr == ""
    return answer.stdout.split()


def test_on_the_screen_that_was_named(two_screens: str) -> None:
    assert placed(two_screens, "projector") == ["projector", "1024", "768", "True"]


@pytest.mark.parametrize("name", ["", "not-there"])
def test_else_on_the_first(two_screens: str, name: str) -> None:
    assert placed(two_screens, name) == ["desk", "1280", "800", "True"]


def test_a_window_keeps_its_size_and_the_pointer(two_screens: str) -> None:
    assert placed(two_screens, "projector", "windowed") == ["projector", "300", "200", "False"]
