"""The map within a visit: where its pins lead, and where Back leads from there."""

from dataclasses import replace

import pytest

from kiosk.content.library import Library
from kiosk.show import deck, navigation, visit_views
from kiosk.show.tour import tour
from kiosk.show.visit import (
    Back,
    Comfort,
    Event,
    GoTo,
    Home,
    Neighbour,
    Open,
    OpenPhoto,
    OpenSlide,
    Pick,
    Published,
    Shelf,
    ShowMap,
    ShowPanel,
    Tick,
    Touch,
    Turn,
    Visit,
)
from tests.show.libraries import gallery, library, partnership, picture, slide
from tests.show.test_charts import place
from tests.show.test_visit_views import reader

KIEL = partnership("kiel", gallery("g", "a.jpg"), slide("k"), places=(place((54.3, 10.1)),))
RAWSON, USHUAIA = place((-43.3, -65.1), "Rawson"), place((-54.8, -68.3), "Ushuaia")
FUEGO = partnership("fuego", slide("f"), places=(RAWSON, USHUAIA))
STORY = partnership("story", slide("s"))
CITY = library(KIEL, FUEGO, STORY)
FLAT = library(STORY)
MENU = Visit(screen="menu", touched=1, count=1)


def after(visit: Visit, *events: Event, city: Library = CITY) -> Visit:
    for event in events:
        visit = navigation.step(visit, event, city)
    return visit


def at_map(partnership: str = "", port: int = 0, harbour: str = "") -> Visit:
    return replace(MENU, screen="map", partnership=partnership, port=port, harbour=harbour)


def at(partnership: str, slide: str = "", *, charted: bool = False) -> Visit:
    where = replace(MENU, screen="partnership", partnership=partnership, slide=slide)
    return replace(where, charted=charted)


@pytest.mark.parametrize(
    ("events", "end"),
    [
        ((ShowMap(),), at_map()),
        ((ShowMap(), Pick("kiel")), at_map("kiel")),
        ((ShowMap(), Pick("fuego", 1)), at_map("fuego", 1)),
        ((ShowMap(), Pick("fuego", 1), Pick("kiel")), at_map("kiel")),
        ((ShowMap(), Pick("fuego", 1), Pick("", 1)), at_map()),
        ((ShowMap(), Pick("fuego", 2)), at_map()),
        ((ShowMap(), Pick("fuego", -1)), at_map()),
        ((ShowMap(), Pick("story")), at_map()),
        ((ShowMap(), Pick("nowhere")), at_map()),
        ((ShowMap(), ShowPanel("comfort"), Pick("kiel")), at_map("kiel")),
        ((ShowMap(), ShowMap()), at_map()),
        ((ShowMap(), Shelf(1)), at_map()),
        ((ShowMap(), Neighbour(1)), at_map()),
        ((ShowMap(), Pick("kiel"), Turn(1), GoTo(1), OpenSlide("k"), OpenPhoto("a.jpg")),
         at_map("kiel")),
        ((ShowMap(), Pick("kiel"), Back()), at_map()),
        ((ShowMap(), Back()), MENU),
        ((ShowMap(), Pick("kiel"), Home()), MENU),
        ((ShowMap(), Pick("kiel"), Open("kiel")), at("kiel", charted=True)),
        ((ShowMap(), Pick("kiel"), Open("kiel"), Back()), at_map("kiel")),
        ((ShowMap(), Pick("kiel"), Open("kiel"), GoTo(2)), at("kiel", "k", charted=True)),
        ((ShowMap(), Pick("kiel"), Open("kiel"), GoTo(2), Back()), at("kiel", charted=True)),
        ((ShowMap(), Pick("kiel"), Open("kiel"), GoTo(2), Back(), Back()), at_map("kiel")),
        ((ShowMap(), Pick("kiel"), Open("kiel"), Back(), Back(), Back()), MENU),
        ((ShowMap(), Open("nowhere")), at_map()),
        ((ShowMap(), Pick("kiel"), Open("kiel"), Neighbour(1)), at("fuego")),
        ((ShowMap(), Pick("kiel"), Open("kiel"), Neighbour(1), Back()), MENU),
        ((Open("kiel"), ShowMap()), at_map("kiel", harbour="kiel")),
        ((Open("kiel"), GoTo(2), ShowMap()), at_map("kiel", harbour="kiel")),
        ((Open("kiel"), OpenPhoto("a.jpg"), ShowMap()), at_map("kiel", harbour="kiel")),
        ((Open("kiel"), ShowPanel("comfort"), ShowMap()), at_map("kiel", harbour="kiel")),
        ((Open("kiel"), ShowMap(), Back()), at("kiel")),
        ((Open("kiel"), ShowMap(), Back(), Back()), MENU),
        ((Open("kiel"), ShowMap(), Pick("fuego", 1)), at_map("fuego", 1, "kiel")),
        ((Open("kiel"), ShowMap(), Pick("fuego", 1), Back()), at_map(harbour="kiel")),
        ((Open("kiel"), ShowMap(), Pick("fuego", 1), Back(), Back()), at("kiel")),
        ((Open("kiel"), ShowMap(), Pick(""), Back()), at("kiel")),
        ((Open("kiel"), ShowMap(), Open("fuego"), Back()), at_map("fuego")),
        ((Open("story"), ShowMap()), at_map(harbour="story")),
        ((Open("story"), ShowMap(), Back()), at("story")),
        ((Pick("kiel"),), MENU),
        ((Open("kiel"), Pick("fuego", 1)), at("kiel")),
        ((Shelf(2), ShowMap(), Back()), replace(MENU, shelf=2)),
        ((Shelf(2), ShowMap(), Home()), MENU),
    ],
)  # fmt: skip
def test_a_way_over_the_map(events: tuple[Event, ...], end: Visit) -> None:
    assert after(MENU, *events) == end


