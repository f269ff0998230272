"""The show's time."""

import time


class Clock:
    """The show's time in seconds, running `speed` times as fast as the wall's."""

    def __init__(self, speed: float = 1.0) -> None:
        self.speed = speed
        self._start = time.monotonic()

    def now(self) -> float:
        return (time.monotonic() - self._start) * self.speed

    def milliseconds_until(self, moment: float) -> int:
        return max(0, round((moment - self.now()) / self.speed * 1000))
