"""The meridian in the middle: home's, or one near it that spares lands."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.geo import world
from kiosk.geo.middle import meridian
from kiosk.geo.projection import EqualEarth
from kiosk.geo.routes import route

WORLD = world.load("110m")
LATITUDES = st.floats(-89, 89)
LONGITUDES = st.floats(-180, 180)


@settings(deadline=None, max_examples=40)
@given(st.tuples(LATITUDES, LONGITUDES), st.lists(st.tuples(LATITUDES, LONGITUDES), max_size=12))
@example((0.0, 179.0), [(1.0, -1.0)])
def test_home_is_near_the_middle_and_no_route_is_torn(
    home: tuple[float, float], others: list[tuple[float, float]]
) -> None:
    found = meridian(home[1], [other[1] for other in others], WORLD)
    assert -180 <= found <= 180
    earth = EqualEarth(found)
    assert abs(earth.aside(home[1])) < 20.001
    for other in others:
        assert len(route(home, other, earth, 1e-3)) == 1


def test_the_edge_of_a_map_from_brest_spares_new_zealand_and_chukotka() -> None:
    edge = meridian(-4.486, [], WORLD) + 180
    assert 189 < edge < 194, "through the Bering Strait"


def test_the_edge_of_a_map_from_yokosuka_spares_brazil_and_most_of_greenland() -> None:
    edge = meridian(139.672, [-4.486], WORLD) - 180
    assert -34 < edge < -15


def test_a_partner_beyond_the_edge_keeps_home_in_the_middle() -> None:
    assert meridian(-4.486, [177.0], WORLD) < 0


def test_a_partner_just_off_the_opposite_meridian_leaves_no_choice() -> None:
    assert meridian(0, [180.0, -179.0], WORLD) == pytest.approx(0)
