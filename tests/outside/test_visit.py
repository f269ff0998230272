"""A visit from the menu to the photographs and back, by fingers, pointer and keys."""

import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.outside.assistive import Node
from tests.outside.guest import MIDDLE, Guest, show
from tests.outside.visitor import SIZE
from tests.outside.waiting import wait_for

OAKPORT = "Oakport, United Kingdom"
DECK = [None, "zwei-hafen", "in-zahlen", "stationen", "mehr-erfahren", "gallery", "gallery"]


@pytest.fixture(scope="module")
def running(
    desk: Mapping[str, str], city: Path, published: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Guest]:
    with show(desk, city, published, tmp_path_factory.mktemp("visit")) as guest:
        yield guest


@pytest.fixture
def guest(running: Guest) -> Guest:
    """In the menu of a fresh visit."""
    running.leave()
    running.wake()
    return running


@pytest.fixture
def oakport(guest: Guest) -> Guest:
    """At the menu of a partnership."""
    guest.open(OAKPORT, "oakport")
    return guest


def numbers(guest: Guest) -> str:
    """Where the bar says that one is."""
    return next(name for name in guest.names("label") if " of " in name)


def is_at(guest: Guest, position: int) -> None:
    """The deck is at a position, and all that tells where one is agrees."""
    guest.at("partnership", "oakport", DECK[position])
    wait_for(lambda: numbers(guest) == f"{position + 1} of {len(DECK)}")
    wait_for(lambda: len(guest.slides()) == (position > 0))


def test_the_menu_says_what_each_partnership_is(guest: Guest) -> None:
    assert [n for n in guest.names("push button") if "," in n][:4] == [
        "Lindenwaldstetten, Switzerland, Twin city since 1971",
        "Vierzig, Austria, Cooperation since 2001",
        "Oakport, United Kingdom, Friendship",
        "Pictureless, Story",
    ]
    assert guest.names("heading")[-4:] == ["Twin cities", "Cooperations", "Friendships", "Stories"]


def test_swipes_and_arrows_and_numbers_agree(oakport: Guest) -> None:
    is_at(oakport, 0)
    oakport.swipe(1)
    is_at(oakport, 1)
    oakport.press("Next slide")
    is_at(oakport, 2)
    oakport.swipe(-1)
    is_at(oakport, 1)
    oakport.press("Previous slide")
    is_at(oakport, 0)


def test_a_swipe_at_an_end_stays_there(oakport: Guest) -> None:
    oakport.swipe(-1)
    oakport.marked()
    is_at(oakport, 0)
    for position in range(1, len(DECK)):
        oakport.pointer.key("Next")
        is_at(oakport, position)
    oakport.swipe(1)
    oakport.marked()
    is_at(oakport, len(DECK) - 1)
    assert "enabled" not in oakport.application.find("push button", "Next slide").states


def test_a_swipe_that_turns_back_or_stops_short_leaves_all_as_it_was(oakport: Guest) -> None:
    oakport.draw({1: [(x, 300) for x in (*range(900, 300, -50), *range(300, 900, 50))]})
    oakport.marked()
    is_at(oakport, 0)


def test_a_swipe_over_a_button_does_not_press_it(oakport: Guest) -> None:
    x, y = oakport.control("Photographs").extents.centre
    oakport.draw({1: [(x - by, y) for by in range(0, 900, 60)]})
    is_at(oakport, 1)


def test_chapters_lead_into_the_deck(oakport: Guest) -> None:
    for chapter, position in {"The story": 1, "Moments": 3, "To learn more": 4, "Photo": 5}.items():
        oakport.press(chapter)
        is_at(oakport, position)
        oakport.press("Back")
        is_at(oakport, 0)


def test_neighbours_go_round_the_menu(oakport: Guest) -> None:
    oakport.press("Next port of call: Pictureless")
    oakport.at("partnership", "bildlos")
    oakport.press("Next port of call: Lindenwaldstetten")
    oakport.at("partnership", "linden")
    oakport.press("Previous port of call: Pictureless")
    oakport.at("partnership", "bildlos")
    oakport.press("Previous port of call: Oakport")
    oakport.at("partnership", "oakport")


def test_a_neighbour_begins_at_its_menu(oakport: Guest) -> None:
    oakport.press("Moments")
    oakport.at("partnership", "oakport", "stationen")
    oakport.press("Previous port of call")
    oakport.at("partnership", "forty")
    wait_for(lambda: numbers(oakport) == "1 of 41")
    assert oakport.slides() == []


def test_back_and_home_lead_to_the_loop(oakport: Guest) -> None:
    oakport.press("Moments")
    oakport.at("partnership", "oakport", "stationen")
    oakport.press("Back")
    oakport.at("partnership", "oakport")
    oakport.press("Back")
    oakport.at("menu")
    oakport.open(OAKPORT, "oakport")
    oakport.press("All ports of call")
    oakport.at("menu")
    oakport.press("Back")
    oakport.status_when(lambda status: status["state"] == "attract")


@pytest.mark.parametrize("key", ["Escape", "BackSpace"])
def test_a_key_goes_back_step_by_step(oakport: Guest, key: str) -> None:
    oakport.press("The story")
    oakport.at("partnership", "oakport", "zwei-hafen")
    oakport.pointer.key(key)
    oakport.at("partnership", "oakport")
    oakport.pointer.key(key)
    oakport.at("menu")
    oakport.pointer.key(key)
    oakport.status_when(lambda status: status["state"] == "attract")


