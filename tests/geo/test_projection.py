"""Equal Earth: its formula, its way back, its true areas and its edge."""

from array import array
from itertools import pairwise
from math import asin, cos, dist, pi, radians, sin, sqrt

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.geo.projection import HALF_HEIGHT, HALF_WIDTH, EqualEarth

LATITUDES = st.floats(-90, 90)
LONGITUDES = st.floats(-180, 180)


def as_published(latitude: float, aside: float) -> tuple[float, float]:
    """Equations 9 and 10 of the paper, y to the north."""
    a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
    theta = asin(sqrt(3) / 2 * sin(radians(latitude)))
    slope = 9 * a4 * theta**8 + 7 * a3 * theta**6 + 3 * a2 * theta**2 + a1
    x = 2 * sqrt(3) * radians(aside) * cos(theta) / (3 * slope)
    return x, a4 * theta**9 + a3 * theta**7 + a2 * theta**3 + a1 * theta


@given(LATITUDES, LONGITUDES, LONGITUDES)
def test_it_is_the_published_formula(latitude: float, longitude: float, meridian: float) -> None:
    aside = (longitude - meridian + 180) % 360 - 180
    assume(abs(aside) < 180 - 1e-9)
    x, y = as_published(latitude, aside)
    assert EqualEarth(meridian).forward((latitude, longitude)) == pytest.approx((x, -y), abs=1e-9)


@pytest.mark.parametrize(
    "place", [(48.39, -4.486), (-54.0, 179.9), (78.0, 179.9), (0.0, 0.0), (35.281, 139.672)]
)
@pytest.mark.parametrize("meridian", [-4.486, 139.672, 0.0, 180.0, -100.0])
def test_a_place_and_its_point_are_the_same(place: tuple[float, float], meridian: float) -> None:
    earth = EqualEarth(meridian)
    there = earth.inverse(earth.forward(place))
    assert there is not None
    assert there[0] == pytest.approx(place[0], abs=1e-9)
    assert (there[1] - place[1]) % 360 == pytest.approx(0, abs=1e-9) or (
        (there[1] - place[1]) % 360 == pytest.approx(360, abs=1e-9)
    )


@given(LATITUDES, LONGITUDES, LONGITUDES)
def test_a_point_comes_back_to_itself(latitude: float, longitude: float, meridian: float) -> None:
    earth = EqualEarth(meridian)
    assume(abs(earth.aside(longitude)) < 180 - 1e-6)
    point = earth.forward((latitude, longitude))
    place = earth.inverse(point)
    assert place is not None
    assert dist(earth.forward(place), point) < 1e-9


@given(st.floats(-85, 85), st.floats(-170, 170))
def test_areas_are_true(latitude: float, longitude: float) -> None:
    """A small field on the map is as large as on a sphere of radius 1."""
    earth, half = EqualEarth(0), 0.01
    corners = [(-half, -half), (-half, half), (half, half), (half, -half)]
    ring = [earth.forward((latitude + up, longitude + aside)) for up, aside in corners]
    area = sum(x * v - u * y for (x, y), (u, v) in pairwise([*ring, ring[0]])) / 2
    band = sin(radians(latitude + half)) - sin(radians(latitude - half))
    assert abs(area) == pytest.approx(band * radians(2 * half), rel=1e-4)


def test_the_edge_holds_the_whole_sphere() -> None:
    ring = EqualEarth(30).outline()
    assert ring[0] == ring[-1]
    area = sum(x * v - u * y for (x, y), (u, v) in pairwise(ring)) / 2
    assert area == pytest.approx(4 * pi, rel=1e-4)
    assert max(x for x, _ in ring) == pytest.approx(HALF_WIDTH)
    assert min(x for x, _ in ring) == pytest.approx(-HALF_WIDTH)
    assert max(y for _, y in ring) == HALF_HEIGHT == -min(y for _, y in ring)


@pytest.mark.parametrize("point", [(0.0, 1.32), (0.0, -1.32), (2.71, 0.0), (-2.5, 1.2), (9.0, 0.0)])
def test_beyond_the_edge_is_no_place(point: tuple[float, float]) -> None:
    assert EqualEarth(-4.486).inverse(point) is None


@given(LONGITUDES, LONGITUDES)
def test_longitudes_are_counted_the_short_way_from_the_middle(
    longitude: float, meridian: float
) -> None:
    aside = EqualEarth(meridian).aside(longitude)
    assert -180 <= aside <= 180
    assert EqualEarth(meridian).aside(longitude + 360) == pytest.approx(aside, abs=1e-9) or (
        abs(aside) == pytest.approx(180, abs=1e-9)
    )


@given(st.lists(st.tuples(LATITUDES, st.floats(-180, 180)), min_size=1), LONGITUDES)
def test_many_points_at_once_lie_where_each_does(
    places: list[tuple[float, float]], middle: float
) -> None:
    earth = EqualEarth(0)
    easts = array("d", [aside + middle for _, aside in places])
    xs, ys = earth.lay(easts, array("d", [latitude for latitude, _ in places]), middle)
    for x, y, place in zip(xs, ys, places, strict=True):
        assert dist((x, y), earth.laid(*place)) < 1e-6


def test_degrees_come_back_in_range() -> None:
    earth = EqualEarth(170)
    place = earth.inverse(earth.laid(10, 20))
    assert place is not None
    assert place[1] == pytest.approx(-170)
