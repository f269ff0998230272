"""Pins that are too near each other for a finger become one, until a closer view parts them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from heapq import heapify, heappop, heappush
from itertools import combinations

from kiosk.geo.projection import Point
from kiosk.geo.views import Limits, View, fitted, limited

_CLOSER = 1.25


@dataclass(frozen=True)
class Marker:
    """One pin, or several as one; in map units."""

    at: Point
    members: tuple[int, ...]
    """Which of the points it stands for, ascending."""


def markers(points: Sequence[Point], scale: float, apart: float) -> tuple[Marker, ...]:
    """A marker for each point; those nearer than so many pixels are merged, the nearest first.

    What is on the screen plays no part, so that nothing changes while the map is moved. Markers are
    in the order of their first members.
    """
    alive = {number: Marker(point, (number,)) for number, point in enumerate(points)}
    near = [
        (gap, one, other)
        for one, other in combinations(alive, 2)
        if (gap := _gap(alive[one].at, alive[other].at)) * scale < apart
    ]
    heapify(near)
    following = len(points)
    while near:
        _, one, other = heappop(near)
        if one not in alive or other not in alive:
            continue
        merged = _merged(alive.pop(one), alive.pop(other))
        for number, marker in alive.items():
            if (gap := _gap(marker.at, merged.at)) * scale < apart:
                heappush(near, (gap, number, following))
        alive[following] = merged
        following += 1
    return tuple(sorted(alive.values(), key=lambda marker: marker.members))


def opened(
    marker: Marker, points: Sequence[Point], view: View, apart: float, limits: Limits
) -> View | None:
    """The view that shows the members of a marker apart from each other, or some of them.

    None if even the closest view does not part any two: then they are to be shown as a list.
    """
    left, top, right, bottom = (margin + apart / 2 for margin in limits.margins)
    whole = replace(limits, margins=(left, top, right, bottom))
    near = fitted([points[number] for number in marker.members], (view.width, view.height), whole)
    while any(set(marker.members) <= set(m.members) for m in markers(points, near.scale, apart)):
        if near.scale >= limits.closest:
            return None
        near = replace(near, scale=min(near.scale * _CLOSER, limits.closest))
    return limited(near, limits)


def _gap(one: Point, other: Point) -> float:
    """How far the squares around two points must be apart."""
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]))


def _merged(one: Marker, other: Marker) -> Marker:
    first, second = len(one.members), len(other.members)
    x, y = (
        (a * first + b * second) / (first + second) for a, b in zip(one.at, other.at, strict=True)
    )
    return Marker((x, y), tuple(sorted(one.members + other.members)))
