"""Which pictures a slide needs, and in which role: the one place that publishing and showing share."""

from collections.abc import Iterator

from kiosk.content.library import Library, Partnership, Picture, Slide
from kiosk.edition.edition import code_use, use
from kiosk.edition.renditions import Recipe

Size = tuple[int, int]
Use = tuple[str, Picture]

_OVER_PICTURE = ("title", "quote", "figures", "timeline")


def of_slide(partnership: Partnership, slide: Slide) -> list[Use]:
    """The slide's pictures with their roles; where it has none of its own, the partnership's hero.

    "full" fills the screen, "photo" too but never loses much of it, "half" fills a side, "tile" is
    one of several.
    """
    if slide.layout == "gallery":
        role = "photo" if len(slide.pictures) == 1 else "tile"
        return [(role, picture) for picture in slide.pictures]
    if slide.layout == "photo":
        return [("photo", picture) for picture in slide.pictures]
    pictures = slide.pictures or ((partnership.hero,) if partnership.hero else ())
    role = "full" if slide.layout in _OVER_PICTURE else "half"
    return [(role, picture) for picture in pictures[:1]]


def marks(library: Library) -> Iterator[Use]:
    """Logo and emblems."""
    if library.theme.logo:
        yield "mark", Picture(library.theme.logo, {}, {}, {})
    for partnership in library.partnerships:
        if partnership.emblem:
            yield "mark", partnership.emblem


def key(asked: Use) -> str:
    """The key of a use in an edition's renditions."""
    return use(*asked)


def codes_of(slide: Slide) -> list[str]:
    """The keys of the slide's QR codes."""
    return [code_use(link.address) for link in slide.links]


def recipe(asked: Use, screen: Size) -> Recipe:
    """How a use is rendered for a screen of that size in pixels."""
    role, picture = asked
    width, height = screen
    upright = height > width
    if role == "half":
        width, height = (width, round(height * 0.45)) if upright else (round(width * 0.5), height)
    elif role == "tile":
        width, height = (width, height // 2) if upright else (width // 2, round(height * 0.8))
    elif role == "mark":
        width = height = max(128, min(width, height) // 5)
    mode = {"photo": "auto", "tile": "whole", "mark": "inside"}.get(role, "cover")
    return Recipe(width, height, mode, picture.focus)  # type: ignore[arg-type]
