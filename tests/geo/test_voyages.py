"""A voyage: the ship is always seen, arrives where it should, and few sheets show all of it."""

from dataclasses import replace
from itertools import groupby, pairwise
from math import ceil, dist

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.geo.flights import Flight
from kiosk.geo.projection import HALF_HEIGHT, HALF_WIDTH, Point
from kiosk.geo.views import Limits, View, limited
from kiosk.geo.voyages import Cover, Leg, Voyage, covers
from tests.geo.test_views import is_close

LIMITS = Limits((-HALF_WIDTH, -HALF_HEIGHT, HALF_WIDTH, HALF_HEIGHT), 40_000)
ENDLESS = Limits((-1e6, -1e6, 1e6, 1e6), 1e9)
SIZES = st.sampled_from([(1152.0, 1080.0), (1080.0, 1075.0), (2304.0, 2160.0), (614.0, 768.0)])
POINTS = st.tuples(st.floats(-HALF_WIDTH, HALF_WIDTH), st.floats(-HALF_HEIGHT, HALF_HEIGHT))
SCALES = st.floats(355, 40_000)
MOMENTS = [number / 400 for number in range(401)]


def sailing(points: list[Point], torn: bool, stops: int) -> tuple[Leg, ...]:
    """Legs along the points, a stop at every so many; the first way may be torn."""
    found, gone = [], 0.0
    for first in range(0, len(points) - 1, stops):
        line = points[first : first + stops + 1]
        away = gone + 1000.0 * (first + 1) if first % 2 == 0 else gone / 2
        lines = (tuple(line[:1]), tuple(line[1:])) if torn and not found else (tuple(line),)
        found.append(Leg(lines, gone, away))
        gone = away
    return tuple(found)


VOYAGES = st.builds(
    lambda legs, size, opening, closest: Voyage(
        legs, size, (size[0] / 2, size[1] / 2), opening, closest, LIMITS
    ),
    st.builds(sailing, st.lists(POINTS, min_size=2, max_size=7), st.booleans(), st.integers(1, 3)),
    SIZES,
    SCALES,
    SCALES,
)


@settings(deadline=None, max_examples=40)
@given(VOYAGES)
def test_the_ship_is_on_the_screen_and_the_map_fills_it_at_every_moment(voyage: Voyage) -> None:
    width, height = voyage.size
    for moment in MOMENTS:
        sight = voyage.at(moment)
        assert is_close(limited(sight.view, LIMITS), sight.view)
        x, y = sight.view.to_screen(sight.ship)
        assert -1e-6 <= x <= width + 1e-6
        assert -1e-6 <= y <= height + 1e-6


@settings(deadline=None, max_examples=40)
@given(VOYAGES)
def test_legs_are_sailed_in_order_from_end_to_end(voyage: Voyage) -> None:
    sights = [voyage.at(moment) for moment in MOMENTS]
    for before, after in pairwise(sights):
        assert after.leg in (before.leg, before.leg + 1)
        if after.leg == before.leg:
            assert after.along >= before.along - 1e-6
    for sight in sights:
        leg = voyage.legs[sight.leg]
        assert -1e-9 <= sight.along <= 1 + 1e-6
        assert sight.ship == leg.at(sight.along)
        low, high = sorted((leg.before, leg.after))
        assert low - 1e-3 <= sight.kilometres <= high + 1e-3
        assert sight.underway or sight.along in (0, 1)


@settings(deadline=None, max_examples=40)
@given(VOYAGES)
def test_kilometres_never_fall_on_the_first_leg(voyage: Voyage) -> None:
    first = [sight for sight in map(voyage.at, MOMENTS) if sight.leg == 0]
    assert first[0].kilometres == 0
    assert first[-1].kilometres == voyage.legs[0].after
    for before, after in pairwise(first):
        assert after.kilometres >= before.kilometres - 1e-3


@settings(deadline=None, max_examples=40)
@given(VOYAGES)
def test_a_voyage_begins_and_ends_where_it_should(voyage: Voyage) -> None:
    start, end = voyage.at(0), voyage.at(1)
    assert start.ship == pytest.approx(voyage.legs[0].line[0])
    assert start.view.scale == pytest.approx(limited(start.view, LIMITS).scale)
    assert start.view.scale == pytest.approx(max(voyage.opening, _whole(voyage)))
    assert end.ship == pytest.approx(voyage.legs[-1].line[-1])
    assert end.view.scale == pytest.approx(max(voyage.closest, _whole(voyage)))
    assert end.kilometres == voyage.legs[-1].after
    assert (end.leg, end.along, end.underway, start.underway) == (
        len(voyage.legs) - 1, 1, False, False,
    )  # fmt: skip
    assert (voyage.at(-3), voyage.at(7)) == (start, end)


