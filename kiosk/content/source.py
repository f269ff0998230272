"""YAML files read safely, with the place of every key and value.

The parser's events are turned into plain data without recursion and without the loader's object
construction, so a hostile file can neither run anything, nor nest or multiply without end. Plain
scalars follow the YAML 1.2 core schema: `NO` is Norway, `12:30` a text, `2020-10-16` a text that the
model reads as a date.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from kiosk.content.problems import Problem

MAX_BYTES = 1_000_000
MAX_DEPTH = 30
MAX_NODES = 100_000

_Parser = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INT = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]{1,18}(\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")
_STRING_TAGS = (None, "!", "tag:yaml.org,2002:str")

Mark = tuple[int, int]
Step = str | int


@dataclass
class Node:
    """A value of a YAML file and where it stands (line and column from 1)."""

    mark: Mark
    value: object = None
    keys: dict[str, Mark] = field(default_factory=dict)
    children: dict[Step, "Node"] = field(default_factory=dict)

    def data(self) -> object:
        """The value as dict, list or scalar, for the model to validate."""
        if isinstance(self.value, dict):
            return {key: child.data() for key, child in self.children.items()}
        if isinstance(self.value, list):
            return [child.data() for child in self.children.values()]
        return self.value

    def find(self, loc: tuple[Step, ...], *, key: bool = False) -> Mark:
        """The mark of the deepest value on the way along `loc`; with `key`, of the last key itself.

        Steps that the file does not have (a union's tag, a key that is missing) are passed over.
        """
        node, mark = self, self.mark
        for step in loc:
            child = node.children.get(step)
            if child is not None:
                mark = node.keys[step] if key and isinstance(step, str) else child.mark
                node = child
        return mark


class SourceError(Exception):
    """A file that cannot be read as content; carries its Problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def read_yaml(path: Path, name: str) -> tuple[Node, list[Problem]]:
    """Reads the YAML file at `path`, called `name` in problems.

    Returns the root node and the problems that leave it usable (duplicate keys: the first counts).

    Raises:
        SourceError: the file cannot be read, is too big, is not UTF-8, not YAML, or abuses it.
    """

    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise _error(name, "unreadable", reason=error.strerror or str(error)) from error
    if len(raw) > MAX_BYTES:
        raise _error(name, "file-too-big", limit=MAX_BYTES // 1_000_000)
    try:
        text = raw.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        line = before.count(b"\n") + 1
        column = error.start - (before.rfind(b"\n") + 1) + 1
        byte = f"0x{raw[error.start]:02X}"
        position = error.start + 1
        raise _error(name, "not-utf8", (line, column), byte=byte, position=position) from error
    try:
        return _Builder(name).build(text)
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise _error(name, "bad-character", (line, 1), character=_code_point(error.character)) from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        code = "yaml-tab" if _begins_with_tab(text, place[0]) else "not-yaml"
        raise _error(name, code, place, reason=error.problem or "") from error


def _error(name: str, code: str, mark: Mark = (0, 0), **values: object) -> SourceError:
    texts = {key: str(value) for key, value in values.items()}
    return SourceError(Problem("error", code, name, *mark, values=texts))


class _Builder:
    """Turns the events of one document into Nodes, with a stack instead of recursion."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.root: Node | None = None
        self.problems: list[Problem] = []
        self.open: list[tuple[Node, tuple[str, Mark] | None]] = []
        self.anchors: dict[str, Node] = {}
        self.sizes: dict[int, int] = {}
        self.total = 0

    def build(self, text: str) -> tuple[Node, list[Problem]]:
        documents = 0
        for event in yaml.parse(text, Loader=_Parser):
            mark = (event.start_mark.line + 1, event.start_mark.column + 1)
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self.error("several-documents", mark)
            elif isinstance(event, yaml.AliasEvent):
                self.alias(event.anchor, mark)
            elif isinstance(event, yaml.ScalarEvent):
                self.scalar(event, mark)
            elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
                self.begin(event, mark)
            elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
                node, _ = self.open.pop()
                self.sizes[id(node)] = 1 + sum(
                    self.sizes.get(id(child), 1) for child in node.children.values()
                )
            if self.total > MAX_NODES:
                raise self.error("alias-bomb", mark)
        if self.root is None or self.root.value is None:
            self.root = Node((1, 1), {})
        return self.root, self.problems

    def error(self, code: str, mark: Mark, **values: object) -> SourceError:
        return _error(self.name, code, mark, **values)

    def alias(self, anchor: str, mark: Mark) -> None:
        target = self.anchors.get(anchor)
        if target is None:
            raise self.error("unknown-alias", mark, alias=anchor)
        if id(target) not in self.sizes:  # still open: it would contain itself
            raise self.error("alias-bomb", mark)
        self.total += self.sizes[id(target)]
        self.attach(target, mark)

    def scalar(self, event: yaml.ScalarEvent, mark: Mark) -> None:
        if event.tag not in _STRING_TAGS:
            raise self.error("yaml-tag", mark, tag=event.tag)
        plain = event.implicit[0] and not self.wants_key()
        node = Node(mark, _scalar(event.value) if plain else event.value)
        self.total += 1
        self.sizes[id(node)] = 1
        if event.anchor:
            self.anchors[event.anchor] = node
        self.attach(node, mark)

    def begin(self, event: yaml.CollectionStartEvent, mark: Mark) -> None:
        if event.tag is not None and not event.implicit:
            raise self.error("yaml-tag", mark, tag=event.tag)
        if len(self.open) >= MAX_DEPTH:
            raise self.error("too-deep", mark, limit=MAX_DEPTH)
        node = Node(mark, {} if isinstance(event, yaml.MappingStartEvent) else [])
        self.total += 1
        if event.anchor:
            self.anchors[event.anchor] = node
        self.attach(node, mark)
        self.open.append((node, None))

    def wants_key(self) -> bool:
        if not self.open:
            return False
        node, key = self.open[-1]
        return isinstance(node.value, dict) and key is None

    def attach(self, node: Node, mark: Mark) -> None:
        if not self.open:
            self.root = node
            return
        parent, key = self.open[-1]
        if isinstance(parent.value, list):
            parent.children[len(parent.children)] = node
        elif key is None:
            if isinstance(node.value, dict | list):
                raise self.error("bad-key", mark)
            self.open[-1] = (parent, (str(node.value), mark))
        else:
            self.open[-1] = (parent, None)
            name, key_mark = key
            if name in parent.children:
                values = {"key": name, "first": str(parent.keys[name][0])}
                self.problems.append(
                    Problem("error", "duplicate-key", self.name, *key_mark, name, values)
                )
            else:
                parent.keys[name] = key_mark
                parent.children[name] = node


def _scalar(text: str) -> object:
    if text in ("", "~", "null", "Null", "NULL"):
        return None
    if text in ("true", "True", "TRUE"):
        return True
    if text in ("false", "False", "FALSE"):
        return False
    if _INT.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    return text


def _code_point(character: str | int) -> str:
    return f"U+{ord(character) if isinstance(character, str) else character:04X}"


def _begins_with_tab(text: str, line: int) -> bool:
    lines = text.split("\n")
    return 0 < line <= len(lines) and lines[line - 1].lstrip(" ").startswith("\t")
