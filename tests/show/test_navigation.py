"""Each event on each screen."""

from dataclasses import replace

import pytest

from kiosk.content.library import Hotspot, Library, Timings
from kiosk.show import navigation
from kiosk.show.deck import for_day
from kiosk.show.visit import (
    CLEANING,
    Back,
    Choose,
    Clean,
    Comfort,
    Corner,
    Event,
    GoTo,
    Home,
    Neighbour,
    Open,
    OpenPhoto,
    OpenSlide,
    Place,
    Published,
    Shelf,
    ShowPanel,
    Tick,
    Touch,
    Turn,
    Unlock,
    Visit,
    larger,
)
from tests.show.libraries import gallery, library, partnership, picture, slide

KIEL = partnership(
    "kiel",
    slide("opening", "title"),
    gallery("harbour", *(f"h{number}.jpg" for number in range(6))),
    slide("ferry", "photo", pictures=(picture("ferry.jpg"),)),
    kind="friendship",
)
DENVER = partnership("denver", slide("hills"), kind="twin-city")
TARANTO = partnership("taranto", slide("bridge"), kind="cooperation")
CITY = library(
    KIEL, TARANTO, DENVER,
    languages=("fr", "en"), pin="hash", timings=Timings(12, 1, idle=60, countdown=20),
)  # fmt: skip
NOBODY = library()
MINE = Comfort("en", 1.5, high_contrast=True, less_motion=True, lowered=True, read_aloud=True)


def after(*events: Event, visit: Visit | None = None, city: Library = CITY) -> Visit:
    """The visit after the events; of somebody who just woke the screen, without a visit."""
    visit = visit or navigation.step(Visit(), Touch(0), city)
    for event in events:
        visit = navigation.step(visit, event, city)
    return visit


KIEL_MENU = after(Open("kiel"))
HARBOUR = after(Open("kiel"), GoTo(2))
SECOND_PAGE = after(Turn(1), visit=HARBOUR)
PHOTO = after(Open("kiel"), GoTo(2), OpenPhoto("h3.jpg"))
PIN_PAD = after(Corner())
STAFF = after(Corner(), Unlock())


def where(visit: Visit) -> tuple[str, str, str, int, str]:
    return visit.screen, visit.partnership, visit.slide, visit.page, visit.photo


def test_the_waking_touch_wakes_and_nothing_else() -> None:
    assert after() == Visit(screen="menu", touched=0, count=1)
    for event in (Open("kiel"), Home(), Corner(), Shelf(1), ShowPanel("comfort"), Choose(MINE)):
        assert navigation.step(Visit(), event, CITY) == Visit()


def test_there_is_no_visit_where_nothing_can_be_visited() -> None:
    assert navigation.step(Visit(), Touch(5), NOBODY) == Visit()


def test_the_walk_through_a_partnership() -> None:
    assert where(KIEL_MENU) == ("partnership", "kiel", "", 0, "")
    assert where(HARBOUR) == ("partnership", "kiel", "harbour", 0, "")
    assert where(PHOTO) == ("photo", "kiel", "harbour", 0, "h3.jpg")


def test_opens_only_what_is_there() -> None:
    assert after(Open("atlantis")) == after()
    assert after(OpenPhoto("other.jpg"), visit=KIEL_MENU) == KIEL_MENU
    assert after(Open("atlantis"), visit=KIEL_MENU) == KIEL_MENU


def test_turning_stops_at_both_ends() -> None:
    turned = [where(after(Turn(by), visit=HARBOUR))[2:4] for by in (-9, -2, -1, 0, 1, 2, 9)]
    assert turned == [
        ("", 0), ("", 0), ("opening", 0), ("harbour", 0), ("harbour", 1), ("ferry", 0),
        ("ferry", 0),
    ]  # fmt: skip
    photos = [after(Turn(by), visit=PHOTO).photo for by in (-9, -1, 0, 1, 9)]
    assert photos == ["h0.jpg", "h2.jpg", "h3.jpg", "h4.jpg", "ferry.jpg"]


