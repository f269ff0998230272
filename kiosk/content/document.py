"""A YAML file as its model, and what is left of it when a part of it is wrong."""

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel, ValidationError

from kiosk.content.faults import written_loc
from kiosk.content.nodes import Mark, Node, Step, field_name
from kiosk.content.problems import Problem, Severity

Loc = tuple[Step, ...]

_ROUNDS = 20
_STAND_INS: dict[str, object] = {
    **dict.fromkeys(("name", "title", "label", "value", "date", "quote"), "?"),
    "at": [0, 0],
    "country": "FR",
    "kind": "story",
    "languages": ["en"],
    "home": {"name": "?", "country": "FR", "at": [0, 0]},
    "address": "https://example.org",
}
"""By key, what stands for a value that the model cannot do without, so that the rest is judged."""


@dataclass(frozen=True)
class Document:
    """A file as its model, with what is needed to speak of its places.

    `whole` is False when parts with faults were left out of `node` and `model`: such a document is
    only good for finding what else is wrong.
    """

    path: str
    node: Node
    model: BaseModel
    owner: str = ""
    whole: bool = True

    def problem(self, severity: Severity, code: str, loc: Loc, **values: object) -> Problem:
        """A finding about the value at `loc`."""
        return self._problem(severity, code, loc, self.node.find(loc), values)

    def key_problem(self, severity: Severity, code: str, loc: Loc, **values: object) -> Problem:
        """A finding about the last key of `loc` itself."""
        return self._problem(severity, code, loc, self.node.find(loc, key=True), values)

    def _problem(
        self, severity: Severity, code: str, loc: Loc, mark: Mark, values: dict[str, object]
    ) -> Problem:
        name = field_name(self.node.written(loc))
        texts = {name: str(value) for name, value in values.items()}
        return Problem(severity, code, self.path, *mark, name, texts, self.owner)


def without_faults(
    error: ValidationError, model: type[BaseModel], node: Node
) -> tuple[Node, BaseModel] | None:
    """The file without the parts that `error` is about, so that the rest can be judged too.

    What the model cannot do without gets a stand-in. `node` itself is changed.
    Returns None when nothing can be judged.
    """
    if not isinstance(node.value, dict):
        return None
    for _ in range(_ROUNDS):
        faults = error.errors(include_url=False, include_context=False, include_input=False)
        for loc in [node.written(written_loc(fault["loc"], node)) for fault in faults]:
            _take_out(node, loc)
        try:
            return node, model.model_validate(node.data())
        except ValidationError as again:
            error = again
    return None


def scalars(node: Node) -> Iterator[str]:
    """Every text in a file."""
    if isinstance(node.value, str):
        yield node.value
    for child in node.children.values():
        yield from scalars(child)


def _take_out(node: Node, loc: Loc) -> None:
    """Removes the value at `loc`; a key that is missing gets a stand-in, or its mapping goes."""
    parents = [node]
    for step in loc[:-1]:
        child = parents[-1].children.get(step)
        if child is None:
            return
        parents.append(child)
    if not loc:
        return
    parent, last = parents[-1], loc[-1]
    if last in parent.children:
        del parent.children[last]
    elif last in _STAND_INS:
        parent.children[last] = _stand_in(_STAND_INS[str(last)], parent.mark)
        parent.keys[str(last)] = parent.mark
    elif len(parents) > 1:
        parents[-2].children.pop(loc[-2], None)


def _stand_in(value: object, mark: Mark) -> Node:
    node = Node(mark, value)
    if isinstance(value, dict):
        node.children = {key: _stand_in(item, mark) for key, item in value.items()}
        node.keys = dict.fromkeys(value, mark)
    elif isinstance(value, list):
        node.children = {index: _stand_in(item, mark) for index, item in enumerate(value)}
    return node
