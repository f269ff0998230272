"""Which meridian is in the middle of the map."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from math import ceil, floor

from kiosk.geo.world import World

_ASIDE = 20
"""How far, in degrees, home may be from the middle so that the edge cuts less land."""
_CLEAR = 5
"""How far a place stays away from the edge if that is possible, in degrees."""
_OVER_POLE = 179.99
_WORTH = 0.2
"""Degrees of latitude in a piece of land that one degree of distance from home is worth."""


def meridian(home: float, others: Sequence[float], world: World) -> float:
    """The longitude for the middle, given those of home and of all places that routes lead to.

    It is as near to home as may be without the map's edge cutting much land. No route from home is
    cut: a great circle goes from meridian to meridian the short way around.
    """
    ways = [other - home - 360 * round((other - home) / 360) for other in others]
    sights = _land_on_meridians(world)
    choices = {
        shift: sights[round(home + shift + 180) % 360] + _WORTH * abs(shift)
        for shift in range(-_ASIDE, _ASIDE + 1)
        if shift == 0 or not any(_is_torn(way, shift) for way in ways)
    }
    best = min(choices, key=lambda shift: (choices[shift], abs(shift), shift))
    found = home + best
    return found - 360 * round(found / 360)


def _is_torn(way: float, shift: int) -> bool:
    """Whether a route so far to the east may be cut or end near the edge, the middle being shifted.

    One that goes over a pole may come down on either side.
    """
    west, east = -180 + shift + _CLEAR, 180 + shift - _CLEAR
    return not max(west, -_OVER_POLE) < way < min(east, _OVER_POLE)


def _land_on_meridians(world: World) -> list[float]:
    """For each whole degree of longitude, from 0 to 359, how many degrees of latitude are land."""
    crossings: dict[int, list[float]] = defaultdict(list)
    for polygon in world.land:
        for ring in polygon:
            for (x, y), (u, v) in pairwise(zip(*world.ring(ring), strict=True)):
                for east in range(ceil(min(x, u)), floor(max(x, u)) + 1):
                    if east != max(x, u):
                        crossings[east % 360].append(y + (v - y) * (east - x) / (u - x))
    return [_inside(sorted(crossings[east])) for east in range(360)]


def _inside(crossings: list[float]) -> float:
    """The length inside, beginning at the South Pole, around which there is land."""
    ends = [-90.0, *crossings]
    return sum(north - south for south, north in zip(ends[::2], ends[1::2], strict=False))
