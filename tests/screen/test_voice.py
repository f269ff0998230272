"""Reading aloud: passages in order, each by a voice of its language, and never in the show's way.

With a speech engine made here; with Qt's own "mock" engine where PySide6-Addons is installed.
"""

import enum
import importlib
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from pytestqt.qtbot import QtBot

from kiosk.screen import processes
from kiosk.screen import voice as reading_aloud
from kiosk.screen.speaker import Speaker, locales_by_language
from kiosk.screen.voice import Voice, readable

ROOT = Path(__file__).resolve().parents[2]


class State(enum.Enum):
    """The states of an engine, as Qt names them."""

    Ready = 0
    Speaking = 1
    Error = 4


class Speech(QObject):
    """An engine that reads for as long as a test wants, and says what it was asked for."""

    stateChanged = Signal(State)

    def __init__(self, *, tells_of_stopping: bool = True) -> None:
        super().__init__()
        self.tells_of_stopping = tells_of_stopping
        self.heard: list[tuple[str, str]] = []
        self.stops = 0
        self._locale = ""

    def availableLocales(self) -> list[QLocale]:
        return [QLocale(name) for name in ("fr_CA", "fr_FR", "en_US", "en_GB", "C")]

    def setLocale(self, locale: QLocale) -> None:
        self._locale = locale.name()

    def say(self, text: str) -> None:
        self.heard.append((self._locale, text))
        self.stateChanged.emit(State.Speaking)

    def stop(self) -> None:
        self.stops += 1
        if self.tells_of_stopping:
            self.stateChanged.emit(State.Ready)

    def finish(self, state: State = State.Ready) -> None:
        self.stateChanged.emit(state)


class Reading:
    """A Speaker, its engine, and the numbers of what it has read to the end."""

    def __init__(self, *, tells_of_stopping: bool = True) -> None:
        self.engine = Speech(tells_of_stopping=tells_of_stopping)
        self.speaker = Speaker(self.engine)
        self.ended: list[int] = []
        self.speaker.ended.connect(self.ended.append)


@pytest.fixture
def reading(qapp: object) -> Reading:
    return Reading()


def test_passages_are_read_one_after_the_other_by_their_voices(reading: Reading) -> None:
    reading.speaker.say(1, [("fr", "Bonjour."), ("en", "Hello.")])
    assert reading.engine.heard == [("fr_FR", "Bonjour.")]
    reading.engine.finish()
    assert reading.engine.heard == [("fr_FR", "Bonjour."), ("en_GB", "Hello.")]
    assert reading.ended == []
    reading.engine.finish()
    assert reading.ended == [1]
    reading.engine.finish()
    assert reading.ended == [1], "told once"


def test_new_passages_take_the_place_of_those_being_read(reading: Reading) -> None:
    reading.speaker.say(1, [("fr", "Un."), ("fr", "Deux.")])
    reading.speaker.say(2, [("en", "Three."), ("en", "Four.")])
    assert reading.engine.heard == [("fr_FR", "Un."), ("en_GB", "Three.")]
    reading.engine.finish()
    reading.engine.finish()
    assert reading.engine.heard[-1] == ("en_GB", "Four.")
    assert reading.ended == [2]


def test_an_engine_that_does_not_tell_that_it_stopped_goes_on(qtbot: QtBot, qapp: object) -> None:
    reading = Reading(tells_of_stopping=False)
    reading.speaker.say(1, [("fr", "Un.")])
    reading.speaker.say(2, [("fr", "Deux.")])
    qtbot.waitUntil(lambda: reading.engine.heard[-1] == ("fr_FR", "Deux."))
    assert reading.ended == []


def test_silence_is_not_told_as_an_end(reading: Reading) -> None:
    reading.speaker.say(1, [("fr", "Un."), ("fr", "Deux.")])
    reading.speaker.stop()
    assert (reading.engine.stops, reading.ended) == (1, [])
    assert reading.engine.heard == [("fr_FR", "Un.")]
    reading.speaker.stop()
    assert reading.engine.stops == 1, "nothing was being read"


