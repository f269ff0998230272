"""A piece of the map on the screen: the view, and the sheets that are laid under it."""

from dataclasses import replace
from math import ceil
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.geo.sheets import Order
from kiosk.geo.views import View
from kiosk.screen.sheets import Sheets

QML_IMPORT_NAME = "Kiosk.State"
QML_IMPORT_MAJOR_VERSION = 1

_BLANK: dict[str, Any] = {"source": "", "x": 0.0, "y": 0.0, "scale": 1.0, "width": 0, "height": 0}


@QmlElement
@QmlUncreatable("made by the program")
class GlassState(QObject):
    """The view in map units: `x` and `y` of its middle, and `scale` in pixels a map unit.

    `sheets` are pictures with the middle and the scale of each; one without a source is not there.
    Properties of heirs need signals of their own: one of this class makes QML crash (PySide 6.11).
    """

    viewChanged = Signal()
    sheetsChanged = Signal()

    def __init__(self, sheets: Sheets, slots: int, parent: QObject | None) -> None:
        super().__init__(parent)
        self._view = View(0, 0, 1, 1, 1)
        self._service = sheets
        self._ratio = 1.0
        self._orders: list[Order | None] = [None] * slots
        self._laid: list[dict[str, Any]] = [_BLANK] * slots
        sheets.drawn.connect(self._drawn)

    x = Property(float, lambda self: self._view.x, notify=viewChanged)
    y = Property(float, lambda self: self._view.y, notify=viewChanged)
    scale = Property(float, lambda self: self._view.scale, notify=viewChanged)
    sheets = Property("QVariantList", lambda self: list(self._laid), notify=sheetsChanged)

    @Slot(int)
    def arrived(self, slot: int) -> None:
        """QML says that the sheet of a slot is seen."""

    def finer(self, view: View) -> View:
        """The same in the pixels of the screen, which may be smaller than those of QML."""
        ratio = self._ratio
        width, height = (2.0 * ceil(side * ratio / 2) for side in (view.width, view.height))
        return replace(view, scale=view.scale * ratio, width=width, height=height)

    def see(self, view: View) -> None:
        """Looks at another part of the map."""
        if view != self._view:
            self._view = view
            self.viewChanged.emit()

    def lay_under(self, slot: int, order: Order | None, *, soon: bool = False) -> None:
        """Puts a sheet into a slot, as soon as it is drawn; until then the slot stays as it is."""
        if order == self._orders[slot]:
            return
        self._orders[slot] = order
        if order is None:
            self._fill(slot, _BLANK)
        elif source := self._service.ask(order, soon=soon):
            self._fill(slot, self._placed(order, source))

    def _drawn(self, name: str) -> None:
        for slot, order in enumerate(self._orders):
            if order is not None and order.name == name and (source := self._service.find(order)):
                self._fill(slot, self._placed(order, source))

    def _fill(self, slot: int, sheet: dict[str, Any]) -> None:
        if self._laid[slot] != sheet:
            self._laid[slot] = sheet
            self.sheetsChanged.emit()

    def _placed(self, order: Order, source: str) -> dict[str, Any]:
        view = order.view
        return {
            "source": source,
            "x": view.x,
            "y": view.y,
            "scale": view.scale / self._ratio,
            "width": view.width / self._ratio,
            "height": view.height / self._ratio,
        }
