"""Content folders, pictures and colour profiles made by code."""

import datetime
import io
import os
import struct
import time
from pathlib import Path
from typing import Any

import yaml
from PIL import Image

from kiosk.edition import uses
from kiosk.edition.edition import Edition
from kiosk.edition.files import UNFINISHED
from kiosk.edition.publish import publish
from kiosk.edition.renditions import is_whole
from kiosk.edition.store import Store

TODAY = datetime.date(2026, 11, 23)
SCREEN = (320, 180)
RED, GREEN, BLUE, WHITE = (220, 30, 30), (30, 200, 40), (20, 40, 230), (250, 250, 250)


class Folder:
    """A content folder that is being written."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.kiosk()

    def write(self, name: str, data: bytes | str) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    def kiosk(self, **more: Any) -> None:
        home = {"name": "Brest", "country": "FR", "at": [48.39, -4.486], **more.pop("home", {})}
        data = {"title": "Escales", "languages": ["fr"], "home": home, **more}
        self.write("kiosk.yaml", yaml.safe_dump(data))

    def partnership(self, name: str, **more: Any) -> None:
        data = {"name": name.title(), "kind": "friendship", **more}
        self.write(f"partnerships/{name}/partnership.yaml", yaml.safe_dump(data))

    def photo(self, name: str, colour: tuple[int, int, int] = RED, size=(400, 300)) -> Path:
        return self.write(name, jpeg(colour, size))

    def settled(self) -> "Folder":
        """Makes all files an hour old, as those are that nobody copies right now."""
        past = time.time() - 3600
        for path in self.root.rglob("*"):
            os.utime(path, (past, past))
        return self


class Publisher:
    """Publishes a folder, and keeps what it was told."""

    def __init__(self, folder: Folder, state: Path) -> None:
        self.folder = folder
        self.state = state
        self.store = Store(state, folder.root)
        self.events: list[dict[str, Any]] = []

    def __call__(self, screen: tuple[int, int] = SCREEN) -> Edition | None:
        self.events.clear()
        return publish(self.folder.root, self.state, screen, TODAY, self.events.append)

    def steps(self) -> list[str]:
        return [event["step"] for event in self.events]

    def picture(self, edition: Edition, key: str) -> Image.Image:
        with Image.open(self.store.renditions / edition.renditions[key]) as image:
            image.load()
        return image


def pic(file: str, **more: Any) -> dict[str, Any]:
    """A picture as partnership.yaml names it."""
    return {"file": file, "alt": "A picture", "credit": "Me", **more}


def town(root: Path, *, partners: int = 2, photos: int = 2) -> Folder:
    """Partnerships with a title over their hero, an address, and a gallery of photos."""
    folder = Folder(root)
    for number in range(partners):
        name = f"town-{number}"
        base = f"partnerships/{name}"
        folder.photo(f"{base}/hero.jpg", (40 * number, 90, 60))
        folder.write(f"{base}/emblem.svg", svg("<circle cx='50' cy='50' r='40' fill='#f00'/>"))
        for photo in range(photos):
            folder.photo(f"{base}/photos/view {photo}.jpg", (10 * number, 20 * photo, 99))
        folder.partnership(
            name,
            hero=pic("hero.jpg"),
            emblem=pic("emblem.svg"),
            slides=[
                {"layout": "title", "title": "Welcome"},
                {
                    "layout": "links",
                    "title": "More",
                    "links": [{"address": f"https://example.org/{name}", "label": "Site"}],
                },
            ],
        )
    return folder.settled()


def assert_whole(store: Store, edition: Edition) -> None:
    """The edition has just the renditions that it needs, each there to its last byte.

    One that is not complete may still lack what only visitors see.
    """
    every = uses.every_key(edition.library)
    needed = every if edition.complete else {uses.key(u) for u in uses.in_loop(edition.library)}
    assert needed <= set(edition.renditions) <= every
    for name in edition.renditions.values():
        assert is_whole(store.renditions / name), name


def unfinished(state: Path) -> list[Path]:
    return list(state.rglob(f"{UNFINISHED}*"))


def jpeg(colour: tuple[int, int, int], size=(400, 300), **how: Any) -> bytes:
    return encoded(Image.new("RGB", size, colour), "JPEG", **{"quality": 95, **how})


def encoded(image: Image.Image, kind: str, **how: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **how)
    return buffer.getvalue()


def svg(inside: str, size: str = "viewBox='0 0 100 100'") -> str:
    return f"<svg xmlns='http://www.w3.org/2000/svg' {size}>{inside}</svg>"


SRGB = ((0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410))
ADOBE = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))
P3 = ((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407))
"""The primaries of colour spaces in XYZ, adapted to D50 (ICC.1)."""


def rgb_profile(primaries: tuple[tuple[float, ...], ...], gamma: float) -> bytes:
    """A matrix profile for RGB with those primaries and a power curve."""
    curve = struct.pack(">4s4xIH", b"curv", 1, round(gamma * 256))
    tags = {b"wtpt": _xyz((0.9642, 1.0, 0.8249))}
    for letter, primary in zip(b"rgb", primaries, strict=True):
        tags[bytes([letter]) + b"XYZ"] = _xyz(primary)
        tags[bytes([letter]) + b"TRC"] = curve
    return _profile(b"mntr", b"RGB ", b"XYZ ", tags)


def grey_profile(gamma: float) -> bytes:
    """A profile for grey with a power curve."""
    curve = struct.pack(">4s4xIH", b"curv", 1, round(gamma * 256))
    white = _xyz((0.9642, 1.0, 0.8249))
    return _profile(b"mntr", b"GRAY", b"XYZ ", {b"wtpt": white, b"kTRC": curve})


def cmyk_profile(cyan: tuple[int, int, int]) -> bytes:
    """A table for CMYK whose full cyan is the L*a*b* given (L 0 to 100, a and b -128 to 127)."""
    corners = []
    for index in range(16):  # C is the highest bit, K the lowest
        light = 100 * (3 - (index >> 2 & 1) - (index >> 1 & 1)) / 3 * (1 - (index & 1))
        lab = (light, 0, 0) if index != 8 else cyan
        corners += [round(lab[0] * 2.55), lab[1] + 128, lab[2] + 128]
    ramp = bytes(range(256))
    matrix = struct.pack(">9i", *(65536 if i % 4 == 0 else 0 for i in range(9)))
    table = b"mft1" + bytes(4) + bytes([4, 3, 2, 0]) + matrix
    table += ramp * 4 + bytes(corners) + ramp * 3
    return _profile(b"prtr", b"CMYK", b"Lab ", {b"A2B0": table, b"wtpt": _xyz((0.9642, 1, 0.8249))})


def _xyz(values: tuple[float, ...]) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(value * 65536) for value in values))


def _profile(kind: bytes, space: bytes, connection: bytes, tags: dict[bytes, bytes]) -> bytes:
    text = b"desc" + bytes(4) + struct.pack(">I", 5) + b"made\0" + bytes(78)
    tags = {b"desc": text, b"cprt": b"text" + bytes(4) + b"none\0", **tags}
    table, body = b"", b""
    start = 128 + 4 + 12 * len(tags)
    for name, data in tags.items():
        table += struct.pack(">4sII", name, start + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    size = start + len(body)
    header = struct.pack(">I4xI4s4s4s12x4s", size, 0x02400000, kind, space, connection, b"acsp")
    header += bytes(68 - len(header)) + struct.pack(">3i", 63190, 65536, 54061)
    return header + bytes(128 - len(header)) + struct.pack(">I", len(tags)) + table + body
