"""Which control lies that way: where an arrow key takes the focus."""

from collections.abc import Sequence
from typing import Literal

Way = Literal["left", "right", "up", "down"]
Box = tuple[float, float, float, float]
"""Left, top, width and height in pixels."""

_ASIDE = 2.0  # how much more a step aside counts than one ahead


def nearest(here: Box, others: Sequence[Box], way: Way) -> int | None:
    """The index of the nearest box beyond `here` on that way, None without any.

    To the left and right what is beside `here` goes before what is higher or lower.
    """
    found = [
        (distance, index)
        for index, other in enumerate(others)
        if (distance := _distance(here, other, way)) is not None
    ]
    return min(found)[1] if found else None


def _distance(here: Box, there: Box, way: Way) -> tuple[bool, float] | None:
    (x, y), (u, v) = _middle(here), _middle(there)
    ahead, aside, reach = {
        "right": (u - x, _gap(here[1], here[3], there[1], there[3]), here[2]),
        "left": (x - u, _gap(here[1], here[3], there[1], there[3]), here[2]),
        "down": (v - y, _gap(here[0], here[2], there[0], there[2]), here[3]),
        "up": (y - v, _gap(here[0], here[2], there[0], there[2]), here[3]),
    }[way]
    if ahead <= 0 or (aside > 0 and ahead < reach / 2):
        return None
    level = way in ("left", "right")
    across = abs(v - y) if level else abs(u - x)
    return level and aside > 0, ahead + _ASIDE * aside + across / 100


def _middle(box: Box) -> tuple[float, float]:
    return box[0] + box[2] / 2, box[1] + box[3] / 2


def _gap(start: float, length: float, other: float, other_length: float) -> float:
    """How far two stretches of a line are apart, 0 when they overlap."""
    return max(0.0, other - (start + length), start - (other + other_length))