def test_an_engine_that_fails_ends_the_passages(reading: Reading) -> None:
    reading.speaker.say(1, [("fr", "Un."), ("fr", "Deux.")])
    reading.engine.finish(State.Error)
    assert reading.engine.heard == [("fr_FR", "Un.")]
    assert reading.ended == [1]


@pytest.mark.parametrize(
    ("there", "chosen"),
    [
        (["en_US", "en_GB", "en_AU"], {"en": "en_GB"}),
        (["en_AU", "en_US"], {"en": "en_US"}),
        (["pt_BR", "pt_PT"], {"pt": "pt_PT"}),
        (["es_MX", "es_ES"], {"es": "es_ES"}),
        (["nb_NO", "nn_NO"], {"nb": "nb_NO", "nn": "nn_NO"}),
        (["C", "haw_US"], {}),
    ],
)
def test_the_voice_nearest_to_a_city_of_europe(there: list[str], chosen: dict[str, str]) -> None:
    found = locales_by_language([QLocale(name) for name in there])
    assert {language: locale.name() for language, locale in found.items()} == chosen


def test_what_can_be_read() -> None:
    passages = [("fr", " Un. "), ("en-GB", "Two."), ("ja", "三"), ("fr", " \n"), ("EN", "Three.")]
    assert readable(passages, frozenset({"fr", "en"})) == [
        ("fr", "Un."), ("en", "Two."), ("en", "Three."),
    ]  # fmt: skip


ENGINE = """
import json, os, sys, time
behaviour, log = sys.argv[1], open(sys.argv[2], "a")
if behaviour == "dies":
    sys.exit(3)
languages = ["fr"] if behaviour != "mute" else []
print(json.dumps({"why": "ok" if languages else "no-voice", "detail": "", "languages": languages}))
sys.stdout.flush()
for line in sys.stdin:
    print(line.strip(), file=log, flush=True)
    asked = json.loads(line)
    if behaviour == "ends" and "say" in asked:
        print(json.dumps({"ended": asked["number"] - 1}))
        print("not JSON")
        print(json.dumps({"ended": asked["number"]}), flush=True)
    if behaviour == "crashes" and "say" in asked:
        os._exit(3)
"""
"""Stands for `kiosk voice`: what it does is its first argument, what it is told goes to a file."""

Make = Callable[[str], Voice]


@pytest.fixture
def told(tmp_path: Path) -> Callable[[], list[dict[str, object]]]:
    """What the process has been told."""
    log = tmp_path / "told"
    log.touch()
    return lambda: [json.loads(line) for line in log.read_text("utf-8").splitlines()]


@pytest.fixture
def make(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: object
) -> Iterator[Make]:
    """Makes a Voice whose process behaves as named; closed after the test."""
    keeper = QObject()
    made: list[Voice] = []
    script = tmp_path / "engine.py"
    script.write_text(ENGINE, "utf-8")

    def begin(behaviour: str) -> Voice:
        command = [sys.executable, str(script), behaviour, str(tmp_path / "told")]
        monkeypatch.setattr(processes, "program", lambda: command)
        monkeypatch.setattr(reading_aloud, "is_installed", lambda: True)
        made.append(Voice(keeper))
        return made[-1]

    yield begin
    for voice in made:
        voice.close()


def test_it_does_not_wait_for_its_engine(qtbot: QtBot, make: Make) -> None:
    voice = make("ends")
    assert (voice.why(), voice.languages(), voice.reading()) == ("", frozenset(), False)
    voice.say([("fr", "Trop tôt.")])
    assert not voice.reading()
    with qtbot.waitSignal(voice.changed):
        pass
    assert (voice.why(), voice.languages()) == ("ok", {"fr"})


