"""The visit as QML sees it: plain values, each heard of when it changes, and what is asked."""

import datetime
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QLocale, QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen import focus
from kiosk.screen.chart_state import ChartState
from kiosk.screen.state import constant, held, listing
from kiosk.show import chart_views, mosaic, visit
from kiosk.show.visit_views import PartnershipView

QML_IMPORT_NAME = "Kiosk.State"
QML_IMPORT_MAJOR_VERSION = 1

_SHORT = QLocale.FormatType.ShortFormat

_OPENED: dict[str, Callable[[str], visit.Event]] = {
    "slide": visit.OpenSlide,
    "photo": visit.OpenPhoto,
    "partnership": visit.Open,
    "map": lambda _: visit.ShowMap(),
}


@QmlElement
@QmlUncreatable("made by the program")
class PartnershipState(QObject):
    """A partnership's own menu, as `show.visit_views.PartnershipView` says. It never changes."""

    def __init__(self, snapshot: PartnershipView, parent: QObject) -> None:
        super().__init__(parent)
        self.snapshot = snapshot

    name = constant(str, "name")
    country = constant(str, "country")
    kind = constant(str, "kind")
    emblem = constant(str, "emblem")
    accent = constant(str, "accent")
    onAccent = constant(str, "on_accent")
    before = constant(str, "before")
    after = constant(str, "after")
    themes = listing("themes")
    picture = listing("picture")
    entries = listing("entries")


