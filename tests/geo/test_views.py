"""Views follow the finger and keep to the map; flights begin and end where they should."""

from dataclasses import replace
from itertools import pairwise
from math import dist, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.geo.flights import Flight
from kiosk.geo.projection import HALF_HEIGHT, HALF_WIDTH, Point
from kiosk.geo.views import Limits, View, filled, fitted, limited, panned, zoomed

MAP = (-HALF_WIDTH, -HALF_HEIGHT, HALF_WIDTH, HALF_HEIGHT)
LIMITS = Limits(MAP, 40_000)
INSET = Limits(MAP, 40_000, (100.0, 50.0, 20.0, 200.0))
SIZES = st.sampled_from([(1920, 1080), (1080, 1920), (3840, 2160), (1024, 768)])
POINTS = st.tuples(st.floats(-HALF_WIDTH, HALF_WIDTH), st.floats(-HALF_HEIGHT, HALF_HEIGHT))
LIMITS_OR_INSET = st.sampled_from([LIMITS, INSET])
VIEWS = st.builds(
    lambda at, scale, size, limits: (limited(View(*at, scale, *size), limits), limits),
    POINTS,
    st.floats(10, 100_000),
    SIZES,
    LIMITS_OR_INSET,
)


def is_close(one: View, other: View) -> bool:
    pixels = dist(one.to_screen((one.x, one.y)), one.to_screen((other.x, other.y)))
    return pixels < 0.01 and one.scale == pytest.approx(other.scale)


@given(VIEWS, POINTS)
def test_to_the_screen_and_back(seen: tuple[View, Limits], point: Point) -> None:
    view, _ = seen
    assert view.from_screen(view.to_screen(point)) == pytest.approx(point, abs=1e-9)
    assert view.to_screen((view.x, view.y)) == (view.width / 2, view.height / 2)
    assert view.to_screen(view.box[:2]) == pytest.approx((0, 0), abs=1e-6)


@given(VIEWS)
def test_the_map_fills_the_room_or_is_whole_in_its_middle(seen: tuple[View, Limits]) -> None:
    view, limits = seen
    room = limits.room(view)
    low, high = view.to_screen(limits.map[:2]), view.to_screen(limits.map[2:])
    whole = []
    for axis in (0, 1):
        start, end = room[axis], room[axis + 2]
        whole.append(high[axis] - low[axis] <= end - start + 1e-6)
        if whole[-1]:
            assert low[axis] - start == pytest.approx(end - high[axis], abs=1e-6)
        else:
            assert low[axis] <= start + 1e-6
            assert high[axis] >= end - 1e-6
    assert view.scale <= limits.closest
    if all(whole):
        sides = (room[2] - room[0], high[0] - low[0]), (room[3] - room[1], high[1] - low[1])
        assert any(have == pytest.approx(used) for have, used in sides), "as large as it can be"
    assert is_close(limited(view, limits), view)


@given(st.lists(POINTS, min_size=1, max_size=60), SIZES, LIMITS_OR_INSET)
def test_all_points_fit_where_nothing_covers_them(
    points: list[Point], size: tuple[float, float], limits: Limits
) -> None:
    view = fitted(points, size, limits)
    left, top, right, bottom = limits.room(view)
    for x, y in map(view.to_screen, points):
        assert left - 1e-3 <= x <= right + 1e-3
        assert top - 1e-3 <= y <= bottom + 1e-3
    assert is_close(limited(view, limits), view)


@given(POINTS, SIZES, LIMITS_OR_INSET)
def test_a_filled_screen_has_no_gap_and_is_as_wide_as_can_be(
    at: Point, size: tuple[float, float], limits: Limits
) -> None:
    view = filled(at, size, limits)
    room = limits.room(view)
    low, high = view.to_screen(limits.map[:2]), view.to_screen(limits.map[2:])
    for axis in (0, 1):
        assert low[axis] <= room[axis] + 1e-6
        assert high[axis] >= room[axis + 2] - 1e-6
    assert any(
        high[axis] - low[axis] == pytest.approx(room[axis + 2] - room[axis]) for axis in (0, 1)
    )
    x, y = filled((0.0, 0.0), size, limits).to_screen((0.0, 0.0))
    assert (x, y) == pytest.approx(((room[0] + room[2]) / 2, (room[1] + room[3]) / 2))


