"""Reads the visit aloud for those who want it: each place when it is reached, each control when
the keyboard comes to it, and the question whether somebody is still there."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.screen.visits import Visits
from kiosk.screen.voice import Voice
from kiosk.show.visit import Visit


class Reading(QObject):
    """Gives the voice what it is to read."""

    def __init__(self, visits: Visits, voice: Voice, parent: QObject) -> None:
        super().__init__(parent)
        self._visits = visits
        self._voice = voice
        voice.changed.connect(self._found)
        visits.moved.connect(self._moved)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusObjectChanged.connect(self._focused)

    def _found(self) -> None:
        self._visits.state.update(voice=bool(self._voice.languages()))

    def _moved(self, before: Visit) -> None:
        now = self._visits.visit
        if not now.comfort.read_aloud:
            if before.comfort.read_aloud:
                self._voice.stop()
        elif now.leaving is not None and before.leaving is None:
            self._voice.say([(self._visits.language, self._visits.question)])
        elif _place(now) != _place(before):
            self._voice.say(self._visits.passages())

    def _focused(self, item: QObject | None) -> None:
        visits = self._visits
        if (
            item is None
            or not visits.visit.comfort.read_aloud
            or not visits.state.property("byKey")
        ):
            return
        accessible = QAccessible.queryAccessibleInterface(item)
        name = accessible.text(QAccessible.Text.Name) if accessible is not None else ""
        if name:
            self._voice.say([(visits.language, name)])


def _place(visit: Visit) -> tuple[object, ...]:
    comfort = visit.comfort
    return (
        visit.screen, visit.partnership, visit.slide, visit.page, visit.photo,
        visit.leaving is None, comfort.language, comfort.read_aloud,
    )  # fmt: skip
