"""Pictures made for the screen: verified, upright, sRGB, cropped around their focus, never enlarged
more than the screen asks for."""

import hashlib
import io
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import resvg_py
from PIL import Image, ImageCms, ImageEnhance, ImageFilter, ImageOps

from kiosk.content import svg
from kiosk.edition.files import write_whole

VERSION = 1
"""Part of every rendition's name: to be raised when the same recipe gives another picture."""

Mode = Literal["cover", "auto", "whole", "inside"]
Image.MAX_IMAGE_PIXELS = None  # checked by content.pictures before anything is decoded

_SRGB = ImageCms.createProfile("sRGB")
_PAPER = (244, 239, 227)
_LOST_AT_MOST = 0.34  # of a photograph, before it is shown whole over its own blurred edges


class PictureDamaged(Exception):
    """The picture cannot be decoded to its end."""


@dataclass(frozen=True)
class Recipe:
    """How a picture is made for a box of `width` × `height` pixels.

    "cover" fills the box and crops around `focus`; "auto" does so unless too much would be lost,
    and then shows the whole over its own blurred edges; "whole" is uncropped and just large enough
    to fill the box; "inside" fits it in, transparency kept.
    """

    width: int
    height: int
    mode: Mode
    focus: tuple[float, float] = (0.5, 0.5)

    def name(self, digest: str) -> str:
        """The file name of the rendition, from the source's SHA-256 and all that shapes it."""
        text = f"{VERSION} {digest} {self.width}x{self.height} {self.mode} {self.focus}"
        key = hashlib.sha256(text.encode()).hexdigest()[:32]
        return f"{key[:2]}/{key}{'.png' if self.mode == 'inside' else '.jpg'}"


