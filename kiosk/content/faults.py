"""What the model says of a file, turned into Problems that an editor understands."""

import difflib
from collections.abc import Callable, Sequence
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from kiosk.content.nodes import Mark, Node, Step, as_written, field_name
from kiosk.content.problems import Problem

_CODES = {
    "text": "not-a-text",
    "string_type": "not-a-text",
    "int_type": "not-a-whole-number",
    "float_type": "not-a-number",
    "finite_number": "not-a-number",
    "dict_type": "not-a-mapping",
    "model_type": "not-a-mapping",
    "model_attributes_type": "not-a-mapping",
    "list_type": "not-a-list",
    "tuple_type": "not-a-list",
    "pair": "not-a-pair",
    "switch": "not-a-switch",
    "day": "bad-date",
    "address": "bad-address",
    "text_empty": "text-empty",
    "string_too_short": "text-empty",
    "string_too_long": "text-over-limit",
    "empty_text_slide": "slide-empty",
}
_PATTERNS = {"id": "bad-id", "slide": "bad-id", "pin": "bad-pin"}
_PAIRS = {"at": "[48.39, -4.49]", "hotspots": "[62, 40]", "focus": "[0.5, 0.3]"}
_SUGGESTIONS = 100
"""How many faults of a file are given a suggestion; more are not the slips of a hand."""


def validation_problems(
    error: ValidationError, model: type[BaseModel], node: Node, path: str, owner: str
) -> list[Problem]:
    """One Problem for each fault that `model` found in the file at `path`."""
    return [
        _problem(fault, model if number < _SUGGESTIONS else None, node, path, owner)
        for number, fault in enumerate(error.errors(include_url=False))
    ]


def suggestion(word: str, choices: Sequence[str]) -> str:
    """The choice that was probably meant, or ""."""
    folded = {choice.casefold(): choice for choice in choices}
    close = difflib.get_close_matches(word[:100].casefold(), list(folded), 1, 0.6)
    return folded[close[0]] if close else ""


def written_loc(loc: tuple[Step, ...], node: Node) -> tuple[Step, ...]:
    """The model's `loc` without what the model puts in: a slide's layout, "" for all languages."""
    if len(loc) > 2 and loc[0] == "slides" and isinstance(loc[1], int):
        slides = list(node.children["slides"].children.values())
        layout = slides[loc[1]].children.get("layout")
        if layout is not None and loc[2] == layout.value:
            loc = (*loc[:2], *loc[3:])
    if loc and loc[-1] == "":
        for step in node.written(loc):
            if step not in node.children:
                return loc[:-1]
            node = node.children[step]
    return loc


def _problem(
    fault: ErrorDetails, model: type[BaseModel] | None, node: Node, path: str, owner: str
) -> Problem:
    """The fault as a Problem; suggestions are looked for with `model` only."""
    kind, given = fault["type"], fault["input"]
    loc = written_loc(fault["loc"], node)
    context: dict[str, Any] = fault.get("ctx") or {}
    mark: Mark = node.find(loc)
    code = _CODES.get(kind, "invalid")
    values = {"value": _shown(given)}
    if kind == "extra_forbidden":
        code, mark = "unknown-key", node.find(loc, key=True)
        meant = suggestion(str(loc[-1]), _keys(model, fault["loc"])) if model else ""
        values = {"key": _shown(loc[-1]), "suggestion": meant}
    elif kind in ("missing", "union_tag_not_found"):
        code = "missing-key"
        loc = (*loc, "layout") if kind == "union_tag_not_found" else loc
        values = {"key": str(loc[-1])}
    elif kind in ("literal_error", "union_tag_invalid"):
        code = "bad-choice"
        loc = (*loc, "layout") if kind == "union_tag_invalid" else loc
        mark = node.find(loc)
        values = _choice(context.get("tag", given), context)
    elif kind.startswith(("greater_than", "less_than")):
        code = "below-range" if kind.startswith("greater") else "above-range"
        limit = next(context[key] for key in ("ge", "gt", "le", "lt") if key in context)
        values["limit"] = f"{limit:g}"
    elif kind == "string_pattern_mismatch":
        code = _PATTERNS.get(str(loc[-1]), "bad-colour")
    elif kind == "too_short":
        code = "too-few"
        values = {"limit": str(context["min_length"]), "actual": str(context["actual_length"])}
    elif kind == "string_too_long":
        values = {"limit": str(context.get("max_length", ""))}
    elif kind == "pair":
        key = "hotspots" if "hotspots" in loc else str(loc[-1])
        values = {"example": _PAIRS.get(key, "[1, 2]")}
    elif code == "invalid":
        values["reason"] = fault["msg"]
    return Problem("error", code, path, *mark, field_name(node.written(loc)), values, owner)


def _choice(given: object, context: dict[str, Any]) -> dict[str, str]:
    expected = str(context.get("expected") or context.get("expected_tags") or "")
    choices = expected.replace("'", "").replace(" or ", ", ").split(", ")
    return {
        "value": _shown(given),
        "choices": ", ".join(choices),
        "suggestion": suggestion(as_written(given), choices),
    }


def _shown(value: object) -> str:
    if isinstance(value, dict | list):
        return "{…}" if isinstance(value, dict) else "[…]"
    text = as_written(value)
    return text if len(text) <= 60 else text[:57] + "…"


def _keys(model: type[BaseModel], loc: Sequence[Step]) -> list[str]:
    """The keys that are known where `loc` ends, found by following the model's annotations."""
    kind: object = model
    for step in loc[:-1]:
        kind = _inside(kind, step)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return [field.alias or name for name, field in kind.model_fields.items()]
    return []


def _inside(kind: object, step: Step) -> object:
    if isinstance(step, int):  # the kind of a list's items was taken with the list
        return kind
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        field = kind.model_fields.get("root" if "root" in kind.model_fields else step)
        inner = field.annotation if field else None
        return _first_model(inner, lambda _: True)
    return _first_model(kind, lambda found: _layout(found) == step)  # the tag of a union of slides


def _first_model(kind: object, wanted: Callable[[type[BaseModel]], bool]) -> object:
    """The model inside an annotation; the annotation itself while it stands for several."""
    models = _models(kind)
    if len(models) > 1 and wanted(models[0]) and wanted(models[-1]):
        return kind
    return next((found for found in models if wanted(found)), None)


def _models(kind: object) -> list[type[BaseModel]]:
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return [kind]
    return [model for part in get_args(kind) for model in _models(part)]


def _layout(model: type[BaseModel]) -> str:
    field = model.model_fields.get("layout")
    return str(get_args(field.annotation)[0]) if field else ""
