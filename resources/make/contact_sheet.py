"""Makes docs/screens.jpg, the picture of six screens at the head of the README.

Run as `python resources/make/contact_sheet.py`; it calls `kiosk shots` on the shipped content.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
SCREENS = (
    "home-home",
    "visit-menu",
    "visit-map",
    "tierra-del-fuego-map",
    "sapone-sapone",
    "visit-veracruz",
)
WIDTH, HEIGHT, COLUMNS, GAP = 640, 360, 3, 12
TARGET = ROOT / "docs" / "screens.jpg"


def make() -> Image.Image:
    """Takes the screens and lays them side by side."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "kiosk", "shots", str(ROOT / "content"), "--out", folder]
        subprocess.run([*command, "--size", "1280x720"], check=True, cwd=ROOT)
        found = [next(Path(folder).glob(f"*-{name}*.png")) for name in SCREENS]
        rows = len(SCREENS) // COLUMNS
        size = ((WIDTH + GAP) * COLUMNS - GAP, (HEIGHT + GAP) * rows - GAP)
        sheet = Image.new("RGB", size, "#FFFFFF")
        for index, path in enumerate(found):
            row, column = divmod(index, COLUMNS)
            with Image.open(path) as screen:
                small = screen.convert("RGB").resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
            sheet.paste(small, (column * (WIDTH + GAP), row * (HEIGHT + GAP)))
    return sheet


if __name__ == "__main__":
    make().save(TARGET, quality=88)
