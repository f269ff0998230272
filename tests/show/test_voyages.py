"""A map slide: what it says, where the ship is, what is left behind it."""

from dataclasses import replace
from itertools import pairwise
from math import dist

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.geo.routes import distance
from kiosk.geo.views import View, limited
from kiosk.geo.voyages import Voyage, covers
from kiosk.show import charts, views, voyages
from kiosk.show.playlist import Screenful
from kiosk.show.voyages import VoyageView, glass, overview, wake
from tests.geo.test_views import is_close
from tests.show.libraries import slide
from tests.show.test_charts import ANYWHERE, BREST, FAR, YOKOSUKA, At, place, voyage, world_of
from tests.show.test_visit_views import reader

SIZES = st.sampled_from([(1152.0, 1080.0), (1080.0, 1075.0), (614.0, 768.0)])
PLACES = st.lists(ANYWHERE, min_size=1, max_size=4)
MOMENTS = [number / 120 for number in range(121)]
DENVER: At = (39.739, -104.99)


def shown(home: At, places: list[At], *, zoom: float = 5, route: bool = True) -> VoyageView:
    """The slide of a voyage to these places."""
    made = world_of(home, places)
    words = reader(made)
    return voyages.view(words, voyage(*places, zoom=zoom, route=route))


def unit_of(size: tuple[float, float]) -> float:
    return size[1] / 1080


@settings(deadline=None, max_examples=40)
@given(ANYWHERE, PLACES, SIZES, st.floats(1, 8), st.booleans())
@example(BREST, [BREST], (1152.0, 1080.0), 8, True)
@example(BREST, [FAR["opposite Brest"], BREST], (1152.0, 1080.0), 5, True)
@example(YOKOSUKA, [*FAR.values()], (1152.0, 1080.0), 5, True)
@example(BREST, [*FAR.values()], (1080.0, 1075.0), 1, False)
def test_the_camera_keeps_to_the_map_and_kilometres_do_not_fall(
    home: At, places: list[At], size: tuple[float, float], zoom: float, route: bool
) -> None:
    seen = shown(home, places, zoom=zoom, route=route)
    sailed = voyages.voyage(seen, size, unit_of(size))
    sights = [sailed.at(moment) for moment in MOMENTS]
    for sight in sights:
        assert is_close(limited(sight.view, sailed.limits), sight.view)
        assert sight.view.scale <= sailed.limits.closest * (1 + 1e-9)
    for before, after in pairwise(sights):
        if before.leg == after.leg == 0:
            assert after.kilometres >= before.kilometres - 1e-3
    last = sights[-1]
    assert last.ship == pytest.approx(seen.legs[-1].line[-1])
    assert last.kilometres == pytest.approx(distance(home, places[-1]))
    whole = limited(replace(last.view, scale=1), sailed.limits).scale
    assert last.view.scale == pytest.approx(max(sailed.closest, whole))


def assert_seen(seen: VoyageView, size: tuple[float, float]) -> None:
    """The ship is on the screen at every moment."""
    sailed = voyages.voyage(seen, size, unit_of(size))
    for moment in MOMENTS:
        sight = sailed.at(moment)
        x, y = sight.view.to_screen(sight.ship)
        assert -1e-6 <= x <= size[0] + 1e-6
        assert -1e-6 <= y <= size[1] + 1e-6


@settings(deadline=None, max_examples=40)
@given(ANYWHERE, PLACES, SIZES)
@example(BREST, [BREST], (1152.0, 1080.0))
@example(YOKOSUKA, [BREST, FAR["Svalbard"], FAR["Antarctica"]], (1152.0, 1080.0))
def test_the_ship_is_on_the_screen(home: At, places: list[At], size: tuple[float, float]) -> None:
    seen = shown(home, places)
    ways = [point[1] for leg in seen.legs for point in leg.line]
    top, bottom = seen.chart.box[1], seen.chart.box[3]
    if top <= min(ways) and max(ways) <= bottom:
        assert_seen(seen, size)


@pytest.mark.parametrize("size", [(1152.0, 1080.0), (1080.0, 1075.0)])
def test_the_ship_is_on_the_screen_near_a_pole(size: tuple[float, float]) -> None:
    assert_seen(shown((60.0, 10.0), [(60.0, -168.0)]), size)


