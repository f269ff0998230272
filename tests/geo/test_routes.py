"""Great circles: their lengths against a published library, their lines on any map."""

from itertools import pairwise
from math import dist

import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.geo.projection import HALF_HEIGHT, EqualEarth, Place
from kiosk.geo.routes import between, distance, route, sailed

BREST = (48.390, -4.486)
PLACES = {
    "Béjaïa": (36.751, 5.057),
    "Denver": (39.739, -104.990),
    "Plymouth": (50.376, -4.143),
    "Saponé": (12.052, -1.603),
    "Ushuaia": (-54.802, -68.303),
    "Yokosuka": (35.281, 139.672),
    "at the edge": (10.0, 179.9),
    "far north": (78.0, 15.6),
    "far south": (-54.0, 179.9),
    "opposite": (-48.390, 175.514),
    "the pole": (90.0, 0.0),
}
ANYWHERE = st.tuples(st.floats(-90, 90), st.floats(-180, 180))
MERIDIANS = st.floats(-180, 180)


def length(one: Place, other: Place) -> float:
    return float(Geodesic.WGS84.Inverse(*one, *other)["s12"]) / 1000


@pytest.mark.parametrize("home", [BREST, PLACES["Yokosuka"]], ids=["Brest", "Yokosuka"])
@pytest.mark.parametrize("name", PLACES)
def test_distances_are_those_of_geographiclib(home: Place, name: str) -> None:
    assert distance(home, PLACES[name]) == pytest.approx(length(home, PLACES[name]), rel=0.002)


@given(ANYWHERE, ANYWHERE)
@example((0.0, 0.0), (0.0, 180.0))
@example((0.5, 0.0), (-0.5, 179.7))
@example((90.0, 0.0), (-90.0, 0.0))
@example((48.39, -4.486), (48.39, -4.486))
def test_distances_hold_everywhere(one: Place, other: Place) -> None:
    wanted = length(one, other)
    assert distance(one, other) == pytest.approx(wanted, rel=0.002, abs=1e-6)
    if wanted < 18_800:
        assert distance(one, other) == pytest.approx(wanted, abs=0.5)
    assert distance(one, other) == pytest.approx(distance(other, one), abs=1e-6)


@given(ANYWHERE, ANYWHERE, st.floats(0, 1))
def test_a_share_of_the_way_is_on_the_way(one: Place, other: Place, share: float) -> None:
    def angle(first: Place, second: Place) -> float:
        return float(Geodesic(1.0, 0.0).Inverse(*first, *second)["a12"])

    there = between(one, other, share)
    whole = angle(one, other)
    assert angle(one, there) == pytest.approx(whole * share, abs=1e-5)
    assert angle(there, other) == pytest.approx(whole * (1 - share), abs=1e-5)


@given(ANYWHERE, ANYWHERE, MERIDIANS)
@example(BREST, PLACES["opposite"], BREST[1])
@example(BREST, (-20.0, 175.514), BREST[1])
@example((60.0, 10.0), (60.0, -170.0), 100.0)
@example((90.0, 0.0), (-90.0, 0.0), 0.0)
def test_a_route_is_smooth_and_never_jumps(one: Place, other: Place, meridian: float) -> None:
    earth = EqualEarth(meridian)
    lines = route(one, other, earth, 2e-4)
    assert len(lines) <= 2
    for line in lines:
        for here, there in pairwise(line):
            along_the_pole = min(abs(here[1]), abs(there[1])) > HALF_HEIGHT - 0.02
            assert dist(here, there) < 0.4 or along_the_pole
    ends = lines[0][0], lines[-1][-1]
    for end, place in zip(ends, (one, other), strict=True):
        assert end[1] == pytest.approx(earth.forward(place)[1], abs=1e-6)
        reach = earth.laid(place[0], 360)[0]
        off = (end[0] - earth.forward(place)[0]) / reach if reach > 1e-9 else 0.0
        assert off == pytest.approx(round(off), abs=1e-5) or abs(place[0]) > 89.999


@given(ANYWHERE, ANYWHERE)
@example(BREST, PLACES["opposite"])
@example(BREST, (-54.0, 175.5139))
def test_no_route_from_home_is_torn(home: Place, other: Place) -> None:
    assert len(route(home, other, EqualEarth(home[1]), 2e-4)) == 1


def test_a_route_across_the_edge_comes_in_again_on_the_other_side() -> None:
    out, again = route((35.0, 140.0), (40.0, -105.0), EqualEarth(0.0), 2e-4)
    assert out[-1][0] == pytest.approx(-again[0][0])
    assert out[-1][1] == pytest.approx(again[0][1])
    assert out[-1][0] > 2


@given(ANYWHERE, ANYWHERE, MERIDIANS, st.floats(0, 1), st.sampled_from([1e-3, 1e-4, 1e-5]))
def test_the_line_is_as_precise_as_it_should_be(
    one: Place, other: Place, meridian: float, share: float, precision: float
) -> None:
    """Any place on the way is on the line, but for what cannot be seen."""
    earth = EqualEarth(meridian)
    latitude, longitude = between(one, other, share)
    aside = earth.aside(longitude)
    sides = [earth.laid(latitude, aside)]
    if abs(aside) > 180 - 1e-6:  # on the edge, it may be drawn on either side
        sides.append(earth.laid(latitude, -aside))
    gaps = [
        _gap(side, here, end)
        for line in route(one, other, earth, precision)
        for here, end in pairwise(line)
        for side in sides
    ]
    assert min(gaps) < 3 * precision


def _gap(point: tuple[float, float], start: tuple[float, float], end: tuple[float, float]) -> float:
    width, height = end[0] - start[0], end[1] - start[1]
    squared = width * width + height * height
    along = (
        ((point[0] - start[0]) * width + (point[1] - start[1]) * height) / squared if squared else 0
    )
    along = max(0.0, min(1.0, along))
    return dist(point, (start[0] + along * width, start[1] + along * height))


@given(st.floats(0, 1), st.sampled_from(sorted(PLACES)), MERIDIANS)
def test_what_is_sailed_is_the_beginning_of_the_route(
    share: float, name: str, meridian: float
) -> None:
    lines = route(BREST, PLACES[name], EqualEarth(meridian), 2e-4)
    done = sailed(lines, share)

    def total(some: tuple[list[tuple[float, float]], ...]) -> float:
        return sum(dist(*step) for line in some for step in pairwise(line))

    assert total(done) == pytest.approx(total(lines) * share, abs=1e-9)
    flat, whole = ([point for line in some for point in line] for some in (done, lines))
    assert flat[:-1] == whole[: len(flat) - 1]


def test_all_sailed_is_the_whole_route() -> None:
    lines = route(BREST, PLACES["Yokosuka"], EqualEarth(-4.486), 2e-4)
    (done,) = sailed(lines, 1)
    assert done[-1] == pytest.approx(lines[0][-1])
    assert sailed(lines, 0)[0][-1] == lines[0][0]
