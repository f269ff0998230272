"""What editors write: one typed, documented attribute for each key of kiosk.yaml and partnership.yaml.

The models refuse unknown keys and wrong types; what needs the folder around them (languages,
pictures, dates) is judged in `rules` and `pictures`. JSON Schemas in resources/schema are made
from these models, and each description is what an editor's program shows while a key is typed.
"""

import datetime
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    RootModel,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

MAX_TEXT = 4000

Kind = Literal["twin-city", "cooperation", "friendship", "story"]
Side = Literal["left", "right"]


class Model(BaseModel):
    """Base of all: unknown keys are errors, values are frozen, keys are as written in the files."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Text(RootModel[dict[str, Annotated[str, Field(max_length=MAX_TEXT)]]]):
    """A text: one string for every language, or one for each. Allows **bold**, *italic* and lists."""

    model_config = ConfigDict(frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _accept_plain(cls, value: object) -> object:
        if isinstance(value, dict):
            return {key: _plain(text) for key, text in value.items() if text is not None}
        text = _plain(value)
        if not isinstance(text, str):
            raise PydanticCustomError("text", "a text is needed")
        return {"": text}

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        schema = handler.resolve_ref_schema(handler(core_schema))
        languages = {key: schema.pop(key) for key in ("type", "additionalProperties")}
        schema["anyOf"] = [{"type": ["string", "number"]}, languages]
        return schema


def _plain(value: object) -> object:
    """Numbers that YAML saw in a text ("1948") are text again."""
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


def _whole_number(value: object) -> object:
    if isinstance(value, bool | float | str):
        raise PydanticCustomError("int_type", "a whole number is needed")
    return value


def _number(value: object) -> object:
    if isinstance(value, bool | str):
        raise PydanticCustomError("float_type", "a number is needed")
    return value


def _upper(value: object) -> object:
    return value.upper() if isinstance(value, str) else value


WholeNumber = Annotated[int, BeforeValidator(_whole_number)]
Number = Annotated[float, BeforeValidator(_number)]
Colour = Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$", examples=["#0B2A45"])]
Fraction = Annotated[Number, Field(ge=0, le=1)]
Latitude = Annotated[Number, Field(ge=-90, le=90)]
Longitude = Annotated[Number, Field(ge=-180, le=180)]
Country = Annotated[str, BeforeValidator(_upper), Field(examples=["FR", "US"])]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
WebAddress = Annotated[str, Field(pattern=r"^https?://[^\s<>\"]+$", max_length=500)]
PinHash = Annotated[
    str,
    Field(pattern=r"^scrypt\$[0-9]+\$[0-9]+\$[0-9]+\$[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+$"),
]


class Details(Model):
    """What is said about a picture."""

    alt: Text | None = Field(None, description="What the picture shows, for those who cannot see it.")
    credit: Text | None = Field(None, description="Who made the picture.")
    caption: Text | None = Field(None, description="A line shown with the picture.")
    focus: tuple[Fraction, Fraction] | None = Field(
        None, description="What must stay visible when cropped: [from left, from top], 0 to 1."
    )


class Picture(Details):
    """A picture of the content folder. A path alone is allowed too."""

    file: str = Field(min_length=1, description="Path of the file, relative to this file's folder.")

    @model_validator(mode="before")
    @classmethod
    def _accept_path(cls, value: object) -> object:
        return {"file": value} if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        schema = handler.resolve_ref_schema(handler(core_schema))
        mapping = dict(schema)
        schema.clear()
        schema["anyOf"] = [{"type": "string"}, mapping]
        return schema


class Place(Model):
    """A place on the map."""

    name: Text
    at: tuple[Latitude, Longitude] = Field(description="[latitude, longitude] in degrees, WGS 84.")


class SlideBase(Model):
    """What every slide may have, whatever its layout."""

    id: Slug | None = Field(None, description="A short name that stays: letters a to z, digits, -.")
    title: Text | None = Field(None, description="At most 8 words.")
    notes: Text | None = Field(None, description="What the speaker says; never shown to visitors.")
    duration: Annotated[Number, Field(ge=3, le=600)] | None = Field(
        None, description="Seconds on the screen in the loop."
    )
    from_: datetime.date | None = Field(None, alias="from", description="First day it shows.")
    until: datetime.date | None = Field(None, description="Last day it shows.")


class TitleSlide(SlideBase):
    """The opening of a partnership, over its picture."""

    layout: Literal["title"]
    text: Text | None = Field(None, description="One sentence under the title.")
    picture: Picture | None = Field(None, description="Instead of the partnership's hero picture.")


class TextSlide(SlideBase):
    """A text or points, with or without a picture beside it."""

    layout: Literal["text"]
    title: Text
    text: Text | None = Field(None, description="At most 45 words; lists begin with '- '.")
    points: list[Text] = Field([], max_length=20, description="At most 5 points of 14 words.")
    picture: Picture | None = None
    side: Side = Field("right", description="Where the picture stands.")

    @model_validator(mode="after")
    def _say_something(self) -> "TextSlide":
        if self.text is None and not self.points:
            raise PydanticCustomError("empty_text_slide", "text or points are needed")
        return self


class PhotoSlide(SlideBase):
    """One picture on the whole screen."""

    layout: Literal["photo"]
    picture: Picture


class GallerySlide(SlideBase):
    """Several pictures; without `pictures`, all of the folder photos/."""

    layout: Literal["gallery"]
    pictures: list[Picture] | None = Field(None, min_length=1, max_length=500)


class QuoteSlide(SlideBase):
    """A sentence that stands alone."""

    layout: Literal["quote"]
    quote: Text
    author: Text | None = None
    role: Text | None = None
    picture: Picture | None = None


class Figure(Model):
    """A key figure."""

    value: Text = Field(description="A number, written by the program in each language, or words.")
    unit: Text | None = None
    label: Text


class FiguresSlide(SlideBase):
    """Two to four key figures."""

    layout: Literal["figures"]
    figures: list[Figure] = Field(min_length=1, max_length=6)


class Moment(Model):
    """A moment on the timeline."""

    date: Text = Field(description="A year, a month (2016-09), a day (1970-11-26), or words.")
    title: Text
    text: Text | None = None


class TimelineSlide(SlideBase):
    """Moments in the order of time."""

    layout: Literal["timeline"]
    moments: list[Moment] = Field(min_length=1, max_length=8)


class Link(Model):
    """An address to take along, as a QR code."""

    address: WebAddress = Field(description="Begins with https:// (or http://).")
    label: Text


class LinksSlide(SlideBase):
    """To learn more: addresses become QR codes."""

    layout: Literal["links"]
    text: Text | None = None
    links: list[Link] = Field(min_length=1, max_length=4)


Slide = Annotated[
    TitleSlide
    | TextSlide
    | PhotoSlide
    | GallerySlide
    | QuoteSlide
    | FiguresSlide
    | TimelineSlide
    | LinksSlide,
    Field(discriminator="layout"),
]


class Partnership(Model):
    """partnerships/NAME/partnership.yaml: one partner, or a story across partners."""

    name: Text
    country: Country | None = Field(None, description="Two letters, ISO 3166: FR, US, JP.")
    region: Text | None = Field(None, description="Province or state, if it helps.")
    kind: Kind
    since: Annotated[WholeNumber, Field(ge=1000, le=2200)] | None = None
    places: list[Place] = Field([], max_length=20, description="The first is the main one.")
    themes: list[Text] = Field([], max_length=12)
    accent: Colour | None = Field(None, description="The partnership's colour.")
    emblem: Picture | None = Field(None, description="A coat of arms or a logo.")
    hero: Picture | None = Field(None, description="The picture that stands for the partnership.")
    slides: list[Slide] = Field([], max_length=200)


class Home(Model):
    """The city that the kiosk belongs to."""

    name: Text
    country: Country
    at: tuple[Latitude, Longitude] = Field(description="[latitude, longitude] in degrees, WGS 84.")
    picture: Picture | None = None


class Colours(Model):
    """The house colours; each is optional."""

    background: Colour = "#0B2A45"
    text: Colour = "#F4EFE3"
    signal: Colour = "#F2A33A"


class Theme(Model):
    """What makes the kiosk look like the city's own."""

    colours: Colours = Colours()
    logo: str | None = Field(None, description="Path of the logo: SVG or PNG.")


class Timings(Model):
    """How long things last, in seconds."""

    slide: Annotated[Number, Field(ge=3, le=600)] = 12
    fade: Annotated[Number, Field(ge=0, le=5)] = 1.2


class Kiosk(Model):
    """kiosk.yaml: the city, its languages and its look."""

    title: Text
    languages: list[str] = Field(min_length=1, max_length=12, description="The default first.")
    home: Home
    theme: Theme = Theme()
    timings: Timings = Timings()
    pin: PinHash | None = Field(None, description="The staff's PIN as a hash, never in clear.")


class Photos(RootModel[dict[str, Details]]):
    """photos/photos.yaml: caption, credit and alternative text by file name."""

    model_config = ConfigDict(frozen=True)


def json_schemas() -> dict[str, dict[str, Any]]:
    """The JSON Schema of each file that editors write, by the schema's file name."""
    models = {"kiosk": Kiosk, "partnership": Partnership, "photos": Photos}
    schemas = {}
    for name, model in models.items():
        schema = model.model_json_schema(by_alias=True)
        schemas[f"{name}.schema.json"] = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            **schema,
        }
    return schemas