def test_it_reads_to_the_end(
    qtbot: QtBot, make: Make, told: Callable[[], list[dict[str, object]]]
) -> None:
    voice = make("ends")
    qtbot.waitUntil(lambda: voice.why() == "ok")
    voice.say([("xx", "?"), ("fr-CA", "Un."), ("fr", "Deux.")])
    assert voice.reading()
    qtbot.waitUntil(lambda: not voice.reading())
    assert told() == [{"say": [["fr", "Un."], ["fr", "Deux."]], "number": 1}]
    voice.stop()
    voice.say([("xx", "?")])
    voice.say([("fr", "Trois.")])
    qtbot.waitUntil(lambda: not voice.reading())
    assert [line.get("number") for line in told()] == [1, 2], "no needless word to the process"


def test_passages_that_nobody_can_read_silence_the_ones_before(
    qtbot: QtBot, make: Make, told: Callable[[], list[dict[str, object]]]
) -> None:
    voice = make("goes on")
    qtbot.waitUntil(lambda: voice.why() == "ok")
    voice.say([("fr", "Un.")])
    voice.say([("ja", "二")])
    assert not voice.reading()
    qtbot.waitUntil(lambda: len(told()) == 2)
    assert told()[1] == {"stop": True}


def test_a_process_that_dies_at_once_is_given_up(qtbot: QtBot, make: Make) -> None:
    voice = make("dies")
    qtbot.waitUntil(lambda: voice.why() != "")
    assert (voice.why(), voice.languages()) == ("no-answer", frozenset())
    voice.say([("fr", "Un.")])
    voice.stop()
    assert not voice.reading()


