"""What an editor is warned of: translations, credits, lengths, contrast, dates. Pure functions."""

import base64
import datetime
import re
import unicodedata
from collections.abc import Iterator

from pydantic import BaseModel, RootModel

from kiosk.content import colour, schema
from kiosk.content.document import Document, Loc
from kiosk.content.faults import suggestion
from kiosk.content.fields import Text
from kiosk.content.problems import Problem
from kiosk.content.text import has_words, plain, word_count

TITLE_WORDS = 8
POINTS = 5
_WORDS = {
    "title": TITLE_WORDS,
    "name": 8,
    "date": 6,
    "points": 14,
    "caption": 20,
    "alt": 60,
    "quote": 40,
    "label": 12,
    "unit": 4,
    "author": 8,
    "role": 12,
    "region": 8,
    "themes": 5,
}
_TEXT_WORDS = {"title": 20, "text": 45, "timeline": 14, "links": 30, "picture-map": 20, "map": 20}
_COUNTS = {"points": POINTS, "figures": 4, "moments": 6, "links": 4}
_NOT_SHOWN = {"notes"}
_EMPTY_SAID_OTHERWISE = {"alt", "credit"}


def of_document(
    document: Document, languages: tuple[str, ...], today: datetime.date
) -> list[Problem]:
    """Errors and warnings about one file that do not need the folder around it."""
    problems: list[Problem] = []
    for loc, value in walk(document.model):
        if isinstance(value, Text):
            problems += _of_text(document, loc, value, languages)
        elif isinstance(value, schema.Picture):
            problems += _of_picture(document, loc, value)
        elif isinstance(value, schema.SlideBase):
            problems += _of_slide(document, loc, value, today)
    if isinstance(document.model, schema.Partnership):
        problems += _of_partnership(document, document.model)
    elif isinstance(document.model, schema.Kiosk):
        problems += _of_kiosk(document, document.model)
    return problems


def of_colours(kiosk: Document, partnerships: list[Document]) -> list[Problem]:
    """Colours that cannot be read on each other (WCAG 2.2, 1.4.3)."""
    assert isinstance(kiosk.model, schema.Kiosk)
    colours = kiosk.model.theme.colours
    problems = []
    for key, given, least in (("text", colours.text, 4.5), ("signal", colours.signal, 3.0)):
        ratio = colour.contrast(given, colours.background)
        if ratio < least:
            values = {"colour": given, "other": colours.background, "least": f"{least:g}"}
            values["ratio"] = _ratio(ratio)
            loc = ("theme", "colours", key)
            problems.append(kiosk.problem("warning", "contrast", loc, **values))
    for document in partnerships:
        assert isinstance(document.model, schema.Partnership)
        accent = document.model.accent
        if accent is None:
            continue
        ratio = max(colour.contrast(accent, c) for c in (colours.text, colours.background))
        if ratio < 4.5:
            values = {"colour": accent, "ratio": _ratio(ratio)}
            problems.append(document.problem("warning", "contrast-accent", ("accent",), **values))
    return problems


def _ratio(ratio: float) -> str:
    """One decimal, cut and not rounded: 4.46 does not reach 4.5."""
    return f"{int(ratio * 10) / 10:.1f}"


