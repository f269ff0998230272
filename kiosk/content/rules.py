"""What an editor is warned of: translations, credits, lengths, contrast, dates. Pure functions."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel, RootModel

from kiosk.content import colour, schema
from kiosk.content.faults import field_name, suggestion
from kiosk.content.problems import Problem, Severity
from kiosk.content.source import Node, Step
from kiosk.content.text import plain, word_count

Loc = tuple[Step, ...]

TITLE_WORDS = 8
POINTS = 5
_WORDS = {
    "title": TITLE_WORDS,
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
_TEXT_WORDS = {"title": 20, "text": 45, "timeline": 14, "links": 30}
_COUNTS = {"points": POINTS, "figures": 4, "moments": 6, "links": 4}
_NOT_SHOWN = {"notes"}


@dataclass(frozen=True)
class Document:
    """A file that passed its model, with what is needed to speak of its places."""

    path: str
    node: Node
    model: BaseModel
    owner: str = ""

    def problem(
        self, severity: Severity, code: str, loc: Loc, *, key: bool = False, **values: object
    ) -> Problem:
        texts = {name: str(value) for name, value in values.items()}
        mark = self.node.find(loc, key=key)
        return Problem(severity, code, self.path, *mark, field_name(loc), texts, self.owner)


def of_document(
    document: Document, languages: tuple[str, ...], today: datetime.date
) -> list[Problem]:
    """Errors and warnings about one file that do not need the folder around it."""
    problems: list[Problem] = []
    for loc, value in walk(document.model):
        if isinstance(value, fields.Text):
            problems += _of_text(document, loc, value, languages)
        elif isinstance(value, schema.Picture):
            problems += _of_picture(document, loc, value)
        elif isinstance(value, schema.SlideBase):
            problems += _of_slide(document, loc, value, today)
    if isinstance(document.model, schema.Partnership):
        problems += _duplicate_ids(document, document.model)
    return problems


def of_colours(kiosk: Document, partnerships: list[Document]) -> list[Problem]:
    """Colours that cannot be read on each other (WCAG 2.2, 1.4.3)."""
    assert isinstance(kiosk.model, schema.Kiosk)
    colours = kiosk.model.theme.colours
    problems = []
    for key, given, least in (("text", colours.text, 4.5), ("signal", colours.signal, 3.0)):
        ratio = colour.contrast(given, colours.background)
        if ratio < least:
            problems.append(
                kiosk.problem("warning", "contrast", ("theme", "colours", key),
                              colour=given, other=colours.background,
                              ratio=f"{ratio:.1f}", least=f"{least:g}")
            )  # fmt: skip
    for document in partnerships:
        assert isinstance(document.model, schema.Partnership)
        accent = document.model.accent
        if accent is None:
            continue
        ratio = max(colour.contrast(accent, c) for c in (colours.text, colours.background))
        if ratio < 4.5:
            problems.append(
                document.problem(
                    "warning", "contrast-accent", ("accent",), colour=accent, ratio=f"{ratio:.1f}"
                )
            )
    return problems


def walk(value: object, loc: Loc = ()) -> Iterator[tuple[Loc, object]]:
    """Every value of a model with its place in the file, models before what is inside them."""
    if isinstance(value, BaseModel):
        yield loc, value
        if isinstance(value, RootModel):
            if isinstance(value.root, dict) and not isinstance(value, fields.Text):
                for key, item in value.root.items():
                    yield from walk(item, (*loc, key))
            return
        for name, field in type(value).model_fields.items():
            yield from walk(getattr(value, name), (*loc, field.alias or name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from walk(item, (*loc, index))


def _of_text(
    document: Document, loc: Loc, text: fields.Text, languages: tuple[str, ...]
) -> Iterator[Problem]:
    written = {language: words for language, words in text.root.items() if words.strip()}
    for language in text.root:
        if language and languages and language not in languages:
            yield document.problem(
                "error", "unknown-language", (*loc, language), key=True, language=language,
                languages=", ".join(languages), suggestion=suggestion(language, languages),
            )  # fmt: skip
    if not written and loc[-1] == "title" and text.root:
        yield document.problem("warning", "text-empty", loc)
    name = next(step for step in reversed(loc) if isinstance(step, str))
    if name in _NOT_SHOWN:
        return
    if written and "" not in written:
        missing = [language for language in languages if language not in written]
        if missing:
            yield document.problem(
                "warning", "translation-missing", loc, languages=", ".join(missing)
            )
    for language, words in written.items():
        place = (*loc, language) if language else loc
        yield from _of_length(document, place, name, words)


def _of_length(document: Document, loc: Loc, name: str, words: str) -> Iterator[Problem]:
    limit = _WORDS.get(name)
    if name == "text":
        limit = _TEXT_WORDS.get(_layout_at(document.model, loc), 45)
    elif name == "value" and len(words) > 12:
        yield document.problem("warning", "value-too-long", loc, actual=len(words), limit=12)
    if limit is None:
        return
    actual = word_count(words)
    longest = limit * 9  # characters: long words, as German has them, are counted too
    if actual > limit:
        yield document.problem("warning", "text-too-long", loc, actual=actual, limit=limit)
    elif len(plain(words)) > longest:
        actual = len(plain(words))
        yield document.problem("warning", "text-too-wide", loc, actual=actual, limit=longest)


def _layout_at(model: BaseModel, loc: Loc) -> str:
    if isinstance(model, schema.Partnership) and loc[0] == "slides" and isinstance(loc[1], int):
        return model.slides[loc[1]].layout
    return ""


def _of_picture(document: Document, loc: Loc, picture: schema.Picture) -> Iterator[Problem]:
    if not (picture.alt and any(picture.alt.root.values())):
        yield document.problem("warning", "alt-missing", loc, file=picture.file)
    if not (picture.credit and any(picture.credit.root.values())):
        yield document.problem("warning", "credit-missing", loc, file=picture.file)


def _of_slide(
    document: Document, loc: Loc, slide: schema.SlideBase, today: datetime.date
) -> Iterator[Problem]:
    if slide.until and slide.from_ and slide.until < slide.from_:
        yield document.problem(
            "error", "dates-reversed", (*loc, "until"), first=slide.from_, last=slide.until
        )
    elif slide.until and slide.until < today:
        yield document.problem("warning", "date-passed", (*loc, "until"), last=slide.until)
    for name, limit in _COUNTS.items():
        items = getattr(slide, name, [])
        if len(items) > limit:
            yield document.problem(
                "warning", "too-many-items", (*loc, name), key=True, key_name=name,
                actual=len(items), limit=limit,
            )  # fmt: skip


def _duplicate_ids(document: Document, partnership: schema.Partnership) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for index, slide in enumerate(partnership.slides):
        if slide.id is None:
            continue
        if slide.id in first:
            line = document.node.find(("slides", first[slide.id], "id"))[0]
            loc: Loc = ("slides", index, "id")
            yield document.problem("error", "duplicate-id", loc, id=slide.id, first=line)
        first.setdefault(slide.id, index)
