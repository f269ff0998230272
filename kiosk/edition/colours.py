"""Colours brought to sRGB in 8 bits, from whatever a picture's file has them in."""

import functools
import io
from itertools import chain, product

from PIL import Image, ImageChops, ImageCms

_SRGB = ImageCms.createProfile("sRGB")
_LAB = ImageCms.createProfile("LAB")
_PLAIN = ("L", "LA", "RGB", "RGBA", "CMYK", "LAB")


def eight_bit(image: Image.Image) -> Image.Image:
    """The picture in a mode that can be resized and has 8 bits a channel, transparency as alpha."""
    if image.mode in ("I", "F") or image.mode.startswith("I;"):
        return _grey(image)
    if image.mode == "P" or (image.mode in ("1", "L", "RGB") and "transparency" in image.info):
        clear = "transparency" in image.info or getattr(image.palette, "mode", "") == "RGBA"
        return image.convert("RGBA" if clear else "RGB")
    if image.mode in _PLAIN:
        return image
    modes = {"1": "L", "La": "LA", "PA": "RGBA", "RGBa": "RGBA"}
    return image.convert(modes.get(image.mode, "RGB"))


def in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """An 8-bit picture as RGB or, where it has transparency, RGBA, its ICC profile applied.

    A profile that is broken, or made for other channels, is as good as none.
    """
    alpha = image.getchannel("A") if image.mode in ("LA", "RGBA") else None
    if alpha is not None:
        image = image.convert(image.mode.removesuffix("A"))
    if image.mode == "LAB":
        image = ImageCms.applyTransform(image, _from_lab()) or image
    elif profile:
        image = _converted(image, profile)
    image = image.convert("RGB")
    if alpha is not None:
        image.putalpha(alpha)
    return image


def _grey(image: Image.Image) -> Image.Image:
    """Numbers wider than 8 bits as L: 16 bits by their type, others by what they reach."""
    wide = image.convert("F")
    wide.info.pop("transparency", None)  # a number of 16 bits
    _, highest = wide.getextrema()
    assert isinstance(highest, float)
    if image.mode.startswith("I;") or highest > 255:
        scale = 255 / max(65535, highest)
    else:
        scale = 255 if image.mode == "F" and highest <= 1 else 1
    return wide.point(lambda value: value * scale + 0.5).convert("L")


def _converted(image: Image.Image, profile: bytes) -> Image.Image:
    transform = _to_srgb(profile, image.mode)
    if transform is None and image.mode == "L":
        image = image.convert("RGB")
        transform = _to_srgb(profile, "RGB")
    if transform is None or (image.mode == "RGB" and _changes_nothing(transform)):
        return image
    return ImageCms.applyTransform(image, transform) or image


@functools.lru_cache(16)
def _to_srgb(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    try:
        given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return ImageCms.buildTransform(given, _SRGB, mode, "RGB")
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return None


@functools.cache
def _from_lab() -> ImageCms.ImageCmsTransform:
    return ImageCms.buildTransform(_LAB, _SRGB, "LAB", "RGB")


@functools.lru_cache(16)
def _changes_nothing(transform: ImageCms.ImageCmsTransform) -> bool:
    """Whether a profile is sRGB by another name, as that of most photographs is."""
    steps = range(0, 256, 15)
    colours = bytes(chain.from_iterable(product(steps, repeat=3)))
    probe = Image.frombytes("RGB", (len(colours) // 3, 1), colours)
    seen = ImageCms.applyTransform(probe, transform)
    if seen is None:
        return False
    differences = ImageChops.difference(probe, seen).getextrema()
    return all(isinstance(most, int) and most <= 2 for _, most in differences)  # type: ignore[misc]
