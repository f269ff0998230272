"""The hotspots of a picture as QML takes them; one that leads nowhere today is left out."""

from typing import Any

from kiosk.content.library import Hotspot, Partnership, Slide
from kiosk.show import deck
from kiosk.show.reader import Reader


def of_slide(reader: Reader, partnership: Partnership, slide: Slide) -> tuple[Hotspot, ...]:
    """The slide's hotspots that lead to what is there, and not on the screen already."""
    return tuple(each for each in slide.hotspots if _leads(reader, partnership, slide, each))


def of_picture(reader: Reader, partnership: Partnership, file: str) -> tuple[Hotspot, ...]:
    """The hotspots that the partnership's slides have on that picture."""
    return tuple(
        hotspot
        for slide in partnership.slides
        if slide.hotspots and any(picture.file == file for picture in slide.pictures)
        for hotspot in of_slide(reader, partnership, slide)
    )


def view(reader: Reader, hotspot: Hotspot) -> dict[str, Any]:
    """`x` and `y` are shares of the picture; `name` is StyledText, `spoken` the words alone; `kind`
    says what opens ("slide", "photo" or "partnership") and `to` which: its id or file."""
    if hotspot.photo:
        kind, to = "photo", hotspot.photo.file
    elif hotspot.slide:
        kind, to = "slide", hotspot.slide
    else:
        kind, to = "partnership", hotspot.partnership
    return {
        "x": hotspot.x,
        "y": hotspot.y,
        "name": reader.styled(hotspot.name),
        "spoken": reader.plain(hotspot.name),
        "kind": kind,
        "to": to,
    }


def _leads(reader: Reader, partnership: Partnership, here: Slide, hotspot: Hotspot) -> bool:
    if hotspot.photo:
        is_here = any(picture.file == hotspot.photo.file for picture in here.pictures)
        return not is_here and reader.best(hotspot.photo, "zoom")["source"] != ""
    if hotspot.slide:
        there = any(slide.id == hotspot.slide for slide in partnership.slides)
        return there and hotspot.slide != here.id
    return deck.find(reader.library, hotspot.partnership) is not None
