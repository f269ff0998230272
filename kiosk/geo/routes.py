"""Distances, and the great circles that ships and aeroplanes keep to."""

from array import array
from collections.abc import Sequence
from itertools import pairwise
from math import atan, atan2, copysign, cos, degrees, dist, radians, sin, sqrt, tan

from kiosk.geo.cutting import cut_line
from kiosk.geo.projection import EqualEarth, Place, Point

_RADIUS = 6378.137  # km at the equator, WGS 84
_MEAN_RADIUS = 6371.0088
_FLATTENING = 1 / 298.257223563
_NEARLY_OPPOSITE = radians(179)

_SAME = 1e-10  # places nearer to each other, or to being opposite, leave the direction open
_ON_EDGE = 1e-9  # degrees
_FIRST_HALVINGS, _DEEPEST = 4, 16

Vector = tuple[float, float, float]


def distance(one: Place, other: Place) -> float:
    """Kilometres between two places on WGS 84, by Lambert's formula for long lines.

    To half a kilometre as long as they are less than 170° apart, to 0.2 % beyond.
    """
    if _arc(_vector(one), _vector(other)) > _NEARLY_OPPOSITE:
        return _MEAN_RADIUS * _arc(_vector(one), _vector(other))
    low, high = (atan((1 - _FLATTENING) * tan(radians(place[0]))) for place in (one, other))
    angle = _arc(_vector((degrees(low), one[1])), _vector((degrees(high), other[1])))
    if angle == 0:
        return 0.0
    middle, half = (low + high) / 2, (high - low) / 2
    along = (angle - sin(angle)) * (sin(middle) * cos(half) / cos(angle / 2)) ** 2
    across = (angle + sin(angle)) * (cos(middle) * sin(half) / sin(angle / 2)) ** 2
    return _RADIUS * (angle - _FLATTENING / 2 * (along + across))


def between(one: Place, other: Place, share: float) -> Place:
    """The place at a share of the way along the great circle, which is the shortest way.

    Between opposites all ways are the shortest: it is the one by way of the North Pole.
    """
    start, ahead, angle = _circle(one, other)
    return _on(start, ahead, angle * share)


def route(
    one: Place, other: Place, projection: EqualEarth, precision: float
) -> tuple[list[Point], ...]:
    """The great circle as a smooth line on the map; more than one line where the edge cuts it.

    It is off by no more than some map units: half a pixel of the closest view that will show it.
    """
    start, ahead, angle = _circle(one, other)
    asides, latitudes = array("d"), array("d", [one[0]])

    def at(share: float, before: float) -> tuple[float, float]:
        """Latitude and longitude at a share of the way, going on from the longitude before."""
        latitude, longitude = _on(start, ahead, angle * share)
        aside = longitude - projection.meridian
        aside += 360 * round((before - aside) / 360)
        on_edge = abs(abs(aside) - 180) < _ON_EDGE
        return latitude, copysign(180, aside) if on_edge else aside

    def refine(first: float, last: float, deep: int) -> None:
        """Goes on to a share of the way, with points in between as the curve needs them."""
        places = [(latitudes[-1], asides[-1])]
        for third in (1, 2, 3):
            places.append(at(first + (last - first) * third / 3, places[-1][1]))
        here, one_third, two_thirds, there = (projection.laid(*place) for place in places)
        off = max(_off(here, one_third, there), _off(here, two_thirds, there))
        if deep < _FIRST_HALVINGS or (off > precision and deep < _DEEPEST):
            half = (first + last) / 2
            refine(first, half, deep + 1)
            refine(half, last, deep + 1)
        else:
            latitudes.append(places[-1][0])
            asides.append(places[-1][1])

    asides.append(at(0, projection.aside(one[1]))[1])
    refine(0, 1, 0)
    parts = list(cut_line((asides, latitudes)))  # from west to east
    return tuple(
        list(map(projection.laid, norths, easts))
        for easts, norths in (parts if asides[-1] > asides[0] else reversed(parts))
    )


def sailed(lines: Sequence[Sequence[Point]], share: float) -> tuple[list[Point], ...]:
    """The beginning of a route: so large a share of its length on the map."""
    left = share * sum(dist(*step) for line in lines for step in pairwise(line))
    found: list[list[Point]] = []
    for line in lines:
        found.append([line[0]])
        for here, there in pairwise(line):
            step = dist(here, there)
            if step >= left:
                part = left / step if step else 0.0
                x, y = (a + (b - a) * part for a, b in zip(here, there, strict=True))
                found[-1].append((x, y))
                return tuple(found)
            found[-1].append(there)
            left -= step
    return tuple(found)


def _circle(one: Place, other: Place) -> tuple[Vector, Vector, float]:
    """The start, the direction there and the angle of a great circle."""
    start, end = _vector(one), _vector(other)
    ahead = _aside(end, start)
    if sqrt(_dot(ahead, ahead)) < _SAME:
        north = (0.0, 0.0, 1.0) if abs(one[0]) < 89 else (1.0, 0.0, 0.0)
        ahead = _aside(north, start)
    length = sqrt(_dot(ahead, ahead))
    x, y, z = ahead
    return start, (x / length, y / length, z / length), _arc(start, end)


def _aside(vector: Vector, axis: Vector) -> Vector:
    """What of a vector is at right angles to an axis of length 1."""
    along = _dot(vector, axis)
    x, y, z = (a - along * b for a, b in zip(vector, axis, strict=True))
    return x, y, z


def _on(start: Vector, ahead: Vector, angle: float) -> Place:
    """The place on a great circle at an angle from its start."""
    x, y, z = (cos(angle) * a + sin(angle) * b for a, b in zip(start, ahead, strict=True))
    return degrees(atan2(z, sqrt(x * x + y * y))), degrees(atan2(y, x))


def _off(here: Point, middle: Point, end: Point) -> float:
    """How far a point is from the straight line between two others."""
    width, height = end[0] - here[0], end[1] - here[1]
    length = dist(here, end)
    if length < _SAME:
        return dist(here, middle)
    return abs(width * (middle[1] - here[1]) - height * (middle[0] - here[0])) / length


def _vector(place: Place) -> Vector:
    latitude, longitude = radians(place[0]), radians(place[1])
    return cos(latitude) * cos(longitude), cos(latitude) * sin(longitude), sin(latitude)


def _dot(one: Vector, other: Vector) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def _arc(one: Vector, other: Vector) -> float:
    """The angle between two vectors of length 1."""
    apart = sqrt(sum((a - b) ** 2 for a, b in zip(one, other, strict=True)))
    together = sqrt(sum((a + b) ** 2 for a, b in zip(one, other, strict=True)))
    return 2 * atan2(apart, together)
