"""Which pictures a slide needs, and in which role: the one place that publishing and show share."""

from collections.abc import Iterator
from itertools import chain, zip_longest

from kiosk.content.library import Library, Partnership, Picture, Slide
from kiosk.edition.edition import code_use, use
from kiosk.edition.recipe import Mode, Recipe, Size

__all__ = ["Size", "Use", "card", "codes_of", "every_key", "in_loop", "in_order_of_show", "key",
           "logo", "marks", "of_slide", "photographs", "recipe"]  # fmt: skip

Use = tuple[str, Picture]

_CLOSER = 1.75  # times the screen: what zooming in shows, and half a camera's 24 megapixels gives

_OVER_PICTURE = ("title", "quote", "figures", "timeline")
_MODES: dict[str, Mode] = {"photo": "auto", "tile": "whole", "mark": "inside",
                           "zoom": "fit", "plan": "fit"}  # fmt: skip


def of_slide(partnership: Partnership, slide: Slide) -> list[Use]:
    """The slide's pictures with their roles; where it has none of its own, the partnership's hero.

    "full" fills the screen, "photo" too but never loses much of it, "half" fills a side, "tile" is
    one of several, "plan" is shown whole.
    """
    if slide.layout == "gallery":
        role = "photo" if len(slide.pictures) == 1 else "tile"
        return [(role, picture) for picture in slide.pictures]
    if slide.layout == "photo":
        return [("photo", picture) for picture in slide.pictures]
    if slide.layout == "picture-map":
        return [("plan", picture) for picture in slide.pictures]
    pictures = slide.pictures or ((partnership.hero,) if partnership.hero else ())
    role = "full" if slide.layout in _OVER_PICTURE else "half"
    return [(role, picture) for picture in pictures[:1]]


def card(partnership: Partnership) -> Use | None:
    """The picture by which the menu shows a partnership, if it has any."""
    shown = next((p for slide in partnership.slides for p in slide.pictures), None)
    picture = partnership.hero or shown
    return ("card", picture) if picture else None


def photographs(partnership: Partnership) -> tuple[Picture, ...]:
    """The pictures that a visitor may look at closely, each once: those of the slides, in order."""
    pictures: dict[str, Picture] = {}
    for slide in partnership.slides:
        for picture in _looked_at(partnership, slide):
            before = pictures.get(picture.file)
            if before is None or (picture.caption and not before.caption):
                pictures[picture.file] = picture
    return tuple(pictures.values())


def marks(library: Library) -> Iterator[Use]:
    """Logo and emblems."""
    if library.theme.logo:
        yield logo(library)
    for partnership in library.partnerships:
        if partnership.emblem:
            yield "mark", partnership.emblem


def logo(library: Library) -> Use:
    """The use of the logo; only for a library that has one."""
    return "mark", Picture(library.theme.logo, {}, {}, {})


def in_order_of_show(library: Library) -> Iterator[Use | str]:
    """All uses of pictures, and the addresses of all codes: those of the loop first."""
    yield from in_loop(library)
    yield from filter(None, map(card, library.partnerships))
    for partnership in library.partnerships:
        yield from (("zoom", picture) for picture in photographs(partnership))


def in_loop(library: Library) -> Iterator[Use | str]:
    """What the loop needs, as it comes to it.

    The first slide of each partnership, with its emblem, comes before any second one.
    """
    if library.home.picture:
        yield "full", library.home.picture
    if library.theme.logo:
        yield logo(library)
    turns = [list(_screens(partnership)) for partnership in library.partnerships]
    for turn in zip_longest(*turns, fillvalue=()):
        yield from chain.from_iterable(turn)


def every_key(library: Library) -> set[str]:
    """The keys of all renditions that the show asks for."""
    return {key(item) for item in in_order_of_show(library)}


def key(asked: Use | str) -> str:
    """The key of a use, or of an address' code, in an edition's renditions."""
    return code_use(asked) if isinstance(asked, str) else use(*asked)


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
    elif role == "card":
        width = height = round(min(width, height) * 0.7)
    elif role == "zoom":
        width, height = round(width * _CLOSER), round(height * _CLOSER)
    elif role == "mark":
        width = height = max(128, min(width, height) // 5)
    return Recipe(width, height, _MODES.get(role, "cover"), picture.focus)


def _looked_at(partnership: Partnership, slide: Slide) -> Iterator[Picture]:
    """The slide's pictures, then those that its hotspots open."""
    yield from (picture for _, picture in of_slide(partnership, slide))
    yield from (hotspot.photo for hotspot in slide.hotspots if hotspot.photo)


def _screens(partnership: Partnership) -> Iterator[tuple[Use | str, ...]]:
    """What each slide needs; the emblem comes with the first."""
    emblem: tuple[Use, ...] = (("mark", partnership.emblem),) if partnership.emblem else ()
    if not partnership.slides:
        yield emblem
    for slide in partnership.slides:
        addresses = [link.address for link in slide.links]
        yield (*emblem, *of_slide(partnership, slide), *addresses)
        emblem = ()
