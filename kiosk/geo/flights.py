"""From one view to another as the eye likes it: out, across and in again, all at one pace.

Jarke J. van Wijk and Wim A. A. Nuij: Smooth and efficient zooming and panning. IEEE Symposium on
Information Visualization 2003, 15-22, doi:10.1109/INFVIS.2003.1249004.
"""

from dataclasses import dataclass, replace
from functools import cached_property
from math import asinh, cosh, dist, exp, log, sinh, sqrt

from kiosk.geo.views import Limits, View, limited

_CURVE = sqrt(2)
"""How much a flight prefers to zoom out rather than to move; the authors' readers liked 1.42."""
_SECONDS = 0.9  # for as far as a screen is wide, for the eye
_SHORTEST, _LONGEST = 0.25, 3.0
_STILL = 1e-6
"""A way that is shorter than this share of a screen is none."""


@dataclass(frozen=True)
class Flight:
    """A way between two views of one screen."""

    start: View
    end: View
    limits: Limits
    around: float = 0.0
    """How far the way there is, in map units, if it is not the straight one."""

    @cached_property
    def length(self) -> float:
        """How far it is for the eye: a flight of twice the length should take twice the time."""
        return abs(self._last - self._first) / _CURVE

    @property
    def seconds(self) -> float:
        """How long it should take."""
        return min(_LONGEST, max(_SHORTEST, self.length * _SECONDS))

    def at(self, share: float) -> View:
        """The view after a share of the time, from 0 to 1."""
        if share <= 0:
            return self.start
        if share >= 1:
            return self.end
        along, wide = self.way(share)
        start, end = self.start, self.end
        return limited(
            replace(
                start,
                x=start.x + (end.x - start.x) * along,
                y=start.y + (end.y - start.y) * along,
                scale=start.width / wide,
            ),
            self.limits,
        )

    def way(self, share: float) -> tuple[float, float]:
        """The share of the distance that is covered, and the width of the map that is seen."""
        here = self._first + (self._last - self._first) * share
        if self._is_still:
            return share, self._seen[0] * exp(here)
        moved = self._seen[0] / _CURVE**2 * sinh(here - self._first) / cosh(here)
        return moved / self._distance, self._seen[0] * cosh(self._first) / cosh(here)

    @cached_property
    def _seen(self) -> tuple[float, float]:
        return self.start.width / self.start.scale, self.end.width / self.end.scale

    @cached_property
    def _distance(self) -> float:
        straight = dist((self.start.x, self.start.y), (self.end.x, self.end.y))
        return max(straight, self.around)

    @property
    def _is_still(self) -> bool:
        return self._distance < _STILL * min(self._seen)

    @cached_property
    def _first(self) -> float:
        return 0.0 if self._is_still else self._bend(self._seen[0], 1)

    @cached_property
    def _last(self) -> float:
        if self._is_still:
            return log(self._seen[1] / self._seen[0])
        return self._bend(self._seen[1], -1)

    def _bend(self, wide: float, way: int) -> float:
        first, last = self._seen
        way_squared = way * (_CURVE**2 * self._distance) ** 2
        rise = last**2 - first**2 + way_squared
        return -asinh(rise / (2 * wide * _CURVE**2 * self._distance))
