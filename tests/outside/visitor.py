"""A program that runs on a desk, and all that somebody in front of it can see and do."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

from tests.outside.assistive import Assistive
from tests.outside.pointer import Pointer
from tests.outside.touch import Touch
from tests.outside.waiting import wait_for

ROOT = Path(__file__).resolve().parents[2]
SIZE = (1280, 800)
ENDING = 10


class Program:
    """A program in a window over the whole of a desk of SIZE.

    `pointer` and `touch` take places in pixels of the screen, as the extents of `application` and
    the things below it, which are what assistive technology sees of the program.
    """

    def __init__(self, desk: Mapping[str, str], log: Path, *arguments: str) -> None:
        with ExitStack() as stack:
            self.assistive = stack.enter_context(closing(Assistive(desk)))
            self.pointer = stack.enter_context(closing(Pointer(desk["DISPLAY"])))
            self.touch = stack.enter_context(closing(Touch(SIZE)))
            self.environment = {**desk, **self.touch.environment}
            self._log = log
            with log.open("w") as errors:
                self.process = subprocess.Popen(
                    [sys.executable, *arguments], stderr=errors, cwd=ROOT, env=self.environment
                )
            stack.callback(self._kill)
            self.application = self.assistive.application(self.process.pid)
            self.touch.wait_until_felt()
            wait_for(lambda: self.application.all("frame", lambda node: "active" in node.states))
            self._open = stack.pop_all()

    def said(self) -> str:
        """What the program wrote to its standard error."""
        return self._log.read_text("utf-8")

    def end(self) -> int:
        """Ends the program in order, if it has not ended itself; returns its exit code."""
        with self._open:
            self.process.send_signal(signal.SIGTERM)
            return self.process.wait(ENDING)

    def _kill(self) -> None:
        self.process.kill()
        self.process.wait()


class Visitor(Program):
    """Somebody before the show, which has its first slide on the screen."""

    def __init__(
        self, desk: Mapping[str, str], log: Path, content: Path, state: Path, *arguments: object
    ) -> None:
        self._state = state
        given = [str(content), "--state", str(state), *map(str, arguments)]
        super().__init__(desk, log, "-m", "kiosk", *given)
        try:
            self.status_when(lambda status: bool(status["slide"]))
        except BaseException:
            self.end()
            raise

    def status(self) -> dict[str, Any]:
        """What `kiosk status` tells; {} when no show runs."""
        answer = subprocess.run(
            [sys.executable, "-m", "kiosk", "status", "--json", "--state", str(self._state)],
            cwd=ROOT, env=self.environment, capture_output=True, text=True,
        )  # fmt: skip
        return json.loads(answer.stdout) if answer.returncode == 0 else {}

    def status_when(
        self, condition: Callable[[dict[str, Any]], bool], seconds: float = 30
    ) -> dict[str, Any]:
        """The first status for which a condition holds."""
        return wait_for(lambda: s if (s := self.status()) and condition(s) else None, seconds)

    def slides(self) -> list[str]:
        """The names of the slides to be seen: one, and during a cross-fade two."""
        return [node.name for node in self.application.all("section")]
