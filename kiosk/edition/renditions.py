"""Pictures made for the screen: verified, upright, sRGB, cropped around their focus."""

import errno
import hashlib
import io
import os
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

from PIL import ExifTags, Image, ImageEnhance, ImageFilter

from kiosk.content import svg
from kiosk.content.pictures import MAX_JPEG_PIXELS, MAX_PIXELS
from kiosk.edition.colours import eight_bit, in_srgb
from kiosk.edition.drawing import draw
from kiosk.edition.files import settle, sync_folder, unfinished
from kiosk.edition.gate import Gate
from kiosk.edition.recipe import Recipe, Size

__all__ = ["PictureDamaged", "Recipe", "digest", "is_whole", "make", "write"]

Image.MAX_IMAGE_PIXELS = None  # checked below, and by content.pictures before

_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")
_PAPER = (244, 239, 227)
_MAX_DRAWN = 8192  # pixels on the longer side of a drawing
_GATE = Gate(MAX_PIXELS)
_ENDS = (b"\xff\xd9", b"IEND\xaeB`\x82")
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


class PictureDamaged(Exception):
    """The picture cannot be decoded to its end, or is larger than what is decoded."""


def digest(file: BufferedReader) -> str:
    """SHA-256 of an open file, in hexadecimal. Raises OSError."""
    return hashlib.file_digest(file, "sha256").hexdigest()


def is_whole(path: Path) -> bool:
    """Whether a rendition is there to its last byte."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - 12))
            return file.read().endswith(_ENDS)
    except OSError:
        return False


def make(source: Path, recipe: Recipe, target: Path) -> None:
    """Renders the picture `source` by `recipe` to the file `target`.

    Raises:
        PictureDamaged: `source` cannot be decoded.
        OSError: `source` cannot be read, or `target` not written.
    """
    with source.open("rb") as file, unfinished(target) as temporary:
        write(file, source, recipe, temporary)
        settle(temporary, target)
    sync_folder(target.parent)


def write(file: BinaryIO, source: Path, recipe: Recipe, target: Path) -> None:
    """Renders the picture in `file`, opened from `source`, to `target`, without syncing it.

    Raises:
        PictureDamaged: it cannot be decoded.
        OSError: `target` cannot be written.
    """
    drawing = source.suffix.casefold() == ".svg"
    try:
        image = _drawn(file, source, recipe) if drawing else _photographed(file, recipe)
    except Exception as error:  # decoders raise anything on hostile bytes
        raise PictureDamaged(f"{source.name}: {error!r}") from error
    with target.open("wb") as output:  # encoding to memory would hold up the other threads
        if recipe.mode == "inside":
            image.save(output, "PNG")
        else:
            quality, subsampling = (92, 0) if drawing else (88, 2)
            image.save(output, "JPEG", quality=quality, subsampling=subsampling)
    if not is_whole(target):  # the encoder does not notice that its last bytes found no room
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(target))


def _photographed(file: BinaryIO, recipe: Recipe) -> Image.Image:
    with Image.open(file, formats=_FORMATS) as opened:
        pixels = opened.width * opened.height
        jpeg = opened.format in ("JPEG", "MPO")
        if pixels > (MAX_JPEG_PIXELS if jpeg else MAX_PIXELS):
            raise ValueError(f"{opened.width} × {opened.height} pixels")
        size: Size | None = None
        if jpeg:  # decoded no larger than needed
            turn = _turn(opened)
            size = _turned(opened.size, turn)
            opened.draft(None, _turned(_needed(size, recipe), turn))
        coefficients = pixels if opened.info.get("progressive") else 0
        with _GATE.room(opened.width * opened.height + coefficients):
            opened.load()
            turn = _turn(opened)
            image = eight_bit(opened)
            if turn is not None:
                image = image.transpose(turn)
            return _fitted(image, recipe, size or image.size, opened.info.get("icc_profile"))


def _turn(opened: Image.Image) -> Image.Transpose | None:
    """How the picture is to be turned, as its EXIF says; None when it stands upright.

    Outside JPEG only a picture that is loaded tells.
    """
    return _UPRIGHT.get(opened.getexif().get(ExifTags.Base.Orientation, 1))


def _turned(size: Size, turn: Image.Transpose | None) -> Size:
    """A size after a turn; the way there and the way back are the same."""
    lying = turn in (_UPRIGHT[5], _UPRIGHT[6], _UPRIGHT[7], _UPRIGHT[8])
    return (size[1], size[0]) if lying else size


def _needed(size: Size, recipe: Recipe) -> Size:
    """The least size at which a picture of `size` pixels may be decoded to be shown sharp."""
    left, top, right, bottom = recipe.crop(size)
    made = recipe.size(size)
    scale = min(1, max(made[0] / (right - left), made[1] / (bottom - top)))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _drawn(file: BinaryIO, source: Path, recipe: Recipe) -> Image.Image:
    size = svg.examine(source)
    text = file.read(svg.MAX_BYTES).decode("utf-8-sig")
    scales = recipe.width / size[0], recipe.height / size[1]
    whole = recipe.mode in ("fit", "inside") or (recipe.mode == "auto" and not recipe.fills(size))
    scale = min(min(scales) if whole else max(scales), _MAX_DRAWN / max(size))
    width, height = (max(1, round(side * scale)) for side in size)
    with _GATE.room(width * height):
        data = draw(text, width, height)
        with Image.open(io.BytesIO(data), formats=["PNG"]) as opened:
            opened.load()
            return _fitted(eight_bit(opened), recipe, opened.size, None)


def _fitted(image: Image.Image, recipe: Recipe, size: Size, profile: bytes | None) -> Image.Image:
    """What is shown of a picture of `size` pixels that may have been decoded smaller.

    Colours are converted last, when there are fewest pixels.
    """
    x, y = image.width / size[0], image.height / size[1]
    left, top, right, bottom = recipe.crop(size)
    crop = left * x, top * y, min(right * x, image.width), min(bottom * y, image.height)
    made = recipe.size(size)
    image = image.resize(made, Image.Resampling.LANCZOS, crop, reducing_gap=3)
    image = in_srgb(image, profile)
    if recipe.mode == "inside":
        return image.convert("RGBA")
    if image.mode == "RGBA":
        ground = Image.new("RGB", image.size, _PAPER)
        ground.paste(image, mask=image.getchannel("A"))
        image = ground
    over = recipe.mode == "auto" and not recipe.fills(size)
    return _over_own_edges(image, recipe.box) if over else image


def _over_own_edges(image: Image.Image, box: Size) -> Image.Image:
    small = (max(1, box[0] // 16), max(1, box[1] // 16))
    crop = Recipe(*small, "cover").crop(image.size)
    ground = image.resize(small, Image.Resampling.BILINEAR, crop)
    ground = ground.filter(ImageFilter.GaussianBlur(max(small) / 24))
    ground = ImageEnhance.Brightness(ground).enhance(0.55)
    ground = ground.resize(box, Image.Resampling.BICUBIC)
    ground.paste(image, ((box[0] - image.width) // 2, (box[1] - image.height) // 2))
    return ground
