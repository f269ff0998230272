"""The picture at the head of the README shows the screens as they are now."""

import runpy
from pathlib import Path

from PIL import Image, ImageChops, ImageStat

ROOT = Path(__file__).resolve().parents[2]


def test_the_readme_shows_the_screens_of_today(tmp_path: Path) -> None:
    script = runpy.run_path(str(ROOT / "resources" / "make" / "contact_sheet.py"))
    sheet: Image.Image = script["make"]()
    with Image.open(script["TARGET"]) as stored:
        difference = ImageChops.difference(stored.convert("RGB"), sheet)
    mean = ImageStat.Stat(difference.convert("L")).mean[0]
    assert mean < 3, "run python resources/make/contact_sheet.py"
