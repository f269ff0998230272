"""What editors write: one typed, documented attribute for each key of their YAML files.

The models refuse unknown keys and wrong types; what needs the folder around them (languages,
pictures, dates) is judged in `rules` and `pictures`. JSON Schemas in resources/schema are made
from these models, and each description is what an editor's program shows while a key is typed.
"""

from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, GetJsonSchemaHandler, RootModel, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from kiosk.content.fields import (
    Answer,
    Colour,
    Country,
    Day,
    FadeSeconds,
    Focus,
    PinHash,
    Position,
    Rest,
    Seconds,
    Slug,
    Spot,
    Switch,
    Text,
    WebAddress,
    Words,
    Year,
    Zoom,
)

Kind = Literal["twin-city", "cooperation", "friendship", "story"]
Side = Literal["left", "right"]
TARGETS = ("slide", "photo", "partnership")
"""What a hotspot may open."""


@dataclass(frozen=True)
class AtMost:
    """How many items a list may have; judged apart, so that more do not hide faults in them."""

    items: int

    def __get_pydantic_json_schema__(
        self, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        schema = handler(core_schema)
        lists = [part for part in schema.get("anyOf", [schema]) if part.get("type") == "array"]
        for part in lists:
            part["maxItems"] = self.items
        return schema


def most(model: type[BaseModel]) -> dict[str, int]:
    """The keys of `model` that are lists of limited length, and that length."""
    return {
        field.alias or name: part.items
        for name, field in model.model_fields.items()
        for part in field.metadata
        if isinstance(part, AtMost)
    }


class Model(BaseModel):
    """Base of all: unknown keys are errors, keys without a value are as if they were not there."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _without_empty_keys(cls, value: object) -> object:
        if isinstance(value, dict):
            return {key: item for key, item in value.items() if item is not None}
        return value


class Details(Model):
    """What is said about a picture."""

    alt: Text | None = Field(None, description="What it shows, for those who cannot see it.")
    credit: Text | None = Field(None, description="Who made the picture.")
    caption: Text | None = Field(None, description="A line shown with the picture.")
    focus: Focus | None = Field(
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
        return _or_text(handler, core_schema)


def _or_text(handler: GetJsonSchemaHandler, core_schema: CoreSchema) -> JsonSchemaValue:
    """The schema of a model that may be written as a text alone."""
    schema = handler.resolve_ref_schema(handler(core_schema))
    mapping = dict(schema)
    schema.clear()
    schema["anyOf"] = [{"type": "string"}, mapping]
    return schema


class Place(Model):
    """A place on the map."""

    name: Words
    at: Position = Field(description="[latitude, longitude] in degrees, WGS 84.")


class SlidePlace(Model):
    """A place of a map slide: one of the partnership's by its name, or another one."""

    name: Words
    at: Position | None = Field(
        None, description="[latitude, longitude], for a place that the partnership has not got."
    )

    @model_validator(mode="before")
    @classmethod
    def _accept_name(cls, value: object) -> object:
        return {"name": value} if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return _or_text(handler, core_schema)


class SlideBase(Model):
    """What every slide may have, whatever its layout."""

    id: Slug | None = Field(None, description="A short name that stays: letters a to z, digits, -.")
    title: Text | None = Field(None, description="At most 8 words.")
    notes: Text | None = Field(None, description="What the speaker says; never shown to visitors.")
    duration: Seconds | None = Field(None, description="Seconds on the screen in the loop.")
    from_: Day | None = Field(None, alias="from", description="First day it shows.")
    until: Day | None = Field(None, description="Last day it shows.")


class TitleSlide(SlideBase):
    """The opening of a partnership, over its picture."""

    layout: Literal["title"]
    text: Text | None = Field(None, description="One sentence under the title.")
    picture: Picture | None = Field(None, description="Instead of the partnership's hero picture.")


class TextSlide(SlideBase):
    """A text or points, with or without a picture beside it."""

    layout: Literal["text"]
    title: Words
    text: Text | None = Field(None, description="At most 45 words; lists begin with '- '.")
    points: Annotated[list[Words], AtMost(20)] = Field(
        [], description="At most 5 points of 14 words."
    )
    picture: Picture | None = None
    side: Side = Field("right", description="Where the picture stands.")

    @model_validator(mode="after")
    def _say_something(self) -> "TextSlide":
        if not self.points and not (self.text and self.text.is_written):
            raise PydanticCustomError("empty_text_slide", "text or points are needed")
        return self


class PhotoSlide(SlideBase):
    """One picture on the whole screen."""

    layout: Literal["photo"]
    picture: Picture


class GallerySlide(SlideBase):
    """Several pictures; without `pictures`, all of the folder photos/."""

    layout: Literal["gallery"]
    pictures: Annotated[list[Picture] | None, AtMost(500)] = Field(None, min_length=1)


class QuoteSlide(SlideBase):
    """A sentence that stands alone."""

    layout: Literal["quote"]
    quote: Words
    author: Text | None = None
    role: Text | None = None
    picture: Picture | None = None


class Figure(Model):
    """A key figure."""

    value: Words = Field(description="A number, written by the program in each language, or words.")
    unit: Text | None = None
    label: Words


class FiguresSlide(SlideBase):
    """Two to four key figures."""

    layout: Literal["figures"]
    figures: Annotated[list[Figure], AtMost(6)] = Field(min_length=1)


class Moment(Model):
    """A moment on the timeline."""

    date: Words = Field(description="A year, a month (2016-09), a day (1970-11-26), or words.")
    title: Words
    text: Text | None = None


class TimelineSlide(SlideBase):
    """Moments in the order of time."""

    layout: Literal["timeline"]
    moments: Annotated[list[Moment], AtMost(8)] = Field(min_length=1)


class Link(Model):
    """An address to take along, as a QR code."""

    address: WebAddress = Field(description="Begins with https:// (or http://).")
    label: Words


class LinksSlide(SlideBase):
    """To learn more: addresses become QR codes."""

    layout: Literal["links"]
    text: Text | None = None
    links: Annotated[list[Link], AtMost(4)] = Field(min_length=1)


class Hotspot(Model):
    """A place on a picture that opens a slide, a photograph or a partnership: one of the three."""

    model_config = ConfigDict(
        json_schema_extra={"oneOf": [{"required": [key]} for key in TARGETS]},
    )

    at: Spot = Field(description="Per cent of the picture: [from left, from top], 0 to 100.")
    name: Words = Field(description="What is there, at most 8 words.")
    slide: Slug | None = Field(None, description="Opens the slide that has this id.")
    photo: Picture | None = Field(None, description="Opens this photograph.")
    partnership: str | None = Field(
        None, min_length=1, description="Opens the partnership whose folder is called so."
    )

    @property
    def targets(self) -> list[str]:
        """The keys among `TARGETS` that are given."""
        return [key for key in TARGETS if getattr(self, key) is not None]


class PictureMapSlide(SlideBase):
    """A picture shown whole, with hotspots that lead on."""

    layout: Literal["picture-map"]
    text: Text | None = Field(None, description="One sentence beside the picture.")
    picture: Picture
    hotspots: Annotated[list[Hotspot], AtMost(20)] = Field(min_length=1)


class MapSlide(SlideBase):
    """A voyage on the map, from home to the partner's places."""

    layout: Literal["map"]
    text: Text | None = Field(None, description="One sentence under the title.")
    places: Annotated[list[SlidePlace] | None, AtMost(6)] = Field(
        None, min_length=1, description="Without it, all of the partnership's places, in order."
    )
    route: Switch = Field(True, description="Whether the map sails there from home.")
    zoom: Zoom = Field(
        5, description="How close it comes: 1 is the whole world, each step shows half as much."
    )


Slide = Annotated[
    TitleSlide
    | TextSlide
    | PhotoSlide
    | GallerySlide
    | QuoteSlide
    | FiguresSlide
    | TimelineSlide
    | LinksSlide
    | MapSlide
    | PictureMapSlide,
    Field(discriminator="layout"),
]


class Partnership(Model):
    """partnerships/NAME/partnership.yaml: one partner, or a story across partners."""

    name: Words
    country: Country | None = Field(None, description="Two letters, ISO 3166: FR, US, JP.")
    region: Text | None = Field(None, description="Province or state, if it helps.")
    kind: Kind
    since: Year | None = None
    places: Annotated[list[Place], AtMost(20)] = Field([], description="The first is the main one.")
    themes: Annotated[list[Words], AtMost(12)] = []
    accent: Colour | None = Field(None, description="The partnership's colour.")
    emblem: Picture | None = Field(None, description="A coat of arms or a logo.")
    hero: Picture | None = Field(None, description="The picture that stands for the partnership.")
    slides: Annotated[list[Slide], AtMost(200)] = []


class Home(Model):
    """The city that the kiosk belongs to."""

    name: Words
    country: Country
    at: Position = Field(description="[latitude, longitude] in degrees, WGS 84.")
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
    font: Annotated[str, Field(min_length=1, max_length=60)] | None = Field(
        None, description="A font family that the kiosk's computer has, instead of the program's."
    )


class Timings(Model):
    """How long things last, in seconds."""

    slide: Seconds = Field(12, description="How long a slide of the loop stays.")
    fade: FadeSeconds = Field(1.2, description="How long one slide takes to become the next.")
    idle: Rest = Field(
        60, description="Without touch, until “still reading?”; longer where there is much to read."
    )
    countdown: Answer = Field(20, description="How long “still reading?” waits for an answer.")


class MapOptions(Model):
    """How the map is drawn."""

    borders: Switch = Field(True, description="Whether borders between countries are drawn.")


class Kiosk(Model):
    """kiosk.yaml: the city, its languages and its look."""

    title: Words
    languages: Annotated[list[str], AtMost(12)] = Field(
        min_length=1, description="The default first."
    )
    home: Home
    theme: Theme = Theme()
    timings: Timings = Timings()
    map: MapOptions = MapOptions()
    pin: PinHash | None = Field(None, description="The staff's PIN as a hash, never in clear.")


class Photos(RootModel[dict[str, Details]]):
    """photos/photos.yaml: caption, credit and alternative text by file name."""

    model_config = ConfigDict(frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _without_empty_keys(cls, value: object) -> object:
        if isinstance(value, dict):
            return {key: item for key, item in value.items() if item is not None}
        return value


def json_schemas() -> dict[str, dict[str, Any]]:
    """The JSON Schema of each file that editors write, by the schema's file name."""
    models: dict[str, type[BaseModel]] = {
        "kiosk": Kiosk,
        "partnership": Partnership,
        "photos": Photos,
    }
    schemas = {}
    for name, model in models.items():
        schema = model.model_json_schema(by_alias=True)
        schemas[f"{name}.schema.json"] = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            **schema,
        }
    return schemas