def walk(value: object, loc: Loc = ()) -> Iterator[tuple[Loc, object]]:
    """Every value of a model with its place in the file, models before what is inside them."""
    if isinstance(value, Text):
        yield loc, value
    elif isinstance(value, BaseModel):
        yield loc, value
        if isinstance(value, RootModel):
            for key, item in value.root.items():
                yield from walk(item, (*loc, key))
            return
        for name, field in type(value).model_fields.items():
            yield from walk(getattr(value, name), (*loc, field.alias or name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from walk(item, (*loc, index))


def layout_at(model: BaseModel, loc: Loc) -> str:
    """The layout of the slide in which `loc` is, "" outside of slides."""
    if isinstance(model, schema.Partnership) and loc[0] == "slides" and isinstance(loc[1], int):
        return model.slides[loc[1]].layout
    return ""


def _of_text(
    document: Document, loc: Loc, text: Text, languages: tuple[str, ...]
) -> Iterator[Problem]:
    written = {language: words for language, words in text.root.items() if has_words(words)}
    name = next(step for step in reversed(loc) if isinstance(step, str))
    for language in text.root:
        if language and languages and language not in languages:
            values = {"language": language, "languages": ", ".join(languages)}
            values["suggestion"] = suggestion(language, languages)
            place = (*loc, language)
            yield document.key_problem("error", "unknown-language", place, **values)
    if text.root and not written and name not in _EMPTY_SAID_OTHERWISE:
        yield document.problem("warning", "text-empty", loc)
    if name in _NOT_SHOWN:
        return
    if written and "" not in written:
        missing = ", ".join(language for language in languages if language not in written)
        if missing:
            yield document.problem("warning", "translation-missing", loc, languages=missing)
    for language, words in written.items():
        place = (*loc, language) if language else loc
        yield from _of_length(document, place, name, words)


def _of_length(document: Document, loc: Loc, name: str, words: str) -> Iterator[Problem]:
    limit = _WORDS.get(name)
    if name == "text":
        limit = _TEXT_WORDS.get(layout_at(document.model, loc), 45)
    elif name == "value" and len(words) > 12:
        yield document.problem("warning", "value-too-long", loc, actual=len(words), limit=12)
    if limit is None:
        return
    count, length = word_count(words), len(plain(words))
    longest = limit * 9  # characters: long words, as German has them, are counted too
    if count > limit:
        yield document.problem("warning", "text-too-long", loc, actual=count, limit=limit)
    elif length > longest:
        yield document.problem("warning", "text-too-wide", loc, actual=length, limit=longest)


def _of_picture(document: Document, loc: Loc, picture: schema.Picture) -> Iterator[Problem]:
    if not (picture.alt and picture.alt.is_written):
        yield document.problem("warning", "alt-missing", loc, file=picture.file)
    if not (picture.credit and picture.credit.is_written):
        yield document.problem("warning", "credit-missing", loc, file=picture.file)


def _of_slide(
    document: Document, loc: Loc, slide: schema.SlideBase, today: datetime.date
) -> Iterator[Problem]:
    place = (*loc, "until")
    if slide.until and slide.from_ and slide.until < slide.from_:
        first, last = slide.from_, slide.until
        yield document.problem("error", "dates-reversed", place, first=first, last=last)
    elif slide.until and slide.until < today:
        yield document.problem("warning", "date-passed", place, last=slide.until)
    most = schema.most(type(slide))
    for name, limit in _COUNTS.items():
        actual = len(getattr(slide, name, []))
        if limit < actual <= most.get(name, actual):  # beyond, it is an error
            values = {"actual": actual, "limit": limit}
            yield document.key_problem("warning", "too-many-items", (*loc, name), **values)


def _of_partnership(document: Document, partnership: schema.Partnership) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for index, slide in enumerate(partnership.slides):
        if isinstance(slide, schema.MapSlide):
            yield from _of_map(document, ("slides", index), slide, partnership.places)
        if slide.id is None:
            continue
        if slide.id in first:
            line = document.node.find(("slides", first[slide.id], "id"))[0]
            loc: Loc = ("slides", index, "id")
            yield document.problem("error", "duplicate-id", loc, id=slide.id, first=line)
        first.setdefault(slide.id, index)


def _of_map(
    document: Document, loc: Loc, slide: schema.MapSlide, places: list[schema.Place]
) -> Iterator[Problem]:
    """Whether the places that a map slide names are there."""
    if not places and slide.places is None:
        yield document.problem("error", "map-without-places", loc)
    known = [name for place in places for name in place.name.root.values()]
    for index, place in enumerate(slide.places or ()):
        if place.at is None and find_place(place, places) is None:
            name = next(iter(place.name.root.values()))
            values = {"name": name, "suggestion": suggestion(name, known)}
            yield document.problem("error", "place-unknown", (*loc, "places", index), **values)


def find_place(named: schema.SlidePlace, places: list[schema.Place]) -> schema.Place | None:
    """The partnership's place with one of these names, however its case."""
    names = _folded(named.name)
    return next((place for place in places if names & _folded(place.name)), None)


def _folded(names: Text) -> set[str]:
    """The names in all languages, however they are typed."""
    return {unicodedata.normalize("NFC", name.strip()).casefold() for name in names.root.values()}


def _of_kiosk(document: Document, kiosk: schema.Kiosk) -> Iterator[Problem]:
    if kiosk.pin is not None and not _can_be_compared(kiosk.pin):
        yield document.problem("error", "bad-pin", ("pin",))


def _can_be_compared(pin: str) -> bool:
    """Whether the staff's menu will take that hash: it refuses what would keep it busy for long."""
    _, *numbers, salt, made = pin.split("$")
    if not all(re.fullmatch("[1-9][0-9]{0,5}", number) for number in numbers):
        return False
    n, r, p = map(int, numbers)
    if n < 2 or n & (n - 1) or n > 2**17 or r > 16 or p > 4 or n * r * p > 2**20:
        return False
    try:
        sizes = [len(base64.b64decode(text, validate=True)) for text in (salt, made)]
    except ValueError:
        return False
    return 8 <= sizes[0] <= 64 and 16 <= sizes[1] <= 64
