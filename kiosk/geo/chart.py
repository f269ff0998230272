"""The world as it lies on the map: its shapes in map units, given out for the part that is seen."""

from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from kiosk.geo.cutting import cut_line, cut_ring, made_dense
from kiosk.geo.projection import Box, EqualEarth, Point
from kiosk.geo.world import Line, Polygon, Ring, World

_RUN = 64
"""Points whose place is known by one box, so that most of a long coast is passed over quickly."""


@dataclass(frozen=True)
class Path:
    """A line on the map, or the ring around a piece of land; x and y in map units."""

    xs: "array[float]"
    ys: "array[float]"

    @classmethod
    def of(cls, points: Iterable[Point]) -> "Path":
        """The path through these points."""
        xs, ys = zip(*points, strict=True)
        return cls(array("f", xs), array("f", ys))

    def touches(self, box: Box) -> bool:
        """Whether any of it may be in the box."""
        return not _side(self.box, box)

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

    def is_closed(self) -> bool:
        """Whether it ends where it begins."""
        return self.xs[0] == self.xs[-1] and self.ys[0] == self.ys[-1]

    def points(self) -> list[Point]:
        """All of it."""
        return list(zip(self.xs, self.ys, strict=True))

    def thinned(self, tolerance: float) -> "Path":
        """With fewer points: none, but for its last, is nearer than that to the one before, along x
        and y together."""
        if len(self.xs) < 3:
            return self
        x, y = self.xs[0], self.ys[0]
        xs, ys = array("f", [x]), array("f", [y])
        for u, v in zip(self.xs, self.ys, strict=True):
            if abs(u - x) + abs(v - y) >= tolerance:
                xs.append(u)
                ys.append(v)
                x, y = u, v
        if (x, y) != (self.xs[-1], self.ys[-1]):
            xs.append(self.xs[-1])
            ys.append(self.ys[-1])
        return Path(xs, ys)

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
    laid = _Laid(world, projection)
    return Chart(
        land=laid.rings(world.land),
        coasts=laid.lines(world.coasts),
        borders=laid.lines(world.borders),
        countries={
            code: laid.rings(world.countries[code]) for code in codes if code in world.countries
        },
    )


class _Laid:
    """Lays each arc on the map once; only what the edge of the map cuts is laid anew."""

    def __init__(self, world: World, projection: EqualEarth) -> None:
        self._world = world
        self._projection = EqualEarth(projection.meridian)  # forgets its 80 000 rows with this
        self._arcs = [self._whole(arc) for arc in world.arcs]

    def lines(self, numbers: Iterable[int]) -> tuple[Path, ...]:
        """These arcs."""
        return tuple(path for number in numbers for path in self._line(number))

    def rings(self, polygons: Iterable[Polygon]) -> tuple[Path, ...]:
        """The rings of these polygons."""
        return tuple(path for polygon in polygons for ring in polygon for path in self._ring(ring))

    def _whole(self, arc: Line) -> Path | None:
        """An arc that the edge does not cut."""
        easts = arc[0]
        middle = self._projection.meridian
        turn = 360 * round(((min(easts) + max(easts)) / 2 - middle) / 360)
        if min(easts) < middle + turn - 180 or max(easts) > middle + turn + 180:
            return None
        return Path(*self._projection.lay(*made_dense(arc), middle + turn))

    def _line(self, number: int) -> Iterable[Path]:
        whole = self._arcs[number]
        return [whole] if whole else self._cut(cut_line, made_dense(self._world.arcs[number]))

    def _ring(self, ring: Ring) -> Iterable[Path]:
        parts = [self._arcs[arc if arc >= 0 else ~arc] for arc in ring]
        if len(parts) == 1 and parts[0] and parts[0].is_closed():
            return [parts[0]]
        xs, ys = array("f"), array("f")
        for number, part in zip(ring, parts, strict=True):
            if part is None:
                return self._cut(cut_ring, self._world.ring(ring))
            forth = part.xs if number >= 0 else part.xs[::-1]
            if xs and abs(xs[-1] - forth[0]) > 1:
                return self._cut(cut_ring, self._world.ring(ring))
            xs += forth[1:] if xs else forth
            down = part.ys if number >= 0 else part.ys[::-1]
            ys += down[1:] if ys else down
        path = Path(xs, ys)
        return [path] if path.is_closed() else self._cut(cut_ring, self._world.ring(ring))

    def _cut(self, cut: Callable[[Line], Iterator[Line]], line: Line) -> Iterable[Path]:
        middle = self._projection.meridian
        aside = array("d", [east - middle for east in line[0]]), line[1]
        return [Path(*self._projection.lay(*part)) for part in cut(aside)]


def _side(place: Box, box: Box) -> str:
    """On which side of a box a place lies wholly, "" if it may reach into it."""
    if place[2] < box[0]:
        return "left"
    if place[0] > box[2]:
        return "right"
    if place[3] < box[1]:
        return "above"
    return "below" if place[1] > box[3] else ""