@settings(deadline=None, max_examples=40)
@given(ANYWHERE, PLACES, SIZES, st.floats(1, 8), st.booleans())
@example(BREST, [BREST], (1152.0, 1080.0), 5, True)
@example(BREST, [FAR["opposite Brest"]], (1080.0, 1075.0), 5, True)
def test_an_overview_has_all_of_the_way(
    home: At, places: list[At], size: tuple[float, float], zoom: float, route: bool
) -> None:
    seen = shown(home, places, zoom=zoom, route=route)
    view = overview(seen, size, unit_of(size))
    assert is_close(limited(view, seen.chart.limits(unit_of(size))), view)
    assert view.scale <= max(charts.scale_of(zoom, unit_of(size)), _whole(seen, size)) * 1.000001
    top, bottom = seen.chart.box[1], seen.chart.box[3]
    for leg in seen.legs:
        for line in leg.lines:
            for x, y in line:
                if top <= y <= bottom:
                    across, down = view.to_screen((x, y))
                    assert -1e-3 <= across <= size[0] + 1e-3
                    assert -1e-3 <= down <= size[1] + 1e-3


def _whole(seen: VoyageView, size: tuple[float, float]) -> float:
    left, top, right, bottom = seen.chart.box
    return min(size[0] / (right - left), size[1] / (bottom - top))


def test_an_overview_leaves_room_for_names() -> None:
    seen = shown(BREST, [DENVER])
    view = overview(seen, (1000.0, 800.0), 1.0)
    points = [view.to_screen(leg.line[end]) for leg in seen.legs for end in (0, -1)]
    assert min(x for x, _ in points) == pytest.approx(140)
    assert max(x for x, _ in points) == pytest.approx(860)


def test_what_a_map_slide_says() -> None:
    made = world_of(BREST, [YOKOSUKA])
    to = (
        place(DENVER, away={"": "7 510 km"}),
        replace(place(YOKOSUKA), name={"fr": "*Yoko*", "en": "Y"}, away={"fr": "10 080 km"}),
    )
    there = slide("map", "map", places=to, zoom=3)
    seen = voyages.view(reader(made), there)
    assert (seen.home, seen.zoom, seen.route, seen.linked) == ("Brest", 3, True, True)
    assert seen.ports == ("Port", "Yoko")
    assert seen.away == ("7 510 km", "10 080 km")
    assert seen.alternative == "<Map: Brest to Port, 7 510 km; Yoko, 10 080 km>"
    still = voyages.view(reader(made), replace(there, route=False))
    assert still.alternative == "<Map: Port, 7 510 km; Yoko, 10 080 km>"
    nowhere = replace(made, partnerships=(replace(made.partnerships[0], places=()),))
    assert not voyages.view(reader(nowhere), there).linked


def test_a_name_with_braces_is_a_name() -> None:
    made = world_of(BREST, [YOKOSUKA])
    made = replace(made, home=replace(made.home, name={"": "{home} {0}"}))
    seen = voyages.view(reader(made), voyage(YOKOSUKA))
    assert seen.alternative == "<Map: {home} {0} to Port, >"


def test_a_slide_has_its_voyage_and_other_layouts_have_none() -> None:
    made = world_of(BREST, [YOKOSUKA])
    both = replace(made.partnerships[0], slides=(voyage(YOKOSUKA), slide("s")))
    words = reader(replace(made, partnerships=(both,)))
    view = views.derive(words, Screenful("p0", "map"), 1)
    other = views.derive(words, Screenful("p0", "s"), 1)
    assert view is not None and other is not None
    assert view.voyage == voyages.view(words, both.slides[0])
    assert other.voyage is None
    assert view.voyage is not None
    assert view.spoken == f"map. {view.voyage.alternative}"
    assert view.passages[-1] == ("fr", view.voyage.alternative)


@pytest.mark.parametrize(
    ("size", "place"),
    [
        ((1920.0, 1080.0), (768, 0, 1152, 1080)), ((1080.0, 1920.0), (0, 0, 1080, 1075)),
        ((1366.0, 768.0), (546, 0, 820, 768)), ((1000.0, 1000.0), (400, 0, 600, 1000)),
    ],
)  # fmt: skip
def test_the_map_is_beside_the_words(
    size: tuple[float, float], place: tuple[float, float, float, float]
) -> None:
    assert glass(size) == place


def sail(*, zoom: float = 5, route: bool = True) -> tuple[VoyageView, Voyage]:
    seen = shown(BREST, [DENVER, YOKOSUKA], zoom=zoom, route=route)
    return seen, voyages.voyage(seen, (1152.0, 1080.0), 1.0)


