"""The tests' own hands and eyes: what they send arrives, and what is not there is not seen."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from tests.outside import display
from tests.outside.visitor import SIZE, Program
from tests.outside.waiting import wait_for


@pytest.fixture
def glass(desk: Mapping[str, str], tmp_path: Path) -> Iterator[Program]:
    """A bare program that tells what reaches it."""
    program = Program(desk, tmp_path / "log", "-m", "tests.outside.glass", "es")
    program.application.find("push button", "plain")
    yield program
    assert program.end() == 0


def heard(glass: Program, *lines: str) -> Callable[[], bool]:
    """Whether the program told just these things."""
    return lambda: glass.said().splitlines() == [f"qml: {line}" for line in lines]


def test_pointer_and_keys(glass: Program) -> None:
    glass.pointer.click(200, 150)
    wait_for(heard(glass, "clicked plain"))
    glass.pointer.key("Escape")
    wait_for(heard(glass, "clicked plain", f"key {0x01000000}"))
    glass.pointer.move(200, 150)
    glass.pointer.press()
    glass.pointer.move(200, 350)
    glass.pointer.release()
    wait_for(heard(glass, "clicked plain", f"key {0x01000000}", "cancelled plain"))


def test_fingers(glass: Program) -> None:
    glass.touch.down({1: (100, 500), 2: (900, 500)})
    wait_for(heard(glass, "down 100 100", "down 900 100"))
    glass.touch.move({1: (300, 520)})
    wait_for(lambda: "moved 300 120" in glass.said())
    glass.touch.up(2)
    wait_for(lambda: "up 900 100" in glass.said())
    glass.touch.up(1)
    wait_for(lambda: "up 300 120" in glass.said())
    glass.touch.tap(*glass.application.find("push button", "plain").extents.centre)
    wait_for(lambda: "clicked plain" in glass.said())


def test_a_finger_that_slides_off(glass: Program) -> None:
    glass.touch.drag({1: ((200, 150), (200, 350))})
    wait_for(heard(glass, "cancelled plain"))


def test_what_assistive_technology_sees(glass: Program) -> None:
    plain = glass.application.find("push button", "plain")
    assert plain.description == "says what it does"
    assert plain.locale == "es_ES"
    assert {"focusable", "focused", "enabled"} <= plain.states
    assert (plain.extents.x, plain.extents.y) == (100, 100)
    assert [node.name for node in glass.application.all("push button")] == ["plain", "herald"]
    assert [node.name for node in glass.application.all("label")] == ["told"]


def test_what_assistive_technology_does(glass: Program) -> None:
    glass.assistive.listen("object:announcement", "object:state-changed:checked")
    box = glass.application.find("check box", "box")
    assert "checked" not in box.states
    box.press()
    wait_for(lambda: "checked" in box.states)
    glass.application.find("push button", "herald").focus()
    wait_for(lambda: "focused" in glass.application.find("push button", "herald").states)
    glass.application.find("push button", "herald").press()

    def told(kind: str, detail: str) -> list[object]:
        events = glass.assistive.heard()
        return [event.value for event in events if (event.kind, event.detail) == (kind, detail)]

    wait_for(lambda: told("Announcement", "") == ["heard herald"])
    assert told("StateChanged", "checked")


def test_nothing_of_a_desk_stays(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()

    def running() -> list[str]:
        mark = f"XDG_RUNTIME_DIR={folder}\0".encode()
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            try:
                if mark in (process / "environ").read_bytes():
                    found.append((process / "comm").read_text().strip())
            except OSError:
                continue
        return found

    with display.desk(SIZE, folder):
        assert {"dbus-daemon", "at-spi-bus-laun"} <= set(running())
    wait_for(lambda: not running())