def test_a_fit_is_close() -> None:
    view = fitted([(0.0, 0.0), (0.4, 0.1)], (1920, 1080), LIMITS)
    assert view.scale == 1920 / 0.4
    assert fitted([(0.3, 0.2)], (1920, 1080), LIMITS).scale == LIMITS.closest


@given(VIEWS, st.floats(0.1, 10), st.tuples(st.floats(0, 1), st.floats(0, 1)))
def test_what_is_under_the_fingers_stays_there(
    seen: tuple[View, Limits], factor: float, at: tuple[float, float]
) -> None:
    view, limits = seen
    pixel = at[0] * view.width, at[1] * view.height
    closer = zoomed(view, factor, pixel, limits)
    assert is_close(limited(closer, limits), closer)
    free = replace(limits, map=(-1e9, -1e9, 1e9, 1e9))
    before = view.from_screen(pixel)
    assert zoomed(view, factor, pixel, free).to_screen(before) == pytest.approx(pixel, abs=1e-3)
    if view.scale * factor <= limits.closest:
        assert closer.scale >= view.scale * factor * (1 - 1e-9)


@given(VIEWS, st.floats(-3000, 3000), st.floats(-3000, 3000))
def test_a_pan_moves_the_map_with_the_finger(
    seen: tuple[View, Limits], right: float, down: float
) -> None:
    view, limits = seen
    moved = panned(view, right, down, limits)
    assert moved.scale == pytest.approx(view.scale)
    assert is_close(limited(moved, limits), moved)
    x, y = moved.to_screen((view.x, view.y))
    assert abs(x - view.width / 2) <= abs(right) + 1e-3
    assert abs(y - view.height / 2) <= abs(down) + 1e-3


def test_a_pan_away_from_the_edges_is_exact() -> None:
    view = View(0.5, 0.25, 2000, 1920, 1080)
    assert panned(view, 100, -50, LIMITS) == replace(view, x=0.45, y=0.275)


@given(VIEWS, POINTS, st.floats(10, 100_000))
def test_a_flight_is_smooth_and_arrives(seen: tuple[View, Limits], at: Point, scale: float) -> None:
    start, limits = seen
    end = limited(replace(start, x=at[0], y=at[1], scale=scale), limits)
    flight = Flight(start, end, limits)
    assert flight.at(0) == start
    assert flight.at(1) == end
    assert is_close(flight.at(1e-9), start)
    assert is_close(flight.at(1 - 1e-9), end)
    frames = [flight.at(step / 400) for step in range(401)]
    for before, after in pairwise(frames):
        moved = dist(before.to_screen((after.x, after.y)), (start.width / 2, start.height / 2))
        assert moved < start.width * 0.25
        assert abs(log(after.scale / before.scale)) < 0.08
        assert is_close(limited(after, limits), after)


def test_a_flight_is_as_far_back_as_forth_and_zooms_out_on_the_way() -> None:
    start, end = View(-1, 0, 5000, 1920, 1080), View(1, 0.2, 8000, 1920, 1080)
    there, back = Flight(start, end, LIMITS), Flight(end, start, LIMITS)
    assert there.length == pytest.approx(back.length)
    for share in (0.2, 0.5, 0.9):
        assert is_close(there.at(share), back.at(1 - share))
    assert there.at(0.5).scale < 1500
    assert there.length > Flight(start, replace(start, x=-0.9), LIMITS).length > 0


def test_no_flight_is_no_way() -> None:
    start = View(0, 0, 500, 1920, 1080)
    assert Flight(start, start, LIMITS).length == 0
    assert Flight(start, start, LIMITS).at(0.5) == start


def test_a_flight_straight_in_keeps_one_pace() -> None:
    start = View(0, 0, 400, 1920, 1080)
    flight = Flight(start, replace(start, scale=40_000), LIMITS)
    scales = [flight.at(share).scale for share in (0.25, 0.5, 0.75)]
    assert scales[1] == pytest.approx(4000)
    assert scales[1] / scales[0] == pytest.approx(scales[2] / scales[1])
