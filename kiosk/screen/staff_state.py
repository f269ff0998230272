"""The staff's screen as QML sees it."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.state import held

QML_IMPORT_NAME = "Kiosk.State"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class StaffState(QObject):
    """What the staff sees once the corner was held.

    `unlocked` once the PIN was right; until then `answer` is "", "checking", "wrong" or "wait", the
    last with `seconds` to go. `problems` carry severity, place, sentence and hint; `edition` and
    `published` say what is on the screen.
    """

    changed = Signal()
    typed = Signal(str)
    cleaned = Signal()
    reloaded = Signal()
    quitAsked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, Any] = {
            "unlocked": False, "answer": "", "seconds": 0, "problems": [], "edition": "",
            "published": "", "folder": "",
        }  # fmt: skip

    def update(self, **values: Any) -> None:
        """Sets the properties named; QML hears of it once."""
        self._values.update(values)
        self.changed.emit()

    unlocked = Property(bool, held("unlocked"), notify=changed)
    answer = Property(str, held("answer"), notify=changed)
    seconds = Property(int, held("seconds"), notify=changed)
    problems = Property("QVariantList", held("problems"), notify=changed)
    edition = Property(str, held("edition"), notify=changed)
    published = Property(str, held("published"), notify=changed)
    folder = Property(str, held("folder"), notify=changed)

    @Slot(str)
    def enter(self, pin: str) -> None:
        """A PIN was typed to its end."""
        self.typed.emit(pin)

    @Slot()
    def clean(self) -> None:
        """Touch is to be ignored while the glass is cleaned."""
        self.cleaned.emit()

    @Slot()
    def reload(self) -> None:
        """The content folder is to be read again."""
        self.reloaded.emit()

    @Slot()
    def quit(self) -> None:
        """The show is to end."""
        self.quitAsked.emit()
