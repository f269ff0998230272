"""A tour of all that a visitor may come to, for pictures of the screens."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.content.library import Library
from kiosk.edition import uses
from kiosk.show import charts, deck
from kiosk.show.visit import Comfort, Visit


@dataclass(frozen=True)
class Stop:
    """Where the tour stops, what to call it, and the seconds that it shows."""

    name: str
    visit: Visit
    seconds: int = 0


def tour(library: Library, comfort: Comfort) -> Iterator[Stop]:
    """The menu, each partnership's menu, the map, a photograph, a picture map, the panels."""
    order = deck.in_menu_order(library)
    menu = Visit(screen="menu", comfort=comfort)
    for first in range(len(order)):
        yield Stop("menu", replace(menu, shelf=first))
    for partnership in order:
        yield Stop(partnership.id, _in(menu, partnership.id))
    if charts.has_map(library):
        at_map = replace(menu, screen="map")
        yield Stop("map", at_map)
        port = next(partnership for partnership in order if partnership.places)
        yield Stop("port", replace(at_map, partnership=port.id))
    pictured = next(((p, shown) for p in order if (shown := uses.photographs(p))), None)
    if pictured is not None:
        partnership, shown = pictured
        at = replace(_in(menu, partnership.id), screen="photo")
        yield Stop("photo", replace(at, photo=shown[0].file))
    plans = ((partnership, each) for partnership in order for each in partnership.slides)
    planned = next(((where, plan) for where, plan in plans if plan.hotspots), None)
    if planned is not None:
        where, plan = planned
        at = _in(menu, where.id, plan.id)
        yield Stop("picture-map", at)
        yield Stop("picture-map-photo", replace(at, screen="photo", photo=plan.pictures[0].file))
    if order:
        slide = _in(menu, order[0].id, order[0].slides[0].id)
        yield Stop("slide", slide)
        yield Stop("comfort", replace(slide, panel="comfort"))
        yield Stop("lowered", replace(slide, comfort=replace(comfort, lowered=True)))
        yield Stop("still-there", replace(slide, leaving=0.0), 14)
    yield Stop("pin", Visit(screen="staff", comfort=comfort))
    yield Stop("staff", Visit(screen="staff", comfort=comfort, unlocked=True))
    yield Stop("cleaning", Visit(screen="cleaning", comfort=comfort), 42)


def _in(menu: Visit, partnership: str, slide: str = "") -> Visit:
    return replace(menu, screen="partnership", partnership=partnership, slide=slide)
