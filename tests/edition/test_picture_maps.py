"""What a picture map needs: its picture whole, for its place and for a close look, and the
photographs behind its hotspots."""

from pathlib import Path

import pytest

from kiosk.content.library import Partnership
from kiosk.edition import uses

from .folders import BLUE, GREEN, SCREEN, Folder, Publisher, assert_whole, jpeg, pic, svg

BASE = "partnerships/port"
PLAN = svg("<rect width='200' height='100' fill='#28c'/>", "viewBox='0 0 200 100'")


@pytest.fixture
def port(tmp_path: Path) -> Publisher:
    """A partnership with a picture map: one hotspot to a photograph, one to a slide."""
    folder = Folder(tmp_path / "content")
    folder.write(f"{BASE}/plan.svg", PLAN)
    folder.photo(f"{BASE}/hero.jpg", BLUE)
    folder.photo(f"{BASE}/boat.jpg", GREEN, (900, 1200))
    spots = [
        {"at": [1, 2], "name": "Boat", "photo": pic("boat.jpg")},
        {"at": [90, 50], "name": "Opening", "slide": "opening"},
    ]
    folder.partnership("port", hero=pic("hero.jpg"), slides=[
        {"layout": "title", "id": "opening", "title": "Welcome"},
        {"layout": "picture-map", "id": "map", "picture": pic("plan.svg"), "hotspots": spots},
    ])  # fmt: skip
    return Publisher(folder.settled(), tmp_path / "state")


def only(publisher: Publisher) -> Partnership:
    edition = publisher()
    assert edition is not None
    [partnership] = edition.library.partnerships
    return partnership


def test_the_picture_is_made_whole_for_its_place_and_for_a_close_look(port: Publisher) -> None:
    edition = port()
    assert edition is not None and edition.complete
    assert_whole(port.store, edition)
    [partnership] = edition.library.partnerships
    slide = partnership.slides[-1]
    [asked] = uses.of_slide(partnership, slide)
    assert asked[0] == "plan"
    width = SCREEN[0]
    assert port.picture(edition, uses.key(asked)).size == (width, width // 2)
    closer = port.picture(edition, uses.key(("zoom", slide.pictures[0])))
    assert closer.size == (round(width * 1.75), round(width * 1.75) // 2)
    boat = port.picture(edition, uses.key(("zoom", slide.hotspots[0].photo)))
    assert boat.width / boat.height == pytest.approx(3 / 4, abs=0.01)


def test_photographs_come_with_the_slide_that_leads_to_them(port: Publisher) -> None:
    files = [picture.file.removeprefix(f"{BASE}/") for picture in uses.photographs(only(port))]
    assert files == ["hero.jpg", "plan.svg", "boat.jpg"]


def test_the_loop_does_not_wait_for_the_photographs_of_hotspots(port: Publisher) -> None:
    edition = port()
    assert edition is not None
    files = [asked[1].file for asked in uses.in_loop(edition.library) if isinstance(asked, tuple)]
    assert [file.removeprefix(f"{BASE}/") for file in files] == ["hero.jpg", "plan.svg"]


def test_a_damaged_photograph_of_a_hotspot_keeps_the_last_good_version(port: Publisher) -> None:
    first = only(port)
    data = jpeg(BLUE, (640, 480))
    port.folder.write(f"{BASE}/boat.jpg", data[: len(data) // 2] + b"\xff\xc0" * 9 + data[-2:])
    edition = port()
    assert edition is not None
    assert edition.library.partnerships == (first,)
    errors = [(p.code, p.path) for p in edition.problems if p.severity == "error"]
    assert errors == [("picture-damaged", f"{BASE}/boat.jpg")]
    assert_whole(port.store, edition)
