"""SVG pictures: only those that are complete in themselves, and of a size that can be drawn."""

import base64
import io
import math
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote_to_bytes
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from PIL import Image

MAX_BYTES = 5_000_000
MAX_ELEMENTS = 200_000
MAX_DEPTH = 100
MAX_NESTED_USES = 20
MAX_EMBEDDED_PIXELS = 25_000_000
MAX_ALL_EMBEDDED_PIXELS = 50_000_000
MAX_FILTER_PRIMITIVES = 20
MAX_FILTER_LENGTH = 200

_LENGTH = re.compile(r"\s*\+?([0-9]+\.?[0-9]*|\.[0-9]+)\s*(px|pt|mm|cm|in|pc|q)?\s*", re.IGNORECASE)
_PIXELS = {
    "": 1.0,
    "px": 1.0,
    "pt": 4 / 3,
    "pc": 16.0,
    "mm": 96 / 25.4,
    "cm": 96 / 2.54,
    "in": 96.0,
    "q": 96 / 101.6,
}
_URL = re.compile(r"url\(\s*['\"]?\s*([^'\")\s]*)", re.IGNORECASE)
_REFUSED = {"script", "foreignObject", "iframe", "audio", "video"}
_INSIDE = re.compile(
    r"#|data:(?:image/(?:png|jpeg|jpg|gif|webp)|font/[\w-]+|application/(?:x-)?font-[\w-]+)[;,]|$",
    re.IGNORECASE,
)
_RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
_LAYERS = {"mask", "filter", "pattern", "clipPath"}
_LAYER = 50
"""How many elements a mask counts for: it is drawn as a picture of its own."""
_FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
_PARTS_OF_PRIMITIVES = re.compile("feFunc[RGBA]|fe(Distant|Point|Spot)Light")
_FILTER_LENGTHS = ("stdDeviation", "radius", "dx", "dy")
_NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_HREF = "{http://www.w3.org/1999/xlink}href"


class RefusedSvg(Exception):
    """An SVG that is not drawn; `code` is the Problem's."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def examine(path: Path) -> tuple[int, int]:
    """Width and height in CSS pixels of a safe SVG (CSS Values 3: 96 pixels an inch).

    Raises:
        RefusedSvg: it is not an SVG, refers outside itself, or grows without measure.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        raw = file.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise RefusedSvg("picture-too-large")
    if not raw:
        raise RefusedSvg("file-empty")
    root = _parsed(raw)
    if _local(root) != "svg":
        raise RefusedSvg("picture-unknown")
    if _is_too_deep(root):
        raise RefusedSvg("picture-too-large")
    if any(_refers_outside(element) for element in root.iter()):
        raise RefusedSvg("svg-outside")
    _count_drawn(root)
    _judge_filters(root)
    _judge_embedded(root)
    return _size(root)


