"""The map before a visitor: pins by finger, pointer, keys and assistive technology."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import pytest
from jeepney.wrappers import DBusErrorResponse

from tests.outside.guest import Guest, publish, show
from tests.outside.towns import town, write
from tests.outside.visitor import SIZE
from tests.outside.waiting import wait_for

LINDEN = "Lindenwaldstetten, "
CLUSTER = "2 ports of call: "


@pytest.fixture(scope="module")
def running(
    desk: Mapping[str, str], city: Path, published: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Guest]:
    with show(desk, city, published, tmp_path_factory.mktemp("map")) as guest:
        yield guest


@pytest.fixture
def guest(running: Guest) -> Guest:
    """At the map, come to from the menu."""
    running.leave()
    running.wake()
    running.press("Map")
    running.at("map")
    return running


def pins(guest: Guest) -> dict[str, tuple[float, float]]:
    """Where each pin is that shows, once none moves any more."""
    seen: list[dict[str, tuple[float, float]]] = []

    def rest() -> bool:
        found = {}
        for node in guest.application.walk():
            with suppress(DBusErrorResponse):
                is_pin = node.role == "push button" and " km" in node.name.replace("\u00a0", " ")
                if (is_pin or "ports of call: " in node.name) and "showing" in node.states:
                    found[node.name] = node.extents.centre
        seen.append(found)
        last = seen[-4:]  # a flight begins slowly
        return len(last) == 4 and all(each == found for each in last) and found != {}

    wait_for(rest)
    return seen[-1]


def still(guest: Guest, name: str) -> tuple[float, float]:
    """Where the pin is whose name begins so."""
    found = pins(guest)
    return next(place for each, place in found.items() if each.startswith(name))


def test_a_pin_shows_its_card_and_the_card_its_partnership(guest: Guest) -> None:
    guest.touch.tap(*still(guest, LINDEN))
    guest.at("map", "linden")
    said = guest.names("label", "heading")
    assert any("km from Schönhafen" in name for name in said), said
    assert any(name.startswith("It is ") for name in said), said
    guest.press("Discover Lindenwaldstetten")
    guest.at("partnership", "linden")
    guest.press("Back")
    guest.at("map", "linden")
    guest.press("Close")
    guest.at("map")
    guest.press("Back")
    guest.at("menu")


def test_pins_that_are_too_near_part(guest: Guest) -> None:
    guest.touch.tap(*still(guest, CLUSTER))
    guest.control("Oakport, ")
    guest.touch.tap(*still(guest, "Upper Oakport, "))
    guest.at("map", "oakport")
    guest.press("The whole world")
    guest.control(CLUSTER)


def test_fingers_move_the_map_and_never_press_it(guest: Guest) -> None:
    start = pins(guest)
    x, y = still(guest, LINDEN)
    guest.draw({1: [(x + 6 * step, y - 5 * step) for step in range(20)]})
    moved = pins(guest)
    assert still(guest, LINDEN)[0] > x + 60
    assert still(guest, LINDEN)[1] < y - 40
    middle = still(guest, LINDEN)
    apart = {
        finger: [(middle[0] + way * (20 + 4 * step), middle[1]) for step in range(20)]
        for finger, way in ((1, -1), (2, 1))
    }
    guest.draw(apart)
    assert set(pins(guest)) != set(moved), "closer"
    assert guest.place == ("map", None, None)
    guest.press("Back")
    guest.at("menu")
    guest.press("Map")
    guest.at("map")
    assert pins(guest) == start


def test_each_gesture_has_a_button(guest: Guest) -> None:
    guest.press("The whole world")
    wait_for(lambda: not guest.is_enabled("Smaller"))
    guest.press("Larger")
    wait_for(lambda: guest.is_enabled("Smaller"))
    before = pins(guest)
    for way, across, down in (("Upwards", 0, 1), ("To the left", 1, 0), ("To the right", -1, 0)):
        guest.press(way)
        wait_for(lambda was=before: pins(guest) != was)
        after = pins(guest)
        for name in before.keys() & after.keys():
            (x, y), (u, v) = before[name], after[name]
            assert ((u > x) - (u < x), (v > y) - (v < y)) == (across, down), (way, name)
        assert before.keys() & after.keys()
        before = after
    guest.press("Smaller")
    wait_for(lambda: not guest.is_enabled("Smaller"))


def test_keys_go_from_pin_to_pin_and_into_the_card(guest: Guest) -> None:
    for _ in range(16):
        before = guest.focused()
        guest.pointer.key("Tab")
        wait_for(lambda was=before: guest.focused() not in ([], was))
        if guest.focused()[0].startswith(LINDEN):
            break
    assert guest.focused()[0].startswith(LINDEN)
    guest.pointer.key("Return")
    guest.at("map", "linden")
    wait_for(lambda: guest.focused() == ["Discover Lindenwaldstetten"])
    guest.pointer.key("Escape")
    guest.at("map")
    wait_for(lambda: guest.focused() and guest.focused()[0].startswith(LINDEN))
    guest.pointer.key("Escape")
    guest.at("menu")


def test_assistive_technology_presses_pins(guest: Guest) -> None:
    guest.control(LINDEN).press()
    guest.at("map", "linden")
    guest.control("Discover").press()
    guest.at("partnership", "linden")
    guest.press("On the map")
    guest.at("map", "linden")
    guest.press("Back")
    guest.at("partnership", "linden")
    guest.press("Back")
    guest.at("menu")


def test_another_language_does_not_move_the_map(guest: Guest) -> None:
    start = still(guest, LINDEN)
    guest.press("Larger")
    wait_for(lambda: still(guest, LINDEN) != start)
    before = still(guest, LINDEN)
    guest.press("Deutsch")
    guest.control("Lindenwaldstetten am Großen See, ")
    assert still(guest, "Lindenwaldstetten am Großen See, ") == before
    guest.control("English").press()
    guest.control(LINDEN)


def test_sixty_ports_can_all_be_reached(desk: Mapping[str, str], tmp_path: Path) -> None:
    content = town(tmp_path / "content", 60)
    for number in range(1, 61):
        file = content / "partnerships" / f"port-{number:02}" / "partnership.yaml"
        at = (
            [46 + number / 4, -70 + number / 9]
            if number <= 12
            else [-50 + number * 2, 3 * number - 120]
        )
        write(file, {
            "name": f"Port {number}", "kind": "twin-city", "country": "CA",
            "places": [{"name": f"Port {number}", "at": at}],
            "slides": [{"layout": "map", "id": "map"}],
        })  # fmt: skip
    state = publish(content, tmp_path / "published")
    with show(desk, content, state, tmp_path) as guest:
        guest.wake()
        guest.press("Map")
        guest.at("map")
        for wanted in ("Port 3", "Port 12", "Port 41", "Port 60"):
            reach(guest, wanted)
            assert guest.place[1] == f"port-{int(wanted.split()[1]):02}"
            guest.press("Close")
            guest.at("map")
            guest.press("The whole world")


def reach(guest: Guest, port: str) -> None:
    """Opens clusters with a port in them until its own pin can be touched, then touches that."""
    for _ in range(8):
        found = pins(guest)
        name = next(name for name in found if f"{port}," in f"{name},".replace(" km", ""))
        x, y = found[name]
        assert 0 <= x <= SIZE[0] and 0 <= y <= SIZE[1], name
        guest.touch.tap(x, y)
        if "ports of call" not in name:
            wait_for(lambda: guest.place[1] is not None)
            return
        wait_for(lambda was=found: pins(guest) != was)
    raise AssertionError(f"{port} is not reached")
