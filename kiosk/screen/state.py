"""The border between Python and QML: what QML may read, and the few things it may say back.

Each object is a snapshot: QML binds to properties that change only by one assignment in Python.
"""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.show.theme import Palette
from kiosk.show.views import SlideView

QML_IMPORT_NAME = "Kiosk.State"
QML_IMPORT_MAJOR_VERSION = 1


def _constant(kind: Any, name: str) -> Any:
    return Property(kind, lambda self: getattr(self.snapshot, name), constant=True)


def _listing(name: str) -> Any:
    return Property("QVariantList", lambda self: list(getattr(self.snapshot, name)), constant=True)


def _held(name: str) -> Any:
    return lambda self: self._values[name]


@QmlElement
@QmlUncreatable("made by the program")
class SlideState(QObject):
    """One screenful, as `show.views.SlideView` describes it. It never changes."""

    def __init__(self, snapshot: SlideView, parent: QObject) -> None:
        super().__init__(parent)
        self.snapshot = snapshot

    layout = _constant(str, "layout")
    kicker = _constant(str, "kicker")
    kind = _constant(str, "kind")
    title = _constant(str, "title")
    side = _constant(str, "side")
    author = _constant(str, "author")
    role = _constant(str, "role")
    emblem = _constant(str, "emblem")
    accent = _constant(str, "accent")
    onAccent = _constant(str, "on_accent")
    duration = _constant(float, "duration")
    number = _constant(int, "number")
    spoken = _constant(str, "spoken")
    paragraphs = _listing("paragraphs")
    pictures = _listing("pictures")
    figures = _listing("figures")
    moments = _listing("moments")
    links = _listing("links")


@QmlElement
@QmlUncreatable("made by the program")
class PaletteState(QObject):
    """The colours of the screen. It never changes: another contrast is another object."""

    def __init__(self, snapshot: Palette, parent: QObject) -> None:
        super().__init__(parent)
        self.snapshot = snapshot

    background = _constant(str, "background")
    raised = _constant(str, "raised")
    line = _constant(str, "line")
    text = _constant(str, "text")
    muted = _constant(str, "muted")
    signal = _constant(str, "signal")
    onSignal = _constant(str, "on_signal")
    scrim = _constant(str, "scrim")
    veil = _constant(float, "veil")
    highContrast = _constant(bool, "high_contrast")
    font = _constant(str, "font")


@QmlElement
@QmlUncreatable("made by the program")
class ShowState(QObject):
    """What the window shows.

    Two slots take turns: `front` (0, 1, or -1 for none yet) tells which is seen, the other holds
    the slide being prepared. `notice` is "" while slides are shown, else "preparing" or "empty".
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
            "notice": "preparing", "title": "", "logo": "",
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
    palette = Property(PaletteState, _held("palette"), notify=changed)
    fade = Property(float, _held("fade"), notify=changed)
    textScale = Property(float, _held("textScale"), notify=changed)
    still = Property(bool, _held("still"), notify=changed)
    lessMotion = Property(bool, _held("lessMotion"), notify=changed)
    notice = Property(str, _held("notice"), notify=changed)
    title = Property(str, _held("title"), notify=changed)
    logo = Property(str, _held("logo"), notify=changed)

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