def test_going_to_a_position_counts_from_the_partnerships_menu() -> None:
    places = [where(after(GoTo(at), visit=KIEL_MENU))[2:4] for at in (-1, 0, 1, 3, 4, 99)]
    assert places == [("", 0), ("", 0), ("opening", 0), ("harbour", 1), ("ferry", 0), ("ferry", 0)]
    assert after(GoTo(1), visit=PHOTO).photo == "h1.jpg"


def test_neighbours_come_in_the_order_of_the_menu_and_round() -> None:
    assert [after(Neighbour(by), visit=HARBOUR).partnership for by in (1, -1, 3)] == [
        "denver", "taranto", "kiel"
    ]  # fmt: skip
    assert where(after(Neighbour(1), visit=PHOTO)) == ("partnership", "denver", "", 0, "")


def test_back_is_one_step_and_home_is_all() -> None:
    steps = [PHOTO]
    while steps[-1].screen != "attract":
        steps.append(after(Back(), visit=steps[-1]))
    assert [where(each)[:3] for each in steps[1:]] == [
        ("partnership", "kiel", "harbour"), ("partnership", "kiel", ""), ("menu", "", ""),
        ("attract", "", ""),
    ]  # fmt: skip
    assert after(Back(), visit=SECOND_PAGE) == KIEL_MENU
    for visit in (KIEL_MENU, HARBOUR, PHOTO):
        assert where(after(Home(), visit=visit)) == ("menu", "", "", 0, "")


def test_back_finds_the_menu_as_it_was_left_and_home_its_beginning() -> None:
    visit = after(Shelf(2), Open("kiel"))
    assert after(Back(), visit=visit).shelf == 2
    assert after(Home(), visit=visit).shelf == 0


@pytest.mark.parametrize("visit", [after(), KIEL_MENU, HARBOUR, PHOTO])
def test_back_leaves_the_panel_first(visit: Visit) -> None:
    opened = after(ShowPanel("languages"), visit=visit)
    assert opened == replace(visit, panel="languages")
    assert after(Back(), visit=opened) == visit
    assert after(ShowPanel(""), visit=opened) == visit


@pytest.mark.parametrize(
    ("visit", "event"),
    [
        (after(), Open("kiel")), (after(), Shelf(1)), (after(), Home()), (HARBOUR, Home()),
        (HARBOUR, Turn(1)), (HARBOUR, GoTo(0)), (HARBOUR, Neighbour(1)),
        (HARBOUR, OpenPhoto("h0.jpg")), (PHOTO, Turn(1)),
    ],
)  # fmt: skip
def test_another_place_closes_the_panel(visit: Visit, event: Event) -> None:
    assert after(ShowPanel("comfort"), event, visit=visit).panel == ""


def test_the_menu_shows_cards_that_there_are() -> None:
    assert [after(Shelf(first)).shelf for first in (-3, 0, 2, 3, 99)] == [0, 0, 2, 2, 2]
    assert after(Shelf(2), visit=KIEL_MENU) == KIEL_MENU


def test_comfort_is_kept_in_the_visit_and_gone_after_it() -> None:
    visit = after(Choose(MINE), Open("kiel"), GoTo(2), OpenPhoto("h0.jpg"), Published())
    assert visit.comfort == MINE
    assert after(Neighbour(1), Home(), visit=visit).comfort == MINE
    assert after(Home(), Back(), visit=visit).comfort == Comfort()
    assert after(Corner(), visit=visit).comfort == Comfort()


def test_comfort_takes_only_what_there_is() -> None:
    chosen = after(Choose(Comfort("de", 3.0, lowered=True))).comfort
    assert chosen == Comfort("", 1.0, lowered=True)
    assert after(Choose(Comfort("en", 2.0))).comfort == Comfort("en", 2.0)


def test_asks_after_a_rest_and_leaves_when_nobody_answers() -> None:
    visit = after()
    assert after(Tick(59.9), visit=visit) == visit
    asked = after(Tick(60), visit=visit)
    assert asked.leaving == 80
    assert asked.place == Place("still-there")
    assert after(Tick(79.9), visit=asked) == asked
    assert after(Tick(80), visit=asked) == Visit(count=1)
    answered = after(Touch(79.9), visit=asked)
    assert answered == replace(visit, touched=79.9)
    assert after(Tick(139), visit=answered) == answered


