"""Killed at any moment, publishing leaves a whole edition, and the next one ends well."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .folders import GREEN, Publisher, assert_whole, town, unfinished

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")

# Runs in a process without threads, so that it may fork. The child publishes and dies: at the nth
# call of a system function, or after some time. Prints what the parent found, a line each.
DRIVER = """
import datetime, json, os, random, shutil, signal, sys, time
from pathlib import Path
from kiosk.edition import publish, rendering, uses
from kiosk.edition.renditions import is_whole
from kiosk.edition.store import Store

content, state, how, count = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
publish._FIRST_SHOW_AFTER = 0.001
rendering._TELL_EVERY = 0


def child(limit):
    calls = 0

    def dying(function):
        def call(*args, **kwargs):
            nonlocal calls
            calls += 1
            if calls == limit:
                os.kill(os.getpid(), signal.SIGKILL)
            return function(*args, **kwargs)
        return call

    if how != "time":
        for name in ("replace", "fsync"):
            setattr(os, name, dying(getattr(os, name)))
    publish.publish(content, state, (320, 180), datetime.date(2026, 11, 23), lambda _: None)


def look():
    edition = Store(state, content).current()
    if edition is None:
        return "none"
    store = Store(state, content)
    every = uses.every_key(edition.library)
    needed = every if edition.complete else {uses.key(u) for u in uses.in_loop(edition.library)}
    assert needed <= set(edition.renditions) <= every
    assert all(is_whole(store.renditions / name) for name in edition.renditions.values())
    return "complete" if edition.complete else "interim"


def touch(number):
    path = content / "partnerships/town-0/photos/view 0.jpg"
    data = path.read_bytes()
    path.write_bytes(data + bytes([number % 256]))


random.seed(count)
length = 0.3
for number in range(1, count + 1):
    touch(number)
    if how == "fresh":
        shutil.rmtree(state, ignore_errors=True)
    pid = os.fork()
    if pid == 0:
        try:
            child(number)
        except BaseException as error:
            print("child:", repr(error), flush=True)
            os._exit(1)
        os._exit(0)
    if how == "time":
        time.sleep(random.random() * length)
        os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    ended = os.waitstatus_to_exitcode(status)
    print(json.dumps([ended, look()]), flush=True)
    if how != "time" and ended == 0:
        break
"""


def run(small: Publisher, how: str, count: int) -> list[tuple[int, str]]:
    command = [sys.executable, "-W", "error", "-c", DRIVER]
    command += [str(small.folder.root), str(small.state), how, str(count)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert "child:" not in done.stdout, done.stdout
    return [tuple(json.loads(line)) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("how", ["fresh", "steps"])
def test_killed_at_every_step_of_the_first_publishing(tmp_path: Path, how: str) -> None:
    """Beginning anew each time, or going on from what the killed one left."""
    small = Publisher(town(tmp_path / "content"), tmp_path / "state")
    seen = run(small, how, 400)
    assert seen[-1] == (0, "complete") and len(seen) > (30 if how == "fresh" else 8)
    assert {ended for ended, _ in seen[:-1]} == {-9}
    ends_well(small)


def test_killed_at_every_step_with_an_edition(small: Publisher) -> None:
    assert small() is not None
    seen = run(small, "steps", 400)
    assert seen[-1] == (0, "complete") and len(seen) > 8
    assert {state for _, state in seen} == {"complete"}
    ends_well(small)


def test_killed_at_any_moment(tmp_path: Path) -> None:
    small = Publisher(town(tmp_path / "content", partners=3, photos=8), tmp_path / "state")
    seen = run(small, "time", 40)
    assert -9 in {ended for ended, _ in seen}
    ends_well(small)


def ends_well(small: Publisher) -> None:
    small.folder.photo("partnerships/town-0/photos/last.jpg", GREEN)
    edition = small()
    assert edition is not None and edition.complete
    assert small.store.current() == edition
    assert_whole(small.store, edition)
    assert not unfinished(small.state)
