"""Picture files looked at without decoding them: size, format, damage, and what they say of themselves."""

import re
import warnings
from dataclasses import dataclass
from pathlib import Path

from PIL import ExifTags, Image, IptcImagePlugin, UnidentifiedImageError

from kiosk.content import svg

MAX_PIXELS = 100_000_000
MAX_JPEG_PIXELS = 250_000_000  # a JPEG is decoded at a fraction of its size
SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".svg", ".svgz"}

_FORMATS = ("JPEG", "MPO", "PNG", "WEBP", "GIF", "BMP", "TIFF")
_TAIL = 65_536

Image.MAX_IMAGE_PIXELS = None  # the limits above are checked here, before anything is decoded


@dataclass(frozen=True)
class Facts:
    """What is known of a picture file. Sizes in pixels, as seen upright; `problem` is a code or ""."""

    width: int = 0
    height: int = 0
    format: str = ""
    frames: int = 1
    problem: str = ""
    caption: str = ""
    credit: str = ""


def examine(path: Path, *, describe: bool = False) -> Facts:
    """Looks at the picture at `path`; with `describe`, reads caption and credit from its metadata."""
    try:
        if path.suffix.casefold() == ".svgz":
            return Facts(problem="picture-unknown")
        if path.suffix.casefold() == ".svg":
            width, height = svg.examine(path)
            return Facts(width, height, "SVG")
        return _examine_pixels(path, describe)
    except svg.RefusedSvg as error:
        return Facts(problem=error.code)
    except UnidentifiedImageError:
        return Facts(problem="file-empty" if path.stat().st_size == 0 else "picture-unknown")
    except OSError as error:
        return Facts(problem="picture-damaged" if error.errno is None else "unreadable")
    except Exception:  # a decoder may raise anything on hostile bytes; the picture is what is wrong
        return Facts(problem="picture-damaged")


def _examine_pixels(path: Path, describe: bool) -> Facts:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # odd metadata of cameras is nothing an editor can mend
        with path.open("rb") as file, Image.open(file, formats=_FORMATS) as image:
            width, height = image.size
            kind = "JPEG" if image.format == "MPO" else image.format or ""
            if width * height > (MAX_JPEG_PIXELS if kind == "JPEG" else MAX_PIXELS):
                return Facts(width, height, kind, problem="picture-too-large")
            if not _is_whole(path, image, kind):
                return Facts(width, height, kind, problem="picture-damaged")
            frames = 1 if kind in ("JPEG", "TIFF") else getattr(image, "n_frames", 1)
            exif = image.getexif()
            if exif.get(ExifTags.Base.Orientation, 1) in (5, 6, 7, 8):
                width, height = height, width
            caption, credit = _description(image) if describe else ("", "")
            return Facts(width, height, kind, frames, caption=caption, credit=credit)


def _is_whole(path: Path, image: Image.Image, kind: str) -> bool:
    """Whether the file ends as its format ends; what the ending does not tell, decoding does."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - _TAIL))
        tail = file.read()
    if kind == "JPEG" and b"\xff\xd9" in tail:
        return True
    if kind == "PNG" and b"IEND" in tail:
        return True
    if kind == "WEBP":
        return size >= int.from_bytes(_head(path, 8)[4:], "little") + 8
    if image.width * image.height == 0:
        return False
    image.draft("RGB", (image.width // 8, image.height // 8))
    image.load()
    return True


def _head(path: Path, count: int) -> bytes:
    with path.open("rb") as file:
        return file.read(count)


def _description(image: Image.Image) -> tuple[str, str]:
    """Caption and credit: IPTC, else XMP, else EXIF."""
    iptc = IptcImagePlugin.getiptcinfo(image) or {}
    xmp = _xmp(image) if "xmp" in image.info else {}
    exif = image.getexif()
    caption = (
        _iptc_text(iptc.get((2, 120)))
        or _xmp_text(xmp.get("description"))
        or _exif_text(exif.get(ExifTags.Base.ImageDescription))
    )
    credit = (
        _iptc_text(iptc.get((2, 110)) or iptc.get((2, 80)))
        or _xmp_text(xmp.get("creator"))
        or _exif_text(exif.get(ExifTags.Base.Artist) or exif.get(ExifTags.Base.Copyright))
    )
    return caption, credit


def _xmp(image: Image.Image) -> dict[str, object]:
    tree = image.getxmp()
    rdf = (tree.get("xmpmeta") or tree.get("xapmeta") or {}).get("RDF") or {}
    parts = rdf.get("Description") or {}
    found: dict[str, object] = {}
    for part in parts if isinstance(parts, list) else [parts]:
        found.update(part if isinstance(part, dict) else {})
    return found


def _xmp_text(value: object) -> str:
    """The first text inside the containers of XMP (Alt, Seq, Bag, li)."""
    while not isinstance(value, str):
        if isinstance(value, dict):
            inner = [value.get(key) for key in ("Alt", "Seq", "Bag", "li", "text")]
            value = next((item for item in inner if item), "")
        elif isinstance(value, list):
            value = value[0] if value else ""
        else:
            return ""
    return _tidy(value)


def _iptc_text(value: object) -> str:
    if isinstance(value, list):
        value = value[0] if value else b""
    if not isinstance(value, bytes):
        return ""
    try:
        return _tidy(value.decode("utf-8"))
    except UnicodeDecodeError:
        return _tidy(value.decode("latin-1"))


def _exif_text(value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return ""
    try:  # cameras and programs write UTF-8 where the standard has ASCII; Pillow reads Latin-1
        value = value.encode("latin-1").decode("utf-8")
    except UnicodeError:
        pass
    text = _tidy(value)
    return "" if text.upper() in _CAMERA_NOISE else text


_CAMERA_NOISE = {"OLYMPUS DIGITAL CAMERA", "DIGITAL CAMERA", "DCIM", "SONY DSC", "KODAK DIGITAL STILL CAMERA"}  # fmt: skip


def _tidy(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("\0", " ")).strip()[:500]


def readable_name(file: str) -> str:
    """A caption from a file's name: no extension, no underscores; "" for a camera's number."""
    stem = Path(file).stem
    if re.fullmatch(r"(?:IMG|DSC|DSCN|DSCF|P|PXL|MVIMG|DJI|GOPR|WP|Screenshot|photo|image)?[-_ ]?[\d_\- ]*(?:~\d+|\(\d+\))?", stem, re.IGNORECASE):  # fmt: skip
        return ""
    words = re.sub(r"^\d+[-_. ]+", "", stem)
    words = words.replace("_", " ")
    if " " not in words:
        words = words.replace("-", " ")
    words = re.sub(r"\s+", " ", words).strip()
    return words[:1].upper() + words[1:]
