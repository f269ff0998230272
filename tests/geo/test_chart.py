"""The world laid on the map: whole, true and closed for any meridian in its middle."""

from array import array
from itertools import pairwise
from math import dist, pi

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.geo import world
from kiosk.geo.chart import Chart, Path, charted
from kiosk.geo.cutting import cut_line, cut_ring
from kiosk.geo.projection import HALF_HEIGHT, HALF_WIDTH, Box, EqualEarth, Point

WORLD = world.load("110m")
MERIDIANS = st.floats(-180, 180)
LAND = {
    "Kansas": (38.5, -98.0),
    "Brazil": (-10.0, -50.0),
    "Mali": (17.0, -2.0),
    "Lesotho": (-29.5, 28.5),
    "Mongolia": (46.0, 105.0),
    "Chukotka": (67.0, -178.0),
    "Canterbury": (-43.5, 171.0),
    "Antarctica": (-85.0, 77.0),
    "the South Pole": (-89.9, -120.0),
}
SEA = {
    "Iroise": (47.5, -7.0),
    "Atlantic": (30.0, -45.0),
    "Pacific": (0.0, 179.9),
    "Bering Sea": (58.0, -178.0),
    "Caspian": (42.0, 50.5),
    "the North Pole": (89.9, 30.0),
}


def area(ring: list[Point]) -> float:
    return sum(x * v - u * y for (x, y), (u, v) in pairwise(ring)) / 2


def encloses(rings: list[list[Point]], point: Point) -> bool:
    """Whether an odd number of rings go around a point."""
    x, y = point
    crossed = 0
    for ring in rings:
        for (a, b), (c, d) in pairwise(ring):
            if (b > y) != (d > y) and x < a + (c - a) * (y - b) / (d - b):
                crossed += 1
    return crossed % 2 == 1


def rings(chart: Chart) -> list[list[Point]]:
    return [path.points() for path in chart.land]


@settings(max_examples=30, deadline=None)
@given(MERIDIANS)
@example(-4.486)
@example(139.672)
@example(180.0)
@example(-180.0)
@example(0.0)
def test_land_is_the_same_for_any_middle(meridian: float) -> None:
    chart = charted(WORLD, EqualEarth(meridian))
    total = sum(area(ring) for ring in rings(chart))
    assert abs(total) == pytest.approx(3.6279, abs=3e-4)
    assert abs(total) / (4 * pi) == pytest.approx(0.29, abs=0.005), "the share of land on Earth"


@settings(max_examples=30, deadline=None)
@given(MERIDIANS)
@example(-4.486)
@example(139.672)
@example(180.0)
@example(-100.0)
def test_nothing_is_torn_across_the_map(meridian: float) -> None:
    chart = charted(WORLD, EqualEarth(meridian))
    for path in chart.coasts + chart.borders:
        assert max(dist(here, there) for here, there in pairwise(path.points())) < 0.15
    for ring in rings(chart):
        assert ring[0] == ring[-1]
        for here, there in pairwise(ring):
            assert dist(here, there) < 0.15 or here[1] == there[1] == pytest.approx(HALF_HEIGHT)
    everything = [path.box for path in chart.land + chart.coasts + chart.borders]
    assert min(box[0] for box in everything) >= -HALF_WIDTH - 1e-6
    assert max(box[2] for box in everything) <= HALF_WIDTH + 1e-6
    assert max(box[3] for box in everything) == pytest.approx(HALF_HEIGHT)


@settings(max_examples=30, deadline=None)
@given(MERIDIANS)
@example(-4.486)
@example(139.672)
@example(-100.0)
@example(2.0)
def test_land_is_where_land_is(meridian: float) -> None:
    earth = EqualEarth(meridian)
    filled = rings(charted(WORLD, earth))
    for name, place in (LAND | SEA).items():
        if abs(earth.aside(place[1])) < 179.5:  # not on the edge itself
            assert encloses(filled, earth.forward(place)) == (name in LAND), name


