"""A voyage on the map as QML sees it: the camera, the ship, the ports, the kilometres."""

from bisect import bisect_right
from typing import Any

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.geo.sheets import Order
from kiosk.geo.voyages import Cover, Voyage, covers
from kiosk.screen.glass import GlassState
from kiosk.screen.sheets import Sheets
from kiosk.screen.state import PaletteState
from kiosk.show import charts, voyages
from kiosk.show.voyages import VoyageView

QML_IMPORT_NAME = "Kiosk.State"
QML_IMPORT_MAJOR_VERSION = 1

_MOMENTS = 240  # for which the sheets are chosen
_LARGEST = 1.25  # times the screen: sheets larger than that would take much memory
_ENLARGED = 1.3
_SLOTS = 3  # the sheet before, the one that is seen, the next


@QmlElement
@QmlUncreatable("made by the program")
class VoyageState(GlassState):
    """A map slide. `ready` once its sheets are drawn; `advance` shows a moment of the voyage.

    `glass` is where the map is on the slide, `marks` are home and the ports, `dots` the wake of the
    ship, each with the moment from which it is seen; `moment` is from 0 to 1.
    """

    readyChanged = Signal()
    laidChanged = Signal()
    momentChanged = Signal()

    def __init__(self, snapshot: VoyageView, sheets: Sheets, parent: QObject) -> None:
        super().__init__(sheets, _SLOTS, parent)
        self._snapshot = snapshot
        self._ready = False
        self._moment = 0.0
        self._kilometres = 0.0
        self._underway = False
        self._ship = (0.0, 0.0)
        self._glass = (0.0, 0.0, 0.0, 0.0)
        self._asked: tuple[Any, ...] = ()
        self._voyage: Voyage | None = None
        self._covers: tuple[Cover, ...] = ()
        self._sheets: list[Order] = []
        self._dots: list[dict[str, float]] = []
        self._marks: list[dict[str, Any]] = []

    ready = Property(bool, lambda self: self._ready, notify=readyChanged)
    marks = Property("QVariantList", lambda self: self._marks, notify=laidChanged)
    glass = Property(QRectF, lambda self: QRectF(*self._glass), notify=laidChanged)
    dots = Property("QVariantList", lambda self: self._dots, notify=laidChanged)
    route = Property(bool, lambda self: self._snapshot.route, constant=True)
    linked = Property(bool, lambda self: self._snapshot.linked, constant=True)
    alternative = Property(str, lambda self: self._snapshot.alternative, constant=True)
    still = Property(bool, lambda self: self._voyage is None, notify=laidChanged)
    underway = Property(bool, lambda self: self._underway, notify=momentChanged)
    moment = Property(float, lambda self: self._moment, notify=momentChanged)
    kilometres = Property(float, lambda self: self._kilometres, notify=momentChanged)
    shipX = Property(float, lambda self: self._ship[0], notify=momentChanged)
    shipY = Property(float, lambda self: self._ship[1], notify=momentChanged)

    @Slot(float, float, float, float, QObject, bool)
    def lay(
        self, width: float, height: float, unit: float, ratio: float, palette: QObject | None,
        still: bool,
    ) -> None:  # fmt: skip
        """Has the sheets drawn for a slide of that size; `still` shows the whole way at once.

        `ratio` is how many pixels of the screen one of these is wide.
        """
        assert palette is None or isinstance(palette, PaletteState)
        asked = (width, height, unit, ratio, palette and palette.snapshot, still)
        if not isinstance(palette, PaletteState) or width < 1 or asked == self._asked:
            return
        self._asked = asked
        self._ratio = ratio
        inks = charts.inks(palette.snapshot)
        self._glass = voyages.glass((width, height))
        size = self._glass[2], self._glass[3]
        shown = self._snapshot
        if still:
            self._voyage = None
            views = [voyages.overview(shown, size, unit)]
            self._covers = (Cover(views[0], 0, 0),)
        else:
            self._voyage = voyages.voyage(shown, size, unit)
            largest = (size[0] * _LARGEST, size[1] * _LARGEST)
            self._covers = covers(self._voyage.views(_MOMENTS), largest, _ENLARGED)
        self._sheets = [
            Order(shown.chart.map, self.finer(cover.view), inks, unit * ratio, routes=False)
            for cover in self._covers
        ]
        self._dots = voyages.wake(shown, self._voyage, self._covers[0].view, unit)
        self._marks = voyages.marks(shown, self._voyage)
        for slot in range(_SLOTS):
            self.lay_under(slot, None)
        for order in self._sheets:
            self._service.ask(order)
        self.laidChanged.emit()
        self.advance(0.0 if self._voyage else 1.0)
        self._judge()

    @Slot(float)
    def advance(self, moment: float) -> None:
        """Shows the voyage at a share of its time."""
        if not self._covers:
            return
        self._moment = moment
        view = self._covers[0].view
        number = 0
        if self._voyage is not None:
            sight = self._voyage.at(moment)
            view, self._ship, self._kilometres = sight.view, sight.ship, sight.kilometres
            self._underway = self._snapshot.route and sight.underway
            step = moment * (_MOMENTS - 1)
            firsts = [cover.first for cover in self._covers]
            number = bisect_right(firsts, step) - 1
        for each in (number, number + 1):
            if each < len(self._sheets):
                self.lay_under(each % _SLOTS, self._sheets[each])
        self.see(view)
        self.momentChanged.emit()

    def _drawn(self, name: str) -> None:
        super()._drawn(name)
        self._judge()

    def _judge(self) -> None:
        ready = bool(self._sheets) and all(map(self._service.find, self._sheets))
        if ready != self._ready:
            self._ready = ready
            self.readyChanged.emit()
