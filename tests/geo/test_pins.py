"""Pins: none is lost, none out of a finger's reach, and a closer view parts them."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.geo.pins import Marker, markers, opened
from kiosk.geo.projection import HALF_HEIGHT, HALF_WIDTH, EqualEarth, Point
from kiosk.geo.views import Limits, fitted, limited

LIMITS = Limits((-HALF_WIDTH, -HALF_HEIGHT, HALF_WIDTH, HALF_HEIGHT), 40_000)
APART = 80
SCALES = st.floats(200, 40_000)
POINTS = st.tuples(st.floats(-HALF_WIDTH, HALF_WIDTH), st.floats(-HALF_HEIGHT, HALF_HEIGHT))
NEAR = st.tuples(st.floats(0.30, 0.36), st.floats(-0.9, -0.8))
PINS = st.lists(POINTS | NEAR, max_size=60)


def sixty() -> list[Point]:
    """48 partners around the world, and 12 in one country."""
    earth = EqualEarth(-4.486)
    world = [(-60 + index * 37 % 130, -175 + index * 53 % 350) for index in range(48)]
    germany = [(48.0 + index * 17 % 60 / 10, 7.0 + index * 7 % 60 / 10) for index in range(12)]
    return [earth.forward(place) for place in [*world, *germany]]


@settings(deadline=None)
@given(PINS, SCALES)
def test_every_partner_is_in_exactly_one_marker(points: list[Point], scale: float) -> None:
    found = markers(points, scale, APART)
    assert sorted(number for marker in found for number in marker.members) == [*range(len(points))]
    assert [marker.members for marker in found] == sorted(marker.members for marker in found)
    for marker in found:
        inside = [points[number] for number in marker.members]
        assert marker.at[0] == pytest.approx(sum(x for x, _ in inside) / len(inside), abs=1e-9)
        assert marker.at[1] == pytest.approx(sum(y for _, y in inside) / len(inside), abs=1e-9)
        if len(inside) == 1:
            assert marker.at == inside[0]


@settings(deadline=None)
@given(PINS, SCALES)
def test_a_finger_can_tell_any_two(points: list[Point], scale: float) -> None:
    for one, other in combinations(markers(points, scale, APART), 2):
        gap = max(abs(one.at[0] - other.at[0]), abs(one.at[1] - other.at[1]))
        assert gap * scale >= APART


@settings(deadline=None)
@given(PINS, SCALES)
def test_pins_far_from_all_others_stay_alone(points: list[Point], scale: float) -> None:
    for number, (x, y) in enumerate(points):
        rest = [point for index, point in enumerate(points) if index != number]
        if all(max(abs(x - u), abs(y - v)) * scale >= 3 * APART for u, v in rest) and len(rest) < 3:
            assert Marker((x, y), (number,)) in markers(points, scale, APART)


@settings(deadline=None, max_examples=50)
@given(PINS.filter(len), st.sampled_from([(1920, 1080), (1080, 1920), (1280, 800)]))
def test_a_marker_opens_until_each_pin_is_reached(
    points: list[Point], size: tuple[float, float]
) -> None:
    """Every touch on a marker leads to fewer pins in one, or to a list where no zoom helps."""
    view = fitted(points, size, LIMITS)
    waiting = [(marker, view) for marker in markers(points, view.scale, APART)]
    while waiting:
        marker, seen = waiting.pop()
        if len(marker.members) == 1:
            continue
        near = opened(marker, points, seen, APART, LIMITS)
        if near is None:
            closest = markers(points, LIMITS.closest, APART)
            assert any(set(marker.members) <= set(other.members) for other in closest)
            continue
        assert near.scale <= LIMITS.closest
        assert limited(near, LIMITS).scale == pytest.approx(near.scale)
        parts = [
            other
            for other in markers(points, near.scale, APART)
            if set(other.members) & set(marker.members)
        ]
        assert len(parts) > 1
        waiting += [(part, near) for part in parts if len(part.members) < len(marker.members)]


def test_sixty_partners_twelve_in_one_country() -> None:
    points = sixty()
    world = fitted(points, (1920, 1080), LIMITS)
    found = markers(points, world.scale, APART)
    country = max(found, key=lambda marker: len(marker.members))
    assert len(country.members) >= 12
    near = opened(country, points, world, APART, LIMITS)
    assert near is not None
    for x, y in (near.to_screen(points[number]) for number in range(48, 60)):
        assert 0 <= x <= 1920
        assert 0 <= y <= 1080
    assert len(markers(points, near.scale, APART)) >= len(found) + 5


def test_two_partners_in_one_town_become_a_list() -> None:
    points = [(0.5, 0.5), (0.5, 0.5), (2.0, 0.0)]
    view = fitted(points, (1920, 1080), LIMITS)
    both, far = markers(points, view.scale, APART)
    assert (both.members, far.members) == ((0, 1), (2,))
    assert opened(both, points, view, APART, LIMITS) is None


def test_moving_the_map_changes_no_marker() -> None:
    """What is merged depends on the scale alone, and on no order of chance."""
    points = sixty()
    found = markers(points, 500, APART)
    assert found == markers(points, 500, APART)
    backwards = markers(points[::-1], 500, APART)
    assert sorted(len(marker.members) for marker in backwards) == sorted(
        len(marker.members) for marker in found
    )


def test_a_marker_opens_clear_of_what_controls_cover() -> None:
    points = [(0.30, -0.8), (0.33, -0.82), (0.36, -0.9)]
    inset = replace(LIMITS, margins=(600.0, 0.0, 0.0, 200.0))
    view = fitted([*points, (-2.0, 0.9)], (1920, 1080), inset)
    (marker,) = markers(points, view.scale, APART)
    near = opened(marker, points, view, APART, inset)
    assert near is not None
    for x, y in map(near.to_screen, points):
        assert 600 + APART / 2 - 1 <= x <= 1920 - APART / 2 + 1
        assert APART / 2 - 1 <= y <= 880 - APART / 2 + 1
