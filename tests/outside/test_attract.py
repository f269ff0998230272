"""The attract loop as somebody before the screen meets it."""

from collections.abc import Callable

from tests.outside.visitor import Visitor
from tests.outside.waiting import wait_for

Visit = Callable[..., Visitor]


def test_is_there_for_those_who_do_not_see_it(visit: Visit) -> None:
    visitor = visit("--language", "en")
    assert visitor.application.name == "Escales"
    wait_for(lambda: visitor.slides() == ["Schönhafen and the world"])
    visitor.application.find("graphic", "Der Hafen")
    frame = visitor.application.find("frame", "Schönhafen and the world")
    extents = frame.extents
    assert (extents.x, extents.y, extents.width, extents.height) == (0, 0, 1280, 800)


def test_the_slide_that_is_seen_is_the_one_that_is_told(visit: Visit) -> None:
    visitor = visit("--language", "en", "--speed", 4)

    def forty() -> bool:
        status = visitor.status()
        if status["partnership"] != "forty":
            return False
        number = status["slide"].removeprefix("s")
        return visitor.slides() == [f"Slide {number}. A sentence that stands"]

    wait_for(forty)


def test_goes_on_by_itself(visit: Visit) -> None:
    visitor = visit("--speed", 10)
    first = visitor.status()
    later = visitor.status_when(lambda status: bool(status["slide"] != first["slide"]))
    assert later["frames"] > first["frames"]
    assert later["last_change"] > first["last_change"]
    assert later["state"] == "attract"


def test_ends_by_the_keys_that_end_it(visit: Visit) -> None:
    visitor = visit()
    visitor.pointer.key("Control_L+q")
    assert visitor.process.wait(10) == 0
    assert visitor.status() == {}