def test_back_on_the_map_the_same_pin_is_chosen() -> None:
    assert after(at_map("fuego", 1), Open("fuego"), Back()) == at_map("fuego", 1)


def test_a_jump_and_back_leads_to_the_map_all_the_same() -> None:
    there = after(at_map("kiel"), Open("kiel"), GoTo(1), OpenSlide("k"), Back())
    assert (there.partnership, there.slide) == ("kiel", "g")
    assert after(there, Back(), Back()) == at_map("kiel")


def test_there_is_no_way_to_a_map_of_nothing() -> None:
    assert after(MENU, ShowMap(), city=FLAT) == MENU
    assert after(at("story"), ShowMap(), city=FLAT) == at("story")


def test_nobody_is_led_to_the_map_who_is_not_there() -> None:
    for visit in (
        Visit(), replace(MENU, screen="cleaning"), replace(MENU, leaving=9.0),
        replace(MENU, screen="staff"),
    ):  # fmt: skip
        for event in (ShowMap(), Pick("kiel"), Pick("")):
            assert after(visit, event) == visit


@pytest.mark.parametrize(
    ("visit", "city", "end"),
    [
        (at_map("fuego", 1), CITY, at_map("fuego", 1)),
        (at_map("fuego", 1, "kiel"), library(FUEGO), at_map("fuego", 1)),
        (at_map("fuego", 1), library(replace(FUEGO, places=(RAWSON,))), at_map()),
        (at_map("fuego", 1, "fuego"), library(KIEL), at_map()),
        (at_map("fuego", 1), library(KIEL, replace(FUEGO, places=())), at_map()),
        (at_map("kiel", 0, "story"), FLAT, MENU),
        (at_map("kiel", 0, "story"), library(), Visit(count=1)),
        (replace(at_map("kiel"), leaving=5.0, panel="comfort"), library(FUEGO),
         replace(at_map(), leaving=5.0, panel="comfort")),
    ],
)  # fmt: skip
def test_the_map_in_another_library(visit: Visit, city: Library, end: Visit) -> None:
    assert after(visit, Published(), city=city) == end


NO_PLACE = library(KIEL, replace(FUEGO, places=()), STORY)


@pytest.mark.parametrize("city", [NO_PLACE, library(replace(FUEGO, places=()))])
def test_back_to_the_map_finds_it_as_it_is_now(city: Library) -> None:
    """An editor takes places away while a visitor who came from the map is at the partnership."""
    visit = after(at_map("fuego"), Open("fuego"))
    visit = after(visit, Published(), Back(), city=city)
    if visit.screen == "map":
        assert visit.partnership == "" and city is NO_PLACE
    else:
        assert visit.screen == "menu"


def test_back_from_a_partnership_without_a_place_chooses_no_pin() -> None:
    assert after(at_map(), Open("story"), Back()) == at_map()


def test_the_map_is_left_when_nobody_is_there() -> None:
    visit = at_map("kiel", 0, "fuego")
    due = navigation.wake_at(visit, CITY)
    assert due == visit.touched + CITY.timings.idle, "nothing is to be read there"
    asked = after(visit, Tick(due))
    assert replace(asked, leaving=None) == visit and asked.leaving is not None
    assert asked.place.state == "still-there"
    assert after(asked, Touch(asked.leaving - 1), Pick("fuego", 1)) == replace(
        at_map("fuego", 1, "fuego"), touched=asked.leaving - 1
    )
    ended = after(asked, Tick(asked.leaving))
    assert ended == Visit(count=1)
    first = after(ended, Touch(500), ShowMap())
    assert first == replace(at_map(), touched=500, count=2)


def test_what_the_status_says_of_the_map() -> None:
    assert at_map("kiel").place == ("map", "kiel", "")
    assert at_map().place == ("map", "", "")


@pytest.mark.parametrize(("where", "leads"), [(KIEL, True), (FUEGO, True), (STORY, False)])
def test_a_partnership_on_the_map_leads_there(where: object, leads: bool) -> None:
    entries = visit_views.partnership(reader(CITY), where).entries  # type: ignore[arg-type]
    there = [entry for entry in entries if entry["chapter"] == "map"]
    wanted = {"chapter": "map", "name": "<On the map>", "position": -1, "count": 1}
    assert there == [wanted] * leads
    assert not leads or entries[-1] == wanted, "after the chapters"


def test_a_map_slide_is_a_part_of_the_story() -> None:
    where = partnership("p", slide("t", "title"), slide("m", "map"), slide("z", "timeline"))
    found = [(entry.chapter, entry.position, entry.count) for entry in deck.chapters(where)]
    assert found == [("story", 1, 2), ("moments", 3, 1)]


def test_the_tour_goes_by_the_map() -> None:
    plan = replace(STORY, slides=(gallery("g", "b.jpg"),), hero=picture("h.jpg"))
    stops = {stop.name: stop.visit for stop in tour(library(plan, FUEGO), Comfort())}
    assert (stops["map"].screen, stops["map"].partnership) == ("map", "")
    assert (stops["port"].screen, stops["port"].partnership) == ("map", "fuego")
    assert not {"map", "port"} & {stop.name for stop in tour(FLAT, Comfort())}
