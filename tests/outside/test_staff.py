"""The staff's corner: PIN, problems by name, cleaning; and it locks itself."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.outside.guest import Guest, publish, show
from tests.outside.staff import CORNERS, PIN, hold, unlocked, with_pin


@pytest.fixture(scope="module")
def content(city: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return with_pin(city, tmp_path_factory.mktemp("staff") / "town")


@pytest.fixture(scope="module")
def state(content: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return publish(content, tmp_path_factory.mktemp("published") / "state")


@pytest.fixture(scope="module")
def running(
    desk: Mapping[str, str], content: Path, state: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Guest]:
    """A show whose clock is fast: a corner is to be held for 0.3 s."""
    with show(desk, content, state, tmp_path_factory.mktemp("run"), "--speed", 10) as guest:
        yield guest


@pytest.fixture
def guest(running: Guest) -> Guest:
    """Before the loop."""
    running.leave()
    return running


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


def test_leaving_the_staff_locks_it(guest: Guest) -> None:
    unlocked(guest).press("Close")
    guest.status_when(lambda status: status["state"] == "attract")
    hold(guest)
    guest.control("OK")
    assert "Quit" not in guest.names()
