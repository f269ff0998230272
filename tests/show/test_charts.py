"""The map of a library: everything is on it, whatever the place of home on Earth."""

from dataclasses import asdict, replace
from itertools import pairwise
from math import dist

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.content.colour import contrast
from kiosk.content.library import Library, Place, Slide, Theme
from kiosk.geo.projection import HALF_HEIGHT, HALF_WIDTH, EqualEarth
from kiosk.geo.routes import distance, route
from kiosk.show import charts
from kiosk.show.charts import CLOSEST, Chart
from kiosk.show.theme import palette
from tests.show.libraries import library, partnership, slide

At = tuple[float, float]

BREST, YOKOSUKA = (48.39, -4.486), (35.281, 139.672)
FAR: dict[str, At] = {
    "just east": (10.0, 179.9),
    "just west": (-17.0, -179.9),
    "Svalbard": (78.0, 15.6),
    "South Georgia": (-54.0, -36.5),
    "Antarctica": (-77.8, 166.7),
    "near the Pole": (-89.9, 0.0),
    "Brest": BREST,
    "Yokosuka": YOKOSUKA,
    "opposite Brest": (-48.39, 175.514),
    "opposite Yokosuka": (-35.281, -40.328),
}
ANYWHERE = st.tuples(st.floats(-89, 89), st.floats(-180, 180))
CITIES = st.lists(st.lists(ANYWHERE, max_size=3), min_size=1, max_size=6)


def place(at: At, name: str = "Port", **values: object) -> Place:
    return Place({"": name}, *at, **values)  # type: ignore[arg-type]


def world_of(home: At, *partners: list[At], **values: object) -> Library:
    """A library with a partner for each list of places, and a voyage to them."""
    cities = [
        partnership(
            f"p{number}",
            voyage(*places) if places else slide("s"),
            places=tuple(place(at, f"{number}-{port}") for port, at in enumerate(places)),
            country="FR" if number % 2 else "JP",
        )
        for number, places in enumerate(partners)
    ]
    made = library(*cities, **values)
    return replace(made, home=replace(made.home, latitude=home[0], longitude=home[1]))


def voyage(*places: At, **values: object) -> Slide:
    return slide("map", "map", places=tuple(map(place, places)), **values)


def assert_whole(chart: Chart, home: At, places: list[At]) -> None:
    left, top, right, bottom = chart.box
    assert (left, right) == (-HALF_WIDTH, HALF_WIDTH)
    assert -HALF_HEIGHT <= top < -1.3 and 1.06 < bottom <= HALF_HEIGHT
    for x, y in (chart.home, *(port.point for port in chart.ports)):
        assert left - 1e-9 <= x <= right + 1e-9 and top < y < bottom
    for at in places:
        assert len(route(home, at, chart.projection, 1e-3)) == 1
    assert len(chart.ports) == len(places)
    assert list(chart.ports) == sorted(chart.ports, key=lambda port: port.point)
    assert abs(chart.projection.aside(home[1])) < 20.001


@settings(deadline=None, max_examples=40)
@given(ANYWHERE, CITIES)
@example(YOKOSUKA, [[BREST]])
@example(BREST, [[BREST], [BREST, BREST]])
@example((0.0, 180.0), [[(0.0, -180.0), (1.0, 179.0)]])
def test_all_ports_are_on_the_map_and_no_way_from_home_is_torn(
    home: At, partners: list[list[At]]
) -> None:
    chart = charts.chart(world_of(home, *partners))
    assert_whole(chart, home, [at for places in partners for at in places])


@pytest.mark.parametrize("home", [BREST, YOKOSUKA])
@pytest.mark.parametrize("name", FAR)
def test_a_port_at_the_end_of_the_world(home: At, name: str) -> None:
    chart = charts.chart(world_of(home, [FAR[name]]))
    assert_whole(chart, home, [FAR[name]])
    (port,) = chart.ports
    assert port.point == chart.projection.forward(FAR[name])
    assert chart.map.meridian == chart.projection.meridian
    assert (chart.home, chart.map.home) == (chart.projection.forward(home), home)


def test_ice_is_left_out_unless_a_port_is_there() -> None:
    def box(*places: At) -> tuple[float, float]:
        made = charts.chart(world_of(BREST, list(places))).box
        return made[1], made[3]

    earth = EqualEarth(0)
    north, south = earth.laid(84, 0)[1], earth.laid(-58, 0)[1]
    assert box(YOKOSUKA) == (north, south)
    assert box((82.5, -62.3))[0] < earth.laid(85, 0)[1] < north
    assert box((-77.8, 166.7))[1] > earth.laid(-80, 0)[1] > south
    assert (box((82.5, -62.3))[1], box((-77.8, 166.7))[0]) == (south, north)
    assert box((89.0, 0.0), (-90.0, 0.0)) == pytest.approx((-HALF_HEIGHT, HALF_HEIGHT))


