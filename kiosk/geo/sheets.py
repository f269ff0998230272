"""Sheets: parts of the map drawn as pictures, which a screen moves as fast as any other."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from math import sqrt

from kiosk.geo import world
from kiosk.geo.chart import Chart, Path, charted
from kiosk.geo.cutting import clipped, clipped_line
from kiosk.geo.projection import EqualEarth, Place, Point
from kiosk.geo.routes import route
from kiosk.geo.views import View
from kiosk.geo.world import Scale

VERSION = 1
"""To be raised when the same order gives another picture."""

_TOLERANCE = 0.7  # pixels between two points before both are drawn
_LARGEST = 16_384  # pixels of a sheet's side
_SPECK = 0.5  # pixels: what is smaller is not drawn
_GRID = (1, 2, 5, 10, 15, 30)  # degrees
_GRID_PIXELS = 100
_SHORES = ((26, 0.16), (12, 0.22))  # widths of the shallow water along a coast, and its opacity
_ROUGH = 4.0  # times less exact than a coast are its shores, which are soft
_FULL_SHORES = 6000  # pixels a map unit; shores are narrower the farther one is away


@dataclass(frozen=True)
class Inks:
    """Colours as #RRGGBB."""

    sea: str
    land: str
    country: str
    coast: str
    border: str
    grid: str
    outside: str
    route: str


@dataclass(frozen=True)
class Map:
    """What a kiosk's map shows: its middle meridian, countries filled apart, routes from home."""

    meridian: float
    countries: tuple[str, ...]
    home: Place
    ports: tuple[Place, ...]
    borders: bool = True


@dataclass(frozen=True)
class Order:
    """A sheet to be drawn: which part of which map, in which colours.

    `unit` is 1 where a line of one pixel is one pixel wide; `routes` are drawn or not.
    """

    map: Map
    view: View
    inks: Inks
    unit: float
    routes: bool

    @property
    def name(self) -> str:
        """The file name of the sheet, from all that shapes it."""
        return hashlib.sha256(f"{VERSION} {self.text}".encode()).hexdigest()[:32] + ".png"

    @property
    def text(self) -> str:
        """The order as one line of JSON, which `order` reads."""
        return json.dumps(asdict(self), sort_keys=True)


def order(text: str) -> Order:
    """The order in a line of JSON. Raises ValueError, KeyError or TypeError when it is none."""
    data = json.loads(text)
    shown, view = data["map"], View(**data["view"])
    if not (view.scale > 0 and 0 < view.width <= _LARGEST and 0 < view.height <= _LARGEST):
        raise ValueError(f"a sheet of {view.width} × {view.height} at {view.scale}")
    places = tuple((north, east) for north, east in shown["ports"])
    north, east = shown["home"]
    home = (north, east)
    shown = {**shown, "countries": tuple(shown["countries"]), "home": home, "ports": places}
    return Order(
        map=Map(**shown),
        view=view,
        inks=Inks(**data["inks"]),
        unit=data["unit"],
        routes=data["routes"],
    )


def draw(order: Order) -> bytes:
    """The sheet as PNG, as large in pixels as its view."""
    import resvg_py

    return resvg_py.svg_to_bytes(svg_string=svg(order), skip_system_fonts=True)


def svg(order: Order) -> str:
    """The sheet as SVG."""
    view, inks = order.view, order.inks
    width, height = round(view.width), round(view.height)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
        f'<rect width="{width}" height="{height}" fill="{inks.outside}"/>'
        + "".join(_Drawing(order).parts())
        + "</svg>"
    )


def suited(scale: float) -> Scale:
    """The data for a view of so many pixels a map unit: steps of its coasts of some 3 pixels."""
    if scale < 250:
        return "110m"
    return "50m" if scale < 1600 else "10m"


