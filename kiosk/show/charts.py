"""What is on the map of an edition: home, the ports of call, the way there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import ceil, sqrt

from kiosk.content.colour import mixed
from kiosk.content.library import Library, Partnership, Place, Slide, Text
from kiosk.geo import middle, routes, world
from kiosk.geo.projection import HALF_WIDTH, Box, EqualEarth, Point
from kiosk.geo.routes import between, route
from kiosk.geo.sheets import Inks, Map, Order
from kiosk.geo.views import Limits, View, filled, fitted, limited
from kiosk.geo.voyages import Leg
from kiosk.show.theme import Palette

CLOSEST = 40_000.0
"""Pixels a map unit at 1080p: as close as the coasts of Natural Earth bear it."""

_WIDEST = 355.0  # the whole world at 1080p, which is zoom 1
_NEAR = 4.5  # the zoom at which one port, or several beside home, are looked at first
_CLEAR = 110.0  # pixels at 1080p that are left free around all ports
_NORTH, _SOUTH = 84.0, -58.0  # what is beyond is ice, and is left out unless a port is there
_BESIDE = 7.0  # degrees of latitude that are seen beyond the last port
_PRECISE = 1e-4  # map units: half a pixel at zoom 5


@dataclass(frozen=True)
class Port:
    """A partnership's place on the map, `index` being its number there; x and y in map units."""

    partnership: str
    index: int
    place: Place
    name: Text
    point: Point


@dataclass(frozen=True)
class Chart:
    """A library on the map. Ports are in the order of a reader, from west to east."""

    map: Map
    projection: EqualEarth
    home: Point
    ports: tuple[Port, ...]
    box: Box

    def limits(self, unit: float, margins: Box = (0.0, 0.0, 0.0, 0.0)) -> Limits:
        """How far views may go on a screen of that unit."""
        return Limits(self.box, CLOSEST * unit, margins)


def chart(library: Library) -> Chart:
    """The map of a library."""
    home = library.home.latitude, library.home.longitude
    places = list(_places(library))
    meridian = _meridian(home[1], tuple(sorted({place.longitude for place in places})))
    projection = EqualEarth(meridian)
    ports = sorted(_ports(library, projection), key=lambda port: port.point)
    countries = {p.country for p in library.partnerships if p.places} | {library.home.country}
    ways = [between(home, _at(place), step / 20) for place in places for step in range(21)]
    latitudes = [home[0], *(latitude for latitude, _ in ways)]
    north = min(90.0, max(_NORTH, max(latitudes) + _BESIDE))
    south = max(-90.0, min(_SOUTH, min(latitudes) - _BESIDE))
    return Chart(
        map=Map(
            meridian=meridian,
            countries=tuple(sorted(filter(None, countries))),
            home=home,
            ports=tuple(dict.fromkeys(_at(port.place) for port in ports)),
            borders=library.borders,
        ),
        projection=projection,
        home=projection.forward(home),
        ports=tuple(ports),
        box=(-HALF_WIDTH, projection.laid(north, 0)[1], HALF_WIDTH, projection.laid(south, 0)[1]),
    )


def has_map(library: Library) -> bool:
    """Whether anything is to be seen on a map."""
    return any(partnership.places for partnership in library.partnerships)


def scale_of(zoom: float, unit: float) -> float:
    """The scale for a slide's zoom, from 1 to 8: each step doubles it."""
    return min(_WIDEST * 2 ** (zoom - 1), CLOSEST) * unit


def legs(chart: Chart, slide: Slide) -> tuple[Leg, ...]:
    """The voyage of a slide: from home to its first place, from there to the next."""
    found = []
    start, gone = chart.map.home, 0.0
    for place in slide.places:
        end, away = _at(place), routes.distance(chart.map.home, _at(place))
        lines = route(start, end, chart.projection, _PRECISE)
        found.append(Leg(tuple(map(tuple, lines)), gone, away))
        start, gone = end, away
    return tuple(found)


def inks(palette: Palette) -> Inks:
    """The map's colours."""
    ground, text = palette.background, palette.text
    strong = palette.high_contrast
    return Inks(
        sea=ground,
        land=mixed(ground, text, 0.3 if strong else 0.15),
        country=mixed(ground, text, 0.48 if strong else 0.3),
        coast=mixed(ground, text, 0.85 if strong else 0.42),
        border=mixed(ground, text, 0.7 if strong else 0.05),
        grid=mixed(ground, text, 0.14 if strong else 0.06),
        outside=palette.scrim,
        route=palette.signal,
    )


def opening(
    chart: Chart, size: tuple[float, float], unit: float, chosen: Point | None = None
) -> View:
    """The view with which a look at the map begins: home and all ports, or one that is chosen.

    Where that would be a strip of an upright screen, it is the part of the world around home.
    """
    clear = _CLEAR * unit
    limits = chart.limits(unit, (clear, clear, clear, clear))
    near = replace(limits, closest=scale_of(_NEAR, unit))
    if chosen is not None:
        return limited(fitted([chosen], size, near), chart.limits(unit))
    view = fitted([chart.home, *(port.point for port in chart.ports)], size, near)
    full = filled(chart.home, size, chart.limits(unit))
    is_strip = size[1] > size[0] and view.scale < full.scale
    return full if is_strip else limited(view, chart.limits(unit))


def world_sheet(chart: Chart, palette: Palette, size: tuple[float, float]) -> Order:
    """The whole world for a screen of `size` pixels, which every view of the map begins with."""
    left, top, right, bottom = chart.box
    scale = max(size) / (right - left)
    width, height = (2.0 * ceil(side * scale / 2) for side in (right - left, bottom - top))
    view = View((left + right) / 2, (top + bottom) / 2, scale, width, height)
    return Order(chart.map, view, inks(palette), unit_of(size), routes=False)


def unit_of(size: tuple[float, float]) -> float:
    """1 on a screen of 1920×1080 pixels, as Metrics.unit in QML."""
    return sqrt(size[0] * size[1] / (1920 * 1080))


def _places(library: Library) -> Iterator[Place]:
    for partnership in library.partnerships:
        yield from partnership.places
        for slide in partnership.slides:
            yield from slide.places


def _ports(library: Library, projection: EqualEarth) -> Iterator[Port]:
    for partnership in library.partnerships:
        for index, place in enumerate(partnership.places):
            name = _name(partnership, place)
            yield Port(partnership.id, index, place, name, projection.forward(_at(place)))


def _name(partnership: Partnership, place: Place) -> Text:
    """A partner with one place is called by its own name."""
    return partnership.name if len(partnership.places) == 1 else place.name


def _at(place: Place) -> tuple[float, float]:
    return place.latitude, place.longitude


@lru_cache(maxsize=8)
def _meridian(home: float, others: Sequence[float]) -> float:
    return middle.meridian(home, others, world.load("110m"))
