"""What QML receives of a slide: plain values in one language, derived from frozen inputs."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.content.library import Partnership, Slide
from kiosk.content.text import blocks
from kiosk.edition import uses
from kiosk.show import deck, hotspots
from kiosk.show.playlist import HOME, Screenful, page_bounds
from kiosk.show.reader import Passage, Reader
from kiosk.show.theme import accent_of

if TYPE_CHECKING:
    from kiosk.show.voyages import VoyageView


@dataclass(frozen=True)
class SlideView:
    """One screenful. Texts are StyledText, pictures are file addresses; empty where unused.

    `kicker` names partner and country, `kind` says what it is to the city and since when; `number`
    counts the slides, so that motion can vary. `pictures` carry source, alt, caption and credit;
    `paragraphs` kind and text; `hotspots` are as `show.hotspots` says; `emblem` is a file's
    address; `spoken` names the slide to those who do not see it, `passages` is what a voice reads
    of it.
    """

    partnership: str
    slide: str
    layout: str
    language: str
    kicker: str
    kind: str
    title: str
    paragraphs: tuple[dict[str, str], ...]
    side: str
    author: str
    role: str
    pictures: tuple[dict[str, str], ...]
    figures: tuple[dict[str, str], ...]
    moments: tuple[dict[str, str], ...]
    links: tuple[dict[str, str], ...]
    hotspots: tuple[dict[str, Any], ...]
    voyage: "VoyageView | None"
    emblem: str
    accent: str
    on_accent: str
    duration: float
    number: int
    spoken: str
    passages: tuple[Passage, ...]


def derive(reader: Reader, screenful: Screenful, number: int) -> SlideView | None:
    """The view of a screenful, or None when the edition has no such slide."""
    if screenful.partnership == HOME:
        return _home(reader, screenful, number)
    partnership = deck.find(reader.library, screenful.partnership)
    slides = partnership.slides if partnership else ()
    slide = next((each for each in slides if each.id == screenful.slide), None)
    if partnership is None or slide is None:
        return None
    return _slide(reader, partnership, slide, screenful, number)


def _home(reader: Reader, screenful: Screenful, number: int) -> SlideView:
    library = reader.library
    picture = library.home.picture
    logo = reader.file(uses.key(uses.logo(library))) if library.theme.logo else ""
    accent, on_accent = accent_of(library, "")
    return SlideView(
        partnership=HOME,
        slide=HOME,
        layout="title",
        language=reader.language,
        kicker=reader.styled(library.home.name),
        kind="",
        title=reader.styled(library.title),
        paragraphs=(),
        side="right",
        author="",
        role="",
        pictures=(reader.picture(("full", picture)),) if picture else (),
        figures=(),
        moments=(),
        links=(),
        hotspots=(),
        voyage=None,
        emblem=logo,
        accent=accent,
        on_accent=on_accent,
        duration=screenful.duration,
        number=number,
        spoken=reader.plain(library.title),
        passages=reader.passages(library.title),
    )


def _slide(
    reader: Reader, partnership: Partnership, slide: Slide, screenful: Screenful, number: int
) -> SlideView:
    asked = uses.of_slide(partnership, slide)
    if slide.layout == "gallery":
        first, last = page_bounds(slide, screenful.page)
        asked = asked[first:last]
    text = blocks(reader.words(slide.text))
    paragraphs = [{"kind": block.kind, "text": block.text} for block in text]
    paragraphs += [{"kind": "item", "text": reader.styled(point)} for point in slide.points]
    accent, on_accent = accent_of(reader.library, partnership.accent)
    voyage = _voyage(reader, slide)
    spots = hotspots.of_slide(reader, partnership, slide)
    told = [slide.title, slide.text]
    if spots:
        told += [picture.alt for picture in slide.pictures] + [each.name for each in spots]
    said = [reader.plain(text).strip(". ") for text in told]
    return SlideView(
        partnership=partnership.id,
        slide=slide.id,
        layout=slide.layout,
        language=reader.language,
        kicker=reader.kicker(partnership),
        kind=reader.kind(partnership),
        title=reader.styled(slide.title),
        paragraphs=tuple(paragraphs),
        side=slide.side,
        author=reader.styled(slide.author),
        role=reader.styled(slide.role),
        pictures=tuple(reader.picture(use) for use in asked),
        figures=tuple(
            {
                "value": reader.styled(f.value),
                "unit": reader.styled(f.unit),
                "label": reader.styled(f.label),
            }
            for f in slide.figures
        ),
        moments=tuple(
            {
                "date": reader.styled(m.date),
                "title": reader.styled(m.title),
                "text": reader.styled(m.text),
            }
            for m in slide.moments
        ),
        links=tuple(
            {
                "code": reader.file(key),
                "label": reader.styled(link.label),
                "address": _short(link.address),
            }
            for link, key in zip(slide.links, uses.codes_of(slide), strict=True)
        ),
        hotspots=tuple(hotspots.view(reader, each) for each in spots),
        voyage=voyage,
        emblem=reader.file(uses.key(("mark", partnership.emblem))) if partnership.emblem else "",
        accent=accent,
        on_accent=on_accent,
        duration=screenful.duration,
        number=number,
        spoken=". ".join([*filter(None, said), *([voyage.alternative] if voyage else [])]),
        passages=reader.passages(
            slide.title,
            slide.text,
            slide.author,
            slide.role,
            *slide.points,
            *(text for f in slide.figures for text in (f.value, f.unit, f.label)),
            *(text for m in slide.moments for text in (m.date, m.title, m.text)),
            *(link.label for link in slide.links),
            *(text for _, picture in asked for text in (picture.alt, picture.caption)),
            *(hotspot.name for hotspot in spots),
        )
        + (((reader.language, voyage.alternative),) if voyage else ()),
    )


def _voyage(reader: Reader, slide: Slide) -> "VoyageView | None":
    if slide.layout != "map":
        return None
    from kiosk.show import voyages

    return voyages.view(reader, slide)


def _short(address: str) -> str:
    return address.split("://", 1)[-1].removeprefix("www.").rstrip("/")