def test_a_process_that_does_not_start_is_given_up(
    qtbot: QtBot, qapp: object, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(processes, "program", lambda: [str(tmp_path / "none")])
    monkeypatch.setattr(reading_aloud, "is_installed", lambda: True)
    keeper = QObject()
    voice = Voice(keeper)
    qtbot.waitUntil(lambda: voice.why() != "")
    assert voice.why() == "no-answer"
    voice.close()


def test_without_a_voice_there_is_no_language(qtbot: QtBot, make: Make) -> None:
    voice = make("mute")
    qtbot.waitUntil(lambda: voice.why() != "")
    assert (voice.why(), voice.languages()) == ("no-voice", frozenset())


def test_after_a_crash_the_next_passages_are_read_again(
    qtbot: QtBot, make: Make, told: Callable[[], list[dict[str, object]]]
) -> None:
    voice = make("crashes")
    qtbot.waitUntil(lambda: voice.why() == "ok")
    for number in (1, 2):
        voice.say([("fr", f"Phrase {number}.")])
        assert voice.reading()
        qtbot.waitUntil(lambda: not voice.reading())
        assert voice.languages() == {"fr"}
    assert [line["number"] for line in told()] == [1, 2]


def test_a_stop_after_a_crash_takes_the_passages_back(
    qtbot: QtBot, make: Make, told: Callable[[], list[dict[str, object]]]
) -> None:
    voice = make("crashes")
    qtbot.waitUntil(lambda: voice.why() == "ok")
    voice.say([("fr", "Un.")])
    qtbot.waitUntil(lambda: not voice.reading())
    voice.say([("fr", "Deux.")])
    voice.stop()
    qtbot.waitUntil(lambda: {"stop": True} in told())
    assert [line["number"] for line in told() if "say" in line] == [1]


def test_without_the_module_nothing_is_started(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_aloud, "is_installed", lambda: False)
    keeper = QObject()
    voice = Voice(keeper)
    assert (voice.why(), voice.languages()) == ("not-installed", frozenset())
    voice.say([("fr", "Un.")])
    voice.stop()
    voice.close()


NOT_INSTALLED = "raise ModuleNotFoundError"
NO_LIBRARY = "raise ImportError('libpulse.so.0: no such file')"
NO_ENGINE = """
class QTextToSpeech:
    availableEngines = staticmethod(lambda: ["mock"])
"""
HANGS = """
import time
class QTextToSpeech:
    availableEngines = staticmethod(lambda: ["some"])
    def __init__(self, *_):
        time.sleep(600)
"""
PROCESS = """
import importlib.util, sys
from kiosk.screen import speaker
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6.QtTextToSpeech":
            return importlib.util.spec_from_file_location(name, sys.argv[1])
sys.meta_path.insert(0, Finder())
speaker.LIMIT_S = 0.2
sys.exit(speaker.main(""))
"""
"""The process itself, with a module of its own in the place of PySide6.QtTextToSpeech."""


def process_with(tmp_path: Path, module: str) -> subprocess.CompletedProcess[str]:
    file = tmp_path / "speech.py"
    file.write_text(module, "utf-8")
    return subprocess.run(
        [sys.executable, "-c", PROCESS, str(file)], cwd=ROOT, capture_output=True, text=True,
        timeout=60, stdin=subprocess.DEVNULL,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("module", "why", "detail"),
    [
        (NOT_INSTALLED, "not-installed", "pyside6-addons=="),
        (NO_LIBRARY, "no-library", "libpulse.so.0"),
        (NO_ENGINE, "no-engine", ""),
    ],
    ids=["not-installed", "no-library", "no-engine"],
)
def test_the_process_says_why_there_is_no_voice(
    tmp_path: Path, module: str, why: str, detail: str
) -> None:
    answer = process_with(tmp_path, module)
    assert (answer.returncode, answer.stderr) == (0, "")
    found = json.loads(answer.stdout)
    assert (found["why"], found["languages"]) == (why, [])
    assert detail in found["detail"]


def test_the_process_ends_itself_when_the_engine_hangs(tmp_path: Path) -> None:
    answer = process_with(tmp_path, HANGS)
    assert (answer.returncode, answer.stdout) == (1, "")


def test_the_extra_is_of_the_same_versions_as_the_rest_of_qt() -> None:
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    ranges = re.findall(r'"pyside6-(addons|essentials)(\S+)"', project)
    assert sorted(name for name, _ in ranges) == ["addons", "essentials"]
    assert len({versions for _, versions in ranges}) == 1
    pins = re.findall(r"^PySide6_\w+==(.+)$", (ROOT / "constraints.txt").read_text("utf-8"), re.M)
    assert len(pins) == 2 and len(set(pins)) == 1


def without_qt_speech() -> str:
    """Why Qt's speech cannot be tried, "" when it can."""
    try:
        importlib.import_module("PySide6.QtTextToSpeech")
    except ImportError as error:
        return f"needs the extra “speech”, and libpulse on Linux: {error}"
    return ""


MISSING = without_qt_speech()
with_qt_speech = pytest.mark.skipif(bool(MISSING), reason=MISSING)


@pytest.fixture
def mock(qapp: object) -> Iterator[Voice]:
    """The real thing with the engine that Qt has for tests: English, Norwegian, Finnish."""
    keeper = QObject()
    voice = Voice(keeper, "mock")
    yield voice
    voice.close()


@with_qt_speech
def test_qt_reads_passages_to_the_end(qtbot: QtBot, mock: Voice) -> None:
    qtbot.waitUntil(lambda: mock.why() != "", timeout=20_000)
    assert (mock.why(), mock.languages()) == ("ok", {"en", "fi", "nb", "nn"})
    mock.say([("en", "Good morning from Brest."), ("fi", "Huomenta."), ("fr", "Bonjour.")])
    assert mock.reading()
    qtbot.waitUntil(lambda: not mock.reading(), timeout=20_000)


@with_qt_speech
def test_qt_lets_itself_be_interrupted_and_silenced(qtbot: QtBot, mock: Voice) -> None:
    qtbot.waitUntil(lambda: mock.why() != "", timeout=20_000)
    mock.say([("en", "word " * 10_000)])
    mock.say([("en", "word " * 10_000)])
    mock.stop()
    mock.say([("en", "At last.")])
    qtbot.waitUntil(lambda: not mock.reading(), timeout=20_000)


@with_qt_speech
def test_an_engine_that_is_not_there(qtbot: QtBot, qapp: object) -> None:
    keeper = QObject()
    voice = Voice(keeper, "nonsense")
    qtbot.waitUntil(lambda: voice.why() != "", timeout=20_000)
    assert (voice.why(), voice.languages()) == ("no-engine", frozenset())
    voice.close()
