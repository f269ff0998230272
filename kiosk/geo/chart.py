"""The world as it lies on the map: its shapes in map units, given out for the part that is seen."""

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from kiosk.geo.projection import EqualEarth, Point
from kiosk.geo.world import World

Box = tuple[float, float, float, float]
"""The lowest x and y, the highest x and y."""

_RUN = 64
"""Points whose place is known by one box, so that most of a long coast is passed over quickly."""


@dataclass(frozen=True)
class Path:
    """A line on the map, or the ring around a piece of land; x and y in map units."""

    xs: "array[float]"
    ys: "array[float]"

    @cached_property
    def box(self) -> Box:
        """What it lies in."""
        return min(self.xs), min(self.ys), max(self.xs), max(self.ys)

    @cached_property
    def _runs(self) -> list[tuple[int, int, Box]]:
        """First and last point of each run, the last being the next one's first, and its box."""
        found = []
        for first in range(0, max(1, len(self.xs) - 1), _RUN):
            last = min(first + _RUN, len(self.xs) - 1)
            xs, ys = self.xs[first : last + 1], self.ys[first : last + 1]
            found.append((first, last, (min(xs), min(ys), max(xs), max(ys))))
        return found

    def points(self) -> list[Point]:
        """All of it."""
        return list(zip(self.xs, self.ys, strict=True))

    def filling(self, box: Box) -> list[Point]:
        """A ring that looks the same inside the box, with few points outside it."""
        if _side(self.box, box):
            return []
        found: list[Point] = []
        before = ""
        for first, last, place in self._runs:
            side = _side(place, box)
            if not side:
                found += zip(self.xs[first:last], self.ys[first:last], strict=True)
            elif side != before:
                found.append((self.xs[first], self.ys[first]))
            before = side
        return [*found, (self.xs[-1], self.ys[-1])]

    def stretches(self, box: Box) -> Iterator[list[Point]]:
        """The parts of a line that pass through the box, and not much more."""
        found: list[Point] = []
        for first, last, place in () if _side(self.box, box) else self._runs:
            if not _side(place, box):
                found += zip(self.xs[first:last], self.ys[first:last], strict=True)
                continue
            if found:
                yield [*found, (self.xs[first], self.ys[first])]
            found = []
        if found:
            yield [*found, (self.xs[-1], self.ys[-1])]


@dataclass(frozen=True)
class Chart:
    """What can be drawn of the world, in one projection."""

    land: tuple[Path, ...]
    coasts: tuple[Path, ...]
    borders: tuple[Path, ...]
    countries: dict[str, tuple[Path, ...]]
    """The rings of the countries that were asked for; those that enclose another are holes."""


def charted(world: World, projection: EqualEarth, codes: Iterable[str] = ()) -> Chart:
    """The world on the map; of the countries only those with these codes."""
    return Chart(
        land=_rings(world, world.land, projection),
        coasts=_lines(world.coasts(), projection),
        borders=_lines(world.borders(), projection),
        countries={
            code: _rings(world, world.countries[code], projection)
            for code in codes
            if code in world.countries
        },
    )


def _rings(
    world: World, polygons: Iterable[Polygon], projection: EqualEarth
) -> tuple[Path, ...]:
    rings = (world.ring(ring) for polygon in polygons for ring in polygon)
    parts = chain.from_iterable(cut_ring(_aside(ring, projection)) for ring in rings)
    return tuple(Path(*projection.lay(*part)) for part in parts)


def _lines(lines: Iterable[Line], projection: EqualEarth) -> tuple[Path, ...]:
    parts = chain.from_iterable(cut_line(_aside(line, projection)) for line in lines)
    return tuple(Path(*projection.lay(*part)) for part in parts)


def _aside(line: Line, projection: EqualEarth) -> Line:
    """The line with its longitudes counted from the middle of the map."""
    return array("d", [east - projection.meridian for east in line[0]]), line[1]


def _side(place: Box, box: Box) -> str:
    """On which side of a box a place lies wholly, "" if it may reach into it."""
    if place[2] < box[0]:
        return "left"
    if place[0] > box[2]:
        return "right"
    if place[3] < box[1]:
        return "above"
    return "below" if place[1] > box[3] else ""