def _parsed(raw: bytes) -> Element:
    """The drawing's root; what is drawn later is read as UTF-8, so it has to be that here too."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RefusedSvg("svg-encoding") from error
    if "<?xml-stylesheet" in text:
        raise RefusedSvg("svg-outside")
    try:
        root: Element = fromstring(text, forbid_dtd=False, forbid_entities=True)
    except DefusedXmlException as error:
        raise RefusedSvg("svg-outside") from error
    except (ParseError, ValueError, LookupError) as error:
        raise RefusedSvg("picture-damaged") from error
    return root


def _local(element: Element) -> str:
    return str(element.tag).rsplit("}", 1)[-1]


def _is_too_deep(root: Element) -> bool:
    level = [root]
    for _ in range(MAX_DEPTH):
        level = [child for element in level for child in element]
        if not level:
            return False
    return True


def _refers_outside(element: Element) -> bool:
    kind = _local(element)
    if kind in _REFUSED:
        return True
    for name, value in element.attrib.items():
        local, target = name.rsplit("}", 1)[-1], value.strip()
        if name.startswith("on"):
            return True
        if local in ("href", "src"):
            followed = kind != "a" or target.casefold().startswith("javascript:")
            if followed and not _INSIDE.match(target):
                return True
        if any(not _INSIDE.match(address) for address in _URL.findall(value)):
            return True
    if kind == "style":
        css = "".join(element.itertext())
        outside = any(not _INSIDE.match(address) for address in _URL.findall(css))
        return outside or "@import" in css.casefold()
    return False


def _count_drawn(root: Element) -> None:
    """Counts elements as drawn, each reference for what it draws again: nested ones multiply."""
    everything = list(root.iter())
    by_id = {element.get("id", ""): element for element in everything}
    by_id.pop("", None)
    styled = _styled_references(everything)
    counted: dict[str, tuple[int, int]] = {}

    def drawn(name: str, above: frozenset[str]) -> tuple[int, int]:
        """How many elements are drawn for a reference, and how deep references nest in it."""
        if name not in by_id:
            return 1, 0
        if name in above or len(above) > MAX_NESTED_USES:
            raise RefusedSvg("picture-too-large")
        if name not in counted:
            inside = list(by_id[name].iter())
            layer = _LAYER if _local(by_id[name]) in _LAYERS else 0
            others = (other for part in inside for other in _references(part, styled))
            copies = [drawn(other, above | {name}) for other in others]
            depth = 1 + max((deep for _, deep in copies), default=0)
            counted[name] = layer + len(inside) + sum(count for count, _ in copies), depth
        return counted[name]

    total = len(everything)
    for element in everything:
        for name in _references(element, styled):
            count, depth = drawn(name, frozenset())
            total += count
            if total > MAX_ELEMENTS or depth > MAX_NESTED_USES:
                raise RefusedSvg("picture-too-large")


def _references(element: Element, styled: dict[str, list[str]]) -> Iterator[str]:
    """The ids of what an element draws again: copies, masks, patterns, filters."""
    if _local(element) == "use":
        yield (element.get("href") or element.get(_HREF) or "").removeprefix("#")
    for name, value in element.attrib.items():
        if "url(" in value:
            yield from (address.removeprefix("#") for address in _URL.findall(value))
        if styled and name in ("class", "id"):
            for word in value.split():
                yield from styled.get(word, [])


def _styled_references(elements: list[Element]) -> dict[str, list[str]]:
    """The same for style sheets, by the class or id that they are for."""
    found: dict[str, list[str]] = {}
    for element in elements:
        if _local(element) == "style":
            for selector, rule in _RULE.findall("".join(element.itertext())):
                ids = [address.removeprefix("#") for address in _URL.findall(rule)]
                for word in re.findall(r"[.#]([\w-]+)", selector) if ids else []:
                    found.setdefault(word, []).extend(ids)
    return found


def _judge_filters(root: Element) -> None:
    """Refuses filters that are slow to draw."""
    primitives = [part for part in root.iter() if _local(part).startswith("fe")]
    kinds = [_local(part) for part in primitives]
    if "feTurbulence" in kinds:
        raise RefusedSvg("picture-too-large")
    if sum(not _PARTS_OF_PRIMITIVES.fullmatch(kind) for kind in kinds) > MAX_FILTER_PRIMITIVES:
        raise RefusedSvg("picture-too-large")
    for part in primitives:
        lengths = " ".join(part.get(name, "") for name in _FILTER_LENGTHS)
        if any(abs(float(number)) > MAX_FILTER_LENGTH for number in _NUMBER.findall(lengths)):
            raise RefusedSvg("picture-too-large")


def _judge_embedded(root: Element) -> None:
    """Refuses embedded pictures that are too large together, or no pictures."""
    total = 0
    for element in root.iter():
        if _local(element) not in ("image", "feImage"):
            continue
        for name, value in element.attrib.items():
            target = value.strip()
            if name.rsplit("}", 1)[-1] == "href" and target[:5].casefold() == "data:":
                pixels = _embedded_pixels(target)
                total += pixels
                if pixels > MAX_EMBEDDED_PIXELS or total > MAX_ALL_EMBEDDED_PIXELS:
                    raise RefusedSvg("picture-too-large")


def _embedded_pixels(address: str) -> int:
    """How many pixels the picture in a data: address has, from its head alone."""
    kind, _, data = address.partition(",")
    try:
        if kind.casefold().endswith(";base64"):
            letters = re.sub(r"\s+", "", data).rstrip("=")
            raw = base64.b64decode(letters + "=" * (-len(letters) % 4), validate=True)
        else:
            raw = unquote_to_bytes(data)
        with Image.open(io.BytesIO(raw), formats=_FORMATS) as image:
            return math.prod(image.size)
    except Exception as error:  # a decoder may raise anything on hostile bytes
        raise RefusedSvg("picture-damaged") from error


def _size(root: Element) -> tuple[int, int]:
    width, height = _length(root.get("width")), _length(root.get("height"))
    box = (root.get("viewBox") or "").replace(",", " ").split()
    try:
        box_width, box_height = (float(box[2]), float(box[3])) if len(box) == 4 else (0.0, 0.0)
    except ValueError as error:
        raise RefusedSvg("svg-size") from error
    if not (width and height):
        width, height = box_width, box_height
    if not (0 < width < 1e5 and 0 < height < 1e5):
        raise RefusedSvg("svg-size")
    return max(1, round(width)), max(1, round(height))


def _length(text: str | None) -> float:
    match = _LENGTH.fullmatch(text or "")
    return float(match[1]) * _PIXELS[(match[2] or "").lower()] if match else 0.0
