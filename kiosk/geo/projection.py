"""The Equal Earth projection: areas are true, parallels straight, and it looks right on a wall.

Bojan Šavrič, Tom Patterson and Bernhard Jenny: The Equal Earth map projection. International
Journal of Geographical Information Science 33 (2019), 454-465, doi:10.1080/13658816.2018.1504949.

Map units are radii of the Earth, x to the east and y to the south as on a screen, (0, 0) where the
central meridian meets the equator. The Earth is taken as a sphere.
"""

from array import array
from dataclasses import dataclass, field
from math import asin, cos, degrees, pi, radians, sin, sqrt

Place = tuple[float, float]
"""Latitude and longitude in degrees."""
Point = tuple[float, float]
"""x and y in map units."""
Box = tuple[float, float, float, float]
"""The lowest x and y, the highest x and y."""

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_M = sqrt(3) / 2


class _Rows(dict[float, Point]):
    """For a latitude: how far a degree of longitude reaches there, and y; kept once computed."""

    def __missing__(self, latitude: float) -> Point:
        theta = asin(_M * sin(radians(latitude)))
        row = radians(cos(theta) / (_M * _slope(theta))), -_height(theta)
        self[latitude] = row
        return row


@dataclass(frozen=True)
class EqualEarth:
    """The projection with a meridian in the middle; the one opposite is the map's edge."""

    meridian: float
    _rows: _Rows = field(default_factory=_Rows, repr=False, compare=False)

    def forward(self, place: Place) -> Point:
        """Where a place is on the map."""
        latitude, longitude = place
        return self.laid(latitude, self.aside(longitude))

    def aside(self, longitude: float) -> float:
        """How far east of the middle, from -180 to 180 degrees."""
        away = longitude - self.meridian
        return away - 360 * round(away / 360)

    def laid(self, latitude: float, aside: float) -> Point:
        """The point of a latitude that lies so many degrees east of the middle."""
        reach, y = self._rows[latitude]
        return reach * aside, y

    def lay(
        self, longitudes: "array[float]", latitudes: "array[float]", middle: float = 0.0
    ) -> "tuple[array[float], array[float]]":
        """The x and the y of many points at once, to 2 m; longitudes count from the middle."""
        rows = self._rows
        found = [rows[latitude] for latitude in latitudes]
        xs = [reach * (east - middle) for (reach, _), east in zip(found, longitudes, strict=True)]
        return array("f", xs), array("f", [y for _, y in found])

    def inverse(self, point: Point) -> Place | None:
        """The place at a point of the map, None outside it."""
        x, y = point
        if abs(y) > HALF_HEIGHT:
            return None
        theta = _theta(-y)
        sine = sin(theta) / _M
        latitude = degrees(asin(max(-1.0, min(1.0, sine))))
        aside = degrees(x * _M * _slope(theta) / cos(theta))
        if abs(aside) > 180 + 1e-9:
            return None
        longitude = self.meridian + aside
        return latitude, longitude - 360 * round(longitude / 360)

    def outline(self, step: int = 1) -> list[Point]:
        """The map's edge, a closed ring with a point every so many degrees of latitude."""
        east = [self.laid(latitude, 180) for latitude in range(90, -90, -step)]
        west = [self.laid(latitude, -180) for latitude in range(-90, 90, step)]
        return [*east, self.laid(-90, 180), *west, self.laid(90, -180), self.laid(90, 180)]


def _height(theta: float) -> float:
    squared = theta * theta
    sixth = squared**3
    return theta * (_A1 + _A2 * squared + sixth * (_A3 + _A4 * squared))


def _slope(theta: float) -> float:
    """The derivative of the height."""
    squared = theta * theta
    sixth = squared**3
    return _A1 + 3 * _A2 * squared + sixth * (7 * _A3 + 9 * _A4 * squared)


def _theta(height: float) -> float:
    """Newton's way back from a height; it comes nearer than a float can tell in six steps."""
    theta = height / _A1
    for _ in range(8):
        theta -= (_height(theta) - height) / _slope(theta)
    return theta


HALF_HEIGHT = _height(asin(_M))
HALF_WIDTH = pi / (_M * _A1)
