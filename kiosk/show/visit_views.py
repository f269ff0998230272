"""What QML receives of a visit: the menu's cards, a partnership's own menu, its photographs."""

from dataclasses import dataclass
from typing import Any

from kiosk.content.library import Partnership
from kiosk.edition import uses
from kiosk.show import deck, hotspots
from kiosk.show.reader import Passage, Reader
from kiosk.show.theme import accent_of

GROUP_NAMES = {
    "twin-city": "Twin cities",
    "cooperation": "Cooperations",
    "friendship": "Friendships",
    "story": "Stories",
}
CHAPTER_NAMES = {
    "story": "The story",
    "moments": "Moments",
    "photos": "Photographs",
    "more": "To learn more",
}

_CARD_ROLES = ("card", "tile", "half", "photo", "full", "zoom")


@dataclass(frozen=True)
class MenuView:
    """All partnerships. `cards` come by group; `groups` give name and number of cards of each."""

    cards: tuple[dict[str, Any], ...] = ()
    groups: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True)
class PartnershipView:
    """A partnership's own menu.

    `entries` lead into its deck, one without a position to the map; `picture` stands for it,
    `before` and `after` are the names of its neighbours in the menu, "" when it is alone. Texts are
    StyledText.
    """

    id: str = ""
    name: str = ""
    country: str = ""
    kind: str = ""
    themes: tuple[str, ...] = ()
    emblem: str = ""
    picture: tuple[dict[str, str], ...] = ()
    accent: str = "#000000"
    on_accent: str = "#FFFFFF"
    entries: tuple[dict[str, Any], ...] = ()
    before: str = ""
    after: str = ""
    passages: tuple[Passage, ...] = ()


def menu(reader: Reader) -> MenuView:
    """The menu in the reader's language."""
    order = deck.in_menu_order(reader.library)
    counts = {kind: sum(p.kind == kind for p in order) for kind in deck.GROUPS}
    return MenuView(
        cards=tuple(_card(reader, partnership) for partnership in order),
        groups=tuple(
            {"name": reader.say(GROUP_NAMES[kind]), "count": count}
            for kind, count in counts.items()
            if count
        ),
    )


def partnership(reader: Reader, partnership: Partnership) -> PartnershipView:
    """A partnership's own menu in the reader's language."""
    order = deck.in_menu_order(reader.library)
    here = [each.id for each in order].index(partnership.id)
    before, after = order[here - 1], order[(here + 1) % len(order)]
    shown = uses.card(partnership)
    accent, on_accent = accent_of(reader.library, partnership.accent)
    return PartnershipView(
        id=partnership.id,
        name=reader.styled(partnership.name),
        country=reader.country(partnership),
        kind=reader.kind(partnership),
        themes=tuple(reader.styled(theme) for theme in partnership.themes),
        emblem=reader.file(uses.key(("mark", partnership.emblem))) if partnership.emblem else "",
        picture=(reader.best(shown[1], "full", "zoom", "half", "card"),) if shown else (),
        accent=accent,
        on_accent=on_accent,
        entries=tuple(
            {
                "chapter": entry.chapter,
                "name": reader.say(CHAPTER_NAMES[entry.chapter]),
                "position": entry.position,
                "count": entry.count,
            }
            for entry in deck.chapters(partnership)
        )
        + _to_map(reader, partnership),
        before=reader.styled(before.name) if len(order) > 1 else "",
        after=reader.styled(after.name) if len(order) > 1 else "",
        passages=reader.passages(partnership.name, partnership.country_name, *partnership.themes),
    )


def _to_map(reader: Reader, partnership: Partnership) -> tuple[dict[str, Any], ...]:
    """The way to the map, for a partnership that is on it."""
    if not partnership.places:
        return ()
    return ({"chapter": "map", "name": reader.say("On the map"), "position": -1, "count": 1},)


def photographs(reader: Reader, partnership: Partnership) -> tuple[dict[str, Any], ...]:
    """The pictures that can be looked at closely, as large as they were made; their hotspots."""
    return tuple(
        {
            **reader.best(picture, "zoom", "plan", "photo", "full", "tile", "half"),
            "hotspots": [
                hotspots.view(reader, each)
                for each in hotspots.of_picture(reader, partnership, picture.file)
            ],
        }
        for picture in uses.photographs(partnership)
    )


def _card(reader: Reader, partnership: Partnership) -> dict[str, Any]:
    accent, on_accent = accent_of(reader.library, partnership.accent)
    shown = uses.card(partnership)
    return {
        "id": partnership.id,
        "name": reader.styled(partnership.name),
        "country": reader.country(partnership),
        "kind": reader.kind(partnership),
        "picture": reader.best(shown[1], *_CARD_ROLES)["source"] if shown else "",
        "accent": accent,
        "onAccent": on_accent,
        "spoken": ", ".join(
            part
            for part in (
                reader.plain(partnership.name),
                reader.plain(partnership.country_name),
                reader.kind(partnership),
            )
            if part
        ),
    }
