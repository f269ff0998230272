"""The values of a YAML file, each with its place."""

from dataclasses import dataclass, field

Mark = tuple[int, int]
Step = str | int


class Whole(int):
    """A whole number of a file, and how it was written there ("007")."""

    written: str


class Decimal(float):
    """A number of a file, and how it was written there ("1.50")."""

    written: str


@dataclass
class Node:
    """A value of a YAML file and where it stands (line and column from 1).

    `children` are counted as in the file; when some are taken out, the others keep their numbers.
    `size` counts the values inside, 0 while it is being read; `height` the levels of nesting.
    `commented` tells that there is no value, but a comment where it should stand.
    """

    mark: Mark
    value: object = None
    keys: dict[str, Mark] = field(default_factory=dict)
    children: dict[Step, "Node"] = field(default_factory=dict)
    size: int = 0
    height: int = 0
    commented: bool = False

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
        for step in node.written(loc):
            child = node.children.get(step)
            if child is not None:
                mark = node.keys[step] if key and isinstance(step, str) else child.mark
                node = child
        return mark

    def written(self, loc: tuple[Step, ...]) -> tuple[Step, ...]:
        """`loc`, a place in `data()`, with the numbers that items of lists have in the file."""
        node, steps = self, list(loc)
        for index, step in enumerate(steps):
            if isinstance(step, int) and isinstance(node.value, list):
                steps[index] = next((n for i, n in enumerate(node.children) if i == step), step)
            node = node.children.get(steps[index], node)
        return tuple(steps)


def as_written(value: object) -> str:
    """A scalar as it stands in the file."""
    if isinstance(value, Whole | Decimal):
        return value.written
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return str(value)


def field_name(loc: tuple[Step, ...]) -> str:
    """A place in a file as an editor would name it: slides[2].title.en, counted from 1."""
    name = ""
    for step in loc:
        name += f"[{step + 1}]" if isinstance(step, int) else f".{step}" if name else step
    return name