def digest(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def is_whole(path: Path) -> bool:
    """Whether a rendition is there to its last byte."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - 12))
            return file.read().endswith((b"\xff\xd9", b"IEND\xaeB`\x82"))
    except OSError:
        return False


def make(source: Path, recipe: Recipe, target: Path) -> None:
    """Renders the picture `source` by `recipe` to the file `target`.

    Raises:
        PictureDamaged: `source` cannot be decoded.
        OSError: `source` cannot be read, or `target` not written.
    """
    drawing = source.suffix.casefold() == ".svg"
    try:
        if drawing:
            image = _drawn(source, recipe)
        else:
            with source.open("rb") as file:
                image = _decoded(io.BytesIO(file.read()), recipe)
    except OSError as error:
        if error.errno is not None:
            raise
        raise PictureDamaged(str(error)) from error
    except Exception as error:  # decoders raise anything on hostile bytes
        raise PictureDamaged(str(error)) from error
    buffer = io.BytesIO()
    if recipe.mode == "inside":
        image.save(buffer, "PNG")
    else:
        quality, subsampling = (92, 0) if drawing else (88, 2)
        image.save(buffer, "JPEG", quality=quality, subsampling=subsampling, optimize=True)
    write_whole(target, buffer.getvalue())


def _decoded(data: io.BytesIO, recipe: Recipe) -> Image.Image:
    with warnings.catch_warnings(), Image.open(data) as opened:
        warnings.simplefilter("ignore")
        opened.draft("RGB", _draft_size(opened.size, recipe))
        opened.load()
        upright = ImageOps.exif_transpose(opened)
        return _fitted(_in_srgb(upright), recipe)


def _draft_size(size: tuple[int, int], recipe: Recipe) -> tuple[int, int]:
    """The least size that a JPEG may be decoded at, the picture lying on its side included."""
    side = max(recipe.width, recipe.height)
    scale = max(side / size[0], side / size[1])
    return round(size[0] * scale), round(size[1] * scale)


def _drawn(source: Path, recipe: Recipe) -> Image.Image:
    width, height = svg.examine(source)
    scales = (recipe.width / width, recipe.height / height)
    scale = min(scales) if recipe.mode == "inside" else max(scales)
    side = max(width, height) * scale
    scale *= min(1, 8192 / side)
    data = resvg_py.svg_to_bytes(
        svg_string=source.read_text("utf-8-sig"),
        width=max(1, round(width * scale)),
        height=max(1, round(height * scale)),
        skip_system_fonts=True,
    )
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        return _fitted(image, recipe)


def _in_srgb(image: Image.Image) -> Image.Image:
    profile = image.info.get("icc_profile")
    if image.mode.startswith("I") or image.mode == "F":
        image = _eight_bit(image)
    alpha = None
    if image.mode in ("P", "PA", "LA", "RGBA", "La", "RGBa") or "transparency" in image.info:
        image = image.convert("RGBA")
        alpha = image.getchannel("A")
        image = image.convert("RGB")
    if profile and image.mode in ("RGB", "CMYK", "L"):
        try:
            given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(image, given, _SRGB, outputMode="RGB")
            image = converted or image
        except ImageCms.PyCMSError:
            pass  # a broken profile: the numbers are taken as they are
    image = image.convert("RGB")
    if alpha is not None:
        image.putalpha(alpha)
    return image


def _eight_bit(image: Image.Image) -> Image.Image:
    """16-bit grey values brought to 8 bits; values that fit already stay."""
    wide = image.convert("F")
    highest = max(wide.getextrema(), key=float)  # type: ignore[arg-type]
    scale = 255 / 65535 if float(highest) > 255 else 1.0  # type: ignore[arg-type]
    return wide.point(lambda value: value * scale + 0).convert("L")


def _fitted(image: Image.Image, recipe: Recipe) -> Image.Image:
    box = (recipe.width, recipe.height)
    if recipe.mode == "inside":
        scale = min(box[0] / image.width, box[1] / image.height, 1)
        return _resized(image.convert("RGBA"), scale)
    if image.mode == "RGBA":
        ground = Image.new("RGB", image.size, _PAPER)
        ground.paste(image, mask=image.getchannel("A"))
        image = ground
    if recipe.mode == "whole":
        scale = max(box[0] / image.width, box[1] / image.height)
        return _resized(image, min(scale, 1, 4096 / max(image.size)))
    if recipe.mode == "auto" and _lost(image.size, box) > _LOST_AT_MOST:
        return _over_own_edges(image, box)
    return ImageOps.fit(image, _at_most(image.size, box), Image.Resampling.LANCZOS, 0, recipe.focus)


def _lost(size: tuple[int, int], box: tuple[int, int]) -> float:
    """The share of a picture that is lost when it fills a box of another shape."""
    shape, wanted = size[0] / size[1], box[0] / box[1]
    return 1 - min(shape, wanted) / max(shape, wanted)


def _at_most(size: tuple[int, int], box: tuple[int, int]) -> tuple[int, int]:
    """The box, or one of its shape no larger than what the picture has to give."""
    scale = min(1.0, max(size[0] / box[0], size[1] / box[1]))
    return max(1, round(box[0] * scale)), max(1, round(box[1] * scale))


def _over_own_edges(image: Image.Image, box: tuple[int, int]) -> Image.Image:
    small = (max(1, box[0] // 16), max(1, box[1] // 16))
    ground = ImageOps.fit(image, small, Image.Resampling.BILINEAR)
    ground = ground.filter(ImageFilter.GaussianBlur(max(small) / 24))
    ground = ImageEnhance.Brightness(ground).enhance(0.55)
    ground = ground.resize(box, Image.Resampling.BICUBIC)
    scale = min(box[0] / image.width, box[1] / image.height)
    whole = _resized(image, min(scale, 2))
    ground.paste(whole, ((box[0] - whole.width) // 2, (box[1] - whole.height) // 2))
    return ground


def _resized(image: Image.Image, scale: float) -> Image.Image:
    size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
    return image if size == image.size else image.resize(size, Image.Resampling.LANCZOS)
