"""A ring cut to a box: all of its inside that is in there, and nothing else."""

from itertools import pairwise, product
from math import cos, pi, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.geo.cutting import clipped
from kiosk.geo.projection import Box, Point
from tests.geo.test_chart import area, encloses

FAR = 1e4
BOX: Box = (-20.0, -10.0, 25.0, 15.0)
GRID = st.tuples(st.integers(-50, 50), st.integers(-50, 50))
RINGS = st.lists(GRID, min_size=3, max_size=20, unique=True).map(lambda ring: [*ring, ring[0]])
CORNERS = st.tuples(st.integers(-60, 60), st.integers(-60, 60))
BOXES = st.builds(
    lambda low, size: (low[0], low[1], low[0] + size[0], low[1] + size[1]),
    CORNERS,
    st.tuples(st.integers(1, 60), st.integers(1, 60)),
)
OVALS = st.builds(
    lambda at, across, along, shares: [
        (at[0] + across * cos(2 * pi * share), at[1] + along * sin(2 * pi * share))
        for share in sorted(shares)
    ],
    GRID,
    st.floats(1, 60),
    st.floats(1, 60),
    st.lists(st.floats(0, 1, exclude_max=True), min_size=3, max_size=20, unique=True),
)


def closed(ring: list[Point]) -> list[Point]:
    return [*ring, ring[0]] if ring else []


@given(OVALS, BOXES)
def test_nine_boxes_share_a_convex_ring_between_them(ring: list[Point], box: Box) -> None:
    xs, ys = (-FAR, box[0], box[2], FAR), (-FAR, box[1], box[3], FAR)
    parts = [
        clipped(ring, (left, top, right, bottom))
        for (left, right), (top, bottom) in product(pairwise(xs), pairwise(ys))
    ]
    assert sum(area(closed(part)) for part in parts) == pytest.approx(area(closed(ring)), abs=1e-6)
    assert all(area(closed(part)) >= -1e-6 for part in parts), "none is turned over"


@given(BOXES, BOXES)
def test_what_two_boxes_share(one: Box, other: Box) -> None:
    left, top, right, bottom = one
    ring = [(left, top), (right, top), (right, bottom), (left, bottom)]
    wide = max(0, min(right, other[2]) - max(left, other[0]))
    high = max(0, min(bottom, other[3]) - max(top, other[1]))
    assert area(closed(clipped(ring, other))) == pytest.approx(wide * high)


@given(RINGS, BOXES)
def test_nothing_is_left_outside_the_box(ring: list[Point], box: Box) -> None:
    for x, y in clipped(ring, box):
        assert box[0] - 1e-9 <= x <= box[2] + 1e-9
        assert box[1] - 1e-9 <= y <= box[3] + 1e-9


@given(RINGS, BOXES, st.lists(st.tuples(st.integers(0, 59), st.integers(0, 59)), min_size=1))
def test_inside_is_where_it_was(ring: list[Point], box: Box, inside: list[Point]) -> None:
    """Also where the ring crosses itself."""
    part = closed(clipped(ring, box))
    for across, down in inside:
        point = box[0] + across + 0.137, box[1] + down + 0.2719
        if point[0] < box[2] and point[1] < box[3]:
            assert encloses([part], point) == encloses([ring], point)


def test_a_ring_in_the_box_stays_as_it_is() -> None:
    ring = [(0.0, 0.0), (5.0, 1.0), (3.0, 9.0), (0.0, 0.0)]
    assert clipped(ring, BOX) == ring
    touching = [(-20.0, 0.0), (25.0, -10.0), (0.0, 15.0)]
    assert clipped(touching, BOX) == touching


def test_a_ring_around_the_box_becomes_the_box() -> None:
    around = [(-900.0, -900.0), (900.0, -900.0), (900.0, 900.0), (-900.0, 900.0)]
    assert sorted(clipped(around, BOX)) == [(-20, -10), (-20, 15), (25, -10), (25, 15)]


@pytest.mark.parametrize("by", [(100, 0), (-100, 0), (0, 100), (0, -100), (90, 90)])
def test_nothing_is_left_of_a_ring_beside_the_box(by: Point) -> None:
    ring = [(x + by[0], y + by[1]) for x, y in ((0.0, 0.0), (5.0, 1.0), (3.0, 9.0))]
    assert clipped(ring, BOX) == []
    assert clipped([], BOX) == []
