"""Which parts of a library can be shown, when not all of its pictures can: pure functions."""

import dataclasses
from collections.abc import Container, Iterable, Iterator, Mapping

from kiosk.content.folder import natural_order
from kiosk.content.library import Library, Partnership, Picture, Slide
from kiosk.content.problems import Problem
from kiosk.edition import uses


@dataclasses.dataclass(frozen=True)
class Damage:
    """Why a picture could not be made: the Problem's code, and the system's reason or ""."""

    code: str
    reason: str = ""


def ready(library: Library, made: Container[str]) -> Library:
    """What of the library can be shown with the renditions whose keys are in `made`.

    A gallery is shown with the pictures that are there; a partnership without slides is left out.
    """

    def there(asked: uses.Use) -> bool:
        return uses.key(asked) in made

    partnerships = []
    for partnership in library.partnerships:
        slides = tuple(slide for s in partnership.slides if (slide := _ready(partnership, s, made)))
        emblem = partnership.emblem
        if emblem and not there(("mark", emblem)):
            emblem = None
        if slides:
            partnerships.append(dataclasses.replace(partnership, slides=slides, emblem=emblem))
    home, theme = library.home, library.theme
    if home.picture and not there(("full", home.picture)):
        home = dataclasses.replace(home, picture=None)
    if theme.logo and not there(uses.logo(library)):
        theme = dataclasses.replace(theme, logo="")
    return dataclasses.replace(library, home=home, theme=theme, partnerships=tuple(partnerships))


def without(library: Library, damaged: Container[str]) -> tuple[Library, frozenset[str]]:
    """The library without picture files that are damaged, and the partnerships that need them.

    A damaged file in photos/ only leaves its gallery; any other keeps its partnership out.
    """
    partnerships, broken = [], set()
    for partnership in library.partnerships:
        if any(file in damaged for file in _needed(partnership)):
            broken.add(partnership.id)
            continue
        slides = []
        for slide in partnership.slides:
            pictures = tuple(p for p in slide.pictures if p.file not in damaged)
            if pictures or not slide.pictures:
                slides.append(dataclasses.replace(slide, pictures=pictures))
        partnerships.append(dataclasses.replace(partnership, slides=tuple(slides)))
    home, theme = library.home, library.theme
    if home.picture and home.picture.file in damaged:
        home = dataclasses.replace(home, picture=None)
    if theme.logo in damaged:
        theme = dataclasses.replace(theme, logo="")
    whole = dataclasses.replace(library, partnerships=tuple(partnerships), home=home, theme=theme)
    return whole, frozenset(broken)


def with_partnerships(library: Library, kept: Iterable[Partnership]) -> Library:
    """The library with partnerships of another one in their places."""
    together = [*library.partnerships, *kept]
    together.sort(key=lambda partnership: natural_order(partnership.id))
    return dataclasses.replace(library, partnerships=tuple(together))


def problems_of(library: Library, damaged: Mapping[str, Damage]) -> list[Problem]:
    """A Problem for each damaged picture file of the library."""
    owners = {file: p.id for p in library.partnerships for file in _all_files(p)}
    needed = {file for p in library.partnerships for file in _needed(p)}
    return [
        Problem(
            "error",
            damage.code,
            file,
            values={"file": file.rsplit("/", 1)[-1], "reason": damage.reason},
            owner=owners.get(file, ""),
            skips=file not in needed,
        )
        for file, damage in damaged.items()
    ]


def _ready(partnership: Partnership, slide: Slide, made: Container[str]) -> Slide | None:
    if all(uses.key(u) in made for u in _asked(partnership, slide)):
        return slide
    if slide.layout != "gallery":
        return None
    asked = uses.of_slide(partnership, slide)
    pictures = tuple(use[1] for use in asked if uses.key(use) in made)
    fewer = dataclasses.replace(slide, pictures=pictures)
    whole = pictures and all(uses.key(u) in made for u in _asked(partnership, fewer))
    return fewer if whole else None


def _asked(partnership: Partnership, slide: Slide) -> Iterator[uses.Use | str]:
    yield from uses.of_slide(partnership, slide)
    yield from (link.address for link in slide.links)


def _needed(partnership: Partnership) -> Iterator[str]:
    """The pictures that partnership.yaml names, as against those dropped into photos/."""
    named: list[Picture | None] = [partnership.hero, partnership.emblem]
    dropped = f"partnerships/{partnership.id}/photos/"
    for slide in partnership.slides:
        gallery = slide.layout == "gallery"
        named += [p for p in slide.pictures if not (gallery and p.file.startswith(dropped))]
        named += [hotspot.photo for hotspot in slide.hotspots]
    return (picture.file for picture in named if picture is not None)


def _all_files(partnership: Partnership) -> Iterator[str]:
    yield from _needed(partnership)
    for slide in partnership.slides:
        yield from (picture.file for picture in slide.pictures)