def _whole(voyage: Voyage) -> float:
    """The scale at which the whole map is on the screen."""
    return min(voyage.size[0] / (2 * HALF_WIDTH), voyage.size[1] / (2 * HALF_HEIGHT))


@settings(deadline=None, max_examples=40)
@given(VOYAGES)
def test_a_port_is_reached_at_its_moment_and_not_before(voyage: Voyage) -> None:
    arrivals = [voyage.arrival(number) for number in range(len(voyage.legs))]
    assert arrivals == sorted(arrivals) and 0.2 < arrivals[-1] < 0.8
    for number, (leg, arrival) in enumerate(zip(voyage.legs, arrivals, strict=True)):
        for moment in (arrival + 1e-9, arrival + 0.1 * arrivals[0] / len(voyage.legs)):
            assert voyage.at(moment).ship == pytest.approx(leg.line[-1])
            assert not voyage.at(moment).underway
        before = voyage.at(arrival - 0.01)
        assert before.leg == number and before.underway and before.along < 1


@settings(deadline=None, max_examples=40)
@given(VOYAGES)
def test_the_camera_never_jumps(voyage: Voyage) -> None:
    views = voyage.views(1 + 300 * len(voyage.legs))
    assert (views[0], views[-1]) == (voyage.at(0).view, voyage.at(1).view)
    for before, after in pairwise(views):
        moved = dist(before.to_screen((after.x, after.y)), (after.width / 2, after.height / 2))
        assert moved < 0.2 * max(voyage.size)
        assert 0.85 < after.scale / before.scale < 1.18


def test_the_ship_is_at_the_focus_where_no_edge_is_near() -> None:
    legs = (Leg((((0.0, 0.0), (1.0, 0.4), (1.5, 0.0)),), 0, 900),)
    voyage = Voyage(legs, (800, 600), (200, 450), 1000, 3000, ENDLESS)
    for moment in MOMENTS:
        sight = voyage.at(moment)
        assert sight.view.to_screen(sight.ship) == pytest.approx((200, 450))
    assert min(voyage.at(moment).view.scale for moment in MOMENTS) < 1000, "out, and in again"


def test_the_camera_rises_higher_over_a_longer_way() -> None:
    def highest(*line: Point) -> float:
        voyage = Voyage((Leg((line,), 0, 900),), (800, 600), (400, 300), 3000, 3000, ENDLESS)
        return min(voyage.at(moment).view.scale for moment in MOMENTS)

    assert highest((0.0, 0.0), (0.5, 2.0), (1.0, 0.0)) < 0.5 * highest((0.0, 0.0), (1.0, 0.0))


def test_a_leg_at_its_shares() -> None:
    leg = Leg((((0.0, 0.0), (3.0, 0.0), (3.0, 0.0), (3.0, 1.0)),), 0, 100)
    assert (leg.length, leg.is_torn) == (4, False)
    assert [leg.at(share) for share in (0, 0.5, 0.75, 0.875, 1)] == [
        (0, 0), (2, 0), (3, 0), (3, 0.5), (3, 1),
    ]  # fmt: skip


def test_a_torn_leg_is_straight_over_the_map() -> None:
    leg = Leg((((0.0, 0.0), (-2.0, -1.0)), ((2.0, -1.0), (1.0, 0.0))), 0, 100)
    assert leg.is_torn
    assert (leg.line, leg.length, leg.at(0.5)) == (((0, 0), (1, 0)), 1, (0.5, 0))


def test_a_leg_that_goes_nowhere() -> None:
    leg = Leg((((0.5, 0.5), (0.5, 0.5)),), 7, 7)
    assert [leg.at(share) for share in (0, 0.3, 1)] == [(0.5, 0.5)] * 3
    voyage = Voyage((leg,), (800, 600), (400, 300), 500, 5000, LIMITS)
    scales = [voyage.at(moment).view.scale for moment in MOMENTS]
    assert (scales[0], scales[-1]) == (500, 5000)
    assert scales == sorted(scales), "straight in"


START = View(-1.0, 0.0, 5000.0, 1920.0, 1080.0)


@settings(deadline=None)
@given(POINTS, SCALES, st.floats(0, 8))
def test_a_way_goes_all_of_the_way(at: Point, scale: float, around: float) -> None:
    end = replace(START, x=at[0], y=at[1], scale=scale)
    flight = Flight(START, end, LIMITS, around)
    assert flight.way(0) == pytest.approx((0, 1920 / 5000), abs=1e-6)
    assert flight.way(1) == pytest.approx((1, 1920 / scale), rel=1e-6)
    ways = [flight.way(step / 100)[0] for step in range(101)]
    assert all(after >= before - 1e-9 for before, after in pairwise(ways))


