"""Makes resources/map, the world's coasts and borders, from the npm package world-atlas.

Run as `python resources/make/world.py [--package FILE.tgz]`; without a file, `npm pack` fetches the
version below. The package holds Natural Earth's countries (public domain) as TopoJSON: arcs on a
grid, shared by the countries on both sides, so that a border is drawn once and told from a coast.

world-*.bin is one zlib stream of: the length of the header (4 bytes, little-endian), the header
(JSON), and the steps from point to point of all arcs, as 16-bit integers taken apart into four runs
of bytes (x low, x high, y low, y high), which zlib packs better. In the header:

    scale, origin   degrees = step × scale + origin, for longitude and latitude
    starts, counts  the first point and the number of points of each arc
    countries       [ISO 3166 alpha-2 code or "", name, polygons]
    land            the polygons of all countries together

A polygon is a list of rings, a ring a list of arcs; ~n is arc n backwards. Inside an arc longitudes
go on beyond 180°, nothing jumps there.
"""

import argparse
import hashlib
import json
import struct
import subprocess
import sys
import tarfile
import tempfile
import zlib
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

from babel.core import get_global

TARGET = Path(__file__).resolve().parent.parent / "map"
VERSION = "2.0.2"
NATURAL_EARTH = "4.1.0"
SCALES = ("110m", "50m", "10m")
CODES = {"Kosovo": "XK"}
"""Countries to which the package gives no number, though CLDR knows a code for them."""
_POLE = -89.9  # a ring that stays below this latitude is an artefact

Json = dict[str, Any]
Grid = list[tuple[int, int]]


def packed(topology: Json) -> bytes:
    """A file of the format above from TopoJSON with the objects `countries` and `land`."""
    scale, origin = topology["transform"]["scale"], topology["transform"]["translate"]
    turn = round(360 / scale[0])
    arcs = [_unbroken(arc, turn) for arc in topology["arcs"]]
    seen = _Seen(arcs, (_POLE - origin[1]) / scale[1])
    countries = [
        [_code(shape), shape["properties"]["name"], polygons]
        for shape in topology["objects"]["countries"]["geometries"]
        if (polygons := seen.polygons(shape))
    ]
    land = [
        polygon
        for shape in topology["objects"]["land"]["geometries"]
        for polygon in seen.polygons(shape)
    ]
    kept = [arcs[index] for index in seen.order]
    header = {
        "scale": scale,
        "origin": origin,
        "starts": [arc[0] for arc in kept],
        "counts": [len(arc) for arc in kept],
        "countries": countries,
        "land": land,
    }
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    steps = [_steps(kept, axis) for axis in (0, 1)]
    planes = b"".join(run[byte::2] for run in steps for byte in (0, 1))
    return zlib.compress(struct.pack("<I", len(text)) + text + planes, 9)


class _Seen:
    """The arcs that are used by what can be seen, numbered anew."""

    def __init__(self, arcs: list[Grid], pole: float) -> None:
        self.order: list[int] = []
        self._arcs = arcs
        self._pole = pole
        self._numbers: dict[int, int] = {}

    def polygons(self, shape: Json) -> list[list[list[int]]]:
        """The polygons of a TopoJSON shape without rings that enclose nothing visible."""
        polygons = {"Polygon": [shape.get("arcs")], "MultiPolygon": shape.get("arcs")}
        kept = [
            [[self._number(arc) for arc in ring] for ring in polygon if self._is_seen(ring)]
            for polygon in polygons[shape["type"]]
        ]
        return [polygon for polygon in kept if polygon]

    def _is_seen(self, ring: list[int]) -> bool:
        points = {point for arc in ring for point in self._arcs[arc if arc >= 0 else ~arc]}
        return len(points) > 2 and any(y > self._pole for _, y in points)

    def _number(self, arc: int) -> int:
        old = arc if arc >= 0 else ~arc
        if old not in self._numbers:
            self._numbers[old] = len(self.order)
            self.order.append(old)
        new = self._numbers[old]
        return new if arc >= 0 else ~new


def _unbroken(arc: list[list[int]], turn: int) -> Grid:
    """The points of a delta-coded arc without repetitions, and without a jump at 180°."""
    xs = list(accumulate(step[0] for step in arc))
    ys = accumulate(step[1] for step in arc)
    ways = (after - before for before, after in pairwise(xs))
    straight = accumulate((way - turn * round(way / turn) for way in ways), initial=xs[0])
    points = list(zip(straight, ys, strict=True))
    return points[:1] + [after for before, after in pairwise(points) if after != before]


def _steps(arcs: list[Grid], axis: int) -> bytes:
    steps = [after[axis] - before[axis] for arc in arcs for before, after in pairwise(arc)]
    return struct.pack(f"<{len(steps)}h", *steps)


def _code(shape: Json) -> str:
    number = shape.get("id")
    if number is None:
        return CODES.get(shape["properties"]["name"], "")
    return str(get_global("territory_aliases")[number][0])


def topologies(package: Path) -> dict[str, bytes]:
    """The texts of the TopoJSON files in the package."""
    with tarfile.open(package) as archive:
        found = {scale: archive.extractfile(f"package/countries-{scale}.json") for scale in SCALES}
        return {scale: file.read() for scale, file in found.items() if file}


def fetched(folder: Path) -> Path:
    """The package as the npm client brings it."""
    command = ["npm", "pack", "--silent", f"world-atlas@{VERSION}", "--pack-destination", folder]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return next(folder.glob("world-atlas-*.tgz"))


def provenance(inputs: dict[str, bytes], outputs: dict[str, bytes]) -> str:
    """The text of PROVENANCE.md."""
    rows = [("countries-{}.json", inputs), ("world-{}.bin", outputs)]
    table = "\n".join(
        f"| {name.format(scale)} | {len(data)} | {hashlib.sha256(data).hexdigest()} |"
        for name, files in rows
        for scale, data in files.items()
    )
    return f"""# Where the world comes from

Natural Earth {NATURAL_EARTH}, Admin 0 – Countries, at 1:110, 1:50 and 1:10 million
(naturalearthdata.com). Natural Earth is in the **public domain**.

It was taken from the npm package `world-atlas` {VERSION} (ISC licence for the package itself), and
turned into `world-*.bin` by `python resources/make/world.py`. Countries have their ISO 3166 alpha-2
codes instead of the numbers (Unicode CLDR). Left out: repeated points, rings of fewer than three
different points, and in the 1:50 million file a ring around the South Pole itself, an artefact. No
coast and no border was changed.

| file | bytes | SHA-256 |
|---|---|---|
{table}
"""


def main(arguments: list[str]) -> None:
    """Writes the files and PROVENANCE.md."""
    parser = argparse.ArgumentParser(description="Makes resources/map.")
    parser.add_argument("--package", type=Path, help="world-atlas as a .tgz file")
    parser.add_argument("--out", type=Path, default=TARGET)
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        inputs = topologies(chosen.package or fetched(Path(folder)))
    outputs = {scale: packed(json.loads(text)) for scale, text in inputs.items()}
    chosen.out.mkdir(parents=True, exist_ok=True)
    for scale, data in outputs.items():
        (chosen.out / f"world-{scale}.bin").write_bytes(data)
    text = provenance(inputs, outputs)
    (chosen.out / "PROVENANCE.md").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
