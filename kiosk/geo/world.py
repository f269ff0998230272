"""Reads resources/map; resources/make/world.py describes the format."""

import json
import struct
import sys
import zlib
from array import array
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from pathlib import Path
from typing import Literal

from kiosk import paths

Scale = Literal["110m", "50m", "10m"]
Ring = tuple[int, ...]
"""Arcs one after the other; ~n is arc n backwards."""
Polygon = tuple[Ring, ...]
Line = tuple["array[float]", "array[float]"]
"""Longitudes, going on beyond 180° rather than jumping, and latitudes."""


@dataclass(frozen=True)
class World:
    """Coasts and borders as arcs, and the countries and the land that are made of them."""

    arcs: tuple[Line, ...]
    countries: dict[str, tuple[Polygon, ...]]
    """By ISO 3166 alpha-2 code; areas without one are only in the land."""
    land: tuple[Polygon, ...]

    def ring(self, ring: Ring) -> Line:
        """The points of a ring; its last one is its first, or a whole turn away from it.

        It is a turn away where a ring goes around a pole.
        """
        longitudes, latitudes = array("d"), array("d")
        for number in ring:
            easts, norths = self.arcs[number if number >= 0 else ~number]
            if number < 0:
                easts, norths = easts[::-1], norths[::-1]
            if longitudes:
                turn = 360 * round((longitudes[-1] - easts[0]) / 360)
                longitudes.extend(array("d", [east + turn for east in easts[1:]]))
                latitudes.extend(norths[1:])
            else:
                longitudes.extend(easts)
                latitudes.extend(norths)
        return longitudes, latitudes

    @cached_property
    def coasts(self) -> tuple[int, ...]:
        """The arcs between land and sea."""
        arcs = (arc for polygon in self.land for ring in polygon for arc in ring)
        return tuple(sorted(arc if arc >= 0 else ~arc for arc in arcs))

    @cached_property
    def borders(self) -> tuple[int, ...]:
        """The arcs between countries."""
        return tuple(sorted(set(range(len(self.arcs))) - set(self.coasts)))


def load(scale: Scale) -> World:
    """The world that ships with the program, at one of its three scales."""
    return read(paths.resources() / "map" / f"world-{scale}.bin")


def read(path: Path) -> World:
    """The world in a file."""
    data = zlib.decompress(path.read_bytes())
    (length,) = struct.unpack_from("<I", data)
    header = json.loads(data[4 : 4 + length])
    steps = memoryview(data)[4 + length :]
    half = len(steps) // 2
    counts = header["counts"]
    easts, norths = (
        _lines(
            _integers(steps[axis * half : (axis + 1) * half]),
            [start[axis] for start in header["starts"]],
            counts,
            header["scale"][axis],
            header["origin"][axis],
        )
        for axis in (0, 1)
    )
    countries: dict[str, tuple[Polygon, ...]] = {}
    for code, _, polygons in header["countries"]:
        if code:
            countries[code] = countries.get(code, ()) + _frozen(polygons)
    return World(tuple(zip(easts, norths, strict=True)), countries, _frozen(header["land"]))


def _integers(planes: memoryview) -> "array[int]":
    """16-bit integers whose low bytes come first, then their high ones."""
    half = len(planes) // 2
    mixed = bytearray(len(planes))
    mixed[0::2] = planes[:half]
    mixed[1::2] = planes[half:]
    steps = array("h", bytes(mixed))
    if sys.byteorder == "big":
        steps.byteswap()
    return steps


def _lines(
    steps: "array[int]", starts: list[int], counts: list[int], scale: float, origin: float
) -> "list[array[float]]":
    """The coordinates of each arc in degrees."""
    found, at = [], 0
    for start, count in zip(starts, counts, strict=True):
        grid = accumulate(steps[at : at + count - 1], initial=start)
        found.append(array("d", [step * scale + origin for step in grid]))
        at += count - 1
    return found


def _frozen(polygons: list[list[list[int]]]) -> tuple[Polygon, ...]:
    return tuple(tuple(tuple(ring) for ring in polygon) for polygon in polygons)
