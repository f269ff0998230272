"""The kinds of values that editors write: texts, numbers, days, colours, places."""

import datetime
import re
from typing import Annotated

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    RootModel,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from kiosk.content import web
from kiosk.content.nodes import as_written
from kiosk.content.text import has_words

MAX_TEXT = 4000

_ADDRESS = r"^[Hh][Tt][Tt][Pp][Ss]?://[^\s<>\x22\\@]+\.[^\s<>\x22\\]+$"
"""What editors' programs know of an address; the rest is judged in `web`."""


class Text(RootModel[dict[str, Annotated[str, Field(max_length=MAX_TEXT)]]]):
    """A text: one string, or one for each language. Allows **bold**, *italic* and lists."""

    model_config = ConfigDict(frozen=True)

    @property
    def is_written(self) -> bool:
        """Whether there is a word in any language."""
        return any(has_words(words) for words in self.root.values())

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
    """Numbers that YAML saw in a text ("1948", "007", "1.50") are text again, as written."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return as_written(value) if number else value


def _with_words(text: Text) -> Text:
    if not text.is_written:
        raise PydanticCustomError("text_empty", "a text is needed")
    return text


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


def _two(value: object) -> object:
    if not isinstance(value, list) or len(value) != 2:
        raise PydanticCustomError("pair", "two numbers are needed")
    return value


def _switch(value: object) -> object:
    if isinstance(value, str):
        value = {"yes": True, "on": True, "no": False, "off": False}.get(value.casefold(), value)
    if not isinstance(value, bool):
        raise PydanticCustomError("switch", "true or false is needed")
    return value


def _day(value: object) -> object:
    try:
        if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            return datetime.date.fromisoformat(value)
    except ValueError:
        pass
    raise PydanticCustomError("day", "a day is needed")


def _address(value: str) -> str:
    try:
        return web.ascii_address(value)
    except ValueError as error:
        raise PydanticCustomError("address", "a web address is needed") from error


Words = Annotated[Text, AfterValidator(_with_words)]
Day = Annotated[datetime.date, BeforeValidator(_day)]
Year = Annotated[int, Field(ge=1000, le=2200), BeforeValidator(_whole_number)]
Seconds = Annotated[float, Field(ge=3, le=600), BeforeValidator(_number)]
Answer = Annotated[float, Field(ge=20, le=600), BeforeValidator(_number)]
Rest = Annotated[float, Field(ge=10, le=1800), BeforeValidator(_number)]
FadeSeconds = Annotated[float, Field(ge=0, le=5), BeforeValidator(_number)]
Fraction = Annotated[float, Field(ge=0, le=1), BeforeValidator(_number)]
Percent = Annotated[float, Field(ge=0, le=100), BeforeValidator(_number)]
Zoom = Annotated[float, Field(ge=1, le=8), BeforeValidator(_number)]
Switch = Annotated[bool, BeforeValidator(_switch)]
Latitude = Annotated[float, Field(ge=-90, le=90), BeforeValidator(_number)]
Longitude = Annotated[float, Field(ge=-180, le=180), BeforeValidator(_number)]
Colour = Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$", examples=["#0B2A45"])]
Position = Annotated[tuple[Latitude, Longitude], BeforeValidator(_two)]
Spot = Annotated[tuple[Percent, Percent], BeforeValidator(_two)]
Focus = Annotated[tuple[Fraction, Fraction], BeforeValidator(_two)]
Country = Annotated[str, BeforeValidator(_upper), Field(examples=["FR", "US"])]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
WebAddress = Annotated[
    str,
    AfterValidator(_address),
    Field(json_schema_extra={"pattern": _ADDRESS, "maxLength": web.LONGEST}),
]
PinHash = Annotated[
    str,
    Field(pattern=r"^scrypt\$[0-9]+\$[0-9]+\$[0-9]+\$[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+$"),
]
