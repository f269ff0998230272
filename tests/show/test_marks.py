"""Pins and names on the map: each port in one pin, pins for fingers, names that can be read."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.geo.labels import Box, overlap
from kiosk.geo.projection import HALF_HEIGHT, HALF_WIDTH, EqualEarth, Point
from kiosk.geo.views import Limits, View, fitted, panned
from kiosk.show.marks import APART, Mark, marks
from tests.geo.test_pins import sixty

HOME = EqualEarth(-4.486).forward((48.39, -4.486))
LIMITS = Limits((-HALF_WIDTH, -HALF_HEIGHT, HALF_WIDTH, HALF_HEIGHT), 40_000)
SIZES = [(60.0 + 37 * number % 200, 30.0) for number in range(61)]
ROOM = (1920.0, 1080.0)
POINTS = st.tuples(st.floats(-HALF_WIDTH, HALF_WIDTH), st.floats(-HALF_HEIGHT, HALF_HEIGHT))


def world(unit: float = 1.0) -> View:
    return fitted(sixty(), (1920 * unit, 1080 * unit), LIMITS)


def on_screen(mark: Mark, view: View) -> Box | None:
    """The place of the name in pixels of the screen."""
    if mark.label is None:
        return None
    x, y = view.to_screen((mark.x, mark.y))
    return mark.label[0] + x, mark.label[1] + y, mark.label[2], mark.label[3]


def assert_readable(found: tuple[Mark, ...], view: View, room: Point, unit: float) -> None:
    names = [box for mark in found if (box := on_screen(mark, view))]
    for one, other in combinations(names, 2):
        assert not overlap(one, other)
    for left, top, width, height in names:
        assert left >= -1e-6 and left + width <= room[0] + 1e-6
        assert top >= -1e-6 and top + height <= room[1] + 1e-6
    for mark in found:
        x, y = view.to_screen((mark.x, mark.y))
        side = 40 * unit
        for name in names:
            assert not overlap(name, (x - side / 2, y - side / 2, side, side))


def assert_apart(found: tuple[Mark, ...], view: View, unit: float) -> None:
    for one, other in combinations(found[:-1], 2):
        gap = max(abs(one.x - other.x), abs(one.y - other.y)) * view.scale
        assert gap >= APART * unit - 1e-6


@pytest.mark.parametrize("unit", [0.5, 1.0, 2.0])
@pytest.mark.parametrize("closer", [1, 2.5, 8, 60])
@pytest.mark.parametrize("number", [7, 48, 55])
def test_sixty_partners_twelve_in_one_country(unit: float, closer: float, number: int) -> None:
    points, sizes = sixty(), [(width * unit, height * unit) for width, height in SIZES]
    view = world(unit)
    x, y = points[number]
    view = replace(view, x=x, y=y, scale=view.scale * closer)
    room = 1500 * unit, 1080 * unit
    found = marks(points, HOME, sizes, view, room, unit)
    assert sorted(member for mark in found for member in mark.members) == [*range(61)]
    assert_apart(found, view, unit)
    assert_readable(found, view, room, unit)
    here = next(mark for mark in found if number in mark.members)
    assert here.label is not None or len(here.members) > 1 or closer < 8


@settings(deadline=None, max_examples=60)
@given(
    st.lists(POINTS, max_size=30), POINTS, st.floats(200, 40_000),
    st.floats(10, 500), st.sampled_from([0.5, 1.0, 2.0]),
)  # fmt: skip
def test_any_ports(points: list[Point], at: Point, scale: float, wide: float, unit: float) -> None:
    view = View(*at, scale, 1920, 1080)
    sizes = [(wide + number, 30.0) for number in range(len(points) + 1)]
    found = marks(points, HOME, sizes, view, ROOM, unit)
    assert sorted(m for mark in found for m in mark.members) == [*range(len(points) + 1)]
    assert_apart(found, view, unit)
    assert_readable(found, view, ROOM, unit)
    for mark in found:
        if mark.label:
            assert mark.label[2:] == sizes[mark.members[0]], "a name of its own"


def test_home_comes_last_and_chooses_its_place_first() -> None:
    x, y = HOME
    points = [(x + 0.02, y), (x - 0.9, y)]
    view = View(x, y, 1000, 1920, 1080)
    near, far, home = marks(points, HOME, [(100, 30)] * 3, view, ROOM, 1.0)
    assert (near.members, far.members, home.members) == ((0,), (1,), (2,))
    assert (home.x, home.y) == HOME
    assert home.label == (30, -15, 100, 30) or home.label == (-130, -15, 100, 30)
    assert near.label is not None and far.label == (28, -15, 100, 30)


def test_several_as_one_have_no_name() -> None:
    view = View(0, 0, 500, 1920, 1080)
    both, home = marks([(0.5, 0.2), (0.5, 0.2)], (0.0, 0.0), [(90, 30)] * 3, view, ROOM, 1.0)
    assert (both.members, both.label) == ((0, 1), None)
    assert home.label is not None


def test_several_as_one_keep_no_place_for_a_name() -> None:
    view = View(0, 0, 500, 900, 1080)
    points = [view.from_screen(at) for at in ((500, 800), (500, 800), (860, 800))]
    both, port, _ = marks(
        points, (0.0, 0.0), [(200, 30)] * 2 + [(120, 30)] * 2, view, (900, 1080), 1
    )
    assert (both.label, port.label) == (None, pytest.approx((-148, -15, 120, 30)))


def test_a_name_without_room_is_left_out_and_its_pin_stays() -> None:
    view = View(0, 0, 500, 1920, 1080)
    sizes = [(1900.0, 30.0), (90.0, 30.0)]
    port, home = marks([(1.0, 0.2)], (0.0, 0.0), sizes, view, ROOM, 1.0)
    assert port.label is None and home.label is not None
    _, covered = marks([(1.0, 0.2)], (0.0, 0.0), [(90, 30)] * 2, view, (900, 1080), 1.0)
    assert covered.label is None, "a card is over it"


def test_no_ports_at_all() -> None:
    (home,) = marks([], HOME, [(90, 30)], world(), ROOM, 1.0)
    assert (home.members, home.label is None) == ((0,), False)


def test_a_small_pan_changes_no_pin() -> None:
    points, view = sixty(), world()
    view = replace(view, scale=view.scale * 3)
    moved = panned(view, 30, -20, LIMITS)
    before, after = (marks(points, HOME, SIZES, each, ROOM, 1.0) for each in (view, moved))
    assert [(m.x, m.y, m.members) for m in before] == [(m.x, m.y, m.members) for m in after]
