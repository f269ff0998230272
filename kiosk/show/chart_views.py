"""The map of a visit in words of one language."""

import datetime
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.content.library import Partnership
from kiosk.edition import uses
from kiosk.geo.projection import Point
from kiosk.show import charts
from kiosk.show.charts import Chart
from kiosk.show.reader import Passage, Reader
from kiosk.show.theme import accent_of


@dataclass(frozen=True)
class ChartView:
    """The ports in their order: `names` as plain words, `points` in map units, and for QML their
    partnership, place, name and distance."""

    chart: Chart
    home: str
    names: tuple[str, ...]
    points: tuple[Point, ...]
    ports: tuple[dict[str, Any], ...]


def chart(reader: Reader) -> ChartView:
    """The map in the reader's language."""
    found = charts.chart(reader.library)
    names = tuple(reader.plain(port.name) for port in found.ports)
    return ChartView(
        chart=found,
        home=reader.plain(reader.library.home.name),
        names=names,
        points=tuple(port.point for port in found.ports),
        ports=tuple(
            {
                "partnership": port.partnership,
                "port": port.index,
                "name": name,
                "away": reader.plain(port.place.away),
            }
            for port, name in zip(found.ports, names, strict=True)
        ),
    )


def number(view: ChartView, partnership: str, port: int) -> int:
    """The number of a port among all, -1 when it is not there."""
    for index, each in enumerate(view.ports):
        if (each["partnership"], each["port"]) == (partnership, port):
            return index
    return -1


def card(reader: Reader, partnership: Partnership, port: int) -> dict[str, Any]:
    """What is said of a port: `zone` is its time zone, the rest is StyledText."""
    place = partnership.places[port]
    accent, on_accent = accent_of(reader.library, partnership.accent)
    shown = uses.card(partnership)
    name, at = reader.styled(partnership.name), reader.styled(place.name)
    return {
        "id": partnership.id,
        "name": name,
        "place": at if at != name else "",
        "country": reader.country(partnership),
        "kind": reader.kind(partnership),
        "picture": reader.best(shown[1], "card", "tile", "half")["source"] if shown else "",
        "alt": reader.plain(shown[1].alt) if shown else "",
        "accent": accent,
        "onAccent": on_accent,
        "away": reader.plain(place.away),
        "zone": place.zone,
    }


def passages(reader: Reader, partnership: Partnership, port: int) -> tuple[Passage, ...]:
    """What a voice reads of a port."""
    place = partnership.places[port]
    return reader.passages(partnership.name, partnership.country_name, place.name, place.away)


def time_in(zone: str, now: datetime.datetime) -> datetime.datetime | None:
    """The time in a zone at a moment that knows its own; None where the zone is not known."""
    try:
        return now.astimezone(ZoneInfo(zone)) if zone else None
    except (ValueError, OSError, LookupError):
        return None
