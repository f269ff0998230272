"""Counts wrong PINs, on disk too: pulling the plug does not shorten the wait."""

import contextlib
import json
import logging
import math
import os
from dataclasses import dataclass, replace
from pathlib import Path

log = logging.getLogger(__name__)

FREE = 4
"""Wrong PINs in a row after which the next may follow at once."""
FIRST, LONGEST = 30.0, 3600.0  # seconds


@dataclass(frozen=True)
class Wrong:
    """How many PINs in a row were wrong, and the seconds still to wait at the time `at`."""

    count: int = 0
    wait: float = 0.0
    at: float = 0.0


def delay(count: int) -> float:
    """Seconds to wait after so many wrong PINs in a row."""
    doublings = min(count - FREE - 1, 16)
    return 0.0 if doublings < 0 else min(FIRST * 2**doublings, LONGEST)


def waited(wrong: Wrong, now: float) -> Wrong:
    """The same at `now`. A clock set back takes away nothing of the wait, and adds nothing."""
    passed = max(0.0, now - wrong.at)
    return replace(wrong, wait=max(0.0, wrong.wait - passed), at=now)


def one_more(wrong: Wrong, now: float) -> Wrong:
    """After another wrong PIN at `now`."""
    count = wrong.count + 1
    return Wrong(count, delay(count), now)


def written(wrong: Wrong) -> str:
    """What the file says."""
    return json.dumps({"count": wrong.count, "wait": wrong.wait, "at": wrong.at})


def read(text: str | bytes) -> Wrong:
    """What a file means; one that is damaged means that no PIN was wrong."""
    try:
        found = json.loads(text)
        count, wait, at = int(found["count"]), float(found["wait"]), float(found["at"])
    except (ValueError, TypeError, LookupError, OverflowError, RecursionError):
        return Wrong()
    if count < 0 or not math.isfinite(wait) or not math.isfinite(at):
        return Wrong()
    return Wrong(count, min(max(0.0, wait), delay(count)), at)


class Attempts:
    """The wrong PINs of a kiosk that keeps its state in the folder `state`.

    Times are those of the wall clock, in seconds. What cannot be written is counted in memory.
    """

    def __init__(self, state: Path) -> None:
        self._path = state / "wrong-pins.json"
        try:
            self._wrong = read(self._path.read_bytes())
        except OSError:
            self._wrong = Wrong()

    def remaining(self, now: float) -> float:
        """Seconds until the next PIN may be typed; 0 when it may be now."""
        before = self._wrong
        self._wrong = waited(before, now)
        if now < before.at and self._wrong.wait:
            self._write()  # or each start before that time would begin the wait again
        return self._wrong.wait

    def failed(self, now: float) -> None:
        """A wrong PIN was typed."""
        self._wrong = one_more(self._wrong, now)
        self._write()

    def succeeded(self) -> None:
        """The right PIN was typed."""
        self._wrong = Wrong()
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _write(self) -> None:
        unfinished = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with unfinished.open("w", encoding="ascii") as file:
                file.write(written(self._wrong))
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(self._path)
            _sync_folder(self._path.parent)
        except OSError:
            log.info("wrong PINs are counted in memory only", exc_info=True)


def _sync_folder(path: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
