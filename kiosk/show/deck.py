"""What a partnership offers to a visitor: its own menu, its slides in order, its chapters."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from kiosk.content.library import Library, Partnership, Slide
from kiosk.edition import uses
from kiosk.show.playlist import Screenful, pages, shows_on

Chapter = Literal["story", "moments", "photos", "more"]

GROUPS = ("twin-city", "cooperation", "friendship", "story")
"""The kinds of partnerships, in the order of the menu."""

_CHAPTERS: dict[str, Chapter] = {
    "timeline": "moments",
    "photo": "photos",
    "gallery": "photos",
    "links": "more",
}


@dataclass(frozen=True)
class Entry:
    """A line of a partnership's menu: where its chapter begins in the deck, and how long it is."""

    chapter: Chapter
    position: int
    count: int


def for_day(library: Library, today: str) -> Library:
    """What of the library is for that day (ISO date); partnerships without a slide are left out."""
    partnerships = []
    for partnership in library.partnerships:
        slides = tuple(slide for slide in partnership.slides if shows_on(slide, today))
        if slides:
            partnerships.append(dataclasses.replace(partnership, slides=slides))
    return dataclasses.replace(library, partnerships=tuple(partnerships))


def in_menu_order(library: Library) -> tuple[Partnership, ...]:
    """The partnerships by kind, each kind in the content's order."""
    return tuple(sorted(library.partnerships, key=lambda p: GROUPS.index(p.kind)))


def find(library: Library, name: str) -> Partnership | None:
    """The partnership with that id."""
    return next((p for p in library.partnerships if p.id == name), None)


def deck(partnership: Partnership) -> tuple[Screenful, ...]:
    """What a visitor leafs through: the partnership's own menu (a slide called ""), its slides."""
    return (Screenful(partnership.id, ""), *_screenfuls(partnership))


def position(partnership: Partnership, slide: str, page: int) -> int:
    """Where a page of a slide is in the deck; 0, the partnership's menu, when it is not there."""
    wanted = Screenful(partnership.id, slide, page)
    return next((i for i, each in enumerate(deck(partnership)) if each == wanted), 0)


def chapters(partnership: Partnership) -> tuple[Entry, ...]:
    """The entries of the partnership's menu, in the order in which they begin."""
    entries: dict[Chapter, Entry] = {}
    at = 1
    for slide in partnership.slides:
        length = pages(slide)
        chapter = _CHAPTERS.get(slide.layout, "story")
        before = entries.get(chapter, Entry(chapter, at, 0))
        entries[chapter] = dataclasses.replace(before, count=before.count + _weight(slide))
        at += length
    return tuple(entries.values())


def photograph(partnership: Partnership, file: str) -> int:
    """Where a picture is among the photographs; 0, the first, when it is not there."""
    files = [picture.file for picture in uses.photographs(partnership)]
    return files.index(file) if file in files else 0


def _screenfuls(partnership: Partnership) -> Iterator[Screenful]:
    for slide in partnership.slides:
        for page in range(pages(slide)):
            yield Screenful(partnership.id, slide.id, page)


def _weight(slide: Slide) -> int:
    """What an entry counts: photographs, moments and addresses, else slides."""
    if slide.layout in ("gallery", "photo"):
        return len(slide.pictures)
    return len(slide.moments) or len(slide.links) or 1