def test_a_late_tick_leaves_the_whole_countdown() -> None:
    assert after(Tick(5000)).leaving == 5020


def test_staff_needs_a_pin_to_be_there_and_to_be_right() -> None:
    assert where(PIN_PAD)[0] == "staff" and not PIN_PAD.unlocked
    assert STAFF.unlocked
    assert after(Corner(), city=replace(CITY, pin="")) == after()
    assert not after(Unlock(), Corner()).unlocked, "it is worth nothing elsewhere"
    assert after(Corner(), visit=STAFF) == STAFF
    left = after(Touch(30), Choose(MINE), Corner(), visit=PHOTO)
    assert left == Visit("staff", touched=30, count=1), "with the time to type it"


@pytest.mark.parametrize("visit", [PIN_PAD, STAFF])
def test_staff_leaves_to_the_loop(visit: Visit) -> None:
    for event in (Home(), ShowPanel("comfort"), Open("kiel"), Turn(1), OpenPhoto("h0.jpg")):
        assert after(event, visit=visit) == visit
    assert after(Back(), visit=visit) == Visit(count=1)
    assert after(Tick(60), Tick(80), visit=visit) == Visit(count=1)


def test_cleaning_is_for_the_staff_and_ends_in_the_loop() -> None:
    assert after(Clean(5)) == after()
    assert after(Clean(5), visit=PIN_PAD) == PIN_PAD
    cleaning = after(Clean(5), visit=STAFF)
    assert cleaning == Visit("cleaning", until=5 + CLEANING, count=1)
    assert navigation.wake_at(cleaning, CITY) == 65
    wiped = after(Touch(10), Back(), Home(), Corner(), Tick(64.9), visit=cleaning)
    assert wiped.place == Place("cleaning")
    assert after(Tick(65), visit=wiped) == Visit(count=1)


def test_the_pin_stays_asked_for_only_while_there_is_one() -> None:
    open_city = replace(CITY, pin="")
    assert after(Published(), visit=PIN_PAD, city=open_city) == Visit(count=1)
    assert after(Published(), visit=STAFF, city=open_city) == STAFF
    assert after(Published(), visit=STAFF, city=replace(NOBODY, pin="hash")) == STAFF


def test_an_edition_without_partnerships_ends_the_visit_but_not_the_cleaning() -> None:
    assert after(Published(), visit=PHOTO, city=NOBODY) == Visit(count=1)
    cleaning = after(Clean(5), visit=STAFF)
    assert after(Published(), visit=cleaning, city=NOBODY) == cleaning


def without(*slides: str) -> Library:
    """The city without some slides of Kiel."""
    left = tuple(each for each in KIEL.slides if each.id not in slides)
    return replace(CITY, partnerships=(replace(KIEL, slides=left), DENVER))


FEWER = replace(
    CITY, partnerships=(partnership("kiel", KIEL.slides[0], gallery("harbour", "h1.jpg")),)
)


@pytest.mark.parametrize(
    ("visit", "city", "place"),
    [
        (HARBOUR, without("opening"), ("partnership", "kiel", "harbour", 0, "")),
        (SECOND_PAGE, FEWER, ("partnership", "kiel", "harbour", 0, "")),
        (SECOND_PAGE, without("harbour"), ("partnership", "kiel", "", 0, "")),
        (HARBOUR, replace(CITY, partnerships=(DENVER,)), ("menu", "", "", 0, "")),
        (PHOTO, without("ferry"), ("photo", "kiel", "harbour", 0, "h3.jpg")),
        (PHOTO, FEWER, ("partnership", "kiel", "harbour", 0, "")),
        (PHOTO, without("harbour"), ("partnership", "kiel", "", 0, "")),
        (PHOTO, replace(CITY, partnerships=(DENVER,)), ("menu", "", "", 0, "")),
    ],
)
def test_another_edition_leaves_the_visitor_as_near_as_can_be(
    visit: Visit, city: Library, place: tuple
) -> None:
    assert where(after(Published(), visit=visit, city=city)) == place


def test_another_edition_with_fewer_cards_and_languages() -> None:
    visit = after(Shelf(2), Choose(MINE))
    smaller = replace(CITY, languages=("fr",), partnerships=(KIEL, DENVER))
    left = after(Published(), visit=visit, city=smaller)
    assert left.shelf == 1
    assert left.comfort == replace(MINE, language="")


