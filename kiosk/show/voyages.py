"""A map slide: its voyage for a screen of some size, in words of one language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import dist
from typing import Any

from kiosk.content.library import Slide
from kiosk.geo.projection import Box, Point
from kiosk.geo.views import View, fitted, limited
from kiosk.geo.voyages import Leg, Voyage
from kiosk.show import charts
from kiosk.show.charts import Chart
from kiosk.show.reader import Reader

_DOT = 15.0  # pixels at 1080p from dot to dot of a wake
_STEPS = 600  # moments at which a dot may be left behind
_CLEAR = 0.14  # the share of the map, at each side, that an overview leaves free for names
_FROM = 5.0  # the zoom at which a voyage begins


@dataclass(frozen=True)
class VoyageView:
    """What a map slide shows: the legs, the names of home and of the ports, how far they are.

    `alternative` says it in a sentence, `linked` whether a visitor can go on to the map.
    """

    chart: Chart
    legs: tuple[Leg, ...]
    zoom: float
    home: str
    ports: tuple[str, ...]
    away: tuple[str, ...]
    route: bool
    alternative: str
    linked: bool


def view(reader: Reader, slide: Slide) -> VoyageView:
    """The voyage of a slide, in the language of the reader."""
    chart = charts.chart(reader.library)
    home = reader.plain(reader.library.home.name)
    far = "; ".join(f"{reader.plain(p.name)}, {reader.plain(p.away)}" for p in slide.places)
    sentence = "Map: {home} to {places}" if slide.route else "Map: {places}"
    return VoyageView(
        chart=chart,
        legs=charts.legs(chart, slide),
        zoom=slide.zoom,
        home=home,
        ports=tuple(reader.plain(place.name) for place in slide.places),
        away=tuple(reader.plain(place.away) for place in slide.places),
        route=slide.route,
        alternative=reader.say(sentence).format(home=home, places=far),
        linked=charts.has_map(reader.library),
    )


def glass(size: tuple[float, float]) -> Box:
    """Left, top, width and height of the map on a screen of `size` pixels, beside the words."""
    width, height = size
    if height > width:
        return 0.0, 0.0, width, float(round(0.56 * height))
    left = float(round(0.4 * width))
    return left, 0.0, width - left, height


def voyage(shown: VoyageView, size: tuple[float, float], unit: float) -> Voyage:
    """The voyage on a map of `size` pixels."""
    closest = charts.scale_of(shown.zoom, unit)
    return Voyage(
        legs=shown.legs,
        size=size,
        focus=(size[0] / 2, size[1] / 2),
        opening=min(closest, charts.scale_of(_FROM, unit)) if shown.route else closest / 3,
        closest=closest,
        limits=shown.chart.limits(unit),
    )


def overview(shown: VoyageView, size: tuple[float, float], unit: float) -> View:
    """The view of a map of `size` pixels in which the whole way is."""
    across, along = _CLEAR * size[0], _CLEAR * size[1]
    limits = shown.chart.limits(unit, (across, along, across, along))
    limits = replace(limits, closest=charts.scale_of(shown.zoom, unit))
    points = [point for leg in shown.legs for line in leg.lines for point in line]
    return limited(fitted(points, size, limits), shown.chart.limits(unit))


def wake(
    shown: VoyageView, sailed: Voyage | None, seen: View, unit: float
) -> list[dict[str, float]]:
    """Dots behind the ship, each with the moment at which it is left behind.

    Without a voyage all of them are there at once, along the way as it is `seen`.
    """
    if not shown.route:
        return []
    gap = _DOT * unit
    if sailed is None:
        return [
            {"x": x, "y": y, "at": 0.0}
            for leg in shown.legs
            for line in leg.lines
            for x, y in _strewn(line, gap / seen.scale)
        ]
    dots: list[dict[str, float]] = []
    last = shown.legs[0].line[0]
    for step in range(_STEPS):
        sight = sailed.at(step / (_STEPS - 1))
        if dist(sight.ship, last) * sight.view.scale >= gap:
            last = sight.ship
            dots.append({"x": last[0], "y": last[1], "at": step / (_STEPS - 1)})
    return dots


def marks(shown: VoyageView, sailed: Voyage | None) -> list[dict[str, Any]]:
    """The ports, and home before them; each with the moment at which it is reached."""
    found = [
        {"x": leg.line[-1][0], "y": leg.line[-1][1], "name": name, "away": away, "home": False,
         "at": sailed.arrival(number) if sailed else 0.0}
        for number, (leg, name, away) in enumerate(
            zip(shown.legs, shown.ports, shown.away, strict=True)
        )
    ]  # fmt: skip
    x, y = shown.chart.home
    home = {"x": x, "y": y, "name": shown.home, "away": "", "home": True, "at": 0.0}
    return [home, *found] if shown.route else found


def _strewn(line: Sequence[Point], gap: float) -> Iterator[Point]:
    """Points on a line, so far from each other."""
    left = gap
    for here, there in pairwise(line):
        step = dist(here, there)
        while left <= step and step > 0:
            part = left / step
            yield here[0] + (there[0] - here[0]) * part, here[1] + (there[1] - here[1]) * part
            left += gap
        left -= step
