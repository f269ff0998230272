"""What every test shares: no display, no surprises in the log, nothing left behind."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fixtures.city import make_city

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["LC_ALL"] = "C.UTF-8"
for name in ("KIOSK_CONTENT", "DISPLAY", "WAYLAND_DISPLAY", "QT_SCALE_FACTOR"):
    os.environ.pop(name, None)

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def quiet_log() -> Iterator[None]:
    """A warning in the log fails the test that caused it."""
    records: list[logging.LogRecord] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            records.append(record)

    collector = Collector(logging.WARNING)
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    assert not records, [record.getMessage() for record in records]


@pytest.fixture(scope="session")
def shipped_content() -> Path:
    """The content folder of Brest."""
    return ROOT / "content"


@pytest.fixture(autouse=True)
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """State and sockets of a test are its own."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state-home"))
    runtime = tmp_path / "run"
    runtime.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))


@pytest.fixture(scope="session")
def city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The content folder of Schönhafen; tests must not change it."""
    return make_city(tmp_path_factory.mktemp("city") / "schoenhafen")


@pytest.fixture(scope="session")
def qapp() -> object:
    """The program's own application, with its fonts, drawing as it does without a display."""
    from kiosk.screen.window import application

    return application("software", "offscreen")
