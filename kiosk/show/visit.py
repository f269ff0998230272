"""A visit, from the first touch to the return of the loop: its state, and what may happen."""

from dataclasses import dataclass, field, replace
from typing import Literal

from kiosk.show.place import Place

Screen = Literal["attract", "menu", "partnership", "photo", "map", "staff", "cleaning"]
Panel = Literal["", "comfort", "languages"]

TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)
"""The sizes of text that a visitor may choose."""

CLEANING = 60.0
"""Seconds without touch for cleaning the glass."""


@dataclass(frozen=True)
class Comfort:
    """How a visitor wants the screen. `language` is "" for the kiosk's own."""

    language: str = ""
    text_scale: float = 1.0
    high_contrast: bool = False
    less_motion: bool = False
    lowered: bool = False
    read_aloud: bool = False


def larger(comfort: Comfort) -> Comfort:
    """With the next size of text; after the largest, the first again."""
    place = TEXT_SCALES.index(comfort.text_scale) if comfort.text_scale in TEXT_SCALES else -1
    return replace(comfort, text_scale=TEXT_SCALES[(place + 1) % len(TEXT_SCALES)])


@dataclass(frozen=True)
class Visit:
    """Where the visitor is.

    `slide` is "" on the partnership's own menu; `photo` is the file of the picture that is open;
    `came` are the partnership and slide from which one jumped here, None without a jump; `shelf` is
    the first card seen in the menu. On the map, `partnership` and `port` (a number among its
    places) are of the pin that is chosen, `harbour` is the partnership from which one came;
    `charted` tells that one came to a partnership from the map. `touched` is when the last touch
    was, `leaving` when the visit ends unless there is another, None while nobody asks. `unlocked`
    tells that the PIN was right. `count` numbers the visits since the start.
    """

    screen: Screen = "attract"
    partnership: str = ""
    slide: str = ""
    page: int = 0
    photo: str = ""
    came: tuple[str, str] | None = None
    port: int = 0
    harbour: str = ""
    charted: bool = False
    shelf: int = 0
    panel: Panel = ""
    comfort: Comfort = field(default_factory=Comfort)
    touched: float = 0.0
    leaving: float | None = None
    until: float = 0.0
    unlocked: bool = False
    count: int = 0

    @property
    def place(self) -> Place:
        """Where the visitor is, in a few words."""
        state = "still-there" if self.leaving is not None else self.screen
        return Place(state, self.partnership, self.slide)


@dataclass(frozen=True)
class Touch:
    """A finger, a button or a key came down, wherever."""

    now: float


@dataclass(frozen=True)
class Tick:
    """Time has come to `now` (seconds of the show's clock)."""

    now: float


@dataclass(frozen=True)
class Published:
    """The library is another one."""


@dataclass(frozen=True)
class Home:
    """To the menu of all partnerships."""


@dataclass(frozen=True)
class Back:
    """One step back: out of a panel, a photograph, a slide, a partnership, the visit; or to where a
    hotspot was pressed."""


@dataclass(frozen=True)
class Open:
    """To a partnership."""

    partnership: str


@dataclass(frozen=True)
class Neighbour:
    """To the partnership after (1) or before (-1) in the menu."""

    by: int


@dataclass(frozen=True)
class Turn:
    """To the slide, or the photograph, so many further on (or back)."""

    by: int


@dataclass(frozen=True)
class GoTo:
    """To a position in the deck, or among the photographs, counted from 0."""

    position: int


@dataclass(frozen=True)
class OpenSlide:
    """To a slide of the partnership."""

    slide: str


@dataclass(frozen=True)
class OpenPhoto:
    """A photograph of the partnership, full screen."""

    file: str


@dataclass(frozen=True)
class ShowMap:
    """To the map; from a partnership, with its first port chosen."""


@dataclass(frozen=True)
class Pick:
    """A pin of the map: one of the places of a partnership, none with ""."""

    partnership: str
    port: int = 0


@dataclass(frozen=True)
class Shelf:
    """The menu shows the cards from this one on."""

    first: int


@dataclass(frozen=True)
class ShowPanel:
    """Opens a panel; "" closes it."""

    name: Panel


@dataclass(frozen=True)
class Choose:
    """The visitor wants the screen like this."""

    comfort: Comfort


@dataclass(frozen=True)
class Corner:
    """The corner of the staff was held."""


@dataclass(frozen=True)
class Unlock:
    """The PIN was right."""


@dataclass(frozen=True)
class Clean:
    """The staff cleans the glass."""

    now: float


Event = (
    Touch | Tick | Published | Home | Back | Open | Neighbour | Turn | GoTo | OpenSlide | OpenPhoto
    | ShowMap | Pick | Shelf | ShowPanel | Choose | Corner | Unlock | Clean
)  # fmt: skip