def test_a_place_of_a_slide_alone_counts_too() -> None:
    made = world_of(BREST, [YOKOSUKA])
    far = replace(made.partnerships[0], slides=(voyage((-77.8, 166.7)),))
    chart = charts.chart(replace(made, partnerships=(far,)))
    assert chart.box[3] > 1.2
    assert [port.place.latitude for port in chart.ports] == [YOKOSUKA[0]]


def test_what_is_drawn_of_the_map() -> None:
    made = world_of(BREST, [YOKOSUKA, (0.0, 0.0)], [YOKOSUKA], [], borders=False)
    drawn = charts.chart(made).map
    assert drawn.countries == ("FR", "JP"), "home's too, not that of a partner without a place"
    assert sorted(drawn.ports) == [(0.0, 0.0), YOKOSUKA]
    assert drawn.borders is False
    nowhere = replace(made.partnerships[0], country="")
    assert charts.chart(replace(made, partnerships=(nowhere,))).map.countries == ("FR",)


def test_ports_have_the_partners_name_when_it_has_one() -> None:
    made = world_of(BREST, [YOKOSUKA], [(0.0, 0.0), (1.0, 1.0)])
    ports = charts.chart(made).ports
    assert {(p.partnership, p.index, p.name[""]) for p in ports} == {
        ("p0", 0, "p0"), ("p1", 0, "1-0"), ("p1", 1, "1-1"),
    }  # fmt: skip
    assert [port.partnership for port in ports][-1] == "p0", "from west to east"


def test_there_is_a_map_where_there_is_a_place() -> None:
    assert charts.has_map(world_of(BREST, [], [YOKOSUKA]))
    assert not charts.has_map(world_of(BREST, []))
    assert not charts.has_map(library())
    assert charts.chart(library()).ports == ()


@pytest.mark.parametrize("unit", [0.5, 1.0, 2.0])
def test_limits(unit: float) -> None:
    chart = charts.chart(world_of(BREST, [YOKOSUKA]))
    limits = chart.limits(unit, (1.0, 2.0, 3.0, 4.0))
    assert (limits.map, limits.closest) == (chart.box, CLOSEST * unit)
    assert limits.margins == (1, 2, 3, 4)
    scales = [charts.scale_of(zoom, unit) for zoom in (1, 1.5, 2, 5, 8)]
    assert scales == sorted(scales) and scales[-1] == limits.closest
    assert scales[2] == 2 * scales[0]
    width = 1920 * unit
    assert 0.95 * width < scales[0] * 2 * HALF_WIDTH <= 1.01 * width, "1 is the whole world"


@settings(deadline=None, max_examples=60)
@given(ANYWHERE, st.lists(ANYWHERE, min_size=1, max_size=6))
@example(BREST, [BREST, BREST])
@example(BREST, [FAR["opposite Brest"], FAR["just east"], FAR["just west"]])
@example((0.0, 0.0), [(0.0, 180.0), (0.0, -180.0)])
@example((90.0, 0.0), [(-90.0, 0.0), (90.0, 12.0)])
def test_legs_lead_from_home_from_place_to_place(home: At, places: list[At]) -> None:
    chart = charts.chart(world_of(home, places))
    legs = charts.legs(chart, voyage(*places))
    assert len(legs) == len(places)
    assert legs[0].before == 0
    for leg, start, end in zip(legs, [home, *places], places, strict=False):
        for at, point in ((start, leg.line[0]), (end, leg.line[-1])):
            x, y = chart.projection.forward(at)
            wide = abs(chart.projection.laid(at[0], 360)[0])
            off = min(abs(abs(x - point[0]) - turn) for turn in (0, wide))
            assert (off if abs(at[0]) <= 89 else 0, y) == pytest.approx((0, point[1]), abs=1e-6)
        assert leg.before == (0 if leg is legs[0] else distance(home, start))
        assert leg.after == distance(home, end)
    if max(map(abs, (home[0], places[0][0]))) <= 89:
        assert not legs[0].is_torn
        long = max(dist(*step) for step in pairwise(legs[0].line))
        assert long < 0.5 or max(abs(y) for _, y in legs[0].line) > 1.29, "along a pole"


@pytest.mark.parametrize("high_contrast", [False, True])
@pytest.mark.parametrize("ground", ["#0B2A45", "#FBF5EA", "#7F7F7F"])
def test_inks_are_colours_that_can_be_told_apart(ground: str, high_contrast: bool) -> None:
    theme = Theme(ground, "#F4EFE3" if ground != "#FBF5EA" else "#2B1A20", "#F2A33A", "")
    colours = palette(theme, high_contrast=high_contrast)
    inks = charts.inks(colours)
    shown = asdict(inks)
    assert all(len(ink) == 7 and ink[0] == "#" for ink in shown.values())
    assert (inks.sea, inks.route) == (colours.background, colours.signal)
    steps = [contrast(ink, inks.sea) for ink in (inks.grid, inks.land, inks.country, inks.coast)]
    assert steps == sorted(set(steps)) and steps[0] > 1
    if high_contrast:
        assert contrast(inks.coast, inks.sea) > 7
        assert contrast(inks.border, inks.land) > 1.8
