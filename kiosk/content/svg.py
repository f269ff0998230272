"""SVG pictures: only those that are complete in themselves, and of a size that can be drawn."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

MAX_BYTES = 5_000_000
MAX_ELEMENTS = 200_000

_LENGTH = re.compile(r"\s*([0-9.]+)\s*(px|pt|mm|cm|in|pc|q)?\s*", re.IGNORECASE)
_PIXELS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0,
           "q": 96 / 101.6}  # fmt: skip
_URL = re.compile(r"url\(\s*['\"]?\s*([^'\")\s]*)", re.IGNORECASE)
_REFUSED = {"script", "foreignObject", "iframe", "audio", "video"}
_INSIDE = re.compile(r"#|data:image/(?:png|jpeg|gif|webp)[;,]", re.IGNORECASE)


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
    if path.stat().st_size > MAX_BYTES:
        raise RefusedSvg("picture-too-large")
    try:
        root = fromstring(path.read_bytes(), forbid_dtd=False, forbid_entities=True)
    except DefusedXmlException as error:
        raise RefusedSvg("svg-outside") from error
    except (ParseError, ValueError, LookupError) as error:
        raise RefusedSvg("picture-damaged") from error
    if _local(root) != "svg":
        raise RefusedSvg("picture-unknown")
    for element in root.iter():
        if _refers_outside(element):
            raise RefusedSvg("svg-outside")
    _count_drawn(root)
    return _size(root)


def _local(element: Element) -> str:
    return str(element.tag).rsplit("}", 1)[-1]


def _refers_outside(element: Element) -> bool:
    if _local(element) in _REFUSED:
        return True
    for name, value in element.attrib.items():
        link = name.rsplit("}", 1)[-1] in ("href", "src")
        if link and _local(element) != "a" and not _INSIDE.match(value.strip()):
            return True
        if any(not _INSIDE.match(target) for target in _URL.findall(value)):
            return True
    if _local(element) == "style" and element.text:
        outside = any(not _INSIDE.match(target) for target in _URL.findall(element.text))
        return outside or "@import" in element.text.lower()
    return False


def _count_drawn(root: Element) -> None:
    """Counts elements as drawn, each `use` for what it copies: nested copies multiply."""
    by_id = {element.get("id", ""): element for element in root.iter()}
    counted: dict[str, int] = {}

    def references(element: Element) -> Iterator[str]:
        for part in element.iter():
            if _local(part) == "use":
                href = part.get("href") or part.get("{http://www.w3.org/1999/xlink}href") or ""
                yield href.removeprefix("#")

    def drawn(name: str, above: frozenset[str]) -> int:
        if name not in by_id:
            return 1
        if name in above or len(above) > 20:
            raise RefusedSvg("picture-too-large")
        if name not in counted:
            element = by_id[name]
            copies = sum(drawn(other, above | {name}) for other in references(element))
            counted[name] = min(sum(1 for _ in element.iter()) + copies, MAX_ELEMENTS + 1)
        return counted[name]

    total = sum(1 for _ in root.iter())
    for name in references(root):
        total += drawn(name, frozenset())
        if total > MAX_ELEMENTS:
            raise RefusedSvg("picture-too-large")


def _size(root: Element) -> tuple[int, int]:
    width, height = _length(root.get("width")), _length(root.get("height"))
    box = (root.get("viewBox") or "").replace(",", " ").split()
    try:
        box_width, box_height = (float(box[2]), float(box[3])) if len(box) == 4 else (0.0, 0.0)
    except ValueError as error:
        raise RefusedSvg("picture-damaged") from error
    if not (width and height):
        width, height = box_width, box_height
    if not (0 < width < 1e5 and 0 < height < 1e5):
        raise RefusedSvg("picture-damaged")
    return max(1, round(width)), max(1, round(height))


def _length(text: str | None) -> float:
    match = _LENGTH.fullmatch(text or "")
    return float(match[1]) * _PIXELS[(match[2] or "").lower()] if match else 0.0
