"""When a content folder has changed and is still again: the moment to publish it.

Names, sizes and times of all files are compared at intervals. That also works on network shares and
sticks, where systems tell nothing of changes, and it costs no more than a small share of a core.
"""

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.content.folder import is_ignored

STILL = 2.0
"""Seconds without a change after which a folder counts as still: a copy may be going on."""

INTERVAL = 1.0
_SHARE = 40  # of the time that a look takes, spent resting


@dataclass(frozen=True)
class Watch:
    """What is known of a folder: as it was when it was last published, and as last seen.

    `since` is when it was first seen like that, in seconds of any steady clock.
    """

    published: int
    seen: int
    since: float

    @property
    def is_still(self) -> bool:
        """Whether nothing is to be published."""
        return self.seen == self.published


def look(watch: Watch, seen: int, now: float) -> tuple[Watch, bool]:
    """What follows from a look at the folder; True when it is to be published now."""
    if seen != watch.seen:
        return replace(watch, seen=seen, since=now), False
    if watch.is_still or now - watch.since < STILL:
        return watch, False
    return replace(watch, published=seen), True


def fingerprint(root: Path) -> int:
    """A number that changes with any name, size or time of change below `root`.

    A folder that cannot be read, or is gone, has a number too: it changes when it is back.
    """
    return hash(tuple(sorted(_files(str(root)))))


def changes(root: Path, rest: Callable[[float], bool]) -> Iterator[None]:
    """Yields each time that the folder is to be published, the first time at once.

    `rest` waits for some seconds and tells whether to go on.
    """
    start = fingerprint(root)
    watch = Watch(start, start, time.monotonic())
    yield
    pause = INTERVAL
    while rest(pause):
        began = time.monotonic()
        watch, due = look(watch, fingerprint(root), began)
        took = time.monotonic() - began
        if due:
            yield
        pause = max(INTERVAL if watch.is_still else INTERVAL / 4, took * _SHARE)


def _files(root: str) -> Iterator[tuple[str, int, int]]:
    waiting = [root]
    while waiting:
        folder = waiting.pop()
        try:
            with os.scandir(folder) as entries:
                found = [entry for entry in entries if not is_ignored(entry.name)]
        except OSError as error:
            yield folder, -1, error.errno or 0
            continue
        for entry in found:
            try:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    status = entry.stat(follow_symlinks=False)
                    yield entry.path, status.st_size, status.st_mtime_ns
            except OSError as error:
                yield entry.path, -1, error.errno or 0
