"""Renders the golden screens, compares them with the stored ones, and shows where they differ."""

import dataclasses
import datetime
import tempfile
from pathlib import Path

from PIL import Image, ImageChops, ImageStat

from kiosk.edition.edition import Edition
from kiosk.edition.publish import publish
from kiosk.screen.shooting import Look, shoot
from tests.fixtures.city import make_city

STORED = Path(__file__).resolve().parent / "stored"
DIFFERENT = Path(__file__).resolve().parent / "different"
DAY = datetime.date(2026, 5, 1)
LOOKS = {
    "wide": Look((640, 360), "de", DAY.isoformat(), 1.0, False),
    "upright-large": Look((360, 640), "en", DAY.isoformat(), 2.0, False),
    "projector-contrast": Look((512, 384), "de", DAY.isoformat(), 1.25, True),
}

MEAN_AT_MOST = 1.2  # of the difference of all pixels, 0 to 255
FAR_AT_MOST = 0.004  # share of pixels that differ by more than FAR
FAR = 40


def render(out: Path) -> list[Path]:
    """Renders every golden screen into the folder `out`, one sub-folder a look."""
    pictures = []
    with tempfile.TemporaryDirectory() as temporary:
        content = make_city(Path(temporary) / "city")
        for name, look in LOOKS.items():
            state = Path(temporary) / name
            edition = publish(content, state, look.size, DAY, lambda _: None)
            assert edition is not None
            folder = out / name
            folder.mkdir(parents=True)
            files = shoot(_shortened(edition), state / "renditions", look, folder)
            files += shoot(None, state / "renditions", look, folder)
            pictures += [folder / file for file, _ in files]
    return pictures


def difference(one: Path, other: Path) -> tuple[float, float, Image.Image]:
    """Mean difference (0 to 255), share of pixels that are far off, and where, as a picture."""
    with Image.open(one) as first, Image.open(other) as second:
        a, b = first.convert("RGB"), second.convert("RGB")
    if a.size != b.size:
        return 255.0, 1.0, b
    grey = ImageChops.difference(a, b).convert("L")
    far = sum(grey.histogram()[FAR:]) / (a.width * a.height)
    shown = Image.new("RGB", (a.width * 3, a.height))
    for index, picture in enumerate((a, b, grey.point(lambda value: min(255, value * 4)))):
        shown.paste(picture, (a.width * index, 0))
    return ImageStat.Stat(grey).mean[0], far, shown


def differs(mean: float, far: float) -> bool:
    """Whether a difference is more than rounding."""
    return mean > MEAN_AT_MOST or far > FAR_AT_MOST


def _shortened(edition: Edition) -> Edition:
    """Without the slides that only repeat a layout."""
    partnerships = tuple(
        dataclasses.replace(p, slides=p.slides[:1]) if p.id == "forty" else p
        for p in edition.library.partnerships
    )
    library = dataclasses.replace(edition.library, partnerships=partnerships)
    return dataclasses.replace(edition, library=library)
