"""Sheets of the map drawn in a process of their own, into a folder of bounded size."""

import io
import os
import sys
from pathlib import Path

from PIL import Image

from kiosk.edition.files import settle, unfinished
from kiosk.geo import sheets

KEPT = 150 << 20
"""Bytes of sheets that are kept; the ones that were used least recently go first."""


def main(folder: Path) -> int:
    """What that process does: an order a line from standard input, its sheet's name to output.

    A sheet that cannot be made is answered with an empty line.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tidy(folder, KEPT)
    for line in sys.stdin.buffer:
        try:
            name = make(sheets.order(line.decode()), folder)
        except (OSError, ValueError, KeyError, TypeError) as error:
            print(error, file=sys.stderr)
            name = ""
        print(name, flush=True)
    return 0


def make(order: sheets.Order, folder: Path) -> str:
    """Draws a sheet into the folder unless it is there; returns its name. Raises OSError."""
    target = folder / order.name
    if not target.exists():
        with (
            unfinished(target) as temporary,
            Image.open(io.BytesIO(sheets.draw(order))) as image,
        ):
            image.convert("RGB").save(temporary, "PNG", compress_level=1)
            settle(temporary, target)
    return order.name


def tidy(folder: Path, kept: int) -> None:
    """Deletes sheets, those used least recently first, until no more than `kept` bytes are left."""
    found = []
    for entry in os.scandir(folder):
        if entry.is_file(follow_symlinks=False):
            status = entry.stat(follow_symlinks=False)
            found.append((max(status.st_atime, status.st_mtime), status.st_size, entry.path))
    left = sum(size for _, size, _ in found)
    for _, size, path in sorted(found):
        if left <= kept:
            break
        Path(path).unlink(missing_ok=True)
        left -= size
