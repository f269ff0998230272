"""What is judged on a file as it was written, because the model no longer tells it."""

from collections.abc import Iterator
from typing import get_args

from pydantic import BaseModel

from kiosk.content import schema
from kiosk.content.nodes import Node, Step, field_name
from kiosk.content.problems import Problem

_COLOURS: dict[type[BaseModel], tuple[tuple[Step, ...], ...]] = {
    schema.Kiosk: tuple(("theme", "colours", key) for key in schema.Colours.model_fields),
    schema.Partnership: (("accent",),),
}
_SLIDES: dict[object, type[BaseModel]] = {
    get_args(kind.model_fields["layout"].annotation)[0]: kind
    for kind in get_args(get_args(schema.Slide)[0])
}


_JUDGED = 1000
"""How many items of a list that is too long are judged; more would take too long."""


def of_node(node: Node, model: type[BaseModel], path: str, owner: str) -> Iterator[Problem]:
    """Errors in the file at `path`, which `model` is for: lost colours, lists without measure.

    What goes far beyond the measure is taken out of `node`, the file being refused anyway.
    """
    for loc in _COLOURS.get(model, ()):
        if _is_commented(node, loc):
            values = {"key": str(loc[-1])}
            mark = node.find(loc, key=True)
            yield Problem("error", "colour-unquoted", path, *mark, field_name(loc), values, owner)
    for loc, items, limit in _long_lists(node, model):
        values = {"actual": str(len(items.children)), "limit": str(limit)}
        yield Problem("error", "too-many", path, *items.mark, field_name(loc), values, owner)
        items.children = dict(list(items.children.items())[:_JUDGED])


def _is_commented(node: Node, loc: tuple[Step, ...]) -> bool:
    """Whether a comment stands where the value at `loc` should."""
    found: Node | None = node
    for step in loc:
        found = found.children.get(step) if found else None
    return found is not None and found.commented


def _long_lists(
    node: Node, model: type[BaseModel], loc: tuple[Step, ...] = ()
) -> Iterator[tuple[tuple[Step, ...], Node, int]]:
    """The lists in `node` that have more items than `model` allows, and how many it allows."""
    for key, limit in schema.most(model).items():
        items = node.children.get(key)
        if items is None or not isinstance(items.value, list):
            continue
        if len(items.children) > limit:
            yield (*loc, key), items, limit
        if model is schema.Partnership and key == "slides":
            for index, slide in items.children.items():
                layout = slide.children.get("layout")
                kind = _SLIDES.get(layout.value) if layout and _is_word(layout) else None
                if kind is not None:
                    yield from _long_lists(slide, kind, (*loc, key, index))


def _is_word(node: Node) -> bool:
    return isinstance(node.value, str)