@pytest.mark.parametrize("scale", ["50m", "10m"])
def test_the_finer_worlds_too(scale: world.Scale) -> None:
    earth = EqualEarth(11.514)
    chart = charted(world.load(scale), earth, ["FR", "JP", "XX"])
    filled = rings(chart)
    assert abs(sum(map(area, filled))) == pytest.approx(3.6135, abs=2e-3)
    assert encloses(filled, earth.forward((48.2, -3.0)))
    assert not encloses(filled, earth.forward((48.3, -4.9)))
    assert sorted(chart.countries) == ["FR", "JP"]
    france = [path.points() for path in chart.countries["FR"]]
    assert encloses(france, earth.forward((47.0, 2.0)))
    assert not encloses(france, earth.forward((40.0, -4.0)))


def test_a_country_inside_another_is_a_hole() -> None:
    earth = EqualEarth(0)
    chart = charted(WORLD, earth, ["ZA", "LS"])
    lesotho = earth.forward((-29.5, 28.3))
    assert not encloses([path.points() for path in chart.countries["ZA"]], lesotho)
    assert encloses([path.points() for path in chart.countries["LS"]], lesotho)


@settings(deadline=None)
@given(
    st.tuples(st.floats(-2.7, 2.7), st.floats(-1.3, 1.3)),
    st.floats(0.01, 1),
    st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=5),
)
def test_what_is_seen_is_filled_as_the_whole(
    corner: Point, size: float, inside: list[tuple[float, float]]
) -> None:
    box = (corner[0], corner[1], corner[0] + size, corner[1] + size)
    seen = [found for path in BREST.land if (found := path.filling(box))]
    assert sum(map(len, seen)) <= sum(len(path.xs) for path in BREST.land) + len(BREST.land)
    for across, down in inside:
        point = corner[0] + across * size, corner[1] + down * size
        assert encloses(seen, point) == encloses(rings(BREST), point)


BREST = charted(WORLD, EqualEarth(-4.486))


@given(st.tuples(st.floats(-2.7, 2.7), st.floats(-1.3, 1.3)), st.floats(0.01, 1))
def test_what_is_seen_of_a_coast_is_all_of_it(corner: Point, size: float) -> None:
    box = (corner[0], corner[1], corner[0] + size, corner[1] + size)
    for path in BREST.coasts:
        steps = {step for stretch in path.stretches(box) for step in pairwise(stretch)}
        wanted = [step for step in pairwise(path.points()) if _may_cross(step, box)]
        assert steps >= set(wanted)
        assert steps <= set(pairwise(path.points()))


def _may_cross(step: tuple[Point, Point], box: Box) -> bool:
    (x, y), (u, v) = step
    return not (
        max(x, u) < box[0] or min(x, u) > box[2] or max(y, v) < box[1] or min(y, v) > box[3]
    )


def test_a_close_view_has_few_points() -> None:
    fine = charted(world.load("10m"), EqualEarth(11.514))
    x, y = EqualEarth(11.514).forward((48.39, -4.486))
    box = (x - 0.02, y - 0.015, x + 0.02, y + 0.015)
    assert 50 < sum(len(path.filling(box)) for path in fine.land) < 1500


@given(
    st.lists(st.tuples(st.floats(-9, 9), st.floats(-9, 9)), min_size=2, max_size=30),
    st.floats(-720, 720),
)
def test_the_parts_of_a_line_are_all_of_it(steps: list[Point], start: float) -> None:
    easts, norths = [start], [0.0]
    for east, north in steps:
        easts.append(easts[-1] + east)
        norths.append(max(-90.0, min(90.0, norths[-1] + north)))
    parts = list(cut_line((array("d", easts), array("d", norths))))
    assert all(-180 - 1e-9 <= east <= 180 + 1e-9 for part in parts for east in part[0])

    def length(xs: "array[float] | list[float]", ys: "array[float] | list[float]") -> float:
        return sum(dist(*step) for step in pairwise(zip(xs, ys, strict=True)))

    assert sum(length(*part) for part in parts) == pytest.approx(length(easts, norths), abs=1e-6)


