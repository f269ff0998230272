"""The map of a visit as QML sees it: what a finger moves, pins and names, flights."""

from dataclasses import replace
from itertools import cycle
from typing import Any

from PySide6.QtCore import Property, QObject, QSizeF, QTimer, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.geo import views
from kiosk.geo.flights import Flight
from kiosk.geo.pins import Marker, opened
from kiosk.geo.sheets import Order
from kiosk.geo.views import Limits, View
from kiosk.screen import lettering
from kiosk.screen.glass import GlassState
from kiosk.screen.sheets import Sheets
from kiosk.screen.state import PaletteState
from kiosk.show import charts, marks
from kiosk.show.chart_views import ChartView
from kiosk.show.marks import APART, Mark
from kiosk.show.theme import Palette

QML_IMPORT_NAME = "Kiosk.State"
QML_IMPORT_MAJOR_VERSION = 1

_SETTLED_MS = 120  # without movement, after which the view is drawn sharp
_DETAILS = 2  # sheets of views, besides the one of the whole world
_STALE = 1.25  # how much closer or farther pins may be shown than they were laid out for


@QmlElement
@QmlUncreatable("made by the program")
class ChartState(GlassState):
    """The map: `marks` has for each port its pin or None, and home's last; `chosen` is a port.

    While `flying`, QML lets `advance` run from 0 to 1 in `seconds`; where nothing is to fly, the
    view has `jumped`. `sharp` tells that the view as
    it is has been drawn. All sizes are in pixels.
    """

    marksChanged = Signal()
    portsChanged = Signal()
    chosenChanged = Signal()
    flyingChanged = Signal()
    rangeChanged = Signal()
    jumped = Signal()

    def __init__(self, sheets: Sheets, parent: QObject) -> None:
        super().__init__(sheets, 1 + _DETAILS, parent)
        self._shown: ChartView | None = None
        self._chosen = -1
        self._limits = Limits((0, 0, 1, 1), 1)
        self._unit = 1.0
        self._calm = False
        self._covered = (0.0, 0.0)
        self._screen = (1.0, 1.0)
        self._palette: Palette | None = None
        self._font = QFont()
        self._marks: tuple[Mark, ...] = ()
        self._pins: list[dict[str, Any] | None] = []
        self._laid_out = 0.0
        self._whole = self._view
        self._flight: Flight | None = None
        self._details = cycle(range(1, 1 + _DETAILS))
        self._seen: Order | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED_MS)
        self._settling.timeout.connect(self._settle)
        self.viewChanged.connect(self._moved)
        self.viewChanged.connect(self.rangeChanged)
        self.sheetsChanged.connect(self.rangeChanged)

    def show_ports(self, shown: ChartView, chosen: int) -> None:
        """What is on the map, and which port is chosen, -1 for none."""
        if shown != self._shown:
            self._shown = shown
            self.portsChanged.emit()
        if chosen != self._chosen:
            self._chosen = chosen
            self.chosenChanged.emit()

    marks = Property("QVariantList", lambda self: self._pins, notify=marksChanged)
    ports = Property(
        "QVariantList", lambda self: list(self._shown.ports if self._shown else ()),
        notify=portsChanged,
    )  # fmt: skip
    home = Property(str, lambda self: self._shown.home if self._shown else "", notify=portsChanged)
    chosen = Property(int, lambda self: self._chosen, notify=chosenChanged)
    flying = Property(bool, lambda self: self._flight is not None, notify=flyingChanged)

    def _is_sharp(self) -> bool:
        return self._seen is not None and self._seen.view == self.finer(self._view)

    seconds = Property(
        float, lambda self: self._flight.seconds if self._flight else 0.0, notify=flyingChanged
    )
    sharp = Property(bool, _is_sharp, notify=rangeChanged)
    whole = Property(bool, lambda self: self._view == self._whole, notify=rangeChanged)
    closest = Property(
        bool, lambda self: self._view.scale >= self._limits.closest * 0.999,
        notify=rangeChanged,
    )  # fmt: skip
    widest = Property(
        bool, lambda self: self._view.scale <= self._whole.scale * 1.001,
        notify=rangeChanged,
    )  # fmt: skip

    @Slot(float, float, QSizeF, float, float, QObject, bool)
    def lay(
        self, width: float, height: float, screen: QSizeF, ratio: float, letters: float,
        palette: QObject, calm: bool,
    ) -> None:  # fmt: skip
        """A map of that size on a screen of that size, with names in letters of that size.

        `ratio` is how many pixels of the screen one of these is wide.
        """
        if self._shown is None or width < 1 or height < 1 or not isinstance(palette, PaletteState):
            return
        self._calm = calm
        self._ratio = ratio
        self._screen = screen.width() * ratio, screen.height() * ratio
        self._unit = charts.unit_of(screen.toTuple())
        self._font = lettering.font(palette.snapshot.font, letters)
        self._limits = self._shown.chart.limits(self._unit)
        self._palette = palette.snapshot
        left, top, right, bottom = self._limits.map
        self._whole = views.fitted(((left, top), (right, bottom)), (width, height), self._limits)
        resized = (width, height) != (self._view.width, self._view.height)
        self._end_flight()
        if resized:
            self.see(replace(self._view, width=width, height=height))
            self.see(self._start())
        self._draw_world()
        self._lay_out()
        self._settle()

    @Slot(float, float)
    def cover(self, right: float, bottom: float) -> None:
        """What is said of a port covers so much of the map, at its right and at its foot."""
        self._covered = (right, bottom)
        self.bringIn(self._chosen)
        self._settling.start()

    @Slot(float, float)
    def panBy(self, right: float, down: float) -> None:
        """The map follows a finger by so many pixels."""
        self._end_flight()
        self.see(views.panned(self._view, right, down, self._limits))

    @Slot(float, float, float)
    def zoomBy(self, factor: float, x: float, y: float) -> None:
        """Closer by a factor, about a pixel."""
        self._end_flight()
        self.see(views.zoomed(self._view, factor, (x, y), self._limits))

    @Slot(float, float)
    def fling(self, right: float, down: float) -> None:
        """A finger left the map at so many pixels a second."""
        self._fly(views.coasted(self._view, right, down, self._limits))

    @Slot(float, float)
    def step(self, right: float, down: float) -> None:
        """Moves what is seen by so many thirds of the screen."""
        self._fly(views.stepped(self._view, right, down, self._limits))

    @Slot(float, float, float)
    def approach(self, factor: float, x: float, y: float) -> None:
        """Flies closer by a factor, about a pixel."""
        self._fly(views.zoomed(self._view, factor, (x, y), self._limits))

    @Slot(float)
    def approachMiddle(self, factor: float) -> None:
        """Flies closer by a factor, about what is chosen or else the middle."""
        x, y = self._room[0] / 2, self._room[1] / 2
        if self._shown is not None and self._chosen >= 0:
            x, y = self._view.to_screen(self._shown.points[self._chosen])
        self.approach(factor, x, y)

    @Slot()
    def showAll(self) -> None:
        """Flies to where the whole world is seen."""
        self._fly(self._whole)

    @Slot(int, result=bool)
    def part(self, port: int) -> bool:
        """Flies to where the pin of some ports parts; False when none is close enough."""
        shown = self._shown
        mark = next((mark for mark in self._marks if mark.members[0] == port), None)
        if shown is None or mark is None:
            return False
        marker = Marker((mark.x, mark.y), mark.members)
        near = opened(marker, shown.points, self._view, APART * self._unit, self._limits)
        if near is None:
            return False
        self._fly(near)
        return True

    @Slot(int)
    def bringIn(self, port: int) -> None:
        """Moves the map so that a port is clear of the edges and of what covers them."""
        if self._shown is not None and 0 <= port < len(self._shown.points):
            point, edge = self._shown.points[port], APART * self._unit
            self._fly(views.cleared(self._view, point, self._room, edge, self._limits))

    @Slot(float)
    def advance(self, share: float) -> None:
        """A moment of the flight, from 0 to 1."""
        if self._flight is None:
            return
        flight = self._flight
        if share >= 1:
            self._end_flight()
        self.see(flight.at(share))

    @property
    def _room(self) -> tuple[float, float]:
        """The width and the height that nothing covers."""
        return self._view.width - self._covered[0], self._view.height - self._covered[1]

    @Slot(int)
    def arrived(self, slot: int) -> None:
        """The sheets under one that is sharp are let go of."""
        if slot == 0:
            return
        self._seen = self._orders[slot]
        if self._is_sharp():
            for other in range(1, 1 + _DETAILS):
                if other != slot:
                    self.lay_under(other, None)
        self.rangeChanged.emit()

    def _fly(self, target: View) -> None:
        self._end_flight()
        if target == self._view:
            return
        if self._calm:
            self.see(target)
            self.jumped.emit()
            return
        self._flight = Flight(self._view, target, self._limits)
        self._draw(target)
        self.flyingChanged.emit()

    def _end_flight(self) -> None:
        if self._flight is not None:
            self._flight = None
            self.flyingChanged.emit()

    def _start(self) -> View:
        """All ports; or the one that is chosen already."""
        assert self._shown is not None
        size = self._view.width, self._view.height
        chosen = self._shown.points[self._chosen] if self._chosen >= 0 else None
        return charts.opening(self._shown.chart, size, self._unit, chosen)

    def _moved(self) -> None:
        if self._laid_out and not 1 / _STALE < self._view.scale / self._laid_out < _STALE:
            self._lay_out(named=False)
        self._settling.start()

    def _settle(self) -> None:
        if self._flight is not None or self._palette is None:
            return
        self._lay_out()
        self._draw(self._view)

    def _lay_out(self, *, named: bool = True) -> None:
        """Pins for this view; names only while nothing moves."""
        shown = self._shown
        if shown is None:
            return
        sizes = lettering.sizes((*shown.names, shown.home), self._font, self._unit)
        found = marks.marks(
            shown.points, shown.chart.home, sizes, self._view, self._room, self._unit
        )
        self._laid_out = self._view.scale
        self._marks = found
        pins = marks.pins(found, shown.names, named=named)
        if pins != self._pins:
            self._pins = pins
            self.marksChanged.emit()

    def _draw_world(self) -> None:
        if self._shown is not None and self._palette is not None:
            order = charts.world_sheet(self._shown.chart, self._palette, self._screen)
            self.lay_under(0, order, soon=True)

    def _draw(self, view: View) -> None:
        """Has a view drawn sharp, unless it is."""
        if self._shown is None or self._palette is None:
            return
        inks = charts.inks(self._palette)
        order = Order(self._shown.chart.map, self.finer(view), inks, self._unit * self._ratio, True)
        if order not in self._orders:
            self.lay_under(next(self._details), order, soon=True)
