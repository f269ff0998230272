"""Picture files looked at without decoding them: size, format, damage, what they say themselves."""

import logging
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from PIL import ExifTags, Image, UnidentifiedImageError
from PIL.ImageFile import ImageFile

from kiosk.content import metadata, svg
from kiosk.content.messages import reason

MAX_PIXELS = 100_000_000
MAX_JPEG_PIXELS = 250_000_000  # a JPEG is decoded at a fraction of its size
SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".svg", ".svgz"}

_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")
_JPEG_END, _PNG_END = b"\xff\xd9", b"IEND"
_TAILS = (2_048, 65_536)

_CAMERA_NAME = re.compile(
    r"(?:IMG|DSC|DSCN|DSCF|P|PXL|MVIMG|DJI|GOPR|WP|WhatsApp[ _]Image|Screenshot|photo|image)?"
    r"[-_ ]?[\d_\- ]*(?:~\d+|\(\d+\)|-?WA\d+)?",
    re.IGNORECASE,
)
_ORDER_NUMBER = re.compile(r"0\d*[-_. ]+|\d{1,3}[-_.]+ *")

logging.getLogger("PIL").setLevel(logging.CRITICAL)  # it logs what it raises as well
Image.MAX_IMAGE_PIXELS = None  # the limits above are checked here, before anything is decoded


@dataclass(frozen=True)
class Facts:
    """What is known of a picture file. Sizes in pixels, as seen upright.

    `problem` is the code of what is wrong with it or "", `reason` the system's word for it.
    """

    width: int = 0
    height: int = 0
    format: str = ""
    animated: bool = False
    problem: str = ""
    reason: str = ""
    caption: str = ""
    credit: str = ""


def examine(path: Path) -> Facts:
    """Looks at the picture at `path`. Never raises; Pillow may warn of odd metadata."""
    suffix = path.suffix.casefold()
    try:
        if suffix == ".svg":
            width, height = svg.examine(path)
            return Facts(width, height, "SVG")
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size == 0:
                return Facts(problem="file-empty")
            if suffix == ".svgz":
                return Facts(problem="picture-unknown")
            return _examine_pixels(file, size)
    except svg.RefusedSvg as error:
        return Facts(problem=error.code)
    except UnidentifiedImageError:
        return Facts(problem="picture-unknown")
    except OSError as error:
        if error.errno is not None:
            return Facts(problem="unreadable", reason=reason(error, "en"))
        return Facts(problem="picture-damaged")
    except Exception:  # noqa: BLE001 - a decoder may raise anything on hostile bytes
        return Facts(problem="picture-damaged")


def _examine_pixels(file: BinaryIO, size: int) -> Facts:
    with Image.open(file, formats=_FORMATS) as image:
        width, height = image.size
        kind = "JPEG" if image.format == "MPO" else image.format or ""
        if width * height > (MAX_JPEG_PIXELS if kind == "JPEG" else MAX_PIXELS):
            return Facts(width, height, kind, problem="picture-too-large")
        exif = metadata.exif(image)
        lying = exif.get(ExifTags.Base.Orientation, 1) in (5, 6, 7, 8)
        if lying and kind != "TIFF":  # of a TIFF, Pillow gives the upright size
            width, height = height, width
        caption, credit = metadata.description(image, exif)
        if not _is_whole(file, size, image, kind):
            return Facts(width, height, kind, problem="picture-damaged")
        animated = kind not in ("JPEG", "TIFF") and getattr(image, "is_animated", False)
        return Facts(width, height, kind, animated, caption=caption, credit=credit)


def _is_whole(file: BinaryIO, size: int, image: ImageFile, kind: str) -> bool:
    """Whether the file ends as its format ends; what the ending does not tell, decoding does."""
    if kind == "PNG":
        return _ends_with(file, size, _PNG_END, 8)
    if kind == "JPEG" and _ends_with(file, size, _JPEG_END, _scan_start(file)):
        return True
    if kind == "WEBP":
        file.seek(4)
        return size >= int.from_bytes(file.read(4), "little") + 8
    if image.width * image.height == 0:
        return False
    image.draft("RGB", (image.width // 8, image.height // 8))
    image.load()
    return True


def _ends_with(file: BinaryIO, size: int, end: bytes, begin: int) -> bool:
    """Whether `end` stands near the file's end, after `begin`: cameras append data of their own."""
    for length in _TAILS:
        file.seek(max(begin, size - length))
        if end in file.read():
            return True
    return False


def _scan_start(file: BinaryIO) -> int:
    """Where a JPEG's pixels begin: after its metadata, in which a preview may have an end too."""
    position = 2
    while True:
        file.seek(position)
        head = file.read(4)
        if len(head) < 4 or head[0] != 0xFF or head[1] == 0xDA:
            return position
        if head[1] == 0xFF:  # a fill byte
            position += 1
        elif head[1] in (0x01, *range(0xD0, 0xD9)):  # markers without a length
            position += 2
        else:
            position += 2 + int.from_bytes(head[2:], "big")


def readable_name(file: str) -> str:
    """A caption from a file's name: no extension, no underscores; "" for a camera's number."""
    stem = Path(file).stem
    if _CAMERA_NAME.fullmatch(stem):
        return ""
    words = _ORDER_NUMBER.sub("", stem).replace("_", " ")
    if " " not in words:
        words = words.replace("-", " ")
    words = re.sub(r"\s+", " ", words).strip()
    return words[:1].upper() + words[1:]
