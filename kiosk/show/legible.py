"""How much there is to read where a visitor is."""

from collections.abc import Iterator

from kiosk.content.library import Library, Partnership, Text, in_language
from kiosk.content.text import plain
from kiosk.edition import uses
from kiosk.show import deck
from kiosk.show.playlist import page_bounds
from kiosk.show.visit import Visit


def words(visit: Visit, library: Library) -> int:
    """How many words are on the screen."""
    partnership = deck.find(library, visit.partnership)
    if partnership is None:
        return 0
    language = visit.comfort.language or library.languages[0]
    read = (
        in_language(text, language, library.languages[0])[0] for text in _texts(visit, partnership)
    )
    return sum(len(plain(words).split()) for words in read)


def _texts(visit: Visit, partnership: Partnership) -> Iterator[Text]:
    if visit.screen == "photo":
        for picture in uses.photographs(partnership):
            if picture.file == visit.photo:
                yield picture.caption
        return
    for slide in partnership.slides:
        if slide.id != visit.slide:
            continue
        yield from (slide.title, slide.text, slide.author, slide.role, *slide.points)
        for moment in slide.moments:
            yield from (moment.title, moment.text)
        yield from (figure.label for figure in slide.figures)
        yield from (link.label for link in slide.links)
        yield from (hotspot.name for hotspot in slide.hotspots)
        first, last = page_bounds(slide, visit.page)
        yield from (picture.caption for picture in slide.pictures[first:last])