class _Drawing:
    def __init__(self, order: Order) -> None:
        self._order = order
        self._projection = EqualEarth(order.map.meridian)
        self._chart = _charts(order.map.meridian, order.map.countries, suited(order.view.scale))
        wide = max(width for width, _ in _SHORES) * order.unit / order.view.scale
        left, top, right, bottom = order.view.box
        self._box = left - wide, top - wide, right + wide, bottom + wide

    def parts(self) -> Iterator[str]:
        inks, unit = self._order.inks, self._order.unit
        ground = self._filled([Path.of(self._projection.outline())])
        yield f'<path d="{ground}" fill="{inks.sea}"/>'
        yield _line(self._lined(self._grid()), inks.grid, unit)
        shore = self._filled(self._chart.land, _ROUGH)
        land = self._filled(self._chart.land)
        near = min(1.0, sqrt(self._order.view.scale / unit / _FULL_SHORES))
        for width, opacity in _SHORES:
            yield (
                f'<path d="{shore}" fill="none" stroke="{inks.coast}" stroke-linejoin="round"'
                f' stroke-width="{width * unit * near:.2f}" stroke-opacity="{opacity}"/>'
            )
        yield f'<path d="{land}" fill="{inks.land}" fill-rule="evenodd"/>'
        countries = [ring for rings in self._chart.countries.values() for ring in rings]
        yield f'<path d="{self._filled(countries)}" fill="{inks.country}" fill-rule="evenodd"/>'
        if self._order.map.borders:
            yield _line(self._lined(self._chart.borders), inks.border, unit)
        yield _line(land, inks.coast, 1.4 * unit)
        if self._order.routes:
            yield from self._routes()

    def _routes(self) -> Iterator[str]:
        view, unit = self._order.view, self._order.unit
        shown = self._order.map
        for port in shown.ports:
            lines = route(shown.home, port, self._projection, 0.5 / max(view.scale, 500))
            path = self._lined(map(Path.of, lines))
            yield (
                f'<path d="{path}" fill="none" stroke="{self._order.inks.route}"'
                f' stroke-width="{2.6 * unit:g}" stroke-linecap="round"'
                f' stroke-dasharray="0.1 {8 * unit:g}"/>'
            )

    def _grid(self) -> Iterator[Path]:
        earth = self._projection
        scale = self._order.view.scale
        degree = earth.laid(0, 1)[0] * scale / self._order.unit
        step = next((step for step in _GRID if step * degree >= _GRID_PIXELS), _GRID[-1])
        bend = max(1, step // 3)
        for east in range(-180, 180, step):
            yield Path.of([earth.laid(north, earth.aside(east)) for north in range(-90, 91, bend)])
        for north in range(-90 + step, 90, step):
            yield Path.of([earth.laid(north, -180), earth.laid(north, 180)])

    def _filled(self, rings: Iterable[Path], rough: float = 1.0) -> str:
        found = []
        for ring in self._large(rings, rough):
            points = clipped(ring.filling(self._box), self._box)
            if len(points) > 2:
                found.append(self._path(points) + "Z")
        return "".join(found)

    def _lined(self, lines: Iterable[Path]) -> str:
        return "".join(
            self._path(part)
            for line in self._large(lines)
            for stretch in line.stretches(self._box)
            for part in clipped_line(stretch, self._box)
        )

    def _large(self, paths: Iterable[Path], rough: float = 1.0) -> Iterator[Path]:
        """What is large enough to be seen, without points that are not."""
        scale = self._order.view.scale / rough
        for path in paths:
            left, top, right, bottom = path.box
            if path.touches(self._box) and max(right - left, bottom - top) * scale > _SPECK:
                yield path.thinned(_TOLERANCE / scale)

    def _path(self, points: Sequence[Point]) -> str:
        view = self._order.view
        scale = view.scale
        x, y = view.width / 2 - view.x * scale, view.height / 2 - view.y * scale
        return "M" + "L".join([f"{u * scale + x:.1f} {v * scale + y:.1f}" for u, v in points])


def _line(path: str, ink: str, width: float) -> str:
    return f'<path d="{path}" fill="none" stroke="{ink}" stroke-width="{width:g}"/>'


@lru_cache(maxsize=6)
def _charts(meridian: float, countries: tuple[str, ...], data: Scale) -> Chart:
    return charted(world.load(data), EqualEarth(meridian), countries)
