"""YAML files read safely, with the place of every key and value.

The parser's events are turned into plain data without recursion and without the loader's object
construction, so a hostile file can neither run anything, nor nest or multiply without end. Plain
scalars follow the YAML 1.2 core schema: `NO` is Norway, `12:30` a text, `2020-10-16` a text that
the model reads as a date. A number remembers how it was written, for where a text is wanted.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import yaml

from kiosk.content.messages import reason
from kiosk.content.nodes import Decimal, Mark, Node, Step, Whole, as_written, field_name
from kiosk.content.problems import Problem

MAX_BYTES = 1_000_000
MAX_DEPTH = 30
MAX_NODES = 100_000

_Parser = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INT = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]{1,18}(\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")
_STRING_TAGS = (None, "!", "tag:yaml.org,2002:str")
_NOT_ALLOWED = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")

_N = TypeVar("_N", "Whole", "Decimal")


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
        raise _error(name, "unreadable", reason=reason(error, "en")) from error
    if len(raw) > MAX_BYTES:
        raise _error(name, "file-too-big", limit=MAX_BYTES // 1_000_000)
    text = _decoded(raw, name)
    try:
        return _Builder(name).build(text)
    except yaml.MarkedYAMLError as error:
        raise _syntax_error(error, text, name) from error
    except yaml.YAMLError as error:
        raise _error(name, "not-yaml", reason=str(error)) from error


def _decoded(raw: bytes, name: str) -> str:
    try:
        text = raw.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        mark = _end_of(raw[: error.start].decode("utf-8").removeprefix("\ufeff"))
        byte = f"0x{raw[error.start]:02X}"
        raise _error(name, "not-utf8", mark, byte=byte, position=error.start + 1) from error
    found = _NOT_ALLOWED.search(text)
    if found:
        mark = _end_of(text[: found.start()])
        raise _error(name, "bad-character", mark, character=f"U+{ord(found.group()):04X}")
    return text


def _syntax_error(error: yaml.MarkedYAMLError, text: str, name: str) -> SourceError:
    lines = _LINE_END.split(text)
    marks = [mark for mark in (error.problem_mark, error.context_mark) if mark]
    at_words = (m for m in marks if "".join(lines[m.line : m.line + 1])[m.column :].strip())
    mark = next(at_words, None)  # what is missing at the file's end is told where it began
    place = (mark.line + 1, mark.column + 1) if mark else _end_of(text.rstrip())
    if mark and mark.line < len(lines) and lines[mark.line].lstrip(" ").startswith("\t"):
        return _error(name, "yaml-tab", (mark.line + 1, lines[mark.line].index("\t") + 1))
    if error.context == "while scanning a quoted scalar" and error.context_mark:
        begin = error.context_mark
        return _error(name, "quote-open", (begin.line + 1, begin.column + 1))
    if (error.problem or "").startswith("mapping values are not allowed"):
        return _error(name, "yaml-colon", place)
    return _error(name, "not-yaml", place, reason=error.problem or "")


def _end_of(text: str) -> Mark:
    """Line and column of what follows `text`."""
    lines = _LINE_END.split(text)
    return len(lines), len(lines[-1]) + 1


def _error(name: str, code: str, mark: Mark = (0, 0), **values: object) -> SourceError:
    texts = {key: str(value) for key, value in values.items()}
    return SourceError(Problem("error", code, name, *mark, values=texts))


@dataclass
class _Open:
    """A list or mapping that is being read; `loc` is its place, `key` the key without value yet."""

    node: Node
    loc: tuple[Step, ...]
    key: tuple[str, Mark] | None = None


class _Builder:
    """Turns the events of one document into Nodes, with a stack instead of recursion."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.root: Node | None = None
        self.problems: list[Problem] = []
        self.open: list[_Open] = []
        self.anchors: dict[str, Node] = {}
        self.total = 0
        self.lines: list[str] = []

    def build(self, text: str) -> tuple[Node, list[Problem]]:
        documents = 0
        self.lines = _LINE_END.split(text)
        for event in yaml.parse(text, Loader=_Parser):
            start = event.start_mark
            mark = (start.line + 1, start.column + 1) if start else (0, 0)
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self.error("several-documents", mark)
            elif isinstance(event, yaml.AliasEvent):
                self.alias(event.anchor or "", mark)
            elif isinstance(event, yaml.ScalarEvent):
                self.scalar(event, mark)
            elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
                self.begin(event, mark)
            elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
                _close(self.open.pop().node)
            if self.total > MAX_NODES:
                code = "alias-bomb" if self.anchors else "too-many-values"
                raise self.error(code, mark, limit=MAX_NODES)
        if self.root is None or self.root.value is None:
            self.root = Node((1, 1), {})
        return self.root, self.problems

    def error(self, code: str, mark: Mark, **values: object) -> SourceError:
        return _error(self.name, code, mark, **values)

    def alias(self, anchor: str, mark: Mark) -> None:
        target = self.anchors.get(anchor)
        if target is None:
            raise self.error("unknown-alias", mark, alias=anchor)
        if not target.size:  # still open: it would contain itself
            raise self.error("alias-bomb", mark)
        if len(self.open) + target.height > MAX_DEPTH:
            raise self.error("too-deep", mark, limit=MAX_DEPTH)
        self.total += target.size
        self.attach(target, mark)

    def scalar(self, event: yaml.ScalarEvent, mark: Mark) -> None:
        if event.tag not in _STRING_TAGS:
            raise self.error("yaml-tag", mark, tag=_written_tag(event.tag))
        hidden = _NOT_ALLOWED.search(event.value)
        if hidden and "\ud800" <= hidden.group() <= "\udfff":  # written as an escape, "\\ud800"
            raise self.error("bad-character", mark, character=f"U+{ord(hidden.group()):04X}")
        plain = event.implicit[0] and not self.wants_key()
        node = Node(mark, _scalar(event.value) if plain else event.value, size=1)
        node.commented = plain and not event.value and self.is_before_comment(mark)
        self.total += 1
        if event.anchor:
            self.anchors[event.anchor] = node
        self.attach(node, mark)

    def begin(self, event: yaml.CollectionStartEvent, mark: Mark) -> None:
        if event.tag is not None and not event.implicit:
            raise self.error("yaml-tag", mark, tag=_written_tag(event.tag))
        if len(self.open) >= MAX_DEPTH:
            raise self.error("too-deep", mark, limit=MAX_DEPTH)
        node = Node(mark, {} if isinstance(event, yaml.MappingStartEvent) else [])
        self.total += 1
        if event.anchor:
            self.anchors[event.anchor] = node
        loc = self.attach(node, mark)
        self.open.append(_Open(node, loc))

    def is_before_comment(self, mark: Mark) -> bool:
        line = "".join(self.lines[mark[0] - 1 : mark[0]])
        return line[mark[1] - 1 :].lstrip().startswith("#")

    def wants_key(self) -> bool:
        if not self.open:
            return False
        parent = self.open[-1]
        return isinstance(parent.node.value, dict) and parent.key is None

    def attach(self, node: Node, mark: Mark) -> tuple[Step, ...]:
        """Puts a value where it belongs; returns that place."""
        if not self.open:
            self.root = node
            return ()
        parent = self.open[-1]
        children = parent.node.children
        if isinstance(parent.node.value, list):
            children[len(children)] = node
            return (*parent.loc, len(children) - 1)
        if parent.key is None:
            if isinstance(node.value, dict | list):
                raise self.error("bad-key", mark)
            parent.key = (as_written(node.value), mark)
            return parent.loc
        (name, key_mark), parent.key = parent.key, None
        loc = (*parent.loc, name)
        if name in children:
            values = {"key": name, "first": str(parent.node.keys[name][0])}
            self.problems.append(
                Problem("error", "duplicate-key", self.name, *key_mark, field_name(loc), values)
            )
        else:
            parent.node.keys[name] = key_mark
            children[name] = node
        return loc


def _written_tag(tag: str) -> str:
    """A tag as editors write it: !!float."""
    standard = "tag:yaml.org,2002:"
    return f"!!{tag.removeprefix(standard)}" if tag.startswith(standard) else tag


def _close(node: Node) -> None:
    children = node.children.values()
    node.size = 1 + sum(child.size for child in children)
    node.height = 1 + max((child.height for child in children), default=0)


def _scalar(text: str) -> object:
    if text in ("", "~", "null", "Null", "NULL"):
        return None
    if text in ("true", "True", "TRUE"):
        return True
    if text in ("false", "False", "FALSE"):
        return False
    if _INT.fullmatch(text):
        return _number(Whole(text), text)
    if _FLOAT.fullmatch(text):
        return _number(Decimal(text), text)
    return text


def _number(number: _N, text: str) -> _N:
    number.written = text
    return number
