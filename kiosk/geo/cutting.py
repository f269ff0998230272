"""Cuts lines and rings where the map ends: on the meridian opposite the one in its middle.

Longitudes are counted from the middle of the map. A line goes on beyond 180 degrees; its parts are
between -180 and 180.
"""

from array import array
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil, floor
from operator import sub

from kiosk.geo.projection import Box, Point
from kiosk.geo.world import Line

_STEP = 1.0
"""A piece of a line that is longer, in degrees, is not straight on the map."""


def cut_line(line: Line) -> Iterator[Line]:
    """The parts of a line, each within the map, those of the westernmost turn first."""
    for turn in _turns(line[0]):
        low, high = turn - 180, turn + 180
        for part in _between(line, low, high):
            yield _moved(part, -turn)


def cut_ring(ring: Line) -> Iterator[Line]:
    """The parts of a ring's inside, each a ring closed along the edge of the map.

    The last point of a ring is its first, or one turn away from it: then it goes around a pole and
    what is between it and the pole is inside.
    """
    polar = abs(ring[0][-1] - ring[0][0]) > 180
    for turn in (0,) if polar else _turns(ring[0]):
        part = _to_pole(ring) if polar else ring
        if min(part[0]) < turn - 180:
            part = _beyond(part, turn - 180, 1)
        if part[0] and max(part[0]) > turn + 180:
            part = _beyond(part, turn + 180, -1)
        if len(part[0]) > 3:
            yield made_dense(_moved(part, -turn))


def _turns(longitudes: "array[float]") -> list[int]:
    """Around how many whole turns, in degrees, the longitudes lie."""
    first = floor((min(longitudes) + 180) / 360)
    last = ceil((max(longitudes) - 180) / 360)
    return [360 * turn for turn in range(first, max(first, last) + 1)]


def _to_pole(ring: Line) -> Line:
    """A ring around a pole, thrice around so that the map is covered, closed along the pole."""
    easts, norths = ring
    pole = 90.0 if sum(norths) > 0 else -90.0
    way = 360 if easts[-1] > easts[0] else -360
    start = 360 * round(easts[0] / 360) + way
    thrice = [east - start + way * turn for turn in range(3) for east in easts[:-1]]
    longitudes = array("d", [thrice[0], *thrice, thrice[-1], thrice[0]])
    return longitudes, array("d", [pole, *norths[:-1] * 3, pole, pole])


def _beyond(ring: Line, edge: float, way: int) -> Line:
    """What of a ring lies east (way 1) or west (-1) of a meridian, closed along it."""
    easts, norths = array("d"), array("d")
    points = list(zip(*ring, strict=True))
    for (x, y), (u, v) in pairwise([points[-1], *points]):
        inside, comes_inside = (x - edge) * way >= 0, (u - edge) * way >= 0
        if inside != comes_inside:
            easts.append(edge)
            norths.append(y + (v - y) * (edge - x) / (u - x))
        if comes_inside:
            easts.append(u)
            norths.append(v)
    return easts + easts[:1], norths + norths[:1]


def _between(line: Line, low: float, high: float) -> Iterator[Line]:
    """The parts of a line between two meridians."""
    if low <= min(line[0]) and max(line[0]) <= high:
        yield line
        return
    easts, norths = array("d"), array("d")
    for (x, y), (u, v) in pairwise(zip(*line, strict=True)):
        start, end = _share(x, u, low, high)
        if start < end and not easts:
            easts.append(x + start * (u - x))
            norths.append(y + start * (v - y))
        if start < end:
            easts.append(x + end * (u - x))
            norths.append(y + end * (v - y))
        if end < 1 and easts:
            yield easts, norths
            easts, norths = array("d"), array("d")
    if easts:
        yield easts, norths


def clipped(ring: Sequence[Point], box: Box) -> list[Point]:
    """What of a ring's inside is in a box, as one ring, which may run along the edges of the box.

    Ivan E. Sutherland and Gary W. Hodgman: Reentrant polygon clipping. Communications of the ACM 17
    (1974), 32-42, doi:10.1145/360767.360802.
    """
    found = list(ring)
    left, top, right, bottom = box
    for axis, edge, beyond in (
        (0, left, False),
        (0, right, True),
        (1, top, False),
        (1, bottom, True),
    ):
        if not found:
            break
        across = [point[axis] for point in found]
        if (max(across) <= edge) if beyond else (min(across) >= edge):
            continue
        before, found = found, []
        x, y = before[-1]
        was_in = (across[-1] <= edge) if beyond else (across[-1] >= edge)
        for (u, v), at in zip(before, across, strict=True):
            is_in = (at <= edge) if beyond else (at >= edge)
            if is_in != was_in:
                if axis == 0:
                    found.append((edge, y + (v - y) * (edge - x) / (u - x)))
                else:
                    found.append((x + (u - x) * (edge - y) / (v - y), edge))
            if is_in:
                found.append((u, v))
            x, y, was_in = u, v, is_in
    return found


def clipped_line(line: Sequence[Point], box: Box) -> Iterator[list[Point]]:
    """The parts of a line that are in a box."""
    left, top, right, bottom = box
    part: list[Point] = []
    for (x, y), (u, v) in pairwise(line):
        first, last = _share(x, u, left, right)
        down, up = _share(y, v, top, bottom)
        first, last = max(first, down), min(last, up)
        if first >= last:
            continue
        if not part or first > 0:
            if part:
                yield part
            part = [(x + (u - x) * first, y + (v - y) * first)]
        part.append((x + (u - x) * last, y + (v - y) * last))
        if last < 1:
            yield part
            part = []
    if part:
        yield part


def _share(x: float, u: float, low: float, high: float) -> tuple[float, float]:
    """The stretch of the way from x to u that is between two bounds, as shares of the way."""
    if x == u:
        return (0.0, 1.0) if low <= x <= high else (0.0, 0.0)
    ends = (low - x) / (u - x), (high - x) / (u - x)
    return max(0.0, min(ends)), min(1.0, max(ends))


def _moved(line: Line, by: float) -> Line:
    return (array("d", [east + by for east in line[0]]), line[1]) if by else line


def made_dense(line: Line) -> Line:
    """The line with more points where it goes far north or south: meridians are curves."""
    norths = line[1]
    if max(norths) - min(norths) <= _STEP or max(map(abs, map(sub, norths[1:], norths))) <= _STEP:
        return line
    dense = array("d"), array("d")
    for (x, y), (u, v) in pairwise(zip(*line, strict=True)):
        pieces = ceil(abs(v - y) / _STEP) or 1
        dense[0].extend(array("d", [x + (u - x) * piece / pieces for piece in range(pieces)]))
        dense[1].extend(array("d", [y + (v - y) * piece / pieces for piece in range(pieces)]))
    dense[0].append(line[0][-1])
    dense[1].append(norths[-1])
    return dense
