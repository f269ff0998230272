"""The tests' own hands and eyes: what they send arrives, and what is not there is not seen."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import pytest

from tests.outside import display
from tests.outside.visitor import SIZE, Program
from tests.outside.waiting import wait_for

ESCAPE = f"key {0x01000000}"  # Qt::Key_Escape


@pytest.fixture
def glass(desk: Mapping[str, str], tmp_path: Path) -> Iterator[Program]:
    """A bare program that tells what reaches it."""
    program = Program(desk, tmp_path / "log", "-m", "tests.outside.glass", "es")
    program.application.find("push button", "plain")
    yield program
    assert program.end() == 0


def expect(glass: Program, *lines: str) -> None:
    """Waits until the program has told these things, and nothing else."""
    expected = [f"qml: {line}" for line in lines]
    with suppress(AssertionError):
        wait_for(lambda: glass.said().splitlines() == expected, 5)
    assert glass.said().splitlines() == expected


def test_pointer_and_keys(glass: Program) -> None:
    glass.pointer.click(200, 150)
    expect(glass, "clicked plain")
    glass.pointer.key("Escape")
    expect(glass, "clicked plain", ESCAPE)
    glass.pointer.move(200, 150)
    glass.pointer.press()
    glass.pointer.move(200, 350)
    glass.pointer.release()
    expect(glass, "clicked plain", ESCAPE, "cancelled plain")


def test_fingers(glass: Program) -> None:
    glass.touch.down({1: (100, 500), 2: (900, 500)})
    expect(glass, *(told := ["down 100 100", "down 900 100"]))
    glass.touch.move({1: (300, 520)})
    expect(glass, *(told := [*told, "moved 300 120", "moved 900 100"]))
    glass.touch.up(2)
    expect(glass, *(told := [*told, "up 900 100", "moved 300 120"]))
    glass.touch.up(1)
    expect(glass, *(told := [*told, "up 300 120"]))
    glass.touch.tap(*glass.application.find("push button", "plain").extents.centre)
    expect(glass, *told, "clicked plain")


def test_a_finger_that_slides_off(glass: Program) -> None:
    glass.touch.drag({1: ((200, 150), (200, 350))})
    expect(glass, "cancelled plain")


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
    herald = glass.application.find("push button", "herald")
    herald.focus()
    wait_for(lambda: "focused" in herald.states)
    herald.press()

    def told() -> list[object]:
        return [e.value for e in glass.assistive.heard() if e.kind == "Announcement"]

    wait_for(lambda: told() == ["heard herald"])
    changes = [e for e in glass.assistive.heard() if e.detail == "checked"]
    assert [(e.number, e.source.name) for e in changes] == [(1, "box")]


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