def test_a_slide_of_another_day_is_not_there() -> None:
    dated = replace(DENVER, slides=(slide("may", last="2026-05-31"), slide("always")))
    city = library(dated, partnership("over", slide("old", last="2020-01-01")))
    june = for_day(city, "2026-06-01")
    assert after(Open("over"), city=june).screen == "menu"
    seen = after(Open("denver"), GoTo(1), city=for_day(city, "2026-05-31"))
    assert seen.slide == "may"
    assert where(after(Published(), visit=seen, city=june))[:3] == ("partnership", "denver", "")


def test_one_button_goes_through_the_sizes_of_text() -> None:
    comfort = Comfort()
    seen = [(comfort := larger(comfort)).text_scale for _ in range(5)]
    assert seen == [1.25, 1.5, 2.0, 1.0, 1.25]


PLAN = after(Open("kiel"), OpenSlide("harbour"))


def test_a_hotspot_leads_to_a_slide_and_back_returns() -> None:
    there = after(OpenSlide("ferry"), visit=PLAN)
    assert where(there) == ("partnership", "kiel", "ferry", 0, "")
    assert there.came == ("kiel", "harbour")
    assert where(after(Back(), visit=there)) == where(PLAN)
    assert where(after(Back(), Back(), visit=there)) == where(KIEL_MENU)
    assert after(OpenSlide("nowhere"), visit=PLAN) == PLAN
    assert after(OpenSlide("hills"), visit=PLAN) == PLAN, "of another partnership"
    assert after(OpenSlide("ferry")) == after(), "in the menu it means nothing"


def test_a_hotspot_leads_to_a_partnership_and_back_returns_from_its_menu() -> None:
    there = after(Open("denver"), visit=PLAN)
    assert where(there) == ("partnership", "denver", "", 0, "")
    assert where(after(Back(), visit=there)) == where(PLAN)
    inside = after(GoTo(1), visit=there)
    assert where(inside) == ("partnership", "denver", "hills", 0, "")
    assert where(after(Back(), visit=inside)) == where(there)
    assert where(after(Back(), Back(), visit=inside)) == where(PLAN)
    assert after(Open("nowhere"), visit=PLAN) == PLAN


@pytest.mark.parametrize("jump", [OpenSlide("ferry"), Open("denver")])
def test_a_hotspot_on_a_photograph_leaves_it(jump: Event) -> None:
    photo = after(OpenPhoto("h3.jpg"), visit=PLAN)
    there = after(jump, visit=photo)
    assert (there.screen, there.photo) == ("partnership", "")
    assert where(after(Back(), visit=there)) == where(PLAN)


def test_a_hotspot_on_a_photograph_opens_another() -> None:
    photo = after(OpenPhoto("h3.jpg"), OpenPhoto("ferry.jpg"), visit=PLAN)
    assert where(photo) == ("photo", "kiel", "harbour", 0, "ferry.jpg")
    assert where(after(Back(), visit=photo)) == where(PLAN)


def test_where_one_jumped_is_forgotten_on_another_way() -> None:
    there = after(OpenSlide("ferry"), visit=PLAN)
    for event in (Home(), Neighbour(1), GoTo(0), GoTo(2)):
        assert after(event, visit=there).came is None, event
    assert after(Open("kiel"), visit=KIEL_MENU).came is None
    gone = replace(CITY, partnerships=(replace(KIEL, slides=KIEL.slides[2:]), DENVER))
    assert after(Published(), visit=there, city=gone).came is None
    assert after(Published(), visit=there).came == ("kiel", "harbour")


def test_the_names_of_hotspots_are_read_too() -> None:
    plan = slide("plan", "picture-map", hotspots=(Hotspot(0, 0, {"": "one two three four"}),))
    city = replace(CITY, partnerships=(partnership("kiel", slide("bare"), plan),))
    bare = after(Open("kiel"), GoTo(1), city=city)
    named = after(Open("kiel"), GoTo(2), city=city)
    more = navigation.patience(named, city) - navigation.patience(bare, city)
    assert more == 4 / navigation.WORDS_A_SECOND
