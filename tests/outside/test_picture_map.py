"""A picture map before a visitor: hotspots by finger and by assistive technology."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.outside.guest import Guest, show
from tests.outside.waiting import wait_for

LANDING, TABLE, ROAD = "Landing stage", "The long table", "Oakport road"


@pytest.fixture
def lake(desk: Mapping[str, str], city: Path, published: Path, tmp_path: Path) -> Iterator[Guest]:
    """At the picture map of a partnership, come to with the last control of its deck."""
    with show(desk, city, published, tmp_path) as guest:
        guest.wake()
        guest.open("Lindenwaldstetten", "linden")
        guest.press("The story")
        while guest.place[2] != "lake":
            before = guest.place
            guest.press("Next slide")
            wait_for(lambda was=before: guest.place != was)
        yield guest


def test_a_finger_on_a_hotspot_opens_it_and_back_returns(lake: Guest) -> None:
    lake.press(LANDING)
    lake.at("partnership", "linden", "table")
    lake.press("Back")
    lake.at("partnership", "linden", "lake")
    lake.press(ROAD)
    lake.at("partnership", "oakport")
    lake.press("Back")
    lake.at("partnership", "linden", "lake")


def test_assistive_technology_presses_hotspots(lake: Guest) -> None:
    lake.control(TABLE).press()
    lake.at("photo", "linden", "lake")
    lake.press("Back")
    lake.at("partnership", "linden", "lake")
    lake.control(ROAD).press()
    lake.at("partnership", "oakport")


def test_a_hotspot_is_pressed_on_the_enlarged_picture(lake: Guest) -> None:
    lake.press("Enlarge: A plan of the lake")
    lake.at("photo", "linden", "lake")
    before = lake.control(LANDING).extents
    lake.press("Larger")
    wait_for(lambda: lake.control(LANDING).extents.centre != before.centre)
    after = lake.control(LANDING).extents
    assert (after.width, after.height) == (before.width, before.height), "constant in size"
    lake.press(LANDING)
    lake.at("partnership", "linden", "table")
    lake.press("Back")
    lake.at("partnership", "linden", "lake")


def test_the_picture_is_told_with_the_names_on_it(lake: Guest) -> None:
    told = wait_for(lambda: [name for name in lake.slides() if name.startswith("Around the lake")])
    assert told == [
        "Around the lake. Press a place to go there. A plan of the lake. "
        f"{LANDING}. {TABLE}. {ROAD}. Fishery. Island"
    ]
