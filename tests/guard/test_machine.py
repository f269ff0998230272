"""What a machine tells of itself: touch screens, the clock, folders, what keeps it awake."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.guard import machine

DEVICES = """\
I: Bus=0003 Vendor=04f3 Product=2494 Version=0110
N: Name="ELAN Touchscreen"
H: Handlers=mouse0 event5
B: PROP=2
B: EV=1b
B: KEY=400 0 0 0 0 0
B: ABS=273800000000003

I: Bus=0003 Vendor=1234 Product=5678 Version=0111
N: Name="A "touch" of glass"
B: PROP=2
B: EV=b
B: ABS=1 60800000000003

I: Bus=0018 Vendor=06cb Product=cd79 Version=0100
N: Name="Synaptics Touchpad"
B: PROP=5
B: EV=b
B: ABS=2e0800000000003

I: Bus=0003 Vendor=056a Product=0357 Version=0110
N: Name="Wacom Pen"
B: PROP=2
B: EV=b
B: ABS=1000003

I: Bus=0011 Vendor=0001 Product=0001 Version=ab41
N: Name="AT keyboard"
B: PROP=0
B: EV=120013
"""


def test_touch_screens_are_told_from_pads_pens_and_keyboards() -> None:
    assert machine.touch_screens(DEVICES, 64) == ["ELAN Touchscreen", 'A "touch" of glass']
    thirty_two = DEVICES.split("\n\n", maxsplit=1)[0].replace("273800000000003", "2738000 3")
    assert machine.touch_screens(thirty_two, 32) == ["ELAN Touchscreen"]
    assert machine.touch_screens("") == machine.touch_screens("no such thing") == []


def test_a_folder_that_is_yet_to_be_made_is_tried_above(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    assert machine.existing(folder) == tmp_path
    assert machine.free_bytes(folder) == machine.free_bytes(tmp_path) > 0
    machine.try_to_write(folder)
    assert list(tmp_path.iterdir()) == [tmp_path / "run"], "nothing is left"


def test_what_is_no_folder_cannot_be_written_to(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    for path in (file, file / "below"):
        with pytest.raises(OSError):
            machine.try_to_write(path)


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder in which commands are found."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def put(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="commands as shell scripts")
@pytest.mark.parametrize(
    ("script", "known"),
    [("echo yes", True), ("echo no", False), ("echo", None), ("echo yes; exit 1", None)],
)
def test_whether_the_network_sets_the_clock(command: Path, script: str, known: bool | None) -> None:
    assert machine.is_clock_set_by_network() is None
    put(command, "timedatectl", script)
    assert machine.is_clock_set_by_network() is known


@pytest.mark.skipif(sys.platform != "linux", reason="X11")
def test_an_x_server_without_a_desktop(command: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is asked how it is, and nothing of it is changed: the show may be running."""
    monkeypatch.setattr(machine, "_by_desktop", lambda: "")
    monkeypatch.setenv("DISPLAY", ":4242")
    assert machine.sleep_is_held_off_by() == ""
    put(command, "xset", '[ "$*" = q ] && echo "Screen Saver"')
    assert machine.sleep_is_held_off_by() == "xset"
    monkeypatch.delenv("DISPLAY")
    assert machine.sleep_is_held_off_by() == ""


def test_a_desktop_that_does_not_answer_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setattr(machine, "_WAIT_S", 0.05)
    ended = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    monkeypatch.setattr(machine, "_by_desktop", lambda: str(ended.wait()))
    assert machine.sleep_is_held_off_by() == ""
    ended.communicate()


def test_what_a_desktop_names_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "_by_desktop", lambda: "org.gnome.SessionManager")
    assert machine.sleep_is_held_off_by() == "org.gnome.SessionManager"
