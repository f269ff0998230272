"""Names beside pins: none over another, over a pin, or beyond the screen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Box = tuple[float, float, float, float]
"""Left, top, width and height in pixels."""

_TOUCHING = 1e-6
"""Boxes that share no more than this touch each other and do not overlap."""


@dataclass(frozen=True)
class Label:
    """A name of some size that belongs to a pin."""

    pin: Box
    width: float
    height: float


def placed(
    labels: Sequence[Label], taken: Sequence[Box], screen: Box, gap: float
) -> tuple[Box | None, ...]:
    """A place for each label, `gap` from its pin; None for those that find no free one.

    Earlier labels choose first. `taken` is what no label may cover, besides the pins.
    """
    full = [*(label.pin for label in labels), *taken]
    found: list[Box | None] = []
    for label in labels:
        free = (
            box
            for box in _places(label, gap)
            if _is_within(box, screen) and not any(overlap(box, other) for other in full)
        )
        box = next(free, None)
        found.append(box)
        if box:
            full.append(box)
    return tuple(found)


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes share more than an edge."""
    return (
        min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0]) > _TOUCHING
        and min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1]) > _TOUCHING
    )


def _places(label: Label, gap: float) -> Iterator[Box]:
    """Right, left, above, below, then the corners."""
    left, top, width, height = label.pin
    west, north = left - gap - label.width, top - gap - label.height
    east, south = left + width + gap, top + height + gap
    across = left + (width - label.width) / 2
    down = top + (height - label.height) / 2
    for x, y in (
        (east, down),
        (west, down),
        (across, north),
        (across, south),
        (east, north),
        (east, south),
        (west, north),
        (west, south),
    ):
        yield x, y, label.width, label.height


def _is_within(box: Box, screen: Box) -> bool:
    left, top, width, height = box
    return (
        screen[0] <= left
        and screen[1] <= top
        and left + width <= screen[0] + screen[2]
        and top + height <= screen[1] + screen[3]
    )
