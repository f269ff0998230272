"""The border between Python and QML: what QML may read, and the few things it may say back.

Each object is a snapshot: QML binds to properties that change only by one assignment in Python.
"""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QmlUncreatable

from kiosk.geo.labels import Label, overlap, placed
from kiosk.show.theme import Palette
from kiosk.show.views import SlideView

QML_IMPORT_NAME = "Kiosk.State"
QML_IMPORT_MAJOR_VERSION = 1

Boxes = list[list[float]]


def constant(kind: Any, name: str) -> Any:
    """A property that is read from the object's frozen `snapshot`."""
    return Property(kind, lambda self: getattr(self.snapshot, name), constant=True)


def listing(name: str) -> Any:
    """A tuple of the object's frozen `snapshot`."""
    return Property("QVariantList", lambda self: list(getattr(self.snapshot, name)), constant=True)


def held(name: str) -> Any:
    """What reads one of the object's values."""
    return lambda self: self._values[name]


@QmlElement
@QmlUncreatable("made by the program")
class SlideState(QObject):
    """One screenful, as `show.views.SlideView` describes it. It never changes."""

    def __init__(self, snapshot: SlideView, parent: QObject) -> None:
        super().__init__(parent)
        self.snapshot = snapshot
        self._voyage: QObject | None = None

    def travel(self, voyage: QObject) -> None:
        """Gives a map slide its VoyageState, before QML has the slide."""
        self._voyage = voyage

    voyage = Property(QObject, lambda self: self._voyage, constant=True)
    layout = constant(str, "layout")
    kicker = constant(str, "kicker")
    kind = constant(str, "kind")
    title = constant(str, "title")
    side = constant(str, "side")
    author = constant(str, "author")
    role = constant(str, "role")
    emblem = constant(str, "emblem")
    accent = constant(str, "accent")
    onAccent = constant(str, "on_accent")
    duration = constant(float, "duration")
    number = constant(int, "number")
    spoken = constant(str, "spoken")
    paragraphs = listing("paragraphs")
    pictures = listing("pictures")
    figures = listing("figures")
    moments = listing("moments")
    links = listing("links")
    hotspots = listing("hotspots")


@QmlElement
@QmlSingleton
class Labels(QObject):
    """Finds places for names beside pins. A box is [left, top, width, height] in pixels."""

    @Slot("QVariantList", "QVariantList", "QVariantList", "QVariantList", float,
          result="QVariantList")  # fmt: skip
    def placed(
        self, pins: Boxes, names: Boxes, taken: Boxes, screen: list[float], gap: float
    ) -> Boxes:
        """As `geo.labels.placed`: a box on the screen for each name, empty where none is free.

        Of `names` only width and height count.
        """
        labels = [Label(tuple(pin), *name[2:]) for pin, name in zip(pins, names, strict=True)]
        found = placed(labels, [tuple(box) for box in taken], tuple(screen), gap)
        return [list(box or ()) for box in found]

    @Slot("QVariantList", "QVariantList", result=int)
    def free(self, places: Boxes, taken: Boxes) -> int:
        """The index of the first place that covers nothing that is taken, 0 without any."""
        for index, place in enumerate(places):
            if not any(overlap(place, box) for box in taken):
                return index
        return 0


@QmlElement
@QmlUncreatable("made by the program")
class PaletteState(QObject):
    """The colours of the screen. It never changes: another contrast is another object."""

    def __init__(self, snapshot: Palette, parent: QObject) -> None:
        super().__init__(parent)
        self.snapshot = snapshot

    background = constant(str, "background")
    raised = constant(str, "raised")
    line = constant(str, "line")
    text = constant(str, "text")
    muted = constant(str, "muted")
    signal = constant(str, "signal")
    signalInk = constant(str, "on_signal")
    scrim = constant(str, "scrim")
    veil = constant(float, "veil")
    highContrast = constant(bool, "high_contrast")
    font = constant(str, "font")


@QmlElement
@QmlUncreatable("made by the program")
class ShowState(QObject):
    """What the window shows.

    Two slots take turns: `front` (0, 1, or -1 for none yet) tells which is seen, the other holds
    the slide being prepared. `visit` and `staff` are VisitState and StaffState, once a touch can
    wake the screen. `notice` is "" while slides are shown, else "preparing" or "empty".
    Times are in seconds as they pass on the wall.
    """

    changed = Signal()
    slotsChanged = Signal()
    frontChanged = Signal()
    pictureReady = Signal(int)
    pictureFailed = Signal(int)
    fadeEnded = Signal()
    quitAsked = Signal()

    def __init__(self, palette: PaletteState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slots: list[SlideState | None] = [None, None]
        self._front = -1
        self._values: dict[str, Any] = {
            "palette": palette, "fade": 1.2, "textScale": 1.0, "still": False, "lessMotion": False,
            "notice": "preparing", "title": "", "logo": "", "visiting": False, "visit": None,
            "staff": None, "invitations": [],
        }  # fmt: skip

    def update(self, **values: Any) -> None:
        """Sets the properties named; QML hears of it once, and only if one differs."""
        unknown = values.keys() - self._values.keys()
        if unknown:
            raise TypeError(f"no such property: {unknown}")
        if any(self._values[name] != value for name, value in values.items()):
            self._values.update(values)
            self.changed.emit()

    def place(self, slot: int, slide: SlideState | None) -> None:
        """Puts a slide into a slot; the one that was there is let go."""
        before = self._slots[slot]
        self._slots[slot] = slide
        self.slotsChanged.emit()
        if before is not None:
            before.deleteLater()

    def bring_to_front(self, slot: int) -> None:
        """Shows the other slot."""
        self._front = slot
        self.frontChanged.emit()

    slotA = Property(SlideState, lambda self: self._slots[0], notify=slotsChanged)
    slotB = Property(SlideState, lambda self: self._slots[1], notify=slotsChanged)
    front = Property(int, lambda self: self._front, notify=frontChanged)
    palette = Property(PaletteState, held("palette"), notify=changed)
    fade = Property(float, held("fade"), notify=changed)
    textScale = Property(float, held("textScale"), notify=changed)
    still = Property(bool, held("still"), notify=changed)
    lessMotion = Property(bool, held("lessMotion"), notify=changed)
    notice = Property(str, held("notice"), notify=changed)
    title = Property(str, held("title"), notify=changed)
    logo = Property(str, held("logo"), notify=changed)
    visiting = Property(bool, held("visiting"), notify=changed)
    visit = Property(QObject, held("visit"), notify=changed)
    staff = Property(QObject, held("staff"), notify=changed)
    invitations = Property("QVariantList", held("invitations"), notify=changed)

    @Slot(int)
    def slideReady(self, number: int) -> None:
        """QML says that the pictures of the slide with this number are decoded."""
        self.pictureReady.emit(number)

    @Slot(int)
    def slideFailed(self, number: int) -> None:
        """QML says that a picture of the slide with this number cannot be shown."""
        self.pictureFailed.emit(number)

    @Slot()
    def settled(self) -> None:
        """QML says that the cross-fade has ended and the slot behind is free."""
        self.fadeEnded.emit()

    @Slot()
    def quit(self) -> None:
        """QML passes on the keys that end the show."""
        self.quitAsked.emit()
