"""`python -m tests.bench.touches --count 10000`: random touches on the running show.

Taps, drags, pinches, whole hands, palms that stay, drumming, keys and the pointer, under a virtual
display of 1920×1080. Prints crashes, the states seen and the memory before, at most and after.
Exit code 1 when it crashed, said anything, or there was a state without a way home.
"""

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from tests.bench.__main__ import pss
from tests.outside import display
from tests.outside.guest import Guest, publish
from tests.outside.visitor import SIZE

SCREEN = (1920, 1080)
KEYS = ("Tab", "Tab", "Return", "space", "Left", "Right", "Up", "Down", "Next", "Prior", "Home",
        "BackSpace", "Escape", "5", "a")  # fmt: skip
STEPS_HOME = 8
SETTLED = 0.3  # seconds until a screen that has come up is the one of the status
HOMEWARD = 100  # touches between two ways home


class Lost(Exception):
    """The show has ended, or does not find its way home."""


class Hands:
    """Somebody who touches whatever comes; the same `seed` touches the same."""

    def __init__(self, guest: Guest, seed: int, screen: tuple[int, int]) -> None:
        self._guest = guest
        self._random = random.Random(seed)
        self._screen = screen
        self._fingers = 0
        self._resting: list[int] = []
        self.states: Counter[str] = Counter()

    def touch(self) -> None:
        """One gesture, after which the show must answer."""
        gestures: dict[Callable[[], None], int] = {
            self._tap: 40, self._press: 25, self._drag: 12, self._pinch: 6, self._hand: 4,
            self._palm: 2, self._drum: 2, self._key: 6, self._click: 3,
        }  # fmt: skip
        self._random.choices(list(gestures), list(gestures.values()))[0]()
        status = self._guest.status()
        if not status:
            raise Lost(f"the show does not answer: {self._guest.process.poll()}")
        self.states[status["state"]] += 1

    def go_home(self) -> None:
        """Takes all fingers away and goes back to the loop by the keyboard, in few steps."""
        self._lift()
        for _ in range(STEPS_HOME):
            time.sleep(SETTLED)
            if self._guest.status()["state"] == "attract":
                return
            self._guest.pointer.key("Escape")
        raise Lost(f"no way home from {self._guest.status()}")

    def _place(self) -> tuple[float, float]:
        return self._random.uniform(0, SIZE[0]), self._random.uniform(0, SIZE[1])

    def _new(self) -> int:
        self._fingers += 1
        return self._fingers

    def _tap(self) -> None:
        finger = self._new()
        self._guest.touch.down({finger: self._place()})
        self._guest.touch.up(finger)

    def _press(self) -> None:
        """A finger on the bar, where the controls are, in its own time."""
        finger = self._new()
        x, _ = self._place()
        self._guest.touch.down({finger: (x, SIZE[1] * 0.95)})
        self._guest.status()
        self._guest.touch.up(finger)

    def _drag(self) -> None:
        x, y = self._place()
        u, v = self._place()
        self._move({self._new(): [(x + (u - x) * at / 8, y + (v - y) * at / 8) for at in range(9)]})

    def _pinch(self) -> None:
        x, y = self._place()
        wide, narrow = self._random.sample((40, 300), 2)
        ways = [wide + (narrow - wide) * at / 8 for at in range(9)]
        self._move({
            self._new(): [(x - way / 2, y) for way in ways],
            self._new(): [(x + way / 2, y) for way in ways],
        })  # fmt: skip

    def _hand(self) -> None:
        x, y = self._place()
        fingers = {self._new(): (x + 60 * n, y + 40 * (n % 2)) for n in range(5)}
        self._guest.touch.down(fingers)
        self._guest.status()
        self._guest.touch.up(*fingers)

    def _palm(self) -> None:
        """A palm comes to rest; it goes when the next comes."""
        self._lift()
        self._resting = [self._new()]
        self._guest.touch.down({self._resting[0]: self._place()})

    def _drum(self) -> None:
        place = self._place()
        for _ in range(10):
            finger = self._new()
            self._guest.touch.down({finger: place})
            self._guest.touch.up(finger)
            time.sleep(0.05)

    def _key(self) -> None:
        self._guest.pointer.key(self._random.choice(KEYS))

    def _click(self) -> None:
        x, y = self._place()
        across, down = self._screen[0] / SIZE[0], self._screen[1] / SIZE[1]
        self._guest.pointer.click(round(x * across), round(y * down))

    def _move(self, ways: dict[int, list[tuple[float, float]]]) -> None:
        steps = list(zip(*ways.values(), strict=True))
        self._guest.touch.down(dict(zip(ways, steps[0], strict=True)))
        for step in steps[1:]:
            self._guest.status()
            self._guest.touch.move(dict(zip(ways, step, strict=True)))
        self._guest.touch.up(*ways)

    def _lift(self) -> None:
        self._guest.touch.up(*self._resting)
        self._resting = []


def run(count: int, seed: int, pause: float, content: Path) -> bool:
    """Touches so many times, prints what came of it, and tells whether all was well."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "desk").mkdir()
        with display.desk(SCREEN, folder / "desk") as desk:
            town = shutil.copytree(content, folder / "town")
            state = publish(town, folder / "state", SCREEN)
            guest = Guest(desk, folder / "log", town, state)
            hands = Hands(guest, seed, SCREEN)
            time.sleep(5)
            memory = [pss(guest.process.pid)]
            touched, lost = 0, ""
            try:
                for touched in range(1, count + 1):
                    hands.touch()
                    time.sleep(pause)
                    if touched % HOMEWARD == 0:
                        memory.append(pss(guest.process.pid))
                        hands.go_home()
                hands.go_home()
                time.sleep(5)
                memory.append(pss(guest.process.pid))
            except Lost as fault:
                lost = str(fault)
            code = guest.end()
            said = guest.complaints()
    print(f"touches    {touched}, seed {seed}")
    print(f"crashes    {int(code != 0)} (exit code {code})")
    print(f"lost       {lost or 'never'}")
    print(f"states     {dict(hands.states.most_common())}")
    first, most, last = round(memory[0]), round(max(memory)), round(memory[-1])
    print(f"memory     {first} MiB before, {most} at most, {last} after")
    print("           on the way:", *map(round, memory[:: len(memory) // 20 + 1]))
    print(f"said       {len(said)} lines", *said[:20], sep="\n           ")
    return code == 0 and not lost and not said


def main() -> int:
    """Reads the arguments."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.touches")
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pause", type=float, default=0.02, help="seconds between two touches")
    parser.add_argument("--content", type=Path, default=Path("content"))
    options = parser.parse_args()
    return 0 if run(options.count, options.seed, options.pause, options.content) else 1


if __name__ == "__main__":
    sys.exit(main())
