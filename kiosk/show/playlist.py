"""The attract loop's order: partnerships alternate, each telling its slides one after the other."""

from dataclasses import dataclass

from kiosk.content.library import Library, Partnership, Slide

HOME = "home"
"""The turn of the home city, which opens the loop."""

TILES = 4
"""The most pictures of a gallery on one screen."""


@dataclass(frozen=True)
class Screenful:
    """What is on the screen at once: a slide, and which of its pages (from 0) if it has several.

    `partnership` is HOME for the city's own opening.
    """

    partnership: str
    slide: str
    page: int = 0
    duration: float = 0


@dataclass(frozen=True)
class Playlist:
    """An endless order: in each round one screenful of each turn.

    A short turn begins again while a long one goes on. Turns start at different slides, so that the
    first round is not all titles.
    """

    turns: tuple[tuple[Screenful, ...], ...] = ()

    def at(self, position: int) -> Screenful:
        """The screenful at a position, counted from 0. Raises IndexError when there is none."""
        if not self.turns:
            raise IndexError(position)
        index = position % len(self.turns)
        turn = self.turns[index]
        return turn[(position // len(self.turns) + index) % len(turn)]

    def find(self, wanted: Screenful) -> int | None:
        """The first position at which a screenful comes, by partnership, slide and page."""
        for index, turn in enumerate(self.turns):
            for place, screenful in enumerate(turn):
                if _same(screenful, wanted):
                    return ((place - index) % len(turn)) * len(self.turns) + index
        return None

    def length(self) -> int:
        """How many different screenfuls there are."""
        return sum(map(len, self.turns))


def build(library: Library, today: str) -> Playlist:
    """The playlist of a day (ISO date), without the slides that are not for that day."""
    turns = [tuple(_screenfuls(p, today)) for p in library.partnerships]
    home = (Screenful(HOME, HOME, 0, library.timings.slide),)
    return Playlist((home, *(turn for turn in _with_default(turns, library) if turn)))


def shows_on(slide: Slide, today: str) -> bool:
    """Whether a slide is for that day (ISO date); both ends of its time are included."""
    return (not slide.first or slide.first <= today) and (not slide.last or today <= slide.last)


def pages(slide: Slide) -> int:
    """How many screens a slide takes: galleries turn their pages."""
    if slide.layout != "gallery":
        return 1
    return max(1, -(-len(slide.pictures) // TILES))


def page_bounds(slide: Slide, page: int) -> tuple[int, int]:
    """First and last (exclusive) picture of a gallery's page; pages are filled evenly."""
    total, count = len(slide.pictures), pages(slide)
    return page * total // count, (page + 1) * total // count


def _screenfuls(partnership: Partnership, today: str) -> list[Screenful]:
    return [
        Screenful(partnership.id, slide.id, page, slide.duration)
        for slide in partnership.slides
        if shows_on(slide, today)
        for page in range(pages(slide))
    ]


def _with_default(
    turns: list[tuple[Screenful, ...]], library: Library
) -> list[tuple[Screenful, ...]]:
    usual = library.timings.slide
    return [
        tuple(s if s.duration else Screenful(s.partnership, s.slide, s.page, usual) for s in turn)
        for turn in turns
    ]


def _same(one: Screenful, other: Screenful) -> bool:
    return (one.partnership, one.slide, one.page) == (other.partnership, other.slide, other.page)
