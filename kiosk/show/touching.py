"""Which fingers the screens may feel: pure functions on frozen state.

The finger that wakes the screen, or answers “still reading?”, presses nothing, for as long as it
stays on the glass; nor does one that comes down while a new screen comes up.
"""

from dataclasses import dataclass, replace

QUIET = 0.25
"""Seconds in which no press counts after another screen came up: half a double tap, say."""

HOLD = 3.0
"""Seconds for which the corner of the staff is to be held."""

_CORNER = 0.09  # of the screen's shorter side


@dataclass(frozen=True)
class Hand:
    """The fingers on the glass (the mouse is finger -1) that press nothing, and the one that holds
    a corner, or None. Presses before `quiet_until`, in seconds, press nothing."""

    ignored: frozenset[int] = frozenset()
    holding: int | None = None
    quiet_until: float = 0.0


def down(hand: Hand, finger: int, now: float, *, deaf: bool, corner: bool) -> Hand:
    """A finger comes down. `deaf` while a touch only wakes, `corner` where it is the staff's."""
    ignored = hand.ignored - {finger}
    if deaf or now < hand.quiet_until:
        ignored |= {finger}
    holding = None if finger == hand.holding else hand.holding
    if corner and holding is None:
        holding = finger
    return replace(hand, ignored=ignored, holding=holding)


def moved(hand: Hand, finger: int, *, corner: bool) -> Hand:
    """A finger moves; one that leaves the corner holds it no more."""
    return replace(hand, holding=None) if finger == hand.holding and not corner else hand


def up(hand: Hand, finger: int) -> Hand:
    """A finger is lifted."""
    holding = None if hand.holding == finger else hand.holding
    return replace(hand, ignored=hand.ignored - {finger}, holding=holding)


def another_screen(hand: Hand, now: float) -> Hand:
    """Another screen comes up."""
    return replace(hand, quiet_until=now + QUIET)


def in_corner(x: float, y: float, width: float, height: float) -> bool:
    """Whether a point is in one of the staff's corners, the two at the top; all in pixels."""
    side = _CORNER * min(width, height)
    return y <= side and (x <= side or x >= width - side)
