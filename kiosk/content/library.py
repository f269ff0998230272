"""The validated content, frozen, with each text ready to be shown in each language.

It is what an edition keeps on disk and what the show reads, so it imports nothing heavy.
"""

import dataclasses
import functools
import types
import typing
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar, cast

T = TypeVar("T")

Text = dict[str, str]
"""A text by language; "" stands for all languages. Empty when there is none."""


@dataclass(frozen=True)
class Picture:
    """A picture by its name in the content folder. `focus` is what must stay when cropped,
    from left and top, 0 to 1, None when the content does not say."""

    file: str
    alt: Text
    credit: Text
    caption: Text
    focus: tuple[float, float] | None = None


@dataclass(frozen=True)
class Place:
    """A place; latitude and longitude in degrees, WGS 84.

    `distance` is that from home, in km, as it is written in `away`; `zone` the time zone (IANA).
    """

    name: Text
    latitude: float
    longitude: float
    zone: str = ""
    distance: float = 0
    away: Text = dataclasses.field(default_factory=dict)


@dataclass(frozen=True)
class Figure:
    """A key figure; the value is written for each language."""

    value: Text
    unit: Text
    label: Text


@dataclass(frozen=True)
class Moment:
    """A moment on a timeline; the date is written for each language."""

    date: Text
    title: Text
    text: Text


@dataclass(frozen=True)
class Link:
    """An address and its name."""

    address: str
    label: Text


@dataclass(frozen=True)
class Hotspot:
    """A place on a slide's picture, from left and top, 0 to 1, and the one thing that it opens: a
    slide of the same partnership, a photograph, or another partnership; the others are empty."""

    x: float
    y: float
    name: Text
    slide: str = ""
    photo: Picture | None = None
    partnership: str = ""


@dataclass(frozen=True)
class Slide:
    """One screenful. Which of the fields are used depends on the layout.

    `first` and `last` bound the days on which it shows (ISO dates, "" when open); `duration` is in
    seconds, 0 for the kiosk's own.
    """

    id: str
    layout: str
    title: Text
    text: Text
    notes: Text
    duration: float = 0
    first: str = ""
    last: str = ""
    side: str = "right"
    author: Text = dataclasses.field(default_factory=dict)
    role: Text = dataclasses.field(default_factory=dict)
    points: tuple[Text, ...] = ()
    pictures: tuple[Picture, ...] = ()
    figures: tuple[Figure, ...] = ()
    moments: tuple[Moment, ...] = ()
    links: tuple[Link, ...] = ()
    places: tuple[Place, ...] = ()
    route: bool = True
    zoom: float = 5
    hotspots: tuple[Hotspot, ...] = ()


@dataclass(frozen=True)
class Partnership:
    """One partner; `id` is the name of its folder, `country` is ISO 3166 alpha-2 or ""."""

    id: str
    name: Text
    country: str
    country_name: Text
    region: Text
    kind: str
    since: int
    places: tuple[Place, ...]
    themes: tuple[Text, ...]
    accent: str
    emblem: Picture | None
    hero: Picture | None
    slides: tuple[Slide, ...]


@dataclass(frozen=True)
class Home:
    """The city that the kiosk belongs to."""

    name: Text
    country: str
    country_name: Text
    latitude: float
    longitude: float
    picture: Picture | None


@dataclass(frozen=True)
class Theme:
    """The house colours as #RRGGBB, the logo's name in the content folder, and the font's family.

    Logo and font are "" where the city has none of its own.
    """

    background: str
    text: str
    signal: str
    logo: str
    font: str = ""


@dataclass(frozen=True)
class Timings:
    """Seconds: how long a slide stays and a cross-fade takes, how long a visitor may rest before
    being asked, and how long the answer may take."""

    slide: float
    fade: float
    idle: float = 60
    countdown: float = 20


@dataclass(frozen=True)
class Library:
    """All of the content, as it may be shown.

    `languages` has the default first, `language_names` each one's name in itself.
    """

    title: Text
    languages: tuple[str, ...]
    language_names: dict[str, str]
    home: Home
    theme: Theme
    timings: Timings
    pin: str
    partnerships: tuple[Partnership, ...]
    borders: bool = True


def in_language(text: Text, language: str, default: str) -> tuple[str, str]:
    """The text and the language it is in: `language`, else `default`, else whatever there is."""
    for choice in (language, "", default, "en"):
        if text.get(choice):
            return text[choice], choice or language
    for choice, words in text.items():
        if words:
            return words, choice
    return "", language


def language_of(languages: tuple[str, ...], asked: str) -> str | None:
    """The one of `languages` that was asked for, however its case; the first for ""; else None."""
    if not asked:
        return languages[0]
    return next((code for code in languages if code.casefold() == asked.casefold()), None)


def encode(value: object) -> Any:
    """A Library, or a part of one, as values that JSON can hold."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: encode(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    return value


def decode(kind: type[T], data: Any) -> T:
    """The opposite of `encode`.

    Raises:
        KeyError, TypeError, ValueError: `data` is not what `encode` wrote for `kind`.
    """
    decoder = cast(Callable[[Any], T], _decoder(cast(Any, kind)))
    return decoder(data)


@functools.cache
def _decoder(kind: Any) -> Callable[[Any], Any]:
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if dataclasses.is_dataclass(kind):
        bare = cast(type[Any], kind)
        hints = typing.get_type_hints(kind)
        names = [f.name for f in dataclasses.fields(kind)]
        nested = [(name, part) for name in names if (part := _decoder(hints[name])) != _as_it_is]

        def made(data: Any) -> Any:
            """Fills a frozen instance directly: thousands of pictures are opened at each start."""
            instance = object.__new__(bare)
            values = instance.__dict__
            for name in names:
                values[name] = data[name]
            for name, part in nested:
                values[name] = part(values[name])
            return instance

        return made
    if origin is tuple and arguments[-1] is Ellipsis:
        item = _decoder(arguments[0])
        return lambda data: tuple([item(value) for value in data])
    if origin is tuple:
        return tuple
    if origin is types.UnionType:
        some = _decoder(arguments[0])
        return lambda data: None if data is None else some(data)
    return _as_it_is


def _as_it_is(data: Any) -> Any:
    return data
