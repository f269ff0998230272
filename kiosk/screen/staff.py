"""The staff's corner: who knows the PIN sees what is wrong, and cleans, reloads or quits."""

import threading
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt, QTimer, Signal

from kiosk.content.problems import Problem, in_reading_order
from kiosk.edition.store import Store
from kiosk.guard import pin
from kiosk.guard.attempts import Attempts
from kiosk.screen.staff_state import StaffState
from kiosk.screen.visits import Visits
from kiosk.show import visit
from kiosk.show.visit import Visit


class Staff(QObject):
    """Judges PINs, and fills the staff's screen while it is open."""

    reloadAsked = Signal()
    quitAsked = Signal()
    _judged = Signal(bool)

    def __init__(self, visits: Visits, store: Store, state: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.state = StaffState(self)
        self._visits = visits
        self._store = store
        self._attempts = Attempts(state)
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self._count)
        self._judged.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        visits.moved.connect(self._moved)
        self.state.typed.connect(self._judge)
        self.state.cleaned.connect(lambda: visits.dispatch(visit.Clean(visits.now)))
        self.state.reloaded.connect(self.reloadAsked)
        self.state.quitAsked.connect(self.quitAsked)

    def refresh(self) -> None:
        """Says what is on the screen and what the last check found."""
        edition = self._visits.edition
        if not self._visits.visit.unlocked or edition is None:
            return
        self.state.update(
            problems=[told(each, self._visits.language) for each in self._found()],
            edition=edition.id,
            published=_when(edition.created, self._visits.language),
            folder=str(self._store.content),
        )

    def _moved(self, before: Visit) -> None:
        now = self._visits.visit
        if now.screen != "staff":
            self._seconds.stop()
            if before.screen == "staff":
                self.state.update(unlocked=False, answer="", problems=[])
        elif before.screen != "staff":
            self.state.update(unlocked=False, answer="")
            self._count()
        elif now.unlocked and not before.unlocked:
            self.state.update(unlocked=True, answer="")
            self.refresh()

    def _found(self) -> list[Problem]:
        return in_reading_order(self._store.report())

    def _count(self) -> None:
        """Counts down until the next PIN may be typed."""
        left = self._attempts.remaining(time.time())
        if left > 0:
            self.state.update(answer="wait", seconds=int(-(-left // 1)))
            self._seconds.start()
        else:
            self._seconds.stop()
            if self.state.property("answer") == "wait":
                self.state.update(answer="")

    def _judge(self, typed: str) -> None:
        """Hashing takes long on purpose: another thread does it, with plain data."""
        edition = self._visits.edition
        busy = self.state.property("answer") in ("checking", "wait")
        if edition is None or busy or self._visits.visit.screen != "staff":
            return
        self.state.update(answer="checking")
        stored = edition.library.pin
        judged = self._judged

        def judge() -> None:
            judged.emit(pin.matches(typed, stored))

        threading.Thread(target=judge, daemon=True).start()

    def _answer(self, right: bool) -> None:
        if right:
            self._attempts.succeeded()
            self.state.update(answer="")
            self._visits.dispatch(visit.Unlock())
            return
        self._attempts.failed(time.time())
        self.state.update(answer="wrong")
        self._count()


def told(problem: Problem, language: str) -> dict[str, Any]:
    """A problem as the staff's screen shows it."""
    from kiosk.content import messages

    sentence, hint = messages.sentence(problem, language)
    place = f"{problem.path}:{problem.line}" if problem.line else problem.path
    return {"severity": problem.severity, "place": place, "sentence": sentence, "hint": hint}


def _when(created: str, language: str) -> str:
    """A moment in ISO form as the language writes it, in the time of this place."""
    moment = QDateTime.fromString(created, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale(language).toString(moment, QLocale.FormatType.ShortFormat)
