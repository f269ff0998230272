"""“Still reading?”, what answers it, and that the next visitor finds nothing of the last; and a
new edition in the middle of a visit."""

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
import yaml

from tests.outside.guest import MIDDLE, Guest, publish, show
from tests.outside.waiting import wait_for

TIMES = {"idle": 10, "countdown": 30, "slide": 6, "fade": 0.4}


@pytest.fixture(scope="module")
def content(city: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Schönhafen, where visitors are asked soon and may think for long."""
    folder: Path = shutil.copytree(city, tmp_path_factory.mktemp("back") / "town")
    kiosk = yaml.safe_load((folder / "kiosk.yaml").read_text("utf-8"))
    text = yaml.safe_dump({**kiosk, "timings": TIMES}, allow_unicode=True)
    (folder / "kiosk.yaml").write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def running(
    desk: Mapping[str, str], content: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Guest]:
    folder = tmp_path_factory.mktemp("run")
    with show(desk, content, publish(content, folder / "p"), folder, "--speed", 10) as guest:
        yield guest


@pytest.fixture
def guest(running: Guest) -> Guest:
    """At a partnership's menu."""
    running.leave()
    running.wake()
    running.open("Oakport", "oakport")
    return running


@pytest.mark.parametrize("means", ["touch", "button", "key", "pointer", "assistive"])
def test_any_answer_keeps_the_place(guest: Guest, means: str) -> None:
    guest.at("still-there", "oakport")
    guest.application.find("alert message", "Still reading?")
    match means:
        case "touch":
            guest.touch.tap(*MIDDLE)
        case "button":
            guest.press("I am still here")
        case "key":
            guest.pointer.key("Tab")
        case "pointer":
            guest.pointer.click(30, 30)
        case "assistive":
            guest.control("I am still here").press()
    guest.at("partnership", "oakport")


def test_the_seconds_are_counted_where_all_can_see_them(guest: Guest) -> None:
    guest.at("still-there", "oakport")

    def left() -> int:
        return next(int(n.split()[0]) for n in guest.names("label") if " second" in n)

    first = left()
    assert first <= 30
    wait_for(lambda: left() < first)
    guest.touch.tap(*MIDDLE)


def test_the_answering_finger_presses_nothing(guest: Guest) -> None:
    place = guest.control("Moments").extents.centre
    guest.at("still-there", "oakport")
    guest.touch.down({1: place})
    guest.at("partnership", "oakport")
    guest.touch.up(1)
    guest.marked()
    assert guest.place == ("partnership", "oakport", None)


def test_without_an_answer_the_next_one_starts_afresh(guest: Guest) -> None:
    guest.press("Text size")
    guest.press("Deutsch")
    guest.status_when(lambda status: bool(status["language"] == "de"))
    visits = guest.status()["visits"]
    guest.status_when(lambda status: bool(status["state"] == "still-there"))
    guest.status_when(lambda status: bool(status["state"] == "attract"))
    assert guest.status()["language"] == "en"
    guest.wake()
    assert guest.status()["visits"] == visits + 1
    assert "checked" in guest.control("English").states
    guest.control("Text size, now 100 %")


def test_a_new_edition_keeps_the_place(guest: Guest, content: Path) -> None:
    guest.press("Moments")
    guest.at("partnership", "oakport", "stationen")
    before = guest.status()["edition"]
    file = content / "partnerships" / "oakport" / "partnership.yaml"
    file.write_text(file.read_text("utf-8").replace("Milestones", "Landmarks"), "utf-8")

    def published() -> bool:
        if guest.status()["state"] == "still-there":
            guest.touch.tap(*MIDDLE)
        return bool(guest.status()["edition"] != before)

    wait_for(published)
    wait_for(lambda: guest.slides() == ["Landmarks"])
    assert guest.place[1:] == ("oakport", "stationen")