@given(st.floats(-400, 400), st.floats(1, 300), st.floats(-80, 70), st.floats(1, 10))
def test_a_ring_is_cut_without_loss(west: float, width: float, south: float, height: float) -> None:
    easts = array("d", [west, west + width, west + width, west, west])
    norths = array("d", [south, south, south + height, south + height, south])
    parts = list(cut_ring((easts, norths)))
    areas = [abs(area(list(zip(*part, strict=True)))) for part in parts]
    assert sum(areas) == pytest.approx(width * height, rel=1e-6)
    assert all(-180 - 1e-9 <= east <= 180 + 1e-9 for part in parts for east in part[0])


@pytest.mark.parametrize("way", [1, -1])
@pytest.mark.parametrize("start", [-180.0, 0.0, 175.0, 400.0])
def test_a_ring_around_a_pole_reaches_the_pole(start: float, way: int) -> None:
    easts = array("d", [start + way * east for east in range(0, 361, 10)])
    for latitude in (-70.0, 80.0):
        (part,) = cut_ring((easts, array("d", [latitude] * len(easts))))
        assert abs(area(list(zip(*part, strict=True)))) == pytest.approx(360 * (90 - abs(latitude)))
        assert (min(part[0]), max(part[0])) == pytest.approx((-180, 180))


def test_a_path_of_one_run_and_of_many() -> None:
    ring = Path(array("f", [0, 1, 1, 0, 0]), array("f", [0, 0, 1, 1, 0]))
    assert ring.box == (0, 0, 1, 1)
    assert ring.filling((2, 0, 3, 1)) == []
    assert ring.filling((0.2, 0.2, 0.3, 0.3)) == ring.points()
    assert list(ring.stretches((2, 0, 3, 1))) == []


LINES = st.lists(st.tuples(st.floats(-3, 3), st.floats(-2, 2)), min_size=1, max_size=200)


def apart(one: Point, other: Point) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])


@given(LINES, st.floats(1e-5, 2))
def test_a_thinned_path_has_the_ends_and_no_point_too_near(
    line: list[Point], tolerance: float
) -> None:
    path = Path.of(line)
    points, left = path.points(), path.thinned(tolerance).points()
    assert (left[0], left[-1]) == (points[0], points[-1])
    if len(points) > 2:
        assert all(apart(*step) >= tolerance for step in pairwise(left[:-1]))
    rest = iter(points)
    assert all(point in rest for point in left), "in their order"


@given(LINES, st.floats(1e-5, 2))
def test_what_is_thinned_out_is_near_to_what_is_left(line: list[Point], tolerance: float) -> None:
    path = Path.of(line)
    left = path.thinned(tolerance).points()
    for point in path.points():
        assert min(apart(point, other) for other in left) < tolerance


def test_what_is_coarse_already_is_not_thinned() -> None:
    path = Path.of([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)])
    assert path.thinned(0.9) == path
    assert path.thinned(1.5).points() == [(0, 0), (1, 1), (0, 0)], "still closed"
    short = Path.of([(0, 0), (1e-3, 0)])
    assert short.thinned(1) == short


def test_a_path_of_points() -> None:
    points = [(0.5, -0.25), (1.0, 2.0)]
    assert Path.of(points).points() == points
    assert Path.of(iter(points)).box == (0.5, -0.25, 1, 2)


@pytest.mark.parametrize(
    ("box", "touches"),
    [
        ((0.2, 0.2, 0.3, 0.3), True), ((-1, -1, 2, 2), True), ((1, 1, 2, 2), True),
        ((-1, 0.4, 0.1, 0.5), True), ((1.1, 0, 2, 1), False), ((-2, 0, -0.1, 1), False),
        ((0, 1.1, 1, 2), False), ((0, -2, 1, -0.1), False),
    ],
)  # fmt: skip
def test_a_path_touches_what_its_box_touches(box: Box, touches: bool) -> None:
    assert Path.of([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]).touches(box) is touches
