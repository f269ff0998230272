"""A voyage from place to place: where the ship is, what the camera sees, and when it arrives."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from math import cos, dist, pi

from kiosk.geo.flights import Flight
from kiosk.geo.projection import Point
from kiosk.geo.views import Limits, View, limited

_CAST_OFF, _AT_ANCHOR = 0.07, 0.3
"""The share of the time before the voyage begins, and after the last arrival."""
_IN_PORT = 0.3
"""How long a stay in a port is, in voyages."""
_LONG = 8
"""More views than that which are the same have a sheet of their own, drawn for them."""


@dataclass(frozen=True)
class Leg:
    """From one port to the next: the great circle in its parts, at its start and end in km."""

    lines: tuple[tuple[Point, ...], ...]
    before: float
    after: float

    @property
    def is_torn(self) -> bool:
        """Whether the edge of the map cuts it."""
        return len(self.lines) > 1

    @cached_property
    def line(self) -> tuple[Point, ...]:
        """The way of the camera: straight over the map where the great circle is torn."""
        if self.is_torn:
            return self.lines[0][0], self.lines[-1][-1]
        return self.lines[0]

    @cached_property
    def length(self) -> float:
        """In map units."""
        return sum(dist(*step) for step in pairwise(self.line))

    def at(self, share: float) -> Point:
        """The point at a share of the way."""
        left = share * self.length
        for here, there in pairwise(self.line):
            step = dist(here, there)
            if step >= left and step > 0:
                part = left / step
                return here[0] + (there[0] - here[0]) * part, here[1] + (there[1] - here[1]) * part
            left -= step
        return self.line[-1]


@dataclass(frozen=True)
class Sight:
    """A moment of a voyage: what is seen, which leg is sailed, how far, the km from home, and
    whether the ship is at sea."""

    view: View
    leg: int
    along: float
    ship: Point
    kilometres: float
    underway: bool


@dataclass(frozen=True)
class Voyage:
    """Legs one after the other, seen by a camera that stays above the ship.

    It begins at the scale `opening` and comes as close as `closest`, in pixels a map unit; the ship
    is at the pixel `focus` of a screen of `size`, as far as the map's edge allows.
    """

    legs: tuple[Leg, ...]
    size: tuple[float, float]
    focus: Point
    opening: float
    closest: float
    limits: Limits

    def at(self, share: float) -> Sight:
        """The moment at a share of the time, from 0 to 1."""
        number, part = self._moment(min(1.0, max(0.0, share)))
        leg = self.legs[number]
        flight = self._flights[number]
        along, wide = flight.way(_eased(part))
        if part in (0.0, 1.0):
            along, wide = part, self.size[0] / (flight.end if part else flight.start).scale
        scale = self.size[0] / wide
        ship = leg.at(along)
        kilometres = leg.before + (leg.after - leg.before) * along
        return Sight(self._over(ship, scale), number, along, ship, kilometres, 0 < part < 1)

    def views(self, count: int) -> list[View]:
        """What is seen, from the first moment to the last."""
        return [self.at(number / (count - 1)).view for number in range(count)]

    @cached_property
    def _flights(self) -> tuple[Flight, ...]:
        found = []
        scale = self.opening
        for leg in self.legs:
            start, end = self._at(leg.line[0], scale), self._at(leg.line[-1], self.closest)
            found.append(Flight(start, end, self.limits, leg.length))
            scale = self.closest
        return tuple(found)

    def arrival(self, leg: int) -> float:
        """The share of the time at which a leg ends."""
        sailing = len(self.legs) + _IN_PORT * (len(self.legs) - 1)
        return _CAST_OFF + (1 - _CAST_OFF - _AT_ANCHOR) * (leg * (1 + _IN_PORT) + 1) / sailing

    def _moment(self, share: float) -> tuple[int, float]:
        """Which leg, and how much of its time has passed."""
        sailing = len(self.legs) + _IN_PORT * (len(self.legs) - 1)
        at = (share - _CAST_OFF) / (1 - _CAST_OFF - _AT_ANCHOR) * sailing
        number = min(max(0, int(at / (1 + _IN_PORT))), len(self.legs) - 1)
        return number, min(1.0, max(0.0, at - number * (1 + _IN_PORT)))

    def _at(self, point: Point, scale: float) -> View:
        return View(*point, scale, *self.size)

    def _over(self, point: Point, scale: float) -> View:
        """The view with a point where the ship belongs."""
        width, height = self.size
        x = point[0] + (width / 2 - self.focus[0]) / scale
        y = point[1] + (height / 2 - self.focus[1]) / scale
        return limited(View(x, y, scale, width, height), self.limits)


def _eased(share: float) -> float:
    return (1 - cos(pi * share)) / 2


@dataclass(frozen=True)
class Cover:
    """A sheet that is enough for the views from the `first` to the `last`, counted from 0."""

    view: View
    first: int
    last: int


def covers(
    views: Sequence[View], largest: tuple[float, float], enlarged: float
) -> tuple[Cover, ...]:
    """As few sheets as there may be, none larger than that in pixels, for views in their order.

    A sheet is not enlarged more than so many times, except that none is smaller than it must be to
    show one view whole.
    """
    found: list[Cover] = []
    first = 0
    while first < len(views):
        sheet, last = views[first], _still(views, first)
        if last - first < _LONG:
            last = first
            while last + 1 < len(views) and _still(views, last + 1) - last <= _LONG:
                more = _around(views[first : last + 2], enlarged)
                if more.width > largest[0] or more.height > largest[1]:
                    break
                sheet, last = more, last + 1
        found.append(Cover(sheet, first, last))
        first = last + 1
    return tuple(found)


def _still(views: Sequence[View], first: int) -> int:
    """The last of the views that are the same as one and follow it."""
    last = first
    while last + 1 < len(views) and views[last + 1] == views[first]:
        last += 1
    return last


def _around(views: Sequence[View], enlarged: float) -> View:
    """The view in which all of these are, at a scale that is enlarged so many times at most."""
    if all(view == views[0] for view in views):
        return views[0]
    scale = max(view.scale for view in views) / enlarged
    boxes = [view.box for view in views]
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return replace(
        views[0],
        x=(left + right) / 2,
        y=(top + bottom) / 2,
        scale=scale,
        width=_even((right - left) * scale),
        height=_even((bottom - top) * scale),
    )


def _even(length: float) -> float:
    """The next even number of pixels, so that the middle of a sheet is between two of them."""
    return 2.0 * -(-length // 2)
