"""The waking touch wakes and nothing else, by whatever hand; nothing that a crowd does sticks."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

import pytest

from tests.outside.guest import MIDDLE, PALM, Guest, show

OAKPORT = "Oakport, United Kingdom"


@pytest.fixture(scope="module")
def running(
    desk: Mapping[str, str], city: Path, published: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Guest]:
    with show(desk, city, published, tmp_path_factory.mktemp("waking")) as guest:
        yield guest


@pytest.fixture
def guest(running: Guest) -> Guest:
    """In front of the loop, no finger on the glass."""
    running.leave()
    return running


@pytest.mark.parametrize("means", ["touch", "pointer", "key", "assistive"])
def test_wakes(guest: Guest, means: str) -> None:
    visits = guest.status()["visits"]
    match means:
        case "touch":
            guest.touch.tap(*MIDDLE)
        case "pointer":
            guest.pointer.click(*MIDDLE)
        case "key":
            guest.pointer.key("space")
        case "assistive":
            guest.control("Touch the screen to set sail").press()
    guest.at("menu")
    guest.marked()
    guest.at("menu")
    assert guest.status()["visits"] == visits + 1


def test_the_waking_finger_presses_nothing_however_long_it_stays(guest: Guest) -> None:
    guest.wake()
    card = guest.control(OAKPORT).extents.centre
    guest.leave()
    guest.touch.down({1: card})
    guest.at("menu")
    guest.touch.move({1: (card[0] + 3, card[1] + 3)})
    guest.touch.move({1: card})
    guest.touch.up(1)
    guest.marked()
    assert guest.place == ("menu", None, None)


def test_two_waking_fingers(guest: Guest) -> None:
    guest.wake()
    card = guest.control(OAKPORT).extents.centre
    guest.leave()
    guest.touch.down({1: card, 2: (card[0], card[1] + 60)})
    guest.at("menu")
    guest.touch.up(2)
    guest.touch.up(1)
    guest.marked()
    assert guest.place == ("menu", None, None)


def test_a_palm_rests_while_a_finger_chooses(guest: Guest) -> None:
    guest.touch.down(PALM)
    guest.at("menu")
    *lifted, rests = PALM
    guest.touch.up(*lifted)
    guest.open(OAKPORT, "oakport")
    guest.press("Next slide")
    guest.at("partnership", "oakport", "zwei-hafen")
    guest.touch.up(rests)
    guest.marked()
    assert guest.place == ("partnership", "oakport", "zwei-hafen")


def test_a_palm_that_comes_later(guest: Guest) -> None:
    guest.wake()
    guest.open(OAKPORT, "oakport")
    guest.touch.down(PALM)
    guest.press("Next slide")
    guest.at("partnership", "oakport", "zwei-hafen")
    guest.touch.up(*PALM)
    guest.marked()
    assert guest.place == ("partnership", "oakport", "zwei-hafen")


def test_a_touch_that_ends_on_another_screen_ends_nowhere(guest: Guest) -> None:
    guest.wake()
    guest.touch.down({1: guest.control("Back").extents.centre})
    guest.open(OAKPORT, "oakport")
    guest.touch.up(1)
    guest.marked()
    assert guest.place == ("partnership", "oakport", None)


def test_two_cards_at_once_open_one(guest: Guest) -> None:
    guest.wake()
    cards = [guest.control(name).extents.centre for name in (OAKPORT, "Vierzig")]
    guest.touch.down(dict(enumerate(cards)))
    guest.touch.up(0, 1)
    guest.status_when(lambda status: status["state"] == "partnership")
    opened = guest.place
    guest.marked()
    assert guest.place == opened
    guest.press("Back")
    guest.at("menu")


def test_drumming_leaves_the_screen_in_order(guest: Guest) -> None:
    guest.wake()
    card = guest.control(OAKPORT).extents.centre
    guest.leave()
    visits = guest.status()["visits"]
    for stroke in range(40):
        guest.touch.down({stroke: card})
        guest.status()
        guest.touch.up(stroke)
    guest.marked()
    assert guest.status()["visits"] == visits + 1
    guest.press("All ports" if guest.status()["state"] != "menu" else "High contrast")
    guest.at("menu")


def test_nothing_moves_under_a_hand_that_slides_over_the_glass(guest: Guest) -> None:
    guest.wake()
    places = [(100, 300), (800, 500), (400, 600), (1100, 300)]
    for (x, y), (u, v) in pairwise(places):
        guest.draw({n: [(x + 20 * n + (u - x) * at / 10, y + (v - y) * at / 10) for at in range(11)]
                    for n in range(1, 6)})  # fmt: skip
    guest.marked()
    assert guest.place == ("menu", None, None)
