"""Reads the visit aloud for those who want it: each place when it is reached, each control when
the keyboard comes to it, and the question whether somebody is still there."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.screen.visits import Visits
from kiosk.screen.voice import Voice
from kiosk.show.reader import Passage
from kiosk.show.visit import Visit

_KINDS = {
    QAccessible.Role.Button: "button",
    QAccessible.Role.RadioButton: "choice",
    QAccessible.Role.CheckBox: "switch",
}


class Reading(QObject):
    """Gives the voice what it is to read: what is new of place and control, in one go."""

    def __init__(self, visits: Visits, voice: Voice, parent: QObject) -> None:
        super().__init__(parent)
        self._visits = visits
        self._voice = voice
        self._passages: tuple[Passage, ...] = ()
        self._control: QObject | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._say)
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
            self._voice.stop()
            if before.screen == "attract" and self._by_key:
                self._voice.say([self._word("Press R to have the screen read aloud.")])
            return
        if now.leaving is not None and before.leaving is None:
            self._passages = (self._word("Still reading? Touch the screen to go on."),)
        elif _place(now) != _place(before):
            self._passages = self._visits.passages()
        elif now.comfort == before.comfort:
            return
        self._soon.start()

    def _focused(self, item: QObject | None) -> None:
        self._control = item
        if self._by_key and self._visits.visit.comfort.read_aloud:
            self._soon.start()

    def _say(self) -> None:
        passages, self._passages = self._passages, ()
        control = self._words_of_control() if self._by_key else ()
        if passages or control:
            self._voice.say([*passages, *control])

    @property
    def _by_key(self) -> bool:
        return bool(self._visits.state.property("byKey"))

    def _word(self, word: str) -> Passage:
        return self._visits.language, self._visits.say(word)

    def _words_of_control(self) -> tuple[Passage, ...]:
        """The name of the control that has the focus, what it is, and whether it is chosen."""
        held = QAccessible.queryAccessibleInterface(self._control) if self._control else None
        name = held.text(QAccessible.Text.Name) if held is not None else ""
        if held is None or not name:
            return ()
        words = [name]
        if kind := _KINDS.get(held.role()):
            words.append(self._visits.say(kind))
        state = held.state()
        if state.checkable:
            words.append(self._visits.say("on" if state.checked else "off"))
        return ((self._visits.language, ", ".join(words)),)


def _place(visit: Visit) -> tuple[object, ...]:
    comfort = visit.comfort
    return (
        visit.screen, visit.partnership, visit.slide, visit.page, visit.photo,
        visit.leaving is None, comfort.language, comfort.read_aloud,
    )  # fmt: skip
