"""How a picture is made for the screen. The show reads it too, so it imports nothing heavy."""

import hashlib
from dataclasses import dataclass
from typing import Literal

VERSION = 2
"""Part of every rendition's name: to be raised when the same recipe gives another picture."""

Size = tuple[int, int]
Mode = Literal["cover", "auto", "whole", "fit", "inside"]

_CENTRE = (0.5, 0.5)
_LOST_AT_MOST = 0.34  # of a photograph, before it is shown whole over its own blurred edges
_ENLARGED_AT_MOST = 2.0  # beyond that the screen enlarges it just as well
_LONGEST_SIDE = 4096  # of a picture that is shown whole, in pixels


@dataclass(frozen=True)
class Recipe:
    """How a picture is made for a box of `width` × `height` pixels.

    "cover" fills the box and crops around `focus` (0 to 1 from left and from top, None for the
    centre). "auto" does so where a focus is given or little is lost; else it shows the whole over
    its own blurred edges. "whole" is uncropped and just large enough to fill the box. "fit" is
    uncropped and no larger than the box, "inside" too, transparency kept.
    """

    width: int
    height: int
    mode: Mode
    focus: tuple[float, float] | None = None

    @property
    def box(self) -> Size:
        """Width and height in pixels."""
        return self.width, self.height

    @property
    def suffix(self) -> str:
        """The ending of the rendition's name."""
        return ".png" if self.mode == "inside" else ".jpg"

    def name(self, digest: str) -> str:
        """The file name of the rendition, from the source's SHA-256 and all that shapes it."""
        focus: object = ""
        if self.mode == "cover":
            focus = self.focus or _CENTRE
        elif self.mode == "auto":
            focus = self.focus
        text = f"{VERSION} {digest} {self.width}x{self.height} {self.mode} {focus}"
        key = hashlib.sha256(text.encode()).hexdigest()[:32]
        return f"{key[:2]}/{key}{self.suffix}"

    def fills(self, size: Size) -> bool:
        """Whether a picture of `size` pixels is cropped to the shape of the box."""
        if self.mode == "auto":
            return self.focus is not None or _lost(size, self.box) <= _LOST_AT_MOST
        return self.mode == "cover"

    def crop(self, size: Size) -> tuple[float, float, float, float]:
        """The part that is shown of a picture of `size` pixels: left, top, right, bottom.

        The focus comes to the middle of it, as far as the picture reaches.
        """
        width, height = size
        if not self.fills(size):
            return 0, 0, width, height
        shape = self.width / self.height
        wide, high = min(width, height * shape), min(height, width / shape)
        x, y = self.focus or _CENTRE
        left = min(max(x * width - wide / 2, 0), width - wide)
        top = min(max(y * height - high / 2, 0), height - high)
        return left, top, min(left + wide, width), min(top + high, height)

    def size(self, source: Size) -> Size:
        """The size in pixels in which the shown part of a picture of `source` pixels is made."""
        left, top, right, bottom = self.crop(source)
        wide, high = right - left, bottom - top
        if self.fills(source):
            scale = min(1.0, _ENLARGED_AT_MOST * wide / self.width)
            return max(1, round(self.width * scale)), max(1, round(self.height * scale))
        scales = self.width / wide, self.height / high
        if self.mode == "whole":
            scale = min(1.0, max(scales), _LONGEST_SIDE / max(source))
        elif self.mode in ("fit", "inside"):
            scale = min(1.0, *scales)
        else:
            scale = min(_ENLARGED_AT_MOST, *scales)
        return max(1, round(wide * scale)), max(1, round(high * scale))


def _lost(size: Size, box: Size) -> float:
    """The share of a picture that is lost when it fills a box of another shape."""
    shape, wanted = size[0] / size[1], box[0] / box[1]
    return 1 - min(shape, wanted) / max(shape, wanted)