def test_a_voyage_begins_near_home_and_ends_at_the_zoom() -> None:
    _, far = sail(zoom=3)
    _, near = sail(zoom=7)
    assert (far.opening, far.closest) == (charts.scale_of(3, 1), charts.scale_of(3, 1))
    assert (near.opening, near.closest) == (charts.scale_of(5, 1), charts.scale_of(7, 1))
    seen, still = sail(zoom=6, route=False)
    assert still.opening == still.closest / 3
    x, y = still.at(0).view.to_screen(seen.chart.home)
    assert (x, y) == pytest.approx((576, 540))


def test_dots_are_left_behind_the_ship() -> None:
    seen, sailed = sail()
    dots = wake(seen, sailed, sailed.at(0).view, 1.0)
    assert len(dots) > 60
    assert [dot["at"] for dot in dots] == sorted({dot["at"] for dot in dots})
    for dot, after in pairwise(dots):
        sight = sailed.at(after["at"])
        assert (after["x"], after["y"]) == sight.ship
        assert dist((dot["x"], dot["y"]), sight.ship) * sight.view.scale >= 15
    first, last = dots[0]["at"], dots[-1]["at"]
    assert 0.05 < first < 0.2 and 0.6 < last < 0.71


def test_dots_of_a_still_map_are_evenly_strewn() -> None:
    seen, _ = sail()
    view = overview(seen, (1152.0, 1080.0), 1.0)
    dots = [(dot["x"], dot["y"]) for dot in wake(seen, None, view, 1.0)]
    steps = [dist(*step) * view.scale for step in pairwise(dots)]
    lines = [line for leg in seen.legs for line in leg.lines]
    length = sum(dist(*step) for line in lines for step in pairwise(line)) * view.scale
    assert len(lines) == 3, "one way is cut by the edge of the map"
    assert len(dots) == pytest.approx(length / 15, abs=3)
    assert sum(abs(step - 15) < 0.5 for step in steps) >= len(steps) - 4
    assert all(dot["at"] == 0 for dot in wake(seen, None, view, 1.0))


def test_there_are_no_dots_without_a_route() -> None:
    seen, sailed = sail(route=False)
    view = View(0, 0, 300, 800, 600)
    assert wake(seen, sailed, view, 1.0) == wake(seen, None, view, 1.0) == []


@settings(deadline=None, max_examples=20)
@given(ANYWHERE, PLACES)
@example(BREST, [BREST])
def test_dots_never_fail(home: At, places: list[At]) -> None:
    seen = shown(home, places)
    sailed = voyages.voyage(seen, (1152.0, 1080.0), 1.0)
    view = overview(seen, (1152.0, 1080.0), 1.0)
    for dots in (wake(seen, sailed, view, 1.0), wake(seen, None, view, 1.0)):
        assert len(dots) <= 3000
        assert all(set(dot) == {"x", "y", "at"} for dot in dots)


def test_ports_are_marked_when_they_are_reached() -> None:
    seen, sailed = sail()
    home, denver, yokosuka = voyages.marks(seen, sailed)
    assert home == {"x": seen.chart.home[0], "y": seen.chart.home[1], "name": "Brest",
                    "away": "", "home": True, "at": 0}  # fmt: skip
    assert (denver["x"], denver["y"]) == pytest.approx(seen.chart.projection.forward(DENVER))
    assert [mark["home"] for mark in (denver, yokosuka)] == [False, False]
    assert [denver["at"], yokosuka["at"]] == [sailed.arrival(0), sailed.arrival(1)]
    assert 0 < denver["at"] < yokosuka["at"] < 1
    still = voyages.marks(seen, None)
    assert [mark["at"] for mark in still] == [0, 0, 0]
    seen, sailed = sail(route=False)
    assert [mark["name"] for mark in voyages.marks(seen, sailed)] == ["Port", "Port"], "no home"


@pytest.mark.parametrize("places", [[DENVER], [YOKOSUKA, DENVER], [*FAR.values()][:6]])
@pytest.mark.parametrize("size", [(1152.0, 1080.0), (1080.0, 1075.0)])
def test_a_voyage_has_few_sheets(places: list[At], size: tuple[float, float]) -> None:
    sailed = voyages.voyage(shown(BREST, places), size, unit_of(size))
    found = covers(sailed.views(240), (size[0] * 1.25, size[1] * 1.25), 1.3)
    assert len(found) <= 60
    assert found[-1].view == sailed.at(1).view, "what is looked at longest is exact"
    assert found[0].view == sailed.at(0).view
