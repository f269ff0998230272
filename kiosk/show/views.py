"""What QML receives of a slide: plain values in one language, derived from frozen inputs."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.library import Library, Partnership, Slide, Text, in_language
from kiosk.content.text import blocks, plain, styled
from kiosk.edition import uses
from kiosk.edition.edition import Edition
from kiosk.show.playlist import HOME, Screenful, page_bounds
from kiosk.show.theme import accent_of

Say = Callable[[str], str]
"""Gives one of the program's own words in the language of the view."""

KINDS = {
    "twin-city": "Twin city",
    "cooperation": "Cooperation",
    "friendship": "Friendship",
    "story": "Story",
}


@dataclass(frozen=True)
class SlideView:
    """One screenful. Texts are StyledText, pictures are file addresses; empty where unused.

    `kicker` names partner and country, `kind` says what it is to the city and since when; `number`
    counts the slides, so that motion can vary. `pictures` carry source, alt, caption and credit;
    `paragraphs` kind and text; `emblem` is a file's address; `spoken` is what a voice says first.
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
    emblem: str
    accent: str
    on_accent: str
    duration: float
    number: int
    spoken: str


def derive(
    edition: Edition, renditions: Path, screenful: Screenful, language: str, say: Say, number: int
) -> SlideView | None:
    """The view of a screenful, or None when the edition has no such slide."""
    library = edition.library
    if screenful.partnership == HOME:
        return _Deriving(edition, renditions, language, say).home(screenful, number)
    for partnership in library.partnerships:
        if partnership.id == screenful.partnership:
            for slide in partnership.slides:
                if slide.id == screenful.slide:
                    deriving = _Deriving(edition, renditions, language, say)
                    return deriving.slide(partnership, slide, screenful, number)
    return None


class _Deriving:
    def __init__(self, edition: Edition, renditions: Path, language: str, say: Say) -> None:
        self.edition = edition
        self.library: Library = edition.library
        self.renditions = renditions
        self.language = language
        self.say = say

    def words(self, text: Text) -> str:
        return in_language(text, self.language, self.library.languages[0])[0]

    def styled(self, text: Text) -> str:
        return styled(self.words(text))

    def file(self, key: str) -> str:
        name = self.edition.renditions.get(key, "")
        return (self.renditions / name).absolute().as_uri() if name else ""

    def picture(self, use: uses.Use) -> dict[str, str]:
        picture = use[1]
        return {
            "source": self.file(uses.key(use)),
            "alt": plain(self.words(picture.alt)),
            "caption": self.styled(picture.caption),
            "credit": self.styled(picture.credit),
        }

    def home(self, screenful: Screenful, number: int) -> SlideView:
        home = self.library.home
        picture = (self.picture(("full", home.picture)),) if home.picture else ()
        accent, on_accent = accent_of(self.library, "")
        return SlideView(
            partnership=HOME,
            slide=HOME,
            layout="title",
            language=self.language,
            kicker=self.styled(home.name),
            kind="",
            title=self.styled(self.library.title),
            paragraphs=(),
            side="right",
            author="",
            role="",
            pictures=picture,
            figures=(),
            moments=(),
            links=(),
            emblem=self.file(uses.key(uses.logo(self.library))) if self.library.theme.logo else "",
            accent=accent,
            on_accent=on_accent,
            duration=screenful.duration,
            number=number,
            spoken=plain(self.words(self.library.title)),
        )

    def slide(
        self, partnership: Partnership, slide: Slide, screenful: Screenful, number: int
    ) -> SlideView:
        asked = uses.of_slide(partnership, slide)
        if slide.layout == "gallery":
            first, last = page_bounds(slide, screenful.page)
            asked = asked[first:last]
        pictures = tuple(self.picture(use) for use in asked)
        title = self.words(slide.title)
        text = blocks(self.words(slide.text))
        paragraphs = [{"kind": block.kind, "text": block.text} for block in text]
        paragraphs += [{"kind": "item", "text": self.styled(point)} for point in slide.points]
        accent, on_accent = accent_of(self.library, partnership.accent)
        return SlideView(
            partnership=partnership.id,
            slide=slide.id,
            layout=slide.layout,
            language=self.language,
            kicker=self.kicker(partnership),
            kind=self.kind(partnership),
            title=styled(title),
            paragraphs=tuple(paragraphs),
            side=slide.side,
            author=self.styled(slide.author),
            role=self.styled(slide.role),
            pictures=pictures,
            figures=tuple(
                {
                    "value": self.styled(f.value),
                    "unit": self.styled(f.unit),
                    "label": self.styled(f.label),
                }
                for f in slide.figures
            ),
            moments=tuple(
                {
                    "date": self.styled(m.date),
                    "title": self.styled(m.title),
                    "text": self.styled(m.text),
                }
                for m in slide.moments
            ),
            links=tuple(
                {
                    "code": self.file(key),
                    "label": self.styled(link.label),
                    "address": _short(link.address),
                }
                for link, key in zip(slide.links, uses.codes_of(slide), strict=True)
            ),
            emblem=self.file(uses.key(("mark", partnership.emblem))) if partnership.emblem else "",
            accent=accent,
            on_accent=on_accent,
            duration=screenful.duration,
            number=number,
            spoken=". ".join([plain(title), plain(self.words(slide.text))]).strip(". "),
        )

    def kicker(self, partnership: Partnership) -> str:
        name = self.words(partnership.name)
        country = self.words(partnership.country_name)
        region = self.words(partnership.region)
        parts = [name, *(part for part in (region, country) if part and part != name)]
        return styled(" · ".join(parts))

    def kind(self, partnership: Partnership) -> str:
        kind = self.say(KINDS[partnership.kind])
        if not partnership.since:
            return kind
        return self.say("{kind} since {year}").format(kind=kind, year=partnership.since)


def _short(address: str) -> str:
    return address.split("://", 1)[-1].removeprefix("www.").rstrip("/")
