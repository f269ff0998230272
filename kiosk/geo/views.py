"""What of the map a screen shows, and how a view follows a finger."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.geo.projection import Box, Point

_COAST = 0.28  # seconds that a map would go on at the speed at which it was left


@dataclass(frozen=True)
class View:
    """A screen of so many pixels with a point of the map in its middle."""

    x: float
    y: float
    scale: float
    """Pixels a map unit."""
    width: float
    height: float

    def to_screen(self, point: Point) -> Point:
        """Where a point of the map is on the screen."""
        return (
            (point[0] - self.x) * self.scale + self.width / 2,
            (point[1] - self.y) * self.scale + self.height / 2,
        )

    def from_screen(self, pixel: Point) -> Point:
        """Which point of the map is there on the screen."""
        return (
            (pixel[0] - self.width / 2) / self.scale + self.x,
            (pixel[1] - self.height / 2) / self.scale + self.y,
        )

    @property
    def box(self) -> Box:
        """The part of the map that is on the screen."""
        return (*self.from_screen((0, 0)), *self.from_screen((self.width, self.height)))


@dataclass(frozen=True)
class Limits:
    """How far a view may go."""

    map: Box
    closest: float
    """The largest scale."""
    margins: Box = (0.0, 0.0, 0.0, 0.0)
    """Pixels at the left, top, right and bottom that controls cover: nothing need be seen there."""

    def room(self, view: View) -> Box:
        """The part of the screen that nothing covers."""
        left, top, right, bottom = self.margins
        return left, top, view.width - right, view.height - bottom


def limited(view: View, limits: Limits) -> View:
    """The view, brought back to where the map fills the room on the screen, or is whole in it."""
    left, top, right, bottom = limits.room(view)
    low_x, low_y, high_x, high_y = limits.map
    whole = min((right - left) / (high_x - low_x), (bottom - top) / (high_y - low_y))
    scale = min(max(view.scale, whole), limits.closest)
    return replace(
        view,
        scale=scale,
        x=_held(view.x, (low_x, high_x), (left, right), view.width, scale),
        y=_held(view.y, (low_y, high_y), (top, bottom), view.height, scale),
    )


def fitted(points: Sequence[Point], size: tuple[float, float], limits: Limits) -> View:
    """The closest view of a screen of this size with all the points where nothing covers them."""
    xs, ys = [point[0] for point in points], [point[1] for point in points]
    blank = View(0, 0, limits.closest, *size)
    left, top, right, bottom = limits.room(blank)
    scales = (
        (end - start) / (max(along) - min(along))
        for start, end, along in ((left, right, xs), (top, bottom, ys))
        if max(along) > min(along)
    )
    view = replace(blank, scale=min([limits.closest, *scales]))
    middle = (left + right) / 2, (top + bottom) / 2
    return limited(_put((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2, middle, view), limits)


def filled(at: Point, size: tuple[float, float], limits: Limits) -> View:
    """The widest view of a screen of this size without a gap beside the map, around a point.

    On an upright screen it shows a part of the world where the whole would be a strip.
    """
    view = View(*at, limits.closest, *size)
    left, top, right, bottom = limits.room(view)
    low_x, low_y, high_x, high_y = limits.map
    scale = max((right - left) / (high_x - low_x), (bottom - top) / (high_y - low_y))
    return limited(
        _put(*at, ((left + right) / 2, (top + bottom) / 2), replace(view, scale=scale)), limits
    )


def zoomed(view: View, factor: float, about: Point, limits: Limits) -> View:
    """Closer by a factor; what is under the pixel `about` stays there as far as limits allow."""
    allowed = limited(replace(view, scale=view.scale * factor), limits).scale
    return limited(_put(*view.from_screen(about), about, replace(view, scale=allowed)), limits)


def panned(view: View, right: float, down: float, limits: Limits) -> View:
    """The map moved by so many pixels."""
    moved = replace(view, x=view.x - right / view.scale, y=view.y - down / view.scale)
    return limited(moved, limits)


def coasted(view: View, right: float, down: float, limits: Limits) -> View:
    """Where the map comes to rest that was left at so many pixels a second."""
    return panned(view, right * _COAST, down * _COAST, limits)


def stepped(view: View, right: float, down: float, limits: Limits) -> View:
    """What is seen moved by so many thirds of the screen."""
    return panned(view, -right * view.width / 3, -down * view.height / 3, limits)


def cleared(view: View, point: Point, room: Point, edge: float, limits: Limits) -> View:
    """The view moved so that a point is so far from the edges of the room at its upper left."""
    x, y = view.to_screen(point)
    right = max(0.0, edge - x) - max(0.0, x - room[0] + edge)
    down = max(0.0, edge - y) - max(0.0, y - room[1] + edge)
    return panned(view, right, down, limits) if right or down else view


def _put(x: float, y: float, pixel: Point, view: View) -> View:
    """The view with a point of the map at a pixel."""
    return replace(
        view,
        x=x + (view.width / 2 - pixel[0]) / view.scale,
        y=y + (view.height / 2 - pixel[1]) / view.scale,
    )


def _held(
    at: float,
    ends: tuple[float, float],
    room: tuple[float, float],
    length: float,
    scale: float,
) -> float:
    """The middle of a view along one axis, such that the map leaves no gap it need not leave."""
    first = ends[0] + (length / 2 - room[0]) / scale
    last = ends[1] - (room[1] - length / 2) / scale
    return (first + last) / 2 if first > last else min(max(at, first), last)
