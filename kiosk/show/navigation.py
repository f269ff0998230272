"""Where each touch leads: step(visit, event, library) → visit. Pure, for every state and event."""

from dataclasses import replace

from kiosk.content.library import Library, Partnership
from kiosk.edition import uses
from kiosk.show import charts, deck, legible
from kiosk.show.visit import (
    CLEANING,
    TEXT_SCALES,
    Back,
    Choose,
    Clean,
    Comfort,
    Corner,
    Event,
    GoTo,
    Home,
    Neighbour,
    Open,
    OpenPhoto,
    OpenSlide,
    Pick,
    Published,
    Shelf,
    ShowMap,
    ShowPanel,
    Tick,
    Touch,
    Turn,
    Unlock,
    Visit,
)

WORDS_A_SECOND = 2.0
"""Half of the 238 words a minute that adults read silently (Brysbaert 2019), for slow readers."""

LONGEST_READING = 120.0


def step(visit: Visit, event: Event, library: Library) -> Visit:
    """What follows from an event. One that means nothing where the visitor is changes nothing.

    `library` holds what is for today (`deck.for_day`).
    """
    match event:
        case Tick(now):
            return _tick(visit, now, library)
        case Touch(now):
            return _touched(visit, now, library)
        case Published():
            return _placed(visit, library)
    if visit.screen in ("attract", "cleaning") or visit.leaving is not None:
        return visit
    match event:
        case Home() if visit.screen != "staff":
            return _menu(replace(visit, shelf=0))
        case Back():
            return _back(visit, library)
        case Corner() if library.pin and visit.screen != "staff":
            return _end(visit, screen="staff")
        case Unlock() if visit.screen == "staff":
            return replace(visit, unlocked=True)
        case Clean(now) if visit.unlocked:
            return _end(visit, screen="cleaning", until=now + CLEANING)
        case ShowPanel(name) if visit.screen != "staff":
            return replace(visit, panel=name)
        case Choose(comfort):
            return replace(visit, comfort=_sane(comfort, library))
    return _moved(visit, event, library)


def patience(visit: Visit, library: Library) -> float:
    """Seconds without touch before the visitor is asked: longer on a long text."""
    return library.timings.idle + min(
        LONGEST_READING, legible.words(visit, library) / WORDS_A_SECOND
    )


def wake_at(visit: Visit, library: Library) -> float | None:
    """When the next Tick is needed, None in the loop."""
    if visit.screen == "attract":
        return None
    if visit.screen == "cleaning":
        return visit.until
    if visit.leaving is not None:
        return visit.leaving
    return visit.touched + patience(visit, library)


def _tick(visit: Visit, now: float, library: Library) -> Visit:
    due = wake_at(visit, library)
    if due is None or now < due:
        return visit
    if visit.screen == "cleaning" or visit.leaving is not None:
        return _end(visit)
    return replace(visit, leaving=now + library.timings.countdown)


def _touched(visit: Visit, now: float, library: Library) -> Visit:
    if visit.screen == "attract":
        if not library.partnerships:
            return visit
        return Visit(screen="menu", touched=now, count=visit.count + 1)
    return replace(visit, touched=now, leaving=None)


def _end(visit: Visit, screen: str = "attract", until: float = 0.0) -> Visit:
    """The next visitor finds nothing of the last."""
    fresh = Visit(count=visit.count)
    if screen == "staff":
        return replace(fresh, screen="staff", touched=visit.touched)
    if screen == "cleaning":
        return replace(fresh, screen="cleaning", until=until)
    return fresh


def _menu(visit: Visit) -> Visit:
    away = replace(visit, screen="menu", partnership="", slide="", page=0, photo="", panel="")
    return replace(away, came=None, port=0, harbour="", charted=False)


def _back(visit: Visit, library: Library) -> Visit:
    if visit.panel:
        return replace(visit, panel="")
    if visit.screen == "photo":
        return replace(visit, screen="partnership", photo="")
    if visit.screen == "partnership":
        if visit.came and (not visit.slide or visit.came[0] == visit.partnership):
            partnership, slide = visit.came
            return replace(visit, partnership=partnership, slide=slide, page=0, came=None)
        if not visit.slide and visit.charted:
            return _on_map(replace(visit, screen="map", charted=False), library)
        return replace(visit, slide="", page=0) if visit.slide else _menu(visit)
    if visit.screen == "map":
        if visit.harbour and visit.partnership in ("", visit.harbour):
            return _opened(visit, visit.harbour)
        return replace(visit, partnership="", port=0) if visit.partnership else _menu(visit)
    return _end(visit)


