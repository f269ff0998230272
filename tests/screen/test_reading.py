"""What a voice is given while a visitor goes about."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.edition.publish import publish
from kiosk.edition.store import Store
from kiosk.screen.clock import Clock
from kiosk.screen.gate import Gate
from kiosk.screen.loop import Loop
from kiosk.screen.reading import Reading
from kiosk.screen.staff import Staff
from kiosk.screen.state import PaletteState, ShowState
from kiosk.screen.visits import Visits
from kiosk.screen.window import Translation, load_window
from kiosk.screen.words import Words
from kiosk.show import theme, visit
from kiosk.show.visit import Comfort

DAY = datetime.date(2026, 5, 1)
SIZE = (640, 360)


class Voice(QObject):
    """A voice that only remembers what it was given."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.said: list[list[tuple[str, str]]] = []

    def languages(self) -> frozenset[str]:
        return frozenset({"de", "en"})

    def say(self, passages: list[tuple[str, str]]) -> None:
        self.said.append(list(passages))

    def stop(self) -> None:
        pass


class Kiosk:
    """A window with visits and a voice."""

    def __init__(self, store: Store, state: Path) -> None:
        self.keeper = QObject()
        self.words, clock = Words(), Clock()
        show = ShowState(PaletteState(theme.palette(theme.DEFAULT), self.keeper), self.keeper)
        self.engine, self.window = load_window(show, self.words, "de")
        self.window.resize(*SIZE)
        self.loop = Loop(show, store, self.words, clock, "de", lambda: DAY, self.keeper)
        edition = store.current()
        assert edition is not None
        self.loop.open(edition)
        translation = Translation(self.words, self.engine)
        self.visits = Visits(show, self.loop, self.words, clock, translation.use, self.keeper)
        self.visits.listen(Gate(self.window, lambda: self.visits.is_deaf, 1))
        self.voice = Voice(self.keeper)
        self.reading = Reading(self.visits, self.voice, self.keeper)  # type: ignore[arg-type]
        staff = Staff(self.visits, store, state, self.keeper)
        show.update(visit=self.visits.state, staff=staff.state)
        self.voice.changed.emit()
        self.window.show()
        self.window.requestActivate()

    def close(self) -> None:
        self.visits.stop()
        self.loop.stop()
        self.window.close()
        shiboken6.delete(self.engine)  # before what its window binds to
        shiboken6.delete(self.keeper)
        self.words.use("")


@pytest.fixture(scope="module")
def store(city: Path, tmp_path_factory: pytest.TempPathFactory) -> Store:
    state = tmp_path_factory.mktemp("state")
    publish(city, state, SIZE, DAY, lambda _: None)
    return Store(state, city)


@pytest.fixture
def kiosk(qapp: object, qtbot: QtBot, store: Store, tmp_path: Path) -> Iterator[Kiosk]:
    kiosk = Kiosk(store, tmp_path)
    qtbot.waitUntil(lambda: kiosk.window.isActive() and kiosk.loop.current is not None)
    yield kiosk
    kiosk.close()


def choose(kiosk: Kiosk, comfort: Comfort) -> None:
    kiosk.visits.dispatch(visit.Choose(comfort))


def test_a_key_that_wakes_tells_how_to_be_read_to(qtbot: QtBot, kiosk: Kiosk) -> None:
    QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
    assert kiosk.voice.said == [
        [("de", kiosk.visits.say("Press R to have the screen read aloud."))]
    ]
    assert kiosk.visits.state.property("voice") is True


def test_a_place_is_read_when_it_is_reached(qtbot: QtBot, kiosk: Kiosk) -> None:
    kiosk.visits.dispatch(visit.Touch(0))
    choose(kiosk, Comfort(read_aloud=True))
    qtbot.waitUntil(lambda: kiosk.voice.said != [])
    assert kiosk.voice.said[-1][0] == ("de", "Schönhafen und die Welt")
    kiosk.visits.dispatch(visit.Open("oakport"))
    qtbot.waitUntil(lambda: ("de", "Oakport") in kiosk.voice.said[-1])
    choose(kiosk, Comfort(language="en", read_aloud=True))
    qtbot.waitUntil(lambda: ("en", "United Kingdom") in kiosk.voice.said[-1])


def test_a_control_is_read_with_its_kind_and_state(qtbot: QtBot, kiosk: Kiosk) -> None:
    QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
    choose(kiosk, Comfort(read_aloud=True))
    qtbot.waitUntil(lambda: kiosk.voice.said[-1][-1][1].startswith("Lindenwaldstetten"))
    heard: set[str] = set()

    def tabbed() -> bool:
        count = len(kiosk.voice.said)
        QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
        qtbot.waitUntil(lambda: len(kiosk.voice.said) > count)
        heard.add(kiosk.voice.said[-1][-1][1])
        return {"Deutsch, Auswahl, ein", "Hoher Kontrast, Schalter, aus"} <= heard

    assert any(tabbed() for _ in range(12)), heard


def test_the_question_is_read(qtbot: QtBot, kiosk: Kiosk) -> None:
    kiosk.visits.dispatch(visit.Touch(0))
    choose(kiosk, Comfort(read_aloud=True))
    kiosk.visits.dispatch(visit.Tick(1000))
    question = kiosk.visits.say("Still reading? Touch the screen to go on.")
    qtbot.waitUntil(lambda: [("de", question)] in kiosk.voice.said)


def test_nothing_is_read_to_those_who_did_not_ask(kiosk: Kiosk) -> None:
    kiosk.visits.dispatch(visit.Touch(0))
    kiosk.visits.dispatch(visit.Open("oakport"))
    assert kiosk.voice.said == []