def test_the_pointer_does_what_a_finger_does(guest: Guest) -> None:
    guest.pointer.click(*guest.control(OAKPORT).extents.centre)
    guest.at("partnership", "oakport")
    guest.pointer.move(1100, 300)
    guest.pointer.press()
    for x in range(1100, 200, -60):
        time.sleep(0.012)  # the speed of a hand
        guest.pointer.move(x, 300)
    guest.pointer.release()
    is_at(guest, 1)
    guest.pointer.click(*guest.control("Next slide").extents.centre)
    is_at(guest, 2)


def test_assistive_technology_does_what_a_finger_does(guest: Guest) -> None:
    guest.control(OAKPORT).press()
    guest.at("partnership", "oakport")
    guest.control("Moments").press()
    is_at(guest, 3)
    guest.control("Next slide").press()
    is_at(guest, 4)
    guest.control("High contrast").press()
    wait_for(lambda: "checked" in guest.control("High contrast").states)
    guest.control("All ports of call").press()
    guest.at("menu")


def test_sliding_off_a_control_cancels(guest: Guest) -> None:
    x, y = guest.control(OAKPORT).extents.centre
    guest.draw({1: [(x, at) for at in range(y, 790, 30)]})
    guest.marked()
    assert guest.place == ("menu", None, None)


def test_pictures_have_their_alternative(oakport: Guest) -> None:
    oakport.press("Photographs")
    is_at(oakport, 5)
    wait_for(lambda: oakport.names("push button").count("Enlarge: Ein Boot") == 3)
    assert oakport.names("graphic").count("Ein Boot") >= 3


def test_a_language_changes_at_once_and_keeps_the_place(oakport: Guest) -> None:
    oakport.press("Moments")
    is_at(oakport, 3)
    oakport.press("Deutsch")
    wait_for(lambda: oakport.slides() == ["Stationen"])
    assert oakport.status()["language"] == "de"
    assert oakport.place == ("partnership", "oakport", "stationen")
    assert "checked" in oakport.control("Deutsch").states
    assert "checked" not in oakport.control("English").states
    assert "Back" not in oakport.names()
    oakport.press("English")
    wait_for(lambda: oakport.slides() == ["Milestones"])
    oakport.press("Back")
    is_at(oakport, 0)


def photo(guest: Guest) -> Node:
    """The picture that is open."""
    return next(node for node in guest.application.all("graphic") if node.name == "Ein Boot")


@pytest.fixture
def opened(oakport: Guest) -> Guest:
    """With the first photograph open."""
    oakport.press("Photographs")
    is_at(oakport, 5)
    oakport.press("Enlarge: Ein Boot")
    oakport.at("photo", "oakport", "gallery")
    oakport.control("Larger")
    return oakport


def test_a_photograph_has_its_words_and_ends_at_its_slide(opened: Guest) -> None:
    assert {"Boat number 1", "Hafenarchiv"} <= set(opened.names("label"))
    opened.press("Back")
    is_at(opened, 5)


def test_photographs_are_leafed_through(opened: Guest) -> None:
    opened.swipe(1)
    wait_for(lambda: "Boat number 2" in opened.names("label"))
    opened.press("Next photograph")
    wait_for(lambda: "Boat number 3" in opened.names("label"))
    opened.pointer.key("Prior")
    wait_for(lambda: "Boat number 2" in opened.names("label"))
    opened.pointer.key("Escape")
    is_at(opened, 5)


@pytest.mark.parametrize("means", ["buttons", "pinch", "double tap", "assistive"])
def test_a_photograph_grows_and_is_made_small_again(opened: Guest, means: str) -> None:
    small = photo(opened).extents
    middle = MIDDLE[0], MIDDLE[1] - 100

    def pinch(start: int, end: int) -> None:
        step = (end - start) // 10
        ways = range(start, end + step, step)
        opened.draw({
            1: [(middle[0] - way, middle[1]) for way in ways],
            2: [(middle[0] + way, middle[1]) for way in ways],
        })  # fmt: skip

    def twice() -> None:
        time.sleep(0.6)  # so that two double taps are not four taps
        opened.touch.tap(*middle)
        opened.touch.tap(*middle)

    larger, smaller = {
        "buttons": (lambda: opened.press("Larger"), lambda: opened.press("Smaller")),
        "assistive": (
            lambda: opened.control("Larger").press(), lambda: opened.control("Smaller").press()
        ),
        "pinch": (lambda: pinch(60, 260), lambda: pinch(260, 60)),
        "double tap": (twice, twice),
    }[means]  # fmt: skip
    larger()
    wait_for(lambda: photo(opened).extents.width > 1.4 * small.width)
    smaller()
    wait_for(lambda: photo(opened).extents == small)


def test_a_large_photograph_is_dragged_and_not_leafed(opened: Guest) -> None:
    for _ in range(3):
        opened.press("Larger")
    wait_for(lambda: photo(opened).extents.width > 2 * SIZE[0] // 3)
    before = photo(opened).extents
    opened.draw({1: [(600 - 10 * n, 500 - 20 * n) for n in range(15)]})
    wait_for(lambda: photo(opened).extents.y < before.y)
    opened.marked()
    assert "Boat number 1" in opened.names("label")
    before = photo(opened).extents
    opened.press("Upwards")
    wait_for(lambda: photo(opened).extents.y > before.y)
    opened.pointer.key("Next")
    wait_for(lambda: "Boat number 2" in opened.names("label"))
    assert not opened.is_enabled("Smaller")