def _moved(visit: Visit, event: Event, library: Library) -> Visit:
    """Moves within the menu, a partnership or its photographs."""
    if visit.screen == "menu":
        match event:
            case Open(name) if deck.find(library, name):
                return _opened(visit, name)
            case Shelf(first):
                return replace(visit, shelf=_shelf(first, library), panel="")
            case ShowMap() if charts.has_map(library):
                return replace(_menu(visit), screen="map")
        return visit
    if visit.screen == "map":
        match event:
            case Pick(name, port) if not name or _has_port(library, name, port):
                return replace(visit, partnership=name, port=port if name else 0, panel="")
            case Open(name) if deck.find(library, name):
                port = visit.port if name == visit.partnership else 0
                return replace(_opened(visit, name), charted=True, port=port)
        return visit
    partnership = deck.find(library, visit.partnership)
    if partnership is None:
        return visit
    match event:
        case Neighbour(by):
            order = [each.id for each in deck.in_menu_order(library)]
            return _opened(visit, order[(order.index(partnership.id) + by) % len(order)])
        case Turn(by):
            return _at(visit, partnership, _position(visit, partnership) + by)
        case GoTo(position):
            return _at(visit, partnership, position)
        case Open(name) if deck.find(library, name):
            return replace(_opened(visit, name), came=_here(visit))
        case OpenSlide(name) if deck.position(partnership, name, 0):
            jumped = replace(_opened(visit, partnership.id), slide=name)
            jumped = replace(jumped, charted=visit.charted, port=visit.port)
            return replace(jumped, came=_here(visit)) if name != visit.slide else jumped
        case ShowMap() if charts.has_map(library):
            chosen = partnership.id if partnership.places else ""
            there = replace(_menu(visit), screen="map", partnership=chosen)
            return replace(there, harbour=partnership.id)
        case OpenPhoto(file) if file in _files(partnership):
            return replace(visit, screen="photo", photo=file, panel="")
    return visit


def _shelf(first: int, library: Library) -> int:
    """The card that is nearest to `first`."""
    return max(0, min(first, len(library.partnerships) - 1))


def _opened(visit: Visit, partnership: str) -> Visit:
    return replace(_menu(visit), screen="partnership", partnership=partnership, slide="", page=0)


def _has_port(library: Library, name: str, port: int) -> bool:
    partnership = deck.find(library, name)
    return partnership is not None and 0 <= port < len(partnership.places)


def _here(visit: Visit) -> tuple[str, str] | None:
    """Where Back leads to after a jump; None from a partnership's own menu."""
    return (visit.partnership, visit.slide) if visit.slide else None


def _files(partnership: Partnership) -> list[str]:
    return [picture.file for picture in uses.photographs(partnership)]


def _position(visit: Visit, partnership: Partnership) -> int:
    if visit.screen == "photo":
        return deck.photograph(partnership, visit.photo)
    return deck.position(partnership, visit.slide, visit.page)


def _at(visit: Visit, partnership: Partnership, position: int) -> Visit:
    """At a position of the deck or among the photographs, or at the end that is nearer."""
    if visit.screen == "photo":
        files = _files(partnership)
        return replace(visit, photo=files[min(max(0, position), len(files) - 1)], panel="")
    screens = deck.deck(partnership)
    there = screens[min(max(0, position), len(screens) - 1)]
    visit = replace(visit, slide=there.slide, page=there.page, panel="")
    if visit.came and visit.came[0] == partnership.id and there.slide in ("", visit.came[1]):
        return replace(visit, came=None)
    return visit


def _placed(visit: Visit, library: Library) -> Visit:
    """The visit in another library: in the same place, or in the nearest that is left."""
    if visit.screen in ("attract", "cleaning"):
        return visit
    if visit.screen == "staff":
        is_left = bool(library.pin) or visit.unlocked
    else:
        is_left = bool(library.partnerships)
    if not is_left:
        return _end(visit)
    comfort = _sane(visit.comfort, library)
    visit = replace(visit, comfort=comfort, shelf=_shelf(visit.shelf, library))
    if visit.screen == "map":
        return _on_map(visit, library)
    if visit.screen not in ("partnership", "photo"):
        return visit
    partnership = deck.find(library, visit.partnership)
    if partnership is None:
        return _menu(visit)
    visit = replace(visit, came=_left(visit.came, library))
    if visit.screen == "photo" and visit.photo not in _files(partnership):
        visit = replace(visit, screen="partnership", photo="")
    if deck.position(partnership, visit.slide, visit.page) == 0:
        visit = replace(visit, page=0)
        if deck.position(partnership, visit.slide, 0) == 0:
            visit = replace(visit, slide="")
    return visit


def _on_map(visit: Visit, library: Library) -> Visit:
    """The map in another library, with its pin and its harbour if they are left."""
    if not charts.has_map(library):
        return _menu(visit)
    harbour = visit.harbour if deck.find(library, visit.harbour) else ""
    visit = replace(visit, harbour=harbour)
    if visit.partnership and not _has_port(library, visit.partnership, visit.port):
        return replace(visit, partnership="", port=0)
    return visit


def _left(came: tuple[str, str] | None, library: Library) -> tuple[str, str] | None:
    """The same where the library still has it."""
    partnership = deck.find(library, came[0]) if came else None
    is_left = came and partnership and deck.position(partnership, came[1], 0)
    return came if is_left else None


def _sane(comfort: Comfort, library: Library) -> Comfort:
    """Only languages that the content has, only sizes that there are."""
    language = comfort.language if comfort.language in library.languages else ""
    scale = comfort.text_scale if comfort.text_scale in TEXT_SCALES else 1.0
    return replace(comfort, language=language, text_scale=scale)
