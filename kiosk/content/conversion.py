"""From what editors wrote to the frozen Library: paths resolved, texts typeset, numbers written."""

import dataclasses
import re
import unicodedata

from kiosk.content import countries, library, photos, schema
from kiosk.content.document import Document
from kiosk.content.fields import Text
from kiosk.content.folder import Folder, natural_order, normal, resolve
from kiosk.content.pictures import Facts, readable_name
from kiosk.content.rules import find_place
from kiosk.content.text import has_words, plain
from kiosk.content.typography import NBSP, typeset
from kiosk.geo import routes

_NUMBER = re.compile(r"-?\d{1,18}(\.\d{1,6})?")


class Converter:
    """Turns documents without errors into the Library.

    `facts` are the pictures that were looked at; one with a problem is left out of galleries.
    """

    def __init__(self, folder: Folder, languages: tuple[str, ...], facts: dict[str, Facts]) -> None:
        self.folder = folder
        self.languages = languages
        self.facts = facts
        self.home = (0.0, 0.0)

    def convert(
        self, kiosk: Document, partnerships: list[Document], sidecars: dict[str, Document | None]
    ) -> library.Library:
        """The whole, in the order of the folders' names."""
        model = kiosk.model
        assert isinstance(model, schema.Kiosk)
        logo = model.theme.logo
        self.home = model.home.at
        return library.Library(
            title=self.text(model.title),
            languages=self.languages,
            language_names={code: countries.language(code) for code in self.languages},
            home=library.Home(
                name=self.text(model.home.name),
                country=model.home.country,
                country_name=self.country(model.home.country),
                latitude=model.home.at[0],
                longitude=model.home.at[1],
                picture=self.picture(model.home.picture, ""),
            ),
            theme=library.Theme(
                background=model.theme.colours.background.upper(),
                text=model.theme.colours.text.upper(),
                signal=model.theme.colours.signal.upper(),
                logo=resolve(self.folder, "", logo) if logo else "",
                font=model.theme.font or "",
            ),
            timings=library.Timings(**dict(model.timings)),
            pin=model.pin or "",
            borders=model.map.borders,
            partnerships=tuple(
                self.partnership(document, sidecars.get(document.owner))
                for document in sorted(partnerships, key=lambda d: natural_order(d.owner))
            ),
        )

    def partnership(self, document: Document, sidecar: Document | None) -> library.Partnership:
        model = document.model
        assert isinstance(model, schema.Partnership)
        base = f"partnerships/{document.owner}"
        dropped = self.photos(document.owner, sidecar)
        slides = [self.slide(slide, base, dropped, model.places) for slide in model.slides]
        if dropped and not any(_takes_photos(slide) for slide in model.slides):
            slides.append(library.Slide("", "gallery", {}, {}, {}, pictures=dropped))
        shown = [slide for slide in slides if slide.layout != "gallery" or slide.pictures]
        return library.Partnership(
            id=document.owner,
            name=self.text(model.name),
            country=model.country or "",
            country_name=self.country(model.country) if model.country else {},
            region=self.text(model.region),
            kind=model.kind,
            since=model.since or 0,
            places=tuple(self.place(p.name, p.at) for p in model.places),
            themes=tuple(self.text(theme) for theme in model.themes),
            accent=(model.accent or "").upper(),
            emblem=self.picture(model.emblem, base),
            hero=self.picture(model.hero, base),
            slides=_with_ids(shown, self.languages[0]),
        )

    def slide(
        self,
        model: schema.Slide,
        base: str,
        photos: tuple[library.Picture, ...],
        places: list[schema.Place],
    ) -> library.Slide:
        """Any layout: the keys that it has are taken, the others stay empty."""

        def text(name: str) -> library.Text:
            return self.text(getattr(model, name, None))

        pictures = tuple(
            picture
            for item in (getattr(model, "picture", None), *(getattr(model, "pictures", None) or ()))
            if (picture := self.picture(item, base)) is not None
        )
        if isinstance(model, schema.GallerySlide) and model.pictures is None:
            pictures = photos
        return library.Slide(
            id=model.id or "",
            layout=model.layout,
            title=text("title"),
            text=text("quote") if isinstance(model, schema.QuoteSlide) else text("text"),
            notes=text("notes"),
            duration=model.duration or 0,
            first=model.from_.isoformat() if model.from_ else "",
            last=model.until.isoformat() if model.until else "",
            side=getattr(model, "side", "right"),
            author=text("author"),
            role=text("role"),
            points=tuple(self.text(point) for point in getattr(model, "points", ())),
            pictures=pictures,
            figures=tuple(
                library.Figure(self.value(f.value), self.text(f.unit), self.text(f.label))
                for f in getattr(model, "figures", ())
            ),
            moments=tuple(
                library.Moment(self.date(m.date), self.text(m.title), self.text(m.text))
                for m in getattr(model, "moments", ())
            ),
            links=tuple(
                library.Link(link.address, self.text(link.label))
                for link in getattr(model, "links", ())
            ),
            places=self.places(model, places) if isinstance(model, schema.MapSlide) else (),
            route=getattr(model, "route", True),
            zoom=getattr(model, "zoom", 5),
            hotspots=tuple(self.hotspot(h, base) for h in getattr(model, "hotspots", ())),
        )

    def places(
        self, slide: schema.MapSlide, known: list[schema.Place]
    ) -> tuple[library.Place, ...]:
        """The places of a map slide: those that it names, else all of the partnership's."""
        if slide.places is None:
            return tuple(self.place(place.name, place.at) for place in known)
        found = []
        for named in slide.places:
            place = find_place(named, known)
            if named.at is not None:
                found.append(self.place(named.name, named.at))
            elif place is not None:
                found.append(self.place(place.name, place.at))
        return tuple(found)

    def place(self, name: Text, at: tuple[float, float]) -> library.Place:
        from tzfpy import get_tz

        latitude, longitude = at
        distance = rounded(routes.distance(self.home, at))
        return library.Place(
            name=self.text(name),
            latitude=latitude,
            longitude=longitude,
            zone=get_tz(longitude, latitude),
            distance=distance,
            away={
                language: f"{countries.number(f'{distance:.0f}', language)}{NBSP}km"
                for language in self.languages
            },
        )

    def hotspot(self, model: schema.Hotspot, base: str) -> library.Hotspot:
        return library.Hotspot(
            x=model.at[0] / 100,
            y=model.at[1] / 100,
            name=self.text(model.name),
            slide=model.slide or "",
            photo=self.picture(model.photo, base),
            partnership=normal(model.partnership or ""),
        )

    def photos(self, owner: str, sidecar: Document | None) -> tuple[library.Picture, ...]:
        """The pictures dropped into photos/, in natural order."""
        details = photos.details(self.folder, owner, sidecar)
        result = []
        for name in photos.names(self.folder, owner):
            facts = self.facts.get(name)
            if facts is None or facts.problem:
                continue
            said = details.get(name, schema.Details())
            caption = self.text(said.caption) or self.same(facts.caption or readable_name(name))
            result.append(
                library.Picture(
                    file=name,
                    alt=self.text(said.alt) or caption,
                    credit=self.text(said.credit) or self.same(facts.credit),
                    caption=caption,
                    focus=said.focus,
                )
            )
        return tuple(result)

    def picture(self, model: schema.Picture | None, base: str) -> library.Picture | None:
        if model is None:
            return None
        return library.Picture(
            file=resolve(self.folder, base, model.file),
            alt=self.text(model.alt),
            credit=self.text(model.credit),
            caption=self.text(model.caption),
            focus=model.focus,
        )

    def text(self, model: Text | None) -> library.Text:
        """The text by language, typeset; one text for all stays one where all write it alike."""
        if model is None:
            return {}
        if "" in model.root:
            return self.same(model.root[""])
        return {
            language: typeset(words.strip(), language).strip()
            for language, words in model.root.items()
            if has_words(words)
        }

    def same(self, words: str) -> library.Text:
        if not has_words(words):
            return {}
        words = words.strip()
        each = {language: typeset(words, language).strip() for language in self.languages}
        first = each[self.languages[0]]
        return {"": first} if all(text == first for text in each.values()) else each

    def value(self, model: Text) -> library.Text:
        words = model.root.get("", "").strip()
        if _NUMBER.fullmatch(words):
            return {language: countries.number(words, language) for language in self.languages}
        return self.text(model)

    def date(self, model: Text) -> library.Text:
        if "" not in model.root:
            return self.text(model)
        each = {lang: countries.date(model.root[""].strip(), lang) for lang in self.languages}
        return {language: typeset(words, language) for language, words in each.items()}

    def country(self, code: str) -> library.Text:
        names = {language: countries.name(code, language) for language in self.languages}
        return {language: typeset(name, language) for language, name in names.items()}


def rounded(kilometres: float) -> float:
    """A distance as people say it: to 10 km from 1000 km on, to 1 km below."""
    return float(round(kilometres, -1 if kilometres >= 1000 else 0))


def _takes_photos(slide: schema.Slide) -> bool:
    return isinstance(slide, schema.GallerySlide) and slide.pictures is None


def _with_ids(slides: list[library.Slide], default: str) -> tuple[library.Slide, ...]:
    """Gives each slide without an id one from its title, so that it keeps it when others move."""
    taken = {slide.id for slide in slides}
    result = []
    for slide in slides:
        name = slide.id
        if not name:
            words, _ = library.in_language(slide.title, default, default)
            base = name = _slug(plain(words)) or slide.layout
            number = 2
            while name in taken:
                name, number = f"{base}-{number}", number + 1
            taken.add(name)
        result.append(dataclasses.replace(slide, id=name))
    return tuple(result)


def _slug(words: str) -> str:
    ascii_only = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only)[:40].strip("-")
