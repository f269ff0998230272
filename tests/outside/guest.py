"""Somebody on a visit: wakes the screen, finds things by name, touches them, walks with Tab."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from unittest import mock

from jeepney.wrappers import DBusErrorResponse

from kiosk.guard import status
from tests.outside.assistive import Node
from tests.outside.visitor import ROOT, SIZE, Visitor
from tests.outside.waiting import wait_for

CONTROLS = ("push button", "radio button", "check box")
MIDDLE = (SIZE[0] // 2, SIZE[1] // 2)
GONE = "qt.accessibility.atspi: Could not find accessible on path"  # asked for a moment too late
PALM = {n: (200 + 45 * n, 300 + 20 * (n % 2)) for n in range(11, 16)}


class Guest(Visitor):
    """A visitor who asks for the status without starting a process for it."""

    def status(self) -> dict[str, Any]:
        """What `kiosk status --json` tells; {} when no show runs."""
        with mock.patch.dict(os.environ, XDG_RUNTIME_DIR=self.environment["XDG_RUNTIME_DIR"]):
            return status.ask(self._state) or {}

    def at(self, state: str, partnership: str | None = None, slide: str | None = None) -> None:
        """Waits until the visit is there; a slide of None is the partnership's own menu."""
        wanted = (state, partnership, slide)
        try:
            wait_for(lambda: self.place == wanted, 15)
        except AssertionError:
            raise AssertionError(f"at {self.place}, not {wanted}; {self.complaints()}") from None

    @property
    def place(self) -> tuple[str, str | None, str | None]:
        """State, partnership and slide."""
        found = self.status()
        return found["state"], found["partnership"], found["slide"]

    def complaints(self) -> list[str]:
        """What the program wrote to its standard error, but for what its asker caused."""
        return [line for line in self.said().splitlines() if not line.startswith(GONE)]

    def wake(self) -> None:
        """From the loop to the menu, by a touch."""
        self.touch.tap(*MIDDLE)
        self.at("menu")

    def leave(self) -> None:
        """From wherever it is to the loop, as a keypad does it."""
        for _ in range(10):
            if (state := self.status()["state"]) == "attract":
                return
            self.pointer.key("Escape")
            with suppress(AssertionError):
                self.status_when(lambda s, was=state: bool(s["state"] != was), 0.5)
        raise AssertionError(f"Escape does not lead from {self.place} to the loop")

    def control(self, name: str) -> Node:
        """What can be pressed and begins with that name, once it is there."""

        def found() -> Node | None:
            for node in self.application.walk():
                with suppress(DBusErrorResponse):
                    named = node.role in CONTROLS and node.name.startswith(name)
                    if named and {"showing", "enabled"} <= node.states:
                        return node
            return None

        try:
            return wait_for(found, 10)
        except AssertionError:
            raise AssertionError(f"no control “{name}” among {self.names()}") from None

    def names(self, *roles: str) -> list[str]:
        """The names of all that shows, with these roles, else of all controls."""
        found = []
        for node in self.application.walk():
            with suppress(DBusErrorResponse):
                if node.role in (roles or CONTROLS) and "showing" in node.states:
                    found.append(node.name)
        return found

    def is_enabled(self, name: str) -> bool:
        """Whether a control of that name takes presses now."""
        buttons = self.application.all("push button", lambda node: node.name == name)
        return any("enabled" in node.states for node in buttons)

    def press_exactly(self, role: str, name: str) -> None:
        """Touches the control of that role and whole name."""
        self.touch.tap(*self.application.find(role, name).extents.centre)

    def press(self, name: str) -> None:
        """Touches a control."""
        self.touch.tap(*self.control(name).extents.centre)

    def open(self, card: str, partnership: str) -> None:
        """Touches a card of the menu."""
        self.press(card)
        self.at("partnership", partnership)

    def swipe(self, by: int, y: int = MIDDLE[1]) -> None:
        """Leafs with a finger: to the next one for 1, to the one before for -1.

        The way is long, because TUIO says that all fingers are slow.
        """
        x = MIDDLE[0]
        self.draw({1: [(x + way * by, y) for way in range(450, -451, -60)]})

    def draw(self, ways: Mapping[int, Sequence[tuple[float, float]]]) -> None:
        """Moves fingers from place to place as fast as a hand is: a program feels the speed."""
        steps = list(zip(*ways.values(), strict=True))
        self.touch.down(dict(zip(ways, steps[0], strict=True)))
        for step in steps[1:]:
            time.sleep(0.012)
            self.touch.move(dict(zip(ways, step, strict=True)))
        time.sleep(0.012)
        self.touch.up(*ways)

    def marked(self) -> None:
        """Waits until all touches so far have had their effect: contrast, touched last, has."""

        def checked() -> bool:
            return "checked" in self.control("High contrast").states

        before = checked()

        def changed() -> bool:
            self.touch.down({99: self.control("High contrast").extents.centre})
            self.touch.up(99)
            with suppress(AssertionError):  # a screen that just comes up takes no press
                return wait_for(lambda: checked() != before, 0.5)
            return False

        wait_for(changed, 10)

    def focused(self) -> list[str]:
        """The names of what has the keyboard's focus: one control, or none."""
        return [node.name for role in CONTROLS for node in self.application.all(
            role, lambda node: "focused" in node.states)]  # fmt: skip


@contextmanager
def show(
    desk: Mapping[str, str], content: Path, published: Path, folder: Path, *arguments: object
) -> Iterator[Guest]:
    """A show of a content folder, with a copy of the state in which it is published; it must end
    in order, and silent."""
    state = folder / "state"
    if not state.exists():
        shutil.copytree(published, state)
    guest = Guest(desk, folder / "log", content, state, "--language", "en", *arguments)
    yield guest
    code = guest.end()
    said = guest.complaints()
    assert (code, said) == (0, []), (code, said)


def publish(content: Path, state: Path, screen: tuple[int, int] = SIZE) -> Path:
    """The state folder in which the content, faults or not, is published for a screen."""
    size = "{}x{}".format(*screen)
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "publish", str(content), "--state", str(state),
         "--size", size],
        cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert done.returncode in (0, 1)
    return state