@QmlElement
@QmlUncreatable("made by the program")
class VisitState(QObject):
    """Where the visitor is and what is there, and the events that touches become.

    `screen`, `panel` and the rest are of `show.visit.Visit`; `position` counts in the deck, `photo`
    among the photographs; `chart` is a ChartState while the map is seen, `port` what is said of the
    pin that is chosen; `seconds` are left while `leaving` or cleaning. `byKey` tells that the last
    input was a key.
    """

    screenChanged = Signal()
    panelChanged = Signal()
    leavingChanged = Signal()
    secondsChanged = Signal()
    languageChanged = Signal()
    languagesChanged = Signal()
    comfortChanged = Signal()
    voiceChanged = Signal()
    menuChanged = Signal()
    shelfChanged = Signal()
    partnershipChanged = Signal()
    deckChanged = Signal()
    positionChanged = Signal()
    photosChanged = Signal()
    photoChanged = Signal()
    hasMapChanged = Signal()
    chartChanged = Signal()
    portChanged = Signal()
    byKeyChanged = Signal()
    asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = lambda: datetime.datetime.now(datetime.UTC)
        self._values: dict[str, Any] = {
            "screen": "attract", "panel": "", "leaving": False, "seconds": 0,
            "language": "", "languages": [], "comfort": visit.Comfort(), "voice": False,
            "menu": None, "shelf": 0, "partnership": None, "deck": [], "position": 0,
            "photos": [], "photo": 0, "byKey": False, "hasMap": False, "chart": None, "port": {},
        }  # fmt: skip

    def update(self, **values: Any) -> None:
        """Sets all the properties named, then lets QML know of those that differ."""
        changed = [name for name, value in values.items() if self._values[name] != value]
        self._values.update(values)
        for name in changed:
            getattr(self, f"{name}Changed").emit()

    screen = Property(str, held("screen"), notify=screenChanged)
    panel = Property(str, held("panel"), notify=panelChanged)
    leaving = Property(bool, held("leaving"), notify=leavingChanged)
    seconds = Property(int, held("seconds"), notify=secondsChanged)
    language = Property(str, held("language"), notify=languageChanged)
    languages = Property("QVariantList", held("languages"), notify=languagesChanged)
    voice = Property(bool, held("voice"), notify=voiceChanged)
    shelf = Property(int, held("shelf"), notify=shelfChanged)
    partnership = Property(PartnershipState, held("partnership"), notify=partnershipChanged)
    deck = Property("QVariantList", held("deck"), notify=deckChanged)
    position = Property(int, held("position"), notify=positionChanged)
    photos = Property("QVariantList", held("photos"), notify=photosChanged)
    photo = Property(int, held("photo"), notify=photoChanged)
    hasMap = Property(bool, held("hasMap"), notify=hasMapChanged)
    chart = Property(ChartState, held("chart"), notify=chartChanged)
    port = Property("QVariantMap", held("port"), notify=portChanged)
    byKey = Property(bool, held("byKey"), notify=byKeyChanged)

    def _of_comfort(kind: Any, name: str, notify: Signal) -> Any:
        return Property(kind, lambda self: getattr(self._values["comfort"], name), notify=notify)

    textScale = _of_comfort(float, "text_scale", comfortChanged)
    highContrast = _of_comfort(bool, "high_contrast", comfortChanged)
    lessMotion = _of_comfort(bool, "less_motion", comfortChanged)
    lowered = _of_comfort(bool, "lowered", comfortChanged)
    readAloud = _of_comfort(bool, "read_aloud", comfortChanged)

    def _cards(self) -> list[dict[str, Any]]:
        return list(self._values["menu"].cards) if self._values["menu"] else []

    def _groups(self) -> list[dict[str, Any]]:
        return list(self._values["menu"].groups) if self._values["menu"] else []

    cards = Property("QVariantList", _cards, notify=menuChanged)
    groups = Property("QVariantList", _groups, notify=menuChanged)

    @Slot(int, int, result="QVariantList")
    def shelves(self, columns: int, rows: int) -> list[list[dict[str, Any]]]:
        """The menu's pages, for at most so many cards beside and below each other."""
        sizes = tuple(group["count"] for group in self._groups())
        return [
            [{"first": row.first, "last": row.last, "headed": list(row.headed)} for row in page]
            for page in mosaic.pages(sizes, max(1, columns), max(1, rows))
        ]

    @Slot()
    def wake(self) -> None:
        """The invitation was pressed by assistive technology."""
        self.asked.emit(None)

    @Slot()
    def home(self) -> None:
        """To the menu of all partnerships."""
        self.asked.emit(visit.Home())

    @Slot()
    def back(self) -> None:
        """One step back."""
        self.asked.emit(visit.Back())

    @Slot(str)
    def open(self, partnership: str) -> None:
        """To a partnership."""
        self.asked.emit(visit.Open(partnership))

    @Slot(int)
    def neighbour(self, by: int) -> None:
        """To the partnership after or before."""
        self.asked.emit(visit.Neighbour(by))

    @Slot(int)
    def turn(self, by: int) -> None:
        """To the slide or photograph after or before."""
        self.asked.emit(visit.Turn(by))

    @Slot(int)
    def goTo(self, position: int) -> None:
        """To a position in the deck or among the photographs."""
        self.asked.emit(visit.GoTo(position))

    @Slot(str)
    def openPhoto(self, file: str) -> None:
        """A photograph on the whole screen."""
        self.asked.emit(visit.OpenPhoto(file))

    @Slot(str, str)
    def follow(self, kind: str, to: str) -> None:
        """To what a slide opens: a "slide", "photo" or "partnership", by id or file; the "map"."""
        self.asked.emit(_OPENED[kind](to))

    @Slot()
    def showMap(self) -> None:
        """To the map."""
        self.asked.emit(visit.ShowMap())

    @Slot(str, int)
    def pick(self, partnership: str, port: int) -> None:
        """A pin of the map, none with ""."""
        self.asked.emit(visit.Pick(partnership, port))

    @Slot(str, result=str)
    def timeIn(self, zone: str) -> str:
        """The time of day there, as the language of the screen writes it; "" if not known."""
        time = chart_views.time_in(zone, self.now())
        return QLocale().toString(QTime(time.hour, time.minute), _SHORT) if time else ""

    @Slot(int)
    def showShelf(self, first: int) -> None:
        """The menu from this card on."""
        self.asked.emit(visit.Shelf(first))

    @Slot(str)
    def showPanel(self, name: str) -> None:
        """Opens a panel, or closes it with ""."""
        self.asked.emit(visit.ShowPanel(name))  # type: ignore[arg-type]

    @Slot(str, "QVariant")
    def choose(self, name: str, value: Any) -> None:
        """Sets one of the visitor's comforts by the name that `show.visit.Comfort` has for it."""
        comfort = self._values["comfort"]
        self.asked.emit(visit.Choose(visit.Comfort(**{**vars(comfort), name: value})))

    @Slot()
    def enlarge(self) -> None:
        """The next size of text; after the largest, the first again."""
        comfort = self._values["comfort"]
        self.asked.emit(visit.Choose(visit.larger(comfort)))

    @Slot()
    def restore(self) -> None:
        """All comforts as at the start of a visit."""
        self.asked.emit(visit.Choose(visit.Comfort()))

    @Slot(QObject, int)
    def moveFocus(self, root: QObject, key: int) -> None:
        """An arrow key was pressed: the focus within the item `root` goes that way."""
        focus.move(root, key)
