"""The staff's corner where each test needs a show of its own: waiting, reloading, quitting.

Not beside a show that others share: the keyboard belongs to the window that came last.
"""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.outside.guest import MIDDLE, publish, show
from tests.outside.staff import CORNERS, WRONG, enter, hold, unlocked, waits, with_pin
from tests.outside.waiting import wait_for


@pytest.fixture(scope="module")
def content(city: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return with_pin(city, tmp_path_factory.mktemp("staff") / "town")


@pytest.fixture(scope="module")
def state(content: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return publish(content, tmp_path_factory.mktemp("published") / "state")


def test_five_wrong_pins_wait_over_a_restart(
    desk: Mapping[str, str], content: Path, state: Path, tmp_path: Path
) -> None:
    with show(desk, content, state, tmp_path, "--speed", 10) as guest:
        hold(guest)
        for _ in range(4):
            enter(guest, WRONG)
            guest.application.find("label", "That is not the PIN.")
        enter(guest, WRONG)
        wait_for(lambda: waits(guest))
        assert not guest.is_enabled("5")
        guest.press("Close")
        guest.status_when(lambda status: status["state"] == "attract")
        hold(guest)
        assert waits(guest)
    with show(desk, content, state, tmp_path, "--speed", 10) as restarted:
        hold(restarted)
        assert waits(restarted)
        assert not restarted.is_enabled("5")


def test_reads_the_folder_again(
    desk: Mapping[str, str], content: Path, state: Path, tmp_path: Path
) -> None:
    with show(desk, content, state, tmp_path, "--speed", 5) as guest:
        unlocked(guest)
        before = guest.status()["edition"]
        kiosk = content / "kiosk.yaml"
        text = kiosk.read_text("utf-8")
        kiosk.write_text(text.replace("Schönhafen and the world", "Schönhafen at sea"), "utf-8")
        guest.press("Read the folder again")
        guest.status_when(lambda status: bool(status["edition"] != before))
        guest.application.find("frame", "Schönhafen at sea")
        kiosk.write_text(text, "utf-8")
        assert guest.status()["state"] == "staff"


def test_quit_asks_once_and_ends_in_order(
    desk: Mapping[str, str], content: Path, state: Path, tmp_path: Path
) -> None:
    with show(desk, content, state, tmp_path, "--speed", 10) as guest:
        unlocked(guest).press_exactly("push button", "Quit")
        guest.press("Quit: touch again")
        assert guest.process.wait(10) == 0


def test_without_a_pin_the_corner_is_glass(
    desk: Mapping[str, str], city: Path, published: Path, tmp_path: Path
) -> None:
    with show(desk, city, published, tmp_path, "--speed", 10) as guest:
        guest.touch.down({1: CORNERS["left"]})
        guest.at("menu")
        before = guest.status()["uptime_s"]
        guest.status_when(lambda status: status["uptime_s"] > before + 0.6)
        assert guest.place == ("menu", None, None)
        guest.touch.up(1)
        guest.touch.tap(*MIDDLE)
