"""A whole visit from outside: woken, found by names and roles, driven by touch, pointer and keys."""

from collections.abc import Callable

from tests.outside.visitor import SIZE, Visitor

Visit = Callable[..., Visitor]
MIDDLE = (SIZE[0] // 2, SIZE[1] // 2)


def woken(visit: Visit, *arguments: object) -> Visitor:
    visitor = visit(*arguments)
    visitor.touch.tap(*MIDDLE)
    visitor.status_when(lambda status: status["state"] == "menu")
    return visitor


def test_the_waking_touch_opens_the_menu_and_nothing_else(visit: Visit) -> None:
    visitor = woken(visit)
    assert visitor.status()["visits"] == 1
    visitor.touch.tap(*visitor.application.find("push button", "Oakport, Vereinigtes Königreich, Kooperation seit 1999").centre())
    visitor.status_when(lambda status: status["partnership"] == "oakport")