def test_the_longer_the_way_around_the_wider_the_view() -> None:
    end = replace(START, x=0.0)
    straight = Flight(START, end, LIMITS)
    assert Flight(START, end, LIMITS, 0.5).way(0.5) == straight.way(0.5), "shorter than straight"
    detour = Flight(START, end, LIMITS, 3.0)
    assert detour.way(0.5)[1] > 2 * straight.way(0.5)[1]
    assert detour.length > straight.length


LONG = 9
"""From so many views on that are the same, they have a sheet of their own."""


@st.composite
def seen(draw: st.DrawFn) -> list[View]:
    """Views as a camera passes them, with rests on the way."""
    size = draw(SIZES)
    x, y, scale = 0.0, 0.0, draw(st.floats(300, 5000))
    found: list[View] = []
    for _ in range(draw(st.integers(1, 30))):
        x += draw(st.floats(-0.3, 0.3)) * size[0] / scale
        y += draw(st.floats(-0.3, 0.3)) * size[1] / scale
        scale *= draw(st.floats(0.8, 1.25))
        times = draw(st.sampled_from([1, 1, 1, 2, LONG - 2, LONG, 20]))
        found += [View(x, y, scale, *size)] * times
    return found


ENLARGED = st.sampled_from([1.0, 1.3, 2.0])
LARGEST = st.sampled_from([1.0, 1.25, 2.0])


@settings(deadline=None)
@given(seen(), LARGEST, ENLARGED)
def test_every_view_has_a_sheet_that_is_enough(
    views: list[View], largest: float, enlarged: float
) -> None:
    found = covers(views, (views[0].width * largest, views[0].height * largest), enlarged)
    assert [number for cover in found for number in range(cover.first, cover.last + 1)] == [
        *range(len(views))
    ]
    for cover in found:
        left, top, right, bottom = cover.view.box
        for view in views[cover.first : cover.last + 1]:
            assert view.scale <= cover.view.scale * enlarged * (1 + 1e-9)
            box, slack = view.box, 1e-6 / view.scale
            assert left - slack <= box[0] and top - slack <= box[1]
            assert right + slack >= box[2] and bottom + slack >= box[3]


@settings(deadline=None)
@given(seen(), LARGEST, ENLARGED)
def test_sheets_are_no_larger_than_asked_and_as_few_as_may_be(
    views: list[View], largest: float, enlarged: float
) -> None:
    width, height = views[0].width * largest, views[0].height * largest
    found = covers(views, (width, height), enlarged)
    for cover in found:
        assert cover.view.width <= width and cover.view.height <= height
        if cover.view not in views:
            assert cover.view.width % 2 == cover.view.height % 2 == 0
    for cover, after in pairwise(found):
        if max(_rest(views, cover.first), _rest(views, after.first)) >= LONG:
            continue
        more = views[cover.first : after.first + 1]
        boxes, scale = [view.box for view in more], max(view.scale for view in more) / enlarged
        across = (max(box[2] for box in boxes) - min(box[0] for box in boxes)) * scale
        along = (max(box[3] for box in boxes) - min(box[1] for box in boxes)) * scale
        assert 2 * ceil(across / 2 + 1e-6) > width or 2 * ceil(along / 2 + 1e-6) > height


@settings(deadline=None)
@given(seen(), LARGEST, ENLARGED)
def test_a_view_that_rests_has_a_sheet_of_its_own(
    views: list[View], largest: float, enlarged: float
) -> None:
    found = covers(views, (views[0].width * largest, views[0].height * largest), enlarged)
    first = 0
    for view, run in groupby(views):
        last = first + len(list(run)) - 1
        if last - first + 1 >= LONG:
            assert Cover(view, first, last) in found
        first = last + 1


def _rest(views: list[View], first: int) -> int:
    """How many views are the same as that one, from it on."""
    return len(list(next(groupby(views[first:]))[1]))


def test_a_sheet_that_may_not_be_so_large_is_as_large_as_a_view() -> None:
    views = [View(number / 64, 0, 1024, 800, 600) for number in range(5)]
    assert covers(views, (100, 100), 1.3) == tuple(
        Cover(view, number, number) for number, view in enumerate(views)
    )
    (one,) = covers(views, (900, 600), 1.0)
    assert (one.view, one.first, one.last) == (View(1 / 32, 0, 1024, 864, 600), 0, 4)
    assert covers([], (900, 600), 1.3) == ()
