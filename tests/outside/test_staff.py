"""The staff's corner: PIN, problems, cleaning, reload, quit; none of it without a PIN."""

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
import yaml

from tests.outside.guest import MIDDLE, Guest, publish, show
from tests.outside.towns import pin_line
from tests.outside.visitor import SIZE
from tests.outside.waiting import wait_for

PIN = "470815"
WRONG = "1234"
CORNERS = {"left": (8, 8), "right": (SIZE[0] - 8, 8)}


@pytest.fixture(scope="module")
def content(city: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Schönhafen with a PIN, as `kiosk pin` prints it, and a partnership that has a problem."""
    folder: Path = shutil.copytree(city, tmp_path_factory.mktemp("staff") / "town")
    with (folder / "kiosk.yaml").open("a", encoding="utf-8") as file:
        file.write("\n" + pin_line(PIN))
    partnership = folder / "partnerships" / "bildlos" / "partnership.yaml"
    written = yaml.safe_load(partnership.read_text("utf-8"))
    written["slides"].append({"layout": "photo", "picture": {"file": "lost.jpg"}})
    partnership.write_text(yaml.safe_dump(written, allow_unicode=True), "utf-8")
    return folder


@pytest.fixture(scope="module")
def state(content: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return publish(content, tmp_path_factory.mktemp("published") / "state")


@pytest.fixture
def guest(desk: Mapping[str, str], content: Path, state: Path, tmp_path: Path) -> Iterator[Guest]:
    """Before a show whose clock is fast: a corner is to be held for 0.3 s."""
    with show(desk, content, state, tmp_path, "--speed", 10) as started:
        yield started


def hold(guest: Guest, corner: str = "left") -> None:
    """Holds a corner with a finger until the staff is asked for the PIN."""
    guest.touch.down({1: CORNERS[corner]})
    guest.at("staff")
    guest.touch.up(1)


def enter(guest: Guest, pin: str) -> None:
    """Types a PIN by touch."""
    for digit in pin:
        guest.press_exactly("push button", digit)
    guest.press("OK")


def unlocked(guest: Guest) -> Guest:
    hold(guest)
    enter(guest, PIN)
    guest.control("Clean the glass")
    return guest


@pytest.mark.parametrize("corner", list(CORNERS))
@pytest.mark.parametrize("hand", ["finger", "pointer"])
def test_a_corner_is_held(guest: Guest, corner: str, hand: str) -> None:
    if hand == "finger":
        hold(guest, corner)
    else:
        guest.pointer.move(*CORNERS[corner])
        guest.pointer.press()
        guest.at("staff")
        guest.pointer.release()
    guest.press("Close")
    guest.status_when(lambda status: status["state"] == "attract")


def test_the_pin_by_keys_then_the_problems_by_name(guest: Guest) -> None:
    hold(guest)
    for digit in PIN:
        guest.pointer.key(digit)
    guest.application.find("label", f"{len(PIN)} digits typed")
    guest.pointer.key("Return")
    guest.control("Clean the glass")
    said = " ".join(guest.names("label", "heading", "list item"))
    assert "What is wrong with the content" in said
    assert "partnerships/bildlos/partnership.yaml" in said and "lost.jpg" in said


def test_five_wrong_pins_wait_over_a_restart(
    guest: Guest, desk: Mapping[str, str], content: Path, state: Path, tmp_path: Path
) -> None:
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
    again = tmp_path / "again"
    again.mkdir()
    shutil.copytree(tmp_path / "state", again / "state")
    with show(desk, content, state, again, "--speed", 10) as restarted:
        hold(restarted)
        assert waits(restarted)
        assert not restarted.is_enabled("5")


def waits(guest: Guest) -> bool:
    """Whether the screen asks for patience."""
    return any(name.startswith("Too many wrong PINs") for name in guest.names("label"))


def test_touch_is_off_while_the_glass_is_cleaned(guest: Guest) -> None:
    unlocked(guest).press("Clean the glass")
    guest.status_when(lambda status: status["state"] == "cleaning")
    visits = guest.status()["visits"]
    for n in range(20):
        guest.touch.tap(50 * n + 20, 30 * n + 20)
        guest.pointer.click(50 * n + 20, 30 * n + 20)
    for key in ("Escape", "Return", "Home"):
        guest.pointer.key(key)
    guest.touch.down({1: CORNERS["left"]})
    assert guest.status()["state"] == "cleaning"
    guest.status_when(lambda status: status["state"] == "attract")
    guest.touch.up(1)
    assert guest.status()["visits"] == visits
    guest.wake()


@pytest.mark.xfail(strict=True, reason="Publisher.again: QProcess.start gets finished's values")
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


def test_quit_asks_once_and_ends_in_order(guest: Guest) -> None:
    unlocked(guest).press_exactly("push button", "Quit")
    guest.control("Quit: touch again")
    guest.press("Quit: touch again")
    assert guest.process.wait(10) == 0


def test_leaving_the_staff_locks_it(guest: Guest) -> None:
    unlocked(guest).press("Close")
    guest.status_when(lambda status: status["state"] == "attract")
    hold(guest)
    guest.control("OK")
    assert "Quit" not in guest.names()


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
