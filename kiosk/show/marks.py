"""Pins and names on the map as it is seen: pins a finger can tell apart, names side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.geo.labels import Box, Label, placed
from kiosk.geo.pins import Marker, markers
from kiosk.geo.projection import Point
from kiosk.geo.views import View

APART = 80.0
"""Pixels at 1080p from pin to pin: a target of 64, and 16 between two."""

_PIN, _HOME, _GAP = 40.0, 44.0, 8.0  # what is drawn of a pin and of home, and the way to a name

Size = tuple[float, float]


@dataclass(frozen=True)
class Mark:
    """A pin, or several as one; `label` is the place of its name, counted from the pin."""

    x: float
    y: float
    members: tuple[int, ...]
    label: Box | None


def marks(
    points: Sequence[Point],
    home: Point,
    sizes: Sequence[Size],
    view: View,
    room: Size,
    unit: float,
) -> tuple[Mark, ...]:
    """The pins of a view, the last one being home; names only in the `room` that nothing covers.

    `sizes` are those of the names in pixels, the last one that of home's.
    """
    found = markers(points, view.scale, APART * unit)
    at_home = Marker(home, (len(points),))
    names = [
        Label(_box(marker.at, view, (_HOME if marker is at_home else _PIN) * unit), *size)
        for marker in (at_home, *found)
        for size in (sizes[marker.members[0]] if len(marker.members) == 1 else (0.0, 0.0),)
    ]
    boxes = iter(placed(names, (), (0.0, 0.0, *room), _GAP * unit))
    result = []
    for marker in (at_home, *found):
        x, y = view.to_screen(marker.at)
        box = next(boxes)
        named = box is not None and len(marker.members) == 1
        label = (box[0] - x, box[1] - y, box[2], box[3]) if named and box else None
        result.append(Mark(*marker.at, marker.members, label))
    return (*result[1:], result[0])


def pins(
    found: Sequence[Mark], names: Sequence[str], *, named: bool
) -> list[dict[str, Any] | None]:
    """For each port, and for home at the end, its pin as QML takes it; None for those merged into
    the pin of another. Without `named` no name is shown."""
    shown: list[dict[str, Any] | None] = [None] * (len(names) + 1)
    for mark in found:
        members = [each for each in mark.members if each < len(names)]
        shown[mark.members[0]] = {
            "x": mark.x,
            "y": mark.y,
            "count": len(mark.members),
            "members": members,
            "names": [names[each] for each in members],
            "label": list(mark.label) if mark.label and named else None,
        }
    return shown


def _box(at: Point, view: View, side: float) -> Box:
    x, y = view.to_screen(at)
    return x - side / 2, y - side / 2, side, side
