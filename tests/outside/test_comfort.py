"""Reading comfort from outside: by touch, by keyboard alone, and nothing of it for the next one."""

from collections.abc import Iterator, Mapping
from itertools import combinations
from pathlib import Path

import pytest

from tests.outside.assistive import Node
from tests.outside.guest import CONTROLS, Guest, show
from tests.outside.visitor import SIZE
from tests.outside.waiting import wait_for

COMFORT = "Reading comfort and accessibility"


@pytest.fixture(scope="module")
def running(
    desk: Mapping[str, str], city: Path, published: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Guest]:
    with show(desk, city, published, tmp_path_factory.mktemp("comfort")) as guest:
        guest.assistive.listen("object:state-changed:focused")
        yield guest


@pytest.fixture
def guest(running: Guest) -> Guest:
    """In the menu of a fresh visit."""
    running.leave()
    running.wake()
    return running


def checked(guest: Guest, name: str) -> bool:
    return "checked" in guest.control(name).states


def walk(guest: Guest, key: str, most: int = 60) -> list[str]:
    """The names of what gets the focus as a key is typed, until the first has it again."""
    nodes: list[Node] = []
    for _ in range(most):
        node = step(guest, key)
        if nodes and node == nodes[0]:
            return [node.name for node in nodes]
        nodes.append(node)
    raise AssertionError(f"{key} does not come round: {nodes}")


def step(guest: Guest, key: str) -> Node:
    """The control that has the focus after a key that moves it."""
    before = len(guest.assistive.heard())

    def moved() -> Node | None:
        for event in guest.assistive.heard()[before:][::-1]:
            if event.detail == "focused" and event.number == 1 and event.source.role in CONTROLS:
                return event.source
        return None

    guest.pointer.key(key)
    return wait_for(moved, 5)


def all_in_sight(guest: Guest) -> list[Node]:
    """Every control that shows and can be pressed."""
    return [
        node for role in CONTROLS
        for node in guest.application.all(role, lambda node: "enabled" in node.states)
    ]  # fmt: skip


def test_all_sizes_of_text_by_touch(guest: Guest) -> None:
    guest.press(COMFORT)
    for size in ("125", "150", "200", "100"):
        guest.press(f"Text {size} %")
        wait_for(lambda size=size: checked(guest, f"Text {size} %"))
        guest.control(f"Text size, now {size} %")
    guest.press("Close")
    wait_for(lambda: "Close" not in guest.names())


def test_text_size_and_contrast_are_one_touch_away(guest: Guest) -> None:
    for size in ("125", "150", "200", "100"):
        guest.press("Text size, now")
        guest.control(f"Text size, now {size} %")
    guest.press("High contrast")
    wait_for(lambda: checked(guest, "High contrast"))
    guest.press("High contrast")
    wait_for(lambda: not checked(guest, "High contrast"))


def test_lowered_all_controls_are_in_the_lower_part(guest: Guest) -> None:
    guest.press(COMFORT)
    guest.press("Lower the screen")
    wait_for(lambda: checked(guest, "Lower the screen"))
    guest.press("Close")
    wait_for(lambda: "Close" not in guest.names())
    third = SIZE[1] * 0.33
    assert all(node.extents.y >= third for node in all_in_sight(guest))
    guest.open("Oakport", "oakport")
    assert all(node.extents.y >= third for node in all_in_sight(guest))


@pytest.mark.parametrize("size", [100, 200])
def test_controls_are_large_and_apart_and_on_the_screen(guest: Guest, size: int) -> None:
    guest.press(COMFORT)
    guest.press(f"Text {size} %")
    wait_for(lambda: checked(guest, f"Text {size} %"))
    unit = min(SIZE[0] / 1920, SIZE[1] / 1080)
    for _ in range(3):
        boxes = [(node.name, node.extents) for node in all_in_sight(guest)]
        for name, box in boxes:
            assert min(box.width, box.height) >= 64 * unit, (name, box)
            assert box.x >= 0 and box.y >= 0, (name, box)
            assert box.x + box.width <= SIZE[0] and box.y + box.height <= SIZE[1], (name, box)
        for (name, a), (other, b) in combinations(boxes, 2):
            apart = max(a.x - b.x - b.width, b.x - a.x - a.width,
                        a.y - b.y - b.height, b.y - a.y - a.height)  # fmt: skip
            assert apart >= 16 * unit - 2, (name, a, other, b)
        if "Close" in dict(boxes):
            guest.press("Close")
            wait_for(lambda: "Close" not in guest.names())
        elif guest.place[0] == "menu":
            guest.open("Lindenwald", "linden")


def test_the_panel_is_worked_by_keyboard_alone(guest: Guest) -> None:
    while step(guest, "Tab").name != COMFORT:
        pass
    guest.pointer.key("space")
    guest.control("Text 200 %")
    while step(guest, "Tab").name != "Text 200 %":
        pass
    guest.pointer.key("Return")
    wait_for(lambda: checked(guest, "Text 200 %"))
    while step(guest, "Tab").name != "Lower the screen":
        pass
    guest.pointer.key("space")
    wait_for(lambda: checked(guest, "Lower the screen"))
    guest.pointer.key("Escape")
    wait_for(lambda: "Close" not in guest.names())
    guest.control("Text size, now 200 %")


@pytest.mark.parametrize("place", ["menu", "panel", "partnership", "slide", "photo"])
def test_tab_comes_to_every_control_and_round_again(guest: Guest, place: str) -> None:
    if place == "panel":
        guest.press(COMFORT)
        guest.control("Text 200 %")
    elif place != "menu":
        guest.open("Oakport", "oakport")
    if place in ("slide", "photo"):
        guest.press("Photographs")
        wait_for(lambda: guest.names().count("Enlarge: Ein Boot") == 3)
    if place == "photo":
        guest.press("Enlarge")
        guest.at("photo", "oakport", "gallery")
        guest.press("Larger")
        guest.control("Smaller")
    forward = walk(guest, "Tab")
    assert sorted(forward) == sorted(node.name for node in all_in_sight(guest))
    assert walk(guest, "Shift_L+Tab")[::-1] == forward


def test_a_wheelchair_a_child_and_a_reader_find_nothing_of_each_other(guest: Guest) -> None:
    guest.press(COMFORT)
    guest.press("Text 200 %")
    wait_for(lambda: checked(guest, "Text 200 %"))
    guest.press("Lower the screen")
    guest.press("Less motion")
    wait_for(lambda: checked(guest, "Less motion"))
    guest.press("Close")
    guest.press("High contrast")
    guest.press("Deutsch")
    wait_for(lambda: checked(guest, "Deutsch"))
    guest.leave()
    assert guest.status()["language"] == "en"
    guest.wake()
    assert checked(guest, "English") and not checked(guest, "High contrast")
    guest.control("Text size, now 100 %")
    guest.press(COMFORT)
    for name in ("Less motion", "Lower the screen"):
        assert not checked(guest, name)
    guest.press("As it was")
    wait_for(lambda: checked(guest, "Text 100 %"))
