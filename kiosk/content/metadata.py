"""What a picture file says of itself: IPTC, XMP and EXIF, read where they are there."""

import contextlib
import re

from PIL import ExifTags, Image, IptcImagePlugin
from PIL.ImageFile import ImageFile

_CAMERA_NOISE = {
    "OLYMPUS DIGITAL CAMERA",
    "DIGITAL CAMERA",
    "DCIM",
    "SONY DSC",
    "KODAK DIGITAL STILL CAMERA",
}
_LONGEST = 500


def exif(image: ImageFile) -> Image.Exif:
    """The EXIF data, empty where there is none (asking Pillow would decode a whole PNG for it)."""
    if image.format == "TIFF" or not {"exif", "xmp", "XML:com.adobe.xmp"}.isdisjoint(image.info):
        with contextlib.suppress(Exception):  # broken metadata says nothing about the picture
            return Image.Image.getexif(image)
    return Image.Exif()


def description(image: ImageFile, tags: Image.Exif) -> tuple[str, str]:
    """Caption and credit: IPTC, else XMP, else EXIF."""
    iptc, xmp = _iptc(image), _xmp(image)
    caption = (
        _iptc_text(iptc.get((2, 120)))
        or _xmp_text(xmp.get("description"))
        or _exif_text(tags.get(ExifTags.Base.ImageDescription))
    )
    credit = (
        _iptc_text(iptc.get((2, 110)))
        or _iptc_text(iptc.get((2, 80)))
        or _xmp_text(xmp.get("creator"))
        or _xmp_text(xmp.get("rights"))
        or _exif_text(tags.get(ExifTags.Base.Artist))
        or _exif_text(tags.get(ExifTags.Base.Copyright))
    )
    return caption, credit


def _iptc(image: ImageFile) -> dict[tuple[int, int], object]:
    if "photoshop" in image.info or image.format == "TIFF":
        with contextlib.suppress(Exception):
            return dict(IptcImagePlugin.getiptcinfo(image) or {})
    return {}


def _xmp(image: ImageFile) -> dict[str, object]:
    found: dict[str, object] = {}
    if "xmp" in image.info:
        with contextlib.suppress(Exception):
            tree = image.getxmp()
            rdf = (tree.get("xmpmeta") or tree.get("xapmeta") or tree).get("RDF") or {}
            parts = rdf.get("Description") or {}
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
    with contextlib.suppress(UnicodeError):  # many write UTF-8, which Pillow reads as Latin-1
        value = value.encode("latin-1").decode("utf-8")
    text = _tidy(value)
    return "" if text.upper() in _CAMERA_NOISE else text


def _tidy(text: str) -> str:
    """One line without control characters, of a length that a caption can have."""
    visible = "".join(c if c.isprintable() or c.isspace() else " " for c in text[: 4 * _LONGEST])
    return re.sub(r"\s+", " ", visible).strip()[:_LONGEST]
