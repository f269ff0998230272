"""The stored world: where it comes from, that it can be made again, and what is in it."""

import hashlib
import importlib.util
import json
import os
import re
import zlib
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from kiosk.geo import world
from kiosk.geo.world import World

ROOT = Path(__file__).resolve().parents[2]
MAP = ROOT / "resources" / "map"
PROVENANCE = (MAP / "PROVENANCE.md").read_text("utf-8")
PACKAGE = os.environ.get("WORLD_ATLAS")


@pytest.fixture(scope="session")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_world", ROOT / "resources/make/world.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def islands() -> dict[str, Any]:
    """Two countries side by side across 180°, a lake in one, a point, and a ring at the pole.

    Arc 0 is their border, 1 and 2 their coasts, 3 the lake.
    """
    return {
        "transform": {"scale": [0.01, 0.01], "translate": [-180, -90]},
        "arcs": [
            [[0, 9000], [0, 1000]],
            [[0, 10000], [35000, 0], [0, -1000], [-35000, 0]],
            [[0, 9000], [500, 0], [0, 1000], [-500, 0]],
            [[35600, 9300], [100, 0], [0, 0], [0, 100], [-100, -100]],
            [[5, 5], [0, 0]],
            [[0, 0], [18000, 0], [18000, 0]],
        ],
        "objects": {
            "countries": {
                "geometries": [
                    {
                        "type": "MultiPolygon",
                        "id": "250",
                        "properties": {"name": "West"},
                        "arcs": [[[0, 1], [3]], [[4]]],
                    },
                    {
                        "type": "Polygon",
                        "id": "724",
                        "properties": {"name": "East"},
                        "arcs": [[~0, 2]],
                    },
                    {
                        "type": "Polygon",
                        "properties": {"name": "Kosovo"},
                        "arcs": [[3]],
                    },
                    {"type": "Polygon", "properties": {"name": "Nobody's"}, "arcs": [[5]]},
                ]
            },
            "land": {
                "geometries": [{"type": "MultiPolygon", "arcs": [[[1, 2], [3]], [[4]], [[5]]]}]
            },
        },
    }


@pytest.fixture
def small(script: ModuleType, tmp_path: Path) -> World:
    path = tmp_path / "world.bin"
    path.write_bytes(script.packed(islands()))
    return world.read(path)


def test_what_is_written_is_read(small: World) -> None:
    assert sorted(small.countries) == ["ES", "FR", "XK"]
    border, coast, lake, other = small.arcs
    assert [list(axis) for axis in border] == [[-180, -180], [0, 10]]
    assert [list(axis) for axis in other] == [[-180, -175, -175, -180], [0, 0, 10, 10]]
    assert lake[0].tolist() == pytest.approx([176, 177, 177, 176]), "no point twice"
    assert coast[1].tolist() == [10, 10, 0, 0]


def test_nothing_jumps_at_180_degrees(small: World) -> None:
    coast = small.arcs[1]
    assert coast[0].tolist() == pytest.approx([-180, -190, -190, -180])
    for country in small.countries.values():
        for polygon in country:
            for ring in polygon:
                easts, norths = small.ring(ring)
                assert all(abs(after - before) <= 11 for before, after in pairwise(easts))
                assert (easts[-1], norths[-1]) == pytest.approx((easts[0], norths[0]))


def test_coasts_are_told_from_borders(small: World) -> None:
    assert small.borders == (0,)
    assert small.coasts == (1, 2, 3)


def test_what_encloses_nothing_is_left_out(small: World) -> None:
    assert len(small.countries["FR"]) == 1
    assert len(small.countries["FR"][0]) == 2, "the lake"
    assert len(small.land) == 1


def test_a_ring_backwards_is_read_backwards(small: World) -> None:
    ring = small.countries["ES"][0][0]
    assert small.ring(ring)[1].tolist() == [10, 0, 0, 10, 10]


@pytest.mark.parametrize("name", [f"world-{scale}.bin" for scale in ("110m", "50m", "10m")])
def test_a_stored_file_is_the_one_that_was_made(name: str) -> None:
    row = re.search(rf"^\| {re.escape(name)} \| (\d+) \| ([0-9a-f]{{64}}) \|$", PROVENANCE, re.M)
    data = (MAP / name).read_bytes()
    assert row and (len(data), hashlib.sha256(data).hexdigest()) == (int(row[1]), row[2])


def test_provenance_says_what_the_script_would(script: ModuleType) -> None:
    assert f"`world-atlas` {script.VERSION}" in PROVENANCE
    assert f"Natural Earth {script.NATURAL_EARTH}" in PROVENANCE
    assert "**public domain**" in PROVENANCE


@pytest.mark.skipif(not PACKAGE, reason="WORLD_ATLAS does not name the package's .tgz file")
def test_the_stored_files_can_be_made_again(script: ModuleType, tmp_path: Path) -> None:
    """Compared unpacked: another zlib may pack the same otherwise."""
    script.main(["--package", str(PACKAGE), "--out", str(tmp_path)])
    for path in MAP.glob("*.bin"):
        made = (tmp_path / path.name).read_bytes()
        assert zlib.decompress(made) == zlib.decompress(path.read_bytes())
    inputs = [line for line in PROVENANCE.splitlines() if line.startswith("| countries")]
    assert set(inputs) <= set((tmp_path / "PROVENANCE.md").read_text("utf-8").splitlines())


def test_all_three_scales_are_small() -> None:
    assert sum(path.stat().st_size for path in MAP.iterdir()) < 1_200_000


@pytest.mark.parametrize(("scale", "points"), [("110m", 8_000), ("50m", 80_000), ("10m", 470_000)])
def test_the_shipped_world(scale: world.Scale, points: int) -> None:
    earth = world.load(scale)
    assert sum(len(easts) for easts, _ in earth.arcs) > points
    partners = {"FR", "DZ", "ES", "RO", "US", "IE", "DE", "GB", "BF", "IT", "AR", "MX", "JP"}
    assert partners | {"XK", "NZ", "AQ"} <= set(earth.countries)
    assert all(re.fullmatch("[A-Z]{2}", code) for code in earth.countries)
    assert set(earth.coasts) | set(earth.borders) == set(range(len(earth.arcs)))
    assert not set(earth.coasts) & set(earth.borders)


def test_the_finest_scale_knows_the_roadstead_of_brest() -> None:
    """The coast around Brest has as many points as its shape needs, none far from the next."""
    earth = world.load("10m")
    easts, norths = max(
        (earth.arcs[arc] for arc in earth.coasts),
        key=lambda arc: sum(_by_brest(*at) for at in zip(*arc, strict=True)),
    )
    near = [at for at in zip(easts, norths, strict=True) if _by_brest(*at)]
    assert len(near) > 60
    assert any(-4.3 < east < -4.2 and 48.2 < north < 48.4 for east, north in near), "its far end"


def _by_brest(east: float, north: float) -> bool:
    return -4.8 < east < -4.1 and 48.2 < north < 48.5


def test_the_header_is_plain_json(script: ModuleType) -> None:
    data = zlib.decompress(script.packed(islands()))
    length = int.from_bytes(data[:4], "little")
    header = json.loads(data[4 : 4 + length])
    assert sorted(header) == ["countries", "counts", "land", "origin", "scale", "starts"]
    assert len(data) == 4 + length + 4 * sum(count - 1 for count in header["counts"])
